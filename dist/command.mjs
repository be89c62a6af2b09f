import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var zP=Object.create;var ah=Object.defineProperty;var WP=Object.getOwnPropertyDescriptor;var JP=Object.getOwnPropertyNames;var jP=Object.getPrototypeOf;var GP=Object.prototype.hasOwnProperty;var oh=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var sh=t=>{throw TypeError(t)};var Ji=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var J=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var VP=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of JP(e))if(!GP.call(t,i)&&i!==n)ah(t,i,{
get:()=>e[i],enumerable:!(r=WP(e,i))||r.enumerable})}return t};var ks=(t,e,n)=>(n=t!=null?zP(jP(t)):{},VP(e||!t||!t.__esModule?ah(n,"default",{value:t,enumerable:true}):n,t));var ut=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")sh("Object expected");var r,i;if(n)r=e[oh("as\
yncDispose")];if(r===void 0){r=e[oh("dispose")];if(n)i=r}if(typeof r!=="function")sh("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ft=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Xg=J((S4,qg)=>{qg.exports=Ji("events")});var Qg=J((x4,Zg)=>{Zg.exports=class k4{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var gf=J((B4,ty)=>{var ey=Qg();ty.exports=class P4{constructor(e){this.hwm=e||16;this.head=new ey(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new ey(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var vr=J((T4,ny)=>{function wI(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function bI(t){return Buffer.isEncoding(
t)}function EI(t,e,n){return Buffer.alloc(t,e,n)}function DI(t){return Buffer.allocUnsafe(t)}function SI(t){return Buffer.
allocUnsafeSlow(t)}function kI(t,e){return Buffer.byteLength(t,e)}function xI(t,e){return Buffer.compare(t,e)}function PI(t,e){
return Buffer.concat(t,e)}function BI(t,e,n,r,i){return Z(t).copy(e,n,r,i)}function TI(t,e){return Z(t).equals(e)}function II(t,e,n,r,i){
return Z(t).fill(e,n,r,i)}function vI(t,e,n){return Buffer.from(t,e,n)}function OI(t,e,n,r){return Z(t).includes(e,n,r)}
function CI(t,e,n,r){return Z(t).indexOf(e,n,r)}function AI(t,e,n,r){return Z(t).lastIndexOf(e,n,r)}function RI(t){return Z(
t).swap16()}function FI(t){return Z(t).swap32()}function _I(t){return Z(t).swap64()}function Z(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function LI(t,e,n,r){return Z(t).toString(e,n,r)}function NI(t,e,n){
return Z(t).toString("hex",e,n)}function $I(t,e,n,r,i){return Z(t).write(e,n,r,i)}function MI(t,e){return Z(t).readDoubleBE(
e)}function UI(t,e){return Z(t).readDoubleLE(e)}function HI(t,e){return Z(t).readFloatBE(e)}function zI(t,e){return Z(t).
readFloatLE(e)}function WI(t,e){return Z(t).readInt32BE(e)}function JI(t,e){return Z(t).readInt32LE(e)}function jI(t,e){
return Z(t).readUInt32BE(e)}function GI(t,e){return Z(t).readUInt32LE(e)}function VI(t,e,n){return Z(t).writeDoubleBE(e,
n)}function KI(t,e,n){return Z(t).writeDoubleLE(e,n)}function YI(t,e,n){return Z(t).writeFloatBE(e,n)}function qI(t,e,n){
return Z(t).writeFloatLE(e,n)}function XI(t,e,n){return Z(t).writeInt32BE(e,n)}function ZI(t,e,n){return Z(t).writeInt32LE(
e,n)}function QI(t,e,n){return Z(t).writeUInt32BE(e,n)}function ev(t,e,n){return Z(t).writeUInt32LE(e,n)}ny.exports={isBuffer:wI,
isEncoding:bI,alloc:EI,allocUnsafe:DI,allocUnsafeSlow:SI,byteLength:kI,compare:xI,concat:PI,copy:BI,equals:TI,fill:II,from:vI,
includes:OI,indexOf:CI,lastIndexOf:AI,swap16:RI,swap32:FI,swap64:_I,toBuffer:Z,toString:LI,toHex:NI,write:$I,readDoubleBE:MI,
readDoubleLE:UI,readFloatBE:HI,readFloatLE:zI,readInt32BE:WI,readInt32LE:JI,readUInt32BE:jI,readUInt32LE:GI,writeDoubleBE:VI,
writeDoubleLE:KI,writeFloatBE:YI,writeFloatLE:qI,writeInt32BE:XI,writeInt32LE:ZI,writeUInt32BE:QI,writeUInt32LE:ev}});var iy=J((v4,ry)=>{var tv=vr();ry.exports=class I4{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return tv.
toString(e,this.encoding)}flush(){return""}}});var dy=J((C4,ay)=>{var oy=vr();ay.exports=class O4{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&sy(e,0)===0){this.bytesSeen=nv(e);return oy.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=sy(e,r);const o=e.byteLength-i;if(o>r)n+=oy.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function sy(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function nv(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var uy=J((R4,cy)=>{var rv=iy();var iv=dy();cy.exports=class A4{constructor(e="utf8"){this.encoding=ov(e);switch(this.encoding){case"\
utf8":this.decoder=new iv;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new rv(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function ov(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var ly=J((F4,fy)=>{fy.exports=class yt extends Error{constructor(e,n,r=yt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new yt("Stream was destroyed","S\
TREAM_DESTROYED",yt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new yt(e,"PREMATURE_CLOSE",yt.PREMATURE_CLOSE)}static ABORTED(){
return new yt("Stream aborted","ABORTED",yt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new yt(e,"BAD_ARGUMENT",
yt.BAD_ARGUMENT)}}});var Af=J((_4,Ry)=>{var{EventEmitter:sv}=Xg();var yy=gf();var av=uy();var Qe=ly();var yf=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var oe=(1<<29)-1;var wt=1;var xf=2;var Lt=4;var po=8;var wy=oe^wt;var dv=oe^
xf;var bo=1<<4;var Or=2<<4;var Rr=4<<4;var ln=8<<4;var Eo=16<<4;var Pf=32<<4;var mn=64<<4;var wf=128<<4;var Bf=256<<4;var Tf=512<<
4;var it=1024<<4;var fn=2048<<4;var Pa=4096<<4;var jn=8192<<4;var by=Eo|Pf;var cv=bo|Pa;var uv=Rr|bo;var fv=Bf|ln;var If=Eo|
jn;var lv=oe^bo;var mv=oe^Rr;var pv=oe^(Rr|Pa);var my=oe^Pa;var hv=oe^Eo;var gv=oe^(ln|Tf);var yv=oe^mn;var py=oe^by;var Ey=oe^
fn;var wv=oe^Or;var Dy=oe^jn;var bv=oe^If;var Nt=1<<18;var Ar=2<<18;var Do=4<<18;var Gn=8<<18;var So=16<<18;var hn=32<<18;
var bf=64<<18;var Cr=128<<18;var vf=256<<18;var pn=512<<18;var Ba=1024<<18;var Ev=oe^(Nt|vf);var Sy=oe^Do;var Dv=oe^(Nt|
pn);var Sv=oe^So;var kv=oe^Gn;var ky=oe^Cr;var xv=oe^Ar;var xy=oe^Ba;var ho=bo|Nt;var Py=oe^ho;var Of=it|hn;var bt=Lt|po|
xf;var Ve=bt|wt;var By=bt|Of;var Pv=Sy&mv;var Ta=Cr|fn;var Bv=Ta&Py;var Ty=Ve|Bv;var Tv=Ve|mn|it;var hy=Ve|it|ln;var Iv=Ve|
mn|ln;var vv=Ve|Bf|ln|Tf;var Ov=Ve|bo|mn|it|Pa|jn;var Cv=bt|mn|it;var Av=Or|Ve|fn|Rr;var Rv=fn|wt;var Fv=Ve|pn|hn;var _v=Gn|
So;var Iy=Gn|Nt;var Lv=Gn|So|Ve|Nt;var gy=Ve|Nt|Gn|Ba;var Nv=Do|Nt;var $v=Nt|vf;var Mv=Ve|pn|Iy|hn;var Uv=So|bt|pn|hn;var Hv=Ar|
Ve|Cr|Do;var zv=pn|hn|bt;var ba=Symbol.asyncIterator||Symbol("asyncIterator");var Ea=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new yy;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Ay;this.map=i||r;this.afterWrite=jv.
bind(this);this.afterUpdateNextTick=Kv.bind(this)}get ending(){return(this.stream._duplexState&pn)!==0}get ended(){return(this.
stream._duplexState&hn)!==0}push(e){if((this.stream._duplexState&zv)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Gn;return true}
this.stream._duplexState|=_v;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=kv;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|pn)&Sy}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&gy)===Iy){r.push(i._writableState.shift())}if((i._duplexState&Ve)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Ar;do{while((e._duplexState&gy)===Gn){const n=this.shift();e.
_duplexState|=$v;e._write(n,this.afterWrite)}if((e._duplexState&Nv)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=xv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Mv)===pn){e._duplexState=e._duplexState|
Nt;e._final(Jv.bind(this));return}if((e._duplexState&bt)===Lt){if((e._duplexState&Ta)===0){e._duplexState|=ho;e._destroy(
vy.bind(this))}return}if((e._duplexState&Ty)===wt){e._duplexState=(e._duplexState|ho)&wy;e._open(Oy.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Cr)===0)return false;this.stream._duplexState&=ky;return true}updateCallback(){if((this.stream.
_duplexState&Hv)===Do){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Cr)!==0)return;
this.stream._duplexState|=Cr;if((this.stream._duplexState&Ar)===0)yf(this.afterUpdateNextTick)}};var Ef=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new yy;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Ay;this.
map=i||r;this.pipeTo=null;this.afterRead=Gv.bind(this);this.afterUpdateNextTick=Vv.bind(this)}get ending(){return(this.stream.
_duplexState&mn)!==0}get ended(){return(this.stream._duplexState&it)!==0}pipe(e,n){if(this.pipeTo!==null)throw Qe.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Pf;this.pipeTo=e;this.pipeline=
new Sf(this.stream,e,n);if(n)this.stream.on("error",kf);if(wo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",kf);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",Wv.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|mn)&pv;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=my;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|ln)&my;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=gv}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&hy)===ln){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=py}if((e._duplexState&wf)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=jn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&hy)===ln&&(e._duplexState&by)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=py}if((e._duplexState&wf)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Or;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&Ov)===jn){e._duplexState|=cv;e._read(this.afterRead);
this.drain()}if((e._duplexState&vv)===fv){e._duplexState|=Tf;e.emit("readable")}if((e._duplexState&uv)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=wv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Iv)===mn){e._duplexState=
(e._duplexState|it)&yv;e.emit("end");if((e._duplexState&By)===Of){e._duplexState|=Lt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&bt)===Lt){if((e._duplexState&Ta)===0){e._duplexState|=ho;e._destroy(vy.bind(this))}return}if((e.
_duplexState&Ty)===wt){e._duplexState=(e._duplexState|ho)&wy;e._open(Oy.bind(this))}}continueUpdate(){if((this.stream._duplexState&
fn)===0)return false;this.stream._duplexState&=Ey;return true}updateCallback(){if((this.stream._duplexState&Av)===Rr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&Rv)!==0)return;this.stream._duplexState|=
fn;if((this.stream._duplexState&Or)===0)yf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&fn)!==
0)return;this.stream._duplexState|=fn;if((this.stream._duplexState&Or)===0)yf(this.afterUpdateNextTick)}};var Df=class{constructor(e){
this.data=null;this.afterTransform=qv.bind(e);this.afterFinal=null}};var Sf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&it)===0||!this.pipeToFinished){this.from.
destroy(this.error||Qe.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&it)===0){this.to.destroy(this.error||Qe.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function Wv(){this.stream._duplexState|=
Pf;this.updateCallback()}function Jv(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&bt)===0){e._duplexState|=
hn;e.emit("finish")}if((e._duplexState&By)===Of){e._duplexState|=Lt}e._duplexState&=Dv;if((e._duplexState&Ar)===0){this.
update()}else{this.updateNextTick()}}function vy(t){const e=this.stream;if(!t&&!Qe.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=po;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function jv(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
Ev;if(this.drains!==null)Yv(this.drains);if((e._duplexState&Lv)===So){e._duplexState&=Sv;if((e._duplexState&bf)===bf){e.
emit("drain")}}this.updateCallback()}function Gv(t){if(t)this.stream.destroy(t);this.stream._duplexState&=lv;if(this.readAhead===
false&&(this.stream._duplexState&Eo)===0){this.stream._duplexState&=Dy}this.updateCallback()}function Vv(){if((this.stream.
_duplexState&Or)===0){this.stream._duplexState&=Ey;this.update()}}function Kv(){if((this.stream._duplexState&Ar)===0){this.
stream._duplexState&=ky;this.update()}}function Yv(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Oy(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Lt)===0){if((e._duplexState&Tv)===0){
e._duplexState|=Rr}if((e._duplexState&Fv)===0){e._duplexState|=Do}e.emit("open")}e._duplexState&=Py;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function qv(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function Xv(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=wf|If;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Bf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=bf;this._writableState.updateNextTick()}}}
var go=class extends sv{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",cO.bind(this))}this.on("newListener",Xv)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&po)!==0}get destroying(){return(this._duplexState&bt)!==0}destroy(e){if((this._duplexState&bt)===
0){if(!e)e=Qe.STREAM_DESTROYED();this._duplexState=(this._duplexState|Lt)&Pv;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=xf;this._predestroy();this._duplexState&=dv;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Da=class t extends go{constructor(e){
super(e);this._duplexState|=wt|hn|jn;this._readableState=new Ef(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Dy;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new xa(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Cf(i,
r,kf)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new av(e);const r=this._readableState.map||eO;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=If;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?bv:hv;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(sO(e))return e;if(e[ba])return this._fromAsyncIterator(e[ba](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&Cv)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Eo)===0}[ba](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[ba](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&po)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&it)===0){i(Qe.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&po)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var Sa=class extends go{constructor(e){super(
e);this._duplexState|=wt|it;this._writableState=new Ea(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Ba}uncork(){
this._duplexState&=xy;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&Uv)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=uO(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
vf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var yo=class extends Da{constructor(e){super(e);this._duplexState=
wt|this._duplexState&jn;this._writableState=new Ea(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Ba}uncork(){this._duplexState&=xy;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var ka=class extends yo{constructor(e){super(e);this._transformState=new Df(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(Zv.bind(this))}};var xa=class extends ka{};function Zv(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function Qv(...t){return new Promise(
(e,n)=>{return Cf(...t,r=>{if(r)return n(r);e()})})}function Cf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Qe.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(wo(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=wo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:Qe.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",m);function m(){if(u&&c._readableState&&!c._readableState.ended){return l(
Qe.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(Qe.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function eO(t){return t}function Cy(t){return!!t._readableState||!!t._writableState}
function wo(t){return typeof t._duplexState==="number"&&Cy(t)}function tO(t){return!!t._readableState&&t._readableState.
ending}function nO(t){return!!t._readableState&&t._readableState.ended}function rO(t){return!!t._writableState&&t._writableState.
ending}function iO(t){return!!t._writableState&&t._writableState.ended}function oO(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Qe.isStreamDestroyed(n)?null:n}function sO(t){return wo(t)&&
t.readable}function aO(t){return(t._duplexState&wt)!==wt||(t._duplexState&Lt)===Lt||(t._duplexState&Ta)!==0}function dO(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Ay(t){return dO(t)?t.byteLength:1024}function kf(){}
function cO(){this.destroy(Qe.ABORTED())}function uO(t){return t._writev!==Sa.prototype._writev&&t._writev!==yo.prototype.
_writev}Ry.exports={pipeline:Cf,pipelinePromise:Qv,isStream:Cy,isStreamx:wo,isEnding:tO,isEnded:nO,isFinishing:rO,isFinished:iO,
isDisturbed:aO,getStreamError:oO,Stream:go,Writable:Sa,Readable:Da,Duplex:yo,Transform:ka,PassThrough:xa}});var _f=J(_r=>{var V=vr();var fO="0000000000000000000";var lO="7777777777777777777";var Ia="0".charCodeAt(0);var Fy=V.from(
[117,115,116,97,114,0]);var mO=V.from([Ia,Ia]);var pO=V.from([117,115,116,97,114,32]);var hO=V.from([32,0]);var gO=4095;
var ko=257;var Ff=263;_r.decodeLongPath=function t(e,n){return Fr(e,0,e.length,n)};_r.encodePax=function t(e){let n="";if(e.
name)n+=Rf(" path="+e.name+"\n");if(e.linkname)n+=Rf(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Rf(" "+i+"="+r[i]+"\n")}}return V.from(n)};_r.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(V.toString(e.subarray(0,r)),10);if(!i)return n;const o=V.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};_r.encode=function t(e){const n=V.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(V.byteLength(r)!==r.length)return null;
while(V.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(V.byteLength(r)>100||V.byteLength(i)>155)return null;if(e.linkname&&V.byteLength(e.linkname)>100)return null;V.write(
n,r);V.write(n,yn(e.mode&gO,6),100);V.write(n,yn(e.uid,6),108);V.write(n,yn(e.gid,6),116);kO(e.size,n,124);V.write(n,yn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ia+DO(e.type);if(e.linkname)V.write(n,e.linkname,157);V.copy(Fy,n,ko);V.copy(mO,
n,Ff);if(e.uname)V.write(n,e.uname,265);if(e.gname)V.write(n,e.gname,297);V.write(n,yn(e.devmajor||0,6),329);V.write(n,yn(
e.devminor||0,6),337);if(i)V.write(n,i,345);V.write(n,yn(Ly(n),6),148);return n};_r.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ia;let o=Fr(e,0,100,n);const s=gn(e,100,8);const a=gn(e,108,8);const d=gn(e,116,8);const c=gn(e,124,12);const u=gn(
e,136,12);const f=EO(i);const l=e[157]===0?null:Fr(e,157,100,n);const m=Fr(e,265,32);const h=Fr(e,297,32);const g=gn(e,329,
8);const y=gn(e,337,8);const E=Ly(e);if(E===8*32)return null;if(E!==gn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(yO(e)){if(e[345])o=Fr(e,345,155,n)+"/"+o}else if(wO(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function yO(t){return V.equals(Fy,t.subarray(ko,ko+6))}function wO(t){return V.equals(pO,t.subarray(ko,ko+6))&&V.equals(
hO,t.subarray(Ff,Ff+2))}function bO(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function EO(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function DO(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function _y(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Ly(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function yn(t,e){t=t.toString(8);if(t.
length>e)return lO.slice(0,e)+" ";return fO.slice(0,e-t.length)+t+" "}function SO(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function kO(t,e,n){if(t.toString(8).length>11){SO(t,e,n)}else{V.write(e,yn(t,11),n)}}function xO(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function gn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return xO(t)}else{while(e<t.length&&t[e]===32)e++;const r=bO(_y(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(V.toString(t.subarray(e,r)),8)}}function Fr(t,e,n,r){
return V.toString(t.subarray(e,_y(t,0,e,e+n)),r)}function Rf(t){const e=V.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Hy=J((N4,Uy)=>{var{Writable:PO,Readable:BO,getStreamError:Ny}=Af();var TO=gf();var $y=vr();var Lr=_f();var IO=$y.alloc(
0);var vO=4*1024*1024;var Nf=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new TO;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return IO;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return $y.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var $f=class extends BO{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Ny(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=My(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Mf=class extends PO{constructor(e){super(e);if(!e)e={};this._buffer=new Nf;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Lf;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Lr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>vO){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Lr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Lr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Lr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Lr.decodePax(
e):Object.assign({},this._paxGlobal,Lr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=My(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new $f(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Lf;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Ny(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",Lf);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};Uy.exports=function t(e){return new Mf(e)};function Lf(){}
function My(t){t&=511;return t&&512-t}});var Wy=J(($4,Uf)=>{var zy={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Uf.exports=
Ji("fs").constants||zy}catch{Uf.exports=zy}});var Ky=J((M4,Vy)=>{var{Readable:OO,Writable:CO,getStreamError:Jy}=Af();var Vn=vr();var Nr=Wy();var va=_f();var AO=493;var RO=420;
var jy=Vn.alloc(1024);var zf=class extends CO{constructor(e,n,r){super({mapWritable:_O,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Vn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Vn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Gy(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Jy(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Wf=class extends OO{constructor(e){super(e);this._drain=Hf;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Hf;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=FO(e.mode);if(!e.
mode)e.mode=e.type==="directory"?AO:RO;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Vn.from(n);const i=new zf(this,e,r);if(Vn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(jy);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=va.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=va.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(va.encode(r));this.
push(n);Gy(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(va.encode(r))}_doDrain(){const e=this._drain;this._drain=
Hf;e()}_predestroy(){const e=Jy(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Vy.exports=function t(e){return new Wf(
e)};function FO(t){switch(t&Nr.S_IFMT){case Nr.S_IFBLK:return"block-device";case Nr.S_IFCHR:return"character-device";case Nr.
S_IFDIR:return"directory";case Nr.S_IFIFO:return"fifo";case Nr.S_IFLNK:return"symlink"}return"file"}function Hf(){}function Gy(t,e){
e&=511;if(e)t.push(jy.subarray(0,512-e))}function _O(t){return Vn.isBuffer(t)?t:Vn.from(t)}});var jf=J(Jf=>{Jf.extract=Hy();Jf.pack=Ky()});var ab=J((bj,sb)=>{sb.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});var eP=J((_le,Qx)=>{var Yp=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};Qx.exports=Yp});var Xp=J((Lle,tP)=>{var lr=Ji("readline");var qp=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}lr.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;lr.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}lr.moveCursor(this.stream,
0,-this.dy);lr.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}lr.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}lr.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}lr.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};tP.exports=qp});var rP=J((Nle,nP)=>{"use strict";nP.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var oP=J(($le,iP)=>{"use strict";var a8=rP();iP.exports=t=>typeof t==="string"?t.replace(a8(),""):t});var aP=J((Mle,Zp)=>{"use strict";var sP=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};Zp.exports=sP;Zp.exports.default=sP});var cP=J((Ule,dP)=>{"use strict";dP.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var fP=J((Hle,Qp)=>{"use strict";var d8=oP();var c8=aP();var u8=cP();var uP=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=d8(t);if(t.length===0){return 0}t=t.replace(u8(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=c8(r)?2:1}return e};Qp.exports=uP;Qp.exports.
default=uP});var eh=J((zle,lP)=>{lP.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var th=J((Wle,mP)=>{mP.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var nh=J((Jle,pP)=>{pP.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var rh=J((jle,hP)=>{var f8=fP();var l8=eh();var m8=th();var p8=nh();hP.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||p8;const s=e.formatValue||l8;const a=e.formatBar||m8;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-f8(i)-2);const m=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=m>0?" ".repeat(m)+i:i;break;case"left":default:break}return i}});var bu=J((Gle,gP)=>{function Q(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}gP.exports={parse:function t(e,n){
const r={};const i=Object.assign({},n,e);r.throttleTime=1e3/Q(i.fps,10);r.stream=Q(i.stream,process.stderr);r.terminal=Q(
i.terminal,null);r.clearOnComplete=Q(i.clearOnComplete,false);r.stopOnComplete=Q(i.stopOnComplete,false);r.barsize=Q(i.barsize,
40);r.align=Q(i.align,"left");r.hideCursor=Q(i.hideCursor,false);r.linewrap=Q(i.linewrap,false);r.barGlue=Q(i.barGlue,"");
r.barCompleteChar=Q(i.barCompleteChar,"=");r.barIncompleteChar=Q(i.barIncompleteChar,"-");r.format=Q(i.format,"progress \
[{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");r.formatTime=Q(i.formatTime,null);r.formatValue=Q(i.formatValue,
null);r.formatBar=Q(i.formatBar,null);r.etaBufferLength=Q(i.etaBuffer,10);r.etaAsynchronousUpdate=Q(i.etaAsynchronousUpdate,
false);r.progressCalculationRelative=Q(i.progressCalculationRelative,false);r.synchronousUpdate=Q(i.synchronousUpdate,true);
r.noTTYOutput=Q(i.noTTYOutput,false);r.notTTYSchedule=Q(i.notTTYSchedule,2e3);r.emptyOnZero=Q(i.emptyOnZero,false);r.forceRedraw=
Q(i.forceRedraw,false);r.autopadding=Q(i.autopadding,false);r.gracefulExit=Q(i.gracefulExit,false);return r},assignDerivedOptions:function t(e){
e.barCompleteString=e.barCompleteChar.repeat(e.barsize+1);e.barIncompleteString=e.barIncompleteChar.repeat(e.barsize+1);
e.autopaddingChar=e.autopadding?Q(e.autopaddingChar,"   "):"";return e}}});var ih=J((Kle,wP)=>{var yP=eP();var h8=Xp();var g8=rh();var y8=bu();var w8=Ji("events");wP.exports=class Vle extends w8{constructor(e){
super();this.options=y8.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new h8(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new yP(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:g8}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new yP(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var EP=J((qle,bP)=>{var b8=ih();var E8=bu();bP.exports=class Yle extends b8{constructor(e,n){super(E8.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var SP=J((Zle,DP)=>{var D8=Xp();var S8=ih();var k8=bu();var x8=Ji("events");DP.exports=class Xle extends x8{constructor(e,n){
super();this.bars=[];this.options=k8.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new D8(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new S8(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var xP=J((Qle,kP)=>{kP.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var BP=J((eme,PP)=>{PP.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var IP=J((tme,TP)=>{TP.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var OP=J((nme,vP)=>{vP.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var AP=J((rme,CP)=>{var P8=xP();var B8=BP();var T8=IP();var I8=OP();CP.exports={legacy:P8,shades_classic:B8,shades_grey:T8,
rect:I8}});var _P=J((ime,FP)=>{var RP=EP();var v8=SP();var O8=AP();var C8=rh();var A8=eh();var R8=th();var F8=nh();FP.exports={Bar:RP,
SingleBar:RP,MultiBar:v8,Presets:O8,Format:{Formatter:C8,BarFormat:R8,ValueFormat:A8,TimeFormat:F8}}});import{writeFile as z8}from"node:fs/promises";import{resolve as UP}from"node:path";var ee=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Kt="N\
othing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory o\
f the engine's machine.";var we="No builder writes this, so the image is damaged or malicious. Build it again, or pull i\
t from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function H(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var dh=300;function O(t){const e=t.toString("utf8");const n=e.
length>dh;return JSON.stringify(n?`${e.slice(0,dh)}…`:e)}function D(t){return t instanceof Error?t.message:String(t)}var KP="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Xe(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${D(t)}
${KP}`}function ch(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as YP}from"node:util";function mr(t){return YP(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as XP}from"node:crypto";import{readlinkSync as ZP}from"node:fs";import{readFileSync as qP}from"node:fs";function ji(t){try{return qP(`/proc/${t}`,"utf8")}catch{return""}}var qt="io.github.docker-flatten.run";var Yt="docker-flatten-pending";var Gi="docker-flatten-";var uh="paused-";var QP=24*
60*60;var xs=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var eB=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function fh(){const t=Math.floor(Date.now()/1e3);const{start:e}=yh(
"self");return`${hh()}-${gh()}-${process.pid}-${e}-${t}-${Bu()}`}function Ps(t){return`${qt}=${t}`}function nt(t){return`${Yt}\
:${t}`}function lh(t){return`${nt(t)}-${Bu()}`}function Pu(t){const e=t.startsWith(`${Yt}:`)?t.slice(Yt.length+1):"";if(xs.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return xs.test(n)?n:void 0}function mh(t){return`${Gi}${t}\
-${Bu()}`}function ph(t,e){return`${Gi}${t}-${uh}${e}`}function Bs(t){return new RegExp(`-${uh}([0-9a-f]{64})$`).exec(t)?.[1]}
function se(t){return`${Gi}${t}-`}function lt(t){if(!t.startsWith(Gi))return void 0;const e=eB.exec(t.slice(Gi.length))?.[1];
return e!==void 0&&xs.test(e)?e:void 0}function Ot(t){const e=xs.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===hh()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===gh();if(n)return!tB(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>QP}function tB(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=yh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function hh(){
return ji("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function gh(){try{return/\d+/.exec(ZP("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function yh(t){const e=ji(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Bu(){return XP(4).toString("hex")}var wh=["SIGINT","SIGTERM","SIGHUP"];function bh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of wh)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of wh)process.off(r,e)}}}var Ts={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-d\
ir":"text"};var Is="workflow";function Eh(t){Is=t}function B(t,...e){const n=[t,...e].map(i=>S(i)).join(" and ");const r=Is==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Is==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Ts[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function Ct(t,e){if(Is==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var mt=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var nB=250;var Re=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(nB,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(rB(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Dh(t){return t instanceof p&&t.code===
"TIMEOUT"}function rB(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${B("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as BB}from"node:crypto";import{cp as $h,link as TB,mkdir as IB,readdir as vB,rename as As,rm as Fu,stat as Mh,
utimes as Lh}from"node:fs/promises";import{join as hr}from"node:path";import{createHash as uB}from"node:crypto";import{createReadStream as fB}from"node:fs";import{lstat as Bh,readFile as lB,
writeFile as mB}from"node:fs/promises";import{join as Cs}from"node:path";import{pipeline as pB}from"node:stream/promises";function T(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function N(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!T(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function $(t){try{return JSON.parse(t)}catch{return void 0}}import{createHash as iB}from"node:crypto";var Tu=JSON;function vs(t){const e=Tu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Tu.rawJSON(i.source):r);if(!T(
e)||Tu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Vi(t){const e=w(t,"\
rootfs","diff_ids");return N(e)?e:[]}function Hn(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function oB(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){
return`sha256:${iB("sha256").update(t).digest("hex")}`}function kh(t,e){const n=aB(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:vu(e.createdBy,o),comment:oB(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...sB(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function sB(t,e){if(e===0)return[];const n=w(t,"history");const r=Hn(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==Vi(t).length)return Array.from({length:e},()=>({}));return n.slice(0,Iu(r,e))}function Iu(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function vu(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function aB(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var dB=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var cB="0001-01-01T00:00:00Z";function xh(t){const e={};for(const[r,i]of dB){
const o=t[r];if(!Sh(o)&&o!==cB)e[i]=o}const n=t["Config"];e["config"]=T(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!Sh(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function Sh(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var zn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var Rt="layer";var Ki="record.json";var Th=1;var Ih="docker-flatten-v1-layer-";var hB=1e3;var gB=16*1024*1024;function Au({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Yi(t){return`${Ih}${t.
slice("sha256:".length)}`}function vh(t){return t.startsWith(Ih)}function qi(t,e){return Cs(t,`part-${e+1}`)}async function Ru(t,e){
const{spared:n,skippedPresets:r,...i}=e;const o={version:Th,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:Oh(
o)});await mB(Cs(t,Ki),`${s}
`,{flag:"wx"})}function Oh(t){return z(Buffer.from(JSON.stringify(t)))}async function Ch(t,e){const n=await wB(t);if(n.key!==
e.key)throw At(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw At(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function Ah(t,e,n){const r=[];for(const[i,o]of Au(
e).entries()){const s=e.layers===void 0?t:qi(t,i);const a=Cs(s,Rt);await yB(a,o,n);r.push(a)}return{paths:r,record:e}}async function yB(t,e,n){
const r=await Bh(t).catch(a=>{throw At(`its layer is missing: ${D(a)}`)});if(!r.isFile())throw At("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw At(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=uB(
"sha256");const o=fB(t,{highWaterMark:1024*1024});await pB(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw At(`its \
layer cannot be read: ${D(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw At(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function wB(t){const e=Cs(t,Ki);const n=await Bh(e).then(c=>c.isFile()&&c.size<=gB?lB(
e,"utf8"):"").catch(()=>"");const r=$(n);if(!bB(r))throw At("its record cannot be read");const{seal:i,...o}=r;if(Oh(o)!==
i)throw At("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var Rh=/^sha256:[0-9a-f]{64}$/;
function bB(t){if(!T(t)||t["version"]!==Th)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:m,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&Rh.test(E))&&Os(
"gzip","zstd","none")(o)&&y.every(E=>Je(t[E]))&&Wn(s,{kind:Os("preset","exclude"),name:pr,entries:Je,bytes:Cu})&&Wn(a,{name:Os(
"run","apt-clean"),ms:Je,bytes:Ph(Cu)})&&Wn(d,{what:pr,why:Ph(pr),entries:Je,bytes:Je})&&[c,f,l].every(N)&&(h===void 0||
DB(h))&&(m===void 0||Wn(m,{name:pr,bytes:Je}))&&Ou(u,{path:Fh})&&(g===void 0||EB(g))}function EB(t){return T(t)&&["bytes",
"files","morePackages","moreDirectories"].every(e=>Je(t[e]))&&Ou(t["packages"],{manager:Os(...zn),name:pr})&&Ou(t["direc\
tories"],{path:Fh})}function Ou(t,e){return Array.isArray(t)&&t.length<=hB&&Wn(t,{...e,bytes:Je,files:Je})}function DB(t){
const e=i=>typeof i==="string"&&Rh.test(i);const n={packedBytes:Je,bytes:Je,entries:Je};const r=i=>Wn(i,{name:pr,bytes:Je});
return Array.isArray(t)&&t.length>1&&Wn(t,{diffId:e,digest:e,...n,contents:r})}var Fh=t=>typeof t==="string"&&t.startsWith(
"/");var pr=t=>typeof t==="string";var Cu=t=>typeof t==="number"&&Number.isFinite(t);var Je=t=>Cu(t)&&t>=0;var Os=(...t)=>e=>typeof e===
"string"&&t.includes(e);var Ph=t=>e=>e===void 0||t(e);function Wn(t,e){return Array.isArray(t)&&t.every(n=>T(n)&&Object.
entries(e).every(([r,i])=>i(n[r])))}function Xt(t,e){return new p("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"\
The layer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function At(t){return Xt(
`${t}.`)}import{readdir as SB,rm as kB,stat as xB}from"node:fs/promises";import{join as PB}from"node:path";async function _h(t,e,n){
for(const r of await SB(t)){if(!e(r))continue;const i=PB(t,r);const o=await xB(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await kB(i,{recursive:true,force:true}).catch(()=>{})}}var OB=/\.partial(?:\.old)?$/;var CB=24*60*60*1e3;var Rs=class{#e;constructor(e){this.#e=e}async prepare(){try{await IB(
this.#e,{recursive:true});await _h(this.#e,e=>OB.test(e),CB)}catch(e){throw new p("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${D(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=hr(this.#e,e);if(await Mh(i).catch(()=>void 0)===void 0)return false;try{const o=await vB(i);const s=vh(e)?Rt:Ki;
for(const a of[Ki,Rt].filter(d=>d===s||o.includes(d)))await RB(hr(i,a),hr(n,a));await Lh(i,new Date,new Date).catch(()=>{});
return true}catch(o){r.warning(`Could not read the cached layer ${i}: ${D(o)}.`);return false}}canSave(){return true}async save(e,n,r,i=false){
const o=hr(this.#e,e);if(i&&await AB(hr(o,Rt),hr(n,Rt))){await Lh(o,new Date,new Date).catch(()=>{});return Fu(n,{recursive:true,
force:true})}const s=`${o}.${BB()}.partial`;const a=`${s}.old`;try{await As(n,s).catch(async d=>{if(d.code!=="EXDEV")throw d;
await $h(n,s,{recursive:true});await Fu(n,{recursive:true,force:true})});await As(s,o).catch(async d=>{if(!Nh(d))throw d;
await As(o,a).catch(()=>{});await As(s,o).catch(c=>{if(!Nh(c))throw c})})}catch(d){r.warning(`Could not save the layer i\
n ${this.#e}: ${D(d)}.`)}finally{for(const d of[s,a])await Fu(d,{recursive:true,force:true}).catch(()=>{})}}};async function AB(t,e){
const n=await Promise.all([t,e].map(r=>Mh(r).catch(()=>void 0)));return n[0]!==void 0&&n[0].size===n[1]?.size}function Nh({
code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||t==="ENOTDIR"}async function RB(t,e){await TB(t,e).catch(()=>$h(t,e))}import{spawn as JB}from"node:child_process";import{spawn as FB}from"node:child_process";import{StringDecoder as _B}from"node:string_decoder";var Xi=process.platform!==
"win32";var LB=128;var Fs=class{async run(e,n,r){const i=FB(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Xi});
const o=new _u(r.onOutput);o.readFrom(i);Lu(r.kill,i);const s=await Qi(i);return{exitCode:s,...o.texts()}}};var NB=64*1024*
1024;var Zi=64*1024;var _u=class{stdout;stderr;constructor(e){this.stdout=new Zt(NB,e);this.stderr=new Zt(Zi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Zt=class{#e=new _B("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Lu(t,e){const n=()=>{$B(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function $B(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Qi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:LB)))})}var MB=500;function _s(t,e){let n="";return setInterval(()=>{const r=ji(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},MB)}var Uh='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var UB=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Uh},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Uh},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Ls(t,e){const n=UB.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var HB={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var zB=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Nu(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!WB(e[0])))}function WB(t){const e=t.toUpperCase();return Object.hasOwn(HB,e)||zB.some(
n=>e.startsWith(n))}var eo=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Re(void 0,0);this.#n=e.graceMs??
Hh;this.#r=e.runner??new Fs}withWatchdog(e,n=Hh){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw H(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Nu(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw H(n.reason);this.
touch();return s}catch(s){throw zh(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw re(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return JB("docker",[...this.#e,...e],{stdio:n,
env:Nu(process.env),detached:Xi,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>to(o[u],Zi,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?_s(o,this.touch):void 0;try{const u=await Ns(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Hh=2e3;function to(t,e,n){const r=new Zt(e,n);t?.on("data",r.add);return()=>r.text}async function Ns(t){try{return await Qi(
t)}catch(e){throw zh(e)}}function zh(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return GB(t);
return t.name==="AbortError"?H(t.cause):t}function re(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Qt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Qt(t,e,n){const r=Ls(
t,n);if(r!==void 0)return r;if($u(t))return Mu(t);return new p(e,`${n}: ${t}`,{hint:ee})}function $u(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Mu(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?jB:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var jB=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function GB(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${D(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Wh=["B","kB","MB","GB","TB","PB"];function P(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Wh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Wh[n]}`}function $s(t,e){return gr(t===
0?0:(t-e)/t*100)}function gr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function yr(t,e){const n=[
P(t),P(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var VB=16*4096;var KB=.001;function Ms(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(VB,n*KB)}function Us(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:$s(t,e)}}
function jh(t){return`${Uu(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Uu({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=no($s(t,e));return`${Jh(t,n)} → ${Jh(e,r)}, ${i}`}function no(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Jh(t,e){return`${P(t)} in ${he(e)}`}function ne(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function he(t){return`${t} ${t===1?"layer":"layers"}`}var YB=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var qB="kmgtp";var XB=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Hs(t){const[,e,n,r]=XB.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:qB.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Gh(t){if(t==="")
return void 0;const e=Hs(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${B("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Vh(t){
if(t==="")return void 0;const e=YB.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${B("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min\
-saving","10%")} for a percentage of the source's size, or ${S("min-saving","10MB")} for bytes.`})}const r=e===void 0?Hs(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${B("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function wr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=yr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=yr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=eT(s,e,a);const c=QB(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var ZB=12;function QB(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${$s(t,
e)} %`:P(i);for(let s=1;s<=ZB;s++){const a=gr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function eT(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function en(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${S(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget.`})}import{hostname as wT,release as bT}from"node:os";import{PassThrough as tT}from"node:stream";import{pipeline as nT}from"node:stream/promises";var qh=/^[A-Za-z0-9_.-]+$/;var Kh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Yh={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Fe(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Kh,n)?
Kh[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Yh,i)?Yh[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function q(t,e){return v(t)===v(e)}function v(t){const{os:e,architecture:n,variant:r}=Fe(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function zs({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||qh.test(r))}function Ws(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>qh.test(s))){throw new p(
"BAD_INPUT",`The ${B("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Fe({os:e,architecture:n,variant:r})}function je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Hu(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function pt(t){return t===void 0?[]:["--platform",v(t)]}var zu=64*1024;var Js=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${O(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...pt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:ee});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...pt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=to(r.stderr,zu);const o=new tT;
const s=Ns(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
re(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=to(i.stderr,zu);const s=to(i.stdout,zu);const a=Ns(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=nT(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw H(r.reason);if(u.status==="rejected"&&u.reason instanceof p)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw re(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:ee,cause:u.reason});return s()}};import{PassThrough as aT}from"node:stream";import{pipeline as dT}from"node:stream/promises";import{connect as rT}from"node:net";import{Readable as iT}from"node:stream";var js=1024*1024;var oT=64*1024;var sT=64*1024;var Xh="\r\n\r\n";function Zh(t,e,n,r){return new Promise((i,o)=>{const s=new Wu;
let a=Buffer.alloc(0);let d=0;const c=new iT({highWaterMark:js,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",f);m.destroy();y(g)}});const u=g=>{const y=n.aborted?H(n.reason):Ju(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Xh);if(y===-1){if(a.length>sT)u(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(k===void 0){u(new Error("its answer is not \
HTTP"));return false}const x=a.subarray(y+Xh.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-x.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return x.length===0||c.push(x)};const m=rT(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",u);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Wu=class{#e=Buffer.allocUnsafeSlow(js);#t=0;room(){if(js-this.#t<oT){this.#e=Buffer.allocUnsafeSlow(js);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Ju(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${D(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Qh(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:cT}=process.getBuiltinModule("node:http");var eg=4*1024*1024;var Gs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${fT(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Hu(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=ju(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:ee});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Hu(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return ju(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await Zh(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?H(n.reason):Ju(a);const o=await tg(r).catch(a=>{throw i(a)});const s=new aT;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await ng(n);throw Qt(b($(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Qh(s);s.on("drain",this.#n);const a=tg(s).then(async f=>{f.on("data",
this.#n);const l=await ng(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([dT(i,s,{signal:o}),a]);if(o.aborted)throw H(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const f=uT(c.value.status,c.value.text);if(f!==void 0)throw Qt(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${D(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return cT({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function tg(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function ng(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>eg)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${eg} bytes.`,{hint:ee});e.push(r)}return Buffer.
concat(e).toString("utf8")}function ju(t){return t.split("\n").map($).filter(e=>e!==void 0)}function uT(t,e){if(t<200||t>
299)return b($(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of ju(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function fT(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var lT=/emulate docker cli using podman/i;function rg(t,e){const n=w(t,"Client");const r=lT.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as og}from"node:path";var mT=/^(?:runc|crun|youki)$/;var pT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var hT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var ro="runc";function sg(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Gu(t,e)||!T(n))return void 0;
return Object.keys(n).filter(r=>dg(w(n,r))===ro).sort((r,i)=>Number(i===ro)-Number(r===ro))[0]}function Gu(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!ig(e)&&e!==ag;const r=[cg(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&ig(o)))return false;
const i=dg(n);return i===void 0||!mT.test(i)}function ig(t){const e=og(t);return pT.test(e)||hT.test(e)}var ag="io.conta\
inerd.runc.v2";function dg(t){const e=w(t,"runtimeArgs");if(N(e)&&e.length>0)return void 0;const n=cg(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===ag?ro:void 0;const i=og(n);return i===ro&&!gT.test(n)?void 0:i}function cg(t){return b(
t,"path")??b(t,"options","BinaryName")}var gT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var yT={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Vs(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Vs},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Vs(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${ug}`];const r=[`${fg}/${ug}`];return lg(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>lg(t)?fg:Vs(t)}};var ug="io.containerd.content.v1.content/blobs/sha256";var fg="/var/lib/containerd";
function mg(t){const e=JSON.stringify(t["DriverStatus"]??"");return yT[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Vs(t){return b(t,"DockerRootDir")}function lg(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var io={name:"Docker 20.10",api:"1.41"};var Ks={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function pg(t,e){const n=Promise.all([DT(t),ST(t)]);n.catch(()=>{});const r=await ET(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;kT(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new Gs(d.slice("unix://".length),o,t.touch):new Js(
t);const f=h=>br(o,h)>=0;const l=mg(a);const m=xT(a);if(m&&!l.canMapOwners)throw BT();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:TT(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&PT(a),canMountImages:f(Ks.imageMount),knowsPlatformOption:f(
Ks.platformOption),canInspectPlatform:f(Ks.inspectPlatform),plainRuntime:sg(a),mayAddMounts:h=>Gu(a,h),takesZstd:l.takesZstd||
f(Ks.zstdLayers)}}async function ET(t){const e=await t.try(["version","--format","{{json .}}"]);const n=$(e.stdout);rg(n,
e.stderr);if(T(n)&&T(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if($u(r)||e.exitCode===0)throw Mu(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${io.name} or newer.`})}throw re(["version"],e)}async function DT(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=$(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=N(r)&&r.length>0?r.join("; "):e.stderr;throw Qt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function ST(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function kT(t,e,n){if(br(t,io.api)>=
0)return;const r=br(e,io.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${io.name} (API ${io.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function br(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function xT(t){const e=t["SecurityOptions"];return N(e)&&e.some(n=>/^name=userns\b/.
test(n))}function PT(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function BT(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function TT(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===wT()&&b(t,"KernelVersion")===bT()}import{lstat as IT,readdir as vT,rm as OT}from"node:fs/promises";import{join as CT}from"node:path";function ge(t){return t?.code??String(t)}function ht(t){return["ENOSPC","EDQUOT"].includes(ge(t))}async function Ys(t,e){for(const n of t)await AT(n,Ot,r=>e.debug(r))}async function AT(t,e,n){const r=await vT(t).catch(
()=>[]);for(const i of r){const o=lt(i);if(o===void 0||!e(o))continue;const s=CT(t,i);try{const{uid:a}=await IT(s);if(a===
(process.getuid?.()??a))await OT(s,{recursive:true,force:true})}catch(a){if(ge(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${D(a)}`)}}}async function Vu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${qt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Yt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Ku(i).filter(({
name:a})=>n(lt(a))),pendingNames:oo(s).filter(a=>n(Pu(a))),imports:await RT(t,oo(o),n)}}async function RT(t,e,n){if(e.length===
0)return[];const r=$((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,qt);return T(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Pu(`${Yt}:${s}`))&&hg(w(
i,"RepoTags"))&&hg(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function hg(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Ku(t){return oo(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function gg(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function Yu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function oo(t){return t.split("\n").filter(e=>e!=="")}var FT=3;var _T=300;var yg=10;async function tn(t,e,n){const r=Math.min(e||yg,yg);const i=new Re(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Xu=new Set;function qs(t){Xu.add(t)}function Xs(t){return Xu.has(t)}async function Jn(t,e,n){
Xu.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<FT;i++){if(i>0)await new Promise(s=>setTimeout(
s,_T));let o;try{o=await Vu(t,s=>s===e)}catch(s){r(Zu(s),[`docker ps --all --filter name=${se(e)}`,`docker images ${Yt}`]);
return}if(Yu(o)===0&&i>0)return;if((await Sg(t,o,r)).isOver)return}}async function bg(t,e,n,r){await Ys(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Vu(t,Ot);const s=o.
containers.filter(({name:d})=>r===void 0||Bs(d)!==r);const a={...o,containers:s};if(Yu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${gg(a)}`);await Sg(t,a,i)}catch(o){i(Zu(o),[])}}async function Eg(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${qt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Ku(
n).filter(({name:i})=>Bs(i)===e&&Ot(lt(i)??""));if(r.length===0)return;await Qs(t,e);await kg(t,Dg,r.map(({id:i})=>i))}async function Er(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await tn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Dh(r))
return void 0;throw r}}var Dg=["rm","--force","--volumes"];var wg=["rmi"];async function Sg(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Bs(s);const d=async()=>{if(a!==void 0)await Qs(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Zs(a)}`}}),qu(t,Dg,r,e.containers.map(({id:o})=>o)),qu(t,wg,e.pendingNames),qu(t,wg,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&LT.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(Zu(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function qu(t,e,n,r=n){
const i=["docker",...e,...r.map(Zs)].join(" ");return{work:()=>kg(t,e,n),byHand:r.length===0?void 0:i}}function Zs(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var LT=["TIMEOUT","CANCELLED","NO_ENGINE"];function Zu(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":D(t)}async function Qs(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw re(
["unpause",e],n)}async function kg(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=oo(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw re(e,{
...r,stderr:o})}var NT=5;var $T=2e3;var ea=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Ys(this.#t,this.#n);return}const n=new Re(this.#r.signal,NT);const r=this.#e.
withWatchdog(n,0);this.#i=bg(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,$T)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var MT=.2;var UT=10;var HT=3;var zT=100*60*60;var Dr=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<HT||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const m=l>zT?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=MT){const i=Math.exp(-r/UT);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function xg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${na(
Math.round(n))} so far`;const o=[ta(t),i===void 0?void 0:`${i} %`,Qu(t),ef(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function ta({doneBytes:t,totalBytes:e,isEstimate:n}){const r=P(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${P(e)}`}function Qu({bytesPerSecond:t}){return t===void 0?void 0:`${P(t)}/s`}function ef({secondsLeft:t}){return t===
void 0?void 0:`${na(t)} left`}function na(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var WT=5e3;var Pg=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function ra(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function Bg(t,e){const n=new Dr(
t);const r=WT/Pg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(xg(a));o=d},Pg);return()=>clearInterval(s)}function nn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var JT=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var jT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var GT=/^\w[\w.-]{0,127}$/;var VT=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var KT=255;var tf=/^(?:sha256:)?[0-9a-f]{64}$/;function rn(t){return tf.test(t)}function ue(t,e){const n=nf(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${B(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:YT(t)})}return n}function ia(t,e){const n=ue(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${B(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(tf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Sr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ce(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Tg(t){const e=ce(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=nf(n);return r!==void 0&&ce(r)===e?n:e}function nf(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!VT.test(n))return void 0;if(n?.startsWith("sha256:")&&!tf.test(
n))return void 0;if(s!==void 0&&!GT.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!JT.test(f))return void 0;
if(!l.split("/").every(y=>jT.test(y)))return void 0;const m=f==="docker.io"||f==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":f;if(`${g}/${h}`.length>KT)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function YT(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&nf(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function Ig(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Sr(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(m=>m.text);
return qT(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function qT(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${vg.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Og(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:ZT(n,r)})}var vg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var XT=/broken pipe|connection reset/i;function Og({newBytes:t,newPackedBytes:e}){return e===void 0?`${P(t)} unpacked, w\
hich the engine compresses while pushing`:`${P(e)} packed`}function ZT(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;if(vg.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(XT.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Og(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var QT=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function so(t){return QT.test(t)}async function ie({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...pt(n),e]);if(i.exitCode!==0&&!so(i.stderr))throw re(r,i);return Cg(i)}async function _e({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=Cg(i);if(o===void 0)throw re(r,i);return o}function Cg({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=$(e);const r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}var Te={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function ao(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Ag(t){const e=$(t);const n=ao(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(T(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(ao).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Rg(t){const e=w($(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=ao(
n);return r===void 0?[]:[{...r,platform:eI(n)}]})}function eI(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function kr(t){
return t===Te.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function oa(t,e,n,r={}){return Fg({
schemaVersion:2,mediaType:t,config:rf(e),layers:n.map(rf),...sf(r)})}function sa(t,e,n={}){return Fg({schemaVersion:2,mediaType:t,
manifests:e.map(aa),...sf(n)})}function aa(t){const{platform:e,annotations:n={}}=t;return{...rf(t),...e===void 0?{}:{platform:e},
...sf(n)}}function of({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function sf(t){
return Object.keys(t).length===0?{}:{annotations:t}}function rf(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Fg(t){return Buffer.from(JSON.stringify(t))}function da(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Ft(t).length>0}function Ft(t){
const e=w(t,"RootFS","Layers");return N(e)?e:[]}function ca(t){const e=t["RepoTags"];return N(e)?e:[]}function Ze(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function co(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:kr(e)}var tI=10;async function _g(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${v(e.platform)}.`);const i=await ie(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=ca(
i);const s=o.filter(u=>!nI(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await Er(t.docker,[d],tI);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${re(["rmi",d],c).message}`)}function nI({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ue(e,"image");if(i!==void 0)return rn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ce(ue(e,"image"))===ce(t)}import{setTimeout as rI}from"node:timers/promises";var iI=10;var oI=100;var ua=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>af(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Lg(e,r,a)}await Promise.all(i.map(s=>sI(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await af(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Lg(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${D(a)}`)}}}};async function Lg(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===iI||!/already ?exists/i.test(
o.stderr))throw re(r,o);await rI(Math.random()*i*oI)}}async function sI(t,e,n){const r=()=>af(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:ee})}async function af(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw re(n,r)}import{createWriteStream as sC}from"node:fs";import{link as aC,lstat as dC,open as fw,rename as cC,rm as Ua,stat as uC}from"node:fs/promises";
import{basename as lw,dirname as Xf,join as fC}from"node:path";import{pipeline as lC}from"node:stream/promises";import{createHash as mI}from"node:crypto";import{Transform as pI}from"node:stream";var I=512;var sn=Buffer.alloc(2*I);var M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Ie={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var aI=new Set(
["1","2","3","4","5","6"]);function ae(t){return Math.ceil(t/I)*I}function uo(t){for(let e=0;e<I;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function fa(t){return t[M.typeFlag[0]]===0}function la(t){return!aI.
has(t)}function ve(t,e){const n=Ng(t,M.checksum,e);const r=Mg(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Kt})}
const i=t[M.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Ng(t,M.size,e),name:dI(
t),gnuIsExtended:(t[M.gnuIsExtended[0]]??0)!==0&&i===83}}function rt(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Kt})}function Ge(t,e){const[n,r]=M[e];return fo(t.subarray(n,n+r))}function ma(t){return df(
t,M.linkName)}function df(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function dI(t){
const e=df(t,M.name);if(!$g(t))return Buffer.from(e);const n=df(t,M.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function $g(t){return t.toString("latin1",M.magic[0],M.magic[0]+M.magic[1])==="ustar\0"}function Mg(t){
const[e,n]=M.checksum;let r=0;let i=0;for(let o=0;o<I;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Ng(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=fo(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Kt})}return s}function fo(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function an(t){
return Ge(t,"mtime")}var cI=8**11-1;function lo(t,e){const n=Math.min(Math.max(0,e),cI);return on(t,M.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function mo(t,e){return on(t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Ug(t){if(t[M.typeFlag[0]]!==83)return t;return on(on(t,M.typeFlag,Buffer.from("0")),M.sparseMap,Buffer.alloc(
M.sparseMap[1]))}var cf=8**7-1;function uf(t,e,n){if(n<=cf)return on(t,M[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return on(t,M[e],r)}function Hg(t,e){const n=pa(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function pa(t,e,n,r=false){
const i=Buffer.alloc(M[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=on(t,M[e],i);return e==="name"&&$g(
t)?on(o,M.prefix,Buffer.alloc(M.prefix[1])):o}function zg(){const t=Buffer.alloc(I);t.write("0000755",M.mode[0],"latin1");
for(const e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",M.mtime[0],"latin1");t.write("5",M.typeFlag[0],
"latin1");t.write("ustar\x0000",M.magic[0],"latin1");return mo(t,0)}function Wg(t,e){const n=Buffer.alloc(I);n.write("./\
./@LongLink",M.name[0],"latin1");for(const r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",M.mtime[0],"latin1");n.write(t,M.typeFlag[0],"latin1");n.write("ustar  \0",M.magic[0],"latin1");return mo(n,e)}function on(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Mg(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,M.checksum[0],
"latin1");return r}var ha=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=uo(e);if(this.isReached){if(!i)throw rt(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw rt(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw rt(n,"there is a single zero block between two entries");return false}};var ga=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(I);const n=Math.min(I-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<I)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Jg=16*1024;function jg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of mf(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Gg(t,e){return ff(t,n=>n===e)}function ff(t,e){return Buffer.concat([...mf(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function lf(t,e){return Buffer.concat([...mf(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:uI(n,i)}))}function uI(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*mf(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Jg){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Jg} records.`,
{hint:we})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Kt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function dn(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Vg=1024*1024;var fI=4*1024*1024;var Kg=Buffer.alloc(0);var pf={pax:new Map,longName:void 0,longLink:void 0};function cn(t){
return t===Ie.pax||t===Ie.gnuLongName||t===Ie.gnuLongLink}var xr=class{#e=[];#t=0;#n=pf;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Vg||this.#t+o>fI){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Vg} are read.`,{hint:we})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ae(o),parts:[],sizeBytes:o};else this.#n=hf(this.#n,i,Kg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=hf(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
pf;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Pr(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=ve(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Ne(t){
return Pr(t).reduce((e,{typeFlag:n,data:r=Kg,sizeBytes:i})=>hf(e,n,r.subarray(0,i),0),pf)}function un(t,{pax:e,longName:n}){
return n??Le(e.get("GNU.sparse.name"))??Le(e.get("path"))??t.name}function _t(t,{pax:e,longLink:n}){return n??Le(e.get("\
linkpath"))??ma(t)}function ya(t,{pax:e},n){const r=Le(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=dn(i);if(!Number.isSafeInteger(o))throw rt(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function hf(t,e,n,r){if(e===Ie.pax)return{...t,pax:jg(n,r)};const i=Le(lI(n));return e===Ie.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Le(t){return t?.length===0?void 0:t}function lI(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Br={blocks:[],keepsData:false};var Tr={blocks:void 0,keepsData:true};var gt=class{#e;#t;#n=0;#r=new ga;#i=0;#o=0;#s=true;#a=new xr;#d=false;#c=new ha;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw rt(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#D(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=I){const o=this.#y(e.subarray(n,n+I),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+I}n+=I}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-I;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=ve(e,n);const{typeFlag:i}=r;if(i===
Ie.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(cn(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw rt(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=un(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ya(e,o,r);const c=la(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=ae(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var hI=16*1024*1024;var gI=1024*1024;var j=class extends pI{counts={entries:0,dataBytes:0};#e=mI("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?gI:hI;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new gt({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(sn)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${O(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Br;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Tr;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function C(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Ir(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function G(t){return Buffer.from(t,"latin1")}var Yg=["manifest.json","index.json"];var yI=4*1024*1024;var wa=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Yg.
some(e=>this.#e.has(e))}begin(e){const n=C(e.name);this.#e.add(n);this.#n=n===Yg[0]}data(e){if(!this.#n||this.#r>yI)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=$(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...N(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(C(Buffer.from(r))))}};var qy=ks(jf(),1);import{randomBytes as LO}from"node:crypto";import{posix as Yy}from"node:path";async function K(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??mh(n),"--label",Ps(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
pt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:$O,...e.asUsed===true?[]:MO(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw NO(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:ee});return s}function NO(t,e,n){const r=re(e,n);const i=t.volumes.find(o=>Yy.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var $O=["--workdir","/"];function MO(t){
return UO(t).flatMap(e=>["--mount",ot({type:"tmpfs",dst:e})])}function UO({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Yy.resolve(n)))]}function Ke(){return`/docker-flatten-${LO(8).toString("hex")}`}function ot(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function Y(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw re(["rm",e],n)}var ye=class extends Error{};var HO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Vf(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&HO.test(t.message)}var zO=16*1024*1024;async function Xy(t,e,n,r){
const{signal:i}=t;const o=Ke();const s=ot({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await K(t,a).catch(u=>{throw Vf(u)?new ye(D(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const m=await t.transport.readArchive(d,l,i).catch(h=>{throw je(h,l)?new ye(D(h),{cause:h}):h});await Kf(
m,u,h=>f(h))};try{return await r({stream:c,text:Yf(c)})}finally{await Y(t,d)}}async function Kf(t,e,n){const r=t.pipe((0,qy.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:Gf(e,`\
cannot be read (${D(i)})`)}finally{t.destroy()}}function Yf(t){return(e,n)=>WO(e,n,t)}async function WO(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>zO)throw Gf(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=z(s);if(a!==t)throw Gf(t,`has the digest ${a}`);return s.toString("utf8")}
function Gf(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*$r(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Rg(r);const d=r===void 0||a!==void 0?void 0:Ag(r);if(d!==void 0){const u=await Zy(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...JO(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Zy(e(c.digest,c.sizeBytes))}}function JO(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return q(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Zy(t){
return t.catch(e=>{if(e instanceof ye)return void 0;throw e})}import{open as Qy}from"node:fs/promises";import{Readable as VO}from"node:stream";var jO=8**11-1;var GO=100;function Mr(t,e){const n=Buffer.alloc(I);if(n.write(t,0,GO,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=jO){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Oa(t){return Buffer.alloc(ae(t)-t)}function Ca(){return Buffer.alloc(
2*I)}var ew=4*1024*1024;function tw(t){const e=t.map(({content:n})=>{const r=Po(n);return Mr("",0).length+r+Oa(r).length});return e.
reduce((n,r)=>n+r,Ca().length)}async function nw(t,e,n){for(const{path:r,content:i}of e){await xo(t,Mr(r,Po(i)),n);if(Buffer.
isBuffer(i))await xo(t,i,n);else await Bo(i,t,n);await xo(t,Oa(Po(i)),n)}await xo(t,Ca(),n)}async function Bo(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Qy(r,"r");try{await rw(o,t);const s=Buffer.allocUnsafe(Math.min(ew,i));for(let a=i;a>
0;){const d=qf(t)-a;const{bytesRead:c}=await o.read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await xo(e,s.subarray(0,c),n);a-=c}}finally{await o.close()}}function Aa(t,e=()=>{}){return VO.
from(KO(t,e),{objectMode:false})}async function*KO(t,e){for(const{path:n,content:r}of t){yield Mr(n,Po(r));if(!Buffer.isBuffer(
r))yield*YO(r,e);else if(r.length>0)yield r;const i=Oa(Po(r));if(i.length>0)yield i}yield Ca()}async function*YO(t,e){const{
path:n,sizeBytes:r}=t;const i=await Qy(n,"r");try{await rw(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(ew/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,qf(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function qf({startByte:t=0,sizeBytes:e}){return t+e}async function rw(t,e){
const{size:n}=await t.stat();const r=qf(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function xo(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function Po(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function iw(t,e,n){const r=`${z(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Aa(
[{path:r,content:t},Ra([{Config:r,RepoTags:[n],Layers:[i]}])])}function Ra(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Fa={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function _a(t){
return{path:"index.json",content:sa(Te.index,[t])}}function Ye(t){return`blobs/${t.replace(":","/")}`}var La="io.contain\
erd.image.name";function Na(t,e,n={}){const r=oa(Te.manifest,{mediaType:Te.config,digest:z(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Te.manifest,digest:z(r),sizeBytes:r.length}}}function ow(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:f})=>f);const a=Na(e,s,i);const d=s.map(({digest:f})=>Ye(f));const c=Ye(z(e));const u=[Fa,_a(
{...a.descriptor,platform:of(n),annotations:{[La]:r.full}}),Ra([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Ye(a.descriptor.digest),content:a.bytes},...t.map(({path:f,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:Ye(
m),content:{path:f,startByte:l,sizeBytes:h}}))];return Aa(u,o)}function sw(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:d}=Na(s,[{...t,mediaType:"application/octet-stream"}]);const c=ce(ue(n,"tag"));return Aa([Fa,_a(
{...d,platform:of(e),annotations:{[La]:c}}),{path:Ye(z(s)),content:s},{path:Ye(d.digest),content:a}])}var qO=3;async function aw(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await eC(t,i);const d=lh(t.runId);const c=sw(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw dw(f)?new ye(
D(f),{cause:f}):f});u=true;await XO(t,d,i,o)}finally{await QO(t,d,u)}};return e({stream:r,text:Yf(r)})}async function XO(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Kf(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&dw(s)&&ZO.test(D(
s));throw a?new ye(D(s),{cause:s}):s}if(!o)throw new ye(`the store has no blob ${n}`)}var ZO=/not found|no such|does not exist/i;
async function QO(t,e,n){if(Xs(t.runId))return;const r=await Er(t.docker,[e],qO).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)qs(t.runId)}async function eC(t,e){const n=w(await ie(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new ye(`the engine does not tell the size of ${e}`)}function dw(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Ur(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Xy(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>aw(t,i);return[...n,{place:"in a save",open:r}]}var tC=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function nC(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>br(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return T(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:tC,...i?[]:
["docker_version"],...i&&br(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function cw(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${nC(t,e).join(", ")}.`}function $a({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Ma(t,e){const{log:n}=t;for(const{
place:r,open:i}of Ur(t,e)){const o=await rC(t,e,i).catch(s=>{if(!(s instanceof ye))throw s;n.debug(`no config blob ${r}:\
 ${D(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:xh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:cw(t,e)}}async function rC(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?uw(e,e.id,await i.text(e.id),void 0):await iC(e,i.text));return r&&{...r,openBlobs:n}}
async function iC(t,e){const n=$r({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=uw(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function uw(t,e,n,r){const i=oC(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Vi(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function oC(t,e){try{return vs(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${D(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function mw(t){const e=(r,i)=>new p("BAD_INPUT",`The ${B("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await uC(Xf(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(lw(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await bC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var mC={flags:"wx",mode:384};async function pw(t,e,n,r={createWriteStream:sC,link:aC,
rename:cC}){const{log:i,signal:o}=t;const s=fC(Xf(n),`${se(t.runId)}${lw(n).slice(0,80)}.partial`);const a=hC(t,e);try{const d=wC(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const m=()=>r.createWriteStream(s,mC);return pC(t,l,m,nn(a))};const u=await c().catch(
async f=>{if(!gC(t,e,f))throw f;i.debug(`saving the platform alone: ${D(f)}`);await Ua(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},EC(s));await DC(s,n,r);i.info(`Saved ${P(u)} to ${n}`)}catch(d){await Ua(s,{force:true}).catch(
()=>{});throw o.aborted?d:SC(d,n)}finally{await a}}async function pC(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new wa;const d=new j(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},lC(c,d,r(),{signal:s}));yC(a);return d.bytesWritten}async function hC(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return $a(await Ma(t,e))}catch{
return void 0}}function gC(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function yC(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:ee});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function wC(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function bC(t){return dC(t).then(()=>true,()=>false)}
async function EC(t){const e=await fw(t,"r+");try{await e.sync()}finally{await e.close()}}async function DC(t,e,n){try{await n.
link(t,e)}catch{await(await fw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Ua(e,{force:true});throw r});
return}await Ua(t)}function SC(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=ht(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Xf(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${ge(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function hw({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}var kC=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function wn(t){return t.replace(kC,e=>[...e].map(n=>`\\u${xC(n.codePointAt(0)??
0)}`).join(""))}function xC(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function fe(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function gw(t){return`<code>${Ha(t)}\
</code>`}function Ha(t){return wn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function $t(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Zf=1024*1024;var Qf=12;var PC=[386,4];var BC=[0,21];var TC=20;var IC=10;function el({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Le(e.get(yw))!==void 0;return i||
o?"records":void 0}var yw="GNU.sparse.map";function bn(t,e){return new p("TAR_INVALID",`The sparse file ${O(t)} is damag\
ed: ${e}.`,{hint:Kt})}var za=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?PC:BC;for(let o=0;o<i;o++){const s=r+o*2*Qf;const a=s+Qf;if(e[s]===0)return;this.#a(fo(e.subarray(s,a)));this.#a(
fo(e.subarray(a,a+Qf)))}}addRecords({pax:e}){const n=String(Le(e.get(yw))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(dn(i));if(dn(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw bn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(IC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>TC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=dn(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Zf)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw bn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Zf)throw this.#c();
this.pieces.push([n,e])}#d(){return bn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${O(this.#e)} has more than ${Zf} pieces.`,{hint:we})}};function ww(t){return(I-t%I)%I}var vC=["GNU.sparse.realsize","GNU.sparse.size"];function To(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return bw(n,
Ge(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of vC){const i=Le(e.get(r));if(i===void 0)continue;
return bw(n,dn(i.toString("latin1")))}return t.sizeBytes}function En(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?To(t,Ne(t.extensions)):t.sizeBytes}function bw(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw bn(t,"its real size is not a number");return e}var Ew="SCHILY.xattr.";var OC=4095;function le({extensions:t,header:e},n=Ne(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Le(r.get(c));return f===void 0?Ge(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ge(e,"mode")&OC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:CC(r.get("mtime")),link:a?_t(e,n):Buffer.alloc(0),device:d?
`${Ge(e,"devMajor")},${Ge(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Ew)).map(([c,u])=>`${c.slice(Ew.length)}\
=${u.toString("latin1")}`).sort()}}function CC(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function Dn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?En(t):Ge(e.head.header,"siz\
e")}function Mt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as ob}from"node:path";import{posix as Ka}from"node:path";import{posix as Io}from"node:path";var AC=3;var RC=1e3;var kw=4096;var FC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var xw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var _C=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var LC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var NC=/^[;&|()\n`]$/;var $C=/^[<>]+&?$/;var MC=/^(?:-|[A-Za-z_]\w*=)/;var UC=ja("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Dw=ja("cd pushd WORKDIR");
var Sw=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var HC=ja("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var zC=ja("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function rl(t,e,n="\
/"){const r=new tl(e);r.read(t,n,0);return r.words}var tl=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new nl(
n,il(this.#e));let o=true;for(const s of e){if(this.words.length>=RC)return;if(s.length>kw&&r>0)continue;if(NC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<AC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(WC(s,this.#e),i.directory,r+1);const d=i.isValue||MC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||UC.has(Io.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var nl=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Dw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!$C.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Io.basename(e);if(!Dw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(HC.has(r))
return"name";const i=this.#o;this.#o=Sw.test(e)&&!e.includes("=");if(i||Sw.test(e))return"directory";return zC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Io.resolve(n,Wa(e,r));return e.startsWith(
"-")?"name":"directory"}};function il(t){return t.get("HOME")??"/root"}function Wa(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function WC(t,e){const n=t.slice(0,kw*16).replace(/\\\n/g," ");return[...n.matchAll(FC)].map(([r])=>ol(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function ol(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function Ja(t){const e=[
...t.matchAll(xw)].map(([i])=>i);const n=_C.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(LC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(sl))]}function vo(t){const e=[...t.matchAll(
xw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>sl(n.slice(0,n.lastIndexOf(
"/")))))]}function Sn(t,e){return sl(Io.resolve("/",t,e))}function sl(t){return Buffer.from(Io.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function ja(t){return new Set(t.split(" "))}var JC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var jC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var GC=/PATH$|^(?:PERL5|RUBY)LIB$/;var VC=/(?:^|_)LOGS?_?PATH$/;function Pw([t,e]){const n=Ja(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(JC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=GC.test(t)&&!VC.test(t);const o=e.
startsWith("/")&&!jC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...vo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as KC}from"node:path";var Hr=1114112;var Ga=56320;function al(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Bw(t){return ul(t).map(e=>e>=Hr?String.fromCharCode(Ga+e-Hr):String.fromCodePoint(e)).join("")}function dl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Ga+127&&n<=Ga+255?Hr+n-Ga:n})}function Tw(t){return/[^\0-\x7f]/.
test(t)?dl(t).map(cl).join(""):t}function cl(t){if(t<128)return String.fromCharCode(t);if(t>=Hr)return String.fromCharCode(
t-Hr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function ul(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:Hr+i);r+=u?o:1}return e}var Iw=4096;var YC=256;var vw=16;var qC={GOPATH:":",CONDA_PKGS_DIRS:","};var XC=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Va(t,e){const n=fl(e);const r=[
n.get("HOME"),...Cw(t)].map(i=>Aw(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>al(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Iw+2),env:n}}function fl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function ll(t){return[...new Set(Cw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Iw)}function Ow(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return QC(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(qC[o]??"\0",vw);return a.map(d=>Aw(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!ZC(
d??"")).map(d=>`${r}${al(d??"")}/${s}`)}function Cw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=YC).map(e=>Bw(e))}function Aw(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return KC.
normalize(t).replace(/^\/+|\/+$/g,"")}function ZC(t){return XC.some(e=>e===t||e.startsWith(`${t}/`))}function QC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",vw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Rw=1e3;function ml(t,e){const n=w(t,"config");const r=w(n,"Env");const i=fl(N(r)?r:[]);const o=Ka.resolve("/",b(n,"W\
orkingDir")??"");const s=eA(n,i).map(({by:f,argv:l})=>({by:f,words:rl(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=il(i);const c=[{path:Sn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(m=>nA(f,m,d))),...[...i].flatMap(Pw),...e.map(f=>({path:Sn("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Rw),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Sn("/",o)]}],...a.flatMap(({by:f,words:l})=>rA(f,l,
d,i))].slice(0,Rw),commands:[...a,{by:"ENTRYPOINT",words:rl(tA(n),i)}].flatMap(iA)}}function eA(t,e){const n=(...s)=>{const a=w(
t,...s);return N(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",ol(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function tA(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return N(e)&&N(n)?[...e,...n]:[]}function nA(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=_w(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Ya(
c)}});if(i==="name")return a;const d=Fw(r)?vo(Ka.resolve(e.directory,r)):vo(Wa(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Ya(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ka.basename(t))}function Fw(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function _w({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Sn("/",Wa(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Fw(t)?[Sn(n,t)]:Ja(t)}function rA(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Sn("/",s)]}];if(s.includes("/"))return _w(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Sn(d,s))}]})}function iA({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>oA(
i))}))}function oA(t){return Ka.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var sA=40;var aA=64*1024*1024;var dA=96;function*Lw(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=zr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>sA)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Oo(t,e){const n=Lw(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Xa(t,e){const n=Lw(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Nw(t,e){return e.startsWith("/")?e:`${zr(t)}/${e}`}function zr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function $e(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var qa=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>aA}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+dA;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=cA(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function cA(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Za=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of $e(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of $e(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Hw=2**26;var $w=4;var Qa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Hw/32);const[
n,r]=Uw(e);for(let i=0;i<$w;i++){const o=Mw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Uw(e);for(let i=0;i<$w;i++){const o=Mw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Mw(t,e,n){
return t+Math.imul(e,n)&Hw-1}function Uw(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as lA}from"node:path";var pl=47;function zw(t,e,n){const r=dl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=uA(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Wr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function uA(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Wr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Wr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function hl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=cl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Ww(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===pl&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===pl)r(d+1,a)}else if(fA(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function fA(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==pl}function Wr(t,e){return new p("BAD_INPUT",`The ${B("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Jw=47;var mA=64;var jw=new WeakMap;var kn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Wr(e,"it is empty");const n=pA(e);if(n==="!")throw Wr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=zw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Tw(i)+(hl(a)[0]??"");this.#t=
o.slice(a.length);const d=hl(this.#t);this.#n=Vw(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Vw(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Jw);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Ww(this.#t,ul(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Jw)r=e.indexOf(this.#i,r+1);return r}};
function Kw(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new kn(e))}function Kn(t,e){if(t.length<mA)return t.findLast(i=>i.matches(e));let n=-1;const r=qw(t);for(const i of Xw(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Yw(t,e){const n=qw(t);const r=`${e}/`;return Xw(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function qw(t){const e=jw.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);jw.set(t,n);return n}function Xw(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function pA(t){const e=t.startsWith("!")?"!":"";const n=Gw(t.slice(e.length).trim());
return Gw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Gw(t){return t===""?"":lA.normalize(t).replace(/(?<=.)\/$/,
"")}function Vw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as DA}from"node:path";import{posix as Zw}from"node:path";function Qw(t,e){const n=Co(t.owned,e);const r=Co(t.drops,e);const i=Co(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:gA([...n,...r,...i]),above:t.skippedIfLinked===true?hA(n):
[],droppedTops:[],isSkipped:false}}function Co(t=[],e){return t.flatMap(n=>Ow(n,e)).map(n=>new kn(n))}function st(t,e){const n=Kn(
t,e);return n!==void 0&&!n.isException}function eb(t,e){const n=tb(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||st(t.owned,e)}function hA(t){const e=t.map(({text:n})=>Zw.dirname(n));return[...new Set([...e,...e.map(n=>Zw.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new kn(n),depth:tb(n)}))}function tb(t){return t.split("/").
length}function gA(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>gl(n)));return e.has("")?void 0:
e}function gl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Jr(t,e,n,r){const i=n.map(o=>new kn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var yl=String.
raw`v?\d[\d.]*`;var wl="(?:[-._ ][^/]*)?";var yA=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${yl})?${wl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${yl})?${wl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${yl}${wl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var wA=new RegExp(`(?:^|/)(?:${yA.join("|")})(?=/|$)`,"i");var bA=[Jr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],wA),Jr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Jr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Jr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Jr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Jr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function ed(t){
return bA.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Kn(e,t)!==void 0)}var nb="";function rb(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>EA(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=Co(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function EA(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function ib(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=bl(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,El(t,s),[[o,a]])}}function bl({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=$e(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=zr(t);if(e==="beside"&&r!==""&&n(`${r}/${nb}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${nb}`,"0")?t:void 0}function El({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var SA=1e3;var td=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Qw(o,n));this.#t=rb(e,n,i);this.#e=
r.map(o=>C(Buffer.from(DA.normalize(o))))}rulesFor(e){const n=gl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<SA)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&st(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=st(e.
owned,n);const o=i||st(e.drops,n);const s=o&&!i?ed(n):void 0;const a=o&&s===void 0;const d=a?"drop":st(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>st(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Ir(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var kA=1e4;var nd=class{#e=new Map;#t=0;constructor(e){for(const n of Sl(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Dl(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,kA-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...$e(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Dl(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Sl({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var xn={paths:[],required:[],commands:[]};var jr={action:"keep"};var Gr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Qa;#d;#c=new Za(this.dropped);#u;#f;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=xn}=e;this.#f=e.isInBase??(()=>false);this.#e=new td(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#u=new nd(s);for(const a of s.paths)this.#l(a)}#l(e){ib(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Mt(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return jr;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=Kn(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:jr;if(r!==void 0){if(this.#f(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&d===void 0)return this.#f(e)?
this.#m():{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return jr;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=C(Buffer.from(ob.resolve("/",ob.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#u.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=Ya(e)||Ya(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==true&&!st(d,e));if(s.length>0)this.#c.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${O(G(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=eb(r,n)&&!st(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Kn(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[
c]of a)if(c.preset.skippedIfLinked===true&&!st(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);
this.#c.restore(e,this.#g(r),d);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=bl(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#c.restore(r,El(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=zr(e);if(n===
this.#d)return;this.#d=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=ed(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${O(G(e))} \
(${i.what}): ${i.why}.`)}};var db=ks(ab(),1);var xA=20;function Ao(t,e){const n=t.slice(0,xA).toLowerCase();const r=o=>(0,db.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var kl=["v[0-9]","v[0-9][0-9]"];var PA="[0-9a-f]".repeat(8);var cb=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var ub=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Me=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:Et(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:Et(ub,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:Et(ub,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:Et(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],kl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:Et(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(Et(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${PA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:Et(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...cb],empties:["var/log/**",...cb],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:Et(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],kl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:Et(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],kl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:Et(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:xl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:xl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:xl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Yn(t){return Me.find(e=>e.name===t)}function Et(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function xl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Ue="auto";var BA=/^true$/i;var TA=/^false$/i;var IA=/^(?:yes|on|1|all|safe|default)$/i;function Pl(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Ro(t){const e=Pl(t);if(e.length===1&&TA.test(e[0]??""))return[];return e.
map(n=>BA.test(n)?Ue:n)}function fb(t){const e=Ro(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of vA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${B("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${S("clean",[Ue,...e].join(", "))}.`})}
return Me.filter(i=>n.has(i)&&!r.has(i))}function vA(t){if(t===Ue)return Me.filter(({isSafe:o})=>o);const e=Yn(t);if(e!==
void 0)return[e];const n=[Ue,...Me.map(({name:o})=>o)];const r=IA.test(t)?Ue:Ao(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${B("clean")} must be a list of presets, but ${O(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var OA=["docs","man","locales","pycache"];var CA=1e6;var AA=.01;var RA=1e5;var rd=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=xn,isInBase:a}){this.#e=new Gr({presets:Me.filter(d=>(d.isSafe||
OA.includes(d.name))&&!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),
places:Va(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:u})=>[
...d,...c,...u]).filter(({isException:d})=>!d)}begin(e,n){const r=Dn(e,n);if(r===0)return;this.#n+=r;const i=C(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Mt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=Yw(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(CA,Math.max(RA,this.#n*AA));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function id(t,e){
const n=t.length===0?[Ue]:t;const r=o=>n.includes(Ue)&&Me.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var FA=1;var _A=1e3;var LA=2e3;function mb(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:FA,tool:`docker-flatten ${mt}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(v).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:od(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:od(
t.newHistory),directories:Bl(t.directories),layerDetails:pb(t.layers),contents:hb(t.contents)},platforms:t.platforms.map(
a=>NA(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"block\
s":"bytes",savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-Vr(t),cleanedBytes:Vr(t),
rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,
ms:d,bytes:c})=>({name:a,seconds:lb(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,
why:d??null,entries:c,bytes:u})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point in\
to it",entries:null,bytes:null}))],suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.
suggestions?.length?id(r.cleanWords,t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,
wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:lb(o)}}function NA(t,e){return{
platform:t.platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),
oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,
configDigest:t.configDigest??null,cleanedBytes:Vr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?od(t.oldHistory):null,newHistory:e?od(t.newHistory):null,directories:e?Bl(t.directories):null,layerDetails:e?
pb(t.layers):null,contents:e?hb(t.contents):null}}function Bl(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,
files:r}))??null}function pb(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function hb(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:Bl(
o)??[],moreDirectories:s}}function od(t){if(t===void 0)return null;return t.slice(-_A).map(({command:e,bytes:n,hasLayer:r})=>({
command:fe(e,LA),bytes:n,layer:r}))}function Vr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}
function gb(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Uu({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function lb(t){
return Math.round(t)/1e3}import{dirname as GF}from"node:path";import{realpathSync as UF}from"node:fs";import{dirname as EE,resolve as HF}from"node:path";var Kr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var yb={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Yr(t,e){if(t==="oci"||e==="zstd")return Kr.oci.layer+
yb.oci[e];return Kr.docker.layer+yb.docker[e]}function Tl(t){return["gzip","zstd","none"].find(e=>t===Yr("oci",e)||t===Yr(
"docker",e))}function qn(t){const e=Ol(t)?sd(t):t;const n=e.images.map(MA);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:sa(Kr[i.format].index,n.map(UA),i.annotations);const s=i===void 0?{...r.manifest,platform:wb(r.image)}:Il(
Kr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:$A({images:n,root:s,rootBytes:o})}}function $A({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:z(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function MA(t){const e=Kr[t.format];const n=Il(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=oa(e.manifest,n,r,t.annotations);return{manifest:Il(e.manifest,i),bytes:i,image:t}}function UA({manifest:t,image:e}){
return{...t,platform:wb(e),annotations:e.entryAnnotations}}function wb({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=$(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function Il(t,e){
return{mediaType:t,digest:z(e),sizeBytes:e.length}}function vl({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function Ol(t){return vl(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>Tl(n.mediaType)===
"zstd"))}function sd(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=Tl(o.mediaType);const a=s===void 0?o.mediaType:
Yr(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function Fo({root:t,blobs:e},n,r){return[Fa,_a({...t,annotations:n}),...r===
void 0?[]:[Ra([r])],...e.map(({digest:i,content:o})=>({path:Ye(i),content:o}))]}function bb({images:t},e,n){const r=t.find(
({image:s})=>q(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:Ye(z(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Ye(s.digest))}}import{access as aF,chmod as dF,constants as sE,link as cF,rename as aE,rm as yd}from"node:fs/promises";import{basename as uF,
dirname as zo}from"node:path";var _o="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var HA=150;
function He(t){return JSON.stringify(fe(t,HA))}function ke(t,e,n){return new p("BLOB_INVALID",`The file ${He(t)} of ${He(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function me(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as zA}from"node:crypto";var Eb={sha256:64,sha512:128};function Ut(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Eb,e)?Eb[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function ad(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw te(e,Pn(t.length,n));const r=Ut(e)?.algorithm;if(r===void 0)throw te(e,"has a digest that cannot b\
e checked");const i=`${r}:${zA(r).update(t).digest("hex")}`;if(i!==e)throw te(e,`has the digest ${i}`)}function Pn(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function te(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var Cl="application/vnd.oci.image.";var dd="application/vnd.docker.";var Bn={index:`${dd}distribution.manifest.list.v2+j\
son`,manifest:`${dd}distribution.manifest.v2+json`,config:`${dd}container.image.v1+json`,layer:`${dd}image.rootfs.diff.t\
ar`};var WA=new Map([[`${Cl}manifest.v1+json`,"oci"],[`${Cl}index.v1+json`,"oci"],[Bn.manifest,"docker"],[Bn.index,"dock\
er"]]);var JA=new Set([`${Cl}config.v1+json`,Bn.config]);var jA=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var GA=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function qr(t){return WA.
get(t)}function Al(t){return JA.has(t)}function Db(t){if(jA.test(t))return"layer";return GA.test(t)?"foreign":"other"}function Tn(t,e){ad(t,e);const n=$(t.toString("utf8"));const r=l=>te(e.digest,l);if(!T(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||VA(n));const a=qr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Rl(n);if(kr(s)){return{kind:"index",format:a,entries:Sb(n,"manifests",r),
annotations:d}}const c=Pb(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=Sb(n,"layers",r).
map(KA);const f=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function kb(t){const e=$(t.toString("utf8"));const n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return void 0;const r=n.
map(xb).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Rl(
e)}}function VA(t){if("manifests"in t)return Te.index;return"config"in t&&"layers"in t?Te.manifest:""}function Sb(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=xb(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function KA({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function xb(t){const e=Pb(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:T(n)?n:void 0,annotations:Rl(t)}}function Pb(t){const e=ao(t);if(e===void 0||Ut(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Rl(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Xr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ke(n,"is missing, though an\
 index names it",t.name);const i=Tn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":He(i.mediaType);
throw me(o,`must be an image or an index, but is ${s}`,_o)}import{open as Ob,stat as Cb}from"node:fs/promises";import{join as iR}from"node:path";import{Readable as oR}from"node:stream";import{posix as Bb}from"node:path";var Tb=2e5;var YA=1024;var qA=64*1024;var XA=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Ib(t){const e=new Fl(t);const n=new Map;const r=new xr;tR(await e.read(0,I),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=I;if(uo(d)){o++;continue}if(o===1)throw rt(a,"there is a\
 single zero block between two entries");const c=ve(d,a);if(++i>Tb)throw rR(t.path);if(c.typeFlag===Ie.paxGlobal){s+=ae(
c.sizeBytes)}else if(cn(c.typeFlag)){r.begin(c,d,a);const u=ae(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=la(c.typeFlag)&&!f?ya(c,u,a):0;s=c.gnuIsExtended?
await ZA(e,s):s;if(s+l>t.sizeBytes)throw _l(t,s+l);QA(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ae(l)}}if(!r.
isEmpty)throw _l(t,s);return n}async function ZA(t,e){let n=e;for(let r=true;r;n+=I)r=((await t.block(n))[504]??0)!==0;return n}
function QA(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=un(n,i);const d=a.length>YA?void 0:cd(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(eR);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??ma(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${Bb.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:cd(l)})}else t.delete(d)}function eR(t){return t.startsWith("GNU.sparse.")}function cd(t){const e=Bb.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Fl=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw H(o.reason);const s=Buffer.alloc(Math.max(n,qA));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw _l(this.#e,e+n);return r}block(e){return this.exactly(e,I)}};function tR(t,e){
const n=t.toString("hex",0,8);const r=XA.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===I&&(uo(t)||nR(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function nR(t){
try{ve(t,0);return true}catch{return false}}function _l({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function rR(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Tb} entries.`;return new p("TAR_LIMIT",e,{hint:we})}function ud(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var vb=1024*1024;var Ab=4*1024*1024;var sR=8;async function In(t,e,n){
if(t.sizeBytes>Ab)throw aR(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function aR(t,e){
const n=`${t} has ${e} bytes, but at most ${Ab} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:we})}async function Rb(t){const e=await _b(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=iR(t,n);const i=await Cb(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(ge(o)))return void 0;throw Lo(r,o)});if(!i?.isFile())return void 0;return Fb({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function fd(t,e){const n=await _b(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Ob(t).catch(i=>{throw Lo(t,i)});try{const i=await Ib(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Ll(t,r,i)}catch(i){await r.close();throw i}}var Ll=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=cd(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Fb({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ke(e,"is stored as a sparse file, as no builder does",this.path);if(r===sR)throw ke(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ke(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Fb(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Nl(t,o)}}var Nl=class extends oR{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:vb,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Ob(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Lo(r,o)))}_read(){const e=Math.min(vb,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Lo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function _b(t){return Cb(t).catch(e=>{
throw Lo(t,e)})}function Lo(t,e){const n=ge(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var dR=/^sha256:[0-9a-f]{64}$/;function ld(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!N(r)||!r.every(o=>dR.test(o)))throw me(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw me(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var cR=8;var Zr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Lb(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Ml([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Lb(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${$l(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${uR(this.missing)}.`);return n}};function $l(t){return Ml([...new Set(t.map(
v))])}function uR(t){return Ml([...new Set(t.map(e=>e===void 0?"an unknown platform":v(e)))])}function Ml(t){const e=t.slice(
0,cR).map(r=>/^[\w./+ -]*$/.test(r)?r:He(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Lb(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Ul(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return zs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Nb(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Hl(n,e);return Fe({...n,variant:n.variant??(r?e.variant:void 0)})}function Hl(t,e){const n=r=>Fe(
{...r,variant:void 0});return!q(n(t),n(e))}function $b(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${$l(n)}`;const o=`The image ${t} is needed for ${v(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Mb=8;var Ub=1e4;var fR="vnd.docker.reference.type";function No({annotations:t}){return t[fR]!==void 0}var Qr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Ub)throw this.#a(
`has more than ${Ub} entries in its indexes`);if(No(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&qr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||kr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Mb)throw this.#a(`has indexes nested more than ${Mb} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Tn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw te(e.digest,"is not an index")}}#a(e){return me(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var lR=4;async function Xn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Zr;const a=o===void 0;const d=await new Qr(
t,s).follow(e.entries);const c=new zl(t,{leftOut:s,platforms:n,isAlone:a});const u=await mR(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(m=>q(m.platform,l)));if(f!==void 0){const l=[...u.map(({platform:m})=>m),...c.others];throw $b(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw me(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,_o)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function mR(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:lR},i));return n.filter(o=>o!==void 0)}var zl=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Ul(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Tn(r,e);if(i.kind!=="manifest")throw te(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Ul(o);const a=Nb(n,s);if(a===void 0)
throw me(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&Hl(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${v(n)}, but its config says ${v(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=ld(
r,c.length,`The image ${s}`);const f={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,m)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>q(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return ke(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>Db(f.mediaType));const d=Al(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(Al(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw me(
this.#e.name,`is not an image, but ${He(f)}`,_o);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw me(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw me(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;ad(r,e);const i=$(r.toString("utf8"));if(!T(i))throw te(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var pR=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Hb=20;function Jb(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Wl(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>md(d).includes(
r));const a=s.length>0?s:t.filter(d=>gR(d,r));if(a.length===0)throw Wl(`${i} must name an image, but the layout has none\
 with that name.`,t);return zb(a,t,e)}const o=t.filter(hR);if(o.length===0)throw Wl(`${i} must contain an image, but con\
tains none.`,t);return zb(o,t,e)}function zb(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>md(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${jb(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function hR(t){return!No(t)&&(t.mediaType===
""||qr(t.mediaType)!==void 0)}function md({annotations:t}){return pR.map(e=>t[e]).filter(e=>e!==void 0)}function gR(t,e){
const n=Wb(e);return n!==void 0&&md(t).some(r=>/[/:]/.test(r)&&Wb(r)===n)}function Wb(t){try{return ce(ue(t,"image"))}catch{
return void 0}}function jb(t){const e=[...new Set(t.map((r,i)=>md(r).at(-1)??`@${i}`))];const n=e.length-Hb;return e.slice(
0,Hb).map(He).join(", ")+(n>0?` and ${n} more`:"")}function Wl(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${jb(e)}.`})}var Gb="1.0.0";var $o=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(pd(e));return n&&In(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(pd(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw te(e,Pn(r.
sizeBytes,n));return ud(r)}async release(){}close(){return this.#e.close()}};async function Vb(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?Rb(r):fd(r,e.signal));try{const s=new $o(n,o,e.signal);const a=await Jl(o,e.signal);
if(a===void 0)throw await bR(o,t);const[d,...c]=Jb(a.entries,t);const u=d!==void 0&&c.length===0?await Xr(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(wR)};return await Xn(
s,u,e.platforms)}catch(s){await o.close();throw s}}async function Jl(t,e){const n=await yR(t,e);if(n!==void 0&&n!==Gb)throw me(
t.path,`is an OCI image layout of version ${He(n)}; only ${Gb} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await In(r,`The file index.json of ${t.path}`,e);
const o=kb(i);if(o===void 0)throw ke("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:z(
i)}}async function yR(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await In(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b($(r),"imageLayoutVersion")}function wR(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function pd(t){const e=Ut(t);if(e===void 0)throw te(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function bR(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return me(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as ER}from"node:crypto";import{Writable as DR}from"node:stream";import{pipeline as SR}from"node:stream/promises";var kR=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var xR=[["fd377a585a00","xz"],["425a68","bzip2"]];var PR=6;var BR=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var hd=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:Bn.config,digest:z(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Bn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await TR(e,n,r);const o=$(i.toString("utf8"));if(!T(o))throw ke(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=ld(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw ke(f,"is missing, though manifest.json names it",n.path);const m=await IR(
l,f,r.signal);const h=m===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${Bn.layer}${m}`,digest:m===""?s[u]??"":
await OR(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=z(this.#r);const n=Bn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&ud(n)}async release(){}close(){return this.#e.
close()}};async function TR(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ke(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await In(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=BR.exec(t.config)?.[1];
const s=z(i);if(o!==void 0&&s!==`sha256:${o}`)throw te(`sha256:${o}`,`has the digest ${s}`);return i}async function IR(t,e,n){
const r=await vR(t,n);const i=xR.find(([o])=>r.startsWith(o));if(i!==void 0)throw me(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return kR.find(([o])=>r.startsWith(o))?.[1]??""}async function vR(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,PR);return""}async function OR(t,{signal:e,log:n,touch:r}){const i=ER("sha256");let o=0;const s=new DR(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,SR(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Kb=20;async function qb(t,e){const{text:n,path:r}=t;const i=await fd(r,e.signal);try{const o=RR(await CR(i,t,e.signal),
t);const s=new $o(n,i,e.signal);const a=await Jl(i,e.signal);const d=a&&await _R(s,a.entries,o);if(d!==void 0)return await Xn(
s,await Xr(s,d),e.platforms);const c=await hd.of(o,i,{...e,name:n});return await Xn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function CR(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw me(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await In(
i,`The file manifest.json of ${n}`,r);const s=$(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(AR);if(!Array.isArray(
s)||a.includes(void 0))throw ke("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function AR(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!N(n)||!N(r))return void 0;return{
config:e,names:r,layers:n}}function RR(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=FR(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ce(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>jl(f)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(Yb(u))!==JSON.stringify(Yb(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Yb({config:t,layers:e}){return[t,e]}function jl(t){try{return ce(ue(t,"image"))}catch{return void 0}}function FR(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Kb;return e.slice(0,Kb).map(He).join(", ")+(n>
0?` and ${n} more`:"")}async function _R(t,e,n){const r=n.names.map(jl);const i=({annotations:a})=>r.includes(jl(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!No(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await LR(t,a,n))return a;return void 0}async function LR(t,e,n){for(const r of await new Qr(t,new Zr).follow([e])){const i=await t.
readManifest(r);const o=i&&Tn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>pd(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as jR,readdirSync as GR,statSync as VR}from"node:fs";import{mkdtemp as KR,rm as nE,stat as YR}from"node:fs/promises";
import{join as Yl}from"node:path";import{Readable as qR}from"node:stream";import{spawn as zR}from"node:child_process";var NR=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function $R(t){return NR.test(t)}function Mo(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ce(t):`${e}/${n}@${r}`}`}function Uo({domain:t},e){return $R(t)?[`${e}=f\
alse`]:[]}var vn={read:"PULL_FAILED",write:"PUSH_FAILED"};var Xb='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var MR={read:"NO_S\
PACE",write:"NO_SPACE"};var Zb=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var UR=[{words:/no space left on device|disk quota exceeded/i,codes:MR,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${B("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:vn,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:vn,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:vn,hint:()=>`${Xb} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:vn,hint:t=>`${Xb} ${t===
"read"?"read":"push"} there.`},{words:Zb,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:vn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${B("compression")}), drop what is not\
 needed (${B("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:vn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:vn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var HR=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Qb(t){return HR.test(t)}function eE(t){return Zb.test(t)}function gd(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ei(t,{kind:e,name:n}){const r=UR.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??vn[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Kl=[1,4,1];var Gl=[1,9];var WR=32*1024*1024;var tE=["--retry-times","2"];var Dt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Vl(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Kl.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Kl[a]??0))throw Vl(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Mo(e),Uo(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Mo(n),Uo(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...tE],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw ei(gd(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Gl[0]||e===Gl[0]&&n>=Gl[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...tE,...Uo(
e,"--tls-verify")],...["--",Mo(e)]]);if(r.exitCode===0)return r.stdout;const i=gd(r.stderr);if(eE(i))return void 0;throw ei(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Uo(e,"--tls-verify")],
...["--",Mo(e)]]);if(n.exitCode!==0)throw ei(gd(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw H(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=zR(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Xi});Lu(n,o);const s=JR(o,r);const a=new Zt(
Zi,r);o.stderr?.on("data",a.add);const d=_s(o,r);try{const c=await Qi(o);if(n.aborted)throw H(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Vl(`none is on PATH (${D(c)})`,c);throw c}finally{clearInterval(
d)}}};function JR(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>WR)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Vl(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Kl.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var XR=1024*1024;async function rE(t,e){const{text:n,reference:r}=t;const i=new Dt(e);const o=await i.rawManifest(r);if(o===
void 0)throw eF(n);const s=new ql(t,e,i);const a=r.digest??z(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Xn(s,await Xr(s,d),e.platforms)}catch(c){await s.close();throw c}}var ql=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Yl(await this.#s(r),ZR(e));const a=await YR(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw te(e,"is missing from what skopeo copied");if(a!==n)throw te(e,Pn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?qR.from([]):jR(a,{highWaterMark:XR,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await nE(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await KR(Yl(i,`${se(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${v(r)}`,doneBytes:()=>QR(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,u);return a}catch(f){await nE(a,{recursive:true,force:true});throw f}}};function ZR(t){
const e=Ut(t);if(e===void 0)throw te(t,"has a digest that cannot be checked");return e.hex}function QR(t){try{return GR(
t).reduce((e,n)=>e+VR(Yl(t,n)).size,0)}catch{return 0}}function eF(t){return new p("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function et(t,e){try{return await tF(t,e)}catch(n){throw e.signal.aborted?H(e.signal.reason):n}}function tF(t,e){switch(t.
transport){case"docker-archive":return qb(t,e);case"oci":case"oci-archive":return Vb(t,e);case"docker":return rE(t,e)}}import{lstat as nF,open as oE,realpath as rF}from"node:fs/promises";import{dirname as iF,join as oF}from"node:path";var sF=0;function Zn(t,e){return oF(t,`${se(e)}${++sF}.pending`)}async function On(t){return rF(t).catch(()=>t)}async function ti(t,e){
const n=await oE(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Ht(t){const e=await oE(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Oe(t){return nF(t).catch(()=>void 0)}
function ni(t,e,n){return new p("BAD_INPUT",`The ${B("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var iE={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Ho(t){const e=ge(t);return Object.hasOwn(iE,e)?iE[e]??e:e}function Qn(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return H(r.reason);if(ht(t)){return new p("NO_SPACE",`The disk of ${iF(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${Ho(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function ri(t,e,{log:n,name:r}){if(Ol(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return sd(t)}if(!e||!vl(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return sd(
t)}var Wo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await On(this.#e);const n=(i,o)=>ni(this.name,i,o);const r=await Oe(e);if(uF(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await aF(`${zo(e)}/`,sE.W_OK|sE.X_OK)}catch(i){throw n(Ho(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await On(this.#e);const a=Zn(zo(s),n);const d=qn(ri(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=tw(
c);let f=0;const l=h=>{f+=h;o()};const m={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=ti(a,g=>nw(g,c,{signal:i,
onBytes:l}));await W(r,m,h)}catch(h){await yd(a,{force:true}).catch(()=>{});throw Qn(h,{name:this.name,path:s,signal:i})}
return new Xl({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Xl=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return et({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Oe(n);const s=o===void 0||await this.#r();if(o!==void 0)await dF(r,Number(o.mode)&511);const a=(await Oe(
r))?.ino;await aE(r,n);this.#n=s?Number(a):void 0;await Ht(zo(n))}catch(o){throw Qn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Zn(zo(e),n.runId);try{await cF(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${D(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Oe(e))?.ino)!==this.#n)return;if(this.#t===void 0)await yd(e,{force:true});else await aE(this.#t,e);this.#n=void 0;
this.#t=void 0;await Ht(zo(e))}async discard(){await yd(this.#e.pending,{force:true});if(this.#t!==void 0)await yd(this.#t,
{force:true});this.#t=void 0}};var er="org.opencontainers.image.ref.name";function Jo(t){try{const e=vs(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function dE(t,e){
const n=uE(t);const r=e.annotations?.[er];const i=n.filter(c=>fF(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=aa(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return fE({...t,
manifests:d})}function cE(t,e){const n=JSON.stringify(aa(e));return fE({...t,manifests:uE(t).filter(r=>JSON.stringify(r)!==
n)})}function uE(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function fF(t){return b(t,"annotatio\
ns",er)}function fE(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Te.index,...t}))}import{access as xF,constants as yE,mkdir as PF,readdir as BF,readFile as TF,rm as IF}from"node:fs/promises";import{basename as vF,
dirname as wE,join as ii,resolve as OF}from"node:path";import{mkdir as pE,readdir as gE,readFile as em,rename as bd,rm as tr,rmdir as SF}from"node:fs/promises";import{dirname as hE,
join as xe}from"node:path";import{readdir as lF,rm as wd,writeFile as mF}from"node:fs/promises";import{basename as pF,join as Zl}from"node:path";import{
setTimeout as hF}from"node:timers/promises";var lE=".lock";var mE=6e4;var gF=10;var yF=40;var wF=0;async function Ql(t,e){const n=await bF(t);try{return await e()}finally{
await wd(n,{force:true}).catch(()=>{})}}async function bF({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Zl(t,`${se(r)}${++wF}${lE}`);const a=performance.now()+mE;for(;;){i.throwIfAborted();await mF(s,"",{flag:"wx"});
const[d]=await EF(t,pF(s)).catch(c=>wd(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await wd(s,{force:true});
if(performance.now()>a)throw DF(e,Zl(t,d));o();await hF(gF+Math.random()*yF)}}async function EF(t,e){const n=[];for(const r of await lF(
t)){const i=r.endsWith(lE)&&r!==e?lt(r):void 0;if(i===void 0)continue;if(Ot(i))await wd(Zl(t,r),{force:true});else n.push(
r)}return n}function DF(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${mE/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Ed=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return et({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Ql({directory:n,name:e,context:o},()=>this.#r());
await Ht(i?hE(n):n);await tr(r,{recursive:true,force:true})}catch(s){throw Qn(s,{name:e,path:xe(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Oe(e)!==void 0)return void 0;const i=await em(xe(n,
"index.json"));try{await bd(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(ge(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Ye)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await pE(
xe(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Ye)]){if(await Oe(xe(e,d))===void 0)o.push(d);
await bd(xe(n,d),xe(e,d))}await Ht(xe(e,"blobs/sha256"));const s=await this.#i();const a=dE(s?.index,r);await tm(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await tr(xe(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await em(xe(n,"index.json")).catch(o=>{if(ge(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Jo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Oe(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Ql({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await em(xe(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await kF(i,s.runId);const u=Zn(c?hE(i):i,s.runId);if(c){await bd(i,u);await tr(
u,{recursive:true,force:true});return}await pE(u);try{if(!d){const f=Jo(a.toString());if(f!==void 0)await tm(i,u,cE(f,o));
return}if(e===void 0)await tr(xe(i,"index.json"));else await tm(i,u,e);for(const f of r)if(f!=="")await tr(xe(i,f),{force:true})}finally{
await tr(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await gE(xe(i,f))).
length===0)await SF(xe(i,f))}async discard(){await tr(this.#e.pending,{recursive:true,force:true})}};async function kF(t,e){
const n=(await gE(t)).map(lt);return n.some(r=>r!==void 0&&r!==e&&!Ot(r))}async function tm(t,e,n){const r=xe(e,"next-in\
dex.json");await ti(r,i=>i.writeFile(n));await bd(r,xe(t,"index.json"));await Ht(t)}var Dd=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=OF(n);this.#t=r;this.#n=i}async check(){
const e=await On(this.#e);const n=await Oe(e);if(n!==void 0&&!n.isDirectory())throw ni(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${wE(e)}/`:e;await xF(r,yE.W_OK|yE.X_OK)}catch(r){throw ni(this.name,Ho(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await BF(e).catch(()=>[
""])).length===0)return;const n=await TF(ii(e,"index.json"),"utf8").catch(()=>"");const r=await Oe(ii(e,"oci-layout"))!==
void 0;if(r&&Jo(n)!==void 0)return;throw ni(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await On(this.#e);const a=await Oe(s)===void 0;const d=Zn(a?wE(s):s,n);const c=qn(ri(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[er]:this.#t};const f=Fo(c,u);const l=f.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await PF(ii(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of f){
i.throwIfAborted();await ti(ii(d,y),async k=>{if(Buffer.isBuffer(E))await k.writeFile(E);else await Bo(E,k,{signal:i,onBytes:h})})}};
try{const y=l.reduce((k,x)=>k+x,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await W(r,E,g());for(const k of[
"blobs/sha256","blobs","."])await Ht(ii(d,k))}catch(y){await IF(d,{recursive:true,force:true}).catch(()=>{});throw Qn(y,
{name:this.name,path:ii(s,vF(s)),signal:i})}return new Ed({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as CF,mkdtemp as AF,open as RF,rm as FF,symlink as _F,writeFile as Sd}from"node:fs/promises";import{join as oi,
resolve as LF}from"node:path";var NF=30;var kd=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new Dt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=D(n);if(Qb(r))throw ei(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=qn(ri(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new Dt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await AF(oi(r,se(i))).catch(l=>{throw bE(l,r,o)});try{await this.#n(f,a)}finally{await FF(f,{recursive:true,
force:true})}return new rm({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new Dt({...this.#t,tempDir:e});const d={kind:"write",name:this.name};const c=async(f,l,m)=>{const{digest:h}=l.root;
const g=oi(e,nm(h));await $F(g,l,{signal:o,onBytes:s}).catch(E=>{throw bE(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await W(r,{title:f},a.copy(`dir:${g}`,y,m,d))};const u=n.images.map(({image:f})=>qn({images:[f],index:void 0}));
for(const f of new Map(u.map(l=>[l.root.digest,l])).values()){const l=f.images[0]?.image.platform;await c(l===void 0?"Pu\
sh":`Push ${v(l)}`,f,[])}if(u.some(f=>f.root.digest===n.root.digest))return;await c("Push the index",n,await a.indexOptions())}};
async function $F(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:d,bytes:c})=>[d.digest,
c]));a.delete(r.digest);await CF(t);await Sd(oi(t,"version"),"Directory Transport Version: 1.1\n");await Sd(oi(t,"manife\
st.json"),i);for(const[d,c]of a)await Sd(oi(t,`${nm(d)}.manifest.json`),c);for(const{digest:d,content:c}of s){if(a.has(d)||
d===r.digest)continue;const u=oi(t,nm(d));if(Buffer.isBuffer(c))await Sd(u,c);else if(c.startByte===void 0)await _F(LF(c.
path),u);else await MF(c,u,n)}}async function MF(t,e,n){const r=await RF(e,"wx");try{await Bo(t,r,n)}finally{await r.close()}}
function nm(t){return t.slice(t.indexOf(":")+1)}function bE(t,e,n){if(n.aborted)return H(n.reason);return new p(ht(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${D(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var rm=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new Dt(n)}readBack(){const{text:e}=this.#e;return et({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${D(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":z(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Re(
void 0,NF);const o=new Dt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(D(s))}finally{
i.release()}}async discard(){}};function xd(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Wo(t,e,r=>zF(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[er]:n};return new Wo(t,e,i=>Fo(i,r))}case"oci":return new Dd(t,e);case"\
docker":return new kd(t,e)}}function zF(t,e){const n=e===void 0?{}:{[La]:ce(e),[er]:e.tag??"latest"};const r=e===void 0?
[]:[Tg(e)];return Fo(t,n,bb(t,r,JF()))}var WF={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function JF(){const t=WF[process.arch]??process.arch;return Fe({os:"linux",architecture:t,variant:void 0})}function DE(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=jF(HF(e.path));return e.transport==="oci"?[EE(n),n]:[EE(
n)]})}function jF(t){try{return UF(t)}catch{return t}}function SE(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=DE(
o);return[...new Set([e,...s.map(d=>GF(d)),...a])]}function Pd(t,e,n){const r=Ze(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!zs(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw im(t);const s=Ft(n);const a=co(e)??co(n)??false;return{reference:t,image:void 0,
names:ca(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Ft(e)),volumes:T(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function im(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function kE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await VF(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ie(t,n,a);if(c!==void 0&&da(c)&&q(Ze(c),a))return c}for(const{place:c,
open:u}of Ur(t,o)){try{const f=await u(l=>KF(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof ye))throw f;
i.debug(`no config blob ${c}: ${D(f)}`)}}throw qF(t,e,a)}async function VF(t,e){let n;try{n=await K(t,{source:e})}catch(r){
if(r instanceof p&&so(r.message))return void 0;throw r}try{return om(await _e(t,n))}finally{await Y(t,n)}}function om(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Fe({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function KF(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of $r(s,t.text,i)){const u=$(d);if(!T(u))
continue;const f=YF(u,c);if(n!==void 0||q(Ze(u),i))return f;a??=f}return o?void 0:a}function YF(t,e){const{os:n,architecture:r,
variant:i}=Ze(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Vi(
t)},...e?{Descriptor:{mediaType:Te.index}}:{}}}function qF(t,e,n){const r=n===void 0?"":` for ${v(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function jo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Ls(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function ai(t,e){const{image:n,platform:r,pull:i}=e;const o=await ie(t,n.text);if(o===void 0){if(i==="never"||rn(n.
text))throw sm(n.text,i);return{...await XF(t,e),image:n}}const s=await si(t,n.text,o,r);if(s===void 0){const a=await si(
t,n.text,o,void 0);const d=i!=="never"&&!rn(n.text);throw xE(n.text,a?.platform,r,d)}if(i!=="always"||rn(n.text))return{
...s,image:n};return{...await ZF(t,n,s,r),image:n}}async function XF(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:v(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await jo(t,n.text,s);const a=await ie(t,n.text);if(a===void 0)throw sm(n.text,i);const d=r??QF(o);const c=await si(
t,n.text,a,d)??(r===void 0?await si(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await si(t,n.text,a,void 0);
throw xE(n.text,u?.platform,r,false)}async function ZF(t,e,n,r){const{os:i,architecture:o}=Fe(n.platform);const s=i===""||
o===""?void 0:v(n.platform);await jo(t,e.text,s);const a=await St(t,e.text,n.platform)??await St(t,e.text,void 0);if(a===
void 0)throw sm(e.text,"always");const d=Fe(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:q(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${v(n.platform)}, but the registry returned it for ${v(d)}. The tag was restored.`,{hint:`Leave ${S(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function QF(t){try{return t===
void 0?void 0:Ws(t)}catch{return void 0}}async function St(t,e,n){const r=await ie(t,e);return r===void 0?void 0:si(t,e,
r,n)}async function si(t,e,n,r){const i=da(n);if(i&&(r===void 0||q(Ze(n),r)))return Pd(e,n,n);const o=!t.store.holdsIndexes||
co(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw im(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ie(t,e,r);if(c!==void 0&&q(Ze(c),r))return Pd(e,n,c)}const a=await kE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||q(Ze(a),r);return d?Pd(e,n,a):void 0}function xE(t,e,n,r){const i=n===void 0?"another platform":v(n);
const o=e===void 0?"another one":v(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function sm(t,e){const n=e==="never"?`, and pulling is disabled (${S("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}async function PE(t,e,n){const{keepBase:r}=t.options.layer;if(r===void 0)return e;const i=await e_(t,r,{found:e,end:n});
const o=[];for(const s of e.platforms){const{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");
const{layerCount:d,blobs:c}=await i(a);t.run.log.info(`Keeps the lowest ${he(d)} of ${a.layerCount} (${v(a.platform)})`);
o.push({...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:o}}async function e_(t,e,{found:n,end:r}){
switch(e.kind){case"layers":return async i=>({layerCount:t_(i,e.count),blobs:void 0});case"image":return i=>n_(t,e.image,
i);case"location":{const{run:i,options:o}=t;const s=n.platforms.map(({source:d})=>d.platform);const a=await et(e.location,
{...i,tempDir:o.tempDir,platforms:s});r.defer(()=>a.close());return d=>r_(a,d)}}}function t_({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${he(r)}, but ${t} (${v(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function n_(t,e,n){const{engine:r,options:i}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");const{platform:o}=n;const s=i.pull==="never"?"never":"missing";const a=await ai(
r,{image:e,platform:o,pull:s,defaultPlatform:void 0});await BE(n,e.text,a.diffIds);return{layerCount:a.diffIds.length,blobs:void 0}}
async function r_(t,e){const n=t.images.find(({platform:i})=>q(i,e.platform));if(n===void 0)throw new Error("the base la\
cks a platform that was asked for");const{layers:r}=n;await BE(e,t.reference,r.map(({diffId:i})=>i));return{layerCount:r.
length,blobs:r}}async function BE(t,e,n){const{reference:r,platform:i,diffIds:o}=t;const s=(f,l)=>{const m=`The image ${r}\
 (${v(i)}) must be built on ${e}, but ${f}.`;throw new p("BASE_MISMATCH",m,{hint:l})};if(n.length===0)s("that has no lay\
ers",`Leave ${S("keep-base")} out: there is nothing to keep.`);const a=n.findIndex((f,l)=>o[l]!==f);if(a===-1){if(n.length<
o.length)return;s(`both have the same ${he(n.length)}: nothing is above the base`,`Name an image that this one was built\
 from, or leave ${S("keep-base")} out.`)}const d=o[a];if(d===void 0)s(`it ends after ${he(o.length)}, of which all are t\
he base's, which has ${n.length}`,"Check the names: the base may be built on this image.");const c=i_((await t.readConfig()).
json,a,o.length);const u=c===void 0?"":`, made by ${JSON.stringify(c.slice(0,200))}`;s(`they part at layer ${a+1}, which\
 is ${n[a]} in the base and ${d} in the image${u}`,"The base may have been updated since the image was built. Build the \
image again, or name the base by the digest that it was built on. A number of layers keeps the lowest ones, whatever the\
y are.")}function i_(t,e,n){const r=Hn(t)??[];const i=[...r.keys()].filter(s=>r[s]===true);const o=w(t,"history");if(i.length!==
n||!Array.isArray(o))return void 0;return b(o[i[e]??-1],"created_by")}import{Readable as Y_}from"node:stream";import{Writable as o_}from"node:stream";var TE=32*1024*1024;var di=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new o_({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:we})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,I);const o=ae(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:an(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>TE){throw new p("TAR_LIMIT",`Entries exceed ${TE}\
 bytes in total, but only a few short ones were expected.`,{hint:we})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as a_}from"node:stream/promises";import{Writable as s_}from"node:stream";function Cn(){return new s_({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function nr(t,e,n,r=Cn()){await a_(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function ci(t,e){const n=new AbortController;const r=new di(e,()=>{if(r.isComplete)n.abort()});const i=new j(o=>r.
isEmpty?r.hold(o):"drop");await nr(n.signal,t,i,r.sink);return r.entries()[0]}async function IE(t){const e=new AbortController;
let n;const r=new j(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await nr(
e.signal,t,r);return n}function De(t,e){return AE(t,"name",e)}function Bd(t,e){return AE(t,"linkName",e)}function OE(t,e,n){return vE(vE(t,"uid",
e),"gid",n)}function vE({extensions:t,header:e},n,r){const i=Ne(t).pax.has(n);if(r<=cf||!i){return{extensions:i?am(t,n):
t,header:uf(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>lf(a,o);return{extensions:Id(t,s),header:uf(e,n,0)}}function Td(t){
const{pax:e,longName:n}=Ne(t.extensions);const r=n===void 0?Le(e.get(CE)):void 0;const{extensions:i,header:o}=r===void 0?
t:De(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:ui(i,s),header:mo(Ug(o),0)}}function am(t,e){
return Id(t,n=>Gg(n,e))}function ui(t,e){return Id(t,n=>ff(n,e))}function Id(t,e){const n=Pr(t);const r=n.findLast(({typeFlag:i})=>i===
Ie.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Ie.pax)return i===r?d_(i,e):[];return a===void 0?
[s]:[s,a]})}function d_({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[mo(t,o.length),RE(o)]}var CE="GNU.sparse.name";var c_={name:{records:["pat\
h",CE],gnuType:Ie.gnuLongName},linkName:{records:["linkpath"],gnuType:Ie.gnuLongLink}};function AE(t,e,n){const{records:r,
gnuType:i}=c_[e];const[o,...s]=r;const a=pa(t.header,e,n);const d=a===void 0&&Ne(t.extensions).pax.has(o);const c=d?s:r;
const u=Pr(ui(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:u,header:a};const f=pa(t.header,e,n.subarray(0,I),true)??t.header;if(d){const m=h=>lf(
h,new Map([[o,n]]));return{extensions:Id(u,m),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Wg(i,l.length),RE(l)],header:f}}function RE(t){return Buffer.concat([t,Buffer.alloc(ae(t.length)-t.length)])}import{createHash as p_}from"node:crypto";import{createGunzip as h_,createZstdDecompress as g_}from"node:zlib";var _E=4247762216;var u_=407710288;var FE={rle:1,reserved:3};var f_=13;function LE(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===_E||NE(e)}function NE(t){return(t&4294967280)>>>0===u_}var fi=class{#e="magic";#t=4;#n=Buffer.
alloc(f_);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(NE(n))this.#d("skipped size",4);else if(n===_E)
this.#f();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===FE.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===FE.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#u();return}case"block":this.#u();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#u(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#f(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:l_(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:m_(e[0]??0),dictionaryId:o}}};function l_(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function m_(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var HE=1024*1024;var y_=4*HE;var w_=6;var $E=["drain","end","close"];function li(t,e){return new dm(t,e)}var dm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new fi;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=ME(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await D_(i);this.packing=k_(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?ME(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&UE(
a,n);if(d!==void 0&&d!==n)throw te(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw te(
this.#i,Pn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw te(this.#i,Pn(this.packedBytes,e));const n=UE(this.#r,this.#i);if(n!==this.#i)throw te(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:HE,readableHighWaterMark:y_};
const o=r?h_(i):g_(i);const s=r?b_(o,e,n):E_(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return te(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} \
stream (${D(e)})`)}};async function b_(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await cm(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function E_(t,e,n,r){for(const i of e.split(n))await cm(
t,i);for await(const i of r)for(const o of e.split(i))await cm(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function cm(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of $E)t.off(i,r);n()};for(const i of $E)t.on(i,r)})}
async function D_(t){const e=[];let n=0;while(n<w_){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var S_=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function k_(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(LE(t))return"zstd";const n=t.toString("latin1");const r=S_.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function ME(t){
const e=Ut(t)?.algorithm;if(e===void 0)throw te(t,"has a digest that cannot be checked");return p_(e)}function UE(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var um=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var fm=5;var zt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(um.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:ui(e.extensions,n=>um.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>fm)return;for(const n of e.keys())if(um.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,fm).join(", ")+(e.length>fm?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Ce(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function zE(t){return Ce(`the tar stream\
 of ${t} ends within an entry`)}var kt=4095;var rr=255;var vd=40;var lm=1e7;var mm=1e4;var pm=256*1024**2;var hm=192*1024**2;var gm=5e8;var ym=64*1024**
3;var wm=500;function Pe(t){return new p("TAR_LIMIT",t,{hint:we})}var pe=47;var Od=46;function bm(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&x_(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=P_(r)?r:B_(r,t);if(i.length>kt)throw Pe(`A path of the image has ${i.length} bytes, bu\
t at most ${kt} are possible: ${O(i)}.`);return i}function Go(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Od&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function x_(t,e,n){return t[e]===pe||t[e]===
Od&&e+1<n&&t[e+1]===pe}function P_(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>rr)return false;if(i<=2&&t[e]===Od&&(i===1||t[e+1]===Od))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function B_(t,e){if(t.includes(0))throw Ce(`the name ${O(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>rr)throw Pe(`A name of the image\
 has ${r.length} bytes, but at most ${rr} are possible: ${O(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Ce(`the path ${O(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var T_=64*1024;var WE=1024*1024;var Cd=class{#e=[];#t;#n=0;add(e){if(e.length<T_){if(this.#n+e.length>WE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(WE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as I_}from"node:crypto";var Ko=20;var mi=2**Ko;var Vo=mi-1;var Ad=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>kt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Vo)+i>mi||this.#t===this.#e.length*mi){this.#t=this.#e.length*mi;if(this.#t+mi>pm)throw Pe(
`The image's names and link targets exceed ${pm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(mi))}const o=this.#t;
e.copy(this.#e[o>>Ko],o&Vo,n,r);this.#t+=i;return o}get(e,n){const r=e&Vo;return this.#e[e>>Ko].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Vo;const s=this.#e[e>>Ko];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Vo;const s=this.#e[e>>Ko];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var L=0;var F=-1;var A={directory:0,file:1,symlink:2,special:3};var Ae=1024;var v_=.6;var O_=I_(2**32);var Rd=class{texts=new Ad;count=0;parent=new Int32Array(
Ae);kind=new Uint8Array(Ae);dead=new Uint8Array(Ae);touched=new Uint16Array(Ae);layer=new Uint16Array(Ae);ordinal=new Uint32Array(
Ae);inode=new Int32Array(Ae);head=new Uint32Array(Ae);extra=new Uint32Array(Ae);extraLength=new Uint16Array(Ae);place=new Uint32Array(
Ae);pathBytes=new Uint16Array(Ae);#e=new Uint32Array(Ae);#t=new Uint8Array(Ae);#n=new Int32Array(4*Ae);#r=0;constructor(){
this.count=1;this.parent[L]=F;this.inode[L]=L}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?F:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>rr||c>kt)throw Pe(`A path of the image is longer than ${kt} bytes, or contains a name of more t\
han ${rr} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else this.dead[f-
1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*v_)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==L;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=C_(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=ze(this.parent,new Int32Array(e));this.kind=ze(
this.kind,new Uint8Array(e));this.dead=ze(this.dead,new Uint8Array(e));this.touched=ze(this.touched,new Uint16Array(e));
this.layer=ze(this.layer,new Uint16Array(e));this.ordinal=ze(this.ordinal,new Uint32Array(e));this.inode=ze(this.inode,new Int32Array(
e));this.head=ze(this.head,new Uint32Array(e));this.extra=ze(this.extra,new Uint32Array(e));this.extraLength=ze(this.extraLength,
new Uint16Array(e));this.place=ze(this.place,new Uint32Array(e));this.pathBytes=ze(this.pathBytes,new Uint16Array(e));this.#e=
ze(this.#e,new Uint32Array(e));this.#t=ze(this.#t,new Uint8Array(e))}};function ze(t,e){e.set(t);return e}function C_(t,e,n,r){
let i=Math.imul(t^O_,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var A_=64;async function*JE(t,e,n,r){const i=new Em(t,e);const o=new Cd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new gt({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=li(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==L&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Em=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[L]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>L?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Br;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(zt.isIn(n))c=zt.remove(c);const u=this.#y(a);if(!this.#g(
e.name,u))c=De(c,u);if(a!==s){const f=this.#y(s);if(!this.#g(_t(e.header,n),f))c=Bd(c,f)}if(c===e&&d.length===0)return Tr;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==F:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===A_)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>L&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===L;const i=Yo(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*I;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===L?Go(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Yo({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return De({extensions:[],header:zg()},o);const s=e.get(i);if(r===void 0)return s;const a=un(
ve(s.header,0),Ne(s.extensions));return a.equals(o)?s:De(s,o)}var Fd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=F;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return L;if(this.#i!==
F&&r==="create"&&R_(this.#r,e,n))return this.#i;const i={directory:L,hidden:this.#s(L),links:0};if(!this.#d(i,e.subarray(
0,n),r))return F;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>gm)throw Pe(`The image's paths have more than ${gm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===F)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>vd)throw Ce(`the symbolic links of ${O(n)} form a loop`);if(u[0]===
pe){e.directory=L;e.hidden=s.hiddenBelow(L)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw Ce(`an entry i\
s below ${O(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===L)throw Ce(
`the symbolic link to ${O(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function R_(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var _d=Buffer.from(".wh.");var jE=Buffer.from(".wh..wh..opq");var F_=Buffer.from(".wh..wh.");var __={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Ld=class{attributes=new zt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Fd(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==F;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>lm)throw Pe(`The image's layers have\
 more than ${lm} entries.`);const o=bm(e.name);const s=o.lastIndexOf(pe)+1;if(Dm(o,0,F_)&&!VE(o,0))return;if(Dm(o,s,_d))
this.#c(o,s);else if(o.length===0)L_(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+_d.length;if(i===e.length)throw Ce(`the whiteout ${O(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===F)return;if(VE(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===F)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){N_(r);const a=this.#e;const d=zt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=KE(e);const l=this.#r;let m=u;if(f===A.directory&&u!==
F&&a.kind[u]===A.directory){a.touched[u]=l}else{if(u!==F){a.dead[u]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#p(
e,n):F;const x=k===F?f:a.kind[k];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:x,layer:l});if(k!==F)a.inode[m]=a.inode[k]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&Go(e.name,r);a.place[m]=h?GE(s):0;if(e.typeFlag==="1")return;if(f===A.file)this.#l(
m,To(e,n));if(f===A.symlink)this.#m(m,_t(e.header,n));if(f!==A.directory&&f!==A.symlink)return;const g=d?zt.remove(e):e;
const y=a.pathOf(m,f===A.directory);const E=Go(e.name,y);a.head[m]=this.#t.add(E?g:De(g,y));a.place[m]=E&&g===e?GE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>kt)throw Ce(`the target of the symbolic link ${O(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=_t(e.header,n);const i=bm(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===F||
i.length===0?F:this.#n.childOf(s,i,o);const d=`the hard link ${O(e.name)} leads to ${O(r)}`;if(a===F)throw Ce(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Ce(`${d}, which is a directory`);return a}};function GE(t){const e=t/
I+1;return e<2**32?e:0}function L_(t){if(KE(t)!==A.directory)throw Ce(`the entry ${O(t.name)} would replace the root dir\
ectory`)}function N_(t){for(let e=t.indexOf(_d);e!==-1;e=t.indexOf(_d,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${O(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function KE(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&fa(n)&&r.at(-1)===pe)return A.directory;if(e==="1")return A.file;const i=__[e];
if(i===void 0)throw Ce(`the entry ${O(r)} has the unknown type ${JSON.stringify(e)}`);return i}function VE(t,e){return t.
length-e===jE.length&&Dm(t,e,jE)}function Dm(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function Nd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[L]=1;d[L]=i[L];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(f,i[c])}return a}function pi(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===L?e:new Uint8Array(
s);if(n!==L)a[n]=1;const d=new Int32Array(s).fill(F);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==L&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const u=o[c];if(d[u]===F)d[u]=c}return{top:n,isSelected:a,carrier:d}}var qo={absent:0,whole:1,withoutHead:2};function YE(t,e){const n=Nd(t);for(let r=1;r<n.length;r++){if(n[r]===qo.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=qo.withoutHead}return{layerCount:e,nodes:n}}import{constants as $_,zstdCompressSync as M_,zstdDecompressSync as U_}from"node:zlib";var $d=256*1024;var H_=16;var Md=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>$d)this.#d();const i=this.#i+this.#o/I;const o=r>$d?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow($d);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,I);const{typeFlag:o,sizeBytes:s}=ve(i,0);if(!cn(o))return{extensions:r,header:i};
const a=I+ae(s);r.push(i);if(s>0)r.push(n.subarray(I,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*I);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??U_(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=H_)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*I)}#d(){if(this.#o===0)return;const e=M_(this.#r.subarray(0,this.#o),
{params:{[$_.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>hm)throw Pe(`The image's directories have more t\
han ${hm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/I;this.#o=0;if(this.#r.
length>$d)this.#r=void 0}};async function km(t,e){for(const{descriptor:o}of t)J_(o.mediaType,o.digest);if(t.length>mm)throw Pe(`The image has ${t.length}\
 layers, but at most ${mm} are read.`);const n=new Sm(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Sm=class{#e;#t;#n=new Rd;#r=new Md;#i=new Ld(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=[];#f;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#f=YE(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#u:[...this.#u,e],tree:this.#n,heads:this.#r,living:Nd(this.#n),base:this.#f}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=li(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new gt({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Br},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw zE(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(z_(n,this.packedBytes))throw Pe(`The image's layers un\
pack to more than ${ym} bytes and to more than ${wm} times their size.`)}#y({descriptor:e},n){const r=W_(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#u.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function z_(t,e){return t>ym&&
t>wm*e}function W_(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function J_(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var j_=Buffer.from(".wh.");function qE(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=G_(
t,e);const o=new Ud(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new xm(t,e,i)}}function G_({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let u=n.length;u<a;u++){const f=o[u];if(e[u]===1&&f<n.length)
c[f]=1}for(let u=1;u<n.length;u++){if(e[u]===0||n[u]!==qo.whole)continue;const f=i[u]===A.directory?s[u]<=r:c[o[u]]===0;
if(f)d[u]=1}return d}var Ud=class{#e;#t="";#n=L;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(L,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=G(n);let s=e;for(let a=0;a<o.length&&s!==F;){const d=o.indexOf(pe,a);const c=d===-1?o.length:d;
const u=r.kind[s]===A.directory?r.find(s,o,a,c):F;s=u!==F&&i[u]===1?u:F;a=c+1}return s}};var xm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new Ud(e);this.#o=new Uint8Array(i.count);this.#o[L]=
1;this.#s=new Uint8Array(i.count);this.#s[L]=1}decide(e){const n=this.#i.find(C(e.name));if(n===F)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(F);r[L]=L;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===qo.absent)continue;const o=r[n[i]];if(o===
F||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==F&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(pe)+1;const i=Buffer.concat([n.subarray(0,r),j_,n.subarray(r)]);return De({extensions:[],header:Mr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=Yo(this.#e,i,void 0);const s=un(ve(o.header,0),Ne(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var XE=2**24;function ZE(t){const{tree:e,layerTarBytes:n}=t;const r=V_(t);const i=[];for(const[o,s]of K_(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*I;const m=e.ordinal[u];if(m!==d||!r(u))c(l);if(r(u))a??=l;d=m+1}c(n[o]??0)}return i}function V_({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=pi(t,e,L);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function K_({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*XE+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%XE))}var q_=8*1024*1024;var X_=4*1024*1024;var Hd=class extends Error{};function eD(t){const{tree:e,living:n}=t;const r=(o,s,a)=>Y_.
from(Z_(JE(t,o,s,a),a),{objectMode:false,highWaterMark:q_,signal:s});const i=async(o,s)=>{const a=QE(t,o);if(a===F)throw new Hd(
`there is no ${o.toString()} in the layers`);return r(pi(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&qE(t,t.base),open:async o=>r(pi(e,n,L),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptRuns:()=>ZE(t),open:async(o,s)=>r(pi(e,n,L),o,s)},openPath:i,
isNotFound:o=>o instanceof Hd,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=QE(t,a);if(d===F)return void 0;return Q_(
t,d)??ci(await i(a,s),X_)},close:async()=>{}}}async function*Z_(t,e){yield*t;e?.add(sn.length,void 0);yield sn}function Q_(t,e){
const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];
const o=i>L?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Yo(t,e,o);const d=r===A.directory?"5":"2";const c=an(s);return{
typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function QE({tree:t,living:e},n){let r=0;let i=L;let o=n;
while(o.length>0){const s=o.indexOf(pe);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));
const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(L,t.parent[i]);continue}if(t.kind[i]!==
A.directory)return F;const u=t.find(i,d,0,d.length);if(u===F||e[u]===0)return F;if(t.kind[u]!==A.symlink||o.length===0){
i=u;continue}if(++r>vd)return F;const f=t.targetOf(t.inode[u]);if(f[0]===pe)i=L;o=Buffer.concat([f,Buffer.from("/"),o])}
return i}function ir(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new Pm(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:T(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:T(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{const{openReader:d,
measure:c}=ir(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Pm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=eL(async()=>{if(--this.#o>0)return;this.#r=void 0;if(this.#n.
keptLayers===void 0)await this.#t.release?.(this.#e)});try{return{...eD(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){
if(this.#i===void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=
this.#a().catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await km(
e,this.#n);if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.
reduce((i,{descriptor:o})=>i+o.sizeBytes,0),history:tL(n.json,r.layerBytes)};return r}};function eL(t){let e;return()=>{
e??=t();return e}}function tL(t,e){const n=Hn(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==
e.length||!Array.isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"com\
ment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var nL=/^(?:https?|ftp|no|all)_proxy$/i;function Bm(t,e,n){const r=new Set(t);const i=a=>{const d=zd(a);if(!nL.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(rL(d)+a.slice(d.length))};const o=t.filter(i).map(zd);const s=t.flatMap(
a=>i(a)?n.filter(d=>zd(d)===zd(a)):[a]);return{env:s,removed:o}}function zd(t){return t.split("=")[0]??""}function rL(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var iL=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var oL=["ExposedPorts","Volumes","Labels"];var sL=["H\
ealthcheck","StopTimeout"];function rD(t,e,n){const r=w(t,"config");const i={...T(r)?r:{}};const o=Tm(i["Env"]);const s=Tm(
n["Env"]);const{env:a,removed:d}=Bm(Tm(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:Bm(s,s,o).env};for(const f of iL){
if(Xo(c[f],u[f])||Xo(c[f],i[f]))continue;if(Zo(c[f]))delete i[f];else i[f]=c[f]}for(const f of oL){const l=aL(i[f],e[f],
n[f]);if(l===void 0)continue;if(Zo(l))delete i[f];else i[f]=l}for(const f of sL){const l=e[f];if(!Zo(l)&&!Xo(l,n[f])&&!Xo(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function aL(t,e,n){const[r,i,o]=[t,e,n].map(c=>T(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!tD(o,c,u)&&!tD(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function tD(t,e,n){return Object.hasOwn(t,e)&&Xo(t[e],n)}function Tm(t){return N(t)?t:[]}function Xo(t,e){return JSON.
stringify(nD(t))===JSON.stringify(nD(e))}function nD(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Zo(e))
return null;if(!T(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!Zo(n)).sort(
([n],[r])=>n<r?-1:1))}function Zo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return T(t)&&Object.keys(t).length===0}async function iD(t,e,n){const r=ph(t.runId,n.id);const i=await K(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw dL(e.reference,re(["pause",n.id],o));let s;return()=>{
s??=Qs(t.docker,n.id).then(()=>Y(t,i));return s}}function dL(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function oD(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function sD(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...pt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=$(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${he(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function aD(t,e,n){return dD(await sD(t,e,n))}function dD(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function cD(t,e,n){
const r=e.diffIds.length;const i=Hn(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await cL(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await uL(t,e),history:void 0};const a=await sD(t,e.id,r,fD(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:dD(a),history:c}}async function uD(t,e,n){
const{rootFs:r}=await lD(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function cL(t,e){const n=["history","--quiet","--no-trunc",...pt(
fD(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function fD(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function uL(t,e){const n=await K(t,{source:e});try{const{
rootFs:r,own:i}=await lD(t,n);return Math.max(0,r-i)}finally{await Y(t,n)}}async function lD(t,e){const n=await _e(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:ee});return{rootFs:r,own:i}}function Jd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=le(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...Wd(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Wd(o,e)}}}function Wd(t,e){const{mtimeSeconds:n}=le(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Im(t,r)}function Im(t,e){return{extensions:am(t.extensions,"mtime"),header:lo(t.header,e)}}var fL=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var lL=512;var mL=60*60;var vm=4*1024*
1024;var pL=64*1024;var hL=10;var gL=300;async function hi(t,{id:e}){await Y(t,e)}async function Gd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await mD(t,i,e,n);const s=o.exitCode!==0&&yL.test(o.stderr);if(i===void 0||!s)return o;await hi(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await mD(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var yL=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function mD(t,e,n,r){
const{log:i,signal:o}=t;const s=await K(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Cm],command:r.
args});const a=r.limitSeconds??mL;const d=AbortSignal.timeout(a*1e3);const c=new Om(i,r.shows??(u=>u));try{const u=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw H(o.reason);if(!d.aborted)
throw u;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var Cm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(lL),...fL.flatMap(t=>["--cap-add",
t])];function Vd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-hL).map(n=>n.slice(0,gL)).join("\n")}var jd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-pL);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Om=class{stdout=new jd(e=>this.#r(e));stderr=new jd(e=>this.#r(e));#e;#t;#n=vm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return vm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${vm}\
 characters is not shown.`)}};var Am=10;var wL=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function pD(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(bL);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=N(d)?d.filter(u=>wL.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function bL(t){if(!T(t))return[];const e=t["DeviceIDs"];const n=N(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",ot({...EL(t,n),...r?{driver:r}:{}})]}function EL(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...N(r)?{capabilities:r.join(",")}:{}}}async function hD(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await DL(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${D(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(gD(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(C(c)))d.push(O(Buffer.
concat([Buffer.from("/"),kL(C(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Am?
` and ${d.length-Am} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Am).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function DL(t,e,n){const{
log:r}=t;const i=[...n,...Cm,"--entrypoint",Ke()];const o=await K(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return SL(await t.docker.run(["diff",o]))}finally{await Y(t,o).catch(s=>{qs(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${D(s)}`)})}}function SL(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>gD(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function gD(t){return C(Buffer.from(t))}function kL(t){return Buffer.from(t,"latin1")}var yD=2;async function wD(t,e){const n=await _e(t,e);const r=(...i)=>ED(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function bD(t){
return ED(b(t.inspect,"Created")??"")??0}function ED(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function DD(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Rm=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var gi=["dev","etc"];var Qo=[...Rm,...gi];var Fm=4*1024*1024;function _m(t,e,n=[]){return r=>{const i=C(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(gi.includes(i))return an(r.header)>
e?"keep":PD(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:xL(o,i),data:o.data}}}async function SD(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Rm.includes(i));return gi.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function kD(t,e,n,r){const i=new Map;for(const o of Qo){i.set(o,await qe(
t,e,`${n}/${o}`,r))}return i}function xD(t,e,n,r){return i=>{const o=C(i.name);const s=an(i.header);const a=s>=t;if(Rm.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return gi.includes(o)&&a&&s<=n?PD(i,
e):"keep"}}async function qe(t,e,n,r){try{return await ci(await t.readArchive(e,n,r),Fm)}catch(i){if(je(i,n))return void 0;
throw i}}function PD(t,e){return an(t.header)===e?"keep":{head:Im(t,e)}}function xL(t,e){return{extensions:t.extensions,
header:Hg(t.header,e)}}import{PassThrough as PL}from"node:stream";import{pipeline as BL}from"node:stream/promises";import{createGunzip as TL,createZstdDecompress as IL}from"node:zlib";var BD=".wh.";var vL=".wh..wh..opq";async function TD(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(Qo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>OL(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function OL(t,e,n,r){const i=[];const o=new di(Fm);const s=new j(a=>{const d=C(
a.name);CL(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await BL(n,AL(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function CL(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===vL)Lm(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(BD)){const o=e.slice(0,r)+i.slice(BD.length);if(t.has(o))
t.set(o,void 0);Lm(t,o)}else if(n!=="5")Lm(t,e)}function Lm(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function AL(t){if(/[+.]gzip$/.test(t))return TL();return/[+.]zstd$/.test(t)?IL():new PL}import{posix as Kd}from"node:path";import{isDeepStrictEqual as RL}from"node:util";var FL=4e3;async function ID(t,e,n,r){const{signal:i}=t;const o=NL(n).map(f=>({lower:f,dst:Ke()}));const s={src:n.made,dst:Ke()};
const a=[ot({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>$L(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await K(
t,{source:e,options:d});const u=(f,l)=>qe(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await _L(o.map(
({dst:m})=>m),s.dst,m=>u(m,l)))f.push(l);return f}finally{await Y(t,c)}}async function _L(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!LL(o,r))return true}return false}function LL(t,e){return RL(le(t),le(e))&&t.data.equals(e.data)}
function NL({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=FL-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function $L(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var vD=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var ML="0,0";async function OD(t,e,n){const{
log:r,signal:i}=t;const o=await jL(t,n);if(o===void 0)return void 0;try{return await ID(t,e,o,vD)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${D(s)}`)}return UL(t,e,o.layers)}async function UL(t,e,n){const r=GL(n);
if(r===void 0)return void 0;const i=Ke();const o=await zL(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>WL(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await HL(n,vD,s)}finally{await Y(t,o)}}async function HL(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Kd.dirname)){let s=o.map(a=>Kd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function zL(t,e,n,r){const i=o=>{
const s=ot({type:"bind",src:n,dst:r,readonly:"",...o});return K(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(D(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Vf(o))return void 0;throw o}}async function WL(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(je(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new j(u=>{const[,f="",...l]=C(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,JL(u));if(f>=s)d.abort();return"drop"});await nr(d.signal,o,c);return a}function JL(t){if(le(t).device===ML)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function jL(t,e){const n=await _e(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function GL(t){
const[e,...n]=new Set(t.map(r=>Kd.dirname(Kd.dirname(r))));return e==="/"||n.length>0?void 0:e}var MD=ks(jf(),1);import{pipeline as QL}from"node:stream";import{pipeline as VL}from"node:stream/promises";async function es(t,e){await VL([...t,Cn()],{signal:e})}async function An({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,at(o,r,i),es(n,e))}function at(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var AD=2**32-2;var KL=64;var YL=64;async function RD(t){const e=new Map;let n=AD+1;let r=qL();for(let i=0;r.length>0;i++){
if(i===YL)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=XL(e,n)}return ZL(e)}function FD(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function qL(){const t=Array.from({length:32},
(e,n)=>2**n);return Yd([0,...t.flatMap(e=>[e-1,e]),AD])}function XL(t,e){const n=Yd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return CD(i,e);return _D(t,i,s)?[]:CD(i,s)});return Yd(r)}function CD(t,e){const n=Math.max(
1,Math.floor((e-t)/KL));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function _D(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function ZL(t){const e=[];for(const n of Yd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
_D(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Yd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Nm="etc/mtab";async function UD(t,e){if(!t.mapsOwners)return t.transport;const n=await K(t,{source:e});try{const r=await $D(
t,n,"uid");const i=await $D(t,n,"gid");return new $m(t.transport,{users:r,groups:i})}finally{await Y(t,n)}}var $m=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return LD(i,new j(o=>eN(o,this.#t)))}async exportContainer(e,n){
const r=await qe(this,e,`/${Nm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=De(r,G(Nm));let a=false;const d=u=>{a||=C(u.name)===Nm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return LD(i,new j(d,void 0,{appendix:c}))}};function LD(t,e){QL(t,e,()=>{});return e}function eN(t,{
users:e,groups:n}){const{uid:r,gid:i}=le(t);const o=ND(e,r,t);const s=ND(n,i,t);if(o===r&&s===i)return"keep";return{head:OE(
t,o,s)}}function ND(t,e,{name:n}){const r=FD(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${O(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function $D(t,e,n){try{return await RD(r=>tN(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${D(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function tN(t,e,n,r){
const{signal:i}=t;const o=Ke().slice(1);const s=(0,MD.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(D(d)))throw d});const a=await nN(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function nN(t,e,n){const{signal:r}=t;const i=new Map;const o=new j(a=>{const d=C(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),le(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await es([s,o],r);return i}import{Readable as rN}from"node:stream";var iN=["lastlog","faillog","tallylog","btmp","wtmp"];var Mm="var/log";var oN=1024**3;async function qd(t,{id:e,mountPath:n},r,i){
const o=d=>sN(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Mm);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of iN){const c=`${Mm}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=oN&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function Um(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[De(
d,G(`${Mm}/`)),Td(De(a,G(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
I)]);await t.writeArchive(e,rN.from([o]),r)}async function sN(t,e,n,r){try{return await IE(await t.readArchive(e,n,r))}catch(i){
if(je(i,n))return void 0;throw i}}function HD(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await qd(s,n,d,c);if(u.
length===0)return t;const f=await K(i,{source:o});try{await Um(i.transport,f,u,c);const{way:l,open:m,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),Y(i,f)])};return{...t,way:l,open:m,decide:h,sizeInImage:WD(u,a),close:g}}catch(l){
await Y(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${D(l)}`);return{...t,
isReproducible:false}}}}function zD(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await qd(i,s,a,d);if(c.length===0)return t;try{await Um(r.transport,n,c,d)}catch(u){const f=await qd(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${D(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:WD(c,o)}}}function WD(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var aN="1.52";var dN=20;var cN=2;async function JD(t,e){const{log:n}=t;const r=t.serverApiVersion===aN?await uN(t,e.id):
e.id;for(let i=1;i<=cN;i++){const o=Ke();const s=ot({type:"image",src:r,dst:o});try{const a=await K(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!mN(a))throw a;n.debug(`the engine does not mount the image: ${D(a)}`)}}
n.debug("so a container is exported");return void 0}async function uN(t,e){const n=e.replace(/^sha256:/,"").slice(0,dN);
const r=await ie(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var fN=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var lN=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function mN(t){return t instanceof p&&lN.includes(t.code)&&
!fN.test(t.message)}import{posix as jD}from"node:path";async function GD(t,e,n,r){const{signal:i}=t;const o=pN(n);const s=async({id:d,mountPath:c})=>hN(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await qe(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await K(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(C(d.name))?
"drop":void 0}function pN({volumes:t}){const e=new Set;for(const n of t){const r=C(Buffer.from(jD.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function hN(t,e){const n=new Set;
for(const r of t)if(n.has(jD.dirname(r))||!await e(r))n.add(r);return n}var KD=Buffer.from("/");async function ts(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await JD(t,e):void 0;const d=s&&a===void 0;const c=await UD(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await bN(c,a,o));const l=f?await TD(await n(),o).catch(y=>{if(!(y instanceof ye))throw y;i.debug(`the layers can\
not be read one by one: ${D(y)}`);u=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const y=l&&_m(l,Infinity);const E=EN(m,a,y);const k=x=>VD(m,x,void 0,false);
return{...E,sparingZeros:HD(E,m,a,k)}}const h=r?.id??await K(t,{source:e});const g=await VD(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:zD(g,m,h)}}async function VD(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(X=>X!==void 0);const m=a===void 0&&d===void 0;if(m)
await wN(i,o,e);const h=await wD(i,e);const g=bD(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+yD,h.startedSeconds):
Infinity;const E=d??(a&&await kD(s,a.id,a.mountPath,f));const k=n===void 0?[]:await SD(i,n.id);const x=E===void 0?xD(h.createdSeconds,
g,y,u):_m(E,y,k);const _=n?.isOwn===true?await GD(i,s,o,a):void 0;const R=n?.added===void 0?void 0:await hD(i,o,n.added);
const U=X=>YD(X)??_?.(X)??x(X);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?gi:[],...m?
{unseenPaths:Qo}:{},open:X=>s.exportContainer(e,X),openPath:(X,Se)=>s.readArchive(e,Buffer.concat([KD,X]),Se),isNotFound:(X,Se)=>je(
X,`/${Se}`),lookAt:(X,Se)=>qe(s,e,`/${X}`,Se),...n?.isOwn===true?{lookAtImage:yN(t,l)}:{},observer:R,decide:n?.isOwn===true?
Jd(U,DD(h,g)):U,close:async()=>{R?.logNotice();await gN(i,l)}}}async function gN(t,e){const n=await Promise.allSettled(e.
map(r=>Y(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function yN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return qe(n,r.id,`${r.mountPath}/${s}`,a);o??=K(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return qe(n,d,`/${s}`,a)}}async function wN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${v(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await OD(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${D(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function bN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await qe(t,e.id,r,n)!==void 0}function EN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),KD,o]),s),isNotFound:(o,s)=>je(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>qe(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>YD(o)??(DN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>Y(t,r.id)}}function DN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function YD(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${O(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function xt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=Ma(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:T(a)?a:{},knownBytes:SN(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>ts(
t,e,c),measure:async()=>{const u=await c();const f=await cD(t,e,u.json);return{...f,packedBytes:$a(u)}}}}function qD(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>ts(t,e.image,e.readConfig,r)}}function SN({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function XD(t,{image:e,container:n}){const r=xt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[kN(n.mounts)],readConfig:()=>{s??=xN(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>ts(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await uD(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>iD(t,e,n),changedWhileRead:a=>oD(i,a)}:{}}}function kN(t){const e=t.map(n=>O(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function xN(t,{image:e,container:n},r){
const i=PN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=rD(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function PN(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await K(t,{source:e,asConfigured:true,
...i});try{const s=w(await _e(t,o),"Config");const{[qt]:a,...d}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await Y(t,o)}}var BN="0001-01-01T00:00:00Z";async function Hm(t,e){const n=await _e(t,e).catch(c=>{throw so(D(c))?TN(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!T(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:ee})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw IN(e);const s=await St(t,i,om(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=vN(n);
const d=w(n,"State","StartedAt")!==BN;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?pD(t,n,a):void 0}}}function TN(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function IN(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function vN(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...T(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function ZD(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await CN(t,i??"",n);return{source:XD(t,a),inEngine:void 0}}
n.start();const o=await ai(t,{...e,image:r});const s=xt(t,o);return{source:s,inEngine:s}}var ON=5;async function CN(t,e,n){
const r=await Hm(t,e);const{id:i,isPaused:o}=r.container;await tn(t.docker,ON,s=>Eg(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${D(s)}`));n.start(i);return o?Hm(t,e):r}function Xd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>q(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>v(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${v(e)}, but the image has ${o}.`,{hint:`Select one of them with ${S("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as NN}from"node:fs/promises";import{join as $N}from"node:path";import{createWriteStream as AN}from"node:fs";import{pipeline as RN}from"node:stream/promises";async function QD(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=AN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},RN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const u=ht(c);throw new p(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${ge(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${B("temp-dir")}.`,cause:c})}}async function e0(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Ur(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of $r({digest:e.id},i.text,e.platform)){const a=$(s);if(!T(a))continue;const d=Fe(Ze(a));if(d.os==="linux"&&
!o.some(c=>q(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ye))throw i;t.log.debug(`no blobs ${n}: ${D(i)}`)}}return void 0}import{mkdtemp as FN,rm as _N}from"node:fs/promises";import{join as LN}from"node:path";async function Zd({run:t,options:e},n){const r=await FN(LN(e.tempDir,se(t.runId)));n.defer(()=>_N(r,{recursive:true,force:true}));
return r}async function t0(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await MN(e,{...n,image:r},o);let s;
for(const u of o)s=await ai(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await UN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await zm(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function MN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ie(t,e.text)!==void 0)return;for(const i of r)await jo(t,e.text,i&&v(i))}async function UN(t,e){
const n=await e0(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${S("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function zm(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=ut(m,new AsyncDisposableStack,true);const c=await Zd(t,d);const u=[];
let f;for(const[k,x]of n.entries()){const _=$N(c,`${k}.tar`);const R=`Save ${e.reference} (${v(x)})`;const U=await i.log.
group(R,async()=>{const X=e.isIndex&&o.knowsPlatformOption?x:void 0;try{await QD(o,e,_,X)}catch(tt){const Vt=tt instanceof
p&&/not found/i.test(tt.message);if(r||!Vt)throw tt;i.log.notice(`The engine lacks layers of ${e.reference} for ${v(x)}:\
 this platform is left out.`);await NN(_,{force:true});return void 0}const Se=`docker-archive:${_}`;const Be={transport:"\
docker-archive",text:Se,path:_,reference:void 0,index:void 0};return et(Be,{...a,platforms:[x]})});if(U===void 0)continue;
d.defer(()=>U.close());f??=U.index;u.push(await HN(t,e,{set:U,platform:x}))}if(u.length===0)throw n0(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=ft(m,g,y);E&&await E}}
async function HN({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>q(m.platform,o));const a=q(r.
platform,o)?r:await St(e,r.reference,o);if(s===void 0||a===void 0)throw n0(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=xt(e,{...a,image:r.image});const l={...ir(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function n0(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(v).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function r0(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return WN(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return zN({...t,engine:e})}async function zN(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"||n.layer.
keepBase!==void 0){r.start();return t0(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await ZD(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function WN(t){const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)
throw new Error("there is no image outside an engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.
tempDir,platforms:o};const a=await et(r,s);return{reference:a.reference,platforms:a.images.map(d=>({source:{...ir(d,a,s),
byLayers:true},inEngine:void 0,image:d})),index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}
function i0({run:t,engine:e,options:n},r){const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;JN(e,n,r);
const s=Xd(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>v(
d.platform)).join(", ");t.log.notice(`Only ${a} goes into the engine: its image store keeps one platform of an image.`);
return o.length>0?r:{...r,platforms:s,index:void 0}}function JN({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){
const o=r.length>0||i.length>1;if(t||!o||n.compression.kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers pac\
ked with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S("compression","gzip")}.`})}function Pt({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Wt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var jN=10;var yi=class{#e=[];#t=0;get count(){return this.#t}get room(){return jN-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${O(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${O(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${ne(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as GN}from"node:crypto";var Qd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=To(e,n);this.#t=new za(this.#e,this.realBytes);const i=el(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return el(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=ww(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw bn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw bn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as ec}from"node:crypto";var be=4096;var Wm=Buffer.alloc(be);var tc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%be;if(r>0||e.length-n<be){const o=Math.min(e.length,n+be-r);if(o0(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+be<=e.length&&!o0(e,i,i+be))i+=be;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(be);i+=be}n=i}}zeros(e){const n=this.#r%be;const r=Math.min(e,be-n);if(this.#i)this.#e?.update(
Wm.subarray(0,r));else if(n+r===be)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/be);this.#r+=i}digest(){if(this.#r%
be>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/be));const e=(this.#e??ec("sha256")).digest();if(this.#t===void 0)return e;
return ec("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%be;this.#e??=ec("sha256");if(!this.#i){
this.#a((this.#r-n)/be);if(n>0)this.#e.update(Wm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%be===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=ec("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function o0(t,e,n){return t[e]===0&&t.compare(Wm,0,n-e,e,n)===0}var VN=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var KN=/^security\.capability=/;
var wi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Ne(i.extensions);const s=le(i,o);const a=r?.
data;const d=new tc;if(a===void 0){this.#i=Qd.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=YN(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>KN.test(f));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":jm(s?or(n.link):n.link),n.device,s||a.length===0?"":jm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,s0)];const u=s?Rn(n.link):void 0;this.#e(Rn(e),c.join(Jm),or(e),
u)}};var s0=16;var Jm=" ";function Rn(t){return jm(or(t))}function nc(t,e){const[n,r]=[t.split(Jm),e.split(Jm)];return VN.
filter((i,o)=>n[o]!==r[o])}function jm(t){return GN("sha256",t,"hex").slice(0,2*s0)}function or(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function YN(t,e){const n=Ge(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var bi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new wi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
qN);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var qN=Rn(Buffer.alloc(0));async function rc(t,e,n,{signal:r}){const i=[];const o=new j(s=>{if(i.length<n&&t.
has(Rn(s.name)))i.push(Buffer.from(or(s.name)));return"drop"});await es([await e.open(r),o],r);return i}var Gm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function a0(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new yi;const u=new wi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const k=d.unseenTimes.includes(y.toString("latin1"));const x=nc(E,g).filter(_=>_!==
"time"||!k);if(x.length>0)c.note(y,`different ${x.join(" and ")}`)},n.view);const f=new j(d.decide,u);const l=[await d.open(
s),f];await An(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await rc(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError(Gm,a);o.info(`Verified ${ne(a)}: the new image matches what\
 was read from the source`);return a}async function Ei(t,e,{expected:n,source:r,streamBytes:i}){const o=await Vm(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await l0(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:Gm});t.log.info(`Verified ${ne(s)}: the new image \
matches what was read from the source`);return s}async function f0(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Vm(
t,n,{...i,title:"Read the layers"});const s=await Vm(t,e,{...i,title:"Read from the engine"});const a=await l0(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${ne(a)}: the engine shows what the image's layers have`)}
async function Vm(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new bi(n);const a=new j(o.
decide,s.observer);const d=[await o.open(t.signal),a];await An(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function l0(t,{wanted:e,seen:n,text:r}){const i=d0([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=c0(e.entries.grouped(),i);const s=c0(n.entries.grouped(),i);const a=d0(n.unseenTimes??[]);
const d=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:nc(g,h);const E=y.filter(k=>k!==
"time"||!a.has(m));if(g===void 0)d.set(m,"unexpected");else if(E.length>0)d.set(m,`different ${E.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;const u=new yi;const f=await u0(t,n.from,new Set(
d.keys()),u.room);for(const m of f)u.note(m,d.get(Rn(or(m)))??"");const l=await u0(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function d0(t){return new Set(t.map(e=>Rn(Buffer.from(e,"\
latin1"))))}function c0(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function u0(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await rc(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function m0(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?$(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${B("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Ct("test",'python3 -c "import numpy"')}, or ${Ct("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!N(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Di(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Gd(t,e,o);await hi(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Vd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Km={verifiedEntries:void 0,isTested:false};async function p0(t,e,n,r){if(n===void 0&&r===void 0)return Km;const{log:i}=t;
const o=await St(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>XN(t,xt(t,o),n));if(r!==void 0)await i.group("Test",()=>Di(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function XN(t,e,n){const r=n.source.byLayers!==true;return r?a0(t,
e,n):Ei(t,e,n)}var ZN=3;async function ic({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=nt(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
Er(i,c,ZN),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Zs(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const m=l&&f.status==="fulfilled";if(m)
return;await tn(i,e.timeoutSeconds,h=>Jn(h,o,s))}import{mkdir as E$,mkdtemp as D$,readdir as S$,rm as Zm}from"node:fs/promises";import{join as x0}from"node:path";import{createHash as QN}from"node:crypto";function Ym(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var e$=6;var t$=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var n$={clean:t=>Me.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t,keepBase:()=>void 0};function h0(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,
script:a}=n;const d=a!==void 0||s;const c=i.length>0;const u=d||c||o.length>0;const f=Ym(n,n$,void 0);const{script:l,sourceDateEpoch:m,
compression:h,division:g,...y}=f;const E={format:e$,release:mt,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??
null:null,volumes:u?t.volumes:[],names:u?r$(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?
{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:g,...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.
compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.map(({descriptor:U})=>U.
digest)}:{}};const k=QN("sha256").update(JSON.stringify(E)).digest("hex");const{architecture:x,variant:_}=t.platform;const R=[
x,_].filter(U=>U!==void 0).join("-");return`docker-flatten-v1-${R.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${k}`}function r$(t){
const e=w(t,"config","Env");const n=(N(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...t$.map(r=>w(t,"config",r)??
null),n??null]}var Si=()=>void 0;var i$={clean:Si,exclude:Si,script:Si,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:Si,division:Si,keepBase:Si,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};function g0(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Ym(t,i$,{...e,layer:t}));return n.find(r=>r!==void 0)}import{once as w$}from"node:events";import{promisify as w0}from"node:util";import{constants as y0,deflateRaw as o$,zstdCompress as s$}from"node:zlib";var oc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var b0={gzip:"+gzip",zstd:"+zstd",none:""};function E0(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${B("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${oc.gzip.max}", "\
zstd" or "zstd:${oc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=oc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function sc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:oc[t.kind].min}}var a$=0;var d$=31;var c$=7.95;var u$=256*1024;function f$(t){if(t.length<u$)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=d$,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>c$}var l$=w0(o$);var m$=w0(s$);function D0(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return l$(t,{level:f$(t)?a$:e.level,finishFlush:y0.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return m$(t,{chunkSize:n,
params:{[y0.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as S0}from"node:util";async function sr(t,e){const n=await ie(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return N(i)&&i.length===0})}async function ki(t,e,n){try{return await y$(t,e,n)}catch(r){await k0(t,e);throw r}}
var p$=/^Loaded image(?: ID)?: (\S+)$/gm;async function xi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await k0(t,{...e,answer:""});throw r}}async function k0(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(p$)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await h$(t,a,i).catch(()=>false):g$(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function h$(t,e,n){if(!await sr(
t,e))return false;const r=Ft(await ie(t,e)??{});return S0(r,n)}function qm(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function g$(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function y$(t,e,n){const r=(c,u)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${u}. Nothing was tagged.`,{hint:ee})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));
if(i!==void 0){const c=Qt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUP\
PORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ie(t,e.reference),aD(
t,e.reference,e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Ft(
o??{});if(!S0(d,e.diffIds))r(qm(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Pi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=nt(i);const a=e.map(({path:Be,startByte:tt,digest:Vt,packedBytes:Ss,
packing:ku})=>{const xu=Te.layer+b0[ku];return{path:Be,startByte:tt,descriptor:{mediaType:xu,digest:Vt,sizeBytes:Ss}}});
const d=a.map(({descriptor:Be})=>Be);const c=d.reduce((Be,{sizeBytes:tt})=>Be+tt,0);const u=e.map(({diffId:Be})=>Be);const f=await n.
configFor(e);const l=z(f);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=Na(f,d,g);
const E=h?l:y.descriptor.digest;const k=await sr(t,E);const x=m&&!q(n.platform,t.platform);const _=t.knowsPlatformOption&&
n.platform.architecture!=="";const R=x&&_?n.platform:void 0;const U=()=>{const Be=ce(ue(s,"tag"));const tt={full:Be,familiar:s};
let Vt=0;const Ss=ow(a,{config:f,platform:n.platform,name:tt,annotations:g},xu=>{Vt+=xu});const ku={title:"Load",doneBytes:()=>Vt,
totalBytes:()=>c};return ra(r,{progress:ku,sent:w$(Ss,"close"),after:"Unpack"},t.transport.loadImage(Ss,R,o))};const X=k?
E:s;const Se=await xi(t,{reference:X,expectedId:E,diffIds:u},U);if(x&&R===void 0)await b$(t,E,n.platform);return{answer:Se,
reference:X,diffIds:u,expectedId:E,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function b$(t,e,n){
const{log:r,runId:i}=t;const o={reference:nt(i),id:e,isIndex:false,platform:n,volumes:[]};try{await Y(t,await K(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${D(s)}`)}}var Xm={kind:"none",wasAsked:false};async function ac(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Xm;const{layer:d}=o;const c=g0(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Xm}const u=performance.now();const f=h0(r,(await i).json,d);const l=x0(
o.tempDir,`${se(e.runId)}cache-`);const m=await D$(l).catch(g=>void a.warning(`The layer is not cached: ${D(g)}`));if(m===
void 0)return Xm;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);h=
await Bi(e,s.restore(f,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:f,packing:d.compression.
kind};return h?Bi(e,k$({cache:s,directory:m},E,e)):void 0});const y={key:f,directory:m,ms:performance.now()-u};if(g!==void 0)
return{...y,kind:"hit",found:g};await B0(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await Zm(m,{recursive:true,force:true});
throw g}}async function Bi({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function k$({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await Ch(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=qi(
e,s);await E$(d);if(await t.restore(Yi(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await Ah(e,o,i)}catch(o){if(!(o instanceof p))throw o;P0(o,r)}return void 0}function P0(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Xe(t));else if(t.code==="CACHE_BAD")e.warning(Xe(t));else e.warning(`${Xe(t)} The l\
ayer is made again.`)}async function B0({directory:t}){for(const e of await S$(t))await Zm(x0(t,e),{recursive:true,force:true})}
async function T0(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;P0(t,n.log);if(r!==void 0)await Jn(r.docker,n.runId,n.log);await B0(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function I0(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function dc(t){if(t.kind==="none")return;await Zm(t.directory,{recursive:true,force:true}).
catch(()=>{})}function cc({paths:t,record:e}){const{packing:n}=e;return Au(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var x$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function v0(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Pi(t,cc({paths:e,record:n}),r);const a=await ki(
t,s,n.dataBytes>0);i.info(`Loaded ${ne(n.entries)} in one layer of ${P(a)}, packed ${P(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!x$.includes(s.code))throw s;throw Xt(s.message,s)}}var P$=.5;function O0({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<P$){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var ns=`docker-flatten ${mt}`;function Qm(t){return t?.files.filter(({isKept:e})=>e!==true)??[]}var rs={entries:0,dataBytes:0};function uc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:u}=i;
return{...Us(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,layers:r.parts,oldHistory:n.history,newHistory:r.
history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:
void 0,budgets:c,checks:u,directories:o.directories,contents:o.contents,rules:o.rules,commands:o.commands,spared:o.spared,
skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as R$,rename as F$,rm as _$}from"node:fs/promises";import{join as R0}from"node:path";import{availableParallelism as O$}from"node:os";import{crc32 as B$}from"node:zlib";var T$=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var I$=Buffer.from([3,0]);var fc=class{header=T$;#e=0;#t=0;add(e){
this.#e=B$(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([I$,e])}};import{createHash as v$}from"node:crypto";import{open as C0}from"node:fs/promises";var ep=1024*1024;async function mc(t,e){const n=await C0(t,"wx",384).catch(r=>{throw lc(r,t)});try{return await e(new tp(
n,t))}finally{await n.close()}}async function A0(t,e){const n="the flat filesystem";const r=await C0(t,"wx",384).catch(d=>{
throw lc(d,t,n)});const i=Buffer.allocUnsafe(ep);let o=0;const s=async d=>{try{for(let c=0;c<d.length;)c+=(await r.write(
d,c)).bytesWritten}catch(c){throw lc(c,t,n)}};const a=async()=>{await s(i.subarray(0,o));o=0};try{for await(const d of e){
if(o+d.length>ep)await a();if(d.length>ep)await s(d);else o+=d.copy(i,o)}await a()}finally{await r.close()}}var tp=class{#e;#t;#n=v$(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw lc(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function lc(t,e,n="the packed layer"){if(ht(t)){return new p("NO_SPACE",`The disk filled up while writing ${n}\
 to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${B("temp-dir")}.`,cause:t})}return new p(
"TEMP_DIR",`Cannot write ${n} to ${e} (${ge(t)}).`,{hint:`Choose a writable directory with the ${B("temp-dir")}.`,cause:t})}var np=1024*1024;var C$=Math.min(16,2*O$()+2);async function Fn(t,e,n){return mc(e,r=>A$(r,t,n))}async function A$(t,e,n){
const r=n.kind==="gzip"?new fc:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const d=(f,l)=>{const m=f.subarray(0,l);i+=l;r?.add(
m);const h=D0(m,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(np);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const m=f.copy(c,u,l);l+=m;u+=m;if(u<np)break;d(c,u);if(s.length>=C$)await a();
c=o.pop()??Buffer.allocUnsafeSlow(np);u=0}}if(u>0||i===0&&r===void 0)d(c,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var F0={async store(t,e,n){const r=await R$(R0(n.tempDir,se(t.runId)));try{const i=R0(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,at(e,n.totalBytes),n.pack?.(e,i)??Fn(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Pi(t,[d],n);if(n.saveTo===void 0)return c;const u=await F$(i,n.saveTo).then(
()=>true,()=>false);return u?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await _$(r,{recursive:true,force:true})}}};import{pipeline as $$}from"node:stream";import{finished as M$}from"node:stream/promises";import{PassThrough as L$,Transform as N$}from"node:stream";var _0=8*1024*1024;var pc=class extends N${side=new L$({highWaterMark:_0});constructor(){
super({highWaterMark:_0});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var L0={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:U$(e,n,r);const a=await ra(r,
{progress:at(e,n.totalBytes),sent:M$(e),after:"Store"},t.transport.importImage(s?.layer??e,Ps(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor([{diffId:c}]);const f=z(u);const[l]=await Promise.all([sr(t,f),H$(t,a,c)]);
const m=iw(u,c,nt(i));const h=l?f:nt(i);const g=await xi(t,{reference:h,expectedId:f,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function U$(t,{saveTo:e="",compression:n},r){const i=new pc;let o=false;const s=Fn(i.side,e,sc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${D(a)}`);return void 0});
$$(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function H$(t,e,n){const[r]=Ft(await ie(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:ee})}var z$={"graph-driver":L0,containerd:F0};function N0({kind:t}){return z$[t]}async function $0(t,{signal:e,touch:n}){const r=[];for(const i of t){const o=li(i,{checksDiffId:true,signal:e});for await(const s of o.
chunks)n();r.push(o.packing??"none")}return r}async function M0(t,e){if(e===void 0)return t;const{packed:n,packedBytes:r,newBytes:i,streamBytes:o=0}=t;const s=n===void 0?
[]:await e.files();return{...t,packed:n&&{...n,files:[...s,...n.files],hasContent:true},packedBytes:r&&s.reduce((a,d)=>a+
d.packedBytes,r),newBytes:i+e.unpackedBytes,streamBytes:o+e.tarBytes}}function U0({run:t,source:e,baseBlobs:n},{base:r,layers:i}){
if(r===void 0||i===void 0)return void 0;const{unpackedBytes:o,tarBytes:s,layerCount:a}=r;const d=n??i.blobs.slice(0,a);const c=true;
const u=async()=>{const f=n===void 0?i.packings:await $0(n,t);return Promise.all(d.map(async({descriptor:l,diffId:m,locate:h},g)=>{
if(h===void 0)throw new Error("a kept layer is in no file");const{path:y,startByte:E,sizeBytes:k}=await h(t.signal);const{
digest:x}=l;return{path:y,startByte:E,diffId:m,digest:x,packedBytes:k,packing:f[g],isKept:c}}))};return{unpackedBytes:o,
tarBytes:s,layers:e.diffIds.slice(0,a).map(f=>({diffId:f,isKept:c})),files:u}}import{pipeline as v1}from"node:stream/promises";var W$=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var H0=0;function hc({extensions:t,header:e}){return{
extensions:Pr(ui(t,n=>W$.has(n))).flatMap(({block:n,data:r})=>[lo(n,H0),...r===void 0?[]:[r]]),header:lo(e,H0)}}function z0(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+I);const{typeFlag:i,sizeBytes:o}=ve(r,n);if(!cn(i))return{extensions:e,
header:r};e.push(r);n+=I;if(o===0)continue;e.push(t.subarray(n,n+ae(o)));n+=ae(o)}}var Ii=-1;var Bt={file:0,directory:1,hardLink:2};var Ti=1024;var gc=class{paths=[];targets=new Map;kind=new Uint8Array(Ti);start=new Float64Array(
Ti);bytes=new Float64Array(Ti);dataBytes=new Float64Array(Ti);parentBytes=new Uint32Array(Ti);packedBytes=new Float64Array(
Ti);#e;#t;constructor(e){this.#t=e;this.#e=new gt({begin:(n,r,i)=>{this.#n(n,r,i);return Tr},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=I;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((f,l)=>f+l.length,
I);const u=o==="5"||fa(d)&&e.name.at(-1)===47;this.paths.push(W0(e.name));this.kind[i]=u?Bt.directory:o==="1"?Bt.hardLink:
Bt.file;this.start[i]=r;this.bytes[i]=c+ae(s);this.dataBytes[i]=s;if(u)this.parentBytes[i]=J$(e);if(o==="1")this.targets.
set(i,W0(_t(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function W0(t){const e=C(
t);return e==="."?"":e}function J$(t){if(t.extensions.length===0)return I;return hc(t).extensions.reduce((e,n)=>e+n.length,
I)}function J0(t){const e=j$(t);return{order:e,parent:G$(t,e),target:K$(t)}}function j$({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function G$({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(Ii);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!V$(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Bt.directory)throw Y$(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function V$(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function K$({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(Ii);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??q$(s,a);if(r.has(s))i.set(s,o)}return n}function Y$(t,e){return new p("TAR_INVALID",
`The entry ${O(G(t))} is below ${O(G(e))}, which is no directory.`,{hint:we})}function q$(t,e){throw new p("TAR_INVALID",
`The hard link ${O(G(t))} comes before its target ${O(G(e))}, or has none.`,{hint:we})}var X$=1024;function j0(t,e,n,r){const i=Z$(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new rp(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function Z$(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var rp=class{#e;#t;#n;#r;#i=[];#o=0;#s=X$;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==Ii&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==Ii&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function yc(t,e,n){const r=J0(t);const i="layers"in n?n.layers:Q$(t,n.maxBytes);const o=e1(t,e,r,i);return{layers:j0(t,r,
o,i),notices:[],details:[]}}function Q$({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function e1(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const u=e.packageOf(c);return u===void 0?c.split("/",2).join("/"):`${u.manager}:${u.name}`});for(const c of n){
if(t.kind[c]===Bt.directory)continue;const u=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],u);u.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((u,f)=>f.bytes-u.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const u=r[c];o[c]=u>=0?o[u]:t.kind[c]===Bt.directory?i-1:s.get(a[c])?.layer??0}return o}function G0({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:t1(n,e)<=1}))}function*V0({pieces:t},{
start:e,bytes:n}){let r=0;let i=0;for(const o of t){if(o<0)continue;if(e[o]!==r&&i>0){yield i;i=0}i+=n[o]??0;r=(e[o]??0)+
(n[o]??0)}if(i>0)yield i}function t1({pieces:t},{kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Bt.file&&
(n[i]??0)>0)r++;return r}function K0(t,e,n){return t.filter(({facts:r},i)=>r.packedBytes>n&&e[i]?.isOneFile===true).map(
({facts:{contents:r,packedBytes:i}})=>`${r[0]?.name??"A file"} alone takes ${P(i)} packed: its layer is larger than ${S(
"max-layer-size")}.`)}var n1=3;function wc(t,e){for(const[n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.
slice(0,n1).map(({name:d})=>d);const a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${P(i)},\
 packed ${P(r)}${a}`)}}import{pipeline as eS}from"node:stream";function Tt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var ip=-1;var r1=1024;var _n=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:ip,offset:0};if(i?.stream===o&&(o===ip||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===ip?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:u};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<r1)return;this.#e.splice(0,this.#t);this.#t=0}};var i1=1024**3;var Y0=1024**2;var o1=64*1024**2;var s1=256*1024**3;var op=Buffer.alloc(Y0);var bc=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<i1?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=s1)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,Y0-this.#n);this.#n+=e.length;if(!a1(e.subarray(n)))this.#t=void 0;else if(this.#n>=o1)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function a1(t){
for(let e=0;e<t.length;e+=op.length){const n=t.subarray(e,e+op.length);if(!n.equals(op.subarray(0,n.length)))return false}
return true}function q0(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${P(s)}`);const i=Ct(
"clean",id(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var d1=10;var X0=100;function Z0({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${P(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${P(f)} in ${ne(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0&&d!=="base");if(a.length>0)s.info(u1(a));for(const{kind:d,entries:c,bytes:u}of n)
if(d==="base")s.notice(`The kept base has ${P(u)} in ${ne(c)} that the rules would drop: its layers stay as they are.`);
if(i.length>0)s.notice(f1(i));for(const d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it\
.`);for(const d of o)s.warning(d)}var c1=20;function u1(t){const e=t.slice(0,c1).map(({what:r,why:i})=>`${O(Buffer.from(
r))} (${fe(i??"",X0)})`);const n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n}\
 more`:""}`}function f1(t){const e=t.slice(0,d1).map(i=>JSON.stringify(fe(i,X0)));if(t.length===1)return`The pattern ${e[0]}\
 in ${S("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.
length} patterns in ${S("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}function Q0(t){return({name:e,sizeBytes:n},r)=>{
const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and the result contains them too":"although the resu\
lt drops them";t.warning(`The file ${O(Buffer.from(C(e),"latin1"))} is sparse: most of its ${P(n)} are zeros, as in last\
log and faillog with large user IDs. The engine sends all the zeros, which takes long, ${o}. Make the file smaller in th\
e image: use "useradd --no-log-init", or truncate it in the step that creates it.`)}}function l1(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(C(t.name))??0}}async function Jt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const{base:u}=t;const f=Tt([u===void 0?
d:void 0,...r.map(U=>U.observer),n.observer,t.observer,new bc(Q0(s))]);const l=e===void 0?t.decide:U=>e.decide(l1(U,t),t.
decide(U));const m=U=>Math.min(U,o??Infinity);const h=o===void 0?l:Jd(l,m);const g=u===void 0?h:U=>u.owns(C(U.name))?l(U):
h(U);const y=e&&(()=>e.appendix({reader:t,retime:U=>Wd(U,m),observer:f,signal:a}));const E=new _n;const k=u===void 0?c:c&&
new _n;const x=new j(g,f,{...y===void 0?{}:{appendix:y},...k===void 0?{}:{spans:{input:E,output:k}}});const _=c===void 0||
t.layers===void 0?t.open(a):t.layers.open(a,E);eS(await _,x,()=>{i().catch(()=>{})});if(u===void 0)return x;const R=k instanceof
_n&&c?{input:k,output:c}:void 0;return m1(x,u,d,R)}function m1(t,e,n,r){const i=e.openAbove();const o=new j(s=>i.decide(
s),n,{appendix:async function*(){yield*i.whiteouts();o.counts.entries+=i.deleted},spans:r});eS(t,o,()=>{});return o}async function Ec(t,e,n={}){
const r=await Jt(t,e,n.looker);const i=n.totalBytes===void 0?nn(t.expectedBytes):()=>n.totalBytes;await An(e,[r],i);return r}
function vi({counts:t},{rules:e,base:n}){const r=n===void 0?e?.appended:void 0;return{entries:t.entries+(r?.entries??0),
dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as I1}from"node:fs/promises";function is(t){return t.slice(t.lastIndexOf("/")+1)}function Ln(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Dc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var nS=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>sp(t,tS(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>sp(t,tS(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:h1},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>sp(t,p1(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:g1},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:y1}];function*sp(t,e,n){for(const r of ap(t))yield{
name:e,file:n(r)}}function*ap(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function tS(t){return is(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function p1(t){return is(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*h1(t){let e="";let n="";for(const r of ap(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*g1(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=Dc(is(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of ap(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:rS(i,s??a)}}}function*y1(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=Ln(Ln(is(e).replace(/\.json$/,"")));for(const o of w1(t))
if(typeof o==="string")yield{name:i,file:rS(r,Buffer.from(o).toString("latin1"))}}function w1(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function rS(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Nn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var iS=Nn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Dc);
var b1=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:E1},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Nn(/\/pkgs\/([^/]+)/,e=>Ln(Ln(e)))(t)||iS(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>iS(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Nn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Ln)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Nn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Ln)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Nn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Nn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Nn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Nn(/\.nuget\/packages\/([^/]+)\//)}];
function oS(t){for(const{manager:e,path:n,name:r}of b1)if(n.test(t))return{manager:e,name:r(t)};return void 0}var dp="no\
de_modules/";function E1(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${dp}`)+1;if(n===
0&&!t.startsWith(dp))return"";n+=dp.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var D1=128*1024*1024;var S1=32*1024*1024;var k1=1e6;var x1=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var P1=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Oi=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=D1;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!T1(e.name))return;
const r=C(e.name);if(x1.test(r))this.#r=true;const i=nS.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
S1))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=k1)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||B1(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=oS(e);if(r!==void 0)return r;return this.#r&&P1.test(e)?{manager:"rp\
m",name:""}:void 0}};function B1(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function T1(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var cp=-1;var up=1024;var Sc=class{#e=new Float64Array(up);#t=new Int32Array(up);#n=new Float64Array(up);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:cp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===cp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const u=this.#n[o]+i-s;yield{bytes:d,origin:c===cp?void 0:{stream:c,offset:u}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function fp(){const t=new Oi;return{index:new gc(t),owners:t}}async function sS({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=fp();const c=r?new Sc:void 0;const u=await Jt(e,t,o,c);const f=A0(n,lp(u,d.index));
await W(s,at(u,i),f);await e.resume();if(a.aborted)throw H(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:u.
digest(),streamBytes:u.bytesWritten,counts:vi(u,e)}}async function*lp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function aS({spool:t}){await I1(t.path,{force:true})}var mp=4096;var O1=59;var dt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=mp}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=Dn(e,n);const o=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>O1;this.#t+=Math.ceil((s?1:i)/mp)*mp}data(){}end(){}};async function dS(t,e,n){
const{run:r}=t;const i=new dt({countsBlocks:Pt(t)});const{index:o,owners:s}=fp();const a=await Jt(e,r,i);const d=at(a,nn(
e.expectedBytes));const{signal:c}=r;await W(r.log,d,v1(lp(a,o),Cn(),{signal:c}));await e.resume();const{layers:u,notices:f}=yc(
o,s,n);for(const m of f)r.log.notice(m);const l=u.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.
dataBytes,entries:m.entries,contents:m.largest}));if(l.length>1)wc(l,r.log);return{newBytes:i.bytes,imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function cS(t,e,n){const{run:r,engine:i,options:o}=t;const s=new dt({countsBlocks:Pt(t)});
const a=await Ec(e,r,{looker:s});await e.resume();const d=z(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,
configDigest:d}}import{Writable as eM}from"node:stream";import{pipeline as tM}from"node:stream/promises";import{promisify as H1}from"node:util";import{constants as z1,crc32 as W1,deflateRaw as J1}from"node:zlib";var uS=16*1024;var pp=64*1024;var Ci=class{#e;#t=Buffer.allocUnsafeSlow(pp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>pp||e.length>uS)await this.flush();if(e.length>uS)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
pp);this.#n=0;await this.#e(e)}};var C1=[[2,10]];var A1=[[3,10]];var R1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var kc=class extends Ci{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
R1)}while(this.#t!==e)await this.writeNumbers(C1)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(A1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var It=10;var Ai=9;var as=7;var ds=15;var dr=5;var Ri=15;var ct=9;var Mn=32767;var hp=24;var fS=15;var ar=1<<28;var cs=1<<
29;var Fi=1<<30;var ss=1<<31;var us=(t,e)=>t<<dr|e<<ct;var _i=new Int32Array(288).fill(ss);var gp=new Int32Array(32).fill(
ss);var lS=Int32Array.from({length:19},(t,e)=>us(0,e));for(let t=0;t<256;t++)_i[t]=us(0,1)|1<<hp;_i[256]=ss|cs;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);_i[t]=ar|us(n,e);e+=1<<n}_i[285]=ar|us(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);gp[t]=us(n,e);e+=1<<n}var $n=new Uint16Array(ds+1);var os=new Uint16Array(ds+1);var mS=new Uint16Array(288);
function yp(){return new Int32Array(1<<ds)}function xc(t,e,n,r){const i=F1(e);if(i<0)return false;if(i<=1)t.fill(ss,0,1<<
r);const o=os[ds];const s=1<<r;let a=s;let d=-1;let c=0;let u=s;for(let f=0,l=0;f<o;f++){const m=mS[f];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const k=_1(h,i,r);u=1<<k;a+=u;t[d]=ss|Fi|c<<ct|k}const g=n[m];const y=g+h+(g>>dr&Ri);if(h<=r)
for(let k=l,x=1<<h;k<s;k+=x)t[k]=y;else for(let k=l>>r,x=1<<h-r;k<u;k+=x)t[c+k]=y;$n[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function F1(t){$n.fill(0);for(let r=0;r<t.length;r++)$n[t[r]]++;let e=0;let n=1;os[0]=
0;$n[0]=0;for(let r=1;r<=ds;r++){os[r]=os[r-1]+$n[r-1];n=2*n-$n[r];if(n<0)return-1;if($n[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)mS[os[i]++]=r}return e}function _1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
$n[r+n];if(i<=0)break}return r}function pS(t,e){for(let n=0;n<1<<It;n++){let r=t[n];let i=r&31;if(r>=0&&(r&ar)===0)while(i<
It){const o=t[n>>>i];const s=(o&31)-(o>>dr&Ri);if(o<0||s>It-i)break;r+=o;i=r&31;if((o&ar)!==0)break}e[n]=r}}var fs=32*1024;var gS=640;var L1=25;var N1=(1<<It)-1;var $1=(1<<Ai)-1;var M1=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Bc=class{joined=new Int32Array(
1<<It);single=yp();distances=yp();make(e,n){if(!xc(this.single,e,_i,It))return false;if(!xc(this.distances,n,gp,Ai))return false;
pS(this.single,this.joined);return true}};var Pc;function U1(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Pc=new Bc;Pc.make(t,new Uint8Array(32).fill(5));return Pc}function hS(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Ic=-1;var ls=-2;var Tc=class{#e;#t=new Bc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<as);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=hS(e)}moveTo(e,n){this.#e=
hS(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Pc??U1())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[M1[a]]=this.take(3);const i=xc(this.#i,this.#r,lS,as);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(as)];this.position-=
as-(i&31);const o=i>>ct;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,fs);let a=s;let d=this.lookBack;let c=this.position;let u=false;while(c<e){let f=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[f&N1];if(l<0){if((l&Fi)!==0){const x=f>>>It&(1<<(l&31))-1;l=i[(l>>ct&Mn)+x]}if(l<0){c+=l&31;
u=(l&cs)!==0||"a symbol has no meaning";break}}const m=a+(l>>hp&fS);const h=l&31;const g=l>>dr&Ri;a+=(l>>ct&Mn)+(f>>>h-g&
(1<<g)-1);c+=h;if((l&ar)===0)continue;f>>>=h;if(h>L1-Ai)f=n.getInt32(c>>>3,true)>>>(c&7);l=o[f&$1];if(l<0){if((l&Fi)!==0){
f=n.getInt32(c>>>3,true)>>>(c&7);const x=f>>>Ai&(1<<(l&31))-1;l=o[(l>>ct&Mn)+x]}if(l<0){u="a distance has no meaning";break}}
c+=l&31;if(m>=fs)continue;const y=l>>dr&Ri;const E=c-y;f=n.getInt32(E>>>3,true)>>>(E&7);const k=(l>>ct&Mn)+(f&(1<<y)-1);
if(k-m>d)d=k-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return u}step(){const e=this.#d(this.#o.single,It);if(e<
0){this.position+=e&31;return(e&cs)===0?ls:Ic}this.outBytes+=this.#c(e);if((e&ar)===0)return 0;const n=this.#d(this.#o.distances,
Ai);return n<0?ls:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Fi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>ct&Mn)+o]}#c(e){const n=e>>dr&Ri;this.position+=
(e&31)-n;return(e>>ct&Mn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&cs)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Fi)===0?0:1<<(r&31);const o=r>>ct&Mn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<It)&(1<<a)-1,bits:a}}}}};function vc(){return new Error("A gzip stream has changed since it was scanned.")}var Oc=class{#e=new Tc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(gS)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw vc();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const u=r.step();if(u===Ic)break;if(u===ls||
c>=e.endBit)throw vc();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw vc()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const u=this.#n+r.outBytes;const f=r.step();if(f===Ic)break;
if(f===ls||this.#i()>i)throw vc();if(u-f>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function yS(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const u=(d??{startBit:o}).
startBit-i;if(a)e[u>>3]=e[u>>3]&~(1<<(u&7));if(d===void 0)await t.fillTo(o%8);else{const f=d.endBit-d.startBit;await t.fillTo(
(o+8*f-f)%8);await t.writeShifted(e,u,u+f)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var j1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var G1=H1(J1);var Cc=class{windowBytes=fs;trimmer=new Oc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new kc(e);this.#t=n}count(e){this.#n=W1(e,this.#n);this.#r+=e.length}pack(e,n){return G1(e,{level:this.#t,finishFlush:z1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-fs)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await yS(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(j1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var cr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function wp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var Zre=16*1024;var bp=8.5*1024*1024;var Ac=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=bp}};var wS=1024*1024;var V1=256*1024;var K1=4096;var Y1=8;var Rc=4096;var bS=512*1024;var Fc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new cr;#a=new cr;#d=new cr;#c;#u=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#f(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#f({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=bp;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=Rc&&n.lengthOf(o)<=bS){const u=await wp(i,o);const{range:f,outBytes:l}=c.back(u,r-s);const m=s+l-a;if(d-m>=Rc){
this.#s.moveTo(this.#a,m);return this.#h(u,f,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Rc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=bS){const d=await wp(i,o);const{range:c,outBytes:u}=r.front(d,n);if(u>=Rc)await this.#h(d,c,u)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const u=c>=0&&c<=8*K1;if(!u||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*V1)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#S({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=wS)await this.#D(wS)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#D(this.#a.bytes)}async#D(e){await this.#w();const n=this.#d.join();const r=new cr;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#S({bytes:this.#e.
pack(i,n),startByte:0})}async#S(e){e.bytes.catch(()=>{});this.#u.push(e);if(this.#u.length>Y1)await this.#k()}async#k(){
const{bytes:e,startByte:n,ranges:r}=this.#u.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#u.length>0)await this.#k();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as q1}from"node:util";import{constants as X1,zstdCompress as Z1}from"node:zlib";var Q1=q1(Z1);var _c=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Ci(e);this.#t=n}count(){}pack(e){return Q1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[X1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function ES(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return mc(e,async s=>{const a=i==="gzip"?Cc:_c;const d=new Fc(new a(
m=>s.write(m),o));let c=0;const u=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const E=y&&await r(
y.stream);const k=m.subarray(h,h+g);const x=E&&{source:E,offset:y?.offset??0};await d.write(k,x);h+=g}c+=m.length};const f=new eM(
{write:(m,h,g)=>{u(m).then(()=>g(),g)}});await tM(t,f);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as oM}from"node:fs/promises";import{availableParallelism as nM}from"node:os";import{Worker as rM}from"node:worker_threads";var iM=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Lc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=nM()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new rM(iM,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=D(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var Nc=class{hasFailed=false;kind;#e;#t=new Lc;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,D(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Ac(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await oM(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as aM}from"node:fs";import{PassThrough as dM}from"node:stream";import{pipeline as cM}from"node:stream/promises";
import{createGunzip as uM,createZstdDecompress as fM}from"node:zlib";import{Transform as sM}from"node:stream";var $c=class extends sM{#e=new fi;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var DS=1024*1024;async function Mc({path:t,packing:e},{signal:n,touch:r},i){const o=new j(()=>"keep",Tt([i,Li(r)]));const s=aM(
t,{highWaterMark:DS});await cM([s,...lM(e),o,Cn()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function lM(t){
const e={chunkSize:DS};switch(t){case"gzip":return[uM(e)];case"zstd":return[new $c,fM(e)];case"none":return[new dM]}}function Li(t){
return{begin:t,data:t,end:()=>{}}}var mM=8*1024*1024;var SS=1/4;var kS=128*1024;function Uc(t,e,n){const{run:r,engine:i,source:o,options:s,packTo:a}=t;const{
compression:d}=s.layer;const c=o.packedLayers??[];const u=c.reduce((h,{descriptor:g})=>h+g.sizeBytes,0);const f=i?.store.
keepsPacked===true||a!==void 0&&!Ni(t);const l=d.kind!=="none"&&d.mayCopy===true&&f;if(!l||s.dryRun||e.kind==="hit"||u<mM)
return void 0;const m=new Nc(c,d.kind,r);n.defer(()=>m.close());return m}function pM(t,e){const{packings:n,layerTarBytes:r,
keptRuns:i}=t;if(!n.includes(e))return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())
if(n[a]===e)s+=Math.max(0,c-d-xS(t,a));return s>=SS*o}function xS({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zs\
td")return kS;return(n[r]??0)/Math.max(1,e[r]??1)}function Ni({engine:t,options:e}){return e.tagLocations.length===0&&t?.
store.keepsPacked===false}function $i({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||
r.layers===void 0||i.kind==="none")return void 0;const o=Math.max(...r.layers.packings.map((s,a)=>xS(r.layers,a)));if(pM(
r.layers,e.kind))return new Ep(e,i.level,o);t.log.debug("packed anew: too little of the layers stays as it is packed");return void 0}
var Ep=class t{spans=new _n;#e;#t;#n;copied="";constructor(e,n,r=kS){this.#e=e;this.#t=n;this.#n=r}paysFor(e){let n=0;let r=0;
for(const i of e){r+=i;n+=Math.max(0,i-this.#n)}return n>=SS*r}another(){return new t(this.#e,this.#t,this.#n)}async pack(e,n){
const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,kind:this.#e.kind,level:this.#t};const s=await ES(
e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){
if(!(o instanceof p))this.#e.hasFailed=true;throw o}}async check(e,n,r){const i={path:e,packing:this.#e.kind};let o;try{
o=(await Mc(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#r(D(s))}if(o!==n)throw this.#r(`it unpacks to ${o}\
 instead of ${n}`)}#r(e){this.#e.hasFailed=true;return new p("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`\
Run again with ${Ct("compression",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied from the source's laye\
rs.`})}};async function BS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new dt({countsBlocks:Pt(
t)});const c=Tt([d,Li(i.touch)]);const u=$i(t,e);const f=await Jt(e,i,c,u?.spans);const l=at(f,r.totalBytes);const m=u?.
pack(f,n)??Fn(f,n,a);const{digest:h,packedBytes:g}=await W(o,l,m);await e.resume();if(s.aborted)throw H(s.reason);const y=vi(
f,e);o.info(`Packed ${ne(y.entries)} in one layer of ${P(d.bytes)}, packed ${P(g)}${u?.copied??""}`);const E=f.digest();
if(u!==void 0&&!Dp(t))await u.check(n,E,i);const k={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const x=y.dataBytes>
0;const _=await Hc([k],r,x);const{bytesWritten:R}=f;return{..._,newBytes:d.bytes,streamBytes:R,counts:y}}function Dp({options:t}){
return t.verify||t.tagLocations.length===0}async function TS(t,e,n){const{record:r}=e;const i=Pt(t);const{bytes:o,streamBytes:s}=await Sp(
e,t.run,i);const a=cc(e).map((u,f)=>({...u,contents:r.layers&&ms(r.layers[f]?.contents??[])}));const d=await Hc(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${ne(r.entries)} in ${c} of ${P(
o)}, packed ${P(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:rs}}var PS=3;function ms(t){
const e=t.slice(0,PS).map(({name:n})=>n);return`${e.join(", ")}${t.length>PS?" and more":""}`}async function Hc(t,e,n){const r=await e.
configFor(t);const i=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Sp(t,e,n=false){let r=0;let i=0;for(const o of cc(t)){const s=await hM(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function hM({path:t,packing:e,diffId:n},r,i){const o=new dt(
{countsBlocks:i});const s=Mc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw Xt("its layer cannot be unpacked.",c)});if(a!==n)throw Xt(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as TM}from"node:fs";import{rm as IM}from"node:fs/promises";import{pipeline as vM}from"node:stream";import{open as SM}from"node:fs/promises";import{Readable as kM}from"node:stream";var gM=16*1024;var yM=512;async function*IS(t,e,n){let r;for(const i of wM(e,n)){const o=r;r=bM(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*wM(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===yM)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function bM(t,e){const n=EM(e);const r=await Promise.
all(n.map(o=>DM(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function EM(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=gM){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function DM(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var zc=1024*1024;function OS(t,e,n,r){return kM.from(xM(t,e,r),{objectMode:false,highWaterMark:zc,signal:n})}async function*xM(t,e,n){
const r=await SM(t.path);try{for await(const i of IS(r,BM(t.index,e),zc)){const o=i.flatMap(([s,a])=>{if(!s.isParent){PM(
t,n,s);return[a]}const{extensions:d,header:c}=hc(z0(a));for(const u of[...d,c])n?.add(u.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(sn.length,void 0);yield sn}finally{await r.close()}}function PM({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*BM(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*vS(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*vS(n,r)}function*vS(t,e){
for(let n=0;n<e;n+=zc)yield{start:t+n,bytes:Math.min(zc,e-n),isParent:false}}var OM=2;var CM=5;var AM=.97;async function AS(t,e,n,{path:r,...i}){const{run:o}=t;const s=$i(t,e);const a=await sS(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Li(o.touch)});const d=RM(t,n);const c=await FM({job:t,
flat:a,compression:d,splice:s,path:r});await aS(a);const u=ps(c,({facts:R})=>R.bytes);const f=ps(c,R=>R.streamBytes);const l=ps(
c,({file:R})=>R.packedBytes);const m=100*ps(c,({copiedBytes:R})=>R)/Math.max(1,f);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${ne(g)} in ${E} of ${P(u)}, packed ${P(l)}${h}`);const k=c.map(({file:R})=>R);const x=await Hc(k,i,y>0);
const _=c.length===1?void 0:c.map(R=>R.facts);if(_!==void 0)wc(_,o.log);return{...x,packedBytes:Ni(t)?void 0:l,parts:_,flatDiffId:a.
diffId,newBytes:u,streamBytes:f,counts:a.counts}}function RM(t,e){const{compression:n}=t.options.layer;if(!Ni(t))return n;
return e.kind==="miss"?sc(n):{kind:"none"}}async function FM(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
let s=i;for(let a=1;;a++){const d=yc(n.index,n.owners,s);for(const m of d.details)r.debug(m);const c=G0(d,n);const u=await _M(
t,c);const f=u.filter(({file:m},h)=>m.packedBytes>o&&c[h]?.isOneFile===false);if(f.length===0||a===CM||!("maxBytes"in s)){
for(const m of d.notices)r.notice(m);for(const m of K0(u,c,o))r.notice(m);if(f.length>0)r.warning(`${f.length} of ${u.length}\
 layers are larger than ${S("max-layer-size")}, the largest ${P(CS(f))}: they could not be divided any further.`);return u}
const l=CS(f);r.debug(`divided again: a layer has ${P(l)}`);s={maxBytes:Math.floor(s.maxBytes*o*AM/l)};for(const{file:m}of u)
await IM(m.path)}}function CS(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function _M(t,e){const{run:n}=t.
job;const r=new AbortController;const i=AbortSignal.any([n.signal,r.signal]);let o=0;const s=m=>{o+=m};const a=ps(e,({layer:m})=>m.
streamBytes);const d=[];const c=[...e.entries()];const u=async()=>{for(let m=c.shift();m!==void 0;m=c.shift()){const[h,g]=m;
d[h]=await LM(t,g,{number:h+1,signal:i,onBytes:s})}};const f=Array.from({length:OM},()=>u().catch(m=>{r.abort(m);throw m}));
const l={title:"Pack",doneBytes:()=>o,totalBytes:()=>a};try{await W(n.log,l,Promise.all(f))}finally{await Promise.allSettled(
f)}if(n.signal.aborted)throw H(n.signal.reason);return d}async function LM({job:t,flat:e,compression:n,splice:r,path:i},{
layer:o,isWhole:s},{number:a,signal:d,onBytes:c}){const{run:u}=t;const f=`${i}-${a}`;const l=new dt({countsBlocks:Pt(t)});
const m={begin:()=>{},data:Be=>c(Be.length),end:()=>{}};const h=new j(()=>"keep",Tt([l,Li(u.touch),m]));const g=s||r?.paysFor(
V0(o,e.index));const y=g===true?r?.another():void 0;const E=s?NM(e,d,y?.spans):OS(e.spool,o,d,y?.spans);vM(E,h,()=>{});const k=await y?.
pack(h,f)??await Fn(h,f,n);const{digest:x,packedBytes:_,copiedOutBytes:R=0}=k;const U=h.digest();if(y!==void 0&&!Dp(t))await y.
check(f,U,u);const X=o.largest;const Se=s?void 0:ms(X);return{file:{path:f,diffId:U,digest:x,packedBytes:_,packing:n.kind,
contents:Se},facts:{diffId:U,digest:x,packedBytes:_,bytes:l.bytes,entries:o.entries,contents:X},streamBytes:h.bytesWritten,
copiedBytes:R}}function NM({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.
spans.range(0,e))r.add(i,o);return TM(t.path,{highWaterMark:1024*1024,signal:n})}function ps(t,e){return t.reduce((n,r)=>n+
e(r),0)}import{posix as WM}from"node:path";var $M=1e3;async function RS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),_e(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
$M||typeof s!=="number")return void 0;const a=await K(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await MM(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function MM(t,e,n,r){
const{signal:i}=t;try{return await UM(await t.transport.readArchive(e,n,i),r)}catch(o){if(je(o,n))return 0;throw o}}async function UM(t,e){
const n=new AbortController;let r=0;let i=true;const o=new j(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await nr(n.signal,t,o);return r}import{posix as HM}from"node:path";var Wc="/var/lib/apt/lists";var FS="/var/cache/apt";function _S(t){return[Wc,FS].some(
e=>t.startsWith(`${e}/`))}function LS(t){return t.filter(e=>{const n=HM.normalize(`/${e}/`);return[`${Wc}/`,`${FS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function hs(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function NS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${hs(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Wc} ] || exit 0`,`cd ${Wc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as zM}from"node:crypto";function $S(t,{script:e,aptClean:n}){const r=[hs(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${hs(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${hs(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",NS(t)]}var Jc=class{token=`docke\
r-flatten-${zM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var JM=/no such file or directory|executable file not found|not a directory/i;var jM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var MS=/exec format error/i;var GM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var VM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function US(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;KM(o,n,r);const s=new Jc;const a=await Gd(t,o,{program:"\
/bin/sh",args:$S(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?HS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return ZM(t,o,n,a);if(a.exitCode!==0)throw YM(
o,n,s,a);const d=qM(o,n,s,r);const{container:c}=a;if(d.length===0){await hi(t,c);return ur}const u=RS(t,o,c).then(l=>d.map(
m=>XM(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${D(l)}`);return d});const f=qD(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function KM({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?LS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${S("exclude")} to drop their contents.`)}}function jc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function YM(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Vd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${S("r\
un-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+jc(t.volumes)})}function qM(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${jc(zS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var ur={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function XM(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||_S(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function ZM(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=HS(
n,r.stderr);if(a!==void 0)throw a;const d=QM(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: they need no program in the image.${jc(e.volumes)}`})}
await hi(t,r.container);if(s){i.notice(`Used the rules of ${S("clean","apt")} instead of apt-clean: ${d}.${jc(zS(e))}`)}
return{...ur,needsAptRule:s}}function HS({network:t},e,n){if(t==="none"||!GM.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${S("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${S("run-network")} out.`,cause:n})}
function zS({volumes:t}){return t.filter(e=>VM.test(WM.normalize(e)))}function QM(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=JM.test(r);const d=jM.
test(r);if(MS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(MS.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw re(["start"],n)}var e2=3;var t2=1e5;var n2=[10,5,3];var r2=.01;var Mi=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=Dn(
e,n);if(r===0)return;const i=C(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<e2;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=t2&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return JS(this.#r(),"",
0,e*r2)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(WS))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+r.files});i=o}}return e}};function WS([t,e]){return{
path:`/${G(t).toString("utf8")}`,...e}}function JS(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,n2[n]).flatMap(([i,o])=>[WS([i,o]),...JS(t,i,n+1,r)])}var Gc=500;var i2=1e6;var o2=300;var Vc=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Mi((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<i2){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(jS);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,Gc),morePackages:Math.max(0,e.length-Gc),directories:n.slice(0,Gc).map(i=>({...i,path:GS(i.path)})),moreDirectories:Math.
max(0,n.length-Gc)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const d=e.get(a);if(d===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{d.bytes+=o;d.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??kp;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(kp.manager,kp.name,this.#r,this.#i);return[...e.values()].sort(jS).
map(r=>({...r,name:GS(s2(r.name))}))}};var kp={manager:"other",name:""};function jS(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}function s2(t){return G(t).toString("utf8")}function GS(t){return fe(
t,o2)}var VS=4e5;var a2=15e4;var d2=40;var gs=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=VS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,d2),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/VS*a2;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=G(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.push(
[c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Ui=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Oi:void 0;this.#t=
e&&i!==void 0?new xp(i):void 0;this.#n=n&&i!==void 0?new Vc(i):void 0;this.#e=this.#n?.directories??new Mi;this.#r=r;const o=Tt(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var xp=class{#e;#t=new gs(()=>-1);#n=[];observer;constructor(e){this.#e=new gs(
n=>zn.indexOf(e.managerOf(n)));this.observer=new Pp(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,zn.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...zn.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-zn.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var Pp=class{#e;constructor(e){this.#e=e}begin(e,n){const r=Dn(e,n);if(r>0)this.#e.add(C(e.name),r)}data(){}end(){}};import{access as c2,constants as KS,mkdtemp as u2,rm as f2,stat as Bp,statfs as YS}from"node:fs/promises";import{join as l2}from"node:path";var m2=.5;var p2={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var h2={input:()=>`T\
he ${B("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function qS(t,e,n){try{await c2(t,KS.W_OK|KS.X_OK);await f2(await u2(l2(t,se(n))),{recursive:true})}catch(r){
const i=await g2(t,ge(r));throw new p("TEMP_DIR",`${h2[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${B("temp-dir")}.`,cause:r})}}async function g2(t,e){const n=await Bp(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return p2[e]??e}function ys(t,e,n,r=m2){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Tp(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await YS(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${P(e)} in\
 ${t}, but only ${P(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${B("temp-\
dir")}.`})}async function Ip({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([YS(e),Bp(e),Bp(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:d},c,u]=s;
const f=[{what:"unpacked",bytes:n}];if(t.keepsPacked)f.push({what:"packed",bytes:r});if(i>0&&c.dev===u.dev)f.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=f.reduce((g,{bytes:y})=>g+y,0);const m=a*d;if(m>=l)return void 0;
const h=f.map(({what:g,bytes:y})=>`${P(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${P(l)} there (${h}), but only ${P(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function ZS(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return XS(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const c=(await e).bytes;const{packedLayers:u}=await i;const f=d.division===void 0?0:c;const l=d.compression.kind!=="none"&&
(d.division===void 0||t.cache!==void 0||!Ni(t));const m=ys(u,c,l)+f;const h=f===0?void 0:"The filesystem and the layers \
made of it need";await Tp(a,m,h).catch(async()=>{await s.settle();await Tp(a,m,h)});const g=ys(u,c,l,1);const y={unpackedBytes:c,
packedBytes:g,spoolBytes:g+f};await XS(t,y)}async function XS({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await Ip(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await Ip(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var y2=50;async function QS(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
y2?e.lookAtImage:void 0;const s=await w2(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,E2(i,s))}return[...n.values()]}
async function w2(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await b2(s,r))return"a command";return void 0}
async function b2(t,e){const n=await Xa(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function E2({
by:t,text:e},n){const r=O(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Kc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?le(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as D2}from"node:buffer";import{pipeline as S2}from"node:stream/promises";var ek=8;var Yc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=G(e);const s=await r.openPath(o,i).then(l=>ci(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=G(a?`${e}/`:e);const{typeFlag:c}=s;const u={...De(s,d),name:d,
typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const f=new j(m=>{c=void 0;const h=n(d+C(m.name),m);if(h===void 0)return"drop";const g=G(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;c={...De(m,g),name:g,typeFlag:y,sizeBytes:E};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},u,{isPart:true});const l=G(e);try{const m=S2(
await i.openPath(l,a),f,{signal:a});m.catch(()=>{});for await(const h of f)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function qc(t){const e=Map.groupBy(
tk(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function tk(t){if(t.length<=ek)return t.
map(r=>({root:k2(r),path:r}));const e=x2(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>ek)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(tk)}function k2(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(D2(G(e.slice(e.lastIndexOf("/")+1))))return e;return t}function x2(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Xc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=xn){this.#e=e;this.#r=Sl(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>$e(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=Oo(
Nw(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=Oo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Dl(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${O(
G(`/${e}`))}, the target of the link ${O(G(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Zc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Ir(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return $e(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Mt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var eu=1e5;var Qc=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>eu)throw vp(r.count?.name??"a rule");const o=C(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of qc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw nk(
d,u.name);r(d,u.decision,En(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw nk(
d,c);for(const f of u.slice(1))yield*e.emit(f,Bd(f,G(c)))}}}};function vp(t){return new p("TAR_LIMIT",`More than ${eu} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function nk(t,e){return new p("CHECK_FAILED",`${O(G(t))} was read again, since ${O(G(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:ee})}function tu(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var P2=new Set(["0","7","S"]);var nu=class{#e;#t;#n=new Set;#r=new qa;#i=new Map;#o=new Qc;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new Gr(e);this.#t=new Zc(e.returnsToDirectories===true);this.#u=e.references??
xn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=C(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=En(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=rk(i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}
const c=this.#E(r);const u=n==="keep"?{head:i}:n;if(s.action==="empty"&&P2.has(o)&&a>0){this.#w(r,s.count,a);return{head:Td(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...u,before:c}}async*appendix(e){this.#t.end();this.#D();const n=new Yc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new Xc(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap($e)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of qc(n).keys()){for(const s of $e(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,jr))yield*r.emit(s)}}trace(e){
const n=Oo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?jr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw vp("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=En(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Mt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)B2(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:tu(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,rk(r),false);if(s==="1"&&o!==void 0&&this.#i.size<eu)this.#i.
set(e,tu(n,r));this.#d++;this.#w(e,i,En(n));return"drop"}#w(e,n,r){Mt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=C(le(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(C(
e.name));this.#o.add(i,tu(e,n),o,a);return true}#D(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function B2({droppedTops:t},e){
if(!t.some(n=>Ir(e,n)))t.push(e)}function rk(t){return le(t).link.toString("latin1")}import{posix as T2}from"node:path";var I2=200;async function ik(t,e){let n=0;const r=async o=>++n>I2?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Xa(Buffer.from(T2.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function ok({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=Yn("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Ge(m.header,"size");const E=m?.data.subarray(0,y);const k=l?await ik(e.volumes,Kc(x=>i.
lookAt(x,a))):e.volumes;return new nu({presets:[...u],excludes:c,places:Va(E,N(g)?g:[]),volumes:k,references:ml(h,ll(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,isInBase:i.base?.owns})}function sk({source:t,options:e},n){
const{clean:r,exclude:i,aptClean:o}=e.layer;const s=o?Yn("apt"):void 0;const{Env:a}=t.shownConfig;return new rd({active:s===
void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:N(a)?a:[],volumes:t.volumes,references:ml({config:t.shownConfig},ll(
void 0)),isInBase:n})}async function ak({reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:Kc(d=>t.lookAt(
d,i)),lookAtImage:o&&Kc(d=>o(d,i))};const a=e===void 0?[]:await QS(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,
spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[
...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function Op({verify:t,html:e}){return t||e!==void 0}async function dk(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Op(i);const s=o?await v2(t):ur;Wt(n,s.measuredCommands);const a=Wt(n,(s.changed??r).openReader());const d=Wt(n,O2(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function v2(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return ur;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${S("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...ur,needsAptRule:s}}if(n===void 0||i===void 0)return ur;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>US(n,i,u))}async function O2({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function C2({options:t,cache:e}){return t.report!==void 0||
e!==void 0}async function ck(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==void 0,contents:C2(
t)};const a=new Ui(s,sk(t,e.reader.base?.owns));if(!r.dryRun&&i)await ZS(t,e.sourceSize);const d=i?await ok(t,{reader:e.
reader,survey:a,ran:o}):void 0;const c=await R2(t,e,d);const u=await F2(t);const f=e.sourceSize.then(({bytes:l})=>l);return{
reader:c,base:U0(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?A2(t):[],resume:u,expectedBytes:Wt(n,f),latestSeconds:r.
layer.sourceDateEpoch}}function A2({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.
length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new bi(i))}async function R2({run:t,options:e},{
reader:n,ran:r},i){const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||
!a||n.sparingZeros===void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(
d,t.signal)}async function F2({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as _2,rename as L2}from"node:fs/promises";import{join as uk}from"node:path";async function ru({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const u={surveyed:o,entries:s,dataBytes:a,ms:d};try{await Ru(r,{key:n,
diffId:c,...i.savedFile,...fk(u)});await Bi(t,e.save(n,r,t.log))}catch(f){t.log.warning(`Could not save the layer: ${D(f)}\
.`)}}function fk({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:u}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:u},directories:t.directories??[],contents:t.contents}}async function lk({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const u=a.map(({
path:m,...h})=>h);const f=z(Buffer.from(u.map(m=>m.digest).join("\n")));const l=u.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:g}]of a.entries()){if(!e.canSave(Yi(g),c))continue;const y=qi(r,m);await _2(y);await L2(h,uk(y,Rt));await Bi(
t,e.save(Yi(g),y,c,!i))}if(!e.canSave(n,c))return;await Ru(r,{...{key:n,diffId:o,digest:f,packedBytes:l,packing:s,layers:u},
...fk(d)});await Bi(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${D(m)}.`)}}function iu(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return uk(t.directory,Rt)}async function pk(t,e,n){return M0(await N2(t,e,n),e.base)}async function N2(t,e,n){const{run:r,options:i,packTo:o}=t;const{
log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===void 0?"":` ${t.platformTitle}`;const c=M2(t,e,n);const u=f=>i.
layer.division===void 0?BS(t,e,{...c,path:f}):AS(t,e,n,{...c,path:f});try{if(i.dryRun)return await s.group(`Estimate${d}\
 via ${a}`,()=>U2(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?z2(t,e,c):u(o));const f=Op(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>W2(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>TS(t,n.found,c));return await s.group("Load the cached layer",()=>H2(t,n,c).then(l=>({...l,streamBytes:f})))}catch(f){
throw $2(f,t)}}function $2(t,{source:e,options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function M2(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>kh((await i).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==true)],sourceDiffIds:r.
diffIds,createdBy:ns,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,compression:o.layer.
compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?iu(n,t):void 0,totalBytes:nn(e.expectedBytes)}}async function U2(t,e,n){
const{division:r}=t.options.layer;const i=await(r===void 0?cS(t,e,n):dS(t,e,r));return{stored:void 0,packedBytes:void 0,
...i,counts:rs}}function hk({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function H2(t,{found:e},n){const{stored:r,newBytes:i}=await v0(hk(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Sp(e,t.run)).bytes;return{...gk(r),newBytes:s,counts:rs}}async function z2(t,e,n){const r=hk(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new dt({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${S("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?$i(t,e):void 0;const d=await Jt(
e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const u=await N0(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw H(o.reason);const f=vi(d,e);const l=await ki(r,u,f.dataBytes>0);const m=s?.bytes??l;const h=u.packedBytes===
void 0?"":`, packed ${P(u.packedBytes)}${a?.copied??""}`;i.info(`Stored ${ne(f.entries)} in one layer of ${P(m)}${h}`);const{
bytesWritten:g}=d;return{...gk(u),newBytes:m,streamBytes:g,counts:f}}function gk(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function W2({run:t,options:e},n,{found:{record:r}}){const i=await Ec(
n,t,{totalBytes:J2(r)});const o=i.digest();if(o!==r.diffId)throw j2(o,r.diffId,e);return i.bytesWritten}var mk=512+256;function J2({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*mk,0);return e+t*mk+r}function j2(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return Xt(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[S("verify")]:[],...i===void 0?[]:[S("html")]];return new p("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function ws(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await dk(t,e,n);const{ran:a,isRead:d}=s;
const c=await ck(t,s,n);const u=await pk(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await ak(
c,a,r.signal);Z0(l,r.log);q0(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:m,layerMs:f,isRead:d}}function ou({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)O0(e,n,t.run.log)}
function G2({newBytes:t,parts:e},n,{history:r}){const{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return void 0;
const s=(r??[]).map(c=>c.hasLayer);const a=r?.slice(0,Iu(s,i.length))??[];if(e===void 0)return[...a,{command:ns,bytes:t-
o,hasLayer:true}];const d=e.map(({bytes:c,contents:u})=>({command:vu(ns,ms(u)),bytes:c,hasLayer:true}));return[...a,...d]}
function su(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:u,
configDigest:f,parts:l}=o;const m=G2(o,i.base,a);return uc({source:n.source,sourceSize:a,image:{...{bytes:d,packedBytes:c,
history:m,imageId:u,configDigest:f},layers:(l?.length??1)+(i.base?.layers.length??0),parts:l},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var yk="moby.buildkit.cache.v0";function wk(t){if(!(yk in t))return{config:t,hadCache:false};const{[yk]:e,...n}=t;return{
config:n,hadCache:true}}var V2=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var K2=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function bk(t,e){const n=w(t,"config","Labels");if(!T(n))return[];return Object.keys(n).filter(r=>V2.some(i=>i.test(r))||
Ek(b(n,r)??"",e))}function bs(t,e){const n=([i,o])=>K2.test(i)||Ek(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function Ek(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function au({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return Y2(r,e,n)}function Y2(t,e,n){const{config:r,hadCache:i}=wk(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=bk(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=bs(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as q2,rm as X2}from"node:fs/promises";import{basename as Z2,dirname as Dk,join as Q2}from"node:path";async function eU(t){const e=Z2(t);for(const n of await q2(Dk(t)))if(n===e||n.startsWith(`${e}-`))await X2(Q2(Dk(t),n))}
async function du(t,e,n){if(e.scans?.hasFailed!==true)return[e,await T0(t,n,e)];e.run.log.debug(`packed anew: ${D(t)}`);
if(e.packTo!==void 0)await eU(e.packTo);return[{...e,scans:void 0},I0(n)]}async function kk(t){var o=[];try{const e=ut(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Wt(e,au(t))};const r=await ac(
n);e.defer(()=>dc(r));const i={...n,scans:Uc(t,r,e)};try{return await Sk(i,r)}catch(u){return await Sk(...await du(u,i,r))}}catch(s){
var a=s,d=true}finally{var c=ft(o,a,d);c&&await c}}async function Sk(t,e){var f=[];try{const n=ut(f,new AsyncDisposableStack,
true);const r=await ws(t,e,n);const i=await tU(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;
await ic(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await ru(t,e,{stored:c,surveyed:a,...u,ms:d});ou(r);return su(
r,i)}catch(l){var m=l,h=true}finally{var g=ft(f,m,h);g&&await g}}async function tU({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const m=wr(n.budgets,
{oldBytes:a.bytes,newBytes:f});const h=en(m)===void 0;if(u===void 0||!h)return{budgets:m,isMet:h,checks:Km};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const E=await p0(e,u,y,n.test);if(t.signal.aborted)throw H(t.signal.reason);
await r.move(e.docker,u.expectedId,u.reference);return{budgets:m,isMet:h,checks:E}}import{rename as wU}from"node:fs/promises";import{join as bU}from"node:path";import{stat as nU,statfs as rU}from"node:fs/promises";import{dirname as iU,resolve as oU}from"node:path";async function Pk(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const d=await sU(a);const c=await xk(d);if(c===void 0)continue;const u=i.get(c)??{directory:d,names:[]};u.names.push(a.text);
i.set(c,u)}const o=await xk(r);const s=[];for(const[a,{directory:d,names:c}]of i){const u=a===o;const f=e*c.length+(u?n:
0);const l=await rU(d).catch(()=>void 0);const m=l===void 0?f:l.bavail*l.bsize;if(m>=f)continue;const h=[...c,...u?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} may be too small: the result needs about ${P(f)} there (for\
 ${h}), but only ${P(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function sU({transport:t,
path:e}){const n=await On(oU(e));return t==="oci"&&await Oe(n)!==void 0?n:iU(n)}async function xk(t){return nU(t).then(({
dev:e})=>e,()=>void 0)}async function Bk({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((l,m)=>l+Tk(m,a),0);const c=s.division===void 0?0:Math.max(0,...r.map(aU));const u={packedBytes:d,
spoolBytes:d+c};const f=()=>Pk(i,u,o);if((await f()).length===0)return;await n.settle();for(const l of await f())t.log.warning(
l)}function Tk({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return ys(r,t.knownBytes??0,n||r!==void 0)}function aU(t){return t.source.knownBytes??Tk(t,true)}function vk(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Us(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),layers:void 0,oldHistory:void 0,
newHistory:void 0,directories:void 0,contents:void 0,oldPackedBytes:uu(t.map(i=>i.oldPackedBytes)),newPackedBytes:uu(t.map(
i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:uu(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(
i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:cu(t.flatMap(i=>i.rules),
({kind:i,name:o})=>`${i} ${o}`,Ik),commands:cu(t.flatMap(i=>i.commands),({name:i})=>i,dU),spared:cu(t.flatMap(i=>i.spared),
({what:i,why:o})=>JSON.stringify([i,o]),Ik),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:cu(t.
flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:cU(t),...e}}function uu(t){return t.
reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function cu(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(
i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function Ik(t,e){return{...t,entries:t.entries+e.entries,bytes:t.
bytes+e.bytes}}function dU(t,e){const n=uu([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}
function cU(t){const e=[];const n=[];const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;
const a=s.groups.map(d=>{const c=e.findIndex(({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.
push(Cp(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(Cp(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,
result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function Cp([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,
o];return[r,t,o,n.map(s=>Cp(s,s[0],i))]}async function Ok({id:t,index:e},n){const r=await Promise.all(n.map(o=>uU(o,t)));if(e===void 0)return{images:r,index:e};
const{kept:i}=bs(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function uU({found:t,made:e},n){const{
image:r}=t;const{job:i,layer:o}=e;const{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");const{source:a}=i;
const{annotations:d,digest:c}=await i.sourceConfig;const u=[n,a.id,...a.diffIds,...c===void 0?[]:[c]];const f=r?.format??
"oci";return{config:s.config,platform:a.platform,indexPlatform:r?.indexPlatform,entryAnnotations:bs(r?.entryAnnotations??
{},u).kept,annotations:d,format:f,layers:s.files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{
mediaType:Yr(f,l.packing),digest:l.digest,sizeBytes:l.packedBytes}}))}}import{createReadStream as fU}from"node:fs";import{join as lU}from"node:path";import{isDeepStrictEqual as mU}from"node:util";async function Ck(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return pU(t,e,n,r);const s=await Pi(t.engine,o.files,o.request);await ki(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function pU({run:t,engine:e,options:n},r,i,o){const s=nt(t.runId);const a=lU(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ue(s,"tag");const u=xd({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const m=await sr(e,l);
const h=Ak(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(fU(a),void 0,t.signal);
const E=await xi(e,g,y);const k=E.split("\n").find(R=>/^error /i.test(R.trim()));if(k!==void 0)throw Ap("a load without \
an error",JSON.stringify(k));const x=b(await ie(e,g.reference),"Id");if(x!==l)throw Ap(`the ID ${l}`,String(x));const _={
stored:{...g,importedId:void 0},platforms:r};for(const R of r)await hU(e,_,R);return _}function Ak(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function hU(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Rp(t,e,r);
const o=Ak(n);if(!mU(i,o))throw Ap(`${qm(o)} for ${v(r)}`,JSON.stringify(i))}function Ap(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:ee})}async function Rp(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await St(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function Rk({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const u=await Rp(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Ei(t,xt(e,u),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function Fk({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Rp(e,r,void 0);await t.log.group("Test",()=>Di(e,o,i));return true}var _k={names:[],imageId:void 0,counts:void 0,isTested:false};async function Lk(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const a=await Ok(e,n);const d=n.map(({made:h})=>h);for(const h of o){await r.log.group(`Write ${h.target.name}`,async()=>{
s.add({...h,written:await h.target.write(a)})})}const c=gU(t);const u=c===void 0?[]:Xd(c.engine,d,h=>h.job.source.platform);
const f=c&&await r.log.group("Store in the engine",()=>Ck(c,u,a,t.spool));const l=[];if(i.verify){for(const h of s.all){
for(const[g,y]of(await yU(t,h,{set:a,all:d})).entries())l[g]=y}if(c!==void 0&&f!==void 0){const h=await Rk(c,f);for(const[
g,y]of d.entries())l[g]??=h.get(y)}}const m=c!==void 0&&f!==void 0&&await Fk(c,f);if(r.signal.aborted)throw H(r.signal.reason);
await s.publish("files");if(c!==void 0&&f!==void 0){const{stored:h}=f;await t.tags.move(c.engine.docker,h.expectedId,h.reference);
await ic(c,h,{close:async()=>{}})}await s.publish("registries");return{names:o.map(({target:h,location:g})=>({name:h.name,
digest:s.all.find(y=>y.location===g)?.written.digest??""})),imageId:f?.stored.expectedId,counts:i.verify?l:void 0,isTested:m}}
function gU(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function yU({
run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();try{const a=i.images.map(({config:f})=>z(
f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==JSON.stringify(a)){throw new p("CHECK\
_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,
{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];const u={...t,tempDir:e.tempDir};for(const[
f,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[f];const y=h.expected.find(({view:X})=>X==="exact");const{newBytes:E,
streamBytes:k=E}=g;const x=m.platformTitle===void 0?"":` ${m.platformTitle}`;const _=ir(l,s,u);const R={expected:y,source:m.
source,streamBytes:k};const U=()=>Ei(t,_,R);c.push(await t.log.group(`Verify${x} in ${n.name}`,U))}return c}finally{await s.
close()}}async function Fp(t,e,n){var h=[];try{const r=ut(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Zd(t,r);if(!i.dryRun)await Bk(t,e);const s=[];for(const[x,_]of e.platforms.entries()){const R=o===void 0?void 0:bU(
o,`layer-${x}`);const U=e.platforms.length>1?v(_.source.platform):void 0;const{source:X,inEngine:Se,baseBlobs:Be}=_;const tt={
...t,source:X,inEngine:Se,baseBlobs:Be,packTo:R,platformTitle:U};const Vt=await EU(tt,r);s.push({found:_,made:Vt})}const a=s.
map(({made:x})=>x);const d=x=>a.reduce((_,R)=>_+x(R),0);const c=wr(i.budgets,{oldBytes:d(({sourceSize:x})=>x.bytes),newBytes:d(
({layer:x})=>x.newBytes)});const u=en(c)===void 0;const f=u&&o!==void 0?await Lk({...t,places:n,spool:o},e,s):_k;for(const x of a)
if(u)await SU(x);for(const x of a)ou(x);const l=a.map((x,_)=>{const R=f.counts?.[_];const U={verifiedEntries:R,isTested:f.
isTested};const X=v(x.job.source.platform);return{...su(x,{isMet:u,budgets:[],checks:U}),platform:X}});const m=f.imageId??
(l.length===1?l[0]?.imageId:void 0);return{...vk(l,{budgets:c,imageId:m}),platforms:l,written:f.names}}catch(g){var y=g,
E=true}finally{var k=ft(h,y,E);k&&await k}}async function EU(t,e){var a=[];try{const n={...t,sourceConfig:Wt(e,au(t))};const r=await ac(
n);e.defer(()=>dc(r));const i=ut(a,new AsyncDisposableStack,true);const o={...n,scans:Uc(t,r,i)};const s=await ws(o,r,e).
catch(async l=>ws(...await du(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,u=true}finally{var f=ft(
a,c,u);f&&await f}}async function DU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,
counts:c}=r;const u=Qm(s);const[f]=u;if(e.kind!=="miss"||s===void 0||f===void 0)return;if(d===void 0||!n.reader.isReproducible)
return;const l=u.map(({path:h,digest:g,diffId:y},E)=>({...a[E],...{path:h,digest:g,diffId:y}}));const{packing:m}=f;await lk(
t,e,{diffId:d,packing:m,layers:l,surveyed:i,...c,ms:o})}async function SU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
if(r.parts!==void 0)return DU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=Qm(r.packed);const a=n.reader.
isReproducible?iu(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;
const l=await wU(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:u,
packing:f}};await ru(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as Nk}from"node:fs";import{access as $k,readFile as kU,rename as xU,rm as PU,stat as Mk,writeFile as BU}from"node:fs/promises";
import{dirname as Uk,join as TU}from"node:path";var IU={report:"report",html:"page",summary:"summary"};async function lu(t,e){try{await $k(`${Uk(e)}/`,Nk.W_OK)}catch(r){
throw fu(t,e,D(r),r)}const n=await Mk(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw fu(t,e,"it exists and is not\
 a file")}async function Hk(t){const e=await Mk(t).catch(()=>void 0);if(!e?.isFile())return lu("summary",t);await $k(t,Nk.
W_OK).catch(n=>{throw fu("summary",t,D(n),n)})}async function zk(t,e,n,r){const i=TU(Uk(e),n);try{await BU(i,r,{flag:"wx"});
await xU(i,e)}catch(o){await PU(i,{force:true}).catch(()=>{});throw fu(t,e,D(o),o)}}function fu(t,e,n,r){return new p("B\
AD_INPUT",`Cannot write the ${IU[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function Wk(){return kU(new URL("page.html",import.meta.url),"utf8")}async function Jk({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await qS(n,r,t.runId);if(i!==
void 0)await mw(i);if(o!==void 0)await lu("report",o);if(s!==void 0)await lu("html",s)}async function jk({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:xd(i,n)}));for(const{target:i}of r)await i.
check();return r}var mu=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=_p(e)?this.#t.length:this.#t.
filter(Gk).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Gk:_p;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Xe(r)}`))}};function _p({location:t}){
return t.transport==="docker"}function Gk(t){return!_p(t)}import{isDeepStrictEqual as vU}from"node:util";var Lp=Symbol("any value");var OU={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Lp,sourceDateEpoch:void 0,
compression:Lp,division:void 0,keepBase:void 0};function CU(t){return Object.entries(OU).every(([e,n])=>n===Lp||vU(t[e],
n))}function Vk(t){const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&CU(n.layer)&&!(e.image.isIndex&&n.platforms!==
"default")}async function Kk({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();
const a=await e.measure();const{bytes:d,packedBytes:c,history:u}=a;const{test:f,dryRun:l,html:m}=n;const h=wr(n.budgets,
{oldBytes:d,newBytes:d});const g=en(h)===void 0;const y=m===void 0?void 0:new Ui({files:true});if(y!==void 0){const _=()=>AU(
t,e,d,y);await i.group("Look through",_).catch(R=>{if(o.aborted)throw R;i.warning(Xe(R))})}const E=f!==void 0&&!l&&g;if(!l&&
g){if(f!==void 0)await i.group("Test",()=>Di(t,e.image,f));await r.move(t.docker,e.id,e.id)}const k=e.layerCount;const x=k===
0?"has no layer":"is already one layer";if(g)i.notice(`${e.reference} ${x} and no option changes it: it ${l?"would be":"\
was"} tagged without changes.`);return uc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:k,history:u,imageId:e.
id,configDigest:s},verdict:{budgets:h,isMet:g,checks:{verifiedEntries:void 0,isTested:E}},surveyed:{directories:y?.directories,
rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:y?.page})}async function AU(t,e,n,r){const i=await e.
openReader();const o=new j(i.decide,r.observer);await An(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Yk(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${v(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>f0(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await zm({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var RU="{{title}}";var FU="{{data}}";function Xk(t,e){const[n,r]=qk(t,RU);const[i,o]=qk(r,FU);return[n,_U(wn(e.title)),i,
LU(e),o].join("")}function qk(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function _U(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function LU(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Zk({report:t,page:e},n,{runId:r,log:i},o=Wk){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await zk(a,c,`${se(r)}${a}`,await d());return c}catch(u){i.warning(Xe(u));return void 0}};return{htmlPath:await s("html",
async()=>Xk(await o(),gb(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var NU=1.05;function Qk(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const d=e.layer.division===
void 0?1:NU;if(o>i*d&&!Ms(r.countsBlocks,o-i,i)){const[l,m]=yr(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*d)return;const c=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${S("compression","zstd")} makes it smaller`;const[u,f]=yr(a,s);n.warning(`The compresse\
d result (${u}) is larger than the source's compressed layers (${f}), so pushing and pulling it takes longer; ${c}.`)}async function ex(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Re(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ua(t.tags);const c=new mu(r);const u=hw(t);const f=new ea(
u?n:void 0,SE(t),r);let l;try{if(u){const h=await pg(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const m=await $U(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(Xs(e))await tn(n,t.timeoutSeconds,h=>Jn(
h,e,r));return m}catch(m){await c.undo();if(l!==void 0){await tn(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Jn(
h,e,r)})}throw s.signal.aborted?H(s.signal.reason):m}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function $U(t){var _=[];try{const e=ut(_,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await Jk(t);const a=await jk(t);const d=await r0(t);e.defer(()=>d.close());const c=await PE(
t,i0(t,d),e);UU(t,c);await HU(t,d);if(o.verifiesLayers&&!o.dryRun)await Yk(t,c);const u=await MU(t,c,a);const f=en(u.budgets);
const l=f===void 0&&!o.dryRun;const m=l&&o.push?await zU(t,u):[];if(l)WU(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==
void 0&&h?.inEngine!==void 0)await _g(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const y=m[0]?.digest??u.
written[0]?.digest;const E={...u,digest:y,pushed:m};const k=mb(E,{options:o,engine:i,source:JU(t,c),ms:g});const x=await Zk(
{report:k,page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");Qk(u,o,s,{countsBlocks:k.
sizes==="blocks"});s.info(jh({...u,ms:g}));return{...E,report:k,...x,budgetError:f}}catch(R){var U=R,X=true}finally{var Se=ft(
_,U,X);Se&&await Se}}async function MU(t,e,n){const{engine:r,options:i}=t;const[o,...s]=e.platforms;if(o===void 0||r===void 0||
n.length>0||s.length>0)return Fp(t,e,n);const{source:a,inEngine:d}=o;const c={...t,source:a,inEngine:d,engine:r};const{division:u,
keepBase:f}=i.layer;if(u!==void 0||f!==void 0)return Fp(t,e,n);const l=Vk(c)?await Kk(c):await kk(c);const m=v(a.platform);
return{...l,platforms:[{...l,platform:m}],written:[]}}function UU({run:t,engine:e},{reference:n,platforms:r,notices:i}){
const o=r.map(({source:a})=>`${v(a.platform)}, ${he(a.layerCount)}`);const s=e===void 0?"":` on Docker ${e.version}`;t.log.
info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function HU({run:t,engine:e,options:n},r){
const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||s===void 0)return;await t.
log.group("Back up",()=>pw(e,s,i))}async function zU({run:t,engine:e,options:n},r){if(e===void 0||n.tags.length===0)return[];
return t.log.group("Push",()=>Ig(e,n.tags,r))}function WU({run:t,options:e},{written:n}){const{tags:r}=e;if(r.length>0)t.
log.info(`Tagged ${r.map(Sr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function JU(t,e){
const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,
platforms:i.map(a=>a.source.platform),countsBlocks:Pt({...t,source:o,inEngine:s})}}function tx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Vr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(jU)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function jU(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Vr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as S3}from"node:os";import{resolve as $p}from"node:path";import{resolve as GU}from"node:path";function nx(t){VU(t);if(t.container!==void 0)KU(t);if(t.imageLocation!==void 0)YU(t,t.imageLocation.text);qU(t);XU(t);ZU(
t);QU(t)}function VU(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",GU(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new p("BAD_INPUT",`The ${B(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function Ee(t,e,n,r=`Leave ${S(t)} out.`){throw new p(
"BAD_INPUT",`The ${B(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function KU(t){const e=S("container");const n=r=>Ee(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")Ee("platform",e,"a container already has its platform");if(t.pull==="always")Ee("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)Ee("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)Ee("remove-old",e,"the container still uses its image")}function YU(t,e){const n=S("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${S(i)} out.`;if(t.layer.script!==void 0){
Ee("run",n,"a script runs in a container, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)Ee("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)Ee("remove-old",n,"it removes an image of an engine");if(!t.pause)Ee("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")Ee("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){Ee("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${S("verify","true")}, or load the image into the engine first.`)}}function qU(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=S("tag",r.join(", "));if(t.test!==void 0){Ee("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${S("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){Ee("push",i,"a file is not pushed",`Add a name in a registry to ${S("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function XU(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=S(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)Ee("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)Ee("run",o,"what commands change is in no la\
yer")}function ZU({layer:t,container:e}){if(t.keepBase===void 0)return;const n=S("keep-base");if(e!==void 0)Ee("containe\
r",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and flatten tha\
t.');if(t.script!==void 0)Ee("run",n,"what commands change is in no layer, and may change the base")}function QU({layer:t,
platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=S("platform",e==="al\
l"?"all":e.map(v).join(", "));Ee("run",r,"a script runs in a container of one platform","Flatten each platform in a step\
 of its own.")}function rx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>e3(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function e3(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var t3=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var ix='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var n3=/^([a-z][a-z0-9+-]*):/;var r3=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var i3=/^@(\d{1,9})$/;function pu(t,e="image"){const n=n3.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return o3(n,r,{text:t,input:e});case"docker":return d3(r,{
text:t,input:e});default:if(!t3.has(n)&&!r.startsWith("//"))return void 0;throw Un({text:t,input:e},`has the transport "${n}\
:", which is not supported`,c3(n,r))}}function o3(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw Un(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=s3(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!r3.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Un(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:a3(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function s3(t,e){
if(!t.startsWith("@"))return void 0;const n=i3.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Un(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Un(e,"has an index",r)}return Number(
n)}function a3(t,e,n){const r=ue(t,n);if(r.digest!==void 0){throw Un(e,"has a digest","Docker archives name images only \
by tags.")}return r}function d3(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Un(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?ia(i,r):ue(i,r);if(rn(
i)){throw Un(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function c3(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${ix}. "skopeo copy" converts from all other transports. ${n}`}function Un({text:t,
input:e},n,r){const i=`The ${B(e)} must be an image reference or one of ${ix}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}var u3=1e4;function ox(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${B("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${B("container")}.`})}const n=pu(t,"image");const r=n===void 0?ue(t,"image"):
void 0;return{image:r,imageLocation:n}}function sx(t){if(t==="")return void 0;if(!/^[0-9]+$/.test(t)){const n=pu(t,"keep\
-base");if(n!==void 0)return{kind:"location",location:n};return{kind:"image",image:ue(t,"keep-base")}}const e=Number(t);
if(e>=1&&e<=u3)return{kind:"layers",count:e};throw new p("BAD_INPUT",`The ${B("keep-base")} must be an image or a number\
 of layers from 1 on, but is ${JSON.stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or \
leave it out to keep no layers.`})}function ax(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===
0&&!e){throw new p("BAD_INPUT",`The ${B("tag")} is required, but is empty.`,{hint:'Give the result a name, for example "\
app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=pu(a,"tag");const c=d===void 0?ia(
a,"tag"):void 0;const u=c===void 0?a:ce(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)i.set(
u,d)}const s=[...i.values()];f3(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function f3(t){const e=new Map;
for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(n.path);e.set(n.
path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${B("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var l3=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var dx=/^[0-9a-f]{12,64}$/;function cx(t,e){const n=e.
map(p3).filter(i=>i!==void 0);const r=m3(t);return r===void 0?n:[...n,r]}function m3(t){const e=Pl(t);const n=Ro(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Ue)}`;return`${S("clean",r.join(", "))} means ${S("clean",n.join(", "))}, ${i} selects all safe presets.`}function p3(t){
const{text:e,domain:n}=t;const r=Sr(t);if(dx.test(e)||l3.test(e)){const i=dx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var h3={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
E",help:"divide the result into layers of at most this compressed size, for example 500MB"},"keep-base":{default:"",value:"\
REF|N",help:"keep the layers of this base image, or the lowest N, as they are; only what is above becomes new layers"},verify:{
default:"false",value:"layers",help:"read the result back and compare every entry before tagging; with =layers, also com\
pare the engine's source with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the resul\
t before tagging"},backup:{default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"\
false",help:"remove the source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time\
 without progress before giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of \
the run to this file"},html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this f\
ile"},summary:{default:"true",help:"do not write the job summary",isActionOnly:true},"max-size":{default:"",value:"SIZE",
help:"fail without tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"fa\
il without tagging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in t\
he GitHub Actions cache",isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such\
 as the compressed layer"}};var hu=Object.fromEntries(Object.entries(Ts).map(([t,e])=>[t,{kind:e,...h3[t]}]));import{resolve as g3,sep as y3}from"node:path";var Np={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function jt(t,e){const n=Object.hasOwn(Np,e)?
Np[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${B(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${S(t,"true")} or leave it out.`})}return n}var w3=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function lx(t){if(w3.test(t))return t;
throw new p("BAD_INPUT",`The ${B("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function gu(t,e){const n=r=>new p(
"BAD_INPUT",`The ${B(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(y3))throw n(`${JSON.stringify(e)} i\
s a directory`);return g3(e)}var b3=8**11-1;function mx(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=b3)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function px(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${B("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var ux=2e6;function hx(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=ux)){throw new p("BAD_INPUT",`The ${B("timeout")} must be whole seconds from 0 (no limit) to ${ux}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var E3=["missing","always","never"];function gx(t){
const e=E3.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${B("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function yx(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${B("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Ws);return n.filter(
(r,i)=>n.findIndex(o=>q(r,o))===i)}function wx(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Np,t)){throw new p("BAD_INPUT",`The ${B("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${S("verify","true")} or leave it out.`})}return{verify:jt("verify",t),verifiesLayers:false}}var fx=100;var D3=1e6;
function bx(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=fx)){throw new p("BAD_INPUT",`The ${B("layers")}\
 must be a whole number from 1 to ${fx}, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=Hs(e);if(r===void 0||r<D3){throw new p("BAD_INPUT",`T\
he ${B("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${B("layers")} o\
r the ${B("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${S("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function Ex(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${B("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var k3=["clean","platform"];function Dx(t){const e=d=>t(d).trim()||hu[d].default;const n=d=>rx(t(d),k3.includes(d));const r=jt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:lx(e("container"));const o=ox(e("image"),i);const s=ax(n("tag"),
r);const a={...o,container:i,from:Ex(e("from")),pause:jt("pause",e("pause")),...s,layer:{aptClean:jt("apt-clean",e("apt-\
clean")),clean:fb(n("clean")),exclude:Kw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:px(e("r\
un-network")),compression:E0(e("compression")),division:bx(e("layers"),e("max-layer-size")),keepBase:sx(e("keep-base")),
sourceDateEpoch:mx(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Ro(n("clean")),dryRun:r,platforms:yx(n("platform")),defaultPlatform:process.
env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:gx(e("pull")),push:jt("push",e("push")),...wx(e("verify")),test:m0(t(
"test")),backup:e("backup")===""?void 0:gu("backup",e("backup")),removeOld:jt("remove-old",e("remove-old")),timeoutSeconds:hx(
e("timeout")),budgets:{maxBytes:Gh(e("max-size")),minSaving:Vh(e("min-saving"))},report:e("report")===""?void 0:gu("repo\
rt",e("report")),html:e("html")===""?void 0:gu("html",e("html")),summary:jt("summary",e("summary")),cache:jt("cache",e("\
cache")),notices:cx(n("clean"),s.tags),...x3(e("temp-dir"))};nx(a);return a}function x3(t){const e=process.env["RUNNER_T\
EMP"];if(t!=="")return{tempDir:$p(t),tempDirFrom:"input"};if(e)return{tempDir:$p(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:$p(
S3()),tempDirFrom:"system"}}import{constants as Mx}from"node:fs";import{appendFile as z3,stat as W3}from"node:fs/promises";var P3=["▏","▎","▍","▌","▋","▊","▉"];var Mp=10;var B3=40;function kx(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":P3[i-1])}function xx(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>P(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return $t(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),kx(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function Px(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Mp);const i=n.slice(Mp).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Mp} more`,bytes:i});const o=T3(r.map(({name:s})=>Sx(s)));return $t([`pie showData title ${Sx(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function T3(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function Sx(t){return fe(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),B3)}function Up(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function Bx(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=wn(
d===0?o:a.at(-1)??"");return{level:d,name:fe(c,40),bytes:s}});const r=Up(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return $t(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${P(o).padStart(7)}  ${kx(
o,e,30)}`.trimEnd()))}var Hi=200;var Gt=60;function de(t){return gw(fe(t,Hi))}function We(t){return t.replaceAll(" "," ")}var I3=120;var v3=150;var O3=16;function Ax({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,Gt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${We(P(i.oldPackedBytes))} → ${We(P(i.newPackedBytes))}`;
const s=no(i.savedPercent.toFixed(1));return`| ${de(i.platform)} | ${We(P(i.oldBytes))} in ${We(he(i.oldLayers))} | ${We(
P(i.newBytes))} | ${We(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${de(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var Tx=3;function Rx({
result:t,platforms:e,dryRun:n}){if(e.length<2)return Ix("Layers",t.layerDetails,n);return e.map(r=>Ix(`Layers of ${de(r.
platform)}`,r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function Ix(t,e,n){if(e===null)return"";const r=e.slice(0,
Gt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{const u=d.slice(0,Tx).map(({name:m})=>de(m));const f=`${u.join(
", ")}${d.length>Tx?" and more":""}`;const l=`${n?"about ":""}${P(o)}`;return`| ${c+1} | ${We(l)} | ${We(P(s))} | ${We(ne(
a))} | ${f} |`});const i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |",
"| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function Fx(t){const{source:e,
result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};
return Ox("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>Ox(`History of ${de(o.platform)}`,o,[{title:e.
reference,...vx(o.oldBytes,o.oldHistory)},{title:i,...vx(o.newBytes,o.newHistory)}])).join("\n\n")}function vx(t,e){return{
bytes:t,steps:e?.length??null,history:e}}function Ox(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??
0),0);return[`<details${i<=O3?" open":""}><summary>${t}: ${he(e)} before, ${he(n)} after</summary>`,"",...r.flatMap(o=>[
A3(o.title,o),""]),"</details>"].join("\n")}var C3=24;function A3(t,{bytes:e,steps:n,history:r}){const i=`${wn(fe(t,Hi))}\
  ${P(e)}`;if(r===null)return $t([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-v3);const s=n??r.
length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=wn(
fe(l.trim()||"(no command)",I3));a.push({level:d,text:`${f?P(u):"-"}  ${m}`});if(f)d=Math.min(d+1,C3)}return $t(Up(a))}function _x({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return Cx(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>Cx(`Largest directories of ${de(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function Cx(t,e,n){if(e===null||e.length===0)return"";const r=Bx(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Hp=1024*1024;function Nx(t,e){const n=[R3(t),F3(t),_3(t),Ax(t),L3(t),Fx(t),M3(t),$3(t),Rx(t),_x(t),U3(t),H3(t)].filter(
s=>s!=="");const r=`_Truncated: a job summary holds at most ${P(Hp)}. The report has the rest._`;const i=s=>[...n.slice(
0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function R3(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(de).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":no(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${de(r.reference)}${u}`,
"",`${m}**${P(r.bytes)}** in ${he(r.layers)} → **${P(i.bytes)}** in ${he(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function F3(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function _3({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:he(t.layers)},{name:"after",bytes:e.bytes,
note:he(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${P(t.packedBytes)} → ${P(e.packedBytes)}.`;return xx(n)+r}var yu=10;function L3({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${ne(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,yu).map(({name:f,digest:l})=>`${de(f)}, ${de(l)}`);const c=r.slice(
0,yu).map(f=>de(`${f.name}@${f.digest}`));const u=r.length>yu?[`${r.length-yu} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${de(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function N3(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!$x(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:ne(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function Lx(t){const e=t.rules.filter($x).map(({kind:r,
name:i})=>r==="preset"?Ha(fe(i,Hi)):de(i));if(e.length===0)return"";const n=e.length>Gt?` and ${e.length-Gt} more`:"";return`\

Matched nothing: ${e.slice(0,Gt).join(", ")}${n}.`}function $x({entries:t,bytes:e}){return t===0&&e===0}function $3({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Yn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${de(o)}: ${P(s)}, ${gr(a)} % of the re\
sult${c}`});const i=Ct("clean",n);return["#### Possible further savings","",...r,"",$t([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function M3(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ms(e,t.savedBytes,t.source.
bytes);if(n)return Lx(t).trimStart();const r=N3(t);const i=r.slice(0,Gt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${de(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${m} | ${We(P(u))} | ${We(`${gr(l)} %`)} | ${"█".repeat(h)}\
 | ${We(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${P(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),Lx(t),
"",Px("Saved, in MB",r)].join("\n").trimEnd()}function U3(t){const e=t.kept.slice(0,Gt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${P(o)} in ${ne(i)}`;const a=r===null?" (requested)":` (${Ha(fe(r,Hi))})`;return`- ${de(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function H3({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${de(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${de(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${de(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the s\
ingle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function Ux(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await W3(t);const i=Nx(e,Hp-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await z3(t,i,{flag:Mx.O_WRONLY|Mx.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${D(r)}.`)}}import{parseArgs as Y3}from"node:util";var Hx=Object.entries(hu).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var vt=[...Hx,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function zx(t){return Hx.some(e=>e.name===t)}function Wx(t){const{kind:e,value:n}=t;
if(n===void 0)return zi(t);return`${zi(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function zp({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function zi({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var Es="__complete";var Gp=["bash","zsh","fish"];var fr={files:0,none:4,noSpace:6};var Jx={candidates:[],directive:fr.none};
var J3={candidates:[],directive:fr.files};async function jx(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await j3(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function j3(t,e,n){const r=Wp(t.at(-1)??"");if(r!==void 0&&zp(r))return Jp(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await Jp(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>Wp(c)?.name));const d=vt.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:zi(c),help:c.help})),directive:fr.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!G3(Wp(t[d-1]??"")));return s?Jx:Jp("image",e,n)}function G3(t){return t!==void 0&&
zp(t)}function Wp(t){return vt.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function Jp(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:fr.none});switch(t){case"image":case"tag":return jp(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return jp(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return jp(n,"network","ls","--format","{{.Name}}");case"clean":return V3(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return J3;default:return Jx}}async function jp(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:fr.none}}function V3(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Ue,help:"all safe presets"},...Me.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:fr.noSpace}}var K3={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${Es} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${Es} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${Es} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${fr.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function Gx(t){return K3[t]}var Vx="docker-cli-plugin-metadata";function Kx(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${mt}`,ShortDescription:"Flatten an image into one layer"})}var Yx="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var Vp="flatten";var q3=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function qx(t,e){if(t[0]===Vx)return{kind:"plugin-metadata"};if(t[0]===
Es)return{kind:"complete",words:r8(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[Yx]===void 0?{dockerArgs:[],rest:t}:i8(t);
const{values:i,positionals:o}=Z3(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:n8(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw Ds(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw Ds("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!zx(s))return"";return s==="image"?o[0]??
wu(i[s]):wu(i[s])},json:i["json"]===true,summary:wu(i["summary"])||void 0,cacheDir:wu(i["cache-dir"])||void 0,verbosity:X3(
i,n),dockerArgs:n}}function X3(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw Ds("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function Z3(t){const e={};
for(const{name:n,kind:r,short:i}of vt){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return Y3({args:t.map(e8),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=D(n).split(
". ")[0]??"";throw Ds(r,t8(r))}}var Q3=vt.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function e8(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of Q3){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function t8(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=vt.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?Ao(e.slice(3),n):void 0;const i=vt.
map(zi).map(o=>o.slice(2));return r===void 0?Ao(e,i):`no-${r}`}function n8(t){const e=Gp.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw Ds(`"completion" needs one shel\
l (${Gp.join(", ")}), but ${n}`)}function r8(t,e){return e[Yx]!==void 0&&t[0]===Vp?t.slice(1):t}function i8(t){let e=0;while(e<
t.length){const n=t[e];if(n===Vp)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===Vp)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=q3.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function wu(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function Ds(t,e){const n='Run "docker-flatten --help" for \
usage.';return new p("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var o8=80;function Zx(){const t=vt.filter(({name:r})=>r!=="image").map(s8);const e=Math.max(...t.map(([r])=>r.length));const n=r=>Me.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>Kp(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...Kp(`  ${Ue}:`.padEnd(17),Xx(n(true))),...Kp("  by name only:".padEnd(17),Xx(n(false)))].join("\n")}
function s8(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${Wx(t)}`,[...i.split(" "),...a]]}function Xx(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function Kp(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>o8){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Wi=ks(_P(),1);import{clearScreenDown as _8,cursorTo as L8,moveCursor as N8}from"node:readline";var $8=4;var LP={min:8,max:40};var M8=80;var Eu=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Wi.MultiBar({stream:NP(
e),fps:$8,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Wi.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/$P(this.#e))-1;const n=NP(this.#e);if(e>0)N8(n,0,-e);L8(n,0);_8(n);this.#t.
update()};#i(e,n){const r=U8(e,$P(this.#e)-1,(i,o)=>Wi.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function NP(t){return t}function $P({columns:t}){return t===void 0||t===0?M8:t}function U8(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return MP(`${r}  ${na(Math.round(i))} so far`,e);const d=ta(t);const c=ta(
{...t,totalBytes:void 0});const[u,f]=[Qu(t),ef(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const m of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...m].filter(k=>k!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const y=e-h.length-g.length;if(y<=LP.min)continue;const E=Math.min(LP.max,y-
1);return`${h}${n(Math.min(.99,o/s),E)}]${g}`}return MP(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function MP(t,e){return t.
slice(0,Math.max(0,e))}var H8=300;var Du=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:mr(e.title).replaceAll("\n"," ")}):Bg(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new Dr(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new Eu(this.#n,n);this.#i=r};const o=setTimeout(i,H8);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${mr(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var Su={success:0,failure:1,invalidArguments:2};async function HP(t){let e=false;Eh("command-line");try{const n=qx(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await G8(n)}
`);return Su.success}e=n.verbosity==="debug";await W8(n);return Su.success}catch(n){process.stderr.write(`docker-flatten\
: ${mr(Xe(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${mr(ch(n))}\

`);return n instanceof p&&n.code==="BAD_INPUT"?Su.invalidArguments:Su.failure}}async function W8(t){const e=Dx(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){j8(n,e);await Hk(n)}const i=r===void 0?void 0:new Rs(UP(r));await i?.prepare();
const o=bh();try{const s=new Du({verbosity:t.verbosity,signal:o.signal});const a=await ex(e,{id:fh(),docker:new eo({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=tx(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await J8(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await z8(n,"",{flag:"a"}).catch(()=>{});await Ux(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function J8(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new p("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function j8(t,e){const n=["backup","report","html"].find(r=>e[r]===UP(t));if(n===void 0)return;throw new p("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function G8(t){
switch(t.kind){case"help":return Zx();case"version":return`docker-flatten ${mt}`;case"plugin-metadata":return Kx();case"\
completion":return Gx(t.shell);case"complete":return K8(t.words)}}var V8=3;async function K8(t){const e=new Re(void 0,V8);
try{return await jx(t,new eo({watch:e}))}finally{e.release()}}process.exitCode=await HP(process.argv.slice(2));
