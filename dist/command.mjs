import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var wP=Object.create;var Zp=Object.defineProperty;var bP=Object.getOwnPropertyDescriptor;var EP=Object.getOwnPropertyNames;var DP=Object.getPrototypeOf;var SP=Object.prototype.hasOwnProperty;var qp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Xp=t=>{throw TypeError(t)};var Li=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var W=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var xP=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of EP(e))if(!SP.call(t,i)&&i!==n)Zp(t,i,{
get:()=>e[i],enumerable:!(r=bP(e,i))||r.enumerable})}return t};var gs=(t,e,n)=>(n=t!=null?wP(DP(t)):{},xP(e||!t||!t.__esModule?Zp(n,"default",{value:t,enumerable:true}):n,t));var ct=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Xp("Object expected");var r,i;if(n)r=e[qp("as\
yncDispose")];if(r===void 0){r=e[qp("dispose")];if(n)i=r}if(typeof r!=="function")Xp("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ut=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Hg=W((Nz,Ug)=>{Ug.exports=Li("events")});var Wg=W((Mz,zg)=>{zg.exports=class $z{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var cf=W((Hz,Jg)=>{var jg=Wg();Jg.exports=class Uz{constructor(e){this.hwm=e||16;this.head=new jg(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new jg(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var kr=W((zz,Gg)=>{function VB(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function YB(t){return Buffer.isEncoding(
t)}function KB(t,e,n){return Buffer.alloc(t,e,n)}function qB(t){return Buffer.allocUnsafe(t)}function XB(t){return Buffer.
allocUnsafeSlow(t)}function ZB(t,e){return Buffer.byteLength(t,e)}function QB(t,e){return Buffer.compare(t,e)}function eI(t,e){
return Buffer.concat(t,e)}function tI(t,e,n,r,i){return K(t).copy(e,n,r,i)}function nI(t,e){return K(t).equals(e)}function rI(t,e,n,r,i){
return K(t).fill(e,n,r,i)}function iI(t,e,n){return Buffer.from(t,e,n)}function oI(t,e,n,r){return K(t).includes(e,n,r)}
function sI(t,e,n,r){return K(t).indexOf(e,n,r)}function aI(t,e,n,r){return K(t).lastIndexOf(e,n,r)}function dI(t){return K(
t).swap16()}function cI(t){return K(t).swap32()}function uI(t){return K(t).swap64()}function K(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function fI(t,e,n,r){return K(t).toString(e,n,r)}function lI(t,e,n){
return K(t).toString("hex",e,n)}function mI(t,e,n,r,i){return K(t).write(e,n,r,i)}function pI(t,e){return K(t).readDoubleBE(
e)}function hI(t,e){return K(t).readDoubleLE(e)}function gI(t,e){return K(t).readFloatBE(e)}function yI(t,e){return K(t).
readFloatLE(e)}function wI(t,e){return K(t).readInt32BE(e)}function bI(t,e){return K(t).readInt32LE(e)}function EI(t,e){
return K(t).readUInt32BE(e)}function DI(t,e){return K(t).readUInt32LE(e)}function SI(t,e,n){return K(t).writeDoubleBE(e,
n)}function xI(t,e,n){return K(t).writeDoubleLE(e,n)}function kI(t,e,n){return K(t).writeFloatBE(e,n)}function PI(t,e,n){
return K(t).writeFloatLE(e,n)}function TI(t,e,n){return K(t).writeInt32BE(e,n)}function BI(t,e,n){return K(t).writeInt32LE(
e,n)}function II(t,e,n){return K(t).writeUInt32BE(e,n)}function vI(t,e,n){return K(t).writeUInt32LE(e,n)}Gg.exports={isBuffer:VB,
isEncoding:YB,alloc:KB,allocUnsafe:qB,allocUnsafeSlow:XB,byteLength:ZB,compare:QB,concat:eI,copy:tI,equals:nI,fill:rI,from:iI,
includes:oI,indexOf:sI,lastIndexOf:aI,swap16:dI,swap32:cI,swap64:uI,toBuffer:K,toString:fI,toHex:lI,write:mI,readDoubleBE:pI,
readDoubleLE:hI,readFloatBE:gI,readFloatLE:yI,readInt32BE:wI,readInt32LE:bI,readUInt32BE:EI,readUInt32LE:DI,writeDoubleBE:SI,
writeDoubleLE:xI,writeFloatBE:kI,writeFloatLE:PI,writeInt32BE:TI,writeInt32LE:BI,writeUInt32BE:II,writeUInt32LE:vI}});var Yg=W((jz,Vg)=>{var OI=kr();Vg.exports=class Wz{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return OI.
toString(e,this.encoding)}flush(){return""}}});var Zg=W((Gz,Xg)=>{var Kg=kr();Xg.exports=class Jz{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&qg(e,0)===0){this.bytesSeen=CI(e);return Kg.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=qg(e,r);const o=e.byteLength-i;if(o>r)n+=Kg.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function qg(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function CI(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var ey=W((Yz,Qg)=>{var AI=Yg();var RI=Zg();Qg.exports=class Vz{constructor(e="utf8"){this.encoding=_I(e);switch(this.encoding){case"\
utf8":this.decoder=new RI;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new AI(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function _I(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var ny=W((Kz,ty)=>{ty.exports=class gt extends Error{constructor(e,n,r=gt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new gt("Stream was destroyed","S\
TREAM_DESTROYED",gt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new gt(e,"PREMATURE_CLOSE",gt.PREMATURE_CLOSE)}static ABORTED(){
return new gt("Stream aborted","ABORTED",gt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new gt(e,"BAD_ARGUMENT",
gt.BAD_ARGUMENT)}}});var Pf=W((qz,xy)=>{var{EventEmitter:FI}=Hg();var ay=cf();var LI=ey();var Qe=ny();var uf=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var oe=(1<<29)-1;var yt=1;var yf=2;var Lt=4;var oo=8;var dy=oe^yt;var NI=oe^
yf;var fo=1<<4;var Pr=2<<4;var Ir=4<<4;var fn=8<<4;var lo=16<<4;var wf=32<<4;var ln=64<<4;var ff=128<<4;var bf=256<<4;var Ef=512<<
4;var nt=1024<<4;var un=2048<<4;var ba=4096<<4;var Hn=8192<<4;var cy=lo|wf;var $I=fo|ba;var MI=Ir|fo;var UI=bf|fn;var Df=lo|
Hn;var HI=oe^fo;var zI=oe^Ir;var WI=oe^(Ir|ba);var ry=oe^ba;var jI=oe^lo;var JI=oe^(fn|Ef);var GI=oe^ln;var iy=oe^cy;var uy=oe^
un;var VI=oe^Pr;var fy=oe^Hn;var YI=oe^Df;var Nt=1<<18;var Br=2<<18;var mo=4<<18;var zn=8<<18;var po=16<<18;var pn=32<<18;
var lf=64<<18;var Tr=128<<18;var Sf=256<<18;var mn=512<<18;var Ea=1024<<18;var KI=oe^(Nt|Sf);var ly=oe^mo;var qI=oe^(Nt|
mn);var XI=oe^po;var ZI=oe^zn;var my=oe^Tr;var QI=oe^Br;var py=oe^Ea;var so=fo|Nt;var hy=oe^so;var xf=nt|pn;var wt=Lt|oo|
yf;var Ge=wt|yt;var gy=wt|xf;var ev=ly&zI;var Da=Tr|un;var tv=Da&hy;var yy=Ge|tv;var nv=Ge|ln|nt;var oy=Ge|nt|fn;var rv=Ge|
ln|fn;var iv=Ge|bf|fn|Ef;var ov=Ge|fo|ln|nt|ba|Hn;var sv=wt|ln|nt;var av=Pr|Ge|un|Ir;var dv=un|yt;var cv=Ge|mn|pn;var uv=zn|
po;var wy=zn|Nt;var fv=zn|po|Ge|Nt;var sy=Ge|Nt|zn|Ea;var lv=mo|Nt;var mv=Nt|Sf;var pv=Ge|mn|wy|pn;var hv=po|wt|mn|pn;var gv=Br|
Ge|Tr|mo;var yv=mn|pn|wt;var ma=Symbol.asyncIterator||Symbol("asyncIterator");var pa=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new ay;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Sy;this.map=i||r;this.afterWrite=Ev.
bind(this);this.afterUpdateNextTick=xv.bind(this)}get ending(){return(this.stream._duplexState&mn)!==0}get ended(){return(this.
stream._duplexState&pn)!==0}push(e){if((this.stream._duplexState&yv)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=zn;return true}
this.stream._duplexState|=uv;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=ZI;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|mn)&ly}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&sy)===wy){r.push(i._writableState.shift())}if((i._duplexState&Ge)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Br;do{while((e._duplexState&sy)===zn){const n=this.shift();e.
_duplexState|=mv;e._write(n,this.afterWrite)}if((e._duplexState&lv)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=QI}updateNonPrimary(){const e=this.stream;if((e._duplexState&pv)===mn){e._duplexState=e._duplexState|
Nt;e._final(bv.bind(this));return}if((e._duplexState&wt)===Lt){if((e._duplexState&Da)===0){e._duplexState|=so;e._destroy(
by.bind(this))}return}if((e._duplexState&yy)===yt){e._duplexState=(e._duplexState|so)&dy;e._open(Ey.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Tr)===0)return false;this.stream._duplexState&=my;return true}updateCallback(){if((this.stream.
_duplexState&gv)===mo){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Tr)!==0)return;
this.stream._duplexState|=Tr;if((this.stream._duplexState&Br)===0)uf(this.afterUpdateNextTick)}};var mf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new ay;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Sy;this.
map=i||r;this.pipeTo=null;this.afterRead=Dv.bind(this);this.afterUpdateNextTick=Sv.bind(this)}get ending(){return(this.stream.
_duplexState&ln)!==0}get ended(){return(this.stream._duplexState&nt)!==0}pipe(e,n){if(this.pipeTo!==null)throw Qe.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=wf;this.pipeTo=e;this.pipeline=
new hf(this.stream,e,n);if(n)this.stream.on("error",gf);if(uo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",gf);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",wv.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|ln)&WI;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=ry;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|fn)&ry;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=JI}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&oy)===fn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=iy}if((e._duplexState&ff)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Hn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&oy)===fn&&(e._duplexState&cy)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=iy}if((e._duplexState&ff)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Pr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&ov)===Hn){e._duplexState|=$I;e._read(this.afterRead);
this.drain()}if((e._duplexState&iv)===UI){e._duplexState|=Ef;e.emit("readable")}if((e._duplexState&MI)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=VI}updateNonPrimary(){const e=this.stream;if((e._duplexState&rv)===ln){e._duplexState=
(e._duplexState|nt)&GI;e.emit("end");if((e._duplexState&gy)===xf){e._duplexState|=Lt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&wt)===Lt){if((e._duplexState&Da)===0){e._duplexState|=so;e._destroy(by.bind(this))}return}if((e.
_duplexState&yy)===yt){e._duplexState=(e._duplexState|so)&dy;e._open(Ey.bind(this))}}continueUpdate(){if((this.stream._duplexState&
un)===0)return false;this.stream._duplexState&=uy;return true}updateCallback(){if((this.stream._duplexState&av)===Ir){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&dv)!==0)return;this.stream._duplexState|=
un;if((this.stream._duplexState&Pr)===0)uf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&un)!==
0)return;this.stream._duplexState|=un;if((this.stream._duplexState&Pr)===0)uf(this.afterUpdateNextTick)}};var pf=class{constructor(e){
this.data=null;this.afterTransform=Pv.bind(e);this.afterFinal=null}};var hf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&nt)===0||!this.pipeToFinished){this.from.
destroy(this.error||Qe.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&nt)===0){this.to.destroy(this.error||Qe.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function wv(){this.stream._duplexState|=
wf;this.updateCallback()}function bv(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&wt)===0){e._duplexState|=
pn;e.emit("finish")}if((e._duplexState&gy)===xf){e._duplexState|=Lt}e._duplexState&=qI;if((e._duplexState&Br)===0){this.
update()}else{this.updateNextTick()}}function by(t){const e=this.stream;if(!t&&!Qe.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=oo;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function Ev(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
KI;if(this.drains!==null)kv(this.drains);if((e._duplexState&fv)===po){e._duplexState&=XI;if((e._duplexState&lf)===lf){e.
emit("drain")}}this.updateCallback()}function Dv(t){if(t)this.stream.destroy(t);this.stream._duplexState&=HI;if(this.readAhead===
false&&(this.stream._duplexState&lo)===0){this.stream._duplexState&=fy}this.updateCallback()}function Sv(){if((this.stream.
_duplexState&Pr)===0){this.stream._duplexState&=uy;this.update()}}function xv(){if((this.stream._duplexState&Br)===0){this.
stream._duplexState&=my;this.update()}}function kv(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Ey(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Lt)===0){if((e._duplexState&nv)===0){
e._duplexState|=Ir}if((e._duplexState&cv)===0){e._duplexState|=mo}e.emit("open")}e._duplexState&=hy;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function Pv(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function Tv(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=ff|Df;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=bf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=lf;this._writableState.updateNextTick()}}}
var ao=class extends FI{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",$v.bind(this))}this.on("newListener",Tv)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&oo)!==0}get destroying(){return(this._duplexState&wt)!==0}destroy(e){if((this._duplexState&wt)===
0){if(!e)e=Qe.STREAM_DESTROYED();this._duplexState=(this._duplexState|Lt)&ev;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=yf;this._predestroy();this._duplexState&=NI;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var ha=class t extends ao{constructor(e){
super(e);this._duplexState|=yt|pn|Hn;this._readableState=new mf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=fy;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new wa(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;kf(i,
r,gf)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new LI(e);const r=this._readableState.map||vv;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Df;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?YI:jI;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(Fv(e))return e;if(e[ma])return this._fromAsyncIterator(e[ma](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&sv)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&lo)===0}[ma](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[ma](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&oo)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&nt)===0){i(Qe.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&oo)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var ga=class extends ao{constructor(e){super(
e);this._duplexState|=yt|nt;this._writableState=new pa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Ea}uncork(){
this._duplexState&=py;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&hv)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=Mv(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Sf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var co=class extends ha{constructor(e){super(e);this._duplexState=
yt|this._duplexState&Hn;this._writableState=new pa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Ea}uncork(){this._duplexState&=py;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var ya=class extends co{constructor(e){super(e);this._transformState=new pf(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(Bv.bind(this))}};var wa=class extends ya{};function Bv(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function Iv(...t){return new Promise(
(e,n)=>{return kf(...t,r=>{if(r)return n(r);e()})})}function kf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Qe.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(uo(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=uo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:Qe.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",m);function m(){if(u&&c._readableState&&!c._readableState.ended){return l(
Qe.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(Qe.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function vv(t){return t}function Dy(t){return!!t._readableState||!!t._writableState}
function uo(t){return typeof t._duplexState==="number"&&Dy(t)}function Ov(t){return!!t._readableState&&t._readableState.
ending}function Cv(t){return!!t._readableState&&t._readableState.ended}function Av(t){return!!t._writableState&&t._writableState.
ending}function Rv(t){return!!t._writableState&&t._writableState.ended}function _v(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Qe.isStreamDestroyed(n)?null:n}function Fv(t){return uo(t)&&
t.readable}function Lv(t){return(t._duplexState&yt)!==yt||(t._duplexState&Lt)===Lt||(t._duplexState&Da)!==0}function Nv(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Sy(t){return Nv(t)?t.byteLength:1024}function gf(){}
function $v(){this.destroy(Qe.ABORTED())}function Mv(t){return t._writev!==ga.prototype._writev&&t._writev!==co.prototype.
_writev}xy.exports={pipeline:kf,pipelinePromise:Iv,isStream:Dy,isStreamx:uo,isEnding:Ov,isEnded:Cv,isFinishing:Av,isFinished:Rv,
isDisturbed:Lv,getStreamError:_v,Stream:ao,Writable:ga,Readable:ha,Duplex:co,Transform:ya,PassThrough:wa}});var If=W(Or=>{var j=kr();var Uv="0000000000000000000";var Hv="7777777777777777777";var Sa="0".charCodeAt(0);var ky=j.from(
[117,115,116,97,114,0]);var zv=j.from([Sa,Sa]);var Wv=j.from([117,115,116,97,114,32]);var jv=j.from([32,0]);var Jv=4095;
var ho=257;var Bf=263;Or.decodeLongPath=function t(e,n){return vr(e,0,e.length,n)};Or.encodePax=function t(e){let n="";if(e.
name)n+=Tf(" path="+e.name+"\n");if(e.linkname)n+=Tf(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Tf(" "+i+"="+r[i]+"\n")}}return j.from(n)};Or.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(j.toString(e.subarray(0,r)),10);if(!i)return n;const o=j.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Or.encode=function t(e){const n=j.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(j.byteLength(r)!==r.length)return null;
while(j.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(j.byteLength(r)>100||j.byteLength(i)>155)return null;if(e.linkname&&j.byteLength(e.linkname)>100)return null;j.write(
n,r);j.write(n,gn(e.mode&Jv,6),100);j.write(n,gn(e.uid,6),108);j.write(n,gn(e.gid,6),116);Zv(e.size,n,124);j.write(n,gn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Sa+qv(e.type);if(e.linkname)j.write(n,e.linkname,157);j.copy(ky,n,ho);j.copy(zv,
n,Bf);if(e.uname)j.write(n,e.uname,265);if(e.gname)j.write(n,e.gname,297);j.write(n,gn(e.devmajor||0,6),329);j.write(n,gn(
e.devminor||0,6),337);if(i)j.write(n,i,345);j.write(n,gn(Ty(n),6),148);return n};Or.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Sa;let o=vr(e,0,100,n);const s=hn(e,100,8);const a=hn(e,108,8);const d=hn(e,116,8);const c=hn(e,124,12);const u=hn(
e,136,12);const f=Kv(i);const l=e[157]===0?null:vr(e,157,100,n);const m=vr(e,265,32);const h=vr(e,297,32);const g=hn(e,329,
8);const y=hn(e,337,8);const D=Ty(e);if(D===8*32)return null;if(D!==hn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(Gv(e)){if(e[345])o=vr(e,345,155,n)+"/"+o}else if(Vv(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function Gv(t){return j.equals(ky,t.subarray(ho,ho+6))}function Vv(t){return j.equals(Wv,t.subarray(ho,ho+6))&&j.equals(
jv,t.subarray(Bf,Bf+2))}function Yv(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function Kv(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function qv(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Py(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Ty(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function gn(t,e){t=t.toString(8);if(t.
length>e)return Hv.slice(0,e)+" ";return Uv.slice(0,e-t.length)+t+" "}function Xv(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function Zv(t,e,n){if(t.toString(8).length>11){Xv(t,e,n)}else{j.write(e,gn(t,11),n)}}function Qv(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function hn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return Qv(t)}else{while(e<t.length&&t[e]===32)e++;const r=Yv(Py(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(j.toString(t.subarray(e,r)),8)}}function vr(t,e,n,r){
return j.toString(t.subarray(e,Py(t,0,e,e+n)),r)}function Tf(t){const e=j.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Cy=W((Zz,Oy)=>{var{Writable:eO,Readable:tO,getStreamError:By}=Pf();var nO=cf();var Iy=kr();var Cr=If();var rO=Iy.alloc(
0);var iO=4*1024*1024;var Of=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new nO;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return rO;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Iy.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Cf=class extends tO{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(By(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=vy(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Af=class extends eO{constructor(e){super(e);if(!e)e={};this._buffer=new Of;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=vf;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Cr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>iO){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Cr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Cr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Cr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Cr.decodePax(
e):Object.assign({},this._paxGlobal,Cr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=vy(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Cf(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=vf;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(By(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",vf);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};Oy.exports=function t(e){return new Af(e)};function vf(){}
function vy(t){t&=511;return t&&512-t}});var Ry=W((Qz,Rf)=>{var Ay={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Rf.exports=
Li("fs").constants||Ay}catch{Rf.exports=Ay}});var $y=W((e4,Ny)=>{var{Readable:oO,Writable:sO,getStreamError:_y}=Pf();var Wn=kr();var Ar=Ry();var xa=If();var aO=493;var dO=420;
var Fy=Wn.alloc(1024);var Ff=class extends sO{constructor(e,n,r){super({mapWritable:uO,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Wn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Wn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Ly(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return _y(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Lf=class extends oO{constructor(e){super(e);this._drain=_f;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=_f;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=cO(e.mode);if(!e.
mode)e.mode=e.type==="directory"?aO:dO;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Wn.from(n);const i=new Ff(this,e,r);if(Wn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Fy);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=xa.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=xa.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(xa.encode(r));this.
push(n);Ly(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(xa.encode(r))}_doDrain(){const e=this._drain;this._drain=
_f;e()}_predestroy(){const e=_y(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Ny.exports=function t(e){return new Lf(
e)};function cO(t){switch(t&Ar.S_IFMT){case Ar.S_IFBLK:return"block-device";case Ar.S_IFCHR:return"character-device";case Ar.
S_IFDIR:return"directory";case Ar.S_IFIFO:return"fifo";case Ar.S_IFLNK:return"symlink"}return"file"}function _f(){}function Ly(t,e){
e&=511;if(e)t.push(Fy.subarray(0,512-e))}function uO(t){return Wn.isBuffer(t)?t:Wn.from(t)}});var $f=W(Nf=>{Nf.extract=Cy();Nf.pack=$y()});var Xw=W((_j,qw)=>{qw.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var D=1-y;return{steps:h,relative:y,
similarity:D}}}});var vk=W((Bfe,Ik)=>{var Up=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};Ik.exports=Up});var zp=W((Ife,Ok)=>{var ar=Li("readline");var Hp=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}ar.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;ar.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}ar.moveCursor(this.stream,
0,-this.dy);ar.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}ar.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}ar.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}ar.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};Ok.exports=Hp});var Ak=W((vfe,Ck)=>{"use strict";Ck.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var _k=W((Ofe,Rk)=>{"use strict";var k3=Ak();Rk.exports=t=>typeof t==="string"?t.replace(k3(),""):t});var Lk=W((Cfe,Wp)=>{"use strict";var Fk=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};Wp.exports=Fk;Wp.exports.default=Fk});var $k=W((Afe,Nk)=>{"use strict";Nk.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var Uk=W((Rfe,jp)=>{"use strict";var P3=_k();var T3=Lk();var B3=$k();var Mk=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=P3(t);if(t.length===0){return 0}t=t.replace(B3(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=T3(r)?2:1}return e};jp.exports=Mk;jp.exports.
default=Mk});var Jp=W((_fe,Hk)=>{Hk.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var Gp=W((Ffe,zk)=>{zk.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var Vp=W((Lfe,Wk)=>{Wk.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var Yp=W((Nfe,jk)=>{var I3=Uk();var v3=Jp();var O3=Gp();var C3=Vp();jk.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||C3;const s=e.formatValue||v3;const a=e.formatBar||O3;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-I3(i)-2);const m=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=m>0?" ".repeat(m)+i:i;break;case"left":default:break}return i}});var pu=W(($fe,Jk)=>{function Z(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}Jk.exports={parse:function t(e,n){
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
e.autopaddingChar=e.autopadding?Z(e.autopaddingChar,"   "):"";return e}}});var Kp=W((Ufe,Vk)=>{var Gk=vk();var A3=zp();var R3=Yp();var _3=pu();var F3=Li("events");Vk.exports=class Mfe extends F3{constructor(e){
super();this.options=_3.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new A3(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new Gk(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:R3}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new Gk(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var Kk=W((zfe,Yk)=>{var L3=Kp();var N3=pu();Yk.exports=class Hfe extends L3{constructor(e,n){super(N3.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var Xk=W((jfe,qk)=>{var $3=zp();var M3=Kp();var U3=pu();var H3=Li("events");qk.exports=class Wfe extends H3{constructor(e,n){
super();this.bars=[];this.options=U3.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new $3(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new M3(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var Qk=W((Jfe,Zk)=>{Zk.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var tP=W((Gfe,eP)=>{eP.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var rP=W((Vfe,nP)=>{nP.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var oP=W((Yfe,iP)=>{iP.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var aP=W((Kfe,sP)=>{var z3=Qk();var W3=tP();var j3=rP();var J3=oP();sP.exports={legacy:z3,shades_classic:W3,shades_grey:j3,
rect:J3}});var uP=W((qfe,cP)=>{var dP=Kk();var G3=Xk();var V3=aP();var Y3=Yp();var K3=Jp();var q3=Gp();var X3=Vp();cP.exports={Bar:dP,
SingleBar:dP,MultiBar:G3,Presets:V3,Format:{Formatter:Y3,BarFormat:q3,ValueFormat:K3,TimeFormat:X3}}});import{writeFile as o8}from"node:fs/promises";import{resolve as hP}from"node:path";var Q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Vt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var ge="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function U(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Qp=300;function v(t){const e=t.toString("utf8");const n=e.
length>Qp;return JSON.stringify(n?`${e.slice(0,Qp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var kP="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function qe(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${kP}`}function eh(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as PP}from"node:util";function cr(t){return PP(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as BP}from"node:crypto";import{readlinkSync as IP}from"node:fs";import{readFileSync as TP}from"node:fs";function Ni(t){try{return TP(`/proc/${t}`,"utf8")}catch{return""}}var Kt="io.github.docker-flatten.run";var Yt="docker-flatten-pending";var $i="docker-flatten-";var th="paused-";var vP=24*
60*60;var ys=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var OP=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function nh(){const t=Math.floor(Date.now()/1e3);const{start:e}=dh(
"self");return`${sh()}-${ah()}-${process.pid}-${e}-${t}-${Eu()}`}function ws(t){return`${Kt}=${t}`}function et(t){return`${Yt}\
:${t}`}function rh(t){return`${et(t)}-${Eu()}`}function bu(t){const e=t.startsWith(`${Yt}:`)?t.slice(Yt.length+1):"";if(ys.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return ys.test(n)?n:void 0}function ih(t){return`${$i}${t}\
-${Eu()}`}function oh(t,e){return`${$i}${t}-${th}${e}`}function bs(t){return new RegExp(`-${th}([0-9a-f]{64})$`).exec(t)?.[1]}
function se(t){return`${$i}${t}-`}function ft(t){if(!t.startsWith($i))return void 0;const e=OP.exec(t.slice($i.length))?.[1];
return e!==void 0&&ys.test(e)?e:void 0}function Ot(t){const e=ys.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===sh()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===ah();if(n)return!CP(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>vP}function CP(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=dh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function sh(){
return Ni("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function ah(){try{return/\d+/.exec(IP("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function dh(t){const e=Ni(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Eu(){return BP(4).toString("hex")}var ch=["SIGINT","SIGTERM","SIGHUP"];function uh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of ch)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of ch)process.off(r,e)}}}var Es={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"\
text",html:"text",summary:"boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var Ds="workflow";function fh(t){Ds=t}function T(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=Ds==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function x(t,e){if(Ds==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Es[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function Ct(t,e){if(Ds==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var lt=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var AP=250;var Ce=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(AP,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(RP(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function lh(t){return t instanceof p&&t.code===
"TIMEOUT"}function RP(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as tT}from"node:crypto";import{cp as Ih,link as nT,mkdir as rT,readdir as iT,rename as Ts,rm as Bu,stat as vh,
utimes as Th}from"node:fs/promises";import{join as ur}from"node:path";import{createHash as MP}from"node:crypto";import{createReadStream as UP}from"node:fs";import{lstat as yh,readFile as HP,
writeFile as zP}from"node:fs/promises";import{join as Ps}from"node:path";import{pipeline as WP}from"node:stream/promises";function B(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function L(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!B(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function N(t){try{return JSON.parse(t)}catch{return void 0}}import{createHash as _P}from"node:crypto";var Du=JSON;function Ss(t){const e=Du.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Du.rawJSON(i.source):r);if(!B(
e)||Du.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function xs(t){const e=w(t,"\
rootfs","diff_ids");return L(e)?e:[]}function ks(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function FP(t){return t.reduce((e,n)=>e===void 0?n:H(Buffer.from(`${e} ${n}`)),void 0)}function H(t){
return`sha256:${_P("sha256").update(t).digest("hex")}`}function ph(t,e){const n=LP(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:Su(e.createdBy,o),comment:FP(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:e.layers.map(r)};return Buffer.
from(JSON.stringify(i))}function Su(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function LP(t,e){if(t===void 0||e===void 0)
return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).toISOString().
replace(".000Z","Z"):t}var NP=[["Created","created"],["Author","author"],["Architecture","architecture"],["Variant","var\
iant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],
["Container","container"]];var $P="0001-01-01T00:00:00Z";function hh(t){const e={};for(const[r,i]of NP){const o=t[r];if(!mh(
o)&&o!==$P)e[i]=o}const n=t["Config"];e["config"]=B(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!mh(r))):{};e["\
rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function mh(t){if(t===void 0||t===null||t===""||t===
false)return true;return Array.isArray(t)&&t.length===0}var Rt="layer";var Ui="record.json";var wh=1;var bh="docker-flatten-v1-layer-";var jP=1e3;var JP=16*1024*1024;function Pu({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Hi(t){return`${bh}${t.
slice("sha256:".length)}`}function Eh(t){return t.startsWith(bh)}function zi(t,e){return Ps(t,`part-${e+1}`)}async function Tu(t,e){
const{spared:n,skippedPresets:r,...i}=e;const o={version:wh,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:Dh(
o)});await zP(Ps(t,Ui),`${s}
`,{flag:"wx"})}function Dh(t){return H(Buffer.from(JSON.stringify(t)))}async function Sh(t,e){const n=await VP(t);if(n.key!==
e.key)throw At(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw At(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function xh(t,e,n){const r=[];for(const[i,o]of Pu(
e).entries()){const s=e.layers===void 0?t:zi(t,i);const a=Ps(s,Rt);await GP(a,o,n);r.push(a)}return{paths:r,record:e}}async function GP(t,e,n){
const r=await yh(t).catch(a=>{throw At(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw At("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw At(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=MP(
"sha256");const o=UP(t,{highWaterMark:1024*1024});await WP(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw At(`its \
layer cannot be read: ${E(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw At(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function VP(t){const e=Ps(t,Ui);const n=await yh(e).then(c=>c.isFile()&&c.size<=JP?HP(
e,"utf8"):"").catch(()=>"");const r=N(n);if(!YP(r))throw At("its record cannot be read");const{seal:i,...o}=r;if(Dh(o)!==
i)throw At("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var kh=/^sha256:[0-9a-f]{64}$/;
function YP(t){if(!B(t)||t["version"]!==wh)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:m,layers:h}=t;const g=["packedBytes","entri\
es","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(y=>typeof y==="string"&&kh.test(y))&&xu("gzip","zst\
d","none")(o)&&g.every(y=>Xe(t[y]))&&Mn(s,{kind:xu("preset","exclude"),name:Mi,entries:Xe,bytes:ku})&&Mn(a,{name:xu("run",
"apt-clean"),ms:Xe,bytes:gh(ku)})&&Mn(d,{what:Mi,why:gh(Mi),entries:Xe,bytes:Xe})&&[c,f,l].every(L)&&(h===void 0||KP(h))&&
(m===void 0||Mn(m,{name:Mi,bytes:Xe}))&&Array.isArray(u)&&u.length<=jP&&Mn(u,{path:qP,bytes:Xe,files:Xe})}function KP(t){
const e=i=>typeof i==="string"&&kh.test(i);const n={packedBytes:Xe,bytes:Xe,entries:Xe};const r=i=>Mn(i,{name:Mi,bytes:Xe});
return Array.isArray(t)&&t.length>1&&Mn(t,{diffId:e,digest:e,...n,contents:r})}var qP=t=>typeof t==="string"&&t.startsWith(
"/");var Mi=t=>typeof t==="string";var ku=t=>typeof t==="number"&&Number.isFinite(t);var Xe=t=>ku(t)&&t>=0;var xu=(...t)=>e=>typeof e===
"string"&&t.includes(e);var gh=t=>e=>e===void 0||t(e);function Mn(t,e){return Array.isArray(t)&&t.every(n=>B(n)&&Object.
entries(e).every(([r,i])=>i(n[r])))}function qt(t,e){return new p("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"\
The layer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function At(t){return qt(
`${t}.`)}import{readdir as XP,rm as ZP,stat as QP}from"node:fs/promises";import{join as eT}from"node:path";async function Ph(t,e,n){
for(const r of await XP(t)){if(!e(r))continue;const i=eT(t,r);const o=await QP(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await ZP(i,{recursive:true,force:true}).catch(()=>{})}}var oT=/\.partial(?:\.old)?$/;var sT=24*60*60*1e3;var Bs=class{#e;constructor(e){this.#e=e}async prepare(){try{await rT(
this.#e,{recursive:true});await Ph(this.#e,e=>oT.test(e),sT)}catch(e){throw new p("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${E(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=ur(this.#e,e);if(await vh(i).catch(()=>void 0)===void 0)return false;try{const o=await iT(i);const s=Eh(e)?Rt:Ui;
for(const a of[Ui,Rt].filter(d=>d===s||o.includes(d)))await dT(ur(i,a),ur(n,a));await Th(i,new Date,new Date).catch(()=>{});
return true}catch(o){r.warning(`Could not read the cached layer ${i}: ${E(o)}.`);return false}}canSave(){return true}async save(e,n,r,i=false){
const o=ur(this.#e,e);if(i&&await aT(ur(o,Rt),ur(n,Rt))){await Th(o,new Date,new Date).catch(()=>{});return Bu(n,{recursive:true,
force:true})}const s=`${o}.${tT()}.partial`;const a=`${s}.old`;try{await Ts(n,s).catch(async d=>{if(d.code!=="EXDEV")throw d;
await Ih(n,s,{recursive:true});await Bu(n,{recursive:true,force:true})});await Ts(s,o).catch(async d=>{if(!Bh(d))throw d;
await Ts(o,a).catch(()=>{});await Ts(s,o).catch(c=>{if(!Bh(c))throw c})})}catch(d){r.warning(`Could not save the layer i\
n ${this.#e}: ${E(d)}.`)}finally{for(const d of[s,a])await Bu(d,{recursive:true,force:true}).catch(()=>{})}}};async function aT(t,e){
const n=await Promise.all([t,e].map(r=>vh(r).catch(()=>void 0)));return n[0]!==void 0&&n[0].size===n[1]?.size}function Bh({
code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||t==="ENOTDIR"}async function dT(t,e){await nT(t,e).catch(()=>Ih(t,e))}import{spawn as bT}from"node:child_process";import{spawn as cT}from"node:child_process";import{StringDecoder as uT}from"node:string_decoder";var Wi=process.platform!==
"win32";var fT=128;var Is=class{async run(e,n,r){const i=cT(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Wi});
const o=new Iu(r.onOutput);o.readFrom(i);vu(r.kill,i);const s=await Ji(i);return{exitCode:s,...o.texts()}}};var lT=64*1024*
1024;var ji=64*1024;var Iu=class{stdout;stderr;constructor(e){this.stdout=new Xt(lT,e);this.stderr=new Xt(ji,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Xt=class{#e=new uT("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function vu(t,e){const n=()=>{mT(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function mT(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Ji(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:fT)))})}var pT=500;function vs(t,e){let n="";return setInterval(()=>{const r=Ni(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},pT)}var Oh='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var hT=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Oh},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Oh},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Os(t,e){const n=hT.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var gT={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var yT=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Ou(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!wT(e[0])))}function wT(t){const e=t.toUpperCase();return Object.hasOwn(gT,e)||yT.some(
n=>e.startsWith(n))}var Gi=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ce(void 0,0);this.#n=e.graceMs??
Ch;this.#r=e.runner??new Is}withWatchdog(e,n=Ch){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw U(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Ou(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);this.
touch();return s}catch(s){throw Ah(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw ne(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return bT("docker",[...this.#e,...e],{stdio:n,
env:Ou(process.env),detached:Wi,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>Vi(o[u],ji,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?vs(o,this.touch):void 0;try{const u=await Cs(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Ch=2e3;function Vi(t,e,n){const r=new Xt(e,n);t?.on("data",r.add);return()=>r.text}async function Cs(t){try{return await Ji(
t)}catch(e){throw Ah(e)}}function Ah(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return DT(t);
return t.name==="AbortError"?U(t.cause):t}function ne(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Zt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Zt(t,e,n){const r=Os(
t,n);if(r!==void 0)return r;if(Cu(t))return Au(t);return new p(e,`${n}: ${t}`,{hint:Q})}function Cu(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Au(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?ET:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var ET=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function DT(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Rh=["B","kB","MB","GB","TB","PB"];function P(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Rh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Rh[n]}`}function As(t,e){return fr(t===
0?0:(t-e)/t*100)}function fr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function lr(t,e){const n=[
P(t),P(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var ST=16*4096;var xT=.001;function Rs(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(ST,n*xT)}function _s(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:As(t,e)}}
function Fh(t){return`${Ru(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Ru({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Yi(As(t,e));return`${_h(t,n)} → ${_h(e,r)}, ${i}`}function Yi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function _h(t,e){return`${P(t)} in ${Ae(e)}`}function re(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ae(t){return`${t} ${t===1?"layer":"layers"}`}var kT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var PT="kmgtp";var TT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Fs(t){const[,e,n,r]=TT.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:PT.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Lh(t){if(t==="")
return void 0;const e=Fs(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Nh(t){
if(t==="")return void 0;const e=kT.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?Fs(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function mr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=lr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=lr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=vT(s,e,a);const c=IT(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var BT=12;function IT(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${As(t,
e)} %`:P(i);for(let s=1;s<=BT;s++){const a=fr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function vT(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Qt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as VT,release as YT}from"node:os";import{PassThrough as OT}from"node:stream";import{pipeline as CT}from"node:stream/promises";var Uh=/^[A-Za-z0-9_.-]+$/;var $h={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Mh={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Re(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn($h,n)?
$h[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Mh,i)?Mh[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function X(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=Re(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Ls({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||Uh.test(r))}function Ns(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>Uh.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Re({os:e,architecture:n,variant:r})}function je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function _u(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function mt(t){return t===void 0?[]:["--platform",O(t)]}var Fu=64*1024;var $s=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${v(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...mt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Q});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...mt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=Vi(r.stderr,Fu);const o=new OT;
const s=Cs(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
ne(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=Vi(i.stderr,Fu);const s=Vi(i.stdout,Fu);const a=Cs(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=CT(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(u.status==="rejected"&&u.reason instanceof p)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw ne(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Q,cause:u.reason});return s()}};import{PassThrough as LT}from"node:stream";import{pipeline as NT}from"node:stream/promises";import{connect as AT}from"node:net";import{Readable as RT}from"node:stream";var Ms=1024*1024;var _T=64*1024;var FT=64*1024;var Hh="\r\n\r\n";function zh(t,e,n,r){return new Promise((i,o)=>{const s=new Lu;
let a=Buffer.alloc(0);let d=0;const c=new RT({highWaterMark:Ms,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",f);m.destroy();y(g)}});const u=g=>{const y=n.aborted?U(n.reason):Nu(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Hh);if(y===-1){if(a.length>FT)u(new Error("the head of its answer has no end"));return true}const D=a.
toString("latin1",0,y);const S=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(D)?.[1];if(S===void 0){u(new Error("its answer is not \
HTTP"));return false}const k=a.subarray(y+Hh.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(D)?.[1]??0)-k.
length;i({status:Number(S),isChunked:/^transfer-encoding:.*chunked/im.test(D),body:c});return k.length===0||c.push(k)};const m=AT(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",u);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Lu=class{#e=Buffer.allocUnsafeSlow(Ms);#t=0;room(){if(Ms-this.#t<_T){this.#e=Buffer.allocUnsafeSlow(Ms);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Nu(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Wh(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:$T}=process.getBuiltinModule("node:http");var jh=4*1024*1024;var Us=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${UT(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${_u(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=$u(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Q});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${_u(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return $u(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await zh(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?U(n.reason):Nu(a);const o=await Jh(r).catch(a=>{throw i(a)});const s=new LT;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Gh(n);throw Zt(b(N(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Wh(s);s.on("drain",this.#n);const a=Jh(s).then(async f=>{f.on("data",
this.#n);const l=await Gh(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([NT(i,s,{signal:o}),a]);if(o.aborted)throw U(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const f=MT(c.value.status,c.value.text);if(f!==void 0)throw Zt(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return $T({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Jh(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Gh(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>jh)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${jh} bytes.`,{hint:Q});e.push(r)}return Buffer.
concat(e).toString("utf8")}function $u(t){return t.split("\n").map(N).filter(e=>e!==void 0)}function MT(t,e){if(t<200||t>
299)return b(N(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of $u(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function UT(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var HT=/emulate docker cli using podman/i;function Vh(t,e){const n=w(t,"Client");const r=HT.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Kh}from"node:path";var zT=/^(?:runc|crun|youki)$/;var WT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var jT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Ki="runc";function qh(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Mu(t,e)||!B(n))return void 0;
return Object.keys(n).filter(r=>Zh(w(n,r))===Ki).sort((r,i)=>Number(i===Ki)-Number(r===Ki))[0]}function Mu(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!Yh(e)&&e!==Xh;const r=[Qh(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&Yh(o)))return false;
const i=Zh(n);return i===void 0||!zT.test(i)}function Yh(t){const e=Kh(t);return WT.test(e)||jT.test(e)}var Xh="io.conta\
inerd.runc.v2";function Zh(t){const e=w(t,"runtimeArgs");if(L(e)&&e.length>0)return void 0;const n=Qh(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===Xh?Ki:void 0;const i=Kh(n);return i===Ki&&!JT.test(n)?void 0:i}function Qh(t){return b(
t,"path")??b(t,"options","BinaryName")}var JT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var GT={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Hs(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Hs},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Hs(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${eg}`];const r=[`${tg}/${eg}`];return ng(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>ng(t)?tg:Hs(t)}};var eg="io.containerd.content.v1.content/blobs/sha256";var tg="/var/lib/containerd";
function rg(t){const e=JSON.stringify(t["DriverStatus"]??"");return GT[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Hs(t){return b(t,"DockerRootDir")}function ng(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var qi={name:"Docker 20.10",api:"1.41"};var zs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ig(t,e){const n=Promise.all([qT(t),XT(t)]);n.catch(()=>{});const r=await KT(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;ZT(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new Us(d.slice("unix://".length),o,t.touch):new $s(
t);const f=h=>pr(o,h)>=0;const l=rg(a);const m=QT(a);if(m&&!l.canMapOwners)throw tB();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:nB(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&eB(a),canMountImages:f(zs.imageMount),knowsPlatformOption:f(
zs.platformOption),canInspectPlatform:f(zs.inspectPlatform),plainRuntime:qh(a),mayAddMounts:h=>Mu(a,h),takesZstd:l.takesZstd||
f(zs.zstdLayers)}}async function KT(t){const e=await t.try(["version","--format","{{json .}}"]);const n=N(e.stdout);Vh(n,
e.stderr);if(B(n)&&B(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Cu(r)||e.exitCode===0)throw Au(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${qi.name} or newer.`})}throw ne(["version"],e)}async function qT(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=N(e.stdout);if(B(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=L(r)&&r.length>0?r.join("; "):e.stderr;throw Zt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function XT(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function ZT(t,e,n){if(pr(t,qi.api)>=
0)return;const r=pr(e,qi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${qi.name} (API ${qi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function pr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function QT(t){const e=t["SecurityOptions"];return L(e)&&e.some(n=>/^name=userns\b/.
test(n))}function eB(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function tB(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function nB(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===VT()&&b(t,"KernelVersion")===YT()}import{lstat as rB,readdir as iB,rm as oB}from"node:fs/promises";import{join as sB}from"node:path";function me(t){return t?.code??String(t)}function pt(t){return["ENOSPC","EDQUOT"].includes(me(t))}async function Ws(t,e){for(const n of t)await aB(n,Ot,r=>e.debug(r))}async function aB(t,e,n){const r=await iB(t).catch(
()=>[]);for(const i of r){const o=ft(i);if(o===void 0||!e(o))continue;const s=sB(t,i);try{const{uid:a}=await rB(s);if(a===
(process.getuid?.()??a))await oB(s,{recursive:true,force:true})}catch(a){if(me(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function Uu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Kt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Yt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Hu(i).filter(({
name:a})=>n(ft(a))),pendingNames:Xi(s).filter(a=>n(bu(a))),imports:await dB(t,Xi(o),n)}}async function dB(t,e,n){if(e.length===
0)return[];const r=N((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Kt);return B(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:bu(`${Yt}:${s}`))&&og(w(
i,"RepoTags"))&&og(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function og(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Hu(t){return Xi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function sg(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function zu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Xi(t){return t.split("\n").filter(e=>e!=="")}var cB=3;var uB=300;var ag=10;async function en(t,e,n){const r=Math.min(e||ag,ag);const i=new Ce(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var ju=new Set;function js(t){ju.add(t)}function Js(t){return ju.has(t)}async function Un(t,e,n){
ju.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<cB;i++){if(i>0)await new Promise(s=>setTimeout(
s,uB));let o;try{o=await Uu(t,s=>s===e)}catch(s){r(Ju(s),[`docker ps --all --filter name=${se(e)}`,`docker images ${Yt}`]);
return}if(zu(o)===0&&i>0)return;if((await lg(t,o,r)).isOver)return}}async function cg(t,e,n,r){await Ws(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Uu(t,Ot);const s=o.
containers.filter(({name:d})=>r===void 0||bs(d)!==r);const a={...o,containers:s};if(zu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${sg(a)}`);await lg(t,a,i)}catch(o){i(Ju(o),[])}}async function ug(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Kt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Hu(
n).filter(({name:i})=>bs(i)===e&&Ot(ft(i)??""));if(r.length===0)return;await Vs(t,e);await mg(t,fg,r.map(({id:i})=>i))}async function hr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await en(t,n,r=>r.try(["rmi",...e]))}catch(r){if(lh(r))
return void 0;throw r}}var fg=["rm","--force","--volumes"];var dg=["rmi"];async function lg(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=bs(s);const d=async()=>{if(a!==void 0)await Vs(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Gs(a)}`}}),Wu(t,fg,r,e.containers.map(({id:o})=>o)),Wu(t,dg,e.pendingNames),Wu(t,dg,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&fB.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(Ju(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Wu(t,e,n,r=n){
const i=["docker",...e,...r.map(Gs)].join(" ");return{work:()=>mg(t,e,n),byHand:r.length===0?void 0:i}}function Gs(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var fB=["TIMEOUT","CANCELLED","NO_ENGINE"];function Ju(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function Vs(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw ne(
["unpause",e],n)}async function mg(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Xi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw ne(e,{
...r,stderr:o})}var lB=5;var mB=2e3;var Ys=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Ws(this.#t,this.#n);return}const n=new Ce(this.#r.signal,lB);const r=this.#e.
withWatchdog(n,0);this.#i=cg(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,mB)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var pB=.2;var hB=10;var gB=3;var yB=100*60*60;var gr=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<gB||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const m=l>yB?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=pB){const i=Math.exp(-r/hB);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function pg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${qs(
Math.round(n))} so far`;const o=[Ks(t),i===void 0?void 0:`${i} %`,Gu(t),Vu(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Ks({doneBytes:t,totalBytes:e,isEstimate:n}){const r=P(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${P(e)}`}function Gu({bytesPerSecond:t}){return t===void 0?void 0:`${P(t)}/s`}function Vu({secondsLeft:t}){return t===
void 0?void 0:`${qs(t)} left`}function qs(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var wB=5e3;var hg=1e3;async function z(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Xs(t,e,n){
await z(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return z(t,{title:e.after},n)}function gg(t,e){const n=new gr(
t);const r=wB/hg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(pg(a));o=d},hg);return()=>clearInterval(s)}function tn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var bB=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var EB=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var DB=/^\w[\w.-]{0,127}$/;var SB=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var xB=255;var Yu=/^(?:sha256:)?[0-9a-f]{64}$/;function nn(t){return Yu.test(t)}function pe(t,e){const n=Ku(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:kB(t)})}return n}function Zs(t,e){const n=pe(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Yu.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function yr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ce(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function yg(t){const e=ce(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Ku(n);return r!==void 0&&ce(r)===e?n:e}function Ku(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!SB.test(n))return void 0;if(n?.startsWith("sha256:")&&!Yu.test(
n))return void 0;if(s!==void 0&&!DB.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!bB.test(f))return void 0;
if(!l.split("/").every(y=>EB.test(y)))return void 0;const m=f==="docker.io"||f==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":f;if(`${g}/${h}`.length>xB)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function kB(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Ku(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function wg(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=yr(s);const d=await z(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(m=>m.text);
return PB(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function PB(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${bg.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Eg(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:BB(n,r)})}var bg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var TB=/broken pipe|connection reset/i;function Eg({newBytes:t,newPackedBytes:e}){return e===void 0?`${P(t)} unpacked, w\
hich the engine compresses while pushing`:`${P(e)} packed`}function BB(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(bg.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(TB.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Eg(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var IB=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Zi(t){return IB.test(t)}async function ie({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...mt(n),e]);if(i.exitCode!==0&&!Zi(i.stderr))throw ne(r,i);return Dg(i)}async function _e({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=Dg(i);if(o===void 0)throw ne(r,i);return o}function Dg({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=N(e);const r=Array.isArray(n)?n[0]:void 0;return B(r)?r:void 0}var Pe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Qi(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Sg(t){const e=N(t);const n=Qi(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(B(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Qi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function xg(t){const e=w(N(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Qi(
n);return r===void 0?[]:[{...r,platform:vB(n)}]})}function vB(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function wr(t){
return t===Pe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Qs(t,e,n,r={}){return kg({
schemaVersion:2,mediaType:t,config:qu(e),layers:n.map(qu),...Zu(r)})}function ea(t,e,n={}){return kg({schemaVersion:2,mediaType:t,
manifests:e.map(ta),...Zu(n)})}function ta(t){const{platform:e,annotations:n={}}=t;return{...qu(t),...e===void 0?{}:{platform:e},
...Zu(n)}}function Xu({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Zu(t){
return Object.keys(t).length===0?{}:{annotations:t}}function qu(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function kg(t){return Buffer.from(JSON.stringify(t))}function na(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||_t(t).length>0}function _t(t){
const e=w(t,"RootFS","Layers");return L(e)?e:[]}function ra(t){const e=t["RepoTags"];return L(e)?e:[]}function Ze(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function eo(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:wr(e)}var OB=10;async function Pg(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await ie(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=ra(
i);const s=o.filter(u=>!CB(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await hr(t.docker,[d],OB);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${ne(["rmi",d],c).message}`)}function CB({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=pe(e,"image");if(i!==void 0)return nn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ce(pe(e,"image"))===ce(t)}import{setTimeout as AB}from"node:timers/promises";var RB=10;var _B=100;var ia=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>Qu(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Tg(e,r,a)}await Promise.all(i.map(s=>FB(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await Qu(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Tg(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function Tg(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===RB||!/already ?exists/i.test(
o.stderr))throw ne(r,o);await AB(Math.random()*i*_B)}}async function FB(t,e,n){const r=()=>Qu(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Q})}async function Qu(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw ne(n,r)}import{createWriteStream as FO}from"node:fs";import{link as LO,lstat as NO,open as tw,rename as $O,rm as _a,stat as MO}from"node:fs/promises";
import{basename as nw,dirname as jf,join as UO}from"node:path";import{pipeline as HO}from"node:stream/promises";import{createHash as zB}from"node:crypto";import{Transform as WB}from"node:stream";var I=512;var on=Buffer.alloc(2*I);var $={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Te={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var LB=new Set(
["1","2","3","4","5","6"]);function ae(t){return Math.ceil(t/I)*I}function to(t){for(let e=0;e<I;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function oa(t){return t[$.typeFlag[0]]===0}function sa(t){return!LB.
has(t)}function Be(t,e){const n=Bg(t,$.checksum,e);const r=vg(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Vt})}
const i=t[$.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Bg(t,$.size,e),name:NB(
t),gnuIsExtended:(t[$.gnuIsExtended[0]]??0)!==0&&i===83}}function tt(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Vt})}function Je(t,e){const[n,r]=$[e];return no(t.subarray(n,n+r))}function aa(t){return ef(
t,$.linkName)}function ef(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function NB(t){
const e=ef(t,$.name);if(!Ig(t))return Buffer.from(e);const n=ef(t,$.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Ig(t){return t.toString("latin1",$.magic[0],$.magic[0]+$.magic[1])==="ustar\0"}function vg(t){
const[e,n]=$.checksum;let r=0;let i=0;for(let o=0;o<I;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Bg(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=no(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Vt})}return s}function no(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function sn(t){
return Je(t,"mtime")}var $B=8**11-1;function ro(t,e){const n=Math.min(Math.max(0,e),$B);return rn(t,$.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function io(t,e){return rn(t,$.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Og(t){if(t[$.typeFlag[0]]!==83)return t;return rn(rn(t,$.typeFlag,Buffer.from("0")),$.sparseMap,Buffer.alloc(
$.sparseMap[1]))}var tf=8**7-1;function nf(t,e,n){if(n<=tf)return rn(t,$[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return rn(t,$[e],r)}function Cg(t,e){const n=da(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function da(t,e,n,r=false){
const i=Buffer.alloc($[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=rn(t,$[e],i);return e==="name"&&Ig(
t)?rn(o,$.prefix,Buffer.alloc($.prefix[1])):o}function Ag(){const t=Buffer.alloc(I);t.write("0000755",$.mode[0],"latin1");
for(const e of[$.uid,$.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",$.mtime[0],"latin1");t.write("5",$.typeFlag[0],
"latin1");t.write("ustar\x0000",$.magic[0],"latin1");return io(t,0)}function Rg(t,e){const n=Buffer.alloc(I);n.write("./\
./@LongLink",$.name[0],"latin1");for(const r of[$.mode,$.uid,$.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",$.mtime[0],"latin1");n.write(t,$.typeFlag[0],"latin1");n.write("ustar  \0",$.magic[0],"latin1");return io(n,e)}function rn(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=vg(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,$.checksum[0],
"latin1");return r}var ca=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=to(e);if(this.isReached){if(!i)throw tt(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw tt(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw tt(n,"there is a single zero block between two entries");return false}};var ua=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(I);const n=Math.min(I-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<I)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var _g=16*1024;function Fg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of sf(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Lg(t,e){return rf(t,n=>n===e)}function rf(t,e){return Buffer.concat([...sf(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function of(t,e){return Buffer.concat([...sf(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:MB(n,i)}))}function MB(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*sf(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>_g){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${_g} records.`,
{hint:ge})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Vt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function an(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Ng=1024*1024;var UB=4*1024*1024;var $g=Buffer.alloc(0);var af={pax:new Map,longName:void 0,longLink:void 0};function dn(t){
return t===Te.pax||t===Te.gnuLongName||t===Te.gnuLongLink}var br=class{#e=[];#t=0;#n=af;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Ng||this.#t+o>UB){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Ng} are read.`,{hint:ge})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ae(o),parts:[],sizeBytes:o};else this.#n=df(this.#n,i,$g,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=df(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
af;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Er(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Be(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Le(t){
return Er(t).reduce((e,{typeFlag:n,data:r=$g,sizeBytes:i})=>df(e,n,r.subarray(0,i),0),af)}function cn(t,{pax:e,longName:n}){
return n??Fe(e.get("GNU.sparse.name"))??Fe(e.get("path"))??t.name}function Ft(t,{pax:e,longLink:n}){return n??Fe(e.get("\
linkpath"))??aa(t)}function fa(t,{pax:e},n){const r=Fe(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=an(i);if(!Number.isSafeInteger(o))throw tt(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function df(t,e,n,r){if(e===Te.pax)return{...t,pax:Fg(n,r)};const i=Fe(HB(n));return e===Te.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Fe(t){return t?.length===0?void 0:t}function HB(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Dr={blocks:[],keepsData:false};var Sr={blocks:void 0,keepsData:true};var ht=class{#e;#t;#n=0;#r=new ua;#i=0;#o=0;#s=true;#a=new br;#d=false;#c=new ca;#u=false;#f=Buffer.
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
release();const s=cn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=fa(e,o,r);const c=sa(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=ae(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var jB=16*1024*1024;var JB=1024*1024;var J=class extends WB{counts={entries:0,dataBytes:0};#e=zB("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?JB:jB;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new ht({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
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
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Dr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Sr;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function C(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function xr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function V(t){return Buffer.from(t,"latin1")}var Mg=["manifest.json","index.json"];var GB=4*1024*1024;var la=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Mg.
some(e=>this.#e.has(e))}begin(e){const n=C(e.name);this.#e.add(n);this.#n=n===Mg[0]}data(e){if(!this.#n||this.#r>GB)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=N(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...L(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(C(Buffer.from(r))))}};var Uy=gs($f(),1);import{randomBytes as fO}from"node:crypto";import{posix as My}from"node:path";async function G(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??ih(n),"--label",ws(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
mt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:mO,...e.asUsed===true?[]:pO(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw lO(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Q});return s}function lO(t,e,n){const r=ne(e,n);const i=t.volumes.find(o=>My.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var mO=["--workdir","/"];function pO(t){
return hO(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function hO({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>My.resolve(n)))]}function Ve(){return`/docker-flatten-${fO(8).toString("hex")}`}function rt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function Y(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw ne(["rm",e],n)}var he=class extends Error{};var gO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Uf(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&gO.test(t.message)}var yO=16*1024*1024;async function Hy(t,e,n,r){
const{signal:i}=t;const o=Ve();const s=rt({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await G(t,a).catch(u=>{throw Uf(u)?new he(E(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const m=await t.transport.readArchive(d,l,i).catch(h=>{throw je(h,l)?new he(E(h),{cause:h}):h});await Hf(
m,u,h=>f(h))};try{return await r({stream:c,text:zf(c)})}finally{await Y(t,d)}}async function Hf(t,e,n){const r=t.pipe((0,Uy.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:Mf(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function zf(t){return(e,n)=>wO(e,n,t)}async function wO(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>yO)throw Mf(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=H(s);if(a!==t)throw Mf(t,`has the digest ${a}`);return s.toString("utf8")}
function Mf(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Rr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:xg(r);const d=r===void 0||a!==void 0?void 0:Sg(r);if(d!==void 0){const u=await zy(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...bO(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await zy(e(c.digest,c.sizeBytes))}}function bO(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return X(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function zy(t){
return t.catch(e=>{if(e instanceof he)return void 0;throw e})}import{open as Wy}from"node:fs/promises";import{Readable as SO}from"node:stream";var EO=8**11-1;var DO=100;function _r(t,e){const n=Buffer.alloc(I);if(n.write(t,0,DO,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=EO){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function ka(t){return Buffer.alloc(ae(t)-t)}function Pa(){return Buffer.alloc(
2*I)}var jy=4*1024*1024;function Jy(t){const e=t.map(({content:n})=>{const r=yo(n);return _r("",0).length+r+ka(r).length});return e.
reduce((n,r)=>n+r,Pa().length)}async function Gy(t,e,n){for(const{path:r,content:i}of e){await go(t,_r(r,yo(i)),n);if(Buffer.
isBuffer(i))await go(t,i,n);else await Wf(i,t,n);await go(t,ka(yo(i)),n)}await go(t,Pa(),n)}async function Wf({path:t,sizeBytes:e},n,r){
const i=await Wy(t,"r");try{await Vy(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(jy,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await go(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function Ta(t,e=()=>{}){return SO.from(xO(t,e),{objectMode:false})}
async function*xO(t,e){for(const{path:n,content:r}of t){yield _r(n,yo(r));if(!Buffer.isBuffer(r))yield*kO(r,e);else if(r.
length>0)yield r;const i=ka(yo(r));if(i.length>0)yield i}yield Pa()}async function*kO({path:t,sizeBytes:e},n){const r=await Wy(
t,"r");try{await Vy(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(jy/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function Vy(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function go(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function yo(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function Yy(t,e,n){const r=`${H(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Ta(
[{path:r,content:t},Ba([{Config:r,RepoTags:[n],Layers:[i]}])])}function Ba(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Ia={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function va(t){
return{path:"index.json",content:ea(Pe.index,[t])}}function Ye(t){return`blobs/${t.replace(":","/")}`}var Oa="io.contain\
erd.image.name";function Ca(t,e,n={}){const r=Qs(Pe.manifest,{mediaType:Pe.config,digest:H(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Pe.manifest,digest:H(r),sizeBytes:r.length}}}function Ky(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:f})=>f);const a=Ca(e,s,i);const d=s.map(({digest:f})=>Ye(f));const c=Ye(H(e));const u=[Ia,va(
{...a.descriptor,platform:Xu(n),annotations:{[Oa]:r.full}}),Ba([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Ye(a.descriptor.digest),content:a.bytes},...t.map(({path:f,descriptor:{digest:l,sizeBytes:m}})=>({path:Ye(l),content:{
path:f,sizeBytes:m}}))];return Ta(u,o)}function qy(t,e,n){const{os:r,architecture:i,variant:o}=e;const s=Buffer.from(JSON.
stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));const{bytes:a,
descriptor:d}=Ca(s,[{...t,mediaType:"application/octet-stream"}]);const c=ce(pe(n,"tag"));return Ta([Ia,va({...d,platform:Xu(
e),annotations:{[Oa]:c}}),{path:Ye(H(s)),content:s},{path:Ye(d.digest),content:a}])}var PO=3;async function Xy(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await vO(t,i);const d=rh(t.runId);const c=qy(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw Zy(f)?new he(
E(f),{cause:f}):f});u=true;await TO(t,d,i,o)}finally{await IO(t,d,u)}};return e({stream:r,text:zf(r)})}async function TO(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Hf(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Zy(s)&&BO.test(E(
s));throw a?new he(E(s),{cause:s}):s}if(!o)throw new he(`the store has no blob ${n}`)}var BO=/not found|no such|does not exist/i;
async function IO(t,e,n){if(Js(t.runId))return;const r=await hr(t.docker,[e],PO).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)js(t.runId)}async function vO(t,e){const n=w(await ie(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new he(`the engine does not tell the size of ${e}`)}function Zy(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Fr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Hy(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>Xy(t,i);return[...n,{place:"in a save",open:r}]}var OO=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function CO(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>pr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return B(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:OO,...i?[]:
["docker_version"],...i&&pr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Qy(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${CO(t,e).join(", ")}.`}function Aa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Ra(t,e){const{log:n}=t;for(const{
place:r,open:i}of Fr(t,e)){const o=await AO(t,e,i).catch(s=>{if(!(s instanceof he))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:hh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Qy(t,e)}}async function AO(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?ew(e,e.id,await i.text(e.id),void 0):await RO(e,i.text));return r&&{...r,openBlobs:n}}
async function RO(t,e){const n=Rr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=ew(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function ew(t,e,n,r){const i=_O(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(xs(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function _O(t,e){try{return Ss(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function rw(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await MO(jf(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(nw(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await YO(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var zO={flags:"wx",mode:384};async function iw(t,e,n,r={createWriteStream:FO,link:LO,
rename:$O}){const{log:i,signal:o}=t;const s=UO(jf(n),`${se(t.runId)}${nw(n).slice(0,80)}.partial`);const a=jO(t,e);try{const d=VO(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const m=()=>r.createWriteStream(s,zO);return WO(t,l,m,tn(a))};const u=await c().catch(
async f=>{if(!JO(t,e,f))throw f;i.debug(`saving the platform alone: ${E(f)}`);await _a(s,{force:true});return c(e.platform)});
await z(i,{title:"Flush"},KO(s));await qO(s,n,r);i.info(`Saved ${P(u)} to ${n}`)}catch(d){await _a(s,{force:true}).catch(
()=>{});throw o.aborted?d:XO(d,n)}finally{await a}}async function WO(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new la;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await z(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},HO(c,d,r(),{signal:s}));GO(a);return d.bytesWritten}async function jO(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return Aa(await Ra(t,e))}catch{
return void 0}}function JO(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function GO(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Q});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function VO(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function YO(t){return NO(t).then(()=>true,()=>false)}
async function KO(t){const e=await tw(t,"r+");try{await e.sync()}finally{await e.close()}}async function qO(t,e,n){try{await n.
link(t,e)}catch{await(await tw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await _a(e,{force:true});throw r});
return}await _a(t)}function XO(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=pt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${jf(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${me(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function ow({imageLocation:t,tags:e}){return t===void 0||e.length>0}var ZO=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function yn(t){return t.replace(ZO,e=>[...e].map(n=>`\\u${QO(n.codePointAt(0)??
0)}`).join(""))}function QO(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ye(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function sw(t){return`<code>${Fa(t)}\
</code>`}function Fa(t){return yn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function $t(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Jf=1024*1024;var Gf=12;var eC=[386,4];var tC=[0,21];var nC=20;var rC=10;function Vf({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Fe(e.get(aw))!==void 0;return i||
o?"records":void 0}var aw="GNU.sparse.map";function wn(t,e){return new p("TAR_INVALID",`The sparse file ${v(t)} is damag\
ed: ${e}.`,{hint:Vt})}var La=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?eC:tC;for(let o=0;o<i;o++){const s=r+o*2*Gf;const a=s+Gf;if(e[s]===0)return;this.#a(no(e.subarray(s,a)));this.#a(
no(e.subarray(a,a+Gf)))}}addRecords({pax:e}){const n=String(Fe(e.get(aw))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(an(i));if(an(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw wn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(rC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>nC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=an(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Jf)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw wn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Jf)throw this.#c();
this.pieces.push([n,e])}#d(){return wn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${v(this.#e)} has more than ${Jf} pieces.`,{hint:ge})}};function dw(t){return(I-t%I)%I}var iC=["GNU.sparse.realsize","GNU.sparse.size"];function wo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return cw(n,
Je(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of iC){const i=Fe(e.get(r));if(i===void 0)continue;
return cw(n,an(i.toString("latin1")))}return t.sizeBytes}function bn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?wo(t,Le(t.extensions)):t.sizeBytes}function cw(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw wn(t,"its real size is not a number");return e}var uw="SCHILY.xattr.";var oC=4095;function ue({extensions:t,header:e},n=Le(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Fe(r.get(c));return f===void 0?Je(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Je(e,"mode")&oC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:sC(r.get("mtime")),link:a?Ft(e,n):Buffer.alloc(0),device:d?
`${Je(e,"devMajor")},${Je(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(uw)).map(([c,u])=>`${c.slice(uw.length)}\
=${u.toString("latin1")}`).sort()}}function sC(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function En(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?bn(t):Je(e.head.header,"siz\
e")}function Mt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as Kw}from"node:path";import{posix as za}from"node:path";import{posix as bo}from"node:path";var aC=3;var dC=1e3;var mw=4096;var cC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var pw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var uC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var fC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var lC=/^[;&|()\n`]$/;var mC=/^[<>]+&?$/;var pC=/^(?:-|[A-Za-z_]\w*=)/;var hC=Ma("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var fw=Ma("cd pushd WORKDIR");
var lw=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var gC=Ma("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var yC=Ma("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function qf(t,e,n="\
/"){const r=new Yf(e);r.read(t,n,0);return r.words}var Yf=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Kf(
n,Xf(this.#e));let o=true;for(const s of e){if(this.words.length>=dC)return;if(s.length>mw&&r>0)continue;if(lC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<aC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(wC(s,this.#e),i.directory,r+1);const d=i.isValue||pC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||hC.has(bo.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Kf=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return fw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!mC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=bo.basename(e);if(!fw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(gC.has(r))
return"name";const i=this.#o;this.#o=lw.test(e)&&!e.includes("=");if(i||lw.test(e))return"directory";return yC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:bo.resolve(n,Na(e,r));return e.startsWith(
"-")?"name":"directory"}};function Xf(t){return t.get("HOME")??"/root"}function Na(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function wC(t,e){const n=t.slice(0,mw*16).replace(/\\\n/g," ");return[...n.matchAll(cC)].map(([r])=>Zf(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Zf(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function $a(t){const e=[
...t.matchAll(pw)].map(([i])=>i);const n=uC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(fC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Qf))]}function Eo(t){const e=[...t.matchAll(
pw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Qf(n.slice(0,n.lastIndexOf(
"/")))))]}function Dn(t,e){return Qf(bo.resolve("/",t,e))}function Qf(t){return Buffer.from(bo.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Ma(t){return new Set(t.split(" "))}var bC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var EC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var DC=/PATH$|^(?:PERL5|RUBY)LIB$/;var SC=/(?:^|_)LOGS?_?PATH$/;function hw([t,e]){const n=$a(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(bC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=DC.test(t)&&!SC.test(t);const o=e.
startsWith("/")&&!EC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Eo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as xC}from"node:path";var Lr=1114112;var Ua=56320;function el(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function gw(t){return rl(t).map(e=>e>=Lr?String.fromCharCode(Ua+e-Lr):String.fromCodePoint(e)).join("")}function tl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Ua+127&&n<=Ua+255?Lr+n-Ua:n})}function yw(t){return/[^\0-\x7f]/.
test(t)?tl(t).map(nl).join(""):t}function nl(t){if(t<128)return String.fromCharCode(t);if(t>=Lr)return String.fromCharCode(
t-Lr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function rl(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:Lr+i);r+=u?o:1}return e}var ww=4096;var kC=256;var bw=16;var PC={GOPATH:":",CONDA_PKGS_DIRS:","};var TC=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Ha(t,e){const n=il(e);const r=[
n.get("HOME"),...Dw(t)].map(i=>Sw(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>el(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,ww+2),env:n}}function il(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function ol(t){return[...new Set(Dw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,ww)}function Ew(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return IC(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(PC[o]??"\0",bw);return a.map(d=>Sw(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!BC(
d??"")).map(d=>`${r}${el(d??"")}/${s}`)}function Dw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=kC).map(e=>gw(e))}function Sw(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return xC.
normalize(t).replace(/^\/+|\/+$/g,"")}function BC(t){return TC.some(e=>e===t||e.startsWith(`${t}/`))}function IC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",bw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var xw=1e3;function sl(t,e){const n=w(t,"config");const r=w(n,"Env");const i=il(L(r)?r:[]);const o=za.resolve("/",b(n,"W\
orkingDir")??"");const s=vC(n,i).map(({by:f,argv:l})=>({by:f,words:qf(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=Xf(i);const c=[{path:Dn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(m=>CC(f,m,d))),...[...i].flatMap(hw),...e.map(f=>({path:Dn("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,xw),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Dn("/",o)]}],...a.flatMap(({by:f,words:l})=>AC(f,l,
d,i))].slice(0,xw),commands:[...a,{by:"ENTRYPOINT",words:qf(OC(n),i)}].flatMap(RC)}}function vC(t,e){const n=(...s)=>{const a=w(
t,...s);return L(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Zf(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function OC(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return L(e)&&L(n)?[...e,...n]:[]}function CC(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Pw(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Wa(
c)}});if(i==="name")return a;const d=kw(r)?Eo(za.resolve(e.directory,r)):Eo(Na(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Wa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(za.basename(t))}function kw(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Pw({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Dn("/",Na(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||kw(t)?[Dn(n,t)]:$a(t)}function AC(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Dn("/",s)]}];if(s.includes("/"))return Pw(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Dn(d,s))}]})}function RC({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>_C(
i))}))}function _C(t){return za.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var FC=40;var LC=64*1024*1024;var NC=96;function*Tw(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Nr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>FC)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Do(t,e){const n=Tw(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Ja(t,e){const n=Tw(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Bw(t,e){return e.startsWith("/")?e:`${Nr(t)}/${e}`}function Nr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ne(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var ja=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>LC}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+NC;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=$C(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function $C(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Ga=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ne(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ne(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Cw=2**26;var Iw=4;var Va=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Cw/32);const[
n,r]=Ow(e);for(let i=0;i<Iw;i++){const o=vw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Ow(e);for(let i=0;i<Iw;i++){const o=vw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function vw(t,e,n){
return t+Math.imul(e,n)&Cw-1}function Ow(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as HC}from"node:path";var al=47;function Aw(t,e,n){const r=tl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=MC(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw $r(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function MC(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw $r(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw $r(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function dl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=nl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Rw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===al&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===al)r(d+1,a)}else if(UC(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function UC(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==al}function $r(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var _w=47;var zC=64;var Fw=new WeakMap;var Sn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw $r(e,"it is empty");const n=WC(e);if(n==="!")throw $r(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Aw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=yw(i)+(dl(a)[0]??"");this.#t=
o.slice(a.length);const d=dl(this.#t);this.#n=Nw(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Nw(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===_w);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Rw(this.#t,rl(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==_w)r=e.indexOf(this.#i,r+1);return r}};
function $w(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new Sn(e))}function jn(t,e){if(t.length<zC)return t.findLast(i=>i.matches(e));let n=-1;const r=Uw(t);for(const i of Hw(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Mw(t,e){const n=Uw(t);const r=`${e}/`;return Hw(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function Uw(t){const e=Fw.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Fw.set(t,n);return n}function Hw(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function WC(t){const e=t.startsWith("!")?"!":"";const n=Lw(t.slice(e.length).trim());
return Lw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Lw(t){return t===""?"":HC.normalize(t).replace(/(?<=.)\/$/,
"")}function Nw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as qC}from"node:path";import{posix as zw}from"node:path";function Ww(t,e){const n=So(t.owned,e);const r=So(t.drops,e);const i=So(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:JC([...n,...r,...i]),above:t.skippedIfLinked===true?jC(n):
[],droppedTops:[],isSkipped:false}}function So(t=[],e){return t.flatMap(n=>Ew(n,e)).map(n=>new Sn(n))}function it(t,e){const n=jn(
t,e);return n!==void 0&&!n.isException}function jw(t,e){const n=Jw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||it(t.owned,e)}function jC(t){const e=t.map(({text:n})=>zw.dirname(n));return[...new Set([...e,...e.map(n=>zw.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new Sn(n),depth:Jw(n)}))}function Jw(t){return t.split("/").
length}function JC(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>cl(n)));return e.has("")?void 0:
e}function cl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Mr(t,e,n,r){const i=n.map(o=>new Sn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var ul=String.
raw`v?\d[\d.]*`;var fl="(?:[-._ ][^/]*)?";var GC=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${ul})?${fl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${ul})?${fl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${ul}${fl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var VC=new RegExp(`(?:^|/)(?:${GC.join("|")})(?=/|$)`,"i");var YC=[Mr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],VC),Mr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Mr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Mr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Mr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Mr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ya(t){
return YC.find(({patterns:e,namePattern:n})=>n?.test(t)===true||jn(e,t)!==void 0)}var Gw="";function Vw(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>KC(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=So(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function KC(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Yw(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=ll(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,ml(t,s),[[o,a]])}}function ll({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ne(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Nr(t);if(e==="beside"&&r!==""&&n(`${r}/${Gw}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Gw}`,"0")?t:void 0}function ml({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var XC=1e3;var Ka=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Ww(o,n));this.#t=Vw(e,n,i);this.#e=
r.map(o=>C(Buffer.from(qC.normalize(o))))}rulesFor(e){const n=cl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<XC)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&it(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=it(e.
owned,n);const o=i||it(e.drops,n);const s=o&&!i?Ya(n):void 0;const a=o&&s===void 0;const d=a?"drop":it(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>it(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||xr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var ZC=1e4;var qa=class{#e=new Map;#t=0;constructor(e){for(const n of hl(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>pl(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,ZC-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ne(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function pl(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function hl({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var xn={paths:[],required:[],commands:[]};var Ur={action:"keep"};var Hr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Va;#d;#c=new Ga(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=xn}){this.#e=new Ka(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new qa(o);for(const s of o.paths)
this.#f(s)}#f(e){Yw(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)Mt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Ur;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=jn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:Ur;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Ur;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=C(Buffer.from(
Kw.resolve("/",Kw.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=Wa(e)||Wa(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!it(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${v(V(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=jw(r,n)&&!it(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?jn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!it(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=ll(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,ml(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Nr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=Ya(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${v(V(e))} \
(${i.what}): ${i.why}.`)}};var Zw=gs(Xw(),1);var QC=20;function xo(t,e){const n=t.slice(0,QC).toLowerCase();const r=o=>(0,Zw.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var gl=["v[0-9]","v[0-9][0-9]"];var eA="[0-9a-f]".repeat(8);var Qw=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var eb=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var $e=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:bt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:bt(eb,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:bt(eb,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:bt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],gl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:bt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(bt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${eA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:bt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Qw],empties:["var/log/**",...Qw],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:bt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],gl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:bt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],gl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:bt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:yl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:yl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:yl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Jn(t){return $e.find(e=>e.name===t)}function bt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function yl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Me="auto";var tA=/^true$/i;var nA=/^false$/i;var rA=/^(?:yes|on|1|all|safe|default)$/i;function wl(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function ko(t){const e=wl(t);if(e.length===1&&nA.test(e[0]??""))return[];return e.
map(n=>tA.test(n)?Me:n)}function tb(t){const e=ko(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of iA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[Me,...e].join(", "))}.`})}
return $e.filter(i=>n.has(i)&&!r.has(i))}function iA(t){if(t===Me)return $e.filter(({isSafe:o})=>o);const e=Jn(t);if(e!==
void 0)return[e];const n=[Me,...$e.map(({name:o})=>o)];const r=rA.test(t)?Me:xo(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${v(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var oA=["docs","man","locales","pycache"];var sA=1e6;var aA=.01;var dA=1e5;var Xa=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=xn}){this.#e=new Hr({presets:$e.filter(a=>(a.isSafe||oA.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:Ha(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=En(e,n);if(r===0)return;this.#n+=r;const i=C(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))Mt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Mw(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(sA,Math.max(dA,this.#n*aA));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Za(t,e){const n=t.length===
0?[Me]:t;const r=o=>n.includes(Me)&&$e.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var cA=1;var uA=1e3;var fA=2e3;function rb(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:cA,tool:`docker-flatten ${lt}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Qa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Qa(
t.newHistory),directories:ib(t.directories),layerDetails:ob(t.layers)},platforms:t.platforms.map(a=>lA(a,t.platforms.length>
1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,
savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-zr(t),cleanedBytes:zr(t),rules:t.rules.map(({kind:a,name:d,
entries:c,bytes:u})=>({kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:nb(
d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,why:d??null,entries:c,bytes:u})),
...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Za(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,wanted:d,seen:c,met:u})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:nb(o)}}function lA(t,e){return{platform:t.platform,oldBytes:t.
oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.
newLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:zr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Qa(t.oldHistory):
null,newHistory:e?Qa(t.newHistory):null,directories:e?ib(t.directories):null,layerDetails:e?ob(t.layers):null}}function ib(t){
return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function ob(t){if(t===void 0)return null;return t.
map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,
entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,bytes:d}))}))}function Qa(t){if(t===void 0)return null;return t.slice(
-uA).map(({command:e,bytes:n,hasLayer:r})=>({command:ye(e,fA),bytes:n,layer:r}))}function zr({rules:t,commands:e}){return[
...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function sb(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.
tags.slice(0,1)].join(" → "),headline:Ru({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.
bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??
["",0,-1,[]],notes:e?.notes??[]}}function nb(t){return Math.round(t)/1e3}import{dirname as b_}from"node:path";import{realpathSync as m_}from"node:fs";import{dirname as uE,resolve as p_}from"node:path";var Wr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var ab={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function jr(t,e){if(t==="oci"||e==="zstd")return Wr.oci.layer+
ab.oci[e];return Wr.docker.layer+ab.docker[e]}function bl(t){return["gzip","zstd","none"].find(e=>t===jr("oci",e)||t===jr(
"docker",e))}function Gn(t){const e=Sl(t)?ed(t):t;const n=e.images.map(pA);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:ea(Wr[i.format].index,n.map(hA),i.annotations);const s=i===void 0?{...r.manifest,platform:db(r.image)}:El(
Wr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:mA({images:n,root:s,rootBytes:o})}}function mA({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:H(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,descriptor:{
digest:o,sizeBytes:s}})=>({digest:o,content:{path:i,sizeBytes:s}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}
function pA(t){const e=Wr[t.format];const n=El(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);const i=Qs(e.
manifest,n,r,t.annotations);return{manifest:El(e.manifest,i),bytes:i,image:t}}function hA({manifest:t,image:e}){return{...t,
platform:db(e),annotations:e.entryAnnotations}}function db({indexPlatform:t,config:e}){if(t!==void 0)return t;const n=N(
e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");return Object.
fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function El(t,e){return{mediaType:t,
digest:H(e),sizeBytes:e.length}}function Dl({images:t,index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="d\
ocker")}function Sl(t){return Dl(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>bl(n.mediaType)==="zstd"))}function ed(t){
const e="oci";const n=i=>{const{descriptor:o}=i;const s=bl(o.mediaType);const a=s===void 0?o.mediaType:jr(e,s);return{...i,
descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{images:r,index:t.
index&&{...t.index,format:e}}}function Po({root:t,blobs:e},n,r){return[Ia,va({...t,annotations:n}),...r===void 0?[]:[Ba(
[r])],...e.map(({digest:i,content:o})=>({path:Ye(i),content:o}))]}function cb({images:t},e,n){const r=t.find(({image:s})=>X(
s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.image;return{
Config:Ye(H(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Ye(s.digest))}}import{access as LR,chmod as NR,constants as qb,link as $R,rename as Xb,rm as fd}from"node:fs/promises";import{basename as MR,
dirname as Ro}from"node:path";var To="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var gA=150;
function Ue(t){return JSON.stringify(ye(t,gA))}function De(t,e,n){return new p("BLOB_INVALID",`The file ${Ue(t)} of ${Ue(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as yA}from"node:crypto";var ub={sha256:64,sha512:128};function Ut(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(ub,e)?ub[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function td(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw ee(e,kn(t.length,n));const r=Ut(e)?.algorithm;if(r===void 0)throw ee(e,"has a digest that cannot b\
e checked");const i=`${r}:${yA(r).update(t).digest("hex")}`;if(i!==e)throw ee(e,`has the digest ${i}`)}function kn(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function ee(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var xl="application/vnd.oci.image.";var nd="application/vnd.docker.";var Pn={index:`${nd}distribution.manifest.list.v2+j\
son`,manifest:`${nd}distribution.manifest.v2+json`,config:`${nd}container.image.v1+json`,layer:`${nd}image.rootfs.diff.t\
ar`};var wA=new Map([[`${xl}manifest.v1+json`,"oci"],[`${xl}index.v1+json`,"oci"],[Pn.manifest,"docker"],[Pn.index,"dock\
er"]]);var bA=new Set([`${xl}config.v1+json`,Pn.config]);var EA=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var DA=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Jr(t){return wA.
get(t)}function kl(t){return bA.has(t)}function fb(t){if(EA.test(t))return"layer";return DA.test(t)?"foreign":"other"}function Tn(t,e){td(t,e);const n=N(t.toString("utf8"));const r=l=>ee(e.digest,l);if(!B(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||SA(n));const a=Jr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Pl(n);if(wr(s)){return{kind:"index",format:a,entries:lb(n,"manifests",r),
annotations:d}}const c=hb(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=lb(n,"layers",r).
map(xA);const f=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function mb(t){const e=N(t.toString("utf8"));const n=w(e,"manifests");if(!B(e)||!Array.isArray(n))return void 0;const r=n.
map(pb).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Pl(
e)}}function SA(t){if("manifests"in t)return Pe.index;return"config"in t&&"layers"in t?Pe.manifest:""}function lb(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=pb(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function xA({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function pb(t){const e=hb(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:B(n)?n:void 0,annotations:Pl(t)}}function hb(t){const e=Qi(t);if(e===void 0||Ut(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Pl(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(B(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Gr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw De(n,"is missing, though an\
 index names it",t.name);const i=Tn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ue(i.mediaType);
throw fe(o,`must be an image or an index, but is ${s}`,To)}import{open as Eb,stat as Db}from"node:fs/promises";import{join as RA}from"node:path";import{Readable as _A}from"node:stream";import{posix as gb}from"node:path";var yb=2e5;var kA=1024;var PA=64*1024;var TA=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function wb(t){const e=new Tl(t);const n=new Map;const r=new br;OA(await e.read(0,I),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=I;if(to(d)){o++;continue}if(o===1)throw tt(a,"there is a\
 single zero block between two entries");const c=Be(d,a);if(++i>yb)throw AA(t.path);if(c.typeFlag===Te.paxGlobal){s+=ae(
c.sizeBytes)}else if(dn(c.typeFlag)){r.begin(c,d,a);const u=ae(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=sa(c.typeFlag)&&!f?fa(c,u,a):0;s=c.gnuIsExtended?
await BA(e,s):s;if(s+l>t.sizeBytes)throw Bl(t,s+l);IA(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ae(l)}}if(!r.
isEmpty)throw Bl(t,s);return n}async function BA(t,e){let n=e;for(let r=true;r;n+=I)r=((await t.block(n))[504]??0)!==0;return n}
function IA(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=cn(n,i);const d=a.length>kA?void 0:rd(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(vA);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??aa(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${gb.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:rd(l)})}else t.delete(d)}function vA(t){return t.startsWith("GNU.sparse.")}function rd(t){const e=gb.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Tl=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw U(o.reason);const s=Buffer.alloc(Math.max(n,PA));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Bl(this.#e,e+n);return r}block(e){return this.exactly(e,I)}};function OA(t,e){
const n=t.toString("hex",0,8);const r=TA.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===I&&(to(t)||CA(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function CA(t){
try{Be(t,0);return true}catch{return false}}function Bl({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function AA(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${yb} entries.`;return new p("TAR_LIMIT",e,{hint:ge})}function id(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var bb=1024*1024;var Sb=4*1024*1024;var FA=8;async function Bn(t,e,n){
if(t.sizeBytes>Sb)throw LA(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function LA(t,e){
const n=`${t} has ${e} bytes, but at most ${Sb} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:ge})}async function xb(t){const e=await Pb(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=RA(t,n);const i=await Db(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(me(o)))return void 0;throw Bo(r,o)});if(!i?.isFile())return void 0;return kb({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function od(t,e){const n=await Pb(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Eb(t).catch(i=>{throw Bo(t,i)});try{const i=await wb(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Il(t,r,i)}catch(i){await r.close();throw i}}var Il=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=rd(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return kb({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw De(e,"is stored as a sparse file, as no builder does",this.path);if(r===FA)throw De(e,"is beh\
ind a loop of links",this.path);n=i.target}throw De(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function kb(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new vl(t,o)}}var vl=class extends _A{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:bb,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Eb(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Bo(r,o)))}_read(){const e=Math.min(bb,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Bo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Pb(t){return Db(t).catch(e=>{
throw Bo(t,e)})}function Bo(t,e){const n=me(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var NA=/^sha256:[0-9a-f]{64}$/;function sd(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!L(r)||!r.every(o=>NA.test(o)))throw fe(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var $A=8;var Vr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Tb(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Cl([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Tb(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Ol(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${MA(this.missing)}.`);return n}};function Ol(t){return Cl([...new Set(t.map(
O))])}function MA(t){return Cl([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function Cl(t){const e=t.slice(
0,$A).map(r=>/^[\w./+ -]*$/.test(r)?r:Ue(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Tb(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Al(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return Ls(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Bb(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Rl(n,e);return Re({...n,variant:n.variant??(r?e.variant:void 0)})}function Rl(t,e){const n=r=>Re(
{...r,variant:void 0});return!X(n(t),n(e))}function Ib(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Ol(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var vb=8;var Ob=1e4;var UA="vnd.docker.reference.type";function Io({annotations:t}){return t[UA]!==void 0}var Yr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Ob)throw this.#a(
`has more than ${Ob} entries in its indexes`);if(Io(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Jr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||wr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===vb)throw this.#a(`has indexes nested more than ${vb} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Tn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw ee(e.digest,"is not an index")}}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var HA=4;async function Vn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Vr;const a=o===void 0;const d=await new Yr(
t,s).follow(e.entries);const c=new _l(t,{leftOut:s,platforms:n,isAlone:a});const u=await zA(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(m=>X(m.platform,l)));if(f!==void 0){const l=[...u.map(({platform:m})=>m),...c.others];throw Ib(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw fe(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,To)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function zA(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:HA},i));return n.filter(o=>o!==void 0)}var _l=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Al(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Tn(r,e);if(i.kind!=="manifest")throw ee(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Al(o);const a=Bb(n,s);if(a===void 0)
throw fe(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&Rl(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${O(n)}, but its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=sd(
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
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>fb(f.mediaType));const d=kl(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(kl(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw fe(
this.#e.name,`is not an image, but ${Ue(f)}`,To);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw fe(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;td(r,e);const i=N(r.toString("utf8"));if(!B(i))throw ee(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var WA=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Cb=20;function _b(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Fl(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>ad(d).includes(
r));const a=s.length>0?s:t.filter(d=>JA(d,r));if(a.length===0)throw Fl(`${i} must name an image, but the layout has none\
 with that name.`,t);return Ab(a,t,e)}const o=t.filter(jA);if(o.length===0)throw Fl(`${i} must contain an image, but con\
tains none.`,t);return Ab(o,t,e)}function Ab(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>ad(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Fb(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function jA(t){return!Io(t)&&(t.mediaType===
""||Jr(t.mediaType)!==void 0)}function ad({annotations:t}){return WA.map(e=>t[e]).filter(e=>e!==void 0)}function JA(t,e){
const n=Rb(e);return n!==void 0&&ad(t).some(r=>/[/:]/.test(r)&&Rb(r)===n)}function Rb(t){try{return ce(pe(t,"image"))}catch{
return void 0}}function Fb(t){const e=[...new Set(t.map((r,i)=>ad(r).at(-1)??`@${i}`))];const n=e.length-Cb;return e.slice(
0,Cb).map(Ue).join(", ")+(n>0?` and ${n} more`:"")}function Fl(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Fb(e)}.`})}var Lb="1.0.0";var vo=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(dd(e));return n&&Bn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(dd(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw ee(e,kn(r.
sizeBytes,n));return id(r)}async release(){}close(){return this.#e.close()}};async function Nb(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?xb(r):od(r,e.signal));try{const s=new vo(n,o,e.signal);const a=await Ll(o,e.signal);
if(a===void 0)throw await YA(o,t);const[d,...c]=_b(a.entries,t);const u=d!==void 0&&c.length===0?await Gr(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(VA)};return await Vn(
s,u,e.platforms)}catch(s){await o.close();throw s}}async function Ll(t,e){const n=await GA(t,e);if(n!==void 0&&n!==Lb)throw fe(
t.path,`is an OCI image layout of version ${Ue(n)}; only ${Lb} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Bn(r,`The file index.json of ${t.path}`,e);
const o=mb(i);if(o===void 0)throw De("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:H(
i)}}async function GA(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Bn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(N(r),"imageLayoutVersion")}function VA(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function dd(t){const e=Ut(t);if(e===void 0)throw ee(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function YA(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return fe(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as KA}from"node:crypto";import{Writable as qA}from"node:stream";import{pipeline as XA}from"node:stream/promises";var ZA=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var QA=[["fd377a585a00","xz"],["425a68","bzip2"]];var eR=6;var tR=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var cd=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:Pn.config,digest:H(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await nR(e,n,r);const o=N(i.toString("utf8"));if(!B(o))throw De(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=sd(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw De(f,"is missing, though manifest.json names it",n.path);const m=await rR(
l,f,r.signal);const h=m===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${Pn.layer}${m}`,digest:m===""?s[u]??"":
await oR(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=H(this.#r);const n=Pn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&id(n)}async release(){}close(){return this.#e.
close()}};async function nR(t,e,n){const r=await e.find(t.config);if(r===void 0)throw De(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Bn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=tR.exec(t.config)?.[1];
const s=H(i);if(o!==void 0&&s!==`sha256:${o}`)throw ee(`sha256:${o}`,`has the digest ${s}`);return i}async function rR(t,e,n){
const r=await iR(t,n);const i=QA.find(([o])=>r.startsWith(o));if(i!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return ZA.find(([o])=>r.startsWith(o))?.[1]??""}async function iR(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,eR);return""}async function oR(t,{signal:e,log:n,touch:r}){const i=KA("sha256");let o=0;const s=new qA(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await z(n,a,XA(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var $b=20;async function Ub(t,e){const{text:n,path:r}=t;const i=await od(r,e.signal);try{const o=dR(await sR(i,t,e.signal),
t);const s=new vo(n,i,e.signal);const a=await Ll(i,e.signal);const d=a&&await uR(s,a.entries,o);if(d!==void 0)return await Vn(
s,await Gr(s,d),e.platforms);const c=await cd.of(o,i,{...e,name:n});return await Vn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function sR(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw fe(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await Bn(
i,`The file manifest.json of ${n}`,r);const s=N(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(aR);if(!Array.isArray(
s)||a.includes(void 0))throw De("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function aR(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!L(n)||!L(r))return void 0;return{
config:e,names:r,layers:n}}function dR(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=cR(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ce(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>Nl(f)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(Mb(u))!==JSON.stringify(Mb(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Mb({config:t,layers:e}){return[t,e]}function Nl(t){try{return ce(pe(t,"image"))}catch{return void 0}}function cR(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-$b;return e.slice(0,$b).map(Ue).join(", ")+(n>
0?` and ${n} more`:"")}async function uR(t,e,n){const r=n.names.map(Nl);const i=({annotations:a})=>r.includes(Nl(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Io(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await fR(t,a,n))return a;return void 0}async function fR(t,e,n){for(const r of await new Yr(t,new Vr).follow([e])){const i=await t.
readManifest(r);const o=i&&Tn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>dd(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as ER,readdirSync as DR,statSync as SR}from"node:fs";import{mkdtemp as xR,rm as Gb,stat as kR}from"node:fs/promises";
import{join as Hl}from"node:path";import{Readable as PR}from"node:stream";import{spawn as yR}from"node:child_process";var lR=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function mR(t){return lR.test(t)}function Oo(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ce(t):`${e}/${n}@${r}`}`}function Co({domain:t},e){return mR(t)?[`${e}=f\
alse`]:[]}var In={read:"PULL_FAILED",write:"PUSH_FAILED"};var Hb='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var pR={read:"NO_S\
PACE",write:"NO_SPACE"};var zb=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var hR=[{words:/no space left on device|disk quota exceeded/i,codes:pR,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:In,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:In,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:In,hint:()=>`${Hb} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:In,hint:t=>`${Hb} ${t===
"read"?"read":"push"} there.`},{words:zb,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:In,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:In,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:In,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var gR=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Wb(t){return gR.test(t)}function jb(t){return zb.test(t)}function ud(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Kr(t,{kind:e,name:n}){const r=hR.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??In[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Ul=[1,4,1];var $l=[1,9];var wR=32*1024*1024;var Jb=["--retry-times","2"];var Et=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Ml(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Ul.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Ul[a]??0))throw Ml(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Oo(e),Co(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Oo(n),Co(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Jb],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Kr(ud(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>$l[0]||e===$l[0]&&n>=$l[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Jb,...Co(
e,"--tls-verify")],...["--",Oo(e)]]);if(r.exitCode===0)return r.stdout;const i=ud(r.stderr);if(jb(i))return void 0;throw Kr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Co(e,"--tls-verify")],
...["--",Oo(e)]]);if(n.exitCode!==0)throw Kr(ud(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw U(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=yR(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Wi});vu(n,o);const s=bR(o,r);const a=new Xt(
ji,r);o.stderr?.on("data",a.add);const d=vs(o,r);try{const c=await Ji(o);if(n.aborted)throw U(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Ml(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function bR(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>wR)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Ml(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Ul.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var TR=1024*1024;async function Vb(t,e){const{text:n,reference:r}=t;const i=new Et(e);const o=await i.rawManifest(r);if(o===
void 0)throw vR(n);const s=new zl(t,e,i);const a=r.digest??H(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Vn(s,await Gr(s,d),e.platforms)}catch(c){await s.close();throw c}}var zl=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Hl(await this.#s(r),BR(e));const a=await kR(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw ee(e,"is missing from what skopeo copied");if(a!==n)throw ee(e,kn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?PR.from([]):ER(a,{highWaterMark:TR,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Gb(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await xR(Hl(i,`${se(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>IR(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await z(s,d,u);return a}catch(f){await Gb(a,{recursive:true,force:true});throw f}}};function BR(t){
const e=Ut(t);if(e===void 0)throw ee(t,"has a digest that cannot be checked");return e.hex}function IR(t){try{return DR(
t).reduce((e,n)=>e+SR(Hl(t,n)).size,0)}catch{return 0}}function vR(t){return new p("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function Dt(t,e){try{return await OR(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function OR(t,e){switch(t.
transport){case"docker-archive":return Ub(t,e);case"oci":case"oci-archive":return Nb(t,e);case"docker":return Vb(t,e)}}import{lstat as CR,open as Kb,realpath as AR}from"node:fs/promises";import{dirname as RR,join as _R}from"node:path";var FR=0;function Yn(t,e){return _R(t,`${se(e)}${++FR}.pending`)}async function vn(t){return AR(t).catch(()=>t)}async function qr(t,e){
const n=await Kb(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Ht(t){const e=await Kb(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Ie(t){return CR(t).catch(()=>void 0)}
function Xr(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var Yb={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Ao(t){const e=me(t);return Object.hasOwn(Yb,e)?Yb[e]??e:e}function Kn(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return U(r.reason);if(pt(t)){return new p("NO_SPACE",`The disk of ${RR(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${Ao(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Zr(t,e,{log:n,name:r}){if(Sl(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ed(t)}if(!e||!Dl(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ed(
t)}var _o=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await vn(this.#e);const n=(i,o)=>Xr(this.name,i,o);const r=await Ie(e);if(MR(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await LR(`${Ro(e)}/`,qb.W_OK|qb.X_OK)}catch(i){throw n(Ao(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await vn(this.#e);const a=Yn(Ro(s),n);const d=Gn(Zr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=Jy(
c);let f=0;const l=h=>{f+=h;o()};const m={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=qr(a,g=>Gy(g,c,{signal:i,
onBytes:l}));await z(r,m,h)}catch(h){await fd(a,{force:true}).catch(()=>{});throw Kn(h,{name:this.name,path:s,signal:i})}
return new Wl({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Wl=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return Dt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Ie(n);const s=o===void 0||await this.#r();if(o!==void 0)await NR(r,Number(o.mode)&511);const a=(await Ie(
r))?.ino;await Xb(r,n);this.#n=s?Number(a):void 0;await Ht(Ro(n))}catch(o){throw Kn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Yn(Ro(e),n.runId);try{await $R(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Ie(e))?.ino)!==this.#n)return;if(this.#t===void 0)await fd(e,{force:true});else await Xb(this.#t,e);this.#n=void 0;
this.#t=void 0;await Ht(Ro(e))}async discard(){await fd(this.#e.pending,{force:true});if(this.#t!==void 0)await fd(this.#t,
{force:true});this.#t=void 0}};var qn="org.opencontainers.image.ref.name";function Fo(t){try{const e=Ss(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function Zb(t,e){
const n=eE(t);const r=e.annotations?.[qn];const i=n.filter(c=>UR(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=ta(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return tE({...t,
manifests:d})}function Qb(t,e){const n=JSON.stringify(ta(e));return tE({...t,manifests:eE(t).filter(r=>JSON.stringify(r)!==
n)})}function eE(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(B):[]}function UR(t){return b(t,"annotatio\
ns",qn)}function tE(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pe.index,...t}))}import{access as QR,constants as aE,mkdir as e_,readdir as t_,readFile as n_,rm as r_}from"node:fs/promises";import{basename as i_,
dirname as dE,join as Qr,resolve as o_}from"node:path";import{mkdir as iE,readdir as sE,readFile as Gl,rename as md,rm as Xn,rmdir as XR}from"node:fs/promises";import{dirname as oE,
join as Se}from"node:path";import{readdir as HR,rm as ld,writeFile as zR}from"node:fs/promises";import{basename as WR,join as jl}from"node:path";import{
setTimeout as jR}from"node:timers/promises";var nE=".lock";var rE=6e4;var JR=10;var GR=40;var VR=0;async function Jl(t,e){const n=await YR(t);try{return await e()}finally{
await ld(n,{force:true}).catch(()=>{})}}async function YR({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=jl(t,`${se(r)}${++VR}${nE}`);const a=performance.now()+rE;for(;;){i.throwIfAborted();await zR(s,"",{flag:"wx"});
const[d]=await KR(t,WR(s)).catch(c=>ld(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await ld(s,{force:true});
if(performance.now()>a)throw qR(e,jl(t,d));o();await jR(JR+Math.random()*GR)}}async function KR(t,e){const n=[];for(const r of await HR(
t)){const i=r.endsWith(nE)&&r!==e?ft(r):void 0;if(i===void 0)continue;if(Ot(i))await ld(jl(t,r),{force:true});else n.push(
r)}return n}function qR(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${rE/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var pd=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return Dt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Jl({directory:n,name:e,context:o},()=>this.#r());
await Ht(i?oE(n):n);await Xn(r,{recursive:true,force:true})}catch(s){throw Kn(s,{name:e,path:Se(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Ie(e)!==void 0)return void 0;const i=await Gl(Se(n,
"index.json"));try{await md(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(me(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Ye)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await iE(
Se(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Ye)]){if(await Ie(Se(e,d))===void 0)o.push(d);
await md(Se(n,d),Se(e,d))}await Ht(Se(e,"blobs/sha256"));const s=await this.#i();const a=Zb(s?.index,r);await Vl(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Xn(Se(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Gl(Se(n,"index.json")).catch(o=>{if(me(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Fo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Ie(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Jl({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Gl(Se(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await ZR(i,s.runId);const u=Yn(c?oE(i):i,s.runId);if(c){await md(i,u);await Xn(
u,{recursive:true,force:true});return}await iE(u);try{if(!d){const f=Fo(a.toString());if(f!==void 0)await Vl(i,u,Qb(f,o));
return}if(e===void 0)await Xn(Se(i,"index.json"));else await Vl(i,u,e);for(const f of r)if(f!=="")await Xn(Se(i,f),{force:true})}finally{
await Xn(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await sE(Se(i,f))).
length===0)await XR(Se(i,f))}async discard(){await Xn(this.#e.pending,{recursive:true,force:true})}};async function ZR(t,e){
const n=(await sE(t)).map(ft);return n.some(r=>r!==void 0&&r!==e&&!Ot(r))}async function Vl(t,e,n){const r=Se(e,"next-in\
dex.json");await qr(r,i=>i.writeFile(n));await md(r,Se(t,"index.json"));await Ht(t)}var hd=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=o_(n);this.#t=r;this.#n=i}async check(){
const e=await vn(this.#e);const n=await Ie(e);if(n!==void 0&&!n.isDirectory())throw Xr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${dE(e)}/`:e;await QR(r,aE.W_OK|aE.X_OK)}catch(r){throw Xr(this.name,Ao(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await t_(e).catch(()=>[
""])).length===0)return;const n=await n_(Qr(e,"index.json"),"utf8").catch(()=>"");const r=await Ie(Qr(e,"oci-layout"))!==
void 0;if(r&&Fo(n)!==void 0)return;throw Xr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await vn(this.#e);const a=await Ie(s)===void 0;const d=Yn(a?dE(s):s,n);const c=Gn(Zr(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[qn]:this.#t};const f=Po(c,u);const l=f.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await e_(Qr(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:D}of f){
i.throwIfAborted();await qr(Qr(d,y),async S=>{if(Buffer.isBuffer(D))await S.writeFile(D);else await Wf(D,S,{signal:i,onBytes:h})})}};
try{const y=l.reduce((S,k)=>S+k,0);const D={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await z(r,D,g());for(const S of[
"blobs/sha256","blobs","."])await Ht(Qr(d,S))}catch(y){await r_(d,{recursive:true,force:true}).catch(()=>{});throw Kn(y,
{name:this.name,path:Qr(s,i_(s)),signal:i})}return new pd({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as s_,mkdtemp as a_,rm as d_,symlink as c_,writeFile as gd}from"node:fs/promises";import{join as ei,resolve as u_}from"node:path";var f_=30;var yd=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new Et(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(Wb(r))throw Kr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Gn(Zr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new Et(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await a_(ei(r,se(i))).catch(l=>{throw cE(l,r,o)});try{await this.#n(f,a)}finally{await d_(f,{recursive:true,
force:true})}return new Kl({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new Et({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(u,f,l)=>{const{digest:m}=f.root;
const h=ei(e,Yl(m));await l_(h,f).catch(y=>{throw cE(y,i,o)});const g={...this.#e.reference,tag:void 0,digest:m};await z(
r,{title:u},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:u})=>Gn({images:[u],index:void 0}));for(const u of new Map(
c.map(f=>[f.root.digest,f])).values()){const f=u.images[0]?.image.platform;await d(f===void 0?"Push":`Push ${O(f)}`,u,[])}
if(c.some(u=>u.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function l_(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await s_(t);await gd(ei(t,"version"),"Directory Transport Version: 1.1\n");await gd(ei(t,"manifest.json"),r);for(const[a,
d]of s)await gd(ei(t,`${Yl(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=ei(t,Yl(a));if(Buffer.isBuffer(d))await gd(c,d);else await c_(u_(d.path),c)}}function Yl(t){return t.slice(t.indexOf(
":")+1)}function cE(t,e,n){if(n.aborted)return U(n.reason);return new p(pt(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var Kl=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new Et(n)}readBack(){const{text:e}=this.#e;return Dt({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":H(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Ce(void 0,f_);const o=new Et({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function wd(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new _o(t,e,r=>h_(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[qn]:n};return new _o(t,e,i=>Po(i,r))}case"oci":return new hd(t,e);case"\
docker":return new yd(t,e)}}function h_(t,e){const n=e===void 0?{}:{[Oa]:ce(e),[qn]:e.tag??"latest"};const r=e===void 0?
[]:[yg(e)];return Po(t,n,cb(t,r,y_()))}var g_={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function y_(){const t=g_[process.arch]??process.arch;return Re({os:"linux",architecture:t,variant:void 0})}function fE(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=w_(p_(e.path));return e.transport==="oci"?[uE(n),n]:[uE(
n)]})}function w_(t){try{return m_(t)}catch{return t}}function lE(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=fE(
o);return[...new Set([e,...s.map(d=>b_(d)),...a])]}import{Readable as uF}from"node:stream";import{Writable as E_}from"node:stream";var mE=32*1024*1024;var ti=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new E_({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:ge})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,I);const o=ae(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:sn(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>mE){throw new p("TAR_LIMIT",`Entries exceed ${mE}\
 bytes in total, but only a few short ones were expected.`,{hint:ge})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as S_}from"node:stream/promises";import{Writable as D_}from"node:stream";function On(){return new D_({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Zn(t,e,n,r=On()){await S_(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function ni(t,e){const n=new AbortController;const r=new ti(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await Zn(n.signal,t,i,r.sink);return r.entries()[0]}async function pE(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Zn(
e.signal,t,r);return n}function be(t,e){return wE(t,"name",e)}function bd(t,e){return wE(t,"linkName",e)}function gE(t,e,n){return hE(hE(t,"uid",
e),"gid",n)}function hE({extensions:t,header:e},n,r){const i=Le(t).pax.has(n);if(r<=tf||!i){return{extensions:i?ql(t,n):
t,header:nf(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>of(a,o);return{extensions:Dd(t,s),header:nf(e,n,0)}}function Ed(t){
const{pax:e,longName:n}=Le(t.extensions);const r=n===void 0?Fe(e.get(yE)):void 0;const{extensions:i,header:o}=r===void 0?
t:be(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:ri(i,s),header:io(Og(o),0)}}function ql(t,e){
return Dd(t,n=>Lg(n,e))}function ri(t,e){return Dd(t,n=>rf(n,e))}function Dd(t,e){const n=Er(t);const r=n.findLast(({typeFlag:i})=>i===
Te.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Te.pax)return i===r?x_(i,e):[];return a===void 0?
[s]:[s,a]})}function x_({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[io(t,o.length),bE(o)]}var yE="GNU.sparse.name";var k_={name:{records:["pat\
h",yE],gnuType:Te.gnuLongName},linkName:{records:["linkpath"],gnuType:Te.gnuLongLink}};function wE(t,e,n){const{records:r,
gnuType:i}=k_[e];const[o,...s]=r;const a=da(t.header,e,n);const d=a===void 0&&Le(t.extensions).pax.has(o);const c=d?s:r;
const u=Er(ri(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:u,header:a};const f=da(t.header,e,n.subarray(0,I),true)??t.header;if(d){const m=h=>of(
h,new Map([[o,n]]));return{extensions:Dd(u,m),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Rg(i,l.length),bE(l)],header:f}}function bE(t){return Buffer.concat([t,Buffer.alloc(ae(t.length)-t.length)])}import{createHash as v_}from"node:crypto";import{createGunzip as O_,createZstdDecompress as C_}from"node:zlib";var DE=4247762216;var P_=407710288;var EE={rle:1,reserved:3};var T_=13;function SE(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===DE||xE(e)}function xE(t){return(t&4294967280)>>>0===P_}var ii=class{#e="magic";#t=4;#n=Buffer.
alloc(T_);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(xE(n))this.#d("skipped size",4);else if(n===DE)
this.#f();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===EE.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===EE.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#u();return}case"block":this.#u();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#u(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#f(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:B_(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:I_(e[0]??0),dictionaryId:o}}};function B_(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function I_(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var BE=1024*1024;var A_=4*BE;var R_=6;var kE=["drain","end","close"];function Sd(t,e){return new Xl(t,e)}var Xl=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new ii;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=PE(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await L_(i);this.packing=$_(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?PE(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&TE(
a,n);if(d!==void 0&&d!==n)throw ee(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw ee(
this.#i,kn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw ee(this.#i,kn(this.packedBytes,e));const n=TE(this.#r,this.#i);if(n!==this.#i)throw ee(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:BE,readableHighWaterMark:A_};
const o=r?O_(i):C_(i);const s=r?__(o,e,n):F_(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return ee(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} \
stream (${E(e)})`)}};async function __(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await Zl(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function F_(t,e,n,r){for(const i of e.split(n))await Zl(
t,i);for await(const i of r)for(const o of e.split(i))await Zl(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function Zl(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of kE)t.off(i,r);n()};for(const i of kE)t.on(i,r)})}
async function L_(t){const e=[];let n=0;while(n<R_){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var N_=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function $_(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(SE(t))return"zstd";const n=t.toString("latin1");const r=N_.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function PE(t){
const e=Ut(t)?.algorithm;if(e===void 0)throw ee(t,"has a digest that cannot be checked");return v_(e)}function TE(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Ql=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var em=5;var zt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Ql.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:ri(e.extensions,n=>Ql.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>em)return;for(const n of e.keys())if(Ql.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,em).join(", ")+(e.length>em?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function ve(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function IE(t){return ve(`the tar stream\
 of ${t} ends within an entry`)}var St=4095;var Qn=255;var xd=40;var tm=1e7;var nm=1e4;var rm=256*1024**2;var im=192*1024**2;var om=5e8;var sm=64*1024**
3;var am=500;function xe(t){return new p("TAR_LIMIT",t,{hint:ge})}var le=47;var kd=46;function dm(t){let e=t.length;while(e>0&&t[e-1]===le)e--;let n=0;while(n<e&&M_(t,n,e))n+=t[n]===le?1:
2;const r=t.subarray(n,e);const i=U_(r)?r:H_(r,t);if(i.length>St)throw xe(`A path of the image has ${i.length} bytes, bu\
t at most ${St} are possible: ${v(i)}.`);return i}function Lo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
kd&&t[1]===le&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function M_(t,e,n){return t[e]===le||t[e]===
kd&&e+1<n&&t[e+1]===le}function U_(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==le)continue;const i=n-e;if(i>Qn)return false;if(i<=2&&t[e]===kd&&(i===1||t[e+1]===kd))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function H_(t,e){if(t.includes(0))throw ve(`the name ${v(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>Qn)throw xe(`A name of the image\
 has ${r.length} bytes, but at most ${Qn} are possible: ${v(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw ve(`the path ${v(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var z_=64*1024;var vE=1024*1024;var Pd=class{#e=[];#t;#n=0;add(e){if(e.length<z_){if(this.#n+e.length>vE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(vE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as W_}from"node:crypto";var $o=20;var oi=2**$o;var No=oi-1;var Td=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>St)throw new RangeError("a text i\
s longer than any path");if((this.#t&No)+i>oi||this.#t===this.#e.length*oi){this.#t=this.#e.length*oi;if(this.#t+oi>rm)throw xe(
`The image's names and link targets exceed ${rm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(oi))}const o=this.#t;
e.copy(this.#e[o>>$o],o&No,n,r);this.#t+=i;return o}get(e,n){const r=e&No;return this.#e[e>>$o].subarray(r,r+n)}copy(e,n,r,i){
const o=e&No;const s=this.#e[e>>$o];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&No;const s=this.#e[e>>$o];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var F=0;var _=-1;var A={directory:0,file:1,symlink:2,special:3};var Oe=1024;var j_=.6;var J_=W_(2**32);var Bd=class{texts=new Td;count=0;parent=new Int32Array(
Oe);kind=new Uint8Array(Oe);dead=new Uint8Array(Oe);touched=new Uint16Array(Oe);layer=new Uint16Array(Oe);ordinal=new Uint32Array(
Oe);inode=new Int32Array(Oe);head=new Uint32Array(Oe);extra=new Uint32Array(Oe);extraLength=new Uint16Array(Oe);place=new Uint32Array(
Oe);pathBytes=new Uint16Array(Oe);#e=new Uint32Array(Oe);#t=new Uint8Array(Oe);#n=new Int32Array(4*Oe);#r=0;constructor(){
this.count=1;this.parent[F]=_;this.inode[F]=F}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?_:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>Qn||c>St)throw xe(`A path of the image is longer than ${St} bytes, or contains a name of more t\
han ${Qn} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else this.dead[f-
1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*j_)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==F;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==_;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=G_(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=He(this.parent,new Int32Array(e));this.kind=He(
this.kind,new Uint8Array(e));this.dead=He(this.dead,new Uint8Array(e));this.touched=He(this.touched,new Uint16Array(e));
this.layer=He(this.layer,new Uint16Array(e));this.ordinal=He(this.ordinal,new Uint32Array(e));this.inode=He(this.inode,new Int32Array(
e));this.head=He(this.head,new Uint32Array(e));this.extra=He(this.extra,new Uint32Array(e));this.extraLength=He(this.extraLength,
new Uint16Array(e));this.place=He(this.place,new Uint32Array(e));this.pathBytes=He(this.pathBytes,new Uint16Array(e));this.#e=
He(this.#e,new Uint32Array(e));this.#t=He(this.#t,new Uint8Array(e))}};function He(t,e){e.set(t);return e}function G_(t,e,n,r){
let i=Math.imul(t^J_,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var V_=64;async function*OE(t,e,n,r){const i=new cm(t,e);const o=new Pd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new ht({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=Sd(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==F&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var cm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[F]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>F?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Dr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(zt.isIn(n))c=zt.remove(c);const u=this.#y(a);if(!this.#g(
e.name,u))c=be(c,u);if(a!==s){const f=this.#y(s);if(!this.#g(Ft(e.header,n),f))c=bd(c,f)}if(c===e&&d.length===0)return Sr;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==_:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===V_)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>F&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===F;const i=Mo(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*I;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===F?Lo(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Mo({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return be({extensions:[],header:Ag()},o);const s=e.get(i);if(r===void 0)return s;const a=cn(
Be(s.header,0),Le(s.extensions));return a.equals(o)?s:be(s,o)}var Id=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=_;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=_}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return F;if(this.#i!==
_&&r==="create"&&Y_(this.#r,e,n))return this.#i;const i={directory:F,hidden:this.#s(F),links:0};if(!this.#d(i,e.subarray(
0,n),r))return _;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===_||this.#e.touched[e]<n?_:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(le,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>om)throw xe(`The image's paths have more than ${om} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===_)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>xd)throw ve(`the symbolic links of ${v(n)} form a loop`);if(u[0]===
le){e.directory=F;e.hidden=s.hiddenBelow(F)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw ve(`an entry i\
s below ${v(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===F)throw ve(
`the symbolic link to ${v(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function Y_(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var vd=Buffer.from(".wh.");var CE=Buffer.from(".wh..wh..opq");var K_=Buffer.from(".wh..wh.");var q_={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Od=class{attributes=new zt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Id(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==_;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>tm)throw xe(`The image's layers have\
 more than ${tm} entries.`);const o=dm(e.name);const s=o.lastIndexOf(le)+1;if(um(o,0,K_)&&!RE(o,0))return;if(um(o,s,vd))
this.#c(o,s);else if(o.length===0)X_(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+vd.length;if(i===e.length)throw ve(`the whiteout ${v(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===_)return;if(RE(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===_)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){Z_(r);const a=this.#e;const d=zt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=_E(e);const l=this.#r;let m=u;if(f===A.directory&&u!==
_&&a.kind[u]===A.directory){a.touched[u]=l}else{if(u!==_){a.dead[u]=1;this.#n.forget()}const S=e.typeFlag==="1"?this.#p(
e,n):_;const k=S===_?f:a.kind[S];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:k,layer:l});if(S!==_)a.inode[m]=a.inode[S]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&Lo(e.name,r);a.place[m]=h?AE(s):0;if(e.typeFlag==="1")return;if(f===A.file)this.#l(
m,wo(e,n));if(f===A.symlink)this.#m(m,Ft(e.header,n));if(f!==A.directory&&f!==A.symlink)return;const g=d?zt.remove(e):e;
const y=a.pathOf(m,f===A.directory);const D=Lo(e.name,y);a.head[m]=this.#t.add(D?g:be(g,y));a.place[m]=D&&g===e?AE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>St)throw ve(`the target of the symbolic link ${v(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Ft(e.header,n);const i=dm(r);const o=i.lastIndexOf(le)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===_||
i.length===0?_:this.#n.childOf(s,i,o);const d=`the hard link ${v(e.name)} leads to ${v(r)}`;if(a===_)throw ve(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw ve(`${d}, which is a directory`);return a}};function AE(t){const e=t/
I+1;return e<2**32?e:0}function X_(t){if(_E(t)!==A.directory)throw ve(`the entry ${v(t.name)} would replace the root dir\
ectory`)}function Z_(t){for(let e=t.indexOf(vd);e!==-1;e=t.indexOf(vd,e+1)){if(e>0&&t[e-1]!==le)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${v(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function _E(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&oa(n)&&r.at(-1)===le)return A.directory;if(e==="1")return A.file;const i=q_[e];
if(i===void 0)throw ve(`the entry ${v(r)} has the unknown type ${JSON.stringify(e)}`);return i}function RE(t,e){return t.
length-e===CE.length&&um(t,e,CE)}function um(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function Cd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[F]=1;d[F]=i[F];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(f,i[c])}return a}function si(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===F?e:new Uint8Array(
s);if(n!==F)a[n]=1;const d=new Int32Array(s).fill(_);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==F&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const u=o[c];if(d[u]===_)d[u]=c}return{top:n,isSelected:a,carrier:d}}var Uo={absent:0,whole:1,withoutHead:2};function FE(t,e){const n=Cd(t);for(let r=1;r<n.length;r++){if(n[r]===Uo.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=Uo.withoutHead}return{layerCount:e,nodes:n}}import{constants as Q_,zstdCompressSync as eF,zstdDecompressSync as tF}from"node:zlib";var Ad=256*1024;var nF=16;var Rd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ad)this.#d();const i=this.#i+this.#o/I;const o=r>Ad?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ad);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,I);const{typeFlag:o,sizeBytes:s}=Be(i,0);if(!dn(o))return{extensions:r,header:i};
const a=I+ae(s);r.push(i);if(s>0)r.push(n.subarray(I,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*I);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??tF(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=nF)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*I)}#d(){if(this.#o===0)return;const e=eF(this.#r.subarray(0,this.#o),
{params:{[Q_.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>im)throw xe(`The image's directories have more t\
han ${im} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/I;this.#o=0;if(this.#r.
length>Ad)this.#r=void 0}};async function lm(t,e){for(const{descriptor:o}of t)oF(o.mediaType,o.digest);if(t.length>nm)throw xe(`The image has ${t.length}\
 layers, but at most ${nm} are read.`);const n=new fm(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return z(e.log,i,n.run())}var fm=class{#e;#t;#n=new Bd;#r=new Rd;#i=new Od(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=[];#f;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#f=FE(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#u:[...this.#u,e],tree:this.#n,heads:this.#r,living:Cd(this.#n),base:this.#f}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=Sd(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new ht({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Dr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw IE(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(rF(n,this.packedBytes))throw xe(`The image's layers un\
pack to more than ${sm} bytes and to more than ${am} times their size.`)}#y({descriptor:e},n){const r=iF(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#u.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function rF(t,e){return t>sm&&
t>am*e}function iF(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function oF(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var sF=Buffer.from(".wh.");function LE(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=aF(
t,e);const o=new _d(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new mm(t,e,i)}}function aF({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let u=n.length;u<a;u++){const f=o[u];if(e[u]===1&&f<n.length)
c[f]=1}for(let u=1;u<n.length;u++){if(e[u]===0||n[u]!==Uo.whole)continue;const f=i[u]===A.directory?s[u]<=r:c[o[u]]===0;
if(f)d[u]=1}return d}var _d=class{#e;#t="";#n=F;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(F,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=V(n);let s=e;for(let a=0;a<o.length&&s!==_;){const d=o.indexOf(le,a);const c=d===-1?o.length:d;
const u=r.kind[s]===A.directory?r.find(s,o,a,c):_;s=u!==_&&i[u]===1?u:_;a=c+1}return s}};var mm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new _d(e);this.#o=new Uint8Array(i.count);this.#o[F]=
1;this.#s=new Uint8Array(i.count);this.#s[F]=1}decide(e){const n=this.#i.find(C(e.name));if(n===_)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(_);r[F]=F;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===Uo.absent)continue;const o=r[n[i]];if(o===
_||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==_&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(le)+1;const i=Buffer.concat([n.subarray(0,r),sF,n.subarray(r)]);return be({extensions:[],header:_r(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=Mo(this.#e,i,void 0);const s=cn(Be(o.header,0),Le(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var NE=2**24;function $E(t){const{tree:e,layerTarBytes:n}=t;const r=dF(t);const i=[];for(const[o,s]of cF(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*I;const m=e.ordinal[u];if(m!==d||!r(u))c(l);if(r(u))a??=l;d=m+1}c(n[o]??0)}return i}function dF({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=si(t,e,F);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function cF({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*NE+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%NE))}var fF=8*1024*1024;var lF=4*1024*1024;var Fd=class extends Error{};function UE(t){const{tree:e,living:n}=t;const r=(o,s,a)=>uF.
from(mF(OE(t,o,s,a),a),{objectMode:false,highWaterMark:fF,signal:s});const i=async(o,s)=>{const a=ME(t,o);if(a===_)throw new Fd(
`there is no ${o.toString()} in the layers`);return r(si(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&LE(t,t.base),open:async o=>r(si(e,n,F),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptRuns:()=>$E(t),open:async(o,s)=>r(si(e,n,F),o,s)},openPath:i,
isNotFound:o=>o instanceof Fd,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=ME(t,a);if(d===_)return void 0;return pF(
t,d)??ni(await i(a,s),lF)},close:async()=>{}}}async function*mF(t,e){yield*t;e?.add(on.length,void 0);yield on}function pF(t,e){
const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];
const o=i>F?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Mo(t,e,o);const d=r===A.directory?"5":"2";const c=sn(s);return{
typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function ME({tree:t,living:e},n){let r=0;let i=F;let o=n;
while(o.length>0){const s=o.indexOf(le);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));
const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(F,t.parent[i]);continue}if(t.kind[i]!==
A.directory)return _;const u=t.find(i,d,0,d.length);if(u===_||e[u]===0)return _;if(t.kind[u]!==A.symlink||o.length===0){
i=u;continue}if(++r>xd)return _;const f=t.targetOf(t.inode[u]);if(f[0]===le)i=F;o=Buffer.concat([f,Buffer.from("/"),o])}
return i}function ai(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new pm(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:B(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:B(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var pm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=hF(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...UE(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await lm(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:gF(n.json,r.layerBytes)};return r}};function hF(t){let e;return()=>{e??=t();return e}}
function gF(t,e){const n=ks(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function Ld(t,e,n){const r=Ze(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Ls(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw hm(t);const s=_t(n);const a=eo(e)??eo(n)??false;return{reference:t,image:void 0,
names:ra(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(_t(e)),volumes:B(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function hm(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function HE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await yF(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ie(t,n,a);if(c!==void 0&&na(c)&&X(Ze(c),a))return c}for(const{place:c,
open:u}of Fr(t,o)){try{const f=await u(l=>wF(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof he))throw f;
i.debug(`no config blob ${c}: ${E(f)}`)}}throw EF(t,e,a)}async function yF(t,e){let n;try{n=await G(t,{source:e})}catch(r){
if(r instanceof p&&Zi(r.message))return void 0;throw r}try{return gm(await _e(t,n))}finally{await Y(t,n)}}function gm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Re({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function wF(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Rr(s,t.text,i)){const u=N(d);if(!B(u))
continue;const f=bF(u,c);if(n!==void 0||X(Ze(u),i))return f;a??=f}return o?void 0:a}function bF(t,e){const{os:n,architecture:r,
variant:i}=Ze(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:xs(
t)},...e?{Descriptor:{mediaType:Pe.index}}:{}}}function EF(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Ho(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await z(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Os(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function Nd(t,e){const{image:n,platform:r,pull:i}=e;const o=await ie(t,n.text);if(o===void 0){if(i==="never"||nn(n.
text))throw ym(n.text,i);return{...await DF(t,e),image:n}}const s=await di(t,n.text,o,r);if(s===void 0){const a=await di(
t,n.text,o,void 0);const d=i!=="never"&&!nn(n.text);throw zE(n.text,a?.platform,r,d)}if(i!=="always"||nn(n.text))return{
...s,image:n};return{...await SF(t,n,s,r),image:n}}async function DF(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Ho(t,n.text,s);const a=await ie(t,n.text);if(a===void 0)throw ym(n.text,i);const d=r??xF(o);const c=await di(
t,n.text,a,d)??(r===void 0?await di(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await di(t,n.text,a,void 0);
throw zE(n.text,u?.platform,r,false)}async function SF(t,e,n,r){const{os:i,architecture:o}=Re(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await Ho(t,e.text,s);const a=await xt(t,e.text,n.platform)??await xt(t,e.text,void 0);if(a===
void 0)throw ym(e.text,"always");const d=Re(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:X(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function xF(t){try{return t===
void 0?void 0:Ns(t)}catch{return void 0}}async function xt(t,e,n){const r=await ie(t,e);return r===void 0?void 0:di(t,e,
r,n)}async function di(t,e,n,r){const i=na(n);if(i&&(r===void 0||X(Ze(n),r)))return Ld(e,n,n);const o=!t.store.holdsIndexes||
eo(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw hm(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ie(t,e,r);if(c!==void 0&&X(Ze(c),r))return Ld(e,n,c)}const a=await HE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||X(Ze(a),r);return d?Ld(e,n,a):void 0}function zE(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function ym(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var kF=/^(?:https?|ftp|no|all)_proxy$/i;function wm(t,e,n){const r=new Set(t);const i=a=>{const d=$d(a);if(!kF.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(PF(d)+a.slice(d.length))};const o=t.filter(i).map($d);const s=t.flatMap(
a=>i(a)?n.filter(d=>$d(d)===$d(a)):[a]);return{env:s,removed:o}}function $d(t){return t.split("=")[0]??""}function PF(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var TF=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var BF=["ExposedPorts","Volumes","Labels"];var IF=["H\
ealthcheck","StopTimeout"];function JE(t,e,n){const r=w(t,"config");const i={...B(r)?r:{}};const o=bm(i["Env"]);const s=bm(
n["Env"]);const{env:a,removed:d}=wm(bm(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:wm(s,s,o).env};for(const f of TF){
if(zo(c[f],u[f])||zo(c[f],i[f]))continue;if(Wo(c[f]))delete i[f];else i[f]=c[f]}for(const f of BF){const l=vF(i[f],e[f],
n[f]);if(l===void 0)continue;if(Wo(l))delete i[f];else i[f]=l}for(const f of IF){const l=e[f];if(!Wo(l)&&!zo(l,n[f])&&!zo(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function vF(t,e,n){const[r,i,o]=[t,e,n].map(c=>B(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!WE(o,c,u)&&!WE(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function WE(t,e,n){return Object.hasOwn(t,e)&&zo(t[e],n)}function bm(t){return L(t)?t:[]}function zo(t,e){return JSON.
stringify(jE(t))===JSON.stringify(jE(e))}function jE(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Wo(e))
return null;if(!B(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||B(n)||n!==0&&!Wo(n)).sort(
([n],[r])=>n<r?-1:1))}function Wo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return B(t)&&Object.keys(t).length===0}async function GE(t,e,n){const r=oh(t.runId,n.id);const i=await G(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw OF(e.reference,ne(["pause",n.id],o));let s;return()=>{
s??=Vs(t.docker,n.id).then(()=>Y(t,i));return s}}function OF(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function VE(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function YE(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...mt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=N(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ae(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function KE(t,e,n){return qE(await YE(t,e,n))}function qE(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function XE(t,e,n){
const r=e.diffIds.length;const i=ks(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await CF(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await AF(t,e),history:void 0};const a=await YE(t,e.id,r,QE(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:qE(a),history:c}}async function ZE(t,e,n){
const{rootFs:r}=await eD(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function CF(t,e){const n=["history","--quiet","--no-trunc",...mt(
QE(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function QE(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function AF(t,e){const n=await G(t,{source:e});try{const{
rootFs:r,own:i}=await eD(t,n);return Math.max(0,r-i)}finally{await Y(t,n)}}async function eD(t,e){const n=await _e(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Q});return{rootFs:r,own:i}}function Ud(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ue(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...Md(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Md(o,e)}}}function Md(t,e){const{mtimeSeconds:n}=ue(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Em(t,r)}function Em(t,e){return{extensions:ql(t.extensions,"mtime"),header:ro(t.header,e)}}var RF=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var _F=512;var FF=60*60;var Dm=4*1024*
1024;var LF=64*1024;var NF=10;var $F=300;async function ci(t,{id:e}){await Y(t,e)}async function zd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await tD(t,i,e,n);const s=o.exitCode!==0&&MF.test(o.stderr);if(i===void 0||!s)return o;await ci(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await tD(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var MF=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function tD(t,e,n,r){
const{log:i,signal:o}=t;const s=await G(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...xm],command:r.
args});const a=r.limitSeconds??FF;const d=AbortSignal.timeout(a*1e3);const c=new Sm(i,r.shows??(u=>u));try{const u=await z(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw U(o.reason);if(!d.aborted)
throw u;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var xm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(_F),...RF.flatMap(t=>["--cap-add",
t])];function Wd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-NF).map(n=>n.slice(0,$F)).join("\n")}var Hd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-LF);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Sm=class{stdout=new Hd(e=>this.#r(e));stderr=new Hd(e=>this.#r(e));#e;#t;#n=Dm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Dm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Dm}\
 characters is not shown.`)}};var km=10;var UF=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function nD(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(HF);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=L(d)?d.filter(u=>UF.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function HF(t){if(!B(t))return[];const e=t["DeviceIDs"];const n=L(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",rt({...zF(t,n),...r?{driver:r}:{}})]}function zF(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...L(r)?{capabilities:r.join(",")}:{}}}async function rD(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await WF(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(iD(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(C(c)))d.push(v(Buffer.
concat([Buffer.from("/"),JF(C(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>km?
` and ${d.length-km} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,km).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function WF(t,e,n){const{
log:r}=t;const i=[...n,...xm,"--entrypoint",Ve()];const o=await G(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return jF(await t.docker.run(["diff",o]))}finally{await Y(t,o).catch(s=>{js(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function jF(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>iD(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function iD(t){return C(Buffer.from(t))}function JF(t){return Buffer.from(t,"latin1")}var oD=2;async function sD(t,e){const n=await _e(t,e);const r=(...i)=>dD(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function aD(t){
return dD(b(t.inspect,"Created")??"")??0}function dD(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function cD(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Pm=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var ui=["dev","etc"];var jo=[...Pm,...ui];var Tm=4*1024*1024;function Bm(t,e,n=[]){return r=>{const i=C(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(ui.includes(i))return sn(r.header)>
e?"keep":mD(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:GF(o,i),data:o.data}}}async function uD(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Pm.includes(i));return ui.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function fD(t,e,n,r){const i=new Map;for(const o of jo){i.set(o,await Ke(
t,e,`${n}/${o}`,r))}return i}function lD(t,e,n,r){return i=>{const o=C(i.name);const s=sn(i.header);const a=s>=t;if(Pm.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return ui.includes(o)&&a&&s<=n?mD(i,
e):"keep"}}async function Ke(t,e,n,r){try{return await ni(await t.readArchive(e,n,r),Tm)}catch(i){if(je(i,n))return void 0;
throw i}}function mD(t,e){return sn(t.header)===e?"keep":{head:Em(t,e)}}function GF(t,e){return{extensions:t.extensions,
header:Cg(t.header,e)}}import{PassThrough as VF}from"node:stream";import{pipeline as YF}from"node:stream/promises";import{createGunzip as KF,createZstdDecompress as qF}from"node:zlib";var pD=".wh.";var XF=".wh..wh..opq";async function hD(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(jo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>ZF(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function ZF(t,e,n,r){const i=[];const o=new ti(Tm);const s=new J(a=>{const d=C(
a.name);QF(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await YF(n,eL(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function QF(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===XF)Im(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(pD)){const o=e.slice(0,r)+i.slice(pD.length);if(t.has(o))
t.set(o,void 0);Im(t,o)}else if(n!=="5")Im(t,e)}function Im(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function eL(t){if(/[+.]gzip$/.test(t))return KF();return/[+.]zstd$/.test(t)?qF():new VF}import{posix as jd}from"node:path";import{isDeepStrictEqual as tL}from"node:util";var nL=4e3;async function gD(t,e,n,r){const{signal:i}=t;const o=oL(n).map(f=>({lower:f,dst:Ve()}));const s={src:n.made,dst:Ve()};
const a=[rt({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>sL(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await G(
t,{source:e,options:d});const u=(f,l)=>Ke(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await rL(o.map(
({dst:m})=>m),s.dst,m=>u(m,l)))f.push(l);return f}finally{await Y(t,c)}}async function rL(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!iL(o,r))return true}return false}function iL(t,e){return tL(ue(t),ue(e))&&t.data.equals(e.data)}
function oL({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=nL-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function sL(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var yD=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var aL="0,0";async function wD(t,e,n){const{
log:r,signal:i}=t;const o=await mL(t,n);if(o===void 0)return void 0;try{return await gD(t,e,o,yD)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return dL(t,e,o.layers)}async function dL(t,e,n){const r=pL(n);
if(r===void 0)return void 0;const i=Ve();const o=await uL(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>fL(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await cL(n,yD,s)}finally{await Y(t,o)}}async function cL(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,jd.dirname)){let s=o.map(a=>jd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function uL(t,e,n,r){const i=o=>{
const s=rt({type:"bind",src:n,dst:r,readonly:"",...o});return G(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Uf(o))return void 0;throw o}}async function fL(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(je(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(u=>{const[,f="",...l]=C(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,lL(u));if(f>=s)d.abort();return"drop"});await Zn(d.signal,o,c);return a}function lL(t){if(ue(t).device===aL)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function mL(t,e){const n=await _e(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function pL(t){
const[e,...n]=new Set(t.map(r=>jd.dirname(jd.dirname(r))));return e==="/"||n.length>0?void 0:e}var BD=gs($f(),1);import{pipeline as DL}from"node:stream";import{pipeline as hL}from"node:stream/promises";async function Jo(t,e){await hL([...t,On()],{signal:e})}async function Cn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await z(
t,ot(o,r,i),Jo(n,e))}function ot(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var ED=2**32-2;var gL=64;var yL=64;async function DD(t){const e=new Map;let n=ED+1;let r=wL();for(let i=0;r.length>0;i++){
if(i===yL)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=bL(e,n)}return EL(e)}function SD(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function wL(){const t=Array.from({length:32},
(e,n)=>2**n);return Jd([0,...t.flatMap(e=>[e-1,e]),ED])}function bL(t,e){const n=Jd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return bD(i,e);return xD(t,i,s)?[]:bD(i,s)});return Jd(r)}function bD(t,e){const n=Math.max(
1,Math.floor((e-t)/gL));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function xD(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function EL(t){const e=[];for(const n of Jd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
xD(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Jd(t){return[...new Set(t)].sort((e,n)=>e-n)}var vm="etc/mtab";async function ID(t,e){if(!t.mapsOwners)return t.transport;const n=await G(t,{source:e});try{const r=await TD(
t,n,"uid");const i=await TD(t,n,"gid");return new Om(t.transport,{users:r,groups:i})}finally{await Y(t,n)}}var Om=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return kD(i,new J(o=>SL(o,this.#t)))}async exportContainer(e,n){
const r=await Ke(this,e,`/${vm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=be(r,V(vm));let a=false;const d=u=>{a||=C(u.name)===vm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return kD(i,new J(d,void 0,{appendix:c}))}};function kD(t,e){DL(t,e,()=>{});return e}function SL(t,{
users:e,groups:n}){const{uid:r,gid:i}=ue(t);const o=PD(e,r,t);const s=PD(n,i,t);if(o===r&&s===i)return"keep";return{head:gE(
t,o,s)}}function PD(t,e,{name:n}){const r=SD(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${v(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function TD(t,e,n){try{return await DD(r=>xL(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function xL(t,e,n,r){
const{signal:i}=t;const o=Ve().slice(1);const s=(0,BD.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await kL(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function kL(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=C(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ue(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Jo([s,o],r);return i}import{Readable as PL}from"node:stream";var TL=["lastlog","faillog","tallylog","btmp","wtmp"];var Cm="var/log";var BL=1024**3;async function Gd(t,{id:e,mountPath:n},r,i){
const o=d=>IL(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Cm);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of TL){const c=`${Cm}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=BL&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function Am(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[be(
d,V(`${Cm}/`)),Ed(be(a,V(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
I)]);await t.writeArchive(e,PL.from([o]),r)}async function IL(t,e,n,r){try{return await pE(await t.readArchive(e,n,r))}catch(i){
if(je(i,n))return void 0;throw i}}function vD(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await Gd(s,n,d,c);if(u.
length===0)return t;const f=await G(i,{source:o});try{await Am(i.transport,f,u,c);const{way:l,open:m,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),Y(i,f)])};return{...t,way:l,open:m,decide:h,sizeInImage:CD(u,a),close:g}}catch(l){
await Y(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function OD(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Gd(i,s,a,d);if(c.length===0)return t;try{await Am(r.transport,n,c,d)}catch(u){const f=await Gd(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${E(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:CD(c,o)}}}function CD(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var vL="1.52";var OL=20;var CL=2;async function AD(t,e){const{log:n}=t;const r=t.serverApiVersion===vL?await AL(t,e.id):
e.id;for(let i=1;i<=CL;i++){const o=Ve();const s=rt({type:"image",src:r,dst:o});try{const a=await G(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!FL(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function AL(t,e){const n=e.replace(/^sha256:/,"").slice(0,OL);
const r=await ie(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var RL=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var _L=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function FL(t){return t instanceof p&&_L.includes(t.code)&&
!RL.test(t.message)}import{posix as RD}from"node:path";async function _D(t,e,n,r){const{signal:i}=t;const o=LL(n);const s=async({id:d,mountPath:c})=>NL(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await Ke(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await G(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(C(d.name))?
"drop":void 0}function LL({volumes:t}){const e=new Set;for(const n of t){const r=C(Buffer.from(RD.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function NL(t,e){const n=new Set;
for(const r of t)if(n.has(RD.dirname(r))||!await e(r))n.add(r);return n}var LD=Buffer.from("/");async function Go(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await AD(t,e):void 0;const d=s&&a===void 0;const c=await ID(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await HL(c,a,o));const l=f?await hD(await n(),o).catch(y=>{if(!(y instanceof he))throw y;i.debug(`the layers can\
not be read one by one: ${E(y)}`);u=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const y=l&&Bm(l,Infinity);const D=zL(m,a,y);const S=k=>FD(m,k,void 0,false);
return{...D,sparingZeros:vD(D,m,a,S)}}const h=r?.id??await G(t,{source:e});const g=await FD(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:OD(g,m,h)}}async function FD(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(q=>q!==void 0);const m=a===void 0&&d===void 0;if(m)
await UL(i,o,e);const h=await sD(i,e);const g=aD(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+oD,h.startedSeconds):
Infinity;const D=d??(a&&await fD(s,a.id,a.mountPath,f));const S=n===void 0?[]:await uD(i,n.id);const k=D===void 0?lD(h.createdSeconds,
g,y,u):Bm(D,y,S);const M=n?.isOwn===true?await _D(i,s,o,a):void 0;const R=n?.added===void 0?void 0:await rD(i,o,n.added);
const te=q=>ND(q)??M?.(q)??k(q);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?ui:[],...m?
{unseenPaths:jo}:{},open:q=>s.exportContainer(e,q),openPath:(q,Ee)=>s.readArchive(e,Buffer.concat([LD,q]),Ee),isNotFound:(q,Ee)=>je(
q,`/${Ee}`),lookAt:(q,Ee)=>Ke(s,e,`/${q}`,Ee),...n?.isOwn===true?{lookAtImage:ML(t,l)}:{},observer:R,decide:n?.isOwn===true?
Ud(te,cD(h,g)):te,close:async()=>{R?.logNotice();await $L(i,l)}}}async function $L(t,e){const n=await Promise.allSettled(
e.map(r=>Y(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function ML({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Ke(n,r.id,`${r.mountPath}/${s}`,a);o??=G(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Ke(n,d,`/${s}`,a)}}async function UL(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await wD(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function HL(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Ke(t,e.id,r,n)!==void 0}function zL({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),LD,o]),s),isNotFound:(o,s)=>je(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ke(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>ND(o)??(WL(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>Y(t,r.id)}}function WL(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function ND(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${v(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function kt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=Ra(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:B(a)?a:{},knownBytes:jL(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>Go(
t,e,c),measure:async()=>{const u=await c();const f=await XE(t,e,u.json);return{...f,packedBytes:Aa(u)}}}}function $D(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>Go(t,e.image,e.readConfig,r)}}function jL({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function MD(t,{image:e,container:n}){const r=kt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[JL(n.mounts)],readConfig:()=>{s??=GL(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>Go(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await ZE(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>GE(t,e,n),changedWhileRead:a=>VE(i,a)}:{}}}function JL(t){const e=t.map(n=>v(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function GL(t,{image:e,container:n},r){
const i=VL(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=JE(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function VL(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await G(t,{source:e,asConfigured:true,
...i});try{const s=w(await _e(t,o),"Config");const{[Kt]:a,...d}=w(s,"Labels")??{};return{...B(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await Y(t,o)}}var YL="0001-01-01T00:00:00Z";async function Rm(t,e){const n=await _e(t,e).catch(c=>{throw Zi(E(c))?KL(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!B(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Q})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw qL(e);const s=await xt(t,i,gm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=XL(n);
const d=w(n,"State","StartedAt")!==YL;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?nD(t,n,a):void 0}}}function KL(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function qL(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function XL(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...B(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function UD(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await QL(t,i??"",n);return{source:MD(t,a),inEngine:void 0}}
n.start();const o=await Nd(t,{...e,image:r});const s=kt(t,o);return{source:s,inEngine:s}}var ZL=5;async function QL(t,e,n){
const r=await Rm(t,e);const{id:i,isPaused:o}=r.container;await en(t.docker,ZL,s=>ug(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?Rm(t,e):r}function Vd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>X(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as oN}from"node:fs/promises";import{join as sN}from"node:path";import{createWriteStream as eN}from"node:fs";import{pipeline as tN}from"node:stream/promises";async function HD(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=eN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await z(i,{title:"Save",doneBytes:d},tN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const u=pt(c);throw new p(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${me(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function zD(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Fr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Rr({digest:e.id},i.text,e.platform)){const a=N(s);if(!B(a))continue;const d=Re(Ze(a));if(d.os==="linux"&&
!o.some(c=>X(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof he))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as nN,rm as rN}from"node:fs/promises";import{join as iN}from"node:path";async function Yd({run:t,options:e},n){const r=await nN(iN(e.tempDir,se(t.runId)));n.defer(()=>rN(r,{recursive:true,force:true}));
return r}async function WD(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await aN(e,{...n,image:r},o);let s;
for(const u of o)s=await Nd(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await dN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await _m(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function aN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ie(t,e.text)!==void 0)return;for(const i of r)await Ho(t,e.text,i&&O(i))}async function dN(t,e){
const n=await zD(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function _m(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=ct(m,new AsyncDisposableStack,true);const c=await Yd(t,d);const u=[];
let f;for(const[S,k]of n.entries()){const M=sN(c,`${S}.tar`);const R=`Save ${e.reference} (${O(k)})`;const te=await i.log.
group(R,async()=>{const q=e.isIndex&&o.knowsPlatformOption?k:void 0;try{await HD(o,e,M,q)}catch(vt){const dr=vt instanceof
p&&/not found/i.test(vt.message);if(r||!dr)throw vt;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(k)}:\
 this platform is left out.`);await oN(M,{force:true});return void 0}const Ee=`docker-archive:${M}`;const We={transport:"\
docker-archive",text:Ee,path:M,reference:void 0,index:void 0};return Dt(We,{...a,platforms:[k]})});if(te===void 0)continue;
d.defer(()=>te.close());f??=te.index;u.push(await cN(t,e,{set:te,platform:k}))}if(u.length===0)throw jD(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var D=ut(m,g,y);D&&await D}}
async function cN({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>X(m.platform,o));const a=X(r.
platform,o)?r:await xt(e,r.reference,o);if(s===void 0||a===void 0)throw jD(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=kt(e,{...a,image:r.image});const l={...ai(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function jD(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function JD(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return fN(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return uN({...t,engine:e})}async function uN(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return WD(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await UD(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function fN(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await Dt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...ai(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function GD({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;lN(e,n,r);const s=Vd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function lN({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function Pt({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Wt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var mN=10;var fi=class{#e=[];#t=0;get count(){return this.#t}get room(){return mN-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${v(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${v(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${re(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as pN}from"node:crypto";var Kd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=wo(e,n);this.#t=new La(this.#e,this.realBytes);const i=Vf(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Vf(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=dw(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw wn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw wn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as qd}from"node:crypto";var we=4096;var Fm=Buffer.alloc(we);var Xd=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%we;if(r>0||e.length-n<we){const o=Math.min(e.length,n+we-r);if(VD(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+we<=e.length&&!VD(e,i,i+we))i+=we;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(we);i+=we}n=i}}zeros(e){const n=this.#r%we;const r=Math.min(e,we-n);if(this.#i)this.#e?.update(
Fm.subarray(0,r));else if(n+r===we)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/we);this.#r+=i}digest(){if(this.#r%
we>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/we));const e=(this.#e??qd("sha256")).digest();if(this.#t===void 0)return e;
return qd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%we;this.#e??=qd("sha256");if(!this.#i){
this.#a((this.#r-n)/we);if(n>0)this.#e.update(Fm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%we===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=qd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function VD(t,e,n){return t[e]===0&&t.compare(Fm,0,n-e,e,n)===0}var hN=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var gN=/^security\.capability=/;
var li=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Le(i.extensions);const s=ue(i,o);const a=r?.
data;const d=new Xd;if(a===void 0){this.#i=Kd.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=yN(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>gN.test(f));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Nm(s?er(n.link):n.link),n.device,s||a.length===0?"":Nm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,YD)];const u=s?An(n.link):void 0;this.#e(An(e),c.join(Lm),er(e),
u)}};var YD=16;var Lm=" ";function An(t){return Nm(er(t))}function Zd(t,e){const[n,r]=[t.split(Lm),e.split(Lm)];return hN.
filter((i,o)=>n[o]!==r[o])}function Nm(t){return pN("sha256",t,"hex").slice(0,2*YD)}function er(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function yN(t,e){const n=Je(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var mi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new li((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
wN);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var wN=An(Buffer.alloc(0));async function Qd(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(An(s.name)))i.push(Buffer.from(er(s.name)));return"drop"});await Jo([await e.open(r),o],r);return i}var $m={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function KD(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new fi;const u=new li((h,g,y)=>{const D=n.take(h);if(D===void 0)return c.
note(y,"unexpected");if(D===g)return;const S=d.unseenTimes.includes(y.toString("latin1"));const k=Zd(D,g).filter(M=>M!==
"time"||!S);if(k.length>0)c.note(y,`different ${k.join(" and ")}`)},n.view);const f=new J(d.decide,u);const l=[await d.open(
s),f];await Cn(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await Qd(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError($m,a);o.info(`Verified ${re(a)}: the new image matches what\
 was read from the source`);return a}async function pi(t,e,{expected:n,source:r,streamBytes:i}){const o=await Mm(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await e0(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:$m});t.log.info(`Verified ${re(s)}: the new image \
matches what was read from the source`);return s}async function QD(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Mm(
t,n,{...i,title:"Read the layers"});const s=await Mm(t,e,{...i,title:"Read from the engine"});const a=await e0(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${re(a)}: the engine shows what the image's layers have`)}
async function Mm(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new mi(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await Cn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function e0(t,{wanted:e,seen:n,text:r}){const i=qD([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=XD(e.entries.grouped(),i);const s=XD(n.entries.grouped(),i);const a=qD(n.unseenTimes??[]);
const d=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:Zd(g,h);const D=y.filter(S=>S!==
"time"||!a.has(m));if(g===void 0)d.set(m,"unexpected");else if(D.length>0)d.set(m,`different ${D.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;const u=new fi;const f=await ZD(t,n.from,new Set(
d.keys()),u.room);for(const m of f)u.note(m,d.get(An(er(m)))??"");const l=await ZD(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function qD(t){return new Set(t.map(e=>An(Buffer.from(e,"\
latin1"))))}function XD(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function ZD(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Qd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function t0(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?N(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Ct("test",'python3 -c "import numpy"')}, or ${Ct("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!L(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function hi(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await zd(t,e,o);await ci(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Wd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Um={verifiedEntries:void 0,isTested:false};async function n0(t,e,n,r){if(n===void 0&&r===void 0)return Um;const{log:i}=t;
const o=await xt(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>bN(t,kt(t,o),n));if(r!==void 0)await i.group("Test",()=>hi(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function bN(t,e,n){const r=n.source.byLayers!==true;return r?KD(t,
e,n):pi(t,e,n)}var EN=3;async function ec({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=et(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
hr(i,c,EN),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Gs(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const m=l&&f.status==="fulfilled";if(m)
return;await en(i,e.timeoutSeconds,h=>Un(h,o,s))}import{mkdir as zN,mkdtemp as WN,readdir as jN,rm as jm}from"node:fs/promises";import{join as l0}from"node:path";import{createHash as DN}from"node:crypto";function Hm(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var SN=5;var xN=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var kN={clean:t=>$e.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t};function r0(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==
void 0||s;const c=i.length>0;const u=d||c||o.length>0;const f=Hm(n,kN,void 0);const{script:l,sourceDateEpoch:m,compression:h,
division:g,...y}=f;const D={format:SN,release:lt,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:u?
t.volumes:[],names:u?PN(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},
sourceDateEpoch:m,compression:h,division:g,...n.compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:te})=>te.digest)}:{}};const S=DN("sha256").update(JSON.stringify(D)).
digest("hex");const{architecture:k,variant:M}=t.platform;const R=[k,M].filter(te=>te!==void 0).join("-");return`docker-f\
latten-v1-${R.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${S}`}function PN(t){const e=w(t,"config","Env");const n=(L(e)?
e:[]).findLast(r=>r.startsWith("PATH="));return[...xN.map(r=>w(t,"config",r)??null),n??null]}var Vo=()=>void 0;var TN={clean:Vo,
exclude:Vo,script:Vo,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!=="none"?'"run" has a network, and what it downlo\
ads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt can run on some machines and not on others":void 0,
sourceDateEpoch:Vo,division:Vo,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${x(
"compression","gzip")} can be cached`:void 0};function i0(t,e){if(e.isContainer)return"containers cannot be cached";const n=Object.
values(Hm(t,TN,{...e,layer:t}));return n.find(r=>r!==void 0)}import{once as UN}from"node:events";import{promisify as s0}from"node:util";import{constants as o0,deflateRaw as BN,zstdCompress as IN}from"node:zlib";var tc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var a0={gzip:"+gzip",zstd:"+zstd",none:""};function d0(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${tc.gzip.max}", "\
zstd" or "zstd:${tc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=tc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function nc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:tc[t.kind].min}}var vN=0;var ON=31;var CN=7.95;var AN=256*1024;function RN(t){if(t.length<AN)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=ON,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>CN}var _N=s0(BN);var FN=s0(IN);function c0(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return _N(t,{level:RN(t)?vN:e.level,finishFlush:o0.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return FN(t,{chunkSize:n,
params:{[o0.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as u0}from"node:util";async function tr(t,e){const n=await ie(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return L(i)&&i.length===0})}async function gi(t,e,n){try{return await MN(t,e,n)}catch(r){await f0(t,e);throw r}}
var LN=/^Loaded image(?: ID)?: (\S+)$/gm;async function yi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await f0(t,{...e,answer:""});throw r}}async function f0(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(LN)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await NN(t,a,i).catch(()=>false):$N(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function NN(t,e,n){if(!await tr(
t,e))return false;const r=_t(await ie(t,e)??{});return u0(r,n)}function zm(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function $N(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function MN(t,e,n){const r=(c,u)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${u}. Nothing was tagged.`,{hint:Q})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Zt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ie(t,e.reference),KE(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=_t(o??{});if(!u0(
d,e.diffIds))r(zm(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function wi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=et(i);const a=e.map(({path:We,digest:vt,packedBytes:dr,
packing:hs})=>{const wu=Pe.layer+a0[hs];return{path:We,descriptor:{mediaType:wu,digest:vt,sizeBytes:dr}}});const d=a.map(
({descriptor:We})=>We);const c=d.reduce((We,{sizeBytes:vt})=>We+vt,0);const u=e.map(({diffId:We})=>We);const f=await n.configFor(
e);const l=H(f);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=Ca(f,d,g);const D=h?
l:y.descriptor.digest;const S=await tr(t,D);const k=m&&!X(n.platform,t.platform);const M=t.knowsPlatformOption&&n.platform.
architecture!=="";const R=k&&M?n.platform:void 0;const te=()=>{const We=ce(pe(s,"tag"));const vt={full:We,familiar:s};let dr=0;
const hs=Ky(a,{config:f,platform:n.platform,name:vt,annotations:g},yP=>{dr+=yP});const wu={title:"Load",doneBytes:()=>dr,
totalBytes:()=>c};return Xs(r,{progress:wu,sent:UN(hs,"close"),after:"Unpack"},t.transport.loadImage(hs,R,o))};const q=S?
D:s;const Ee=await yi(t,{reference:q,expectedId:D,diffIds:u},te);if(k&&R===void 0)await HN(t,D,n.platform);return{answer:Ee,
reference:q,diffIds:u,expectedId:D,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function HN(t,e,n){
const{log:r,runId:i}=t;const o={reference:et(i),id:e,isIndex:false,platform:n,volumes:[]};try{await Y(t,await G(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var Wm={kind:"none",wasAsked:false};async function rc(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Wm;const{layer:d}=o;const c=i0(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Wm}const u=performance.now();const f=r0(r,(await i).json,d);const l=l0(
o.tempDir,`${se(e.runId)}cache-`);const m=await WN(l).catch(g=>void a.warning(`The layer is not cached: ${E(g)}`));if(m===
void 0)return Wm;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);h=
await bi(e,s.restore(f,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const D={key:f,packing:d.compression.
kind};return h?bi(e,JN({cache:s,directory:m},D,e)):void 0});const y={key:f,directory:m,ms:performance.now()-u};if(g!==void 0)
return{...y,kind:"hit",found:g};await p0(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await jm(m,{recursive:true,force:true});
throw g}}async function bi({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function JN({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await Sh(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=zi(
e,s);await zN(d);if(await t.restore(Hi(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await xh(e,o,i)}catch(o){if(!(o instanceof p))throw o;m0(o,r)}return void 0}function m0(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(qe(t));else if(t.code==="CACHE_BAD")e.warning(qe(t));else e.warning(`${qe(t)} The l\
ayer is made again.`)}async function p0({directory:t}){for(const e of await jN(t))await jm(l0(t,e),{recursive:true,force:true})}
async function h0(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;m0(t,n.log);if(r!==void 0)await Un(r.docker,n.runId,n.log);await p0(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function g0(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function ic(t){if(t.kind==="none")return;await jm(t.directory,{recursive:true,force:true}).
catch(()=>{})}function oc({paths:t,record:e}){const{packing:n}=e;return Pu(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var GN=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function y0(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await wi(t,oc({paths:e,record:n}),r);const a=await gi(
t,s,n.dataBytes>0);i.info(`Loaded ${re(n.entries)} in one layer of ${P(a)}, packed ${P(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!GN.includes(s.code))throw s;throw qt(s.message,s)}}var VN=.5;function w0({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<VN){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var Yo=`docker-flatten ${lt}`;var Ko={entries:0,dataBytes:0};function sc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:u}=i;
return{..._s(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,layers:r.parts,oldHistory:n.history,newHistory:r.
history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:
void 0,budgets:c,checks:u,directories:o.directories,rules:o.rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,
suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as t$,rename as n$,rm as r$}from"node:fs/promises";import{join as D0}from"node:path";import{availableParallelism as ZN}from"node:os";import{crc32 as YN}from"node:zlib";var KN=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var qN=Buffer.from([3,0]);var ac=class{header=KN;#e=0;#t=0;add(e){
this.#e=YN(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([qN,e])}};import{createHash as XN}from"node:crypto";import{open as b0}from"node:fs/promises";var Jm=1024*1024;async function cc(t,e){const n=await b0(t,"wx",384).catch(r=>{throw dc(r,t)});try{return await e(new Gm(
n,t))}finally{await n.close()}}async function E0(t,e){const n=await b0(t,"wx",384).catch(a=>{throw dc(a,t)});const r=Buffer.
allocUnsafe(Jm);let i=0;const o=async a=>{try{for(let d=0;d<a.length;)d+=(await n.write(a,d)).bytesWritten}catch(d){throw dc(
d,t)}};const s=async()=>{await o(r.subarray(0,i));i=0};try{for await(const a of e){if(i+a.length>Jm)await s();if(a.length>
Jm)await o(a);else i+=a.copy(r,i)}await s()}finally{await n.close()}}var Gm=class{#e;#t;#n=XN("sha256");bytes=0;constructor(e,n){
this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.
write(e,n)).bytesWritten}catch(n){throw dc(n,this.#t)}}digest(){return`sha256:${this.#n.digest("hex")}`}};function dc(t,e){
if(pt(t)){return new p("NO_SPACE",`The disk filled up while writing the packed layer to ${e}.`,{hint:`Free some disk spa\
ce there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p("TEMP_DIR",`Cannot write the pa\
cked layer to ${e} (${me(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}var Vm=1024*1024;var QN=Math.min(16,2*ZN()+2);async function Rn(t,e,n){return cc(e,r=>e$(r,t,n))}async function e$(t,e,n){
const r=n.kind==="gzip"?new ac:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const d=(f,l)=>{const m=f.subarray(0,l);i+=l;r?.add(
m);const h=c0(m,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(Vm);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const m=f.copy(c,u,l);l+=m;u+=m;if(u<Vm)break;d(c,u);if(s.length>=QN)await a();
c=o.pop()??Buffer.allocUnsafeSlow(Vm);u=0}}if(u>0||i===0&&r===void 0)d(c,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var S0={async store(t,e,n){const r=await t$(D0(n.tempDir,se(t.runId)));try{const i=D0(r,"layer");const{digest:o,packedBytes:s}=await z(
t.log,ot(e,n.totalBytes),n.pack?.(e,i)??Rn(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await wi(t,[d],n);if(n.saveTo===void 0)return c;const u=await n$(i,n.saveTo).then(
()=>true,()=>false);return u?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await r$(r,{recursive:true,force:true})}}};import{pipeline as s$}from"node:stream";import{finished as a$}from"node:stream/promises";import{PassThrough as i$,Transform as o$}from"node:stream";var x0=8*1024*1024;var uc=class extends o${side=new i$({highWaterMark:x0});constructor(){
super({highWaterMark:x0});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var k0={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:d$(e,n,r);const a=await Xs(r,
{progress:ot(e,n.totalBytes),sent:a$(e),after:"Store"},t.transport.importImage(s?.layer??e,ws(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor([{diffId:c}]);const f=H(u);const[l]=await Promise.all([tr(t,f),c$(t,a,c)]);
const m=Yy(u,c,et(i));const h=l?f:et(i);const g=await yi(t,{reference:h,expectedId:f,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function d$(t,{saveTo:e="",compression:n},r){const i=new uc;let o=false;const s=Rn(i.side,e,nc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});
s$(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function c$(t,e,n){const[r]=_t(await ie(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:Q})}var u$={"graph-driver":k0,containerd:S0};function P0({kind:t}){return u$[t]}import{pipeline as X$}from"node:stream/promises";var f$=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var T0=0;function fc({extensions:t,header:e}){return{
extensions:Er(ri(t,n=>f$.has(n))).flatMap(({block:n,data:r})=>[ro(n,T0),...r===void 0?[]:[r]]),header:ro(e,T0)}}function B0(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+I);const{typeFlag:i,sizeBytes:o}=Be(r,n);if(!dn(i))return{extensions:e,
header:r};e.push(r);n+=I;if(o===0)continue;e.push(t.subarray(n,n+ae(o)));n+=ae(o)}}var Di=-1;var Tt={file:0,directory:1,hardLink:2};var Ei=1024;var lc=class{paths=[];targets=new Map;kind=new Uint8Array(Ei);start=new Float64Array(
Ei);bytes=new Float64Array(Ei);dataBytes=new Float64Array(Ei);parentBytes=new Uint32Array(Ei);packedBytes=new Float64Array(
Ei);#e;#t;constructor(e){this.#t=e;this.#e=new ht({begin:(n,r,i)=>{this.#n(n,r,i);return Sr},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=I;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((f,l)=>f+l.length,
I);const u=o==="5"||oa(d)&&e.name.at(-1)===47;this.paths.push(I0(e.name));this.kind[i]=u?Tt.directory:o==="1"?Tt.hardLink:
Tt.file;this.start[i]=r;this.bytes[i]=c+ae(s);this.dataBytes[i]=s;if(u)this.parentBytes[i]=l$(e);if(o==="1")this.targets.
set(i,I0(Ft(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function I0(t){const e=C(
t);return e==="."?"":e}function l$(t){if(t.extensions.length===0)return I;return fc(t).extensions.reduce((e,n)=>e+n.length,
I)}function v0(t){const e=m$(t);return{order:e,parent:p$(t,e),target:g$(t)}}function m$({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function p$({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(Di);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!h$(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Tt.directory)throw y$(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function h$(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function g$({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(Di);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??w$(s,a);if(r.has(s))i.set(s,o)}return n}function y$(t,e){return new p("TAR_INVALID",
`The entry ${v(V(t))} is below ${v(V(e))}, which is no directory.`,{hint:ge})}function w$(t,e){throw new p("TAR_INVALID",
`The hard link ${v(V(t))} comes before its target ${v(V(e))}, or has none.`,{hint:ge})}var b$=1024;function O0(t,e,n,r){const i=E$(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new Ym(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function E$(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var Ym=class{#e;#t;#n;#r;#i=[];#o=0;#s=b$;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==Di&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==Di&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function mc(t,e,n){const r=v0(t);const i="layers"in n?n.layers:D$(t,n.maxBytes);const o=S$(t,e,r,i);return{layers:O0(t,r,
o,i),notices:[],details:[]}}function D$({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function S$(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const u=e.packageOf(c);return u===void 0?c.split("/",2).join("/"):`${u.manager}:${u.name}`});for(const c of n){
if(t.kind[c]===Tt.directory)continue;const u=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],u);u.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((u,f)=>f.bytes-u.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const u=r[c];o[c]=u>=0?o[u]:t.kind[c]===Tt.directory?i-1:s.get(a[c])?.layer??0}return o}function C0({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:x$(n,e)<=1}))}function x$({pieces:t},{
kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Tt.file&&(n[i]??0)>0)r++;return r}function A0(t,e,n){return t.
filter(({facts:r},i)=>r.packedBytes>n&&e[i]?.isOneFile===true).map(({facts:{contents:r,packedBytes:i}})=>`${r[0]?.name??
"A file"} alone takes ${P(i)} packed: its layer is larger than ${x("max-layer-size")}.`)}var k$=3;function pc(t,e){for(const[
n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,k$).map(({name:d})=>d);const a=s.length===0?"":`:\
 ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${P(i)}, packed ${P(r)}${a}`)}}import{pipeline as _$}from"node:stream";function st(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var Km=-1;var P$=1024;var Si=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:Km,offset:0};if(i?.stream===o&&(o===Km||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===Km?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:u};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<P$)return;this.#e.splice(0,this.#t);this.#t=0}};var T$=1024**3;var R0=1024**2;var B$=64*1024**2;var I$=256*1024**3;var qm=Buffer.alloc(R0);var hc=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<T$?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=I$)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,R0-this.#n);this.#n+=e.length;if(!v$(e.subarray(n)))this.#t=void 0;else if(this.#n>=B$)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function v$(t){
for(let e=0;e<t.length;e+=qm.length){const n=t.subarray(e,e+qm.length);if(!n.equals(qm.subarray(0,n.length)))return false}
return true}function _0(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${P(s)}`);const i=Ct(
"clean",Za(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var O$=10;var F0=100;function L0({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${P(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${P(f)} in ${re(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(A$(a));if(i.length>0)s.notice(R$(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var C$=20;function A$(t){
const e=t.slice(0,C$).map(({what:r,why:i})=>`${v(Buffer.from(r))} (${ye(i??"",F0)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function R$(t){const e=t.slice(0,O$).map(i=>JSON.
stringify(ye(i,F0)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function N0(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${v(Buffer.from(
C(e),"latin1"))} is sparse: most of its ${P(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function F$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(C(t.name))??0}}async function jt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const u=st([d,...r.map(S=>S.observer),
n.observer,t.observer,new hc(N0(s))]);const f=e===void 0?t.decide:S=>e.decide(F$(S,t),t.decide(S));const l=S=>Math.min(S,
o??Infinity);const m=o===void 0?f:Ud(f,l);const h=e&&(()=>e.appendix({reader:t,retime:S=>Md(S,l),observer:u,signal:a}));
const g=new Si;const y=new J(m,u,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const D=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);_$(await D,y,()=>{i().catch(()=>{})});return y}async function gc(t,e,n={}){
const r=await jt(t,e,n.looker);const i=n.totalBytes===void 0?tn(t.expectedBytes):()=>n.totalBytes;await Cn(e,[r],i);return r}
function xi({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}import{rm as q$}from"node:fs/promises";function qo(t){return t.slice(t.lastIndexOf("/")+1)}function _n(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function yc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var M0=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Xm(t,$0(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Xm(t,$0(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:N$},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Xm(t,L$(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:$$},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:M$}];function*Xm(t,e,n){for(const r of Zm(t))yield{
name:e,file:n(r)}}function*Zm(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function $0(t){return qo(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function L$(t){return qo(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*N$(t){let e="";let n="";for(const r of Zm(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*$$(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=yc(qo(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of Zm(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:U0(i,s??a)}}}function*M$(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=_n(_n(qo(e).replace(/\.json$/,"")));for(const o of U$(t))
if(typeof o==="string")yield{name:i,file:U0(r,Buffer.from(o).toString("latin1"))}}function U$(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function U0(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Fn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var H0=Fn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,yc);
var H$=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:z$},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Fn(/\/pkgs\/([^/]+)/,e=>_n(_n(e)))(t)||H0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>H0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Fn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
_n)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Fn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
_n)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Fn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Fn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Fn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Fn(/\.nuget\/packages\/([^/]+)\//)}];
function z0(t){for(const{manager:e,path:n,name:r}of H$)if(n.test(t))return{manager:e,name:r(t)};return void 0}var Qm="no\
de_modules/";function z$(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${Qm}`)+1;if(n===
0&&!t.startsWith(Qm))return"";n+=Qm.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var W$=128*1024*1024;var j$=32*1024*1024;var J$=1e6;var G$=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var V$=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var ki=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=W$;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!K$(e.name))return;
const r=C(e.name);if(G$.test(r))this.#r=true;const i=M0.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
j$))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=J$)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||Y$(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=z0(e);if(r!==void 0)return r;return this.#r&&V$.test(e)?{manager:"rp\
m",name:""}:void 0}};function Y$(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function K$(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var ep=-1;var tp=1024;var wc=class{#e=new Float64Array(tp);#t=new Int32Array(tp);#n=new Float64Array(tp);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:ep,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===ep)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const u=this.#n[o]+i-s;yield{bytes:d,origin:c===ep?void 0:{stream:c,offset:u}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function np(){const t=new ki;return{index:new lc(t),owners:t}}async function W0({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=np();const c=r?new wc:void 0;const u=await jt(e,t,o,c);const f=E0(n,rp(u,d.index));
await z(s,ot(u,i),f);await e.resume();if(a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:u.
digest(),streamBytes:u.bytesWritten,counts:xi(u,e)}}async function*rp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function j0({spool:t}){await q$(t.path,{force:true})}var ip=4096;var Z$=59;var at=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=ip}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=En(e,n);const o=e.typeFlag==="2"?ue(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>Z$;this.#t+=Math.ceil((s?1:i)/ip)*ip}data(){}end(){}};async function J0(t,e,n){
const{run:r}=t;const i=new at({countsBlocks:Pt(t)});const{index:o,owners:s}=np();const a=await jt(e,r,i);const d=ot(a,tn(
e.expectedBytes));const{signal:c}=r;await z(r.log,d,X$(rp(a,o),On(),{signal:c}));await e.resume();const{layers:u,notices:f}=mc(
o,s,n);for(const m of f)r.log.notice(m);const l=u.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.
dataBytes,entries:m.entries,contents:m.largest}));if(l.length>1)pc(l,r.log);return{newBytes:i.bytes,imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function G0(t,e,n){const{run:r,engine:i,options:o}=t;const s=new at({countsBlocks:Pt(t)});
const a=await gc(e,r,{looker:s});await e.resume();const d=H(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,
configDigest:d}}import{Writable as S1}from"node:stream";import{pipeline as x1}from"node:stream/promises";import{promisify as c1}from"node:util";import{constants as u1,crc32 as f1,deflateRaw as l1}from"node:zlib";var V0=16*1024;var op=64*1024;var Pi=class{#e;#t=Buffer.allocUnsafeSlow(op);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>op||e.length>V0)await this.flush();if(e.length>V0)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
op);this.#n=0;await this.#e(e)}};var Q$=[[2,10]];var e1=[[3,10]];var t1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var bc=class extends Pi{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
t1)}while(this.#t!==e)await this.writeNumbers(Q$)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(e1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Bt=10;var Ti=9;var Qo=7;var es=15;var rr=5;var Bi=15;var dt=9;var Nn=32767;var sp=24;var Y0=15;var nr=1<<28;var ts=1<<
29;var Ii=1<<30;var Zo=1<<31;var ns=(t,e)=>t<<rr|e<<dt;var vi=new Int32Array(288).fill(Zo);var ap=new Int32Array(32).fill(
Zo);var K0=Int32Array.from({length:19},(t,e)=>ns(0,e));for(let t=0;t<256;t++)vi[t]=ns(0,1)|1<<sp;vi[256]=Zo|ts;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);vi[t]=nr|ns(n,e);e+=1<<n}vi[285]=nr|ns(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);ap[t]=ns(n,e);e+=1<<n}var Ln=new Uint16Array(es+1);var Xo=new Uint16Array(es+1);var q0=new Uint16Array(288);
function dp(){return new Int32Array(1<<es)}function Ec(t,e,n,r){const i=n1(e);if(i<0)return false;if(i<=1)t.fill(Zo,0,1<<
r);const o=Xo[es];const s=1<<r;let a=s;let d=-1;let c=0;let u=s;for(let f=0,l=0;f<o;f++){const m=q0[f];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const S=r1(h,i,r);u=1<<S;a+=u;t[d]=Zo|Ii|c<<dt|S}const g=n[m];const y=g+h+(g>>rr&Bi);if(h<=r)
for(let S=l,k=1<<h;S<s;S+=k)t[S]=y;else for(let S=l>>r,k=1<<h-r;S<u;S+=k)t[c+S]=y;Ln[h]--;let D=1<<h-1;while((l&D)!==0)D>>=
1;l=D===0?0:(l&D-1)+D}return true}function n1(t){Ln.fill(0);for(let r=0;r<t.length;r++)Ln[t[r]]++;let e=0;let n=1;Xo[0]=
0;Ln[0]=0;for(let r=1;r<=es;r++){Xo[r]=Xo[r-1]+Ln[r-1];n=2*n-Ln[r];if(n<0)return-1;if(Ln[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)q0[Xo[i]++]=r}return e}function r1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
Ln[r+n];if(i<=0)break}return r}function X0(t,e){for(let n=0;n<1<<Bt;n++){let r=t[n];let i=r&31;if(r>=0&&(r&nr)===0)while(i<
Bt){const o=t[n>>>i];const s=(o&31)-(o>>rr&Bi);if(o<0||s>Bt-i)break;r+=o;i=r&31;if((o&nr)!==0)break}e[n]=r}}var rs=32*1024;var Q0=640;var i1=25;var o1=(1<<Bt)-1;var s1=(1<<Ti)-1;var a1=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Sc=class{joined=new Int32Array(
1<<Bt);single=dp();distances=dp();make(e,n){if(!Ec(this.single,e,vi,Bt))return false;if(!Ec(this.distances,n,ap,Ti))return false;
X0(this.single,this.joined);return true}};var Dc;function d1(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Dc=new Sc;Dc.make(t,new Uint8Array(32).fill(5));return Dc}function Z0(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var kc=-1;var is=-2;var xc=class{#e;#t=new Sc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<Qo);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=Z0(e)}moveTo(e,n){this.#e=
Z0(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Dc??d1())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[a1[a]]=this.take(3);const i=Ec(this.#i,this.#r,K0,Qo);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(Qo)];this.position-=
Qo-(i&31);const o=i>>dt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,rs);let a=s;let d=this.lookBack;let c=this.position;let u=false;while(c<e){let f=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[f&o1];if(l<0){if((l&Ii)!==0){const k=f>>>Bt&(1<<(l&31))-1;l=i[(l>>dt&Nn)+k]}if(l<0){c+=l&31;
u=(l&ts)!==0||"a symbol has no meaning";break}}const m=a+(l>>sp&Y0);const h=l&31;const g=l>>rr&Bi;a+=(l>>dt&Nn)+(f>>>h-g&
(1<<g)-1);c+=h;if((l&nr)===0)continue;f>>>=h;if(h>i1-Ti)f=n.getInt32(c>>>3,true)>>>(c&7);l=o[f&s1];if(l<0){if((l&Ii)!==0){
f=n.getInt32(c>>>3,true)>>>(c&7);const k=f>>>Ti&(1<<(l&31))-1;l=o[(l>>dt&Nn)+k]}if(l<0){u="a distance has no meaning";break}}
c+=l&31;if(m>=rs)continue;const y=l>>rr&Bi;const D=c-y;f=n.getInt32(D>>>3,true)>>>(D&7);const S=(l>>dt&Nn)+(f&(1<<y)-1);
if(S-m>d)d=S-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return u}step(){const e=this.#d(this.#o.single,Bt);if(e<
0){this.position+=e&31;return(e&ts)===0?is:kc}this.outBytes+=this.#c(e);if((e&nr)===0)return 0;const n=this.#d(this.#o.distances,
Ti);return n<0?is:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Ii)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>dt&Nn)+o]}#c(e){const n=e>>rr&Bi;this.position+=
(e&31)-n;return(e>>dt&Nn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&ts)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Ii)===0?0:1<<(r&31);const o=r>>dt&Nn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Bt)&(1<<a)-1,bits:a}}}}};function Pc(){return new Error("A gzip stream has changed since it was scanned.")}var Tc=class{#e=new xc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(Q0)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Pc();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const u=r.step();if(u===kc)break;if(u===is||
c>=e.endBit)throw Pc();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw Pc()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const u=this.#n+r.outBytes;const f=r.step();if(f===kc)break;
if(f===is||this.#i()>i)throw Pc();if(u-f>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function eS(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const u=(d??{startBit:o}).
startBit-i;if(a)e[u>>3]=e[u>>3]&~(1<<(u&7));if(d===void 0)await t.fillTo(o%8);else{const f=d.endBit-d.startBit;await t.fillTo(
(o+8*f-f)%8);await t.writeShifted(e,u,u+f)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var m1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var p1=c1(l1);var Bc=class{windowBytes=rs;trimmer=new Tc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new bc(e);this.#t=n}count(e){this.#n=f1(e,this.#n);this.#r+=e.length}pack(e,n){return p1(e,{level:this.#t,finishFlush:u1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-rs)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await eS(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(m1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var ir=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function cp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var Qne=16*1024;var up=8.5*1024*1024;var Ic=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=up}};var tS=1024*1024;var h1=256*1024;var g1=4096;var y1=8;var vc=4096;var nS=512*1024;var Oc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new ir;#a=new ir;#d=new ir;#c;#u=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#f(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#f({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=up;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=vc&&n.lengthOf(o)<=nS){const u=await cp(i,o);const{range:f,outBytes:l}=c.back(u,r-s);const m=s+l-a;if(d-m>=vc){
this.#s.moveTo(this.#a,m);return this.#h(u,f,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=vc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=nS){const d=await cp(i,o);const{range:c,outBytes:u}=r.front(d,n);if(u>=vc)await this.#h(d,c,u)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const u=c>=0&&c<=8*g1;if(!u||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*h1)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#S({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=tS)await this.#D(tS)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#D(this.#a.bytes)}async#D(e){await this.#w();const n=this.#d.join();const r=new ir;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#S({bytes:this.#e.
pack(i,n),startByte:0})}async#S(e){e.bytes.catch(()=>{});this.#u.push(e);if(this.#u.length>y1)await this.#x()}async#x(){
const{bytes:e,startByte:n,ranges:r}=this.#u.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#u.length>0)await this.#x();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as w1}from"node:util";import{constants as b1,zstdCompress as E1}from"node:zlib";var D1=w1(E1);var Cc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Pi(e);this.#t=n}count(){}pack(e){return D1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[b1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function rS(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return cc(e,async s=>{const a=i==="gzip"?Bc:Cc;const d=new Oc(new a(
m=>s.write(m),o));let c=0;const u=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const D=y&&await r(
y.stream);const S=m.subarray(h,h+g);const k=D&&{source:D,offset:y?.offset??0};await d.write(S,k);h+=g}c+=m.length};const f=new S1(
{write:(m,h,g)=>{u(m).then(()=>g(),g)}});await x1(t,f);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as B1}from"node:fs/promises";import{availableParallelism as k1}from"node:os";import{Worker as P1}from"node:worker_threads";var T1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Ac=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=k1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new P1(T1,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var Rc=class{hasFailed=false;kind;#e;#t=new Ac;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,E(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Ic(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await B1(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as v1}from"node:fs";import{PassThrough as O1}from"node:stream";import{pipeline as C1}from"node:stream/promises";
import{createGunzip as A1,createZstdDecompress as R1}from"node:zlib";import{Transform as I1}from"node:stream";var _c=class extends I1{#e=new ii;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var iS=1024*1024;async function Fc({path:t,packing:e},{signal:n,touch:r},i){const o=new J(()=>"keep",st([i,Oi(r)]));const s=v1(
t,{highWaterMark:iS});await C1([s,..._1(e),o,On()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function _1(t){
const e={chunkSize:iS};switch(t){case"gzip":return[A1(e)];case"zstd":return[new _c,R1(e)];case"none":return[new O1]}}function Oi(t){
return{begin:t,data:t,end:()=>{}}}var F1=8*1024*1024;var L1=1/4;var N1=128*1024;function Lc(t,e,n){const{run:r,engine:i,source:o,options:s,packTo:a}=t;const{
compression:d}=s.layer;const c=o.packedLayers??[];const u=c.reduce((h,{descriptor:g})=>h+g.sizeBytes,0);const f=i?.store.
keepsPacked===true||a!==void 0&&!Nc(t);const l=d.kind!=="none"&&d.mayCopy===true&&f;if(!l||s.dryRun||e.kind==="hit"||u<F1)
return void 0;const m=new Rc(c,d.kind,r);n.defer(()=>m.close());return m}function $1(t,e){const{packings:n,layerTarBytes:r,
keptRuns:i}=t;if(!n.includes(e))return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())
if(n[a]===e)s+=Math.max(0,c-d-M1(t,a));return s>=L1*o}function M1({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zs\
td")return N1;return(n[r]??0)/Math.max(1,e[r]??1)}function Nc({engine:t,options:e}){return e.tagLocations.length===0&&t?.
store.keepsPacked===false}function Ci({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||
r.layers===void 0||i.kind==="none")return void 0;if($1(r.layers,e.kind))return new fp(e,i.level);t.log.debug("packed ane\
w: too little of the layers stays as it is packed");return void 0}var fp=class t{spans=new Si;#e;#t;copied="";constructor(e,n){
this.#e=e;this.#t=n}another(){return new t(this.#e,this.#t)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(
o);try{const o={spans:r,sourceOf:i,kind:this.#e.kind,level:this.#t};const s=await rS(e,n,o);const a=100*s.copiedOutBytes/
Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))
this.#e.hasFailed=true;throw o}}async check(e,n,r){const i={path:e,packing:this.#e.kind};let o;try{o=(await Fc(i,r)).diffId}catch(s){
if(r.signal.aborted)throw s;throw this.#n(E(s))}if(o!==n)throw this.#n(`it unpacks to ${o} instead of ${n}`)}#n(e){this.#e.
hasFailed=true;return new p("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${Ct("compress\
ion",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied from the source's layers.`})}};async function sS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new at({countsBlocks:Pt(
t)});const c=st([d,Oi(i.touch)]);const u=Ci(t,e);const f=await jt(e,i,c,u?.spans);const l=ot(f,r.totalBytes);const m=u?.
pack(f,n)??Rn(f,n,a);const{digest:h,packedBytes:g}=await z(o,l,m);await e.resume();if(s.aborted)throw U(s.reason);const y=xi(
f,e);o.info(`Packed ${re(y.entries)} in one layer of ${P(d.bytes)}, packed ${P(g)}${u?.copied??""}`);const D=f.digest();
if(u!==void 0&&!lp(t))await u.check(n,D,i);const S={path:n,diffId:D,digest:h,packedBytes:g,packing:a.kind};const k=y.dataBytes>
0;const M=await $c([S],r,k);const{bytesWritten:R}=f;return{...M,newBytes:d.bytes,streamBytes:R,counts:y}}function lp({options:t}){
return t.verify||t.tagLocations.length===0}async function aS(t,e,n){const{record:r}=e;const i=Pt(t);const{bytes:o,streamBytes:s}=await mp(
e,t.run,i);const a=oc(e).map((u,f)=>({...u,contents:r.layers&&os(r.layers[f]?.contents??[])}));const d=await $c(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${re(r.entries)} in ${c} of ${P(
o)}, packed ${P(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:Ko}}var oS=3;function os(t){
const e=t.slice(0,oS).map(({name:n})=>n);return`${e.join(", ")}${t.length>oS?" and more":""}`}async function $c(t,e,n){const r=await e.
configFor(t);const i=H(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function mp(t,e,n=false){let r=0;let i=0;for(const o of oc(t)){const s=await U1(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function U1({path:t,packing:e,diffId:n},r,i){const o=new at(
{countsBlocks:i});const s=Fc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw qt("its layer cannot be unpacked.",c)});if(a!==n)throw qt(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as Z1}from"node:fs";import{rm as Q1}from"node:fs/promises";import{pipeline as eM}from"node:stream";import{open as V1}from"node:fs/promises";import{Readable as Y1}from"node:stream";var H1=16*1024;var z1=512;async function*dS(t,e,n){let r;for(const i of W1(e,n)){const o=r;r=j1(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*W1(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===z1)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function j1(t,e){const n=J1(e);const r=await Promise.
all(n.map(o=>G1(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function J1(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=H1){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function G1(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var Mc=1024*1024;function uS(t,e,n,r){return Y1.from(K1(t,e,r),{objectMode:false,highWaterMark:Mc,signal:n})}async function*K1(t,e,n){
const r=await V1(t.path);try{for await(const i of dS(r,X1(t.index,e),Mc)){const o=i.flatMap(([s,a])=>{if(!s.isParent){q1(
t,n,s);return[a]}const{extensions:d,header:c}=fc(B0(a));for(const u of[...d,c])n?.add(u.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(on.length,void 0);yield on}finally{await r.close()}}function q1({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*X1(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*cS(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*cS(n,r)}function*cS(t,e){
for(let n=0;n<e;n+=Mc)yield{start:t+n,bytes:Math.min(Mc,e-n),isParent:false}}var tM=2;var nM=5;var rM=.97;async function lS(t,e,n,{path:r,...i}){const{run:o}=t;const s=Ci(t,e);const a=await W0(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Oi(o.touch)});const d=iM(t,n);const c=await oM({job:t,
flat:a,compression:d,splice:s,path:r});await j0(a);const u=ss(c,({facts:R})=>R.bytes);const f=ss(c,R=>R.streamBytes);const l=ss(
c,({file:R})=>R.packedBytes);const m=100*ss(c,({copiedBytes:R})=>R)/Math.max(1,f);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const D=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${re(g)} in ${D} of ${P(u)}, packed ${P(l)}${h}`);const S=c.map(({file:R})=>R);const k=await $c(S,i,y>0);
const M=c.length===1?void 0:c.map(R=>R.facts);if(M!==void 0)pc(M,o.log);return{...k,packedBytes:Nc(t)?void 0:l,parts:M,flatDiffId:a.
diffId,newBytes:u,streamBytes:f,counts:a.counts}}function iM(t,e){const{compression:n}=t.options.layer;if(!Nc(t))return n;
return e.kind==="miss"?nc(n):{kind:"none"}}async function oM(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
let s=i;for(let a=1;;a++){const d=mc(n.index,n.owners,s);for(const m of d.details)r.debug(m);const c=C0(d,n);const u=await sM(
t,c);const f=u.filter(({file:m},h)=>m.packedBytes>o&&c[h]?.isOneFile===false);if(f.length===0||a===nM||!("maxBytes"in s)){
for(const m of d.notices)r.notice(m);for(const m of A0(u,c,o))r.notice(m);if(f.length>0)r.warning(`${f.length} of ${u.length}\
 layers are larger than ${x("max-layer-size")}, the largest ${P(fS(f))}: they could not be divided any further.`);return u}
const l=fS(f);r.debug(`divided again: a layer has ${P(l)}`);s={maxBytes:Math.floor(s.maxBytes*o*rM/l)};for(const{file:m}of u)
await Q1(m.path)}}function fS(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function sM(t,e){const{run:n}=t.
job;const r=new AbortController;const i=AbortSignal.any([n.signal,r.signal]);let o=0;const s=m=>{o+=m};const a=ss(e,({layer:m})=>m.
streamBytes);const d=[];const c=[...e.entries()];const u=async()=>{for(let m=c.shift();m!==void 0;m=c.shift()){const[h,g]=m;
d[h]=await aM(t,g,{number:h+1,signal:i,onBytes:s})}};const f=Array.from({length:tM},()=>u().catch(m=>{r.abort(m);throw m}));
const l={title:"Pack",doneBytes:()=>o,totalBytes:()=>a};try{await z(n.log,l,Promise.all(f))}finally{await Promise.allSettled(
f)}if(n.signal.aborted)throw U(n.signal.reason);return d}async function aM({job:t,flat:e,compression:n,splice:r,path:i},{
layer:o,isWhole:s},{number:a,signal:d,onBytes:c}){const{run:u}=t;const f=`${i}-${a}`;const l=new at({countsBlocks:Pt(t)});
const m={begin:()=>{},data:Ee=>c(Ee.length),end:()=>{}};const h=new J(()=>"keep",st([l,Oi(u.touch),m]));const g=r?.another();
const y=s?dM(e,d,g?.spans):uS(e.spool,o,d,g?.spans);eM(y,h,()=>{});const D=await g?.pack(h,f)??await Rn(h,f,n);const{digest:S,
packedBytes:k,copiedOutBytes:M=0}=D;const R=h.digest();if(g!==void 0&&!lp(t))await g.check(f,R,u);const te=o.largest;const q=s?
void 0:os(te);return{file:{path:f,diffId:R,digest:S,packedBytes:k,packing:n.kind,contents:q},facts:{diffId:R,digest:S,packedBytes:k,
bytes:l.bytes,entries:o.entries,contents:te},streamBytes:h.bytesWritten,copiedBytes:M}}function dM({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return Z1(t.path,{highWaterMark:1024*
1024,signal:n})}function ss(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as pM}from"node:path";var cM=1e3;async function mS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),_e(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
cM||typeof s!=="number")return void 0;const a=await G(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await uM(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function uM(t,e,n,r){
const{signal:i}=t;try{return await fM(await t.transport.readArchive(e,n,i),r)}catch(o){if(je(o,n))return 0;throw o}}async function fM(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Zn(n.signal,t,o);return r}import{posix as lM}from"node:path";var Uc="/var/lib/apt/lists";var pS="/var/cache/apt";function hS(t){return[Uc,pS].some(
e=>t.startsWith(`${e}/`))}function gS(t){return t.filter(e=>{const n=lM.normalize(`/${e}/`);return[`${Uc}/`,`${pS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function as(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function yS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${as(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Uc} ] || exit 0`,`cd ${Uc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as mM}from"node:crypto";function wS(t,{script:e,aptClean:n}){const r=[as(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${as(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${as(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",yS(t)]}var Hc=class{token=`docke\
r-flatten-${mM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var hM=/no such file or directory|executable file not found|not a directory/i;var gM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var bS=/exec format error/i;var yM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var wM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function ES(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;bM(o,n,r);const s=new Hc;const a=await zd(t,o,{program:"\
/bin/sh",args:wS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?DS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return xM(t,o,n,a);if(a.exitCode!==0)throw EM(
o,n,s,a);const d=DM(o,n,s,r);const{container:c}=a;if(d.length===0){await ci(t,c);return or}const u=mS(t,o,c).then(l=>d.map(
m=>SM(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const f=$D(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function bM({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?gS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function zc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function EM(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Wd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+zc(t.volumes)})}function DM(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${zc(SS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var or={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function SM(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||hS(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function xM(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=DS(
n,r.stderr);if(a!==void 0)throw a;const d=kM(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${zc(e.volumes)}`})}
await ci(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${zc(SS(e))}`)}
return{...or,needsAptRule:s}}function DS({network:t},e,n){if(t==="none"||!yM.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function SS({volumes:t}){return t.filter(e=>wM.test(pM.normalize(e)))}function kM(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=hM.test(r);const d=gM.
test(r);if(bS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(bS.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw ne(["start"],n)}var ds=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var PM=3;var TM=1e5;var BM=[10,5,3];var IM=.01;var Wc=class{#e=new Map;begin(e,n){const r=En(e,n);if(r===0)return;const i=this.#t(
C(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<PM;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
TM&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return xS(
e,"",0,n*IM)}};function xS(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,BM[n]).flatMap(([i,o])=>[{path:`/${V(i).toString("utf8")}`,...o},...xS(t,i,n+1,r)])}var kS=4e5;var vM=15e4;var OM=40;var cs=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=kS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,OM),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/kS*vM;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=V(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.push(
[c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Ai=class{#e=new Wc;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new pp:void 0;this.#n=n;const r=st([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var pp=class{#e=new ki;#t=new cs(
e=>ds.indexOf(this.#e.managerOf(e)));#n=new cs(()=>-1);#r=[];observer=st([this.#e,new hp(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,ds.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...ds.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-ds.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var hp=class{#e;constructor(e){this.#e=e}begin(e,n){const r=En(e,n);if(r>
0)this.#e.add(C(e.name),r)}data(){}end(){}};import{access as CM,constants as PS,mkdtemp as AM,rm as RM,stat as gp,statfs as TS}from"node:fs/promises";import{join as _M}from"node:path";var FM=.5;var LM={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var NM={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function BS(t,e,n){try{await CM(t,PS.W_OK|PS.X_OK);await RM(await AM(_M(t,se(n))),{recursive:true})}catch(r){
const i=await $M(t,me(r));throw new p("TEMP_DIR",`${NM[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function $M(t,e){const n=await gp(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return LM[e]??e}function us(t,e,n,r=FM){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function yp(t,e){const{bavail:n,
bsize:r}=await TS(t);const i=n*r;if(i>=e)return;throw new p("NO_SPACE",`The packed layer needs about ${P(e)} in ${t}, bu\
t only ${P(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-dir")}.`})}
async function wp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([TS(e),gp(e),gp(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const u=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){u.push({what:"packed",bytes:r});if(d.dev===c.dev)u.push({what:"for the spool, which \
is on the same disk",bytes:r})}const f=u.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=f)return void 0;const m=u.map(({
what:h,bytes:g})=>`${P(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${P(f)} t\
here (${m}), but only ${P(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function vS(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return IS(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:u}=await i;const f=d.compression.kind!=="none";const l=us(u,c,f);await yp(a,l).catch(async()=>{await s.
settle();await yp(a,l)});const m=us(u,c,f,1);await IS(t,{unpackedBytes:c,packedBytes:m})}async function IS({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await wp(t,r,e.tempDir)===void 0)return;await n.settle();const i=await wp(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var MM=50;async function OS(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
MM?e.lookAtImage:void 0;const s=await UM(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,zM(i,s))}return[...n.values()]}
async function UM(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await HM(s,r))return"a command";return void 0}
async function HM(t,e){const n=await Ja(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function zM({
by:t,text:e},n){const r=v(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function jc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ue(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as WM}from"node:buffer";import{pipeline as jM}from"node:stream/promises";var CS=8;var Jc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=V(e);const s=await r.openPath(o,i).then(l=>ni(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=V(a?`${e}/`:e);const{typeFlag:c}=s;const u={...be(s,d),name:d,
typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const f=new J(m=>{c=void 0;const h=n(d+C(m.name),m);if(h===void 0)return"drop";const g=V(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:D}=m;c={...be(m,g),name:g,typeFlag:y,sizeBytes:D};const S=i.decide(
c);if(S==="drop")return S;return S==="keep"?{head:o(c)}:{...S,head:o(S.head)}},u,{isPart:true});const l=V(e);try{const m=jM(
await i.openPath(l,a),f,{signal:a});m.catch(()=>{});for await(const h of f)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function Gc(t){const e=Map.groupBy(
AS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function AS(t){if(t.length<=CS)return t.
map(r=>({root:JM(r),path:r}));const e=GM(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>CS)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(AS)}function JM(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(WM(V(e.slice(e.lastIndexOf("/")+1))))return e;return t}function GM(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Vc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=xn){this.#e=e;this.#r=hl(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ne(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=Do(
Bw(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=Do(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(pl(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${v(
V(`/${e}`))}, the target of the link ${v(V(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Yc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(xr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return Ne(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Mt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var qc=1e5;var Kc=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>qc)throw bp(r.count?.name??"a rule");const o=C(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Gc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw RS(
d,u.name);r(d,u.decision,bn(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw RS(
d,c);for(const f of u.slice(1))yield*e.emit(f,bd(f,V(c)))}}}};function bp(t){return new p("TAR_LIMIT",`More than ${qc} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function RS(t,e){return new p("CHECK_FAILED",`${v(V(t))} was read again, since ${v(V(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Q})}function Xc(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var VM=new Set(["0","7","S"]);var Zc=class{#e;#t;#n=new Set;#r=new ja;#i=new Map;#o=new Kc;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new Hr(e);this.#t=new Yc(e.returnsToDirectories===true);this.#u=e.references??
xn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=C(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=bn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=_S(i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}
const c=this.#E(r);const u=n==="keep"?{head:i}:n;if(s.action==="empty"&&VM.has(o)&&a>0){this.#w(r,s.count,a);return{head:Ed(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...u,before:c}}async*appendix(e){this.#t.end();this.#D();const n=new Jc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new Vc(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Ne)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of Gc(n).keys()){for(const s of Ne(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,Ur))yield*r.emit(s)}}trace(e){
const n=Do(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Ur:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw bp("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=bn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Mt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)YM(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:Xc(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,_S(r),false);if(s==="1"&&o!==void 0&&this.#i.size<qc)this.#i.
set(e,Xc(n,r));this.#d++;this.#w(e,i,bn(n));return"drop"}#w(e,n,r){Mt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=C(ue(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(C(
e.name));this.#o.add(i,Xc(e,n),o,a);return true}#D(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function YM({droppedTops:t},e){
if(!t.some(n=>xr(e,n)))t.push(e)}function _S(t){return ue(t).link.toString("latin1")}import{posix as KM}from"node:path";var qM=200;async function FS(t,e){let n=0;const r=async o=>++n>qM?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Ja(Buffer.from(KM.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function LS({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=Jn("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Je(m.header,"size");const D=m?.data.subarray(0,y);const S=l?await FS(e.volumes,jc(k=>i.
lookAt(k,a))):e.volumes;return new Zc({presets:[...u],excludes:c,places:Ha(D,L(g)?g:[]),volumes:S,references:sl(h,ol(D)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function NS({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?Jn("apt"):void 0;const{Env:s}=t.shownConfig;return new Xa({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:L(s)?s:[],volumes:t.volumes,references:sl({config:t.shownConfig},ol(void 0))})}async function $S({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:jc(d=>t.lookAt(d,i)),lookAtImage:o&&jc(d=>o(d,i))};
const a=e===void 0?[]:await OS(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,suggestions:n.suggestions}}function Ep({verify:t,html:e}){return t||e!==void 0}async function MS(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Ep(i);const s=o?await XM(t):or;Wt(n,s.measuredCommands);const a=Wt(n,(s.changed??r).openReader());const d=Wt(n,ZM(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function XM(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return or;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...or,needsAptRule:s}}if(n===void 0||i===void 0)return or;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>ES(n,i,u))}async function ZM({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function US(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new Ai(r.html!==void 0,NS(t));if(!r.dryRun&&i)await vS(t,e.sourceSize);const a=i?await LS(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await e2(t,e,a);const c=await t2(t);const u=e.sourceSize.then(({bytes:f})=>f);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?QM(t):[],resume:c,expectedBytes:Wt(n,u),latestSeconds:r.layer.sourceDateEpoch}}
function QM({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new mi(i))}async function e2({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function t2({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as n2,rename as r2}from"node:fs/promises";import{join as HS}from"node:path";async function Qc({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const u={surveyed:o,entries:s,dataBytes:a,ms:d};try{await Tu(r,{key:n,
diffId:c,...i.savedFile,...zS(u)});await bi(t,e.save(n,r,t.log))}catch(f){t.log.warning(`Could not save the layer: ${E(f)}\
.`)}}function zS({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:u}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:u},directories:t.directories??[]}}async function WS({run:t,cache:e},{key:n,directory:r,
isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const u=a.map(({path:m,...h})=>h);
const f=H(Buffer.from(u.map(m=>m.digest).join("\n")));const l=u.reduce((m,h)=>m+h.packedBytes,0);try{for(const[m,{path:h,
digest:g}]of a.entries()){if(!e.canSave(Hi(g),c))continue;const y=zi(r,m);await n2(y);await r2(h,HS(y,Rt));await bi(t,e.
save(Hi(g),y,c,!i))}if(!e.canSave(n,c))return;await Tu(r,{...{key:n,diffId:o,digest:f,packedBytes:l,packing:s,layers:u},
...zS(d)});await bi(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${E(m)}.`)}}function eu(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return HS(t.directory,Rt)}async function JS(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=o2(t,e,n);const u=f=>i.layer.division===void 0?sS(t,e,{...c,path:f}):lS(t,e,n,{...c,
path:f});try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>s2(t,e,c));if(n.kind!=="hit")return await s.group(
`Flatten${d} via ${a}`,()=>o===void 0?d2(t,e,c):u(o));const f=Ep(i)?await s.group(`Compare the cached layer${d} via ${a}`,
()=>c2(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${d}`,()=>aS(t,n.found,c));return await s.
group("Load the cached layer",()=>a2(t,n,c).then(l=>({...l,streamBytes:f})))}catch(f){throw i2(f,t)}}function i2(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function o2(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>ph((await i).json,{layers:s,sourceDiffIds:r.
diffIds,createdBy:Yo,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,compression:o.layer.
compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?eu(n,t):void 0,totalBytes:tn(e.expectedBytes)}}async function s2(t,e,n){
const{division:r}=t.options.layer;const i=await(r===void 0?G0(t,e,n):J0(t,e,r));return{stored:void 0,packedBytes:void 0,
...i,counts:Ko}}function GS({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function a2(t,{found:e},n){const{stored:r,newBytes:i}=await y0(GS(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await mp(e,t.run)).bytes;return{...VS(r),newBytes:s,counts:Ko}}async function d2(t,e,n){const r=GS(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new at({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?Ci(t,e):void 0;const d=await jt(
e,r,s,a?.spans);const c=a&&((y,D)=>a.pack(y,D));const u=await P0(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw U(o.reason);const f=xi(d,e);const l=await gi(r,u,f.dataBytes>0);const m=s?.bytes??l;const h=u.packedBytes===
void 0?"":`, packed ${P(u.packedBytes)}${a?.copied??""}`;i.info(`Stored ${re(f.entries)} in one layer of ${P(m)}${h}`);const{
bytesWritten:g}=d;return{...VS(u),newBytes:m,streamBytes:g,counts:f}}function VS(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function c2({run:t,options:e},n,{found:{record:r}}){const i=await gc(
n,t,{totalBytes:u2(r)});const o=i.digest();if(o!==r.diffId)throw f2(o,r.diffId,e);return i.bytesWritten}var jS=512+256;function u2({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*jS,0);return e+t*jS+r}function f2(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return qt(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new p("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function fs(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await MS(t,e,n);const{ran:a,isRead:d}=s;
const c=await US(t,s,n);const u=await JS(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await $S(
c,a,r.signal);L0(l,r.log);_0(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:m,layerMs:f,isRead:d}}function tu({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)w0(e,n,t.run.log)}
function l2({newBytes:t,parts:e}){if(e===void 0)return[{command:Yo,bytes:t,hasLayer:true}];return e.map(({bytes:n,contents:r})=>({
command:Su(Yo,os(r)),bytes:n,hasLayer:true}))}function nu(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;
const{newBytes:d,packedBytes:c,imageId:u,configDigest:f,parts:l}=o;const m=l2(o);return sc({source:n.source,sourceSize:a,
image:{...{bytes:d,packedBytes:c,history:m,imageId:u,configDigest:f},layers:l?.length??1,parts:l},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var YS="moby.buildkit.cache.v0";function KS(t){if(!(YS in t))return{config:t,hadCache:false};const{[YS]:e,...n}=t;return{
config:n,hadCache:true}}var m2=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var p2=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function qS(t,e){const n=w(t,"config","Labels");if(!B(n))return[];return Object.keys(n).filter(r=>m2.some(i=>i.test(r))||
XS(b(n,r)??"",e))}function ls(t,e){const n=([i,o])=>p2.test(i)||XS(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function XS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function ru({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return h2(r,e,n)}function h2(t,e,n){const{config:r,hadCache:i}=KS(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=qS(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=ls(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as g2,rm as y2}from"node:fs/promises";import{basename as w2,dirname as ZS,join as b2}from"node:path";async function E2(t){const e=w2(t);for(const n of await g2(ZS(t)))if(n===e||n.startsWith(`${e}-`))await y2(b2(ZS(t),n))}
async function iu(t,e,n){if(e.scans?.hasFailed!==true)return[e,await h0(t,n,e)];e.run.log.debug(`packed anew: ${E(t)}`);
if(e.packTo!==void 0)await E2(e.packTo);return[{...e,scans:void 0},g0(n)]}async function ex(t){var o=[];try{const e=ct(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Wt(e,ru(t))};const r=await rc(
n);e.defer(()=>ic(r));const i={...n,scans:Lc(t,r,e)};try{return await QS(i,r)}catch(u){return await QS(...await iu(u,i,r))}}catch(s){
var a=s,d=true}finally{var c=ut(o,a,d);c&&await c}}async function QS(t,e){var f=[];try{const n=ct(f,new AsyncDisposableStack,
true);const r=await fs(t,e,n);const i=await D2(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;
await ec(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await Qc(t,e,{stored:c,surveyed:a,...u,ms:d});tu(r);return nu(
r,i)}catch(l){var m=l,h=true}finally{var g=ut(f,m,h);g&&await g}}async function D2({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const m=mr(n.budgets,
{oldBytes:a.bytes,newBytes:f});const h=Qt(m)===void 0;if(u===void 0||!h)return{budgets:m,isMet:h,checks:Um};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const D=await n0(e,u,y,n.test);if(t.signal.aborted)throw U(t.signal.reason);
await r.move(e.docker,u.expectedId,u.reference);return{budgets:m,isMet:h,checks:D}}import{rename as $2}from"node:fs/promises";import{join as M2}from"node:path";import{stat as S2,statfs as x2}from"node:fs/promises";import{dirname as k2,resolve as P2}from"node:path";async function nx(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await T2(s);const d=await tx(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await tx(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const u=e*(d.length+(c?1:0));const f=await x2(a).catch(()=>void 0);
const l=f===void 0?u:f.bavail*f.bsize;if(l>=u)continue;const m=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${P(u)} there (for ${m}), but only ${P(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function T2({transport:t,path:e}){const n=await vn(P2(e));return t===
"oci"&&await Ie(n)!==void 0?n:k2(n)}async function tx(t){return S2(t).then(({dev:e})=>e,()=>void 0)}async function rx({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((u,f)=>u+B2(f,a),0);const c=()=>nx(i,d,o);if((await c()).length===0)return;await n.settle();
for(const u of await c())t.log.warning(u)}function B2({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return us(r,t.knownBytes??0,n||r!==void 0)}function ox(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{..._s(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),layers:void 0,oldHistory:void 0,
newHistory:void 0,directories:void 0,oldPackedBytes:su(t.map(i=>i.oldPackedBytes)),newPackedBytes:su(t.map(i=>i.newPackedBytes)),
configDigest:void 0,checks:{verifiedEntries:su(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},
cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:ou(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i}\
 ${o}`,ix),commands:ou(t.flatMap(i=>i.commands),({name:i})=>i,I2),spared:ou(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.
stringify([i,o]),ix),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:ou(t.flatMap(i=>i.suggestions??
[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:v2(t),...e}}function su(t){return t.reduce((e,n)=>e===void 0||
n===void 0?void 0:e+n,0)}function ou(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?
i:n(o,i))}return[...r.values()]}function ix(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function I2(t,e){
const n=su([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function v2(t){const e=[];const n=[];
const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.
findIndex(({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.push(Dp(s.result,o,a));if((s.dropped[3]??
[]).length>0)r.push(Dp(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,
-1,r],notes:[...i]}}function Dp([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Dp(s,s[0],
i))]}async function sx({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>O2(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=ls(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function O2({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:u}=await o.sourceConfig;const f=[n,d.id,...d.diffIds,...u===void 0?[]:[u]];const l=i?.
format??"oci";const m=jr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:ls(
i?.entryAnnotations??{},f).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:y,packedBytes:D})=>({
path:h,diffId:g,descriptor:{mediaType:m,digest:y,sizeBytes:D}}))}}import{createReadStream as C2}from"node:fs";import{join as A2}from"node:path";import{isDeepStrictEqual as R2}from"node:util";async function ax(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return _2(t,e,n,r);const s=await wi(t.engine,o.files,o.request);await gi(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function _2({run:t,engine:e,options:n},r,i,o){const s=et(t.runId);const a=A2(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=pe(s,"tag");const u=wd({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const m=await tr(e,l);
const h=dx(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(C2(a),void 0,t.signal);
const D=await yi(e,g,y);const S=D.split("\n").find(R=>/^error /i.test(R.trim()));if(S!==void 0)throw Sp("a load without \
an error",JSON.stringify(S));const k=b(await ie(e,g.reference),"Id");if(k!==l)throw Sp(`the ID ${l}`,String(k));const M={
stored:{...g,importedId:void 0},platforms:r};for(const R of r)await F2(e,M,R);return M}function dx(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function F2(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await xp(t,e,r);
const o=dx(n);if(!R2(i,o))throw Sp(`${zm(o)} for ${O(r)}`,JSON.stringify(i))}function Sp(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Q})}async function xp(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await xt(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function cx({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const u=await xp(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>pi(t,kt(e,u),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function ux({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await xp(e,r,void 0);await t.log.group("Test",()=>hi(e,o,i));return true}var fx={names:[],imageId:void 0,counts:void 0,isTested:false};async function lx(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await sx(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const u=L2(t);const f=u===void 0?[]:Vd(
u.engine,c,g=>g.job.source.platform);const l=u&&await r.log.group("Store in the engine",()=>ax(u,f,d,t.spool));const m=[];
if(i.verify){for(const g of s.all){for(const[y,D]of(await N2(t,g,{set:d,all:c})).entries())m[y]=D}if(u!==void 0&&l!==void 0){
const g=await cx(u,l);for(const[y,D]of c.entries())m[y]??=g.get(D)}}const h=u!==void 0&&l!==void 0&&await ux(u,l);if(r.signal.
aborted)throw U(r.signal.reason);await s.publish("files");if(u!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
u.engine.docker,g.expectedId,g.reference);await ec(u,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:y})=>({name:g.name,digest:s.all.find(D=>D.location===y)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?m:void 0,isTested:h}}function L2(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function N2({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:f})=>H(f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const u={...t,tempDir:e.tempDir};for(const[f,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[f];const y=h.expected.
find(({view:q})=>q==="exact");const{newBytes:D,streamBytes:S=D}=g;const k=m.platformTitle===void 0?"":` ${m.platformTitle}`;
const M=ai(l,s,u);const R={expected:y,source:m.source,streamBytes:S};const te=()=>pi(t,M,R);c.push(await t.log.group(`Ve\
rify${k} in ${n.name}`,te))}return c}finally{await s.close()}}async function kp(t,e,n){var h=[];try{const r=ct(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Yd(t,r);if(!i.dryRun)await rx(t,e);const s=[];for(const[k,M]of e.platforms.entries()){const R=o===void 0?void 0:M2(
o,`layer-${k}`);const te=e.platforms.length>1?O(M.source.platform):void 0;const{source:q,inEngine:Ee}=M;const We=await U2(
{...t,source:q,inEngine:Ee,packTo:R,platformTitle:te},r);s.push({found:M,made:We})}const a=s.map(({made:k})=>k);const d=k=>a.
reduce((M,R)=>M+k(R),0);const c=mr(i.budgets,{oldBytes:d(({sourceSize:k})=>k.bytes),newBytes:d(({layer:k})=>k.newBytes)});
const u=Qt(c)===void 0;const f=u&&o!==void 0?await lx({...t,places:n,spool:o},e,s):fx;for(const k of a)if(u)await z2(k);
for(const k of a)tu(k);const l=a.map((k,M)=>{const R=f.counts?.[M];const te={verifiedEntries:R,isTested:f.isTested};const q=O(
k.job.source.platform);return{...nu(k,{isMet:u,budgets:[],checks:te}),platform:q}});const m=f.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...ox(l,{budgets:c,imageId:m}),platforms:l,written:f.names}}catch(g){var y=g,D=true}finally{var S=ut(
h,y,D);S&&await S}}async function U2(t,e){var a=[];try{const n={...t,sourceConfig:Wt(e,ru(t))};const r=await rc(n);e.defer(
()=>ic(r));const i=ct(a,new AsyncDisposableStack,true);const o={...n,scans:Lc(t,r,i)};const s=await fs(o,r,e).catch(async l=>fs(
...await iu(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,u=true}finally{var f=ut(a,c,u);f&&await f}}
async function H2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,counts:c}=r;
const[u]=s?.files??[];if(e.kind!=="miss"||s===void 0||u===void 0)return;if(d===void 0||!n.reader.isReproducible)return;const f=s.
files.map(({path:m,digest:h,diffId:g},y)=>({...a[y],...{path:m,digest:h,diffId:g}}));const{packing:l}=u;await WS(t,e,{diffId:d,
packing:l,layers:f,surveyed:i,...c,ms:o})}async function z2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){if(r.
parts!==void 0)return H2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=r.packed?.files??[];const a=n.reader.
isReproducible?eu(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;
const l=await $2(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:u,
packing:f}};await Qc(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as mx}from"node:fs";import{access as px,readFile as W2,rename as j2,rm as J2,stat as hx,writeFile as G2}from"node:fs/promises";
import{dirname as gx,join as V2}from"node:path";var Y2={report:"report",html:"page",summary:"summary"};async function du(t,e){try{await px(`${gx(e)}/`,mx.W_OK)}catch(r){
throw au(t,e,E(r),r)}const n=await hx(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw au(t,e,"it exists and is not\
 a file")}async function yx(t){const e=await hx(t).catch(()=>void 0);if(!e?.isFile())return du("summary",t);await px(t,mx.
W_OK).catch(n=>{throw au("summary",t,E(n),n)})}async function wx(t,e,n,r){const i=V2(gx(e),n);try{await G2(i,r,{flag:"wx"});
await j2(i,e)}catch(o){await J2(i,{force:true}).catch(()=>{});throw au(t,e,E(o),o)}}function au(t,e,n,r){return new p("B\
AD_INPUT",`Cannot write the ${Y2[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function bx(){return W2(new URL("page.html",import.meta.url),"utf8")}async function Ex({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await BS(n,r,t.runId);if(i!==
void 0)await rw(i);if(o!==void 0)await du("report",o);if(s!==void 0)await du("html",s)}async function Dx({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:wd(i,n)}));for(const{target:i}of r)await i.
check();return r}var cu=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Pp(e)?this.#t.length:this.#t.
filter(Sx).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Sx:Pp;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${qe(r)}`))}};function Pp({location:t}){
return t.transport==="docker"}function Sx(t){return!Pp(t)}import{isDeepStrictEqual as K2}from"node:util";var Tp=Symbol("any value");var q2={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Tp,sourceDateEpoch:void 0,
compression:Tp,division:void 0};function X2(t){return Object.entries(q2).every(([e,n])=>n===Tp||K2(t[e],n))}function xx(t){
const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&X2(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function kx({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.
measure();const{bytes:d,packedBytes:c,history:u}=a;const{test:f,dryRun:l,html:m}=n;const h=mr(n.budgets,{oldBytes:d,newBytes:d});
const g=Qt(h)===void 0;const y=m===void 0?void 0:new Ai(true);if(y!==void 0){const M=()=>Z2(t,e,d,y);await i.group("Look\
 through",M).catch(R=>{if(o.aborted)throw R;i.warning(qe(R))})}const D=f!==void 0&&!l&&g;if(!l&&g){if(f!==void 0)await i.
group("Test",()=>hi(t,e.image,f));await r.move(t.docker,e.id,e.id)}const S=e.layerCount;const k=S===0?"has no layer":"is\
 already one layer";if(g)i.notice(`${e.reference} ${k} and no option changes it: it ${l?"would be":"was"} tagged without\
 changes.`);return sc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:S,history:u,imageId:e.id,configDigest:s},
verdict:{budgets:h,isMet:g,checks:{verifiedEntries:void 0,isTested:D}},surveyed:{directories:y?.directories,rules:[],commands:[],
spared:[],skippedPresets:[]},cacheHit:void 0,page:y?.page})}async function Z2(t,e,n,r){const i=await e.openReader();const o=new J(
i.decide,r.observer);await Cn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Px(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${O(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>QD(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await _m({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var Q2="{{title}}";var eU="{{data}}";function Bx(t,e){const[n,r]=Tx(t,Q2);const[i,o]=Tx(r,eU);return[n,tU(yn(e.title)),i,
nU(e),o].join("")}function Tx(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function tU(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function nU(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Ix({report:t,page:e},n,{runId:r,log:i},o=bx){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await wx(a,c,`${se(r)}${a}`,await d());return c}catch(u){i.warning(qe(u));return void 0}};return{htmlPath:await s("html",
async()=>Bx(await o(),sb(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function vx(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Rs(r.countsBlocks,o-i,
i)){const[f,l]=lr(o,i);n.warning(`The result (${f}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${x("compression",
"zstd")} makes it smaller`;const[c,u]=lr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${u}), so pushing and pulling it takes longer; ${d}.`)}async function Ox(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ce(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ia(t.tags);const c=new cu(r);const u=ow(t);const f=new Ys(
u?n:void 0,lE(t),r);let l;try{if(u){const h=await ig(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const m=await rU(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(Js(e))await en(n,t.timeoutSeconds,h=>Un(
h,e,r));return m}catch(m){await c.undo();if(l!==void 0){await en(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Un(
h,e,r)})}throw s.signal.aborted?U(s.signal.reason):m}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function rU(t){var M=[];try{const e=ct(M,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await Ex(t);const a=await Dx(t);const d=await JD(t);e.defer(()=>d.close());const c=GD(t,d);oU(
t,c);await sU(t,d);if(o.verifiesLayers&&!o.dryRun)await Px(t,c);const u=await iU(t,c,a);const f=Qt(u.budgets);const l=f===
void 0&&!o.dryRun;const m=l&&o.push?await aU(t,u):[];if(l)dU(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Pg(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const y=m[0]?.digest??u.written[0]?.
digest;const D={...u,digest:y,pushed:m};const S=rb(D,{options:o,engine:i,source:cU(t,c),ms:g});const k=await Ix({report:S,
page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");vx(u,o,s,{countsBlocks:S.sizes===
"blocks"});s.info(Fh({...u,ms:g}));return{...D,report:S,...k,budgetError:f}}catch(R){var te=R,q=true}finally{var Ee=ut(M,
te,q);Ee&&await Ee}}async function iU(t,e,n){const{engine:r,options:i}=t;const[o,...s]=e.platforms;if(o===void 0||r===void 0||
n.length>0||s.length>0)return kp(t,e,n);const{source:a,inEngine:d}=o;const c={...t,source:a,inEngine:d,engine:r};if(i.layer.
division!==void 0)return kp(t,e,n);const u=xx(c)?await kx(c):await ex(c);const f=O(a.platform);return{...u,platforms:[{...u,
platform:f}],written:[]}}function oU({run:t,engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(
a.platform)}, ${Ae(a.layerCount)}`);const s=e===void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join(
"; ")})${s}`);for(const a of i)t.log.notice(a)}async function sU({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;
const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>iw(
e,s,i))}async function aU({run:t,engine:e,options:n},r){if(e===void 0||n.tags.length===0)return[];return t.log.group("Pu\
sh",()=>wg(e,n.tags,r))}function dU({run:t,options:e},{written:n}){const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.
map(yr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function cU(t,e){const{reference:n,id:r,
platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.
platform),countsBlocks:Pt({...t,source:o,inEngine:s})}}function Cx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":zr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(uU)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function uU(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":zr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as MU}from"node:os";import{resolve as vp}from"node:path";import{resolve as fU}from"node:path";function Ax(t){lU(t);if(t.container!==void 0)mU(t);if(t.imageLocation!==void 0)pU(t,t.imageLocation.text);hU(t);gU(t);yU(
t)}function lU(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",fU(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new p("BAD_INPUT",`The ${T(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function ke(t,e,n,r=`Leave ${x(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function mU(t){const e=x("container");const n=r=>ke(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")ke("platform",e,"a container already has its platform");if(t.pull==="always")ke("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)ke("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)ke("remove-old",e,"the container still uses its image")}function pU(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
ke("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)ke("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)ke("remove-old",n,"it removes an image of an engine");if(!t.pause)ke("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")ke("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){ke("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function hU(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){ke("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){ke("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function gU(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)ke("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)ke("run",o,"what commands change is in no la\
yer")}function yU({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(O).join(", "));ke("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function Rx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>wU(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function wU(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var bU=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var _x='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var EU=/^([a-z][a-z0-9+-]*):/;var DU=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var SU=/^@(\d{1,9})$/;function Bp(t,e="image"){const n=EU.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return xU(n,r,{text:t,input:e});case"docker":return TU(r,{
text:t,input:e});default:if(!bU.has(n)&&!r.startsWith("//"))return void 0;throw $n({text:t,input:e},`has the transport "${n}\
:", which is not supported`,BU(n,r))}}function xU(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw $n(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=kU(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!DU.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw $n(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:PU(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function kU(t,e){
if(!t.startsWith("@"))return void 0;const n=SU.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw $n(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw $n(e,"has an index",r)}return Number(
n)}function PU(t,e,n){const r=pe(t,n);if(r.digest!==void 0){throw $n(e,"has a digest","Docker archives name images only \
by tags.")}return r}function TU(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw $n(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Zs(i,r):pe(i,r);if(nn(
i)){throw $n(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function BU(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${_x}. "skopeo copy" converts from all other transports. ${n}`}function $n({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${_x}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}function Fx(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=Bp(t,"image");const r=n===void 0?pe(t,"image"):
void 0;return{image:r,imageLocation:n}}function Lx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Bp(a,"tag");const c=d===
void 0?Zs(a,"tag"):void 0;const u=c===void 0?a:ce(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)
i.set(u,d)}const s=[...i.values()];IU(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function IU(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var vU=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var Nx=/^[0-9a-f]{12,64}$/;function $x(t,e){const n=e.
map(CU).filter(i=>i!==void 0);const r=OU(t);return r===void 0?n:[...n,r]}function OU(t){const e=wl(t);const n=ko(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Me)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function CU(t){
const{text:e,domain:n}=t;const r=yr(t);if(Nx.test(e)||vU.test(e)){const i=Nx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var AU={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
var uu=Object.fromEntries(Object.entries(Es).map(([t,e])=>[t,{kind:e,...AU[t]}]));import{resolve as RU,sep as _U}from"node:path";var Ip={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Jt(t,e){const n=Object.hasOwn(Ip,e)?
Ip[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var FU=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function Hx(t){if(FU.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function fu(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(_U))throw n(`${JSON.stringify(e)} i\
s a directory`);return RU(e)}var LU=8**11-1;function zx(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=LU)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function Wx(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var Mx=2e6;function jx(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=Mx)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${Mx}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var NU=["missing","always","never"];function Jx(t){
const e=NU.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function Gx(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Ns);return n.filter(
(r,i)=>n.findIndex(o=>X(r,o))===i)}function Vx(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Ip,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Jt("verify",t),verifiesLayers:false}}var Ux=100;var $U=1e6;
function Yx(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=Ux)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${Ux}, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=Fs(e);if(r===void 0||r<$U){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${x("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function Kx(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var UU=["clean","platform"];function qx(t){const e=d=>t(d).trim()||uu[d].default;const n=d=>Rx(t(d),UU.includes(d));const r=Jt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:Hx(e("container"));const o=Fx(e("image"),i);const s=Lx(n("tag"),
r);const a={...o,container:i,from:Kx(e("from")),pause:Jt("pause",e("pause")),...s,layer:{aptClean:Jt("apt-clean",e("apt-\
clean")),clean:tb(n("clean")),exclude:$w(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:Wx(e("r\
un-network")),compression:d0(e("compression")),division:Yx(e("layers"),e("max-layer-size")),sourceDateEpoch:zx(process.env["\
SOURCE_DATE_EPOCH"])},cleanWords:ko(n("clean")),dryRun:r,platforms:Gx(n("platform")),defaultPlatform:process.env["DOCKER\
_DEFAULT_PLATFORM"]?.trim()||void 0,pull:Jx(e("pull")),push:Jt("push",e("push")),...Vx(e("verify")),test:t0(t("test")),backup:e(
"backup")===""?void 0:fu("backup",e("backup")),removeOld:Jt("remove-old",e("remove-old")),timeoutSeconds:jx(e("timeout")),
budgets:{maxBytes:Lh(e("max-size")),minSaving:Nh(e("min-saving"))},report:e("report")===""?void 0:fu("report",e("report")),
html:e("html")===""?void 0:fu("html",e("html")),summary:Jt("summary",e("summary")),cache:Jt("cache",e("cache")),notices:$x(
n("clean"),s.tags),...HU(e("temp-dir"))};Ax(a);return a}function HU(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{
tempDir:vp(t),tempDirFrom:"input"};if(e)return{tempDir:vp(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:vp(MU()),tempDirFrom:"\
system"}}import{constants as pk}from"node:fs";import{appendFile as o3,stat as s3}from"node:fs/promises";var zU=["▏","▎","▍","▌","▋","▊","▉"];var Op=10;var WU=40;function Zx(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":zU[i-1])}function Qx(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>P(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return $t(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),Zx(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function ek(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Op);const i=n.slice(Op).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Op} more`,bytes:i});const o=jU(r.map(({name:s})=>Xx(s)));return $t([`pie showData title ${Xx(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function jU(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function Xx(t){return ye(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),WU)}function Cp(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function tk(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=yn(
d===0?o:a.at(-1)??"");return{level:d,name:ye(c,40),bytes:s}});const r=Cp(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return $t(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${P(o).padStart(7)}  ${Zx(
o,e,30)}`.trimEnd()))}var Ri=200;var Gt=60;function de(t){return sw(ye(t,Ri))}function ze(t){return t.replaceAll(" "," ")}var JU=120;var GU=150;var VU=16;function ak({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,Gt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${ze(P(i.oldPackedBytes))} → ${ze(P(i.newPackedBytes))}`;
const s=Yi(i.savedPercent.toFixed(1));return`| ${de(i.platform)} | ${ze(P(i.oldBytes))} in ${ze(Ae(i.oldLayers))} | ${ze(
P(i.newBytes))} | ${ze(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${de(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var nk=3;function dk({
result:t,platforms:e,dryRun:n}){if(e.length<2)return rk("Layers",t.layerDetails,n);return e.map(r=>rk(`Layers of ${de(r.
platform)}`,r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function rk(t,e,n){if(e===null)return"";const r=e.slice(0,
Gt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{const u=d.slice(0,nk).map(({name:m})=>de(m));const f=`${u.join(
", ")}${d.length>nk?" and more":""}`;const l=`${n?"about ":""}${P(o)}`;return`| ${c+1} | ${ze(l)} | ${ze(P(s))} | ${ze(re(
a))} | ${f} |`});const i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |",
"| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function ck(t){const{source:e,
result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};
return ok("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>ok(`History of ${de(o.platform)}`,o,[{title:e.
reference,...ik(o.oldBytes,o.oldHistory)},{title:i,...ik(o.newBytes,o.newHistory)}])).join("\n\n")}function ik(t,e){return{
bytes:t,steps:e?.length??null,history:e}}function ok(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??
0),0);return[`<details${i<=VU?" open":""}><summary>${t}: ${Ae(e)} before, ${Ae(n)} after</summary>`,"",...r.flatMap(o=>[
KU(o.title,o),""]),"</details>"].join("\n")}var YU=24;function KU(t,{bytes:e,steps:n,history:r}){const i=`${yn(ye(t,Ri))}\
  ${P(e)}`;if(r===null)return $t([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-GU);const s=n??r.
length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=yn(
ye(l.trim()||"(no command)",JU));a.push({level:d,text:`${f?P(u):"-"}  ${m}`});if(f)d=Math.min(d+1,YU)}return $t(Cp(a))}function uk({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return sk(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>sk(`Largest directories of ${de(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function sk(t,e,n){if(e===null||e.length===0)return"";const r=tk(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Ap=1024*1024;function lk(t,e){const n=[qU(t),XU(t),ZU(t),ak(t),QU(t),ck(t),n3(t),t3(t),dk(t),uk(t),r3(t),i3(t)].filter(
s=>s!=="");const r=`_Truncated: a job summary holds at most ${P(Ap)}. The report has the rest._`;const i=s=>[...n.slice(
0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function qU(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(de).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":Yi(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${de(r.reference)}${u}`,
"",`${m}**${P(r.bytes)}** in ${Ae(r.layers)} → **${P(i.bytes)}** in ${Ae(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function XU(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function ZU({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ae(t.layers)},{name:"after",bytes:e.bytes,
note:Ae(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${P(t.packedBytes)} → ${P(e.packedBytes)}.`;return Qx(n)+r}var lu=10;function QU({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${re(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,lu).map(({name:f,digest:l})=>`${de(f)}, ${de(l)}`);const c=r.slice(
0,lu).map(f=>de(`${f.name}@${f.digest}`));const u=r.length>lu?[`${r.length-lu} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${de(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function e3(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!mk(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:re(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function fk(t){const e=t.rules.filter(mk).map(({kind:r,
name:i})=>r==="preset"?Fa(ye(i,Ri)):de(i));if(e.length===0)return"";const n=e.length>Gt?` and ${e.length-Gt} more`:"";return`\

Matched nothing: ${e.slice(0,Gt).join(", ")}${n}.`}function mk({entries:t,bytes:e}){return t===0&&e===0}function t3({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Jn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${de(o)}: ${P(s)}, ${fr(a)} % of the re\
sult${c}`});const i=Ct("clean",n);return["#### Possible further savings","",...r,"",$t([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function n3(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Rs(e,t.savedBytes,t.source.
bytes);if(n)return fk(t).trimStart();const r=e3(t);const i=r.slice(0,Gt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${de(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${m} | ${ze(P(u))} | ${ze(`${fr(l)} %`)} | ${"█".repeat(h)}\
 | ${ze(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${P(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),fk(t),
"",ek("Saved, in MB",r)].join("\n").trimEnd()}function r3(t){const e=t.kept.slice(0,Gt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${P(o)} in ${re(i)}`;const a=r===null?" (requested)":` (${Fa(ye(r,Ri))})`;return`- ${de(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function i3({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${de(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${de(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${de(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the s\
ingle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function hk(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await s3(t);const i=lk(e,Ap-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await o3(t,i,{flag:pk.O_WRONLY|pk.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{parseArgs as l3}from"node:util";var gk=Object.entries(uu).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var It=[...gk,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function yk(t){return gk.some(e=>e.name===t)}function wk(t){const{kind:e,value:n}=t;
if(n===void 0)return _i(t);return`${_i(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function Rp({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function _i({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var ms="__complete";var Np=["bash","zsh","fish"];var sr={files:0,none:4,noSpace:6};var bk={candidates:[],directive:sr.none};
var a3={candidates:[],directive:sr.files};async function Ek(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await d3(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function d3(t,e,n){const r=_p(t.at(-1)??"");if(r!==void 0&&Rp(r))return Fp(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await Fp(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>_p(c)?.name));const d=It.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:_i(c),help:c.help})),directive:sr.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!c3(_p(t[d-1]??"")));return s?bk:Fp("image",e,n)}function c3(t){return t!==void 0&&
Rp(t)}function _p(t){return It.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function Fp(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:sr.none});switch(t){case"image":case"tag":return Lp(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return Lp(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return Lp(n,"network","ls","--format","{{.Name}}");case"clean":return u3(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return a3;default:return bk}}async function Lp(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:sr.none}}function u3(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Me,help:"all safe presets"},...$e.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:sr.noSpace}}var f3={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${ms} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${ms} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${ms} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${sr.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function Dk(t){return f3[t]}var Sk="docker-cli-plugin-metadata";function xk(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${lt}`,ShortDescription:"Flatten an image into one layer"})}var kk="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var $p="flatten";var m3=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function Pk(t,e){if(t[0]===Sk)return{kind:"plugin-metadata"};if(t[0]===
ms)return{kind:"complete",words:E3(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[kk]===void 0?{dockerArgs:[],rest:t}:D3(t);
const{values:i,positionals:o}=h3(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:b3(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw ps(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw ps("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!yk(s))return"";return s==="image"?o[0]??
mu(i[s]):mu(i[s])},json:i["json"]===true,summary:mu(i["summary"])||void 0,cacheDir:mu(i["cache-dir"])||void 0,verbosity:p3(
i,n),dockerArgs:n}}function p3(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw ps("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function h3(t){const e={};
for(const{name:n,kind:r,short:i}of It){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return l3({args:t.map(y3),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=E(n).split(
". ")[0]??"";throw ps(r,w3(r))}}var g3=It.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function y3(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of g3){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function w3(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=It.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?xo(e.slice(3),n):void 0;const i=It.
map(_i).map(o=>o.slice(2));return r===void 0?xo(e,i):`no-${r}`}function b3(t){const e=Np.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw ps(`"completion" needs one shel\
l (${Np.join(", ")}), but ${n}`)}function E3(t,e){return e[kk]!==void 0&&t[0]===$p?t.slice(1):t}function D3(t){let e=0;while(e<
t.length){const n=t[e];if(n===$p)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===$p)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=m3.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function mu(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function ps(t,e){const n='Run "docker-flatten --help" for \
usage.';return new p("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var S3=80;function Bk(){const t=It.filter(({name:r})=>r!=="image").map(x3);const e=Math.max(...t.map(([r])=>r.length));const n=r=>$e.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>Mp(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...Mp(`  ${Me}:`.padEnd(17),Tk(n(true))),...Mp("  by name only:".padEnd(17),Tk(n(false)))].join("\n")}
function x3(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${wk(t)}`,[...i.split(" "),...a]]}function Tk(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function Mp(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>S3){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Fi=gs(uP(),1);import{clearScreenDown as Z3,cursorTo as Q3,moveCursor as e8}from"node:readline";var t8=4;var fP={min:8,max:40};var n8=80;var hu=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Fi.MultiBar({stream:lP(
e),fps:t8,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Fi.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/mP(this.#e))-1;const n=lP(this.#e);if(e>0)e8(n,0,-e);Q3(n,0);Z3(n);this.#t.
update()};#i(e,n){const r=r8(e,mP(this.#e)-1,(i,o)=>Fi.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function lP(t){return t}function mP({columns:t}){return t===void 0||t===0?n8:t}function r8(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return pP(`${r}  ${qs(Math.round(i))} so far`,e);const d=Ks(t);const c=Ks(
{...t,totalBytes:void 0});const[u,f]=[Gu(t),Vu(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const m of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...m].filter(S=>S!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const y=e-h.length-g.length;if(y<=fP.min)continue;const D=Math.min(fP.max,y-
1);return`${h}${n(Math.min(.99,o/s),D)}]${g}`}return pP(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function pP(t,e){return t.
slice(0,Math.max(0,e))}var i8=300;var gu=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:cr(e.title).replaceAll("\n"," ")}):gg(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new gr(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new hu(this.#n,n);this.#i=r};const o=setTimeout(i,i8);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${cr(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var yu={success:0,failure:1,invalidArguments:2};async function gP(t){let e=false;fh("command-line");try{const n=Pk(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await c8(n)}
`);return yu.success}e=n.verbosity==="debug";await s8(n);return yu.success}catch(n){process.stderr.write(`docker-flatten\
: ${cr(qe(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${cr(eh(n))}\

`);return n instanceof p&&n.code==="BAD_INPUT"?yu.invalidArguments:yu.failure}}async function s8(t){const e=qx(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){d8(n,e);await yx(n)}const i=r===void 0?void 0:new Bs(hP(r));await i?.prepare();
const o=uh();try{const s=new gu({verbosity:t.verbosity,signal:o.signal});const a=await Ox(e,{id:nh(),docker:new Gi({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=Cx(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await a8(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await o8(n,"",{flag:"a"}).catch(()=>{});await hk(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function a8(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new p("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function d8(t,e){const n=["backup","report","html"].find(r=>e[r]===hP(t));if(n===void 0)return;throw new p("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function c8(t){
switch(t.kind){case"help":return Bk();case"version":return`docker-flatten ${lt}`;case"plugin-metadata":return xk();case"\
completion":return Dk(t.shell);case"complete":return f8(t.words)}}var u8=3;async function f8(t){const e=new Ce(void 0,u8);
try{return await Ek(t,new Gi({watch:e}))}finally{e.release()}}process.exitCode=await gP(process.argv.slice(2));
