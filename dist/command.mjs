import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var IB=Object.create;var Th=Object.defineProperty;var CB=Object.getOwnPropertyDescriptor;var vB=Object.getOwnPropertyNames;var OB=Object.getPrototypeOf;var AB=Object.prototype.hasOwnProperty;var Ph=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Bh=t=>{throw TypeError(t)};var qi=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var J=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var RB=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of vB(e))if(!AB.call(t,i)&&i!==n)Th(t,i,{
get:()=>e[i],enumerable:!(r=CB(e,i))||r.enumerable})}return t};var Xi=(t,e,n)=>(n=t!=null?IB(OB(t)):{},RB(e||!t||!t.__esModule?Th(n,"default",{value:t,enumerable:true}):n,t));var ot=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Bh("Object expected");var r,i;if(n)r=e[Ph("as\
yncDispose")];if(r===void 0){r=e[Ph("dispose")];if(n)i=r}if(typeof r!=="function")Bh("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var st=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Ty=J((yJ,By)=>{By.exports=qi("events")});var Cy=J((bJ,Iy)=>{Iy.exports=class wJ{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var Lf=J((DJ,Oy)=>{var vy=Cy();Oy.exports=class EJ{constructor(e){this.hwm=e||16;this.head=new vy(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new vy(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Lr=J((kJ,Ay)=>{function kC(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function SC(t){return Buffer.isEncoding(
t)}function xC(t,e,n){return Buffer.alloc(t,e,n)}function PC(t){return Buffer.allocUnsafe(t)}function BC(t){return Buffer.
allocUnsafeSlow(t)}function TC(t,e){return Buffer.byteLength(t,e)}function IC(t,e){return Buffer.compare(t,e)}function CC(t,e){
return Buffer.concat(t,e)}function vC(t,e,n,r,i){return Z(t).copy(e,n,r,i)}function OC(t,e){return Z(t).equals(e)}function AC(t,e,n,r,i){
return Z(t).fill(e,n,r,i)}function RC(t,e,n){return Buffer.from(t,e,n)}function FC(t,e,n,r){return Z(t).includes(e,n,r)}
function _C(t,e,n,r){return Z(t).indexOf(e,n,r)}function LC(t,e,n,r){return Z(t).lastIndexOf(e,n,r)}function NC(t){return Z(
t).swap16()}function $C(t){return Z(t).swap32()}function MC(t){return Z(t).swap64()}function Z(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function UC(t,e,n,r){return Z(t).toString(e,n,r)}function HC(t,e,n){
return Z(t).toString("hex",e,n)}function zC(t,e,n,r,i){return Z(t).write(e,n,r,i)}function WC(t,e){return Z(t).readDoubleBE(
e)}function JC(t,e){return Z(t).readDoubleLE(e)}function jC(t,e){return Z(t).readFloatBE(e)}function GC(t,e){return Z(t).
readFloatLE(e)}function VC(t,e){return Z(t).readInt32BE(e)}function KC(t,e){return Z(t).readInt32LE(e)}function YC(t,e){
return Z(t).readUInt32BE(e)}function qC(t,e){return Z(t).readUInt32LE(e)}function XC(t,e,n){return Z(t).writeDoubleBE(e,
n)}function ZC(t,e,n){return Z(t).writeDoubleLE(e,n)}function QC(t,e,n){return Z(t).writeFloatBE(e,n)}function ev(t,e,n){
return Z(t).writeFloatLE(e,n)}function tv(t,e,n){return Z(t).writeInt32BE(e,n)}function nv(t,e,n){return Z(t).writeInt32LE(
e,n)}function rv(t,e,n){return Z(t).writeUInt32BE(e,n)}function iv(t,e,n){return Z(t).writeUInt32LE(e,n)}Ay.exports={isBuffer:kC,
isEncoding:SC,alloc:xC,allocUnsafe:PC,allocUnsafeSlow:BC,byteLength:TC,compare:IC,concat:CC,copy:vC,equals:OC,fill:AC,from:RC,
includes:FC,indexOf:_C,lastIndexOf:LC,swap16:NC,swap32:$C,swap64:MC,toBuffer:Z,toString:UC,toHex:HC,write:zC,readDoubleBE:WC,
readDoubleLE:JC,readFloatBE:jC,readFloatLE:GC,readInt32BE:VC,readInt32LE:KC,readUInt32BE:YC,readUInt32LE:qC,writeDoubleBE:XC,
writeDoubleLE:ZC,writeFloatBE:QC,writeFloatLE:ev,writeInt32BE:tv,writeInt32LE:nv,writeUInt32BE:rv,writeUInt32LE:iv}});var Fy=J((xJ,Ry)=>{var ov=Lr();Ry.exports=class SJ{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return ov.
toString(e,this.encoding)}flush(){return""}}});var $y=J((BJ,Ny)=>{var _y=Lr();Ny.exports=class PJ{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Ly(e,0)===0){this.bytesSeen=sv(e);return _y.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Ly(e,r);const o=e.byteLength-i;if(o>r)n+=_y.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Ly(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function sv(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Uy=J((IJ,My)=>{var av=Fy();var dv=$y();My.exports=class TJ{constructor(e="utf8"){this.encoding=cv(e);switch(this.encoding){case"\
utf8":this.decoder=new dv;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new av(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function cv(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var zy=J((CJ,Hy)=>{Hy.exports=class St extends Error{constructor(e,n,r=St){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new St("Stream was destroyed","S\
TREAM_DESTROYED",St.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new St(e,"PREMATURE_CLOSE",St.PREMATURE_CLOSE)}static ABORTED(){
return new St("Stream aborted","ABORTED",St.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new St(e,"BAD_ARGUMENT",
St.BAD_ARGUMENT)}}});var Zf=J((vJ,cw)=>{var{EventEmitter:uv}=Ty();var Vy=Lf();var fv=Uy();var nt=zy();var Nf=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var se=(1<<29)-1;var xt=1;var Jf=2;var Ht=4;var ko=8;var Ky=se^xt;var lv=se^
Jf;var To=1<<4;var Nr=2<<4;var Ur=4<<4;var wn=8<<4;var Io=16<<4;var jf=32<<4;var bn=64<<4;var $f=128<<4;var Gf=256<<4;var Vf=512<<
4;var ct=1024<<4;var yn=2048<<4;var La=4096<<4;var qn=8192<<4;var Yy=Io|jf;var mv=To|La;var pv=Ur|To;var hv=Gf|wn;var Kf=Io|
qn;var gv=se^To;var yv=se^Ur;var wv=se^(Ur|La);var Wy=se^La;var bv=se^Io;var Ev=se^(wn|Vf);var Dv=se^bn;var Jy=se^Yy;var qy=se^
yn;var kv=se^Nr;var Xy=se^qn;var Sv=se^Kf;var zt=1<<18;var Mr=2<<18;var Co=4<<18;var Xn=8<<18;var vo=16<<18;var Dn=32<<18;
var Mf=64<<18;var $r=128<<18;var Yf=256<<18;var En=512<<18;var Na=1024<<18;var xv=se^(zt|Yf);var Zy=se^Co;var Pv=se^(zt|
En);var Bv=se^vo;var Tv=se^Xn;var Qy=se^$r;var Iv=se^Mr;var ew=se^Na;var So=To|zt;var tw=se^So;var qf=ct|Dn;var Pt=Ht|ko|
Jf;var Ye=Pt|xt;var nw=Pt|qf;var Cv=Zy&yv;var $a=$r|yn;var vv=$a&tw;var rw=Ye|vv;var Ov=Ye|bn|ct;var jy=Ye|ct|wn;var Av=Ye|
bn|wn;var Rv=Ye|Gf|wn|Vf;var Fv=Ye|To|bn|ct|La|qn;var _v=Pt|bn|ct;var Lv=Nr|Ye|yn|Ur;var Nv=yn|xt;var $v=Ye|En|Dn;var Mv=Xn|
vo;var iw=Xn|zt;var Uv=Xn|vo|Ye|zt;var Gy=Ye|zt|Xn|Na;var Hv=Co|zt;var zv=zt|Yf;var Wv=Ye|En|iw|Dn;var Jv=vo|Pt|En|Dn;var jv=Mr|
Ye|$r|Co;var Gv=En|Dn|Pt;var va=Symbol.asyncIterator||Symbol("asyncIterator");var Oa=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new Vy;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||dw;this.map=i||r;this.afterWrite=Yv.
bind(this);this.afterUpdateNextTick=Zv.bind(this)}get ending(){return(this.stream._duplexState&En)!==0}get ended(){return(this.
stream._duplexState&Dn)!==0}push(e){if((this.stream._duplexState&Gv)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Xn;return true}
this.stream._duplexState|=Mv;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=Tv;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|En)&Zy}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Gy)===iw){r.push(i._writableState.shift())}if((i._duplexState&Ye)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Mr;do{while((e._duplexState&Gy)===Xn){const n=this.shift();e.
_duplexState|=zv;e._write(n,this.afterWrite)}if((e._duplexState&Hv)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=Iv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Wv)===En){e._duplexState=e._duplexState|
zt;e._final(Kv.bind(this));return}if((e._duplexState&Pt)===Ht){if((e._duplexState&$a)===0){e._duplexState|=So;e._destroy(
ow.bind(this))}return}if((e._duplexState&rw)===xt){e._duplexState=(e._duplexState|So)&Ky;e._open(sw.bind(this))}}continueUpdate(){
if((this.stream._duplexState&$r)===0)return false;this.stream._duplexState&=Qy;return true}updateCallback(){if((this.stream.
_duplexState&jv)===Co){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&$r)!==0)return;
this.stream._duplexState|=$r;if((this.stream._duplexState&Mr)===0)Nf(this.afterUpdateNextTick)}};var Uf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new Vy;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||dw;this.
map=i||r;this.pipeTo=null;this.afterRead=qv.bind(this);this.afterUpdateNextTick=Xv.bind(this)}get ending(){return(this.stream.
_duplexState&bn)!==0}get ended(){return(this.stream._duplexState&ct)!==0}pipe(e,n){if(this.pipeTo!==null)throw nt.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=jf;this.pipeTo=e;this.pipeline=
new zf(this.stream,e,n);if(n)this.stream.on("error",Wf);if(Bo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Wf);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",Vv.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|bn)&wv;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Wy;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|wn)&Wy;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=Ev}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&jy)===wn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Jy}if((e._duplexState&$f)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=qn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&jy)===wn&&(e._duplexState&Yy)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Jy}if((e._duplexState&$f)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Nr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&Fv)===qn){e._duplexState|=mv;e._read(this.afterRead);
this.drain()}if((e._duplexState&Rv)===hv){e._duplexState|=Vf;e.emit("readable")}if((e._duplexState&pv)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=kv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Av)===bn){e._duplexState=
(e._duplexState|ct)&Dv;e.emit("end");if((e._duplexState&nw)===qf){e._duplexState|=Ht}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&Pt)===Ht){if((e._duplexState&$a)===0){e._duplexState|=So;e._destroy(ow.bind(this))}return}if((e.
_duplexState&rw)===xt){e._duplexState=(e._duplexState|So)&Ky;e._open(sw.bind(this))}}continueUpdate(){if((this.stream._duplexState&
yn)===0)return false;this.stream._duplexState&=qy;return true}updateCallback(){if((this.stream._duplexState&Lv)===Ur){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&Nv)!==0)return;this.stream._duplexState|=
yn;if((this.stream._duplexState&Nr)===0)Nf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&yn)!==
0)return;this.stream._duplexState|=yn;if((this.stream._duplexState&Nr)===0)Nf(this.afterUpdateNextTick)}};var Hf=class{constructor(e){
this.data=null;this.afterTransform=eO.bind(e);this.afterFinal=null}};var zf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&ct)===0||!this.pipeToFinished){this.from.
destroy(this.error||nt.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&ct)===0){this.to.destroy(this.error||nt.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function Vv(){this.stream._duplexState|=
jf;this.updateCallback()}function Kv(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Pt)===0){e._duplexState|=
Dn;e.emit("finish")}if((e._duplexState&nw)===qf){e._duplexState|=Ht}e._duplexState&=Pv;if((e._duplexState&Mr)===0){this.
update()}else{this.updateNextTick()}}function ow(t){const e=this.stream;if(!t&&!nt.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=ko;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function Yv(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
xv;if(this.drains!==null)Qv(this.drains);if((e._duplexState&Uv)===vo){e._duplexState&=Bv;if((e._duplexState&Mf)===Mf){e.
emit("drain")}}this.updateCallback()}function qv(t){if(t)this.stream.destroy(t);this.stream._duplexState&=gv;if(this.readAhead===
false&&(this.stream._duplexState&Io)===0){this.stream._duplexState&=Xy}this.updateCallback()}function Xv(){if((this.stream.
_duplexState&Nr)===0){this.stream._duplexState&=qy;this.update()}}function Zv(){if((this.stream._duplexState&Mr)===0){this.
stream._duplexState&=Qy;this.update()}}function Qv(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function sw(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Ht)===0){if((e._duplexState&Ov)===0){
e._duplexState|=Ur}if((e._duplexState&$v)===0){e._duplexState|=Co}e.emit("open")}e._duplexState&=tw;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function eO(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function tO(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=$f|Kf;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Gf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Mf;this._writableState.updateNextTick()}}}
var xo=class extends uv{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",mO.bind(this))}this.on("newListener",tO)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&ko)!==0}get destroying(){return(this._duplexState&Pt)!==0}destroy(e){if((this._duplexState&Pt)===
0){if(!e)e=nt.STREAM_DESTROYED();this._duplexState=(this._duplexState|Ht)&Cv;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Jf;this._predestroy();this._duplexState&=lv;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Aa=class t extends xo{constructor(e){
super(e);this._duplexState|=xt|Dn|qn;this._readableState=new Uf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Xy;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new _a(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Xf(i,
r,Wf)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new fv(e);const r=this._readableState.map||iO;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Kf;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?Sv:bv;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(uO(e))return e;if(e[va])return this._fromAsyncIterator(e[va](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&_v)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Io)===0}[va](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[va](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&ko)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&ct)===0){i(nt.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&ko)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var Ra=class extends xo{constructor(e){super(
e);this._duplexState|=xt|ct;this._writableState=new Oa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Na}uncork(){
this._duplexState&=ew;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&Jv)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=pO(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Yf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Po=class extends Aa{constructor(e){super(e);this._duplexState=
xt|this._duplexState&qn;this._writableState=new Oa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Na}uncork(){this._duplexState&=ew;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Fa=class extends Po{constructor(e){super(e);this._transformState=new Hf(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(nO.bind(this))}};var _a=class extends Fa{};function nO(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function rO(...t){return new Promise(
(e,n)=>{return Xf(...t,r=>{if(r)return n(r);e()})})}function Xf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw nt.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Bo(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=Bo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:nt.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",p);function p(){if(u&&c._readableState&&!c._readableState.ended){return l(
nt.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(nt.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function iO(t){return t}function aw(t){return!!t._readableState||!!t._writableState}
function Bo(t){return typeof t._duplexState==="number"&&aw(t)}function oO(t){return!!t._readableState&&t._readableState.
ending}function sO(t){return!!t._readableState&&t._readableState.ended}function aO(t){return!!t._writableState&&t._writableState.
ending}function dO(t){return!!t._writableState&&t._writableState.ended}function cO(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&nt.isStreamDestroyed(n)?null:n}function uO(t){return Bo(t)&&
t.readable}function fO(t){return(t._duplexState&xt)!==xt||(t._duplexState&Ht)===Ht||(t._duplexState&$a)!==0}function lO(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function dw(t){return lO(t)?t.byteLength:1024}function Wf(){}
function mO(){this.destroy(nt.ABORTED())}function pO(t){return t._writev!==Ra.prototype._writev&&t._writev!==Po.prototype.
_writev}cw.exports={pipeline:Xf,pipelinePromise:rO,isStream:aw,isStreamx:Bo,isEnding:oO,isEnded:sO,isFinishing:aO,isFinished:dO,
isDisturbed:fO,getStreamError:cO,Stream:xo,Writable:Ra,Readable:Aa,Duplex:Po,Transform:Fa,PassThrough:_a}});var tl=J(zr=>{var V=Lr();var hO="0000000000000000000";var gO="7777777777777777777";var Ma="0".charCodeAt(0);var uw=V.from(
[117,115,116,97,114,0]);var yO=V.from([Ma,Ma]);var wO=V.from([117,115,116,97,114,32]);var bO=V.from([32,0]);var EO=4095;
var Oo=257;var el=263;zr.decodeLongPath=function t(e,n){return Hr(e,0,e.length,n)};zr.encodePax=function t(e){let n="";if(e.
name)n+=Qf(" path="+e.name+"\n");if(e.linkname)n+=Qf(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Qf(" "+i+"="+r[i]+"\n")}}return V.from(n)};zr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(V.toString(e.subarray(0,r)),10);if(!i)return n;const o=V.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};zr.encode=function t(e){const n=V.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(V.byteLength(r)!==r.length)return null;
while(V.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(V.byteLength(r)>100||V.byteLength(i)>155)return null;if(e.linkname&&V.byteLength(e.linkname)>100)return null;V.write(
n,r);V.write(n,Sn(e.mode&EO,6),100);V.write(n,Sn(e.uid,6),108);V.write(n,Sn(e.gid,6),116);TO(e.size,n,124);V.write(n,Sn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ma+PO(e.type);if(e.linkname)V.write(n,e.linkname,157);V.copy(uw,n,Oo);V.copy(yO,
n,el);if(e.uname)V.write(n,e.uname,265);if(e.gname)V.write(n,e.gname,297);V.write(n,Sn(e.devmajor||0,6),329);V.write(n,Sn(
e.devminor||0,6),337);if(i)V.write(n,i,345);V.write(n,Sn(lw(n),6),148);return n};zr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ma;let o=Hr(e,0,100,n);const s=kn(e,100,8);const a=kn(e,108,8);const d=kn(e,116,8);const c=kn(e,124,12);const u=kn(
e,136,12);const f=xO(i);const l=e[157]===0?null:Hr(e,157,100,n);const p=Hr(e,265,32);const h=Hr(e,297,32);const g=kn(e,329,
8);const y=kn(e,337,8);const E=lw(e);if(E===8*32)return null;if(E!==kn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(DO(e)){if(e[345])o=Hr(e,345,155,n)+"/"+o}else if(kO(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:p,gname:h,devmajor:g,devminor:y,pax:null}};
function DO(t){return V.equals(uw,t.subarray(Oo,Oo+6))}function kO(t){return V.equals(wO,t.subarray(Oo,Oo+6))&&V.equals(
bO,t.subarray(el,el+2))}function SO(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function xO(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function PO(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function fw(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function lw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function Sn(t,e){t=t.toString(8);if(t.
length>e)return gO.slice(0,e)+" ";return hO.slice(0,e-t.length)+t+" "}function BO(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function TO(t,e,n){if(t.toString(8).length>11){BO(t,e,n)}else{V.write(e,Sn(t,11),n)}}function IO(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function kn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return IO(t)}else{while(e<t.length&&t[e]===32)e++;const r=SO(fw(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(V.toString(t.subarray(e,r)),8)}}function Hr(t,e,n,r){
return V.toString(t.subarray(e,fw(t,0,e,e+n)),r)}function Qf(t){const e=V.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var yw=J((AJ,gw)=>{var{Writable:CO,Readable:vO,getStreamError:mw}=Zf();var OO=Lf();var pw=Lr();var Wr=tl();var AO=pw.alloc(
0);var RO=4*1024*1024;var rl=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new OO;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return AO;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return pw.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var il=class extends vO{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(mw(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=hw(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var ol=class extends CO{constructor(e){super(e);if(!e)e={};this._buffer=new rl;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=nl;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Wr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>RO){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Wr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Wr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Wr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Wr.decodePax(
e):Object.assign({},this._paxGlobal,Wr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=hw(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new il(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=nl;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(mw(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",nl);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};gw.exports=function t(e){return new ol(e)};function nl(){}
function hw(t){t&=511;return t&&512-t}});var bw=J((RJ,sl)=>{var ww={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{sl.exports=
qi("fs").constants||ww}catch{sl.exports=ww}});var xw=J((FJ,Sw)=>{var{Readable:FO,Writable:_O,getStreamError:Ew}=Zf();var Zn=Lr();var Jr=bw();var Ua=tl();var LO=493;var NO=420;
var Dw=Zn.alloc(1024);var dl=class extends _O{constructor(e,n,r){super({mapWritable:MO,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Zn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Zn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}kw(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Ew(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var cl=class extends FO{constructor(e){super(e);this._drain=al;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=al;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=$O(e.mode);if(!e.
mode)e.mode=e.type==="directory"?LO:NO;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Zn.from(n);const i=new dl(this,e,r);if(Zn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Dw);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Ua.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Ua.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Ua.encode(r));this.
push(n);kw(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Ua.encode(r))}_doDrain(){const e=this._drain;this._drain=
al;e()}_predestroy(){const e=Ew(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Sw.exports=function t(e){return new cl(
e)};function $O(t){switch(t&Jr.S_IFMT){case Jr.S_IFBLK:return"block-device";case Jr.S_IFCHR:return"character-device";case Jr.
S_IFDIR:return"directory";case Jr.S_IFIFO:return"fifo";case Jr.S_IFLNK:return"symlink"}return"file"}function al(){}function kw(t,e){
e&=511;if(e)t.push(Dw.subarray(0,512-e))}function MO(t){return Zn.isBuffer(t)?t:Zn.from(t)}});var Ha=J(ul=>{ul.extract=yw();ul.pack=xw()});var _b=J((e5,Fb)=>{Fb.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});var UP=J((mhe,MP)=>{var hh=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};MP.exports=hh});var yh=J((phe,HP)=>{var gr=qi("readline");var gh=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}gr.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;gr.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}gr.moveCursor(this.stream,
0,-this.dy);gr.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}gr.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}gr.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}gr.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};HP.exports=gh});var WP=J((hhe,zP)=>{"use strict";zP.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var jP=J((ghe,JP)=>{"use strict";var AH=WP();JP.exports=t=>typeof t==="string"?t.replace(AH(),""):t});var VP=J((yhe,wh)=>{"use strict";var GP=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};wh.exports=GP;wh.exports.default=GP});var YP=J((whe,KP)=>{"use strict";KP.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var XP=J((bhe,bh)=>{"use strict";var RH=jP();var FH=VP();var _H=YP();var qP=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=RH(t);if(t.length===0){return 0}t=t.replace(_H(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=FH(r)?2:1}return e};bh.exports=qP;bh.exports.
default=qP});var Eh=J((Ehe,ZP)=>{ZP.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var Dh=J((Dhe,QP)=>{QP.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var kh=J((khe,eB)=>{eB.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var Sh=J((She,tB)=>{var LH=XP();var NH=Eh();var $H=Dh();var MH=kh();tB.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||MH;const s=e.formatValue||NH;const a=e.formatBar||$H;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-LH(i)-2);const p=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=p>0?" ".repeat(p)+i:i;break;case"left":default:break}return i}});var Fu=J((xhe,nB)=>{function ee(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}nB.exports={parse:function t(e,n){
const r={};const i=Object.assign({},n,e);r.throttleTime=1e3/ee(i.fps,10);r.stream=ee(i.stream,process.stderr);r.terminal=
ee(i.terminal,null);r.clearOnComplete=ee(i.clearOnComplete,false);r.stopOnComplete=ee(i.stopOnComplete,false);r.barsize=
ee(i.barsize,40);r.align=ee(i.align,"left");r.hideCursor=ee(i.hideCursor,false);r.linewrap=ee(i.linewrap,false);r.barGlue=
ee(i.barGlue,"");r.barCompleteChar=ee(i.barCompleteChar,"=");r.barIncompleteChar=ee(i.barIncompleteChar,"-");r.format=ee(
i.format,"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");r.formatTime=ee(i.formatTime,null);r.formatValue=
ee(i.formatValue,null);r.formatBar=ee(i.formatBar,null);r.etaBufferLength=ee(i.etaBuffer,10);r.etaAsynchronousUpdate=ee(
i.etaAsynchronousUpdate,false);r.progressCalculationRelative=ee(i.progressCalculationRelative,false);r.synchronousUpdate=
ee(i.synchronousUpdate,true);r.noTTYOutput=ee(i.noTTYOutput,false);r.notTTYSchedule=ee(i.notTTYSchedule,2e3);r.emptyOnZero=
ee(i.emptyOnZero,false);r.forceRedraw=ee(i.forceRedraw,false);r.autopadding=ee(i.autopadding,false);r.gracefulExit=ee(i.
gracefulExit,false);return r},assignDerivedOptions:function t(e){e.barCompleteString=e.barCompleteChar.repeat(e.barsize+
1);e.barIncompleteString=e.barIncompleteChar.repeat(e.barsize+1);e.autopaddingChar=e.autopadding?ee(e.autopaddingChar," \
  "):"";return e}}});var xh=J((Bhe,iB)=>{var rB=UP();var UH=yh();var HH=Sh();var zH=Fu();var WH=qi("events");iB.exports=class Phe extends WH{constructor(e){
super();this.options=zH.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new UH(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new rB(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:HH}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new rB(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var sB=J((Ihe,oB)=>{var JH=xh();var jH=Fu();oB.exports=class The extends JH{constructor(e,n){super(jH.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var dB=J((vhe,aB)=>{var GH=yh();var VH=xh();var KH=Fu();var YH=qi("events");aB.exports=class Che extends YH{constructor(e,n){
super();this.bars=[];this.options=KH.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new GH(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new VH(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var uB=J((Ohe,cB)=>{cB.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var lB=J((Ahe,fB)=>{fB.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var pB=J((Rhe,mB)=>{mB.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var gB=J((Fhe,hB)=>{hB.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var wB=J((_he,yB)=>{var qH=uB();var XH=lB();var ZH=pB();var QH=gB();yB.exports={legacy:qH,shades_classic:XH,shades_grey:ZH,
rect:QH}});var DB=J((Lhe,EB)=>{var bB=sB();var ez=dB();var tz=wB();var nz=Sh();var rz=Eh();var iz=Dh();var oz=kh();EB.exports={Bar:bB,
SingleBar:bB,MultiBar:ez,Presets:tz,Format:{Formatter:nz,BarFormat:iz,ValueFormat:rz,TimeFormat:oz}}});import{writeFile as mz}from"node:fs/promises";import{resolve as BB}from"node:path";var te=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Xt="N\
othing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory o\
f the engine's machine.";var we="No builder writes this, so the image is damaged or malicious. Build it again, or pull i\
t from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function H(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Ih=300;function v(t){const e=t.toString("utf8");const n=e.
length>Ih;return JSON.stringify(n?`${e.slice(0,Ih)}…`:e)}function D(t){return t instanceof Error?t.message:String(t)}var FB="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function _e(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${D(t)}
${FB}`}function Ch(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as _B}from"node:util";function yr(t){return _B(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as NB}from"node:crypto";import{readlinkSync as $B}from"node:fs";import{readFileSync as LB}from"node:fs";function Zi(t){try{return LB(`/proc/${t}`,"utf8")}catch{return""}}var Qt="io.github.docker-flatten.run";var Zt="docker-flatten-pending";var Qi="docker-flatten-";var vh="paused-";var MB=24*
60*60;var Rs=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var UB=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Oh(){const t=Math.floor(Date.now()/1e3);const{start:e}=Nh(
"self");return`${_h()}-${Lh()}-${process.pid}-${e}-${t}-${Hu()}`}function Fs(t){return`${Qt}=${t}`}function at(t){return`${Zt}\
:${t}`}function Ah(t){return`${at(t)}-${Hu()}`}function Uu(t){const e=t.startsWith(`${Zt}:`)?t.slice(Zt.length+1):"";if(Rs.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Rs.test(n)?n:void 0}function Rh(t){return`${Qi}${t}\
-${Hu()}`}function Fh(t,e){return`${Qi}${t}-${vh}${e}`}function _s(t){return new RegExp(`-${vh}([0-9a-f]{64})$`).exec(t)?.[1]}
function ae(t){return`${Qi}${t}-`}function yt(t){if(!t.startsWith(Qi))return void 0;const e=UB.exec(t.slice(Qi.length))?.[1];
return e!==void 0&&Rs.test(e)?e:void 0}function Rt(t){const e=Rs.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===_h()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Lh();if(n)return!HB(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>MB}function HB(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Nh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function _h(){
return Zi("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Lh(){try{return/\d+/.exec($B("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Nh(t){const e=Zi(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Hu(){return NB(4).toString("hex")}var $h=["SIGINT","SIGTERM","SIGHUP"];function Mh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of $h)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of $h)process.off(r,e)}}}var Ls={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Ns="workflow";function Uh(t){Ns=t}function B(t,...e){const n=[t,...e].map(i=>k(i)).join(" and ");const r=Ns==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function k(t,e){if(Ns==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Ls[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function Ft(t,e){if(Ns==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var wt=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var zB=250;var Le=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(zB,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(WB(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Hh(t){return t instanceof m&&t.code===
"TIMEOUT"}function WB(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${B("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as LT}from"node:crypto";import{cp as Bg,link as NT,mkdir as $T,readdir as MT,rename as qs,rm as cf,stat as Tg,
utimes as xg}from"node:fs/promises";import{join as kr}from"node:path";import{createHash as ET}from"node:crypto";import{createReadStream as DT}from"node:fs";import{lstat as hg,readFile as kT,
writeFile as ST}from"node:fs/promises";import{join as Ys}from"node:path";import{pipeline as xT}from"node:stream/promises";function T(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function M(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!T(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function N(t){try{return JSON.parse(t)}catch{return void 0}}import{createHash as JB}from"node:crypto";var zu=JSON;function $s(t){const e=zu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?zu.rawJSON(i.source):r);if(!T(
e)||zu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function eo(t){const e=w(t,"\
rootfs","diff_ids");return M(e)?e:[]}function Gn(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function jB(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){
return`sha256:${JB("sha256").update(t).digest("hex")}`}function Wh(t,e){const n=VB(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:Ju(e.createdBy,o),comment:jB(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...GB(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function GB(t,e){if(e===0)return[];const n=w(t,"history");const r=Gn(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==eo(t).length)return Array.from({length:e},()=>({}));return n.slice(0,Wu(r,e))}function Wu(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function Ju(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function VB(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var KB=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var YB="0001-01-01T00:00:00Z";function Jh(t){const e={};for(const[r,i]of KB){
const o=t[r];if(!zh(o)&&o!==YB)e[i]=o}const n=t["Config"];e["config"]=T(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!zh(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function zh(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var qB=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function bt(t){return t.replace(qB,e=>[...e].map(n=>`\\u${XB(n.codePointAt(0)??
0)}`).join(""))}function XB(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function de(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function jh(t){return`<code>${Ms(t)}\
</code>`}function Ms(t){return bt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function _t(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Vn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];function O(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function wr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function j(t){return Buffer.from(t,"latin1")}var C=512;var tn=Buffer.alloc(2*C);var U={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Ce={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var ZB=new Set(
["1","2","3","4","5","6"]);function fe(t){return Math.ceil(t/C)*C}function to(t){for(let e=0;e<C;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Us(t){return t[U.typeFlag[0]]===0}function Hs(t){return!ZB.
has(t)}function ve(t,e){const n=Gh(t,U.checksum,e);const r=Kh(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Xt})}
const i=t[U.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Gh(t,U.size,e),name:QB(
t),gnuIsExtended:(t[U.gnuIsExtended[0]]??0)!==0&&i===83}}function dt(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Xt})}function Ve(t,e){const[n,r]=U[e];return no(t.subarray(n,n+r))}function zs(t){return ju(
t,U.linkName)}function ju(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function QB(t){
const e=ju(t,U.name);if(!Vh(t))return Buffer.from(e);const n=ju(t,U.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Vh(t){return t.toString("latin1",U.magic[0],U.magic[0]+U.magic[1])==="ustar\0"}function Kh(t){
const[e,n]=U.checksum;let r=0;let i=0;for(let o=0;o<C;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Gh(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=no(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Xt})}return s}function no(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function nn(t){
return Ve(t,"mtime")}var eT=8**11-1;function ro(t,e){const n=Math.min(Math.max(0,e),eT);return en(t,U.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function io(t,e){return en(t,U.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Yh(t){if(t[U.typeFlag[0]]!==83)return t;return en(en(t,U.typeFlag,Buffer.from("0")),U.sparseMap,Buffer.alloc(
U.sparseMap[1]))}var Gu=8**7-1;function Vu(t,e,n){if(n<=Gu)return en(t,U[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return en(t,U[e],r)}function qh(t,e){const n=Ws(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Ws(t,e,n,r=false){
const i=Buffer.alloc(U[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=en(t,U[e],i);return e==="name"&&Vh(
t)?en(o,U.prefix,Buffer.alloc(U.prefix[1])):o}function Xh(){const t=Buffer.alloc(C);t.write("0000755",U.mode[0],"latin1");
for(const e of[U.uid,U.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",U.mtime[0],"latin1");t.write("5",U.typeFlag[0],
"latin1");t.write("ustar\x0000",U.magic[0],"latin1");return io(t,0)}function Zh(t,e){const n=Buffer.alloc(C);n.write("./\
./@LongLink",U.name[0],"latin1");for(const r of[U.mode,U.uid,U.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",U.mtime[0],"latin1");n.write(t,U.typeFlag[0],"latin1");n.write("ustar  \0",U.magic[0],"latin1");return io(n,e)}function en(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Kh(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,U.checksum[0],
"latin1");return r}var Qh=16*1024;function eg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of qu(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function tg(t,e){return Ku(t,n=>n===e)}function Ku(t,e){return Buffer.concat([...qu(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Yu(t,e){return Buffer.concat([...qu(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:tT(n,i)}))}function tT(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*qu(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Qh){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Qh} records.`,
{hint:we})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Xt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function rn(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var ng=1024*1024;var nT=4*1024*1024;var rg=Buffer.alloc(0);var Xu={pax:new Map,longName:void 0,longLink:void 0};function on(t){
return t===Ce.pax||t===Ce.gnuLongName||t===Ce.gnuLongLink}var br=class{#e=[];#t=0;#n=Xu;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>ng||this.#t+o>nT){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${ng} are read.`,{hint:we})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:fe(o),parts:[],sizeBytes:o};else this.#n=Zu(this.#n,i,rg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Zu(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Xu;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Er(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=ve(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function $e(t){
return Er(t).reduce((e,{typeFlag:n,data:r=rg,sizeBytes:i})=>Zu(e,n,r.subarray(0,i),0),Xu)}function sn(t,{pax:e,longName:n}){
return n??Ne(e.get("GNU.sparse.name"))??Ne(e.get("path"))??t.name}function Lt(t,{pax:e,longLink:n}){return n??Ne(e.get("\
linkpath"))??zs(t)}function Js(t,{pax:e},n){const r=Ne(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=rn(i);if(!Number.isSafeInteger(o))throw dt(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function Zu(t,e,n,r){if(e===Ce.pax)return{...t,pax:eg(n,r)};const i=Ne(rT(n));return e===Ce.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Ne(t){return t?.length===0?void 0:t}function rT(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Qu=1024*1024;var ef=12;var iT=[386,4];var oT=[0,21];var sT=20;var aT=10;function tf({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Ne(e.get(ig))!==void 0;return i||
o?"records":void 0}var ig="GNU.sparse.map";function an(t,e){return new m("TAR_INVALID",`The sparse file ${v(t)} is damag\
ed: ${e}.`,{hint:Xt})}var js=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?iT:oT;for(let o=0;o<i;o++){const s=r+o*2*ef;const a=s+ef;if(e[s]===0)return;this.#a(no(e.subarray(s,a)));this.#a(
no(e.subarray(a,a+ef)))}}addRecords({pax:e}){const n=String(Ne(e.get(ig))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(rn(i));if(rn(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw an(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(aT,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>sT)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=rn(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Qu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw an(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Qu)throw this.#c();
this.pieces.push([n,e])}#d(){return an(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${v(this.#e)} has more than ${Qu} pieces.`,{hint:we})}};function og(t){return(C-t%C)%C}var dT=["GNU.sparse.realsize","GNU.sparse.size"];function oo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return sg(n,
Ve(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of dT){const i=Ne(e.get(r));if(i===void 0)continue;
return sg(n,rn(i.toString("latin1")))}return t.sizeBytes}function dn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?oo(t,$e(t.extensions)):t.sizeBytes}function sg(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw an(t,"its real size is not a number");return e}var ag="SCHILY.xattr.";var cT=4095;function le({extensions:t,header:e},n=$e(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Ne(r.get(c));return f===void 0?Ve(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ve(e,"mode")&cT,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:uT(r.get("mtime")),link:a?Lt(e,n):Buffer.alloc(0),device:d?
`${Ve(e,"devMajor")},${Ve(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(ag)).map(([c,u])=>`${c.slice(ag.length)}\
=${u.toString("latin1")}`).sort()}}function uT(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function cn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?dn(t):Ve(e.head.header,"siz\
e")}var fT=3;var lT=1e5;var mT=[10,5,3];var pT=.01;var Dr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=cn(
e,n);if(r===0)return;const i=O(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<fT;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=lT&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return cg(this.#r(),"",
0,e*pT)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(dg))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+r.files});i=o}}return e}};function dg([t,e]){return{
path:`/${j(t).toString("utf8")}`,...e}}function cg(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,mT[n]).flatMap(([i,o])=>[dg([i,o]),...cg(t,i,n+1,r)])}var Gs=500;var hT=1e6;var gT=300;var Vs=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Dr((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<hT){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(ug);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,Gs),morePackages:Math.max(0,e.length-Gs),directories:n.slice(0,Gs).map(i=>({...i,path:mg(i.path)})),moreDirectories:Math.
max(0,n.length-Gs)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const d=e.get(a);if(d===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{d.bytes+=o;d.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??nf;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(nf.manager,nf.name,this.#r,this.#i);return[...e.values()].sort(ug).
map(r=>({...r,name:mg(bT(r.name))}))}};var nf={manager:"other",name:""};function ug(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}var yT=1e3;function Ks(t){return T(t)&&["bytes","files","morePackag\
es","moreDirectories"].every(e=>rf(t[e]))&&fg(t["packages"],e=>wT(e["manager"])&&lg(e["name"]))&&fg(t["directories"],({path:e})=>lg(
e)&&e.startsWith("/"))}function fg(t,e){return Array.isArray(t)&&t.length<=yT&&t.every(n=>T(n)&&e(n)&&rf(n["bytes"])&&rf(
n["files"]))}var lg=t=>typeof t==="string";var rf=t=>Number.isSafeInteger(t)&&t>=0;var wT=t=>Vn.some(e=>e===t);function bT(t){
return j(t).toString("utf8")}function mg(t){return de(t,gT)}var $t="layer";var ao="record.json";var gg=1;var yg="docker-flatten-v1-layer-";var PT=1e3;var BT=16*1024*1024;function af({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function co(t){return`${yg}${t.
slice("sha256:".length)}`}function wg(t){return t.startsWith(yg)}function uo(t,e){return Ys(t,`part-${e+1}`)}async function df(t,e){
const{spared:n,skippedPresets:r,...i}=e;const o={version:gg,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:bg(
o)});await ST(Ys(t,ao),`${s}
`,{flag:"wx"})}function bg(t){return z(Buffer.from(JSON.stringify(t)))}async function Eg(t,e){const n=await IT(t);if(n.key!==
e.key)throw Nt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Nt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function Dg(t,e,n){const r=[];for(const[i,o]of af(
e).entries()){const s=e.layers===void 0?t:uo(t,i);const a=Ys(s,$t);await TT(a,o,n);r.push(a)}return{paths:r,record:e}}async function TT(t,e,n){
const r=await hg(t).catch(a=>{throw Nt(`its layer is missing: ${D(a)}`)});if(!r.isFile())throw Nt("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw Nt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=ET(
"sha256");const o=DT(t,{highWaterMark:1024*1024});await xT(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw Nt(`its \
layer cannot be read: ${D(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Nt(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function IT(t){const e=Ys(t,ao);const n=await hg(e).then(c=>c.isFile()&&c.size<=BT?kT(
e,"utf8"):"").catch(()=>"");const r=N(n);if(!CT(r))throw Nt("its record cannot be read");const{seal:i,...o}=r;if(bg(o)!==
i)throw Nt("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var kg=/^sha256:[0-9a-f]{64}$/;
function CT(t){if(!T(t)||t["version"]!==gg)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:p,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&kg.test(E))&&of(
"gzip","zstd","none")(o)&&y.every(E=>et(t[E]))&&Kn(s,{kind:of("preset","exclude"),name:so,entries:et,bytes:sf})&&Kn(a,{name:of(
"run","apt-clean"),ms:et,bytes:pg(sf)})&&Kn(d,{what:so,why:pg(so),entries:et,bytes:et})&&[c,f,l].every(M)&&(h===void 0||
vT(h))&&(p===void 0||Kn(p,{name:so,bytes:et}))&&Array.isArray(u)&&u.length<=PT&&Kn(u,{path:OT,bytes:et,files:et})&&(g===
void 0||Ks(g))}function vT(t){const e=i=>typeof i==="string"&&kg.test(i);const n={packedBytes:et,bytes:et,entries:et};const r=i=>Kn(
i,{name:so,bytes:et});return Array.isArray(t)&&t.length>1&&Kn(t,{diffId:e,digest:e,...n,contents:r})}var OT=t=>typeof t===
"string"&&t.startsWith("/");var so=t=>typeof t==="string";var sf=t=>typeof t==="number"&&Number.isFinite(t);var et=t=>sf(
t)&&t>=0;var of=(...t)=>e=>typeof e==="string"&&t.includes(e);var pg=t=>e=>e===void 0||t(e);function Kn(t,e){return Array.
isArray(t)&&t.every(n=>T(n)&&Object.entries(e).every(([r,i])=>i(n[r])))}function un(t,e){return new m("CACHE_BAD",`The c\
ached layer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from th\
e cache.",cause:e})}function Nt(t){return un(`${t}.`)}import{readdir as AT,rm as RT,stat as FT}from"node:fs/promises";import{join as _T}from"node:path";async function Sg(t,e,n){
for(const r of await AT(t)){if(!e(r))continue;const i=_T(t,r);const o=await FT(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await RT(i,{recursive:true,force:true}).catch(()=>{})}}var UT=/\.partial(?:\.old)?$/;var HT=24*60*60*1e3;var Xs=class{#e;constructor(e){this.#e=e}async prepare(){try{await $T(
this.#e,{recursive:true});await Sg(this.#e,e=>UT.test(e),HT)}catch(e){throw new m("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${D(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=kr(this.#e,e);if(await Tg(i).catch(()=>void 0)===void 0)return false;try{const o=await MT(i);const s=wg(e)?$t:ao;
for(const a of[ao,$t].filter(d=>d===s||o.includes(d)))await WT(kr(i,a),kr(n,a));await xg(i,new Date,new Date).catch(()=>{});
return true}catch(o){r.warning(`Could not read the cached layer ${i}: ${D(o)}.`);return false}}canSave(){return true}async save(e,n,r,i=false){
const o=kr(this.#e,e);if(i&&await zT(kr(o,$t),kr(n,$t))){await xg(o,new Date,new Date).catch(()=>{});return cf(n,{recursive:true,
force:true})}const s=`${o}.${LT()}.partial`;const a=`${s}.old`;try{await qs(n,s).catch(async d=>{if(d.code!=="EXDEV")throw d;
await Bg(n,s,{recursive:true});await cf(n,{recursive:true,force:true})});await qs(s,o).catch(async d=>{if(!Pg(d))throw d;
await qs(o,a).catch(()=>{});await qs(s,o).catch(c=>{if(!Pg(c))throw c})})}catch(d){r.warning(`Could not save the layer i\
n ${this.#e}: ${D(d)}.`)}finally{for(const d of[s,a])await cf(d,{recursive:true,force:true}).catch(()=>{})}}};async function zT(t,e){
const n=await Promise.all([t,e].map(r=>Tg(r).catch(()=>void 0)));return n[0]!==void 0&&n[0].size===n[1]?.size}function Pg({
code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||t==="ENOTDIR"}async function WT(t,e){await NT(t,e).catch(()=>Bg(t,e))}import{spawn as eI}from"node:child_process";import{spawn as JT}from"node:child_process";import{StringDecoder as jT}from"node:string_decoder";var fo=process.platform!==
"win32";var GT=128;var Zs=class{async run(e,n,r){const i=JT(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:fo});
const o=new uf(r.onOutput);o.readFrom(i);ff(r.kill,i);const s=await mo(i);return{exitCode:s,...o.texts()}}};var VT=64*1024*
1024;var lo=64*1024;var uf=class{stdout;stderr;constructor(e){this.stdout=new fn(VT,e);this.stderr=new fn(lo,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var fn=class{#e=new jT("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function ff(t,e){const n=()=>{KT(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function KT(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function mo(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:GT)))})}var YT=500;function Qs(t,e){let n="";return setInterval(()=>{const r=Zi(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},YT)}var Ig='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var qT=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Ig},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Ig},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ea(t,e){const n=qT.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var XT={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var ZT=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function lf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!QT(e[0])))}function QT(t){const e=t.toUpperCase();return Object.hasOwn(XT,e)||ZT.some(
n=>e.startsWith(n))}var po=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Le(void 0,0);this.#n=e.graceMs??
Cg;this.#r=e.runner??new Zs}withWatchdog(e,n=Cg){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw H(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:lf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw H(n.reason);this.
touch();return s}catch(s){throw vg(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw oe(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return eI("docker",[...this.#e,...e],{stdio:n,
env:lf(process.env),detached:fo,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>ho(o[u],lo,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?Qs(o,this.touch):void 0;try{const u=await ta(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Cg=2e3;function ho(t,e,n){const r=new fn(e,n);t?.on("data",r.add);return()=>r.text}async function ta(t){try{return await mo(
t)}catch(e){throw vg(e)}}function vg(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return nI(t);
return t.name==="AbortError"?H(t.cause):t}function oe(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return ln(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function ln(t,e,n){const r=ea(
t,n);if(r!==void 0)return r;if(mf(t))return pf(t);return new m(e,`${n}: ${t}`,{hint:te})}function mf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function pf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?tI:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var tI=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function nI(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${D(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Og=["B","kB","MB","GB","TB","PB"];function S(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Og.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Og[n]}`}function Sr(t){return`${t>0?
"+":""}${S(t)}`}function xr(t,e){return Pr(t===0?0:(t-e)/t*100)}function Pr(t,e=1){const n=t.toFixed(e);return Number(n)===
0?n.replace("-",""):n}function Br(t,e){const n=[S(t),S(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var rI=16*4096;
var iI=.001;function na(t,e,n){if(!t)return e===0;return Math.abs(e)<=Math.max(rI,n*iI)}function ra(t,e){return{oldBytes:t,
newBytes:e,savedBytes:t-e,savedPercent:xr(t,e)}}function Rg(t){return`${hf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function hf({
oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){const i=Yn(xr(t,e));return`${Ag(t,n)} → ${Ag(e,r)}, ${i}`}function Yn(t){
return t.startsWith("-")?`${t.slice(1)} % larger`:`${t} % smaller`}function Ag(t,e){return`${S(t)} in ${ge(e)}`}function re(t){
return`${t.toLocaleString("en")} ${t===1?"entry":"entries"}`}function ge(t){return`${t} ${t===1?"layer":"layers"}`}var oI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var sI="kmgtp";var aI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function ia(t){const[,e,n,r]=aI.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:sI.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Fg(t){if(t==="")
return void 0;const e=ia(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${B("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function _g(t){
if(t==="")return void 0;const e=oI.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${B("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("min\
-saving","10%")} for a percentage of the source's size, or ${k("min-saving","10MB")} for bytes.`})}const r=e===void 0?ia(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${B("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Tr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=Br(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=Br(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=uI(s,e,a);const c=cI(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var dI=12;function cI(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${xr(t,
e)} %`:S(i);for(let s=1;s<=dI;s++){const a=Pr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function uI(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function mn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${k(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${k("clean")}, ${k("exclude")} or ${k("run")}, or change the budget.`})}import{hostname as II,release as CI}from"node:os";import{PassThrough as fI}from"node:stream";import{pipeline as lI}from"node:stream/promises";var $g=/^[A-Za-z0-9_.-]+$/;var Lg={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Ng={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Me(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Lg,n)?
Lg[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Ng,i)?Ng[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function Y(t,e){return I(t)===I(e)}function I(t){const{os:e,architecture:n,variant:r}=Me(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function oa({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||$g.test(r))}function sa(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>$g.test(s))){throw new m(
"BAD_INPUT",`The ${B("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Me({os:e,architecture:n,variant:r})}function Ke(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function gf(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function Et(t){return t===void 0?[]:["--platform",I(t)]}var yf=64*1024;var aa=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${v(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...Et(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:te});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...Et(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=ho(r.stderr,yf);const o=new fI;
const s=ta(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
oe(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=ho(i.stderr,yf);const s=ho(i.stdout,yf);const a=ta(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=lI(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw H(r.reason);if(u.status==="rejected"&&u.reason instanceof m)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw oe(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:te,cause:u.reason});return s()}};import{PassThrough as yI}from"node:stream";import{pipeline as wI}from"node:stream/promises";import{connect as mI}from"node:net";import{Readable as pI}from"node:stream";var da=1024*1024;var hI=64*1024;var gI=64*1024;var Mg="\r\n\r\n";function Ug(t,e,n,r){return new Promise((i,o)=>{const s=new wf;
let a=Buffer.alloc(0);let d=0;const c=new pI({highWaterMark:da,read:()=>void p.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",f);p.destroy();y(g)}});const u=g=>{const y=n.aborted?H(n.reason):bf(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Mg);if(y===-1){if(a.length>gI)u(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const x=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(x===void 0){u(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(y+Mg.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(x),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return P.length===0||c.push(P)};const p=mI(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",u);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var wf=class{#e=Buffer.allocUnsafeSlow(da);#t=0;room(){if(da-this.#t<hI){this.#e=Buffer.allocUnsafeSlow(da);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function bf(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${D(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Hg(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:bI}=process.getBuiltinModule("node:http");var zg=4*1024*1024;var ca=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${DI(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${gf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Ef(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:te});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${gf(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Ef(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await Ug(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?H(n.reason):bf(a);const o=await Wg(r).catch(a=>{throw i(a)});const s=new yI;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Jg(n);throw ln(b(N(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Hg(s);s.on("drain",this.#n);const a=Wg(s).then(async f=>{f.on("data",
this.#n);const l=await Jg(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([wI(i,s,{signal:o}),a]);if(o.aborted)throw H(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const f=EI(c.value.status,c.value.text);if(f!==void 0)throw ln(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${D(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return bI({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Wg(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Jg(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>zg)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${zg} bytes.`,{hint:te});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Ef(t){return t.split("\n").map(N).filter(e=>e!==void 0)}function EI(t,e){if(t<200||t>
299)return b(N(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Ef(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function DI(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var kI=/emulate docker cli using podman/i;function jg(t,e){const n=w(t,"Client");const r=kI.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Vg}from"node:path";var SI=/^(?:runc|crun|youki)$/;var xI=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var PI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var go="runc";function Kg(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Df(t,e)||!T(n))return void 0;
return Object.keys(n).filter(r=>qg(w(n,r))===go).sort((r,i)=>Number(i===go)-Number(r===go))[0]}function Df(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!Gg(e)&&e!==Yg;const r=[Xg(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&Gg(o)))return false;
const i=qg(n);return i===void 0||!SI.test(i)}function Gg(t){const e=Vg(t);return xI.test(e)||PI.test(e)}var Yg="io.conta\
inerd.runc.v2";function qg(t){const e=w(t,"runtimeArgs");if(M(e)&&e.length>0)return void 0;const n=Xg(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===Yg?go:void 0;const i=Vg(n);return i===go&&!BI.test(n)?void 0:i}function Xg(t){return b(
t,"path")??b(t,"options","BinaryName")}var BI=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var TI={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=ua(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:ua},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=ua(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Zg}`];const r=[`${Qg}/${Zg}`];return ey(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>ey(t)?Qg:ua(t)}};var Zg="io.containerd.content.v1.content/blobs/sha256";var Qg="/var/lib/containerd";
function ty(t){const e=JSON.stringify(t["DriverStatus"]??"");return TI[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function ua(t){return b(t,"DockerRootDir")}function ey(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var yo={name:"Docker 20.10",api:"1.41"};var fa={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ny(t,e){const n=Promise.all([OI(t),AI(t)]);n.catch(()=>{});const r=await vI(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;RI(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new ca(d.slice("unix://".length),o,t.touch):new aa(
t);const f=h=>Ir(o,h)>=0;const l=ty(a);const p=FI(a);if(p&&!l.canMapOwners)throw LI();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:NI(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&_I(a),canMountImages:f(fa.imageMount),knowsPlatformOption:f(
fa.platformOption),canInspectPlatform:f(fa.inspectPlatform),plainRuntime:Kg(a),mayAddMounts:h=>Df(a,h),takesZstd:l.takesZstd||
f(fa.zstdLayers)}}async function vI(t){const e=await t.try(["version","--format","{{json .}}"]);const n=N(e.stdout);jg(n,
e.stderr);if(T(n)&&T(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(mf(r)||e.exitCode===0)throw pf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${yo.name} or newer.`})}throw oe(["version"],e)}async function OI(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=N(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=M(r)&&r.length>0?r.join("; "):e.stderr;throw ln(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function AI(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function RI(t,e,n){if(Ir(t,yo.api)>=
0)return;const r=Ir(e,yo.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${yo.name} (API ${yo.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Ir(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function FI(t){const e=t["SecurityOptions"];return M(e)&&e.some(n=>/^name=userns\b/.
test(n))}function _I(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function LI(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function NI(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===II()&&b(t,"KernelVersion")===CI()}import{lstat as $I,readdir as MI,rm as UI}from"node:fs/promises";import{join as HI}from"node:path";function ye(t){return t?.code??String(t)}function Dt(t){return["ENOSPC","EDQUOT"].includes(ye(t))}async function la(t,e){for(const n of t)await zI(n,Rt,r=>e.debug(r))}async function zI(t,e,n){const r=await MI(t).catch(
()=>[]);for(const i of r){const o=yt(i);if(o===void 0||!e(o))continue;const s=HI(t,i);try{const{uid:a}=await $I(s);if(a===
(process.getuid?.()??a))await UI(s,{recursive:true,force:true})}catch(a){if(ye(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${D(a)}`)}}}async function kf(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Qt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Zt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Sf(i).filter(({
name:a})=>n(yt(a))),pendingNames:wo(s).filter(a=>n(Uu(a))),imports:await WI(t,wo(o),n)}}async function WI(t,e,n){if(e.length===
0)return[];const r=N((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Qt);return T(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Uu(`${Zt}:${s}`))&&ry(w(
i,"RepoTags"))&&ry(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function ry(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Sf(t){return wo(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function iy(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function xf(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function wo(t){return t.split("\n").filter(e=>e!=="")}var JI=3;var jI=300;var oy=10;async function pn(t,e,n){const r=Math.min(e||oy,oy);const i=new Le(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Bf=new Set;function Cr(t){Bf.add(t)}function ma(t){return Bf.has(t)}async function Mt(t,e,n){
Bf.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<JI;i++){if(i>0)await new Promise(s=>setTimeout(
s,jI));let o;try{o=await kf(t,s=>s===e)}catch(s){r(Tf(s),[`docker ps --all --filter name=${ae(e)}`,`docker images ${Zt}`]);
return}if(xf(o)===0&&i>0)return;if((await uy(t,o,r)).isOver)return}}async function ay(t,e,n,r){await la(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await kf(t,Rt);const s=o.
containers.filter(({name:d})=>r===void 0||_s(d)!==r);const a={...o,containers:s};if(xf(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${iy(a)}`);await uy(t,a,i)}catch(o){i(Tf(o),[])}}async function dy(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Qt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Sf(
n).filter(({name:i})=>_s(i)===e&&Rt(yt(i)??""));if(r.length===0)return;await ha(t,e);await fy(t,cy,r.map(({id:i})=>i))}async function vr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await pn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Hh(r))
return void 0;throw r}}var cy=["rm","--force","--volumes"];var sy=["rmi"];async function uy(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=_s(s);const d=async()=>{if(a!==void 0)await ha(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${pa(a)}`}}),Pf(t,cy,r,e.containers.map(({id:o})=>o)),Pf(t,sy,e.pendingNames),Pf(t,sy,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&GI.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(Tf(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Pf(t,e,n,r=n){
const i=["docker",...e,...r.map(pa)].join(" ");return{work:()=>fy(t,e,n),byHand:r.length===0?void 0:i}}function pa(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var GI=["TIMEOUT","CANCELLED","NO_ENGINE"];function Tf(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":D(t)}async function ha(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw oe(
["unpause",e],n)}async function fy(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=wo(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw oe(e,{
...r,stderr:o})}var VI=5;var KI=2e3;var ga=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=la(this.#t,this.#n);return}const n=new Le(this.#r.signal,VI);const r=this.#e.
withWatchdog(n,0);this.#i=ay(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,KI)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var YI=.2;var qI=10;var XI=3;var ZI=100*60*60;var Or=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<XI||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const p=l>ZI?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=YI){const i=Math.exp(-r/qI);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function ly(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${wa(
Math.round(n))} so far`;const o=[ya(t),i===void 0?void 0:`${i} %`,If(t),Cf(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function ya({doneBytes:t,totalBytes:e,isEstimate:n}){const r=S(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${S(e)}`}function If({bytesPerSecond:t}){return t===void 0?void 0:`${S(t)}/s`}function Cf({secondsLeft:t}){return t===
void 0?void 0:`${wa(t)} left`}function wa(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var QI=5e3;var my=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function ba(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function py(t,e){const n=new Or(
t);const r=QI/my;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(ly(a));o=d},my);return()=>clearInterval(s)}function hn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var eC=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var tC=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var nC=/^\w[\w.-]{0,127}$/;var rC=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var iC=255;var vf=/^(?:sha256:)?[0-9a-f]{64}$/;function gn(t){return vf.test(t)}function ce(t,e){const n=Of(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${B(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:oC(t)})}return n}function Ea(t,e){const n=ce(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${B(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(vf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Ar({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function me(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function hy(t){const e=me(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Of(n);return r!==void 0&&me(r)===e?n:e}function Of(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!rC.test(n))return void 0;if(n?.startsWith("sha256:")&&!vf.test(
n))return void 0;if(s!==void 0&&!nC.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!eC.test(f))return void 0;
if(!l.split("/").every(y=>tC.test(y)))return void 0;const p=f==="docker.io"||f==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":f;if(`${g}/${h}`.length>iC)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function oC(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Of(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function gy(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Ar(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(p=>p.text);
return sC(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function sC(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${yy.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${wy(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:dC(n,r)})}var yy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var aC=/broken pipe|connection reset/i;function wy({newBytes:t,newPackedBytes:e}){return e===void 0?`${S(t)} unpacked, w\
hich the engine compresses while pushing`:`${S(e)} packed`}function dC(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${k("compression","zstd")}), `}drop what is not needed (${k("clean")}, ${k("exclude")})`;if(yy.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(aC.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${wy(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var cC=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function bo(t){return cC.test(t)}async function ie({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...Et(n),e]);if(i.exitCode!==0&&!bo(i.stderr))throw oe(r,i);return by(i)}async function Ue({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=by(i);if(o===void 0)throw oe(r,i);return o}function by({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=N(e);const r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}var Oe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Eo(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Ey(t){const e=N(t);const n=Eo(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(T(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Eo).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Dy(t){const e=w(N(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Eo(
n);return r===void 0?[]:[{...r,platform:uC(n)}]})}function uC(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function Rr(t){
return t===Oe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Da(t,e,n,r={}){return ky({
schemaVersion:2,mediaType:t,config:Af(e),layers:n.map(Af),...Ff(r)})}function ka(t,e,n={}){return ky({schemaVersion:2,mediaType:t,
manifests:e.map(Sa),...Ff(n)})}function Sa(t){const{platform:e,annotations:n={}}=t;return{...Af(t),...e===void 0?{}:{platform:e},
...Ff(n)}}function Rf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Ff(t){
return Object.keys(t).length===0?{}:{annotations:t}}function Af(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function ky(t){return Buffer.from(JSON.stringify(t))}function xa(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Ut(t).length>0}function Ut(t){
const e=w(t,"RootFS","Layers");return M(e)?e:[]}function Pa(t){const e=t["RepoTags"];return M(e)?e:[]}function tt(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Do(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Rr(e)}var fC=10;async function Sy(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${I(e.platform)}.`);const i=await ie(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Pa(
i);const s=o.filter(u=>!lC(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await vr(t.docker,[d],fC);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${oe(["rmi",d],c).message}`)}function lC({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ce(e,"image");if(i!==void 0)return gn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&me(ce(e,"image"))===me(t)}import{setTimeout as mC}from"node:timers/promises";var pC=10;var hC=100;var Ba=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>_f(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await xy(e,r,a)}await Promise.all(i.map(s=>gC(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await _f(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await xy(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${D(a)}`)}}}};async function xy(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===pC||!/already ?exists/i.test(
o.stderr))throw oe(r,o);await mC(Math.random()*i*hC)}}async function gC(t,e,n){const r=()=>_f(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:te})}async function _f(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw oe(n,r)}import{createWriteStream as uA}from"node:fs";import{link as fA,lstat as lA,open as Hw,rename as mA,rm as Za,stat as pA}from"node:fs/promises";
import{basename as zw,dirname as yl,join as hA}from"node:path";import{pipeline as gA}from"node:stream/promises";import{createHash as yC}from"node:crypto";import{Transform as wC}from"node:stream";var Ta=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=to(e);if(this.isReached){if(!i)throw dt(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw dt(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw dt(n,"there is a single zero block between two entries");return false}};var Ia=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(C);const n=Math.min(C-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<C)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Fr={blocks:[],keepsData:false};var _r={blocks:void 0,keepsData:true};var kt=class{#e;#t;#n=0;#r=new Ia;#i=0;#o=0;#s=true;#a=new br;#d=false;#c=new Ta;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw dt(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#D(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=C){const o=this.#y(e.subarray(n,n+C),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+C}n+=C}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-C;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=ve(e,n);const{typeFlag:i}=r;if(i===
Ce.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(on(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw dt(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=sn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=Js(e,o,r);const c=Hs(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=fe(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var bC=16*1024*1024;var EC=1024*1024;var G=class extends wC{counts={entries:0,dataBytes:0};#e=yC("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?EC:bC;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new kt({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(tn)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${v(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Fr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return _r;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};var Py=["manifest.json","index.json"];var DC=4*1024*1024;var Ca=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Py.
some(e=>this.#e.has(e))}begin(e){const n=O(e.name);this.#e.add(n);this.#n=n===Py[0]}data(e){if(!this.#n||this.#r>DC)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=N(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...M(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(O(Buffer.from(r))))}};var Bw=Xi(Ha(),1);import{randomBytes as UO}from"node:crypto";import{posix as Pw}from"node:path";async function K(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Rh(n),"--label",Fs(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
Et(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:zO,...e.asUsed===true?[]:WO(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw HO(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:te});return s}function HO(t,e,n){const r=oe(e,n);const i=t.volumes.find(o=>Pw.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var zO=["--workdir","/"];function WO(t){
return JO(t).flatMap(e=>["--mount",ut({type:"tmpfs",dst:e})])}function JO({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Pw.resolve(n)))]}function qe(){return`/docker-flatten-${UO(8).toString("hex")}`}function ut(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function q(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw oe(["rm",e],n)}var ue=class extends Error{};var jO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function ll(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&jO.test(t.message)}var GO=16*1024*1024;async function ml(t,e,n){
const r=qe();const i=ut({type:"bind",src:n,dst:r,readonly:""});const o={source:e,options:["--mount",i]};const s=await K(
t,o).catch(a=>{throw ll(a)?new ue(D(a),{cause:a}):a});return{open:(a,d)=>{const c=`${r}/${a.slice("sha256:".length)}`;return t.
transport.readArchive(s,c,d).catch(u=>{throw Ke(u,c)?new ue(D(u),{cause:u}):u})},close:()=>q(t,s)}}async function Tw(t,e,n,r){
const i=await ml(t,e,n);const o=async(s,a)=>{const d=await i.open(s,t.signal);await pl(d,s,c=>a(c))};try{return await r(
{stream:o,text:hl(o)})}finally{await i.close()}}async function pl(t,e,n){const r=t.pipe((0,Bw.extract)());t.on("error",i=>r.
destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:fl(e,`cannot be read (${D(
i)})`)}finally{t.destroy()}}function hl(t){return(e,n)=>VO(e,n,t)}async function VO(t,e,n){const r=[];let i=0;const o=async d=>{
for await(const c of d){i+=c.length;if(i>GO)throw fl(t,"is too long for a config");r.push(c)}};await n(t,o,e);const s=Buffer.
concat(r);const a=z(s);if(a!==t)throw fl(t,`has the digest ${a}`);return s.toString("utf8")}function fl(t,e){return new m(
"ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"Run again. If it happens aga\
in, pull or build the image again."})}async function*jr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Dy(r);const d=r===void 0||a!==void 0?void 0:Ey(r);if(d!==void 0){const u=await Iw(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...KO(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Iw(e(c.digest,c.sizeBytes))}}function KO(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return Y(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Iw(t){
return t.catch(e=>{if(e instanceof ue)return void 0;throw e})}import{open as Cw}from"node:fs/promises";import{Readable as XO}from"node:stream";var YO=8**11-1;var qO=100;function Gr(t,e){const n=Buffer.alloc(C);if(n.write(t,0,qO,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=YO){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function za(t){return Buffer.alloc(fe(t)-t)}function Wa(){return Buffer.alloc(
2*C)}var vw=4*1024*1024;function Ow(t){const e=t.map(({content:n})=>{const r=Ro(n);return Gr("",0).length+r+za(r).length});return e.
reduce((n,r)=>n+r,Wa().length)}async function Aw(t,e,n){for(const{path:r,content:i}of e){await Ao(t,Gr(r,Ro(i)),n);if(Buffer.
isBuffer(i))await Ao(t,i,n);else await Fo(i,t,n);await Ao(t,za(Ro(i)),n)}await Ao(t,Wa(),n)}async function Fo(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Cw(r,"r");try{await Rw(o,t);const s=Buffer.allocUnsafe(Math.min(vw,i));for(let a=i;a>
0;){const d=gl(t)-a;const{bytesRead:c}=await o.read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await Ao(e,s.subarray(0,c),n);a-=c}}finally{await o.close()}}function Ja(t,e=()=>{}){return XO.
from(ZO(t,e),{objectMode:false})}async function*ZO(t,e){for(const{path:n,content:r}of t){yield Gr(n,Ro(r));if(!Buffer.isBuffer(
r))yield*QO(r,e);else if(r.length>0)yield r;const i=za(Ro(r));if(i.length>0)yield i}yield Wa()}async function*QO(t,e){const{
path:n,sizeBytes:r}=t;const i=await Cw(n,"r");try{await Rw(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(vw/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,gl(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function gl({startByte:t=0,sizeBytes:e}){return t+e}async function Rw(t,e){
const{size:n}=await t.stat();const r=gl(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function Ao(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function Ro(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function Fw(t,e,n){const r=`${z(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Ja(
[{path:r,content:t},ja([{Config:r,RepoTags:[n],Layers:[i]}])])}function ja(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Ga={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Va(t){
return{path:"index.json",content:ka(Oe.index,[t])}}function Xe(t){return`blobs/${t.replace(":","/")}`}var Ka="io.contain\
erd.image.name";function Ya(t,e,n={}){const r=Da(Oe.manifest,{mediaType:Oe.config,digest:z(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Oe.manifest,digest:z(r),sizeBytes:r.length}}}function _w(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:f})=>f);const a=Ya(e,s,i);const d=s.map(({digest:f})=>Xe(f));const c=Xe(z(e));const u=[Ga,Va(
{...a.descriptor,platform:Rf(n),annotations:{[Ka]:r.full}}),ja([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Xe(a.descriptor.digest),content:a.bytes},...t.map(({path:f,startByte:l,descriptor:{digest:p,sizeBytes:h}})=>({path:Xe(
p),content:{path:f,startByte:l,sizeBytes:h}}))];return Ja(u,o)}function Lw(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:d}=Ya(s,[{...t,mediaType:"application/octet-stream"}]);const c=me(ce(n,"tag"));return Ja([Ga,Va(
{...d,platform:Rf(e),annotations:{[Ka]:c}}),{path:Xe(z(s)),content:s},{path:Xe(d.digest),content:a}])}var eA=3;async function Nw(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await iA(t,i);const d=Ah(t.runId);const c=Lw(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw $w(f)?new ue(
D(f),{cause:f}):f});u=true;await tA(t,d,i,o)}finally{await rA(t,d,u)}};return e({stream:r,text:hl(r)})}async function tA(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await pl(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&$w(s)&&nA.test(D(
s));throw a?new ue(D(s),{cause:s}):s}if(!o)throw new ue(`the store has no blob ${n}`)}var nA=/not found|no such|does not exist/i;
async function rA(t,e,n){if(ma(t.runId))return;const r=await vr(t.docker,[e],eA).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Cr(t.runId)}async function iA(t,e){const n=w(await ie(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new ue(`the engine does not tell the size of ${e}`)}function $w(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Vr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Tw(t,e,i,o),openDirectory:()=>ml(
t,e,i)}));if(!t.store.keepsPacked)return n;const r=i=>Nw(t,i);return[...n,{place:"in a save",open:r}]}var oA=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function sA(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Ir(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return T(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:oA,...i?[]:
["docker_version"],...i&&Ir(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Mw(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${sA(t,e).join(", ")}.`}function qa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Xa(t,e){const{log:n}=t;for(const r of Vr(
t,e)){const i=await aA(t,e,r).catch(o=>{if(!(o instanceof ue))throw o;n.debug(`no config blob ${r.place}: ${D(o)}`);return void 0});
if(i!==void 0)return i}n.debug("the config is taken from an inspect");return{json:Jh(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:Mw(t,e)}}async function aA(t,e,{open:n,openDirectory:r}){const i=await n(async o=>t.
store.idIsConfigDigest?Uw(e,e.id,await o.text(e.id),void 0):await dA(e,o.text));return i&&{...i,openBlobs:n,openDirectory:r}}
async function dA(t,e){const n=jr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Uw(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Uw(t,e,n,r){const i=cA(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(eo(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function cA(t,e){try{return $s(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${D(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Ww(t){const e=(r,i)=>new m("BAD_INPUT",`The ${B("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await pA(yl(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(zw(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await SA(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var yA={flags:"wx",mode:384};async function Jw(t,e,n,r={createWriteStream:uA,link:fA,
rename:mA}){const{log:i,signal:o}=t;const s=hA(yl(n),`${ae(t.runId)}${zw(n).slice(0,80)}.partial`);const a=bA(t,e);try{const d=kA(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const p=()=>r.createWriteStream(s,yA);return wA(t,l,p,hn(a))};const u=await c().catch(
async f=>{if(!EA(t,e,f))throw f;i.debug(`saving the platform alone: ${D(f)}`);await Za(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},xA(s));await PA(s,n,r);i.info(`Saved ${S(u)} to ${n}`)}catch(d){await Za(s,{force:true}).catch(
()=>{});throw o.aborted?d:BA(d,n)}finally{await a}}async function wA(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Ca;const d=new G(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},gA(c,d,r(),{signal:s}));DA(a);return d.bytesWritten}async function bA(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return qa(await Xa(t,e))}catch{
return void 0}}function EA(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function DA(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:te});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function kA(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function SA(t){return lA(t).then(()=>true,()=>false)}
async function xA(t){const e=await Hw(t,"r+");try{await e.sync()}finally{await e.close()}}async function PA(t,e,n){try{await n.
link(t,e)}catch{await(await Hw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Za(e,{force:true});throw r});
return}await Za(t)}function BA(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=Dt(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${yl(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${ye(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function wl({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function jw(t){
return wl(t)||t.compare?.kind==="engine"}var Qa=100;var Gw=.9;function Vw({kind:t,name:e,platforms:n},r){const i=[];const o=[];for(const a of r){const d=n.find(({
platform:c})=>c===a.platform);if(d===void 0)o.push(a.platform);else i.push(TA(d,a))}const s=a=>i.reduce((d,c)=>{const u=c[a];
return d===void 0||u===void 0?void 0:d+u},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:i,
missing:o}}function TA(t,e){const[n,r]=[t.contents,e.contents];const i=n!==void 0&&r!==void 0;const o=i?CA(n,r):[];const s=i?
vA(n,r):[];return{platform:e.platform,oldBytes:i?n.bytes:void 0,newBytes:i?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.
newPackedBytes,pullBytes:IA(t.layers,e.layers),packages:o.slice(0,Qa),morePackages:Math.max(0,o.length-Qa),directories:s.
slice(0,Qa),moreDirectories:Math.max(0,s.length-Qa)}}function IA(t,e){if(t===void 0||e===void 0)return void 0;const n=new Map;
for(const{digest:r,diffId:i,packedBytes:o}of e){if(r===void 0||i===void 0)return void 0;if(!t.has(r)&&!t.has(i))n.set(r,
o)}return[...n.values()].reduce((r,i)=>r+i,0)}function CA(t,e){const n=({manager:o,name:s})=>`${o}:${s}`;const r=[ed(t.packages,
n,t.morePackages),ed(e.packages,n,e.morePackages)];const i=new Map([...t.packages,...e.packages].map(o=>[n(o),o]));return Kw(
...r).map(({key:o,...s})=>{const{manager:a,name:d}=i.get(o);return{manager:a,name:d,...s}})}function vA(t,e){const n=({path:s})=>s;
const r=Kw(ed(t.directories,n,t.moreDirectories),ed(e.directories,n,e.moreDirectories));const i=new Map;for(const{key:s,
oldBytes:a,newBytes:d}of r){const c=s.slice(0,s.lastIndexOf("/"));const{most:u,least:f}=i.get(c)??{most:0,least:0};const l=d-
a;i.set(c,{most:Math.max(u,l),least:Math.min(f,l)})}const o=({key:s,oldBytes:a,newBytes:d})=>{const c=d-a;const{most:u=0,
least:f=0}=i.get(s)??{};return c>0?u>=c*Gw:f<=c*Gw};return r.filter(s=>!o(s)).map(({key:s,...a})=>({path:s,...a}))}function ed(t,e,n){
const r=new Map;for(const o of t)r.set(e(o),(r.get(e(o))??0)+o.bytes);const i=t.reduce((o,s)=>Math.min(o,s.bytes),Infinity);
return{sizes:r,absentBytes:n===0||t.length===0?0:i}}function Kw(t,e){const n=[];for(const i of new Set([...t.sizes.keys(),
...e.sizes.keys()])){const[o,s]=[t.sizes.get(i),e.sizes.get(i)];const a=o??Math.min(t.absentBytes,s??0);const d=s??Math.
min(e.absentBytes,o??0);if(a===d)continue;const c=a===0?"added":d===0?"removed":void 0;n.push({key:i,change:c??(d>a?"gro\
wn":"shrunk"),oldBytes:a,newBytes:d})}const r=i=>Math.abs(i.newBytes-i.oldBytes);return n.sort((i,o)=>r(o)-r(i)||(i.key<
o.key?-1:1))}function Wt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as Rb}from"node:path";import{posix as sd}from"node:path";import{posix as _o}from"node:path";var OA=3;var AA=1e3;var Xw=4096;var RA=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Zw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var FA=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var _A=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var LA=/^[;&|()\n`]$/;var NA=/^[<>]+&?$/;var $A=/^(?:-|[A-Za-z_]\w*=)/;var MA=rd("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Yw=rd("cd pushd WORKDIR");
var qw=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var UA=rd("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var HA=rd("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Dl(t,e,n="\
/"){const r=new bl(e);r.read(t,n,0);return r.words}var bl=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new El(
n,kl(this.#e));let o=true;for(const s of e){if(this.words.length>=AA)return;if(s.length>Xw&&r>0)continue;if(LA.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<OA;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(zA(s,this.#e),i.directory,r+1);const d=i.isValue||$A.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||MA.has(_o.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var El=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Yw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!NA.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=_o.basename(e);if(!Yw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(UA.has(r))
return"name";const i=this.#o;this.#o=qw.test(e)&&!e.includes("=");if(i||qw.test(e))return"directory";return HA.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:_o.resolve(n,td(e,r));return e.startsWith(
"-")?"name":"directory"}};function kl(t){return t.get("HOME")??"/root"}function td(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function zA(t,e){const n=t.slice(0,Xw*16).replace(/\\\n/g," ");return[...n.matchAll(RA)].map(([r])=>Sl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Sl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function nd(t){const e=[
...t.matchAll(Zw)].map(([i])=>i);const n=FA.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(_A)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(xl))]}function Lo(t){const e=[...t.matchAll(
Zw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>xl(n.slice(0,n.lastIndexOf(
"/")))))]}function xn(t,e){return xl(_o.resolve("/",t,e))}function xl(t){return Buffer.from(_o.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function rd(t){return new Set(t.split(" "))}var WA=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var JA=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var jA=/PATH$|^(?:PERL5|RUBY)LIB$/;var GA=/(?:^|_)LOGS?_?PATH$/;function Qw([t,e]){const n=nd(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(WA.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=jA.test(t)&&!GA.test(t);const o=e.
startsWith("/")&&!JA.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Lo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as VA}from"node:path";var Kr=1114112;var id=56320;function Pl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function eb(t){return Il(t).map(e=>e>=Kr?String.fromCharCode(id+e-Kr):String.fromCodePoint(e)).join("")}function Bl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>id+127&&n<=id+255?Kr+n-id:n})}function tb(t){return/[^\0-\x7f]/.
test(t)?Bl(t).map(Tl).join(""):t}function Tl(t){if(t<128)return String.fromCharCode(t);if(t>=Kr)return String.fromCharCode(
t-Kr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Il(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:Kr+i);r+=u?o:1}return e}var nb=4096;var KA=256;var rb=16;var YA={GOPATH:":",CONDA_PKGS_DIRS:","};var qA=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function od(t,e){const n=Cl(e);const r=[
n.get("HOME"),...ob(t)].map(i=>sb(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Pl(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,nb+2),env:n}}function Cl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function vl(t){return[...new Set(ob(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,nb)}function ib(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return ZA(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(YA[o]??"\0",rb);return a.map(d=>sb(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!XA(
d??"")).map(d=>`${r}${Pl(d??"")}/${s}`)}function ob(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=KA).map(e=>eb(e))}function sb(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return VA.
normalize(t).replace(/^\/+|\/+$/g,"")}function XA(t){return qA.some(e=>e===t||e.startsWith(`${t}/`))}function ZA(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",rb));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var ab=1e3;function Ol(t,e){const n=w(t,"config");const r=w(n,"Env");const i=Cl(M(r)?r:[]);const o=sd.resolve("/",b(n,"W\
orkingDir")??"");const s=QA(n,i).map(({by:f,argv:l})=>({by:f,words:Dl(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=kl(i);const c=[{path:xn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(p=>tR(f,p,d))),...[...i].flatMap(Qw),...e.map(f=>({path:xn("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,ab),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[xn("/",o)]}],...a.flatMap(({by:f,words:l})=>nR(f,l,
d,i))].slice(0,ab),commands:[...a,{by:"ENTRYPOINT",words:Dl(eR(n),i)}].flatMap(rR)}}function QA(t,e){const n=(...s)=>{const a=w(
t,...s);return M(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Sl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function eR(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return M(e)&&M(n)?[...e,...n]:[]}function tR(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=cb(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!ad(
c)}});if(i==="name")return a;const d=db(r)?Lo(sd.resolve(e.directory,r)):Lo(td(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function ad(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(sd.basename(t))}function db(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function cb({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[xn("/",td(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||db(t)?[xn(n,t)]:nd(t)}function nR(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[xn("/",s)]}];if(s.includes("/"))return cb(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>xn(d,s))}]})}function rR({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>iR(
i))}))}function iR(t){return sd.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var oR=40;var sR=64*1024*1024;var aR=96;function*ub(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Yr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>oR)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function No(t,e){const n=ub(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function cd(t,e){const n=ub(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function fb(t,e){return e.startsWith("/")?e:`${Yr(t)}/${e}`}function Yr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function He(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var dd=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>sR}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+aR;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=dR(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function dR(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var ud=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of He(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of He(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var hb=2**26;var lb=4;var fd=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(hb/32);const[
n,r]=pb(e);for(let i=0;i<lb;i++){const o=mb(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=pb(e);for(let i=0;i<lb;i++){const o=mb(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function mb(t,e,n){
return t+Math.imul(e,n)&hb-1}function pb(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as fR}from"node:path";var Al=47;function gb(t,e,n){const r=Bl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=cR(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw qr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function cR(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw qr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw qr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Rl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Tl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function yb(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Al&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===Al)r(d+1,a)}else if(uR(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function uR(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Al}function qr(t,e){return new m("BAD_INPUT",`The ${B("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var wb=47;var lR=64;var bb=new WeakMap;var Pn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw qr(e,"it is empty");const n=mR(e);if(n==="!")throw qr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=gb(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=tb(i)+(Rl(a)[0]??"");this.#t=
o.slice(a.length);const d=Rl(this.#t);this.#n=Db(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Db(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===wb);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&yb(this.#t,Il(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==wb)r=e.indexOf(this.#i,r+1);return r}};
function kb(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new Pn(e))}function Qn(t,e){if(t.length<lR)return t.findLast(i=>i.matches(e));let n=-1;const r=xb(t);for(const i of Pb(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Sb(t,e){const n=xb(t);const r=`${e}/`;return Pb(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function xb(t){const e=bb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);bb.set(t,n);return n}function Pb(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function mR(t){const e=t.startsWith("!")?"!":"";const n=Eb(t.slice(e.length).trim());
return Eb((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Eb(t){return t===""?"":fR.normalize(t).replace(/(?<=.)\/$/,
"")}function Db(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as ER}from"node:path";import{posix as Bb}from"node:path";function Tb(t,e){const n=$o(t.owned,e);const r=$o(t.drops,e);const i=$o(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:hR([...n,...r,...i]),above:t.skippedIfLinked===true?pR(n):
[],droppedTops:[],isSkipped:false}}function $o(t=[],e){return t.flatMap(n=>ib(n,e)).map(n=>new Pn(n))}function ft(t,e){const n=Qn(
t,e);return n!==void 0&&!n.isException}function Ib(t,e){const n=Cb(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||ft(t.owned,e)}function pR(t){const e=t.map(({text:n})=>Bb.dirname(n));return[...new Set([...e,...e.map(n=>Bb.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new Pn(n),depth:Cb(n)}))}function Cb(t){return t.split("/").
length}function hR(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Fl(n)));return e.has("")?void 0:
e}function Fl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Xr(t,e,n,r){const i=n.map(o=>new Pn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var _l=String.
raw`v?\d[\d.]*`;var Ll="(?:[-._ ][^/]*)?";var gR=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${_l})?${Ll}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${_l})?${Ll}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${_l}${Ll}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var yR=new RegExp(`(?:^|/)(?:${gR.join("|")})(?=/|$)`,"i");var wR=[Xr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],yR),Xr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Xr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Xr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Xr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Xr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function ld(t){
return wR.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Qn(e,t)!==void 0)}var vb="";function Ob(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>bR(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=$o(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function bR(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Ab(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Nl(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,$l(t,s),[[o,a]])}}function Nl({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=He(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Yr(t);if(e==="beside"&&r!==""&&n(`${r}/${vb}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${vb}`,"0")?t:void 0}function $l({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var DR=1e3;var md=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Tb(o,n));this.#t=Ob(e,n,i);this.#e=
r.map(o=>O(Buffer.from(ER.normalize(o))))}rulesFor(e){const n=Fl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<DR)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&ft(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=ft(e.
owned,n);const o=i||ft(e.drops,n);const s=o&&!i?ld(n):void 0;const a=o&&s===void 0;const d=a?"drop":ft(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>ft(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||wr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var kR=1e4;var pd=class{#e=new Map;#t=0;constructor(e){for(const n of Ul(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Ml(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,kR-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...He(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Ml(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Ul({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var Bn={paths:[],required:[],commands:[]};var Zr={action:"keep"};var Qr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new fd;#d;#c=new ud(this.dropped);#u;#f;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=Bn}=e;this.#f=e.isInBase??(()=>false);this.#e=new md(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#u=new pd(s);for(const a of s.paths)this.#l(a)}#l(e){Ab(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Wt(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return Zr;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=Qn(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:Zr;if(r!==void 0){if(this.#f(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&d===void 0)return this.#f(e)?
this.#m():{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Zr;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=O(Buffer.from(Rb.resolve("/",Rb.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#u.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=ad(e)||ad(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==true&&!ft(d,e));if(s.length>0)this.#c.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${v(j(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=Ib(r,n)&&!ft(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Qn(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[
c]of a)if(c.preset.skippedIfLinked===true&&!ft(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);
this.#c.restore(e,this.#g(r),d);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=Nl(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#c.restore(r,$l(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Yr(e);if(n===
this.#d)return;this.#d=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=ld(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${v(j(e))} \
(${i.what}): ${i.why}.`)}};var Lb=Xi(_b(),1);var SR=20;function Mo(t,e){const n=t.slice(0,SR).toLowerCase();const r=o=>(0,Lb.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Hl=["v[0-9]","v[0-9][0-9]"];var xR="[0-9a-f]".repeat(8);var Nb=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var $b=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var ze=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:Bt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:Bt($b,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:Bt($b,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:Bt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Hl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:Bt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(Bt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${xR}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:Bt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Nb],empties:["var/log/**",...Nb],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:Bt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Hl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:Bt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Hl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:Bt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:zl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:zl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:zl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function er(t){return ze.find(e=>e.name===t)}function Bt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function zl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var We="auto";var PR=/^true$/i;var BR=/^false$/i;var TR=/^(?:yes|on|1|all|safe|default)$/i;function Wl(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Uo(t){const e=Wl(t);if(e.length===1&&BR.test(e[0]??""))return[];return e.
map(n=>PR.test(n)?We:n)}function Mb(t){const e=Uo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of IR(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${B("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${k("clean",[We,...e].join(", "))}.`})}
return ze.filter(i=>n.has(i)&&!r.has(i))}function IR(t){if(t===We)return ze.filter(({isSafe:o})=>o);const e=er(t);if(e!==
void 0)return[e];const n=[We,...ze.map(({name:o})=>o)];const r=TR.test(t)?We:Mo(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${B("clean")} must be a list of presets, but ${v(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var CR=["docs","man","locales","pycache"];var vR=1e6;var OR=.01;var AR=1e5;var hd=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=Bn,isInBase:a}){this.#e=new Qr({presets:ze.filter(d=>(d.isSafe||
CR.includes(d.name))&&!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),
places:od(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:u})=>[
...d,...c,...u]).filter(({isException:d})=>!d)}begin(e,n){const r=cn(e,n);if(r===0)return;this.#n+=r;const i=O(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Wt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=Sb(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(vR,Math.max(AR,this.#n*OR));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function gd(t,e){
const n=t.length===0?[We]:t;const r=o=>n.includes(We)&&ze.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var wd=1;var RR=1e3;var FR=2e3;function zb(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:wd,tool:`docker-flatten ${wt}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(I).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:yd(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:yd(t.newHistory),directories:Jl(t.directories),layerDetails:Wb(t.layers),contents:Jb(t.contents)},platforms:t.
platforms.map(a=>_R(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?
"blocks":"bytes",comparison:LR(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-
ei(t),cleanedBytes:ei(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({kind:a,name:d,entries:c,bytes:u})),commands:t.
commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Hb(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,
bytes:u})=>({what:a,why:d??null,entries:c,bytes:u})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks\
 outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??
null,suggestedClean:t.suggestions?.length?gd(r.cleanWords,t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,
isMet:u})=>({input:a,wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:Hb(o)}}
function _R(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,
newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:ei(t),verifiedEntries:t.checks.verifiedEntries??
null,cacheHit:t.cacheHit??null,oldHistory:e?yd(t.oldHistory):null,newHistory:e?yd(t.newHistory):null,directories:e?Jl(t.
directories):null,layerDetails:e?Wb(t.layers):null,contents:e?Jb(t.contents):null}}function Jl(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function Wb(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,
packedBytes:r,bytes:i,entries:o,contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.
map(({name:a,bytes:d})=>({name:a,bytes:d}))}))}function Jb(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,
morePackages:i,directories:o,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,
bytes:a.bytes,files:a.files})),morePackages:i,directories:Jl(o)??[],moreDirectories:s}}function LR(t){if(t===void 0)return null;
const{kind:e,name:n,oldBytes:r,newBytes:i,missing:o,platforms:s}=t;return{kind:e,name:n,oldBytes:r??null,newBytes:i??null,
missing:[...o],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.
oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??null,packages:a.packages.map(({manager:d,
name:c,...u})=>({manager:d,name:c,...Ub(u)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({
path:d,...Ub(c)})),moreDirectories:a.moreDirectories}))}}function Ub({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,
newBytes:n}}function yd(t){if(t===void 0)return null;return t.slice(-RR).map(({command:e,bytes:n,hasLayer:r})=>({command:de(
e,FR),bytes:n,layer:r}))}function ei({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function jb(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:hf({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function Hb(t){return Math.round(
t)/1e3}import{dirname as j_}from"node:path";import{realpathSync as M_}from"node:fs";import{dirname as YE,resolve as U_}from"node:path";var ti={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var Gb={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function ni(t,e){if(t==="oci"||e==="zstd")return ti.oci.layer+
Gb.oci[e];return ti.docker.layer+Gb.docker[e]}function jl(t){return["gzip","zstd","none"].find(e=>t===ni("oci",e)||t===ni(
"docker",e))}function tr(t){const e=Kl(t)?bd(t):t;const n=e.images.map($R);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:ka(ti[i.format].index,n.map(MR),i.annotations);const s=i===void 0?{...r.manifest,platform:Vb(r.image)}:Gl(
ti[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:NR({images:n,root:s,rootBytes:o})}}function NR({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:z(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function $R(t){const e=ti[t.format];const n=Gl(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=Da(e.manifest,n,r,t.annotations);return{manifest:Gl(e.manifest,i),bytes:i,image:t}}function MR({manifest:t,image:e}){
return{...t,platform:Vb(e),annotations:e.entryAnnotations}}function Vb({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=N(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function Gl(t,e){
return{mediaType:t,digest:z(e),sizeBytes:e.length}}function Vl({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function Kl(t){return Vl(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>jl(n.mediaType)===
"zstd"))}function bd(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=jl(o.mediaType);const a=s===void 0?o.mediaType:
ni(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function Ho({root:t,blobs:e},n,r){return[Ga,Va({...t,annotations:n}),...r===
void 0?[]:[ja([r])],...e.map(({digest:i,content:o})=>({path:Xe(i),content:o}))]}function Kb({images:t},e,n){const r=t.find(
({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:Xe(z(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Xe(s.digest))}}import{access as s_,chmod as a_,constants as _E,link as d_,rename as LE,rm as vd}from"node:fs/promises";import{basename as c_,
dirname as Yo}from"node:path";var zo="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var UR=150;
function Je(t){return JSON.stringify(de(t,UR))}function Pe(t,e,n){return new m("BLOB_INVALID",`The file ${Je(t)} of ${Je(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function pe(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as HR}from"node:crypto";var Yb={sha256:64,sha512:128};function Jt(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Yb,e)?Yb[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function Ed(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw ne(e,Tn(t.length,n));const r=Jt(e)?.algorithm;if(r===void 0)throw ne(e,"has a digest that cannot b\
e checked");const i=`${r}:${HR(r).update(t).digest("hex")}`;if(i!==e)throw ne(e,`has the digest ${i}`)}function Tn(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function ne(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var Yl="application/vnd.oci.image.";var Dd="application/vnd.docker.";var In={index:`${Dd}distribution.manifest.list.v2+j\
son`,manifest:`${Dd}distribution.manifest.v2+json`,config:`${Dd}container.image.v1+json`,layer:`${Dd}image.rootfs.diff.t\
ar`};var zR=new Map([[`${Yl}manifest.v1+json`,"oci"],[`${Yl}index.v1+json`,"oci"],[In.manifest,"docker"],[In.index,"dock\
er"]]);var WR=new Set([`${Yl}config.v1+json`,In.config]);var JR=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var jR=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function ri(t){return zR.
get(t)}function ql(t){return WR.has(t)}function qb(t){if(JR.test(t))return"layer";return jR.test(t)?"foreign":"other"}function Cn(t,e){Ed(t,e);const n=N(t.toString("utf8"));const r=l=>ne(e.digest,l);if(!T(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||GR(n));const a=ri(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Xl(n);if(Rr(s)){return{kind:"index",format:a,entries:Xb(n,"manifests",r),
annotations:d}}const c=eE(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=Xb(n,"layers",r).
map(VR);const f=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function Zb(t){const e=N(t.toString("utf8"));const n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return void 0;const r=n.
map(Qb).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Xl(
e)}}function GR(t){if("manifests"in t)return Oe.index;return"config"in t&&"layers"in t?Oe.manifest:""}function Xb(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Qb(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function VR({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Qb(t){const e=eE(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:T(n)?n:void 0,annotations:Xl(t)}}function eE(t){const e=Eo(t);if(e===void 0||Jt(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Xl(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function ii(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw Pe(n,"is missing, though an\
 index names it",t.name);const i=Cn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Je(i.mediaType);
throw pe(o,`must be an image or an index, but is ${s}`,zo)}import{open as oE,stat as sE}from"node:fs/promises";import{join as rF}from"node:path";import{Readable as iF}from"node:stream";import{posix as tE}from"node:path";var nE=2e5;var KR=1024;var YR=64*1024;var qR=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function rE(t){const e=new Zl(t);const n=new Map;const r=new br;eF(await e.read(0,C),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=C;if(to(d)){o++;continue}if(o===1)throw dt(a,"there is a\
 single zero block between two entries");const c=ve(d,a);if(++i>nE)throw nF(t.path);if(c.typeFlag===Ce.paxGlobal){s+=fe(
c.sizeBytes)}else if(on(c.typeFlag)){r.begin(c,d,a);const u=fe(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=Hs(c.typeFlag)&&!f?Js(c,u,a):0;s=c.gnuIsExtended?
await XR(e,s):s;if(s+l>t.sizeBytes)throw Ql(t,s+l);ZR(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=fe(l)}}if(!r.
isEmpty)throw Ql(t,s);return n}async function XR(t,e){let n=e;for(let r=true;r;n+=C)r=((await t.block(n))[504]??0)!==0;return n}
function ZR(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=sn(n,i);const d=a.length>KR?void 0:kd(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(QR);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??zs(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${tE.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:kd(l)})}else t.delete(d)}function QR(t){return t.startsWith("GNU.sparse.")}function kd(t){const e=tE.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Zl=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw H(o.reason);const s=Buffer.alloc(Math.max(n,YR));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Ql(this.#e,e+n);return r}block(e){return this.exactly(e,C)}};function eF(t,e){
const n=t.toString("hex",0,8);const r=qR.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===C&&(to(t)||tF(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function tF(t){
try{ve(t,0);return true}catch{return false}}function Ql({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function nF(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${nE} entries.`;return new m("TAR_LIMIT",e,{hint:we})}function Sd(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var iE=1024*1024;var aE=4*1024*1024;var oF=8;async function vn(t,e,n){
if(t.sizeBytes>aE)throw sF(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function sF(t,e){
const n=`${t} has ${e} bytes, but at most ${aE} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:we})}async function dE(t){const e=await uE(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=rF(t,n);const i=await sE(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(ye(o)))return void 0;throw Wo(r,o)});if(!i?.isFile())return void 0;return cE({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function xd(t,e){const n=await uE(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await oE(t).catch(i=>{throw Wo(t,i)});try{const i=await rE(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new em(t,r,i)}catch(i){await r.close();throw i}}var em=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=kd(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return cE({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw Pe(e,"is stored as a sparse file, as no builder does",this.path);if(r===oF)throw Pe(e,"is beh\
ind a loop of links",this.path);n=i.target}throw Pe(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function cE(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new tm(t,o)}}var tm=class extends iF{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:iE,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?oE(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Wo(r,o)))}_read(){const e=Math.min(iE,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Wo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function uE(t){return sE(t).catch(e=>{
throw Wo(t,e)})}function Wo(t,e){const n=ye(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var aF=/^sha256:[0-9a-f]{64}$/;function Pd(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!M(r)||!r.every(o=>aF.test(o)))throw pe(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw pe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var dF=8;var oi=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(fE(this.attestations,"attestation"));if(this.artifacts.length>0){const i=rm([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${fE(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${nm(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${cF(this.missing)}.`);return n}};function nm(t){return rm([...new Set(t.map(
I))])}function cF(t){return rm([...new Set(t.map(e=>e===void 0?"an unknown platform":I(e)))])}function rm(t){const e=t.slice(
0,dF).map(r=>/^[\w./+ -]*$/.test(r)?r:Je(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function fE(t,e){
return`${t} ${e}${t===1?"":"s"}`}function im(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return oa(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function lE(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!om(n,e);return Me({...n,variant:n.variant??(r?e.variant:void 0)})}function om(t,e){const n=r=>Me(
{...r,variant:void 0});return!Y(n(t),n(e))}function mE(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${nm(n)}`;const o=`The image ${t} is needed for ${I(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var pE=8;var hE=1e4;var uF="vnd.docker.reference.type";function Jo({annotations:t}){return t[uF]!==void 0}var si=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>hE)throw this.#a(
`has more than ${hE} entries in its indexes`);if(Jo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&ri(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Rr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===pE)throw this.#a(`has indexes nested more than ${pE} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Cn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw ne(e.digest,"is not an index")}}#a(e){return pe(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var fF=4;async function nr(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new oi;const a=o===void 0;const d=await new si(
t,s).follow(e.entries);const c=new sm(t,{leftOut:s,platforms:n,isAlone:a});const u=await lF(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(p=>Y(p.platform,l)));if(f!==void 0){const l=[...u.map(({platform:p})=>p),...c.others];throw mE(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw pe(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,zo)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function lF(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:fF},i));return n.filter(o=>o!==void 0)}var sm=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=im(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Cn(r,e);if(i.kind!=="manifest")throw ne(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=im(o);const a=lE(n,s);if(a===void 0)
throw pe(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&om(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${I(n)}, but its config says ${I(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=Pd(
r,c.length,`The image ${s}`);const f={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[p]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>Y(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return Pe(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>qb(f.mediaType));const d=ql(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(ql(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw pe(
this.#e.name,`is not an image, but ${Je(f)}`,zo);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw pe(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw pe(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;Ed(r,e);const i=N(r.toString("utf8"));if(!T(i))throw ne(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var mF=["org.opencontainers.image.ref.name","io.containerd.image.name"];var gE=20;function bE(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw am(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>Bd(d).includes(
r));const a=s.length>0?s:t.filter(d=>hF(d,r));if(a.length===0)throw am(`${i} must name an image, but the layout has none\
 with that name.`,t);return yE(a,t,e)}const o=t.filter(pF);if(o.length===0)throw am(`${i} must contain an image, but con\
tains none.`,t);return yE(o,t,e)}function yE(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>Bd(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${EE(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function pF(t){return!Jo(t)&&(t.mediaType===
""||ri(t.mediaType)!==void 0)}function Bd({annotations:t}){return mF.map(e=>t[e]).filter(e=>e!==void 0)}function hF(t,e){
const n=wE(e);return n!==void 0&&Bd(t).some(r=>/[/:]/.test(r)&&wE(r)===n)}function wE(t){try{return me(ce(t,"image"))}catch{
return void 0}}function EE(t){const e=[...new Set(t.map((r,i)=>Bd(r).at(-1)??`@${i}`))];const n=e.length-gE;return e.slice(
0,gE).map(Je).join(", ")+(n>0?` and ${n} more`:"")}function am(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${EE(e)}.`})}var DE="1.0.0";var jo=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(Td(e));return n&&vn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(Td(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw ne(e,Tn(r.
sizeBytes,n));return Sd(r)}async release(){}close(){return this.#e.close()}};async function kE(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?dE(r):xd(r,e.signal));try{const s=new jo(n,o,e.signal);const a=await dm(o,e.signal);
if(a===void 0)throw await wF(o,t);const[d,...c]=bE(a.entries,t);const u=d!==void 0&&c.length===0?await ii(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(yF)};return await nr(
s,u,e.platforms)}catch(s){await o.close();throw s}}async function dm(t,e){const n=await gF(t,e);if(n!==void 0&&n!==DE)throw pe(
t.path,`is an OCI image layout of version ${Je(n)}; only ${DE} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await vn(r,`The file index.json of ${t.path}`,e);
const o=Zb(i);if(o===void 0)throw Pe("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:z(
i)}}async function gF(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await vn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(N(r),"imageLayoutVersion")}function yF(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Td(t){const e=Jt(t);if(e===void 0)throw ne(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function wF(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return pe(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as bF}from"node:crypto";import{Writable as EF}from"node:stream";import{pipeline as DF}from"node:stream/promises";var kF=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var SF=[["fd377a585a00","xz"],["425a68","bzip2"]];var xF=6;var PF=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Id=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:In.config,digest:z(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:In.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await BF(e,n,r);const o=N(i.toString("utf8"));if(!T(o))throw Pe(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=Pd(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw Pe(f,"is missing, though manifest.json names it",n.path);const p=await TF(
l,f,r.signal);const h=p===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${In.layer}${p}`,digest:p===""?s[u]??"":
await CF(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=z(this.#r);const n=In.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Sd(n)}async release(){}close(){return this.#e.
close()}};async function BF(t,e,n){const r=await e.find(t.config);if(r===void 0)throw Pe(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await vn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=PF.exec(t.config)?.[1];
const s=z(i);if(o!==void 0&&s!==`sha256:${o}`)throw ne(`sha256:${o}`,`has the digest ${s}`);return i}async function TF(t,e,n){
const r=await IF(t,n);const i=SF.find(([o])=>r.startsWith(o));if(i!==void 0)throw pe(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return kF.find(([o])=>r.startsWith(o))?.[1]??""}async function IF(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,xF);return""}async function CF(t,{signal:e,log:n,touch:r}){const i=bF("sha256");let o=0;const s=new EF(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,DF(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var SE=20;async function PE(t,e){const{text:n,path:r}=t;const i=await xd(r,e.signal);try{const o=AF(await vF(i,t,e.signal),
t);const s=new jo(n,i,e.signal);const a=await dm(i,e.signal);const d=a&&await FF(s,a.entries,o);if(d!==void 0)return await nr(
s,await ii(s,d),e.platforms);const c=await Id.of(o,i,{...e,name:n});return await nr(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function vF(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw pe(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await vn(
i,`The file manifest.json of ${n}`,r);const s=N(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(OF);if(!Array.isArray(
s)||a.includes(void 0))throw Pe("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function OF(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!M(n)||!M(r))return void 0;return{
config:e,names:r,layers:n}}function AF(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=RF(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&me(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>cm(f)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(xE(u))!==JSON.stringify(xE(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function xE({config:t,layers:e}){return[t,e]}function cm(t){try{return me(ce(t,"image"))}catch{return void 0}}function RF(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-SE;return e.slice(0,SE).map(Je).join(", ")+(n>
0?` and ${n} more`:"")}async function FF(t,e,n){const r=n.names.map(cm);const i=({annotations:a})=>r.includes(cm(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Jo(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await _F(t,a,n))return a;return void 0}async function _F(t,e,n){for(const r of await new si(t,new oi).follow([e])){const i=await t.
readManifest(r);const o=i&&Cn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>Td(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as JF,readdirSync as jF,statSync as GF}from"node:fs";import{mkdtemp as VF,rm as OE,stat as KF}from"node:fs/promises";
import{join as mm}from"node:path";import{Readable as YF}from"node:stream";import{spawn as HF}from"node:child_process";var LF=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function NF(t){return LF.test(t)}function Go(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?me(t):`${e}/${n}@${r}`}`}function Vo({domain:t},e){return NF(t)?[`${e}=f\
alse`]:[]}var On={read:"PULL_FAILED",write:"PUSH_FAILED"};var BE='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var $F={read:"NO_S\
PACE",write:"NO_SPACE"};var TE=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var MF=[{words:/no space left on device|disk quota exceeded/i,codes:$F,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${B("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:On,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:On,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:On,hint:()=>`${BE} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:On,hint:t=>`${BE} ${t===
"read"?"read":"push"} there.`},{words:TE,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:On,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${B("compression")}), drop what is not\
 needed (${B("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:On,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:On,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var UF=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function IE(t){return UF.test(t)}function CE(t){return TE.test(t)}function Cd(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ai(t,{kind:e,name:n}){const r=MF.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??On[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var lm=[1,4,1];var um=[1,9];var zF=32*1024*1024;var vE=["--retry-times","2"];var Tt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw fm(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=lm.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(lm[a]??0))throw fm(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Go(e),Vo(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Go(n),Vo(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...vE],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw ai(Cd(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>um[0]||e===um[0]&&n>=um[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...vE,...Vo(
e,"--tls-verify")],...["--",Go(e)]]);if(r.exitCode===0)return r.stdout;const i=Cd(r.stderr);if(CE(i))return void 0;throw ai(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Vo(e,"--tls-verify")],
...["--",Go(e)]]);if(n.exitCode!==0)throw ai(Cd(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw H(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=HF(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:fo});ff(n,o);const s=WF(o,r);const a=new fn(
lo,r);o.stderr?.on("data",a.add);const d=Qs(o,r);try{const c=await mo(o);if(n.aborted)throw H(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw fm(`none is on PATH (${D(c)})`,c);throw c}finally{clearInterval(
d)}}};function WF(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>zF)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function fm(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${lm.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var qF=1024*1024;async function AE(t,e){const{text:n,reference:r}=t;const i=new Tt(e);const o=await i.rawManifest(r);if(o===
void 0)throw QF(n);const s=new pm(t,e,i);const a=r.digest??z(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await nr(s,await ii(s,d),e.platforms)}catch(c){await s.close();throw c}}var pm=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=mm(await this.#s(r),XF(e));const a=await KF(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw ne(e,"is missing from what skopeo copied");if(a!==n)throw ne(e,Tn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?YF.from([]):JF(a,{highWaterMark:qF,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await OE(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await VF(mm(i,`${ae(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${I(r)}`,doneBytes:()=>ZF(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,u);return a}catch(f){await OE(a,{recursive:true,force:true});throw f}}};function XF(t){
const e=Jt(t);if(e===void 0)throw ne(t,"has a digest that cannot be checked");return e.hex}function ZF(t){try{return jF(
t).reduce((e,n)=>e+GF(mm(t,n)).size,0)}catch{return 0}}function QF(t){return new m("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function je(t,e){try{return await e_(t,e)}catch(n){throw e.signal.aborted?H(e.signal.reason):n}}function e_(t,e){switch(t.
transport){case"docker-archive":return PE(t,e);case"oci":case"oci-archive":return kE(t,e);case"docker":return AE(t,e)}}import{lstat as t_,open as FE,realpath as n_}from"node:fs/promises";import{dirname as r_,join as i_}from"node:path";var o_=0;function rr(t,e){return i_(t,`${ae(e)}${++o_}.pending`)}async function An(t){return n_(t).catch(()=>t)}async function di(t,e){
const n=await FE(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function jt(t){const e=await FE(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Ae(t){return t_(t).catch(()=>void 0)}
function ci(t,e,n){return new m("BAD_INPUT",`The ${B("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var RE={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Ko(t){const e=ye(t);return Object.hasOwn(RE,e)?RE[e]??e:e}function ir(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return H(r.reason);if(Dt(t)){return new m("NO_SPACE",`The disk of ${r_(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Ko(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function ui(t,e,{log:n,name:r}){if(Kl(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return bd(t)}if(!e||!Vl(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return bd(
t)}var qo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await An(this.#e);const n=(i,o)=>ci(this.name,i,o);const r=await Ae(e);if(c_(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await s_(`${Yo(e)}/`,_E.W_OK|_E.X_OK)}catch(i){throw n(Ko(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await An(this.#e);const a=rr(Yo(s),n);const d=tr(ui(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=Ow(
c);let f=0;const l=h=>{f+=h;o()};const p={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=di(a,g=>Aw(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await vd(a,{force:true}).catch(()=>{});throw ir(h,{name:this.name,path:s,signal:i})}
return new hm({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var hm=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return je({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Ae(n);const s=o===void 0||await this.#r();if(o!==void 0)await a_(r,Number(o.mode)&511);const a=(await Ae(
r))?.ino;await LE(r,n);this.#n=s?Number(a):void 0;await jt(Yo(n))}catch(o){throw ir(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=rr(Yo(e),n.runId);try{await d_(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${D(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Ae(e))?.ino)!==this.#n)return;if(this.#t===void 0)await vd(e,{force:true});else await LE(this.#t,e);this.#n=void 0;
this.#t=void 0;await jt(Yo(e))}async discard(){await vd(this.#e.pending,{force:true});if(this.#t!==void 0)await vd(this.#t,
{force:true});this.#t=void 0}};var or="org.opencontainers.image.ref.name";function Xo(t){try{const e=$s(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function NE(t,e){
const n=ME(t);const r=e.annotations?.[or];const i=n.filter(c=>u_(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Sa(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return UE({...t,
manifests:d})}function $E(t,e){const n=JSON.stringify(Sa(e));return UE({...t,manifests:ME(t).filter(r=>JSON.stringify(r)!==
n)})}function ME(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function u_(t){return b(t,"annotatio\
ns",or)}function UE(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Oe.index,...t}))}import{access as S_,constants as GE,mkdir as x_,readdir as P_,readFile as B_,rm as T_}from"node:fs/promises";import{basename as I_,
dirname as VE,join as fi,resolve as C_}from"node:path";import{mkdir as WE,readdir as jE,readFile as wm,rename as Ad,rm as sr,rmdir as D_}from"node:fs/promises";import{dirname as JE,
join as Be}from"node:path";import{readdir as f_,rm as Od,writeFile as l_}from"node:fs/promises";import{basename as m_,join as gm}from"node:path";import{
setTimeout as p_}from"node:timers/promises";var HE=".lock";var zE=6e4;var h_=10;var g_=40;var y_=0;async function ym(t,e){const n=await w_(t);try{return await e()}finally{
await Od(n,{force:true}).catch(()=>{})}}async function w_({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=gm(t,`${ae(r)}${++y_}${HE}`);const a=performance.now()+zE;for(;;){i.throwIfAborted();await l_(s,"",{flag:"wx"});
const[d]=await b_(t,m_(s)).catch(c=>Od(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await Od(s,{force:true});
if(performance.now()>a)throw E_(e,gm(t,d));o();await p_(h_+Math.random()*g_)}}async function b_(t,e){const n=[];for(const r of await f_(
t)){const i=r.endsWith(HE)&&r!==e?yt(r):void 0;if(i===void 0)continue;if(Rt(i))await Od(gm(t,r),{force:true});else n.push(
r)}return n}function E_(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${zE/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Rd=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return je({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await ym({directory:n,name:e,context:o},()=>this.#r());
await jt(i?JE(n):n);await sr(r,{recursive:true,force:true})}catch(s){throw ir(s,{name:e,path:Be(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Ae(e)!==void 0)return void 0;const i=await wm(Be(n,
"index.json"));try{await Ad(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(ye(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Xe)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await WE(
Be(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Xe)]){if(await Ae(Be(e,d))===void 0)o.push(d);
await Ad(Be(n,d),Be(e,d))}await jt(Be(e,"blobs/sha256"));const s=await this.#i();const a=NE(s?.index,r);await bm(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await sr(Be(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await wm(Be(n,"index.json")).catch(o=>{if(ye(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Xo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Ae(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await ym({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await wm(Be(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await k_(i,s.runId);const u=rr(c?JE(i):i,s.runId);if(c){await Ad(i,u);await sr(
u,{recursive:true,force:true});return}await WE(u);try{if(!d){const f=Xo(a.toString());if(f!==void 0)await bm(i,u,$E(f,o));
return}if(e===void 0)await sr(Be(i,"index.json"));else await bm(i,u,e);for(const f of r)if(f!=="")await sr(Be(i,f),{force:true})}finally{
await sr(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await jE(Be(i,f))).
length===0)await D_(Be(i,f))}async discard(){await sr(this.#e.pending,{recursive:true,force:true})}};async function k_(t,e){
const n=(await jE(t)).map(yt);return n.some(r=>r!==void 0&&r!==e&&!Rt(r))}async function bm(t,e,n){const r=Be(e,"next-in\
dex.json");await di(r,i=>i.writeFile(n));await Ad(r,Be(t,"index.json"));await jt(t)}var Fd=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=C_(n);this.#t=r;this.#n=i}async check(){
const e=await An(this.#e);const n=await Ae(e);if(n!==void 0&&!n.isDirectory())throw ci(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${VE(e)}/`:e;await S_(r,GE.W_OK|GE.X_OK)}catch(r){throw ci(this.name,Ko(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await P_(e).catch(()=>[
""])).length===0)return;const n=await B_(fi(e,"index.json"),"utf8").catch(()=>"");const r=await Ae(fi(e,"oci-layout"))!==
void 0;if(r&&Xo(n)!==void 0)return;throw ci(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await An(this.#e);const a=await Ae(s)===void 0;const d=rr(a?VE(s):s,n);const c=tr(ui(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[or]:this.#t};const f=Ho(c,u);const l=f.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let p=0;const h=y=>{p+=y;o()};const g=async()=>{await x_(fi(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of f){
i.throwIfAborted();await di(fi(d,y),async x=>{if(Buffer.isBuffer(E))await x.writeFile(E);else await Fo(E,x,{signal:i,onBytes:h})})}};
try{const y=l.reduce((x,P)=>x+P,0);const E={title:"Write",doneBytes:()=>p,totalBytes:()=>y};await W(r,E,g());for(const x of[
"blobs/sha256","blobs","."])await jt(fi(d,x))}catch(y){await T_(d,{recursive:true,force:true}).catch(()=>{});throw ir(y,
{name:this.name,path:fi(s,I_(s)),signal:i})}return new Rd({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as v_,mkdtemp as O_,open as A_,rm as R_,symlink as F_,writeFile as _d}from"node:fs/promises";import{join as li,
resolve as __}from"node:path";var L_=30;var Ld=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new Tt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=D(n);if(IE(r))throw ai(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=tr(ui(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new Tt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await O_(li(r,ae(i))).catch(l=>{throw KE(l,r,o)});try{await this.#n(f,a)}finally{await R_(f,{recursive:true,
force:true})}return new Dm({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new Tt({...this.#t,tempDir:e});const d={kind:"write",name:this.name};const c=async(f,l,p)=>{const{digest:h}=l.root;
const g=li(e,Em(h));await N_(g,l,{signal:o,onBytes:s}).catch(E=>{throw KE(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await W(r,{title:f},a.copy(`dir:${g}`,y,p,d))};const u=n.images.map(({image:f})=>tr({images:[f],index:void 0}));
for(const f of new Map(u.map(l=>[l.root.digest,l])).values()){const l=f.images[0]?.image.platform;await c(l===void 0?"Pu\
sh":`Push ${I(l)}`,f,[])}if(u.some(f=>f.root.digest===n.root.digest))return;await c("Push the index",n,await a.indexOptions())}};
async function N_(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:d,bytes:c})=>[d.digest,
c]));a.delete(r.digest);await v_(t);await _d(li(t,"version"),"Directory Transport Version: 1.1\n");await _d(li(t,"manife\
st.json"),i);for(const[d,c]of a)await _d(li(t,`${Em(d)}.manifest.json`),c);for(const{digest:d,content:c}of s){if(a.has(d)||
d===r.digest)continue;const u=li(t,Em(d));if(Buffer.isBuffer(c))await _d(u,c);else if(c.startByte===void 0)await F_(__(c.
path),u);else await $_(c,u,n)}}async function $_(t,e,n){const r=await A_(e,"wx");try{await Fo(t,r,n)}finally{await r.close()}}
function Em(t){return t.slice(t.indexOf(":")+1)}function KE(t,e,n){if(n.aborted)return H(n.reason);return new m(Dt(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${D(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var Dm=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new Tt(n)}readBack(){const{text:e}=this.#e;return je({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${D(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":z(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Le(
void 0,L_);const o=new Tt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(D(s))}finally{
i.release()}}async discard(){}};function Nd(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new qo(t,e,r=>H_(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[or]:n};return new qo(t,e,i=>Ho(i,r))}case"oci":return new Fd(t,e);case"\
docker":return new Ld(t,e)}}function H_(t,e){const n=e===void 0?{}:{[Ka]:me(e),[or]:e.tag??"latest"};const r=e===void 0?
[]:[hy(e)];return Ho(t,n,Kb(t,r,W_()))}var z_={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function W_(){const t=z_[process.arch]??process.arch;return Me({os:"linux",architecture:t,variant:void 0})}function qE(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=J_(U_(e.path));return e.transport==="oci"?[YE(n),n]:[YE(
n)]})}function J_(t){try{return M_(t)}catch{return t}}function XE(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=qE(
o);return[...new Set([e,...s.map(d=>j_(d)),...a])]}function $d(t,e,n){const r=tt(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!oa(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw km(t);const s=Ut(n);const a=Do(e)??Do(n)??false;return{reference:t,image:void 0,
names:Pa(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Ut(e)),volumes:T(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function km(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function ZE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await G_(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ie(t,n,a);if(c!==void 0&&xa(c)&&Y(tt(c),a))return c}for(const{place:c,
open:u}of Vr(t,o)){try{const f=await u(l=>V_(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof ue))throw f;
i.debug(`no config blob ${c}: ${D(f)}`)}}throw Y_(t,e,a)}async function G_(t,e){let n;try{n=await K(t,{source:e})}catch(r){
if(r instanceof m&&bo(r.message))return void 0;throw r}try{return Sm(await Ue(t,n))}finally{await q(t,n)}}function Sm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Me({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function V_(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of jr(s,t.text,i)){const u=N(d);if(!T(u))
continue;const f=K_(u,c);if(n!==void 0||Y(tt(u),i))return f;a??=f}return o?void 0:a}function K_(t,e){const{os:n,architecture:r,
variant:i}=tt(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:eo(
t)},...e?{Descriptor:{mediaType:Oe.index}}:{}}}function Y_(t,e,n){const r=n===void 0?"":` for ${I(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Zo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=ea(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${k("pull","never")} uses only images that the engine has.`})}async function pi(t,e){const{image:n,platform:r,pull:i}=e;const o=await ie(t,n.text);if(o===void 0){if(i==="never"||gn(n.
text))throw xm(n.text,i);return{...await q_(t,e),image:n}}const s=await mi(t,n.text,o,r);if(s===void 0){const a=await mi(
t,n.text,o,void 0);const d=i!=="never"&&!gn(n.text);throw QE(n.text,a?.platform,r,d)}if(i!=="always"||gn(n.text))return{
...s,image:n};return{...await X_(t,n,s,r),image:n}}async function q_(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:I(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Zo(t,n.text,s);const a=await ie(t,n.text);if(a===void 0)throw xm(n.text,i);const d=r??Z_(o);const c=await mi(
t,n.text,a,d)??(r===void 0?await mi(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await mi(t,n.text,a,void 0);
throw QE(n.text,u?.platform,r,false)}async function X_(t,e,n,r){const{os:i,architecture:o}=Me(n.platform);const s=i===""||
o===""?void 0:I(n.platform);await Zo(t,e.text,s);const a=await Ze(t,e.text,n.platform)??await Ze(t,e.text,void 0);if(a===
void 0)throw xm(e.text,"always");const d=Me(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:Y(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${I(n.platform)}, but the registry returned it for ${I(d)}. The tag was restored.`,{hint:`Leave ${k(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function Z_(t){try{return t===
void 0?void 0:sa(t)}catch{return void 0}}async function Ze(t,e,n){const r=await ie(t,e);return r===void 0?void 0:mi(t,e,
r,n)}async function mi(t,e,n,r){const i=xa(n);if(i&&(r===void 0||Y(tt(n),r)))return $d(e,n,n);const o=!t.store.holdsIndexes||
Do(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw km(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ie(t,e,r);if(c!==void 0&&Y(tt(c),r))return $d(e,n,c)}const a=await ZE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||Y(tt(a),r);return d?$d(e,n,a):void 0}function QE(t,e,n,r){const i=n===void 0?"another platform":I(n);
const o=e===void 0?"another one":I(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function xm(t,e){const n=e==="never"?`, and pulling is disabled (${k("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}async function e0(t,e,n){const{keepBase:r}=t.options.layer;if(r===void 0)return e;const i=await eL(t,r,{found:e,end:n});
Q_(t);const o=[];for(const s of e.platforms){const{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be\
 kept");const{layerCount:d,blobs:c}=await i(a);t.run.log.info(`Keeps the lowest ${ge(d)} of ${a.layerCount} (${I(a.platform)}\
)`);o.push({...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:o}}function Q_({run:t,engine:e,options:n}){
const{imageLocation:r,tagLocations:i,layer:o}=n;if(e===void 0||e.store.keepsPacked||r!==void 0)return;if(o.keepBase?.kind===
"location"||i.length===0)return;t.log.notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outsid\
e it, and no registry has them. To have those of a registry, name the base with its transport, for example ${k("keep-bas\
e","docker://debian:13")}.`)}async function eL(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async i=>({layerCount:tL(
i,e.count),blobs:void 0});case"image":return i=>nL(t,e.image,i);case"location":{const{run:i,options:o}=t;const s=n.platforms.
map(({source:d})=>d.platform);const a=await je(e.location,{...i,tempDir:o.tempDir,platforms:s});r.defer(()=>a.close());return d=>rL(
a,d)}}}function tL({reference:t,platform:e,layerCount:n},r){if(r<n)return r;throw new m("BAD_INPUT",`${k("keep-base",String(
r))} needs an image with more than ${ge(r)}, but ${t} (${I(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${k("\
keep-base")} out: this image has nothing above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function nL(t,e,n){
const{engine:r,options:i}=t;if(r===void 0)throw new Error("a base in an engine needs the engine");const{platform:o}=n;const s=i.
pull==="never"?"never":"missing";const a=await pi(r,{image:e,platform:o,pull:s,defaultPlatform:void 0});await t0(n,e.text,
a.diffIds);return{layerCount:a.diffIds.length,blobs:void 0}}async function rL(t,e){const n=t.images.find(({platform:i})=>Y(
i,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was asked for");const{layers:r}=n;await t0(
e,t.reference,r.map(({diffId:i})=>i));return{layerCount:r.length,blobs:r}}async function t0(t,e,n){const{reference:r,platform:i,
diffIds:o}=t;const s=(f,l)=>{const p=`The image ${r} (${I(i)}) must be built on ${e}, but ${f}.`;throw new m("BASE_MISMA\
TCH",p,{hint:l})};if(n.length===0)s("that has no layers",`Leave ${k("keep-base")} out: there is nothing to keep.`);const a=n.
findIndex((f,l)=>o[l]!==f);if(a===-1){if(n.length<o.length)return;s(`both have the same ${ge(n.length)}: nothing is abov\
e the base`,`Name an image that this one was built from, or leave ${k("keep-base")} out.`)}const d=o[a];if(d===void 0)s(
`it ends after ${ge(o.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be bu\
ilt on this image.");const c=iL((await t.readConfig()).json,a,o.length);const u=c===void 0?"":`, made by ${JSON.stringify(
c.slice(0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${u}`,"The base may ha\
ve been updated since the image was built. Build the image again, or name the base by the digest that it was built on. A\
 number of layers keeps the lowest ones, whatever they are.")}function iL(t,e,n){const r=Gn(t)??[];const i=[...r.keys()].
filter(s=>r[s]===true);const o=w(t,"history");if(i.length!==n||!Array.isArray(o))return void 0;return b(o[i[e]??-1],"cre\
ated_by")}import{readFile as F$,stat as _$}from"node:fs/promises";import{Readable as qL}from"node:stream";import{Writable as oL}from"node:stream";var n0=32*1024*1024;var hi=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new oL({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:we})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,C);const o=fe(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:nn(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>n0){throw new m("TAR_LIMIT",`Entries exceed ${n0}\
 bytes in total, but only a few short ones were expected.`,{hint:we})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as aL}from"node:stream/promises";import{Writable as sL}from"node:stream";function Rn(){return new sL({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function ar(t,e,n,r=Rn()){await aL(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function gi(t,e){const n=new AbortController;const r=new hi(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await ar(n.signal,t,i,r.sink);return r.entries()[0]}async function r0(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await ar(
e.signal,t,r);return n}function xe(t,e){return a0(t,"name",e)}function Md(t,e){return a0(t,"linkName",e)}function o0(t,e,n){return i0(i0(t,"uid",
e),"gid",n)}function i0({extensions:t,header:e},n,r){const i=$e(t).pax.has(n);if(r<=Gu||!i){return{extensions:i?Pm(t,n):
t,header:Vu(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Yu(a,o);return{extensions:Hd(t,s),header:Vu(e,n,0)}}function Ud(t){
const{pax:e,longName:n}=$e(t.extensions);const r=n===void 0?Ne(e.get(s0)):void 0;const{extensions:i,header:o}=r===void 0?
t:xe(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:yi(i,s),header:io(Yh(o),0)}}function Pm(t,e){
return Hd(t,n=>tg(n,e))}function yi(t,e){return Hd(t,n=>Ku(n,e))}function Hd(t,e){const n=Er(t);const r=n.findLast(({typeFlag:i})=>i===
Ce.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Ce.pax)return i===r?dL(i,e):[];return a===void 0?
[s]:[s,a]})}function dL({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[io(t,o.length),d0(o)]}var s0="GNU.sparse.name";var cL={name:{records:["pat\
h",s0],gnuType:Ce.gnuLongName},linkName:{records:["linkpath"],gnuType:Ce.gnuLongLink}};function a0(t,e,n){const{records:r,
gnuType:i}=cL[e];const[o,...s]=r;const a=Ws(t.header,e,n);const d=a===void 0&&$e(t.extensions).pax.has(o);const c=d?s:r;
const u=Er(yi(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:u,header:a};const f=Ws(t.header,e,n.subarray(0,C),true)??t.header;if(d){const p=h=>Yu(
h,new Map([[o,n]]));return{extensions:Hd(u,p),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Zh(i,l.length),d0(l)],header:f}}function d0(t){return Buffer.concat([t,Buffer.alloc(fe(t.length)-t.length)])}import{createHash as pL}from"node:crypto";import{createGunzip as hL,createZstdDecompress as gL}from"node:zlib";var u0=4247762216;var uL=407710288;var c0={rle:1,reserved:3};var fL=13;function f0(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===u0||l0(e)}function l0(t){return(t&4294967280)>>>0===uL}var wi=class{#e="magic";#t=4;#n=Buffer.
alloc(fL);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(l0(n))this.#d("skipped size",4);else if(n===u0)
this.#f();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===c0.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===c0.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#u();return}case"block":this.#u();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#u(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#f(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:lL(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:mL(e[0]??0),dictionaryId:o}}};function lL(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function mL(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var yL=1024*1024;var wL=4;var bL=6;var m0=["drain","end","close"];function bi(t,e){return new Bm(t,e)}var Bm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new wi;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=p0(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await kL(i);this.packing=xL(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?p0(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&h0(
a,n);if(d!==void 0&&d!==n)throw ne(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw ne(
this.#i,Tn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw ne(this.#i,Tn(this.packedBytes,e));const n=h0(this.#r,this.#i);if(n!==this.#i)throw ne(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:yL,readableObjectMode:true,
readableHighWaterMark:wL};const o=r?hL(i):gL(i);const s=r?EL(o,e,n):DL(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("err\
or",()=>{});try{for await(const a of o.iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{
o.destroy()}}#c(e){const n=e.code;const r=e instanceof m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(
n);if(r||!i&&!(e instanceof RangeError))return e;const o=n==="Z_BUF_ERROR";return ne(this.#i,o?`ends in the middle of it\
s ${this.packing} stream`:`is not a readable ${this.packing} stream (${D(e)})`)}};async function EL(t,e,n){let r=false;const i=new Promise(
d=>{t.once("end",()=>{r=true});for(const c of["end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(
u=>u!==0);if(c!==-1)s=o+c+1;o+=d.length;if(!r)await Tm(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;
if(s>t.bytesWritten)throw new RangeError("bytes that are not a gzip member follow its last member")}async function DL(t,e,n,r){
for(const i of e.split(n))await Tm(t,i);for await(const i of r)for(const o of e.split(i))await Tm(t,o);if(!e.isBetweenFrames)
throw new RangeError("its last frame is incomplete");t.end()}async function Tm(t,e){if(t.destroyed)throw new Error("the \
stream was closed");if(e.length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of m0)t.off(i,r);n()};
for(const i of m0)t.on(i,r)})}async function kL(t){const e=[];let n=0;while(n<bL){const{done:r,value:i}=await t.next();if(r===
true)break;e.push(i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var SL=[["bzip2","BZh"],["xz",
"ý7zXZ\0"]];function xL(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(f0(t))return"zstd";const n=t.toString("latin1");const r=SL.
find(([,i])=>n.startsWith(i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but \
only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" f\
irst.'});return"none"}function p0(t){const e=Jt(t)?.algorithm;if(e===void 0)throw ne(t,"has a digest that cannot be chec\
ked");return pL(e)}function h0(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Im=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Cm=5;var Gt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Im.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:yi(e.extensions,n=>Im.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Cm)return;for(const n of e.keys())if(Im.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Cm).join(", ")+(e.length>Cm?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Re(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function g0(t){return Re(`the tar stream\
 of ${t} ends within an entry`)}var It=4095;var dr=255;var zd=40;var vm=1e7;var Om=1e4;var Am=256*1024**2;var Rm=192*1024**2;var Fm=5e8;var _m=64*1024**
3;var Lm=500;function Te(t){return new m("TAR_LIMIT",t,{hint:we})}var he=47;var Wd=46;function Nm(t){let e=t.length;while(e>0&&t[e-1]===he)e--;let n=0;while(n<e&&PL(t,n,e))n+=t[n]===he?1:
2;const r=t.subarray(n,e);const i=BL(r)?r:TL(r,t);if(i.length>It)throw Te(`A path of the image has ${i.length} bytes, bu\
t at most ${It} are possible: ${v(i)}.`);return i}function Qo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Wd&&t[1]===he&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function PL(t,e,n){return t[e]===he||t[e]===
Wd&&e+1<n&&t[e+1]===he}function BL(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==he)continue;const i=n-e;if(i>dr)return false;if(i<=2&&t[e]===Wd&&(i===1||t[e+1]===Wd))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function TL(t,e){if(t.includes(0))throw Re(`the name ${v(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>dr)throw Te(`A name of the image\
 has ${r.length} bytes, but at most ${dr} are possible: ${v(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Re(`the path ${v(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var IL=64*1024;var y0=1024*1024;var Jd=class{#e=[];#t;#n=0;add(e){if(e.length<IL){if(this.#n+e.length>y0)this.#r();this.#t??=
Buffer.allocUnsafeSlow(y0);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as CL}from"node:crypto";var ts=20;var Ei=2**ts;var es=Ei-1;var jd=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>It)throw new RangeError("a text i\
s longer than any path");if((this.#t&es)+i>Ei||this.#t===this.#e.length*Ei){this.#t=this.#e.length*Ei;if(this.#t+Ei>Am)throw Te(
`The image's names and link targets exceed ${Am} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Ei))}const o=this.#t;
e.copy(this.#e[o>>ts],o&es,n,r);this.#t+=i;return o}get(e,n){const r=e&es;return this.#e[e>>ts].subarray(r,r+n)}copy(e,n,r,i){
const o=e&es;const s=this.#e[e>>ts];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&es;const s=this.#e[e>>ts];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var $=0;var F=-1;var A={directory:0,file:1,symlink:2,special:3};var Fe=1024;var vL=.6;var OL=CL(2**32);var Gd=class{texts=new jd;count=0;parent=new Int32Array(
Fe);kind=new Uint8Array(Fe);dead=new Uint8Array(Fe);touched=new Uint16Array(Fe);layer=new Uint16Array(Fe);ordinal=new Uint32Array(
Fe);inode=new Int32Array(Fe);head=new Uint32Array(Fe);extra=new Uint32Array(Fe);extraLength=new Uint16Array(Fe);place=new Uint32Array(
Fe);pathBytes=new Uint16Array(Fe);#e=new Uint32Array(Fe);#t=new Uint8Array(Fe);#n=new Int32Array(4*Fe);#r=0;constructor(){
this.count=1;this.parent[$]=F;this.inode[$]=$}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?F:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>dr||c>It)throw Te(`A path of the image is longer than ${It} bytes, or contains a name of more t\
han ${dr} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else this.dead[f-
1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*vL)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==$;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=AL(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Ge(this.parent,new Int32Array(e));this.kind=Ge(
this.kind,new Uint8Array(e));this.dead=Ge(this.dead,new Uint8Array(e));this.touched=Ge(this.touched,new Uint16Array(e));
this.layer=Ge(this.layer,new Uint16Array(e));this.ordinal=Ge(this.ordinal,new Uint32Array(e));this.inode=Ge(this.inode,new Int32Array(
e));this.head=Ge(this.head,new Uint32Array(e));this.extra=Ge(this.extra,new Uint32Array(e));this.extraLength=Ge(this.extraLength,
new Uint16Array(e));this.place=Ge(this.place,new Uint32Array(e));this.pathBytes=Ge(this.pathBytes,new Uint16Array(e));this.#e=
Ge(this.#e,new Uint32Array(e));this.#t=Ge(this.#t,new Uint8Array(e))}};function Ge(t,e){e.set(t);return e}function AL(t,e,n,r){
let i=Math.imul(t^OL,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var RL=64;async function*w0(t,e,n,r){const i=new $m(t,e);const o=new Jd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new kt({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=bi(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==$&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var $m=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[$]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>$?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Fr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Gt.isIn(n))c=Gt.remove(c);const u=this.#y(a);if(!this.#g(
e.name,u))c=xe(c,u);if(a!==s){const f=this.#y(s);if(!this.#g(Lt(e.header,n),f))c=Md(c,f)}if(c===e&&d.length===0)return _r;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==F:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===RL)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>$&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===$;const i=ns(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*C;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===$?Qo(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function ns({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return xe({extensions:[],header:Xh()},o);const s=e.get(i);if(r===void 0)return s;const a=sn(
ve(s.header,0),$e(s.extensions));return a.equals(o)?s:xe(s,o)}var Vd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=F;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return $;if(this.#i!==
F&&r==="create"&&FL(this.#r,e,n))return this.#i;const i={directory:$,hidden:this.#s($),links:0};if(!this.#d(i,e.subarray(
0,n),r))return F;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(he,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Fm)throw Te(`The image's paths have more than ${Fm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===F)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>zd)throw Re(`the symbolic links of ${v(n)} form a loop`);if(u[0]===
he){e.directory=$;e.hidden=s.hiddenBelow($)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw Re(`an entry i\
s below ${v(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===$)throw Re(
`the symbolic link to ${v(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function FL(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Kd=Buffer.from(".wh.");var b0=Buffer.from(".wh..wh..opq");var _L=Buffer.from(".wh..wh.");var LL={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Yd=class{attributes=new Gt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Vd(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==F;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>vm)throw Te(`The image's layers have\
 more than ${vm} entries.`);const o=Nm(e.name);const s=o.lastIndexOf(he)+1;if(Mm(o,0,_L)&&!D0(o,0))return;if(Mm(o,s,Kd))
this.#c(o,s);else if(o.length===0)NL(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Kd.length;if(i===e.length)throw Re(`the whiteout ${v(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===F)return;if(D0(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===F)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){$L(r);const a=this.#e;const d=Gt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=k0(e);const l=this.#r;let p=u;if(f===A.directory&&u!==
F&&a.kind[u]===A.directory){a.touched[u]=l}else{if(u!==F){a.dead[u]=1;this.#n.forget()}const x=e.typeFlag==="1"?this.#p(
e,n):F;const P=x===F?f:a.kind[x];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(x!==F)a.inode[p]=a.inode[x]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&Qo(e.name,r);a.place[p]=h?E0(s):0;if(e.typeFlag==="1")return;if(f===A.file)this.#l(
p,oo(e,n));if(f===A.symlink)this.#m(p,Lt(e.header,n));if(f!==A.directory&&f!==A.symlink)return;const g=d?Gt.remove(e):e;
const y=a.pathOf(p,f===A.directory);const E=Qo(e.name,y);a.head[p]=this.#t.add(E?g:xe(g,y));a.place[p]=E&&g===e?E0(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>It)throw Re(`the target of the symbolic link ${v(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Lt(e.header,n);const i=Nm(r);const o=i.lastIndexOf(he)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===F||
i.length===0?F:this.#n.childOf(s,i,o);const d=`the hard link ${v(e.name)} leads to ${v(r)}`;if(a===F)throw Re(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Re(`${d}, which is a directory`);return a}};function E0(t){const e=t/
C+1;return e<2**32?e:0}function NL(t){if(k0(t)!==A.directory)throw Re(`the entry ${v(t.name)} would replace the root dir\
ectory`)}function $L(t){for(let e=t.indexOf(Kd);e!==-1;e=t.indexOf(Kd,e+1)){if(e>0&&t[e-1]!==he)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${v(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function k0(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Us(n)&&r.at(-1)===he)return A.directory;if(e==="1")return A.file;const i=LL[e];
if(i===void 0)throw Re(`the entry ${v(r)} has the unknown type ${JSON.stringify(e)}`);return i}function D0(t,e){return t.
length-e===b0.length&&Mm(t,e,b0)}function Mm(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function qd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[$]=1;d[$]=i[$];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(f,i[c])}return a}function Di(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===$?e:new Uint8Array(
s);if(n!==$)a[n]=1;const d=new Int32Array(s).fill(F);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==$&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const u=o[c];if(d[u]===F)d[u]=c}return{top:n,isSelected:a,carrier:d}}var rs={absent:0,whole:1,withoutHead:2};function S0(t,e){const n=qd(t);for(let r=1;r<n.length;r++){if(n[r]===rs.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=rs.withoutHead}return{layerCount:e,nodes:n}}import{constants as ML,zstdCompressSync as UL,zstdDecompressSync as HL}from"node:zlib";var Xd=256*1024;var zL=16;var Zd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Xd)this.#d();const i=this.#i+this.#o/C;const o=r>Xd?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Xd);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,C);const{typeFlag:o,sizeBytes:s}=ve(i,0);if(!on(o))return{extensions:r,header:i};
const a=C+fe(s);r.push(i);if(s>0)r.push(n.subarray(C,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*C);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??HL(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=zL)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*C)}#d(){if(this.#o===0)return;const e=UL(this.#r.subarray(0,this.#o),
{params:{[ML.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Rm)throw Te(`The image's directories have more t\
han ${Rm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/C;this.#o=0;if(this.#r.
length>Xd)this.#r=void 0}};async function is(t,e){for(const{descriptor:o}of t)jL(o.mediaType,o.digest);if(t.length>Om)throw Te(`The image has ${t.length}\
 layers, but at most ${Om} are read.`);const n=new Um(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Um=class{#e;#t;#n=new Gd;#r=new Zd;#i=new Yd(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=[];#f;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#f=S0(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#u:[...this.#u,e],tree:this.#n,heads:this.#r,living:qd(this.#n),base:this.#f}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=bi(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new kt({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Fr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw g0(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(WL(n,this.packedBytes))throw Te(`The image's layers un\
pack to more than ${_m} bytes and to more than ${Lm} times their size.`)}#y({descriptor:e},n){const r=JL(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#u.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function WL(t,e){return t>_m&&
t>Lm*e}function JL(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function jL(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var GL=Buffer.from(".wh.");function x0(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=VL(
t,e);const o=new Qd(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new Hm(t,e,i)}}function VL({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let u=n.length;u<a;u++){const f=o[u];if(e[u]===1&&f<n.length)
c[f]=1}for(let u=1;u<n.length;u++){if(e[u]===0||n[u]!==rs.whole)continue;const f=i[u]===A.directory?s[u]<=r:c[o[u]]===0;
if(f)d[u]=1}return d}var Qd=class{#e;#t="";#n=$;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r($,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=j(n);let s=e;for(let a=0;a<o.length&&s!==F;){const d=o.indexOf(he,a);const c=d===-1?o.length:d;
const u=r.kind[s]===A.directory?r.find(s,o,a,c):F;s=u!==F&&i[u]===1?u:F;a=c+1}return s}};var Hm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new Qd(e);this.#o=new Uint8Array(i.count);this.#o[$]=
1;this.#s=new Uint8Array(i.count);this.#s[$]=1}decide(e){const n=this.#i.find(O(e.name));if(n===F)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(F);r[$]=$;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===rs.absent)continue;const o=r[n[i]];if(o===
F||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==F&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(he)+1;const i=Buffer.concat([n.subarray(0,r),GL,n.subarray(r)]);return xe({extensions:[],header:Gr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=ns(this.#e,i,void 0);const s=sn(ve(o.header,0),$e(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var P0=2**24;function B0(t){const{tree:e,layerTarBytes:n}=t;const r=KL(t);const i=[];for(const[o,s]of YL(t).entries()){if(o<
(t.base?.layerCount??0))continue;let a;let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};
for(const u of s){const f=e.place[u];if(f===0)continue;const l=(f-1)*C;const p=e.ordinal[u];if(p!==d||!r(u))c(l);if(r(u))
a??=l;d=p+1}c(n[o]??0)}return i}function KL({tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Di(
t,e,$);return a=>{if(e[a]===0)return false;if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===
(d===a)}}function YL({tree:t,layers:e}){const n=e.map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*
P0+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),i=>i%P0))}var XL=8*1024*1024;var ZL=4*1024*1024;var ec=class extends Error{};function tc(t){const{tree:e,living:n}=t;const r=(o,s,a)=>qL.
from(QL(w0(t,o,s,a),a),{objectMode:false,highWaterMark:XL,signal:s});const i=async(o,s)=>{const a=T0(t,o);if(a===F)throw new ec(
`there is no ${o.toString()} in the layers`);return r(Di(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&x0(t,t.base),open:async o=>r(Di(e,n,$),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>B0(t),open:async(o,s)=>r(
Di(e,n,$),o,s)},openPath:i,isNotFound:o=>o instanceof ec,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=T0(t,a);if(d===
F)return void 0;return eN(t,d)??gi(await i(a,s),ZL)},close:async()=>{}}}async function*QL(t,e){yield*t;e?.add(tn.length,
void 0);yield tn}function eN(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))
return void 0;const i=n.parent[e];const o=i>$?n.pathBytes[i]+1:0;const{header:s,extensions:a}=ns(t,e,o);const d=r===A.directory?
"5":"2";const c=nn(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function T0({tree:t,living:e},n){
let r=0;let i=$;let o=n;while(o.length>0){const s=o.indexOf(he);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(
Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max($,t.parent[i]);
continue}if(t.kind[i]!==A.directory)return F;const u=t.find(i,d,0,d.length);if(u===F||e[u]===0)return F;if(t.kind[u]!==A.
symlink||o.length===0){i=u;continue}if(++r>zd)return F;const f=t.targetOf(t.inode[u]);if(f[0]===he)i=$;o=Buffer.concat([
f,Buffer.from("/"),o])}return i}function Vt(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new zm(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:T(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:T(i)?i:{},knownBytes:void 0,
isExact:true,countsFiles:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.
map(({descriptor:a})=>a),annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),
keeping:a=>{const{openReader:d,measure:c}=Vt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var zm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=tN(async()=>{if(--this.#o>0)return;this.#r=void 0;if(this.#n.
keptLayers===void 0)await this.#t.release?.(this.#e)});try{return{...tc(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){
if(this.#i===void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=
this.#a().catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await is(
e,this.#n);if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.
reduce((i,{descriptor:o})=>i+o.sizeBytes,0),history:nN(n.json,r.layerBytes)};return r}};function tN(t){let e;return()=>{
e??=t();return e}}function nN(t,e){const n=Gn(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==
e.length||!Array.isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"com\
ment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var I0=Xi(Ha(),1);import{Readable as rN}from"node:stream";var iN=16;var nc=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n;this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(const{descriptor:n}of this.layers){const{digest:r,sizeBytes:i}=n;const o=await this.#o(r,e);o.close();if(o.sizeBytes!==
i)throw new ue(`${r} has ${o.sizeBytes} bytes instead of ${i}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.
close()))}#r({descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async i=>{const o=r;r=void 0;const s=await this.#o(
e.digest,i).catch(d=>{o?.abort();throw d});const a=rN.from(o===void 0?s.bytes:oN(s.bytes,o),{objectMode:true,highWaterMark:iN});
a.once("close",s.close);return a},tap:i=>{r=i}}}async#i(){const e=await this.#e();this.#t.push(e);return e}async#o(e,n){
const r=this.#n.pop()??await this.#i();const i=await r.open(e,n).catch(a=>{this.#n.push(r);throw a});i.once("close",()=>this.#n.
push(r));const o=i.pipe((0,I0.extract)());i.on("error",a=>o.destroy(a));o.on("error",()=>{});const s=()=>{o.destroy();i.
destroy()};try{const{done:a,value:d}=await o[Symbol.asyncIterator]().next();if(a===true)throw new ue(`there is nothing a\
t ${e}`);const{size:c=0}=d.header;return{bytes:d,sizeBytes:c,close:s}}catch(a){s();throw a}}};async function*oN(t,e){try{
for await(const n of t){await e.write(n);yield n}e.end()}finally{e.abort()}}async function C0(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...Et(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=N(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ge(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function v0(t,e,n){return O0(await C0(t,e,n))}function O0(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function A0(t,e,n){
const r=e.diffIds.length;const i=Gn(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await sN(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await aN(t,e),history:void 0};const a=await C0(t,e.id,r,F0(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:O0(a),history:c}}async function R0(t,e,n){
const{rootFs:r}=await _0(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function sN(t,e){const n=["history","--quiet","--no-trunc",...Et(
F0(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function F0(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function aN(t,e){const n=await K(t,{source:e});try{const{
rootFs:r,own:i}=await _0(t,n);return Math.max(0,r-i)}finally{await q(t,n)}}async function _0(t,e){const n=await Ue(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:te});return{rootFs:r,own:i}}function ic(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=le(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...rc(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:rc(o,e)}}}function rc(t,e){const{mtimeSeconds:n}=le(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Wm(t,r)}function Wm(t,e){return{extensions:Pm(t.extensions,"mtime"),header:ro(t.header,e)}}var dN=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var cN=512;var uN=60*60;var Jm=4*1024*
1024;var fN=64*1024;var lN=10;var mN=300;async function ki(t,{id:e}){await q(t,e)}async function sc(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await L0(t,i,e,n);const s=o.exitCode!==0&&pN.test(o.stderr);if(i===void 0||!s)return o;await ki(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await L0(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var pN=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function L0(t,e,n,r){
const{log:i,signal:o}=t;const s=await K(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Gm],command:r.
args});const a=r.limitSeconds??uN;const d=AbortSignal.timeout(a*1e3);const c=new jm(i,r.shows??(u=>u));try{const u=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw H(o.reason);if(!d.aborted)
throw u;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var Gm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(cN),...dN.flatMap(t=>["--cap-add",
t])];function ac(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-lN).map(n=>n.slice(0,mN)).join("\n")}var oc=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-fN);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var jm=class{stdout=new oc(e=>this.#r(e));stderr=new oc(e=>this.#r(e));#e;#t;#n=Jm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Jm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Jm}\
 characters is not shown.`)}};var Vm=10;var hN=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function N0(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(gN);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=M(d)?d.filter(u=>hN.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function gN(t){if(!T(t))return[];const e=t["DeviceIDs"];const n=M(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",ut({...yN(t,n),...r?{driver:r}:{}})]}function yN(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...M(r)?{capabilities:r.join(",")}:{}}}async function $0(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await wN(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${D(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(M0(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(O(c)))d.push(v(Buffer.
concat([Buffer.from("/"),EN(O(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Vm?
` and ${d.length-Vm} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Vm).join(", ")}${c}. Use ${k("exclude")} to drop them.`)}}}async function wN(t,e,n){const{
log:r}=t;const i=[...n,...Gm,"--entrypoint",qe()];const o=await K(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return bN(await t.docker.run(["diff",o]))}finally{await q(t,o).catch(s=>{Cr(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${D(s)}`)})}}function bN(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>M0(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function M0(t){return O(Buffer.from(t))}function EN(t){return Buffer.from(t,"latin1")}var U0=2;async function H0(t,e){const n=await Ue(t,e);const r=(...i)=>W0(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function z0(t){
return W0(b(t.inspect,"Created")??"")??0}function W0(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function J0(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Km=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Si=["dev","etc"];var os=[...Km,...Si];var Ym=4*1024*1024;function qm(t,e,n=[]){return r=>{const i=O(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Si.includes(i))return nn(r.header)>
e?"keep":K0(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:DN(o,i),data:o.data}}}async function j0(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Km.includes(i));return Si.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function G0(t,e,n,r){const i=new Map;for(const o of os){i.set(o,await Qe(
t,e,`${n}/${o}`,r))}return i}function V0(t,e,n,r){return i=>{const o=O(i.name);const s=nn(i.header);const a=s>=t;if(Km.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Si.includes(o)&&a&&s<=n?K0(i,
e):"keep"}}async function Qe(t,e,n,r){try{return await gi(await t.readArchive(e,n,r),Ym)}catch(i){if(Ke(i,n))return void 0;
throw i}}function K0(t,e){return nn(t.header)===e?"keep":{head:Wm(t,e)}}function DN(t,e){return{extensions:t.extensions,
header:qh(t.header,e)}}import{PassThrough as kN}from"node:stream";import{pipeline as SN}from"node:stream/promises";import{createGunzip as xN,createZstdDecompress as PN}from"node:zlib";var Y0=".wh.";var BN=".wh..wh..opq";async function q0(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(os.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>TN(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function TN(t,e,n,r){const i=[];const o=new hi(Ym);const s=new G(a=>{const d=O(
a.name);IN(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await SN(n,CN(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function IN(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===BN)Xm(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(Y0)){const o=e.slice(0,r)+i.slice(Y0.length);if(t.has(o))
t.set(o,void 0);Xm(t,o)}else if(n!=="5")Xm(t,e)}function Xm(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function CN(t){if(/[+.]gzip$/.test(t))return xN();return/[+.]zstd$/.test(t)?PN():new kN}import{posix as dc}from"node:path";import{isDeepStrictEqual as vN}from"node:util";var ON=4e3;async function X0(t,e,n,r){const{signal:i}=t;const o=FN(n).map(f=>({lower:f,dst:qe()}));const s={src:n.made,dst:qe()};
const a=[ut({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>_N(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await K(
t,{source:e,options:d});const u=(f,l)=>Qe(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await AN(o.map(
({dst:p})=>p),s.dst,p=>u(p,l)))f.push(l);return f}finally{await q(t,c)}}async function AN(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!RN(o,r))return true}return false}function RN(t,e){return vN(le(t),le(e))&&t.data.equals(e.data)}
function FN({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=ON-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function _N(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Z0=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var LN="0,0";async function Q0(t,e,n){const{
log:r,signal:i}=t;const o=await zN(t,n);if(o===void 0)return void 0;try{return await X0(t,e,o,Z0)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${D(s)}`)}return NN(t,e,o.layers)}async function NN(t,e,n){const r=WN(n);
if(r===void 0)return void 0;const i=qe();const o=await MN(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>UN(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await $N(n,Z0,s)}finally{await q(t,o)}}async function $N(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,dc.dirname)){let s=o.map(a=>dc.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function MN(t,e,n,r){const i=o=>{
const s=ut({type:"bind",src:n,dst:r,readonly:"",...o});return K(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(D(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(ll(o))return void 0;throw o}}async function UN(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(Ke(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new G(u=>{const[,f="",...l]=O(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,HN(u));if(f>=s)d.abort();return"drop"});await ar(d.signal,o,c);return a}function HN(t){if(le(t).device===LN)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function zN(t,e){const n=await Ue(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function WN(t){
const[e,...n]=new Set(t.map(r=>dc.dirname(dc.dirname(r))));return e==="/"||n.length>0?void 0:e}var dD=Xi(Ha(),1);import{pipeline as qN}from"node:stream";import{pipeline as JN}from"node:stream/promises";async function ss(t,e){await JN([...t,Rn()],{signal:e})}async function Fn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,lt(o,r,i),ss(n,e))}function lt(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var tD=2**32-2;var jN=64;var GN=64;async function nD(t){const e=new Map;let n=tD+1;let r=VN();for(let i=0;r.length>0;i++){
if(i===GN)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=KN(e,n)}return YN(e)}function rD(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function VN(){const t=Array.from({length:32},
(e,n)=>2**n);return cc([0,...t.flatMap(e=>[e-1,e]),tD])}function KN(t,e){const n=cc([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return eD(i,e);return iD(t,i,s)?[]:eD(i,s)});return cc(r)}function eD(t,e){const n=Math.max(
1,Math.floor((e-t)/jN));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function iD(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function YN(t){const e=[];for(const n of cc([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
iD(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function cc(t){return[...new Set(t)].sort((e,n)=>e-n)}var Zm="etc/mtab";async function cD(t,e){if(!t.mapsOwners)return t.transport;const n=await K(t,{source:e});try{const r=await aD(
t,n,"uid");const i=await aD(t,n,"gid");return new Qm(t.transport,{users:r,groups:i})}finally{await q(t,n)}}var Qm=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return oD(i,new G(o=>XN(o,this.#t)))}async exportContainer(e,n){
const r=await Qe(this,e,`/${Zm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=xe(r,j(Zm));let a=false;const d=u=>{a||=O(u.name)===Zm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return oD(i,new G(d,void 0,{appendix:c}))}};function oD(t,e){qN(t,e,()=>{});return e}function XN(t,{
users:e,groups:n}){const{uid:r,gid:i}=le(t);const o=sD(e,r,t);const s=sD(n,i,t);if(o===r&&s===i)return"keep";return{head:o0(
t,o,s)}}function sD(t,e,{name:n}){const r=rD(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${v(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function aD(t,e,n){try{return await nD(r=>ZN(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${D(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function ZN(t,e,n,r){
const{signal:i}=t;const o=qe().slice(1);const s=(0,dD.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(D(d)))throw d});const a=await QN(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function QN(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const d=O(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),le(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await ss([s,o],r);return i}import{Readable as e$}from"node:stream";var t$=["lastlog","faillog","tallylog","btmp","wtmp"];var ep="var/log";var n$=1024**3;async function uc(t,{id:e,mountPath:n},r,i){
const o=d=>r$(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(ep);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of t$){const c=`${ep}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=n$&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function tp(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[xe(
d,j(`${ep}/`)),Ud(xe(a,j(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
C)]);await t.writeArchive(e,e$.from([o]),r)}async function r$(t,e,n,r){try{return await r0(await t.readArchive(e,n,r))}catch(i){
if(Ke(i,n))return void 0;throw i}}function uD(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await uc(s,n,d,c);if(u.
length===0)return t;const f=await K(i,{source:o});try{await tp(i.transport,f,u,c);const{way:l,open:p,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),q(i,f)])};return{...t,way:l,open:p,decide:h,sizeInImage:lD(u,a),close:g}}catch(l){
await q(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${D(l)}`);return{...t,
isReproducible:false}}}}function fD(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await uc(i,s,a,d);if(c.length===0)return t;try{await tp(r.transport,n,c,d)}catch(u){const f=await uc(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${D(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:lD(c,o)}}}function lD(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var i$="1.52";var o$=20;var s$=2;async function mD(t,e){const{log:n}=t;const r=t.serverApiVersion===i$?await a$(t,e.id):
e.id;for(let i=1;i<=s$;i++){const o=qe();const s=ut({type:"image",src:r,dst:o});try{const a=await K(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!u$(a))throw a;n.debug(`the engine does not mount the image: ${D(a)}`)}}
n.debug("so a container is exported");return void 0}async function a$(t,e){const n=e.replace(/^sha256:/,"").slice(0,o$);
const r=await ie(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var d$=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var c$=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function u$(t){return t instanceof m&&c$.includes(t.code)&&
!d$.test(t.message)}import{posix as pD}from"node:path";async function hD(t,e,n,r){const{signal:i}=t;const o=f$(n);const s=async({id:d,mountPath:c})=>l$(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await Qe(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await K(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await q(t,d)}}return d=>a.has(O(d.name))?
"drop":void 0}function f$({volumes:t}){const e=new Set;for(const n of t){const r=O(Buffer.from(pD.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function l$(t,e){const n=new Set;
for(const r of t)if(n.has(pD.dirname(r))||!await e(r))n.add(r);return n}var yD=Buffer.from("/");async function as(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await mD(t,e):void 0;const d=s&&a===void 0;const c=await cD(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await g$(c,a,o));const l=f?await q0(await n(),o).catch(y=>{if(!(y instanceof ue))throw y;i.debug(`the layers can\
not be read one by one: ${D(y)}`);u=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const y=l&&qm(l,Infinity);const E=y$(p,a,y);const x=P=>gD(p,P,void 0,false);
return{...E,sparingZeros:uD(E,p,a,x)}}const h=r?.id??await K(t,{source:e});const g=await gD(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:fD(g,p,h)}}async function gD(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(X=>X!==void 0);const p=a===void 0&&d===void 0;if(p)
await h$(i,o,e);const h=await H0(i,e);const g=z0(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+U0,h.startedSeconds):
Infinity;const E=d??(a&&await G0(s,a.id,a.mountPath,f));const x=n===void 0?[]:await j0(i,n.id);const P=E===void 0?V0(h.createdSeconds,
g,y,u):qm(E,y,x);const _=n?.isOwn===true?await hD(i,s,o,a):void 0;const R=n?.added===void 0?void 0:await $0(i,o,n.added);
const L=X=>wD(X)??_?.(X)??P(X);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Si:[],...p?
{unseenPaths:os}:{},open:X=>s.exportContainer(e,X),openPath:(X,ke)=>s.readArchive(e,Buffer.concat([yD,X]),ke),isNotFound:(X,ke)=>Ke(
X,`/${ke}`),lookAt:(X,ke)=>Qe(s,e,`/${X}`,ke),...n?.isOwn===true?{lookAtImage:p$(t,l)}:{},observer:R,decide:n?.isOwn===true?
ic(L,J0(h,g)):L,close:async()=>{R?.logNotice();await m$(i,l)}}}async function m$(t,e){const n=await Promise.allSettled(e.
map(r=>q(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function p$({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Qe(n,r.id,`${r.mountPath}/${s}`,a);o??=K(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Qe(n,d,`/${s}`,a)}}async function h$(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${I(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await Q0(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${D(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function g$(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Qe(t,e.id,r,n)!==void 0}function y$({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),yD,o]),s),isNotFound:(o,s)=>Ke(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Qe(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>wD(o)??(w$(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>q(t,r.id)}}function w$(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function wD(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${v(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function rt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=Xa(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:T(a)?a:{},knownBytes:E$(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>b$(
await c(),o),openReader:()=>as(t,e,c),measure:async()=>{const u=await c();const f=await A0(t,e,u.json);return{...f,packedBytes:qa(
u)}}}}function bD(t,e,n){const r={...n,isOwn:true};return{...e,openReader:()=>as(t,e.image,e.readConfig,r)}}function b$({
packedLayers:t,openDirectory:e},n){if(e===void 0||t?.length!==n.length)return void 0;if(!t.every(({digest:i})=>/^sha256:[0-9a-f]{64}$/.
test(i)))return void 0;const r=t.map((i,o)=>({descriptor:i,diffId:n[o]??""}));return new nc(r,e)}function E$({store:t},{
inspect:e}){const n=e["Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function ED(t,e){const n=N(t);const r=b(n,"tool")?.startsWith("docker-flatten ")===true;if(!T(n)||!r)throw ds(e,"is not \
one");const{version:i,platforms:o}=n;if(i!==wd)throw ds(e,`has the version ${JSON.stringify(i)?.slice(0,20)} instead of ${wd}`,
"Write it again with this release of docker-flatten.");if(!Array.isArray(o)||o.length===0)throw ds(e,"names no platform");
const s=o.length===1;return{kind:"report",name:e,platforms:o.map(a=>D$(a,s?w(n,"result"):a,e))}}function D$(t,e,n){const r=b(
t,"platform");if(r===void 0)throw ds(n,"has a platform without a name");const i=w(t,"newPackedBytes");return{platform:r,
contents:k$(w(e,"contents"),n),packedBytes:typeof i==="number"?i:void 0,layers:S$(w(e,"layerDetails"))}}function k$(t,e){
if(t===void 0||t===null)return void 0;if(!Ks(t))throw ds(e,"has contents of another form");return t}function S$(t){if(!Array.
isArray(t))return void 0;const e=t.flatMap(n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(
e.flat())}function ds(t,e,n="Name the file that an earlier run wrote as its report, or an image."){return new m("BAD_INP\
UT",`The ${B("compare")} must name an image or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as C$}from"node:fs/promises";import{join as v$}from"node:path";import{createWriteStream as x$}from"node:fs";import{pipeline as P$}from"node:stream/promises";async function DD(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=x$(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},P$(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const u=Dt(c);throw new m(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${ye(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${B("temp-dir")}.`,cause:c})}}async function kD(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Vr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of jr({digest:e.id},i.text,e.platform)){const a=N(s);if(!T(a))continue;const d=Me(tt(a));if(d.os==="linux"&&
!o.some(c=>Y(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ue))throw i;t.log.debug(`no blobs ${n}: ${D(i)}`)}}return void 0}import{mkdtemp as B$,rm as T$}from"node:fs/promises";import{join as I$}from"node:path";async function fc({run:t,options:e},n){const r=await B$(I$(e.tempDir,ae(t.runId)));n.defer(()=>T$(r,{recursive:true,force:true}));
return r}async function SD(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await O$(e,{...n,image:r},o);let s;
for(const u of o)s=await pi(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await A$(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await cs(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function O$(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${k("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ie(t,e.text)!==void 0)return;for(const i of r)await Zo(t,e.text,i&&I(i))}async function A$(t,e){
const n=await kD(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${k("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${k("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function cs(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=ot(p,new AsyncDisposableStack,true);const c=await fc(t,d);const u=[];
let f;for(const[x,P]of n.entries()){const _=v$(c,`${x}.tar`);const R=`Save ${e.reference} (${I(P)})`;const L=await i.log.
group(R,async()=>{const X=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await DD(o,e,_,X)}catch(Ie){const gt=Ie instanceof
m&&/not found/i.test(Ie.message);if(r||!gt)throw Ie;i.log.notice(`The engine lacks layers of ${e.reference} for ${I(P)}:\
 this platform is left out.`);await C$(_,{force:true});return void 0}const ke=`docker-archive:${_}`;const Se={transport:"\
docker-archive",text:ke,path:_,reference:void 0,index:void 0};return je(Se,{...a,platforms:[P]})});if(L===void 0)continue;
d.defer(()=>L.close());f??=L.index;u.push(await R$(t,e,{set:L,platform:P}))}if(u.length===0)throw xD(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=st(p,g,y);E&&await E}}
async function R$({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>Y(p.platform,o));const a=Y(r.
platform,o)?r:await Ze(e,r.reference,o);if(s===void 0||a===void 0)throw xD(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=rt(e,{...a,image:r.image});const l={...Vt(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function xD(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(I).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}var L$=64*1024*1024;async function PD(t,e){const{compare:n}=t.options;switch(n?.kind){case void 0:return void 0;case"rep\
ort":return{kind:"report",earlier:await N$(n)};case"outside":return $$(t,n,e);case"engine":return M$(t,n)}}async function N$({
path:t,text:e}){const n=(r,i)=>new m("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${B("compare")} n\
ames: ${r}.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:i});try{const r=await _$(
t);if(!r.isFile())throw n("it is not a file");if(r.size>L$)throw n("it is too large for a report");return ED(await F$(t,
"utf8"),e)}catch(r){throw r instanceof m?r:n(D(r),r)}}async function $$({run:t,options:e},{location:n,text:r},i){const o={
...t,tempDir:e.tempDir};const s=await je(n,o);i.defer(()=>s.close());const a=d=>s.images.find(({platform:c})=>Y(c,d));return{
kind:"image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(
c=>Vt(c,s,o)),close:async()=>{}})}}async function M$(t,{text:e}){const{comparesIn:n}=t;if(n===void 0)throw new Error("an\
 image of an engine needs the engine");if(await ie(n,e)===void 0){throw new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(
e)} that the ${B("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"),\
 or write it as "docker://${e}" to read it from its registry.`})}return{kind:"image",name:e,choose:async r=>{const i=[];
for(const o of r)if(await Ze(n,e,o)!==void 0)i.push(o);return i},open:r=>U$({...t,engine:n},e,r)}}async function U$(t,e,n){
const{engine:r,options:i}=t;const[o]=n;const s=await Ze(r,e,o);if(s===void 0)throw new Error(`${e} is no longer in the e\
ngine`);if(n.length===1&&i.from!=="layers")return{sources:[rt(r,s)],close:async()=>{}};const a=await cs(t,s,{platforms:n,
isEach:true});return{sources:a.platforms.map(({source:d})=>d),close:()=>a.close()}}async function BD(t,e){const n=t.kind===
"report"?t.earlier.name:t.name;const r=t.kind==="report"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===I(s))):
await t.choose(e);if(r.length>0)return r;const i=e.map(I).join(", ");const o=t.kind==="report"?`is for ${t.earlier.platforms.
map(({platform:s})=>s).join(", ")}`:"lacks that platform";throw new m("PLATFORM_MISMATCH",`The result for ${i} is to be \
compared with ${JSON.stringify(n)}, but that ${o}.`,{hint:`Set ${B("compare")} to an image or a report of the same platf\
orm.`})}var H$=/^(?:https?|ftp|no|all)_proxy$/i;function np(t,e,n){const r=new Set(t);const i=a=>{const d=lc(a);if(!H$.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(z$(d)+a.slice(d.length))};const o=t.filter(i).map(lc);const s=t.flatMap(
a=>i(a)?n.filter(d=>lc(d)===lc(a)):[a]);return{env:s,removed:o}}function lc(t){return t.split("=")[0]??""}function z$(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var W$=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var J$=["ExposedPorts","Volumes","Labels"];var j$=["H\
ealthcheck","StopTimeout"];function CD(t,e,n){const r=w(t,"config");const i={...T(r)?r:{}};const o=rp(i["Env"]);const s=rp(
n["Env"]);const{env:a,removed:d}=np(rp(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:np(s,s,o).env};for(const f of W$){
if(us(c[f],u[f])||us(c[f],i[f]))continue;if(fs(c[f]))delete i[f];else i[f]=c[f]}for(const f of J$){const l=G$(i[f],e[f],
n[f]);if(l===void 0)continue;if(fs(l))delete i[f];else i[f]=l}for(const f of j$){const l=e[f];if(!fs(l)&&!us(l,n[f])&&!us(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function G$(t,e,n){const[r,i,o]=[t,e,n].map(c=>T(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!TD(o,c,u)&&!TD(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function TD(t,e,n){return Object.hasOwn(t,e)&&us(t[e],n)}function rp(t){return M(t)?t:[]}function us(t,e){return JSON.
stringify(ID(t))===JSON.stringify(ID(e))}function ID(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(fs(e))
return null;if(!T(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!fs(n)).sort(
([n],[r])=>n<r?-1:1))}function fs(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return T(t)&&Object.keys(t).length===0}async function vD(t,e,n){const r=Fh(t.runId,n.id);const i=await K(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw V$(e.reference,oe(["pause",n.id],o));let s;return()=>{
s??=ha(t.docker,n.id).then(()=>q(t,i));return s}}function V$(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${k("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function OD(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${k("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}function AD(t,{image:e,container:n}){const r=rt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[K$(n.mounts)],readConfig:()=>{s??=Y$(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>as(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await R0(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>vD(t,e,n),changedWhileRead:a=>OD(i,a)}:{}}}function K$(t){const e=t.map(n=>v(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function Y$(t,{image:e,container:n},r){
const i=q$(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=CD(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function q$(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await K(t,{source:e,asConfigured:true,
...i});try{const s=w(await Ue(t,o),"Config");const{[Qt]:a,...d}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await q(t,o)}}var X$="0001-01-01T00:00:00Z";async function ip(t,e){const n=await Ue(t,e).catch(c=>{throw bo(D(c))?Z$(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!T(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:te})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw Q$(e);const s=await Ze(t,i,Sm(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=e1(n);
const d=w(n,"State","StartedAt")!==X$;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?N0(t,n,a):void 0}}}function Z$(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function Q$(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function e1(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...T(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function RD(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await n1(t,i??"",n);return{source:AD(t,a),inEngine:void 0}}
n.start();const o=await pi(t,{...e,image:r});const s=rt(t,o);return{source:s,inEngine:s}}var t1=5;async function n1(t,e,n){
const r=await ip(t,e);const{id:i,isPaused:o}=r.container;await pn(t.docker,t1,s=>dy(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${D(s)}`));n.start(i);return o?ip(t,e):r}function mc({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>Y(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>I(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${I(e)}, but the image has ${o}.`,{hint:`Select one of them with ${k("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}async function FD(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return i1(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return r1({...t,engine:e})}async function r1(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"||n.layer.
keepBase!==void 0){r.start();return SD(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await RD(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function i1(t){const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)
throw new Error("there is no image outside an engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.
tempDir,platforms:o};const a=await je(r,s);return{reference:a.reference,platforms:a.images.map(d=>({source:{...Vt(d,a,s),
byLayers:true},inEngine:void 0,image:d})),index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}
function _D({run:t,engine:e,options:n},r){const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;o1(e,n,r);
const s=mc(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>I(
d.platform)).join(", ");t.log.notice(`Only ${a} goes into the engine: its image store keeps one platform of an image.`);
return o.length>0?r:{...r,platforms:s,index:void 0}}function o1({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){
const o=r.length>0||i.length>1;if(t||!o||n.compression.kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers pac\
ked with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${k("compression","gzip")}.`})}function mt({engine:t,source:e,options:n}){const r=e.countsFiles!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Kt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var s1=10;var xi=class{#e=[];#t=0;get count(){return this.#t}get room(){return s1-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${v(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${v(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${re(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as a1}from"node:crypto";var pc=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=oo(e,n);this.#t=new js(this.#e,this.realBytes);const i=tf(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return tf(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=og(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw an(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw an(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as hc}from"node:crypto";var be=4096;var op=Buffer.alloc(be);var gc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%be;if(r>0||e.length-n<be){const o=Math.min(e.length,n+be-r);if(LD(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+be<=e.length&&!LD(e,i,i+be))i+=be;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(be);i+=be}n=i}}zeros(e){const n=this.#r%be;const r=Math.min(e,be-n);if(this.#i)this.#e?.update(
op.subarray(0,r));else if(n+r===be)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/be);this.#r+=i}digest(){if(this.#r%
be>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/be));const e=(this.#e??hc("sha256")).digest();if(this.#t===void 0)return e;
return hc("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%be;this.#e??=hc("sha256");if(!this.#i){
this.#a((this.#r-n)/be);if(n>0)this.#e.update(op.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%be===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=hc("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function LD(t,e,n){return t[e]===0&&t.compare(op,0,n-e,e,n)===0}var d1=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var c1=/^security\.capability=/;
var Pi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=$e(i.extensions);const s=le(i,o);const a=r?.
data;const d=new gc;if(a===void 0){this.#i=pc.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=u1(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>c1.test(f));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":ap(s?cr(n.link):n.link),n.device,s||a.length===0?"":ap(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,ND)];const u=s?_n(n.link):void 0;this.#e(_n(e),c.join(sp),cr(e),
u)}};var ND=16;var sp=" ";function _n(t){return ap(cr(t))}function yc(t,e){const[n,r]=[t.split(sp),e.split(sp)];return d1.
filter((i,o)=>n[o]!==r[o])}function ap(t){return a1("sha256",t,"hex").slice(0,2*ND)}function cr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function u1(t,e){const n=Ve(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var Bi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Pi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
f1);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var f1=_n(Buffer.alloc(0));async function wc(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(_n(s.name)))i.push(Buffer.from(cr(s.name)));return"drop"});await ss([await e.open(r),o],r);return i}var dp={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function $D(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new xi;const u=new Pi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const x=d.unseenTimes.includes(y.toString("latin1"));const P=yc(E,g).filter(_=>_!==
"time"||!x);if(P.length>0)c.note(y,`different ${P.join(" and ")}`)},n.view);const f=new G(d.decide,u);const l=[await d.open(
s),f];await Fn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await wc(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(dp,a);o.info(`Verified ${re(a)}: the new image matches what\
 was read from the source`);return a}async function Ti(t,e,{expected:n,source:r,streamBytes:i}){const o=await cp(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await WD(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:dp});t.log.info(`Verified ${re(s)}: the new image \
matches what was read from the source`);return s}async function zD(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await cp(
t,n,{...i,title:"Read the layers"});const s=await cp(t,e,{...i,title:"Read from the engine"});const a=await WD(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${k("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${re(a)}: the engine shows what the image's layers have`)}
async function cp(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Bi(n);const a=new G(o.
decide,s.observer);const d=[await o.open(t.signal),a];await Fn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function WD(t,{wanted:e,seen:n,text:r}){const i=MD([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=UD(e.entries.grouped(),i);const s=UD(n.entries.grouped(),i);const a=MD(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const y=g===void 0?[]:yc(g,h);const E=y.filter(x=>x!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(E.length>0)d.set(p,`different ${E.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const u=new xi;const f=await HD(t,n.from,new Set(
d.keys()),u.room);for(const p of f)u.note(p,d.get(_n(cr(p)))??"");const l=await HD(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function MD(t){return new Set(t.map(e=>_n(Buffer.from(e,"\
latin1"))))}function UD(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function HD(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await wc(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function JD(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?N(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${B("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Ft("test",'python3 -c "import numpy"')}, or ${Ft("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!M(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Ii(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await sc(t,e,o);await ki(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${ac(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var up={verifiedEntries:void 0,isTested:false};async function jD(t,e,n,r){if(n===void 0&&r===void 0)return up;const{log:i}=t;
const o=await Ze(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>l1(t,rt(t,o),n));if(r!==void 0)await i.group("Test",()=>Ii(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function l1(t,e,n){const r=n.source.byLayers!==true;return r?$D(t,
e,n):Ti(t,e,n)}var m1=3;async function bc({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=at(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
vr(i,c,m1),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${pa(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const p=l&&f.status==="fulfilled";if(p)
return;await pn(i,e.timeoutSeconds,h=>Mt(h,o,s))}import{setFlagsFromString as p1}from"node:v8";var h1=1e3;function GD(){p1(`--heap-growing-percent=${h1}`)}import{Writable as U1}from"node:stream";import{pipeline as H1}from"node:stream/promises";import{promisify as B1}from"node:util";import{constants as T1,crc32 as I1,deflateRaw as C1}from"node:zlib";var VD=16*1024;var fp=64*1024;var Ci=class{#e;#t=Buffer.allocUnsafeSlow(fp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>fp||e.length>VD)await this.flush();if(e.length>VD)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
fp);this.#n=0;await this.#e(e)}};var g1=[[2,10]];var y1=[[3,10]];var w1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var Ec=class extends Ci{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
w1)}while(this.#t!==e)await this.writeNumbers(g1)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(y1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Ct=10;var vi=9;var ps=7;var hs=15;var fr=5;var Oi=15;var pt=9;var Nn=32767;var lp=24;var KD=15;var ur=1<<28;var gs=1<<
29;var Ai=1<<30;var ms=1<<31;var ys=(t,e)=>t<<fr|e<<pt;var Ri=new Int32Array(288).fill(ms);var mp=new Int32Array(32).fill(
ms);var YD=Int32Array.from({length:19},(t,e)=>ys(0,e));for(let t=0;t<256;t++)Ri[t]=ys(0,1)|1<<lp;Ri[256]=ms|gs;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Ri[t]=ur|ys(n,e);e+=1<<n}Ri[285]=ur|ys(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);mp[t]=ys(n,e);e+=1<<n}var Ln=new Uint16Array(hs+1);var ls=new Uint16Array(hs+1);var qD=new Uint16Array(288);
function pp(){return new Int32Array(1<<hs)}function Dc(t,e,n,r){const i=b1(e);if(i<0)return false;if(i<=1)t.fill(ms,0,1<<
r);const o=ls[hs];const s=1<<r;let a=s;let d=-1;let c=0;let u=s;for(let f=0,l=0;f<o;f++){const p=qD[f];const h=e[p];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const x=E1(h,i,r);u=1<<x;a+=u;t[d]=ms|Ai|c<<pt|x}const g=n[p];const y=g+h+(g>>fr&Oi);if(h<=r)
for(let x=l,P=1<<h;x<s;x+=P)t[x]=y;else for(let x=l>>r,P=1<<h-r;x<u;x+=P)t[c+x]=y;Ln[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function b1(t){Ln.fill(0);for(let r=0;r<t.length;r++)Ln[t[r]]++;let e=0;let n=1;ls[0]=
0;Ln[0]=0;for(let r=1;r<=hs;r++){ls[r]=ls[r-1]+Ln[r-1];n=2*n-Ln[r];if(n<0)return-1;if(Ln[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)qD[ls[i]++]=r}return e}function E1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
Ln[r+n];if(i<=0)break}return r}function XD(t,e){for(let n=0;n<1<<Ct;n++){let r=t[n];let i=r&31;if(r>=0&&(r&ur)===0)while(i<
Ct){const o=t[n>>>i];const s=(o&31)-(o>>fr&Oi);if(o<0||s>Ct-i)break;r+=o;i=r&31;if((o&ur)!==0)break}e[n]=r}}var ws=32*1024;var QD=640;var D1=25;var k1=(1<<Ct)-1;var S1=(1<<vi)-1;var x1=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Sc=class{joined=new Int32Array(
1<<Ct);single=pp();distances=pp();make(e,n){if(!Dc(this.single,e,Ri,Ct))return false;if(!Dc(this.distances,n,mp,vi))return false;
XD(this.single,this.joined);return true}};var kc;function P1(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);kc=new Sc;kc.make(t,new Uint8Array(32).fill(5));return kc}function ZD(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Pc=-1;var bs=-2;var xc=class{#e;#t=new Sc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<ps);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=ZD(e)}moveTo(e,n){this.#e=
ZD(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(kc??P1())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[x1[a]]=this.take(3);const i=Dc(this.#i,this.#r,YD,ps);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(ps)];this.position-=
ps-(i&31);const o=i>>pt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,ws);let a=s;let d=this.lookBack;let c=this.position;let u=false;while(c<e){let f=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[f&k1];if(l<0){if((l&Ai)!==0){const P=f>>>Ct&(1<<(l&31))-1;l=i[(l>>pt&Nn)+P]}if(l<0){c+=l&31;
u=(l&gs)!==0||"a symbol has no meaning";break}}const p=a+(l>>lp&KD);const h=l&31;const g=l>>fr&Oi;a+=(l>>pt&Nn)+(f>>>h-g&
(1<<g)-1);c+=h;if((l&ur)===0)continue;f>>>=h;if(h>D1-vi)f=n.getInt32(c>>>3,true)>>>(c&7);l=o[f&S1];if(l<0){if((l&Ai)!==0){
f=n.getInt32(c>>>3,true)>>>(c&7);const P=f>>>vi&(1<<(l&31))-1;l=o[(l>>pt&Nn)+P]}if(l<0){u="a distance has no meaning";break}}
c+=l&31;if(p>=ws)continue;const y=l>>fr&Oi;const E=c-y;f=n.getInt32(E>>>3,true)>>>(E&7);const x=(l>>pt&Nn)+(f&(1<<y)-1);
if(x-p>d)d=x-p}this.outBytes+=a-s;this.lookBack=d;this.position=c;return u}step(){const e=this.#d(this.#o.single,Ct);if(e<
0){this.position+=e&31;return(e&gs)===0?bs:Pc}this.outBytes+=this.#c(e);if((e&ur)===0)return 0;const n=this.#d(this.#o.distances,
vi);return n<0?bs:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Ai)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>pt&Nn)+o]}#c(e){const n=e>>fr&Oi;this.position+=
(e&31)-n;return(e>>pt&Nn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&gs)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Ai)===0?0:1<<(r&31);const o=r>>pt&Nn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Ct)&(1<<a)-1,bits:a}}}}};function Bc(){return new Error("A gzip stream has changed since it was scanned.")}var Tc=class{#e=new xc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(QD)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Bc();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const u=r.step();if(u===Pc)break;if(u===bs||
c>=e.endBit)throw Bc();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw Bc()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const u=this.#n+r.outBytes;const f=r.step();if(f===Pc)break;
if(f===bs||this.#i()>i)throw Bc();if(u-f>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function ek(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const u=(d??{startBit:o}).
startBit-i;if(a)e[u>>3]=e[u>>3]&~(1<<(u&7));if(d===void 0)await t.fillTo(o%8);else{const f=d.endBit-d.startBit;await t.fillTo(
(o+8*f-f)%8);await t.writeShifted(e,u,u+f)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var v1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var O1=B1(C1);var Ic=class{windowBytes=ws;trimmer=new Tc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Ec(e);this.#t=n}count(e){this.#n=I1(e,this.#n);this.#r+=e.length}pack(e,n){return O1(e,{level:this.#t,finishFlush:T1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-ws)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await ek(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(v1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var lr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function hp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var Vne=16*1024;var gp=8.5*1024*1024;var Cc=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=gp}};var tk=1024*1024;var A1=256*1024;var R1=4096;var F1=8;var vc=4096;var nk=512*1024;var Oc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new lr;#a=new lr;#d=new lr;#c;#u=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#f(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#f({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=gp;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=vc&&n.lengthOf(o)<=nk){const u=await hp(i,o);const{range:f,outBytes:l}=c.back(u,r-s);const p=s+l-a;if(d-p>=vc){
this.#s.moveTo(this.#a,p);return this.#h(u,f,d-p)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=vc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=nk){const d=await hp(i,o);const{range:c,outBytes:u}=r.front(d,n);if(u>=vc)await this.#h(d,c,u)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#k({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const u=c>=0&&c<=8*R1;if(!u||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*A1)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#k({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=tk)await this.#D(tk)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#D(this.#a.bytes)}async#D(e){await this.#w();const n=this.#d.join();const r=new lr;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#k({bytes:this.#e.
pack(i,n),startByte:0})}async#k(e){e.bytes.catch(()=>{});this.#u.push(e);if(this.#u.length>F1)await this.#S()}async#S(){
const{bytes:e,startByte:n,ranges:r}=this.#u.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#u.length>0)await this.#S();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as _1}from"node:util";import{constants as L1,zstdCompress as N1}from"node:zlib";var $1=_1(N1);var Ac=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Ci(e);this.#t=n}count(){}pack(e){return $1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[L1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};import{createHash as M1}from"node:crypto";import{open as rk}from"node:fs/promises";var yp=1024*1024;async function Fc(t,e){const n=await rk(t,"wx",384).catch(r=>{throw Rc(r,t)});try{return await e(new wp(
n,t))}finally{await n.close()}}async function ik(t,e){const n="the flat filesystem";const r=await rk(t,"wx",384).catch(d=>{
throw Rc(d,t,n)});const i=Buffer.allocUnsafe(yp);let o=0;const s=async d=>{try{for(let c=0;c<d.length;)c+=(await r.write(
d,c)).bytesWritten}catch(c){throw Rc(c,t,n)}};const a=async()=>{await s(i.subarray(0,o));o=0};try{for await(const d of e){
if(o+d.length>yp)await a();if(d.length>yp)await s(d);else o+=d.copy(i,o)}await a()}finally{await r.close()}}var wp=class{#e;#t;#n=M1(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw Rc(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function Rc(t,e,n="the packed layer"){if(Dt(t)){return new m("NO_SPACE",`The disk filled up while writing ${n}\
 to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${B("temp-dir")}.`,cause:t})}return new m(
"TEMP_DIR",`Cannot write ${n} to ${e} (${ye(t)}).`,{hint:`Choose a writable directory with the ${B("temp-dir")}.`,cause:t})}function ok(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Fc(e,async s=>{const a=i==="gzip"?Ic:Ac;const d=new Oc(new a(
p=>s.write(p),o));let c=0;const u=async p=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,p.length)){const E=y&&await r(
y.stream);const x=p.subarray(h,h+g);const P=E&&{source:E,offset:y?.offset??0};await d.write(x,P);h+=g}c+=p.length};const f=new U1(
{write:(p,h,g)=>{u(p).then(()=>g(),g)}});await H1(t,f);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}var bp=-1;var z1=1024;var $n=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:bp,offset:0};if(i?.stream===o&&(o===bp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===bp?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:u};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<z1)return;this.#e.splice(0,this.#t);this.#t=0}};import{open as Y1}from"node:fs/promises";import{availableParallelism as j1}from"node:os";import{Worker as G1}from"node:worker_threads";import{MessageChannel as W1}from"node:worker_threads";var Ep=256*1024;var J1=8;var _c=class{result;#e;#t=[];#n=0;#r;#i=0;#o=false;#s=()=>{};constructor(e){
const{port1:n,port2:r}=new W1;this.#e=n;n.on("message",i=>{this.#t.push(i);this.#s()});this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#o;){this.#r??=await this.#d();const r=e.subarray(n,n+Ep-this.#i);this.#r.set(r,this.#i);this.#i+=
r.length;n+=r.length;if(this.#i===Ep)this.#a()}}end(){if(this.#o)return;this.#a();this.#e.postMessage("end");this.#o=true}abort(){
if(!this.#o)this.#c()}#a(){if(this.#r===void 0||this.#o)return;const e=this.#r.subarray(0,this.#i);this.#e.postMessage(e,
[e.buffer]);this.#r=void 0;this.#i=0}async#d(){while(this.#t.length===0&&this.#n===J1&&!this.#o)await new Promise(n=>{this.#s=
n});const e=this.#t.pop();if(e===void 0)this.#n++;return new Uint8Array(e??new ArrayBuffer(Ep))}#c(){this.#o=true;this.#e.
close();this.#s()}};var V1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Lc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=j1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({request:e,finish:n});this.#o()})}feed(e){return new _c(n=>this.scan({port:n,kind:e}))}async close(){this.#i=true;this.#o();
const e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){
if(this.#i){this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}const e=this.#n.pop()??
this.#s();if(e===void 0)return;const n=this.#t.shift();this.#r.set(e,n);e.ref();const{request:r}=n;e.postMessage(r,"port"in
r?[r.port]:[])}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new G1(V1,{execArgv:[]});e.on("message",r=>{e.unref();
const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});let n="the worker ended";e.on("error",
r=>{n=D(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.indexOf(e);if(i!==-1)this.#n.splice(
i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var K1=4*1024*1024;var Nc=class{#e;#t;#n;#r=[];#i=0;#o=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){const r=this.#s.
then(()=>this.#a(e,n));this.#s=r.catch(()=>{});return r}close(){const e=this.#s.then(()=>this.#u());this.#s=e;return e}async#a(e,n){
if(this.#n===void 0||e<this.#i){this.#u();this.#t=await this.#e();this.#n=this.#t[Symbol.asyncIterator]()}while(this.#o<
n){const{done:r,value:i}=await this.#n.next();if(r===true)throw new RangeError(`the stream ends after ${this.#o} bytes`);
this.#r.push(i);this.#o+=i.length;this.#d(e-K1)}return this.#c(e,n)}#d(e){let n=0;for(const r of this.#r){if(this.#i+r.length>
e)break;this.#i+=r.length;n++}if(n>0)this.#r.splice(0,n)}#c(e,n){const r=Buffer.allocUnsafe(n-e);let i=this.#i;for(const o of this.#r){
const s=Math.max(0,e-i);const a=Math.min(o.length,n-i);if(s<a)o.copy(r,i+s-e,s,a);i+=o.length}return r}#u(){this.#t?.destroy();
this.#t=void 0;this.#n=void 0;this.#r=[];this.#i=0;this.#o=0}};var $c=class{hasFailed=false;kind;#e;#t=new Lc;#n=[];#r;#i;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#i=
e.map(async o=>o===void 0?void 0:this.#o(o,i).catch(s=>this.#c(o,D(s))));void Promise.all(this.#i).then(()=>this.#t.close())}async sourceOf(e){
return this.#i[e]}async close(){await this.#t.close();await Promise.all(this.#i);await Promise.all(this.#n.map(e=>e.close()));
await this.#r?.close()}async#o(e,n){if(e.locate===void 0)return this.#s(e,n);const r=await e.locate(n);const{path:i,startByte:o,
sizeBytes:s}=r;const a=await this.#t.scan({path:i,startByte:o,packedBytes:s,kind:this.kind});return this.#a(e,a,()=>this.#d(
r))}async#s(e,n){if(e.tap===void 0)return this.#c(e,"it is in no file");const r=this.#t.feed(this.kind);e.tap(r);const i=new Nc(
()=>e.open(n));return this.#a(e,await r.result,async()=>async(o,s)=>{if(this.#r!==i){await this.#r?.close();this.#r=i}return i.
read(o,s)})}async#a(e,n,r){if(n.kind==="unusable")return this.#c(e,n.reason);return{index:new Cc(n.tables),read:await r()}}async#d({
path:e,startByte:n}){const r=await Y1(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,buffer:a}=await r.read({buffer:Buffer.
allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became shorter`);return a}}#c({descriptor:e},n){this.#e.
debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as X1}from"node:fs";import{PassThrough as Z1}from"node:stream";import{pipeline as Q1}from"node:stream/promises";
import{createGunzip as eM,createZstdDecompress as tM}from"node:zlib";function vt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}import{Transform as q1}from"node:stream";var Mc=class extends q1{#e=new wi;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var sk=1024*1024;async function Uc({path:t,packing:e},{signal:n,touch:r},i){const o=new G(()=>"keep",vt([i,Fi(r)]));const s=X1(
t,{highWaterMark:sk});await Q1([s,...nM(e),o,Rn()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function nM(t){
const e={chunkSize:sk};switch(t){case"gzip":return[eM(e)];case"zstd":return[new Mc,tM(e)];case"none":return[new Z1]}}function Fi(t){
return{begin:t,data:t,end:()=>{}}}var kp=8*1024*1024;var ak=1/4;var dk=128*1024;function Sp(t){const{engine:e,options:n,packTo:r}=t;const{compression:i}=n.
layer;const o=e?.store.keepsPacked===true||r!==void 0&&!Mn(t);const s=i.kind!=="none"&&i.mayCopy===true&&o;return s?i.kind:
void 0}function Hc(t,e,n){const{run:r,source:i,options:o}=t;const s=(i.packedLayers??[]).map((f,l)=>l<(i.keptLayers??0)?
void 0:f);const a=s.reduce((f,l)=>f+(l?.descriptor.sizeBytes??0),0);const d=!o.dryRun&&e.kind!=="hit"&&a>=kp;const c=Sp(
t);if(!d||c===void 0)return void 0;const u=new $c(s,c,r);n.defer(()=>u.close());return u}function xp(t,e){const{packings:n,
layerTarBytes:r,keptLayers:i,keptRuns:o}=t;if(!n.includes(e))return false;const s=r.slice(i).reduce((d,c)=>d+c,0);let a=0;
for(const{layer:d,startBytes:c,endBytes:u}of o())if(n[d]===e)a+=Math.max(0,u-c-ck(t,d));return a>=ak*s}function ck({packings:t,
frames:e,layerTarBytes:n},r){if(t[r]!=="zstd")return dk;return(n[r]??0)/Math.max(1,e[r]??1)}function Mn({engine:t,options:e}){
return e.tagLocations.length===0&&t?.store.keepsPacked===false}function _i({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.
layer;if(e===void 0||r.layers===void 0||i.kind==="none")return void 0;const o=Math.max(...r.layers.packings.map((s,a)=>ck(
r.layers,a)));if(xp(r.layers,e.kind))return new Dp(e,i.level,o);t.log.debug("packed anew: too little of the layers stays\
 as it is packed");return void 0}var Dp=class t{spans=new $n;#e;#t;#n;copied="";constructor(e,n,r=dk){this.#e=e;this.#t=
n;this.#n=r}paysFor(e){let n=0;let r=0;for(const i of e){r+=i;n+=Math.max(0,i-this.#n)}return n>=ak*r}another(){return new t(
this.#e,this.#t,this.#n)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,
kind:this.#e.kind,level:this.#t};const s=await ok(e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=
`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,r){
const i={path:e,packing:this.#e.kind};let o;try{o=(await Uc(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#r(
D(s))}if(o!==n)throw this.#r(`it unpacks to ${o} instead of ${n}`)}#r(e){this.#e.hasFailed=true;return new m("CHECK_FAIL\
ED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${Ft("compression",`${this.#e.kind}:${this.#t}`)}. Wi\
th a level, nothing is copied from the source's layers.`})}};var Es=class extends Error{};var rM=["BLOB_INVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_\
NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VERIFY_FAILED"];async function uk(t){const{run:e,source:n,inEngine:r,options:i}=t;
const{script:o,aptClean:s}=i.layer;const a=n===r&&o===void 0&&!s;if(!a||Sp(t)!=="gzip")return void 0;const{packedLayers:d}=await t.
sourceConfig;if(d===void 0||!iM(d))return void 0;const c=await r.findLayers();if(c===void 0)return void 0;GD();let u=true;
const f=async()=>{try{await c.requireAll(e.signal);const l={...e,log:sM(e.log)};const p=tc(await is(c.layers,l));if(p.layers!==
void 0&&xp(p.layers,"gzip"))return p;throw new Es("too little of the layers stays as it is packed")}catch(l){u=false;throw l}};
return{source:{...n,packedLayers:c.layers,isExact:true,byLayers:true,openReader:f},mayFallBack:l=>{const p=!(l instanceof
m)||rM.includes(l.code);return!e.signal.aborted&&(!u||p)},close:()=>c.close().catch(()=>Cr(e.runId))}}async function fk(t,{
run:e,engine:n}){e.log.debug(`the image is not read by its layers: ${D(t)}`);await Mt(n.docker,e.runId,e.log)}function iM(t){
const e=t.reduce((n,{sizeBytes:r})=>n+r,0);return e>=kp&&t.every(({mediaType:n})=>oM(n))}function oM(t){return/[.+]gzip$/.
test(t)}function sM(t){const e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.
group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}import{mkdir as IM,mkdtemp as CM,readdir as vM,rm as Ip}from"node:fs/promises";import{join as Dk}from"node:path";import{createHash as aM}from"node:crypto";function Pp(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var dM=6;var cM=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var uM={clean:t=>ze.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t,keepBase:()=>void 0};function lk(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,
script:a}=n;const d=a!==void 0||s;const c=i.length>0;const u=d||c||o.length>0;const f=Pp(n,uM,void 0);const{script:l,sourceDateEpoch:p,
compression:h,division:g,...y}=f;const E={format:dM,release:wt,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??
null:null,volumes:u?t.volumes:[],names:u?fM(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?
{from:"layers"}:{},sourceDateEpoch:p,compression:h,division:g,...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.
compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.map(({descriptor:L})=>L.
digest)}:{}};const x=aM("sha256").update(JSON.stringify(E)).digest("hex");const{architecture:P,variant:_}=t.platform;const R=[
P,_].filter(L=>L!==void 0).join("-");return`docker-flatten-v1-${R.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${x}`}function fM(t){
const e=w(t,"config","Env");const n=(M(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...cM.map(r=>w(t,"config",r)??
null),n??null]}var Li=()=>void 0;var lM={clean:Li,exclude:Li,script:Li,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:Li,division:Li,keepBase:Li,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${k("compression","gzip")} can be cached`:void 0};function mk(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Pp(t,lM,{...e,layer:t}));return n.find(r=>r!==void 0)}import{once as BM}from"node:events";import{promisify as hk}from"node:util";import{constants as pk,deflateRaw as mM,zstdCompress as pM}from"node:zlib";var zc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var gk={gzip:"+gzip",zstd:"+zstd",none:""};function yk(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${B("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${zc.gzip.max}", "\
zstd" or "zstd:${zc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=zc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function Wc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:zc[t.kind].min}}var hM=0;var gM=31;var yM=7.95;var wM=256*1024;function bM(t){if(t.length<wM)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=gM,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>yM}var EM=hk(mM);var DM=hk(pM);function wk(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return EM(t,{level:bM(t)?hM:e.level,finishFlush:pk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return DM(t,{chunkSize:n,
params:{[pk.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as bk}from"node:util";async function mr(t,e){const n=await ie(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return M(i)&&i.length===0})}async function Ni(t,e,n){try{return await PM(t,e,n)}catch(r){await Ek(t,e);throw r}}
var kM=/^Loaded image(?: ID)?: (\S+)$/gm;async function $i(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await Ek(t,{...e,answer:""});throw r}}async function Ek(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(kM)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await SM(t,a,i).catch(()=>false):xM(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function SM(t,e,n){if(!await mr(
t,e))return false;const r=Ut(await ie(t,e)??{});return bk(r,n)}function Bp(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function xM(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function PM(t,e,n){const r=(c,u)=>{throw new m("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${u}. Nothing was tagged.`,{hint:te})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));
if(i!==void 0){const c=ln(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUP\
PORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ie(t,e.reference),v0(
t,e.reference,e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Ut(
o??{});if(!bk(d,e.diffIds))r(Bp(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Mi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=at(i);const a=e.map(({path:Se,startByte:Ie,digest:gt,packedBytes:jn,
packing:$u})=>{const Mu=Oe.layer+gk[$u];return{path:Se,startByte:Ie,descriptor:{mediaType:Mu,digest:gt,sizeBytes:jn}}});
const d=a.map(({descriptor:Se})=>Se);const c=d.reduce((Se,{sizeBytes:Ie})=>Se+Ie,0);const u=e.map(({diffId:Se})=>Se);const f=await n.
configFor(e);const l=z(f);const{keepsPacked:p,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=Ya(f,d,g);
const E=h?l:y.descriptor.digest;const x=await mr(t,E);const P=p&&!Y(n.platform,t.platform);const _=t.knowsPlatformOption&&
n.platform.architecture!=="";const R=P&&_?n.platform:void 0;const L=()=>{const Se=me(ce(s,"tag"));const Ie={full:Se,familiar:s};
let gt=0;const jn=_w(a,{config:f,platform:n.platform,name:Ie,annotations:g},Mu=>{gt+=Mu});const $u={title:"Load",doneBytes:()=>gt,
totalBytes:()=>c};return ba(r,{progress:$u,sent:BM(jn,"close"),after:"Unpack"},t.transport.loadImage(jn,R,o))};const X=x?
E:s;const ke=await $i(t,{reference:X,expectedId:E,diffIds:u},L);if(P&&R===void 0)await TM(t,E,n.platform);return{answer:ke,
reference:X,diffIds:u,expectedId:E,configDigest:l,packedBytes:p?c:void 0,importedId:void 0,savedFile:void 0}}async function TM(t,e,n){
const{log:r,runId:i}=t;const o={reference:at(i),id:e,isIndex:false,platform:n,volumes:[]};try{await q(t,await K(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${D(s)}`)}}var Tp={kind:"none",wasAsked:false};async function Jc(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Tp;const{layer:d}=o;const c=mk(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Tp}const u=performance.now();const f=lk(r,(await i).json,d);const l=Dk(
o.tempDir,`${ae(e.runId)}cache-`);const p=await CM(l).catch(g=>void a.warning(`The layer is not cached: ${D(g)}`));if(p===
void 0)return Tp;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);h=
await Ui(e,s.restore(f,p,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:f,packing:d.compression.
kind};return h?Ui(e,OM({cache:s,directory:p},E,e)):void 0});const y={key:f,directory:p,ms:performance.now()-u};if(g!==void 0)
return{...y,kind:"hit",found:g};await Sk(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await Ip(p,{recursive:true,force:true});
throw g}}async function Ui({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function OM({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await Eg(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=uo(
e,s);await IM(d);if(await t.restore(co(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await Dg(e,o,i)}catch(o){if(!(o instanceof m))throw o;kk(o,r)}return void 0}function kk(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(_e(t));else if(t.code==="CACHE_BAD")e.warning(_e(t));else e.warning(`${_e(t)} The l\
ayer is made again.`)}async function Sk({directory:t}){for(const e of await vM(t))await Ip(Dk(t,e),{recursive:true,force:true})}
async function xk(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;kk(t,n.log);if(r!==void 0)await Mt(r.docker,n.runId,n.log);await Sk(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function Pk(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function jc(t){if(t.kind==="none")return;await Ip(t.directory,{recursive:true,force:true}).
catch(()=>{})}function Gc({paths:t,record:e}){const{packing:n}=e;return af(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var AM=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function Bk(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Mi(t,Gc({paths:e,record:n}),r);const a=await Ni(
t,s,n.dataBytes>0);i.info(`Loaded ${re(n.entries)} in one layer of ${S(a)}, packed ${S(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof m)||!AM.includes(s.code))throw s;throw un(s.message,s)}}var RM=.5;function Tk({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<RM){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var Ds=`docker-flatten ${wt}`;function Cp(t){return t?.files.filter(({isKept:e})=>e!==true)??[]}var ks={entries:0,dataBytes:0};function Vc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:u}=i;
return{...ra(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,oldHistory:n.
history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?
r.configDigest:void 0,budgets:c,checks:u,directories:o.directories,contents:o.contents,rules:o.rules,commands:o.commands,
spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as UM,rename as HM,rm as zM}from"node:fs/promises";import{join as Ik}from"node:path";import{availableParallelism as NM}from"node:os";import{crc32 as FM}from"node:zlib";var _M=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var LM=Buffer.from([3,0]);var Kc=class{header=_M;#e=0;#t=0;add(e){
this.#e=FM(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([LM,e])}};var vp=1024*1024;var $M=Math.min(16,2*NM()+2);async function Un(t,e,n){return Fc(e,r=>MM(r,t,n))}async function MM(t,e,n){
const r=n.kind==="gzip"?new Kc:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const d=(f,l)=>{const p=f.subarray(0,l);i+=l;r?.add(
p);const h=wk(p,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(vp);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const p=f.copy(c,u,l);l+=p;u+=p;if(u<vp)break;d(c,u);if(s.length>=$M)await a();
c=o.pop()??Buffer.allocUnsafeSlow(vp);u=0}}if(u>0||i===0&&r===void 0)d(c,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var Ck={async store(t,e,n){const r=await UM(Ik(n.tempDir,ae(t.runId)));try{const i=Ik(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,lt(e,n.totalBytes),n.pack?.(e,i)??Un(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Mi(t,[d],n);if(n.saveTo===void 0)return c;const u=await HM(i,n.saveTo).then(
()=>true,()=>false);return u?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await zM(r,{recursive:true,force:true})}}};import{pipeline as jM}from"node:stream";import{finished as GM}from"node:stream/promises";import{PassThrough as WM,Transform as JM}from"node:stream";var vk=8*1024*1024;var Yc=class extends JM{side=new WM({highWaterMark:vk});constructor(){
super({highWaterMark:vk});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var Ok={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:VM(e,n,r);const a=await ba(r,
{progress:lt(e,n.totalBytes),sent:GM(e),after:"Store"},t.transport.importImage(s?.layer??e,Fs(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor([{diffId:c}]);const f=z(u);const[l]=await Promise.all([mr(t,f),KM(t,a,c)]);
const p=Fw(u,c,at(i));const h=l?f:at(i);const g=await $i(t,{reference:h,expectedId:f,diffIds:[c]},()=>t.transport.loadImage(
p,void 0,o));return{reference:h,diffIds:[c],expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function VM(t,{saveTo:e="",compression:n},r){const i=new Yc;let o=false;const s=Un(i.side,e,Wc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${D(a)}`);return void 0});
jM(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function KM(t,e,n){const[r]=Ut(await ie(
t,e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:te})}var YM={"graph-driver":Ok,containerd:Ck};function Ak({kind:t}){return YM[t]}async function Rk(t,{signal:e,touch:n}){const r=[];for(const i of t){const o=bi(i,{checksDiffId:true,signal:e});for await(const s of o.
chunks)n();r.push(o.packing??"none")}return r}async function Fk(t,e,n){const{packed:r,packedBytes:i,newBytes:o,streamBytes:s=0}=t;const a=r===void 0?[]:await e.files();
return{...t,packed:r&&{...r,files:[...a,...r.files],hasContent:true},packedBytes:i===void 0||n?void 0:a.reduce((d,c)=>d+
c.packedBytes,i),newBytes:o+e.unpackedBytes,streamBytes:s+e.tarBytes}}function _k({run:t,source:e,baseBlobs:n},{base:r,layers:i}){
if(r===void 0||i===void 0)return void 0;const{unpackedBytes:o,tarBytes:s,layerCount:a}=r;const d=n??i.blobs.slice(0,a);const c=true;
const u=async()=>{const f=n===void 0?i.packings:await Rk(n,t);return Promise.all(d.map(async({descriptor:l,diffId:p,locate:h},g)=>{
if(h===void 0)throw new Error("a kept layer is in no file");const{path:y,startByte:E,sizeBytes:x}=await h(t.signal);const{
digest:P}=l;return{path:y,startByte:E,diffId:p,digest:P,packedBytes:x,packing:f[g],isKept:c}}))};return{unpackedBytes:o,
tarBytes:s,layers:e.diffIds.slice(0,a).map(f=>({diffId:f,isKept:c})),files:u}}import{pipeline as _2}from"node:stream/promises";var qM=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var Lk=0;function qc({extensions:t,header:e}){return{
extensions:Er(yi(t,n=>qM.has(n))).flatMap(({block:n,data:r})=>[ro(n,Lk),...r===void 0?[]:[r]]),header:ro(e,Lk)}}function Nk(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+C);const{typeFlag:i,sizeBytes:o}=ve(r,n);if(!on(i))return{extensions:e,
header:r};e.push(r);n+=C;if(o===0)continue;e.push(t.subarray(n,n+fe(o)));n+=fe(o)}}var zi=-1;var Ot={file:0,directory:1,hardLink:2};var Hi=1024;var Xc=class{paths=[];targets=new Map;kind=new Uint8Array(Hi);start=new Float64Array(
Hi);bytes=new Float64Array(Hi);dataBytes=new Float64Array(Hi);parentBytes=new Uint32Array(Hi);packedBytes=new Float64Array(
Hi);#e;#t;constructor(e){this.#t=e;this.#e=new kt({begin:(n,r,i)=>{this.#n(n,r,i);return _r},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=C;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new m("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((f,l)=>f+l.length,
C);const u=o==="5"||Us(d)&&e.name.at(-1)===47;this.paths.push($k(e.name));this.kind[i]=u?Ot.directory:o==="1"?Ot.hardLink:
Ot.file;this.start[i]=r;this.bytes[i]=c+fe(s);this.dataBytes[i]=s;if(u)this.parentBytes[i]=XM(e);if(o==="1")this.targets.
set(i,$k(Lt(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function $k(t){const e=O(
t);return e==="."?"":e}function XM(t){if(t.extensions.length===0)return C;return qc(t).extensions.reduce((e,n)=>e+n.length,
C)}function Mk(t){const e=ZM(t);return{order:e,parent:QM(t,e),target:t2(t)}}function ZM({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function QM({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(zi);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!e2(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Ot.directory)throw n2(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function e2(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function t2({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(zi);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??r2(s,a);if(r.has(s))i.set(s,o)}return n}function n2(t,e){return new m("TAR_INVALID",
`The entry ${v(j(t))} is below ${v(j(e))}, which is no directory.`,{hint:we})}function r2(t,e){throw new m("TAR_INVALID",
`The hard link ${v(j(t))} comes before its target ${v(j(e))}, or has none.`,{hint:we})}var i2=1024;function Uk(t,e,n,r){const i=o2(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new Op(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function o2(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var Op=class{#e;#t;#n;#r;#i=[];#o=0;#s=i2;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==zi&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==zi&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function Zc(t,e,n){const r=Mk(t);const i="layers"in n?n.layers:s2(t,n.maxBytes);const o=a2(t,e,r,i);return{layers:Uk(t,r,
o,i),notices:[],details:[]}}function s2({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function a2(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const u=e.packageOf(c);return u===void 0?c.split("/",2).join("/"):`${u.manager}:${u.name}`});for(const c of n){
if(t.kind[c]===Ot.directory)continue;const u=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],u);u.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((u,f)=>f.bytes-u.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const u=r[c];o[c]=u>=0?o[u]:t.kind[c]===Ot.directory?i-1:s.get(a[c])?.layer??0}return o}function Hk({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:d2(n,e)<=1}))}function*zk({pieces:t},{
start:e,bytes:n}){let r=0;let i=0;for(const o of t){if(o<0)continue;if(e[o]!==r&&i>0){yield i;i=0}i+=n[o]??0;r=(e[o]??0)+
(n[o]??0)}if(i>0)yield i}function d2({pieces:t},{kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Ot.file&&
(n[i]??0)>0)r++;return r}function Wk(t,e){return t.filter(({facts:n,plan:r})=>n.packedBytes>e&&r.isOneFile).map(({facts:{
contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${S(r)} packed: its layer is larger than ${k("max-laye\
r-size")}.`)}var c2=3;function Qc(t,e){for(const[n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,
c2).map(({name:d})=>d);const a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${S(i)}, packed ${S(
r)}${a}`)}}import{pipeline as Yk}from"node:stream";var u2=1024**3;var Jk=1024**2;var f2=64*1024**2;var l2=256*1024**3;var Ap=Buffer.alloc(Jk);var eu=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<u2?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=l2)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,Jk-this.#n);this.#n+=e.length;if(!m2(e.subarray(n)))this.#t=void 0;else if(this.#n>=f2)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function m2(t){
for(let e=0;e<t.length;e+=Ap.length){const n=t.subarray(e,e+Ap.length);if(!n.equals(Ap.subarray(0,n.length)))return false}
return true}function jk(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${S(s)}`);const i=Ft(
"clean",gd(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var p2=10;var Gk=100;function Vk({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${S(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${S(f)} in ${re(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0&&d!=="base");if(a.length>0)s.info(g2(a));for(const{kind:d,entries:c,bytes:u}of n){
if(d!=="base")continue;const f=`The kept base has ${S(u)} in ${re(c)} that the rules would drop: its layers stay as they\
 are.`;if(u>0)s.notice(f);else s.info(f)}if(i.length>0)s.notice(y2(i));for(const d of r)s.notice(`Preset "${d}" skipped:\
 symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var h2=20;function g2(t){const e=t.slice(0,h2).
map(({what:r,why:i})=>`${v(Buffer.from(r))} (${de(i??"",Gk)})`);const n=t.length-e.length;return`Kept because the image \
uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function y2(t){const e=t.slice(0,p2).map(i=>JSON.stringify(de(i,Gk)));
if(t.length===1)return`The pattern ${e[0]} in ${k("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>
0?`, and ${n} more`:"";return`${t.length} patterns in ${k("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}
function Kk(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and \
the result contains them too":"although the result drops them";t.warning(`The file ${v(Buffer.from(O(e),"latin1"))} is s\
parse: most of its ${S(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sends all the zeros, whi\
ch takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate it in the step that cr\
eates it.`)}}function w2(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(O(t.name))??0}}async function Yt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const{base:u}=t;const f=vt([u===void 0?
d:void 0,...r.map(L=>L.observer),n.observer,t.observer,new eu(Kk(s))]);const l=e===void 0?t.decide:L=>e.decide(w2(L,t),t.
decide(L));const p=L=>Math.min(L,o??Infinity);const h=o===void 0?l:ic(l,p);const g=u===void 0?h:L=>u.owns(O(L.name))?l(L):
h(L);const y=e&&(()=>e.appendix({reader:t,retime:L=>rc(L,p),observer:f,signal:a}));const E=new $n;const x=u===void 0?c:c&&
new $n;const P=new G(g,f,{...y===void 0?{}:{appendix:y},...x===void 0?{}:{spans:{input:E,output:x}}});const _=c===void 0||
t.layers===void 0?t.open(a):t.layers.open(a,E);Yk(await _,P,()=>{i().catch(()=>{})});if(u===void 0)return P;const R=x instanceof
$n&&c?{input:x,output:c}:void 0;return b2(P,u,d,R)}function b2(t,e,n,r){const i=e.openAbove();const o=new G(s=>i.decide(
s),n,{appendix:async function*(){yield*i.whiteouts();o.counts.entries+=i.deleted},spans:r});Yk(t,o,()=>{});return o}async function tu(t,e,n={}){
const r=await Yt(t,e,n.looker);const i=n.totalBytes===void 0?hn(t.expectedBytes):()=>n.totalBytes;await Fn(e,[r],i);return r}
function Wi({counts:t},{rules:e,base:n}){const r=n===void 0?e?.appended:void 0;return{entries:t.entries+(r?.entries??0),
dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as F2}from"node:fs/promises";function Ss(t){return t.slice(t.lastIndexOf("/")+1)}function Hn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function nu(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var Xk=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Rp(t,qk(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Rp(t,qk(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:D2},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Rp(t,E2(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:k2},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:S2}];function*Rp(t,e,n){for(const r of Fp(t))yield{
name:e,file:n(r)}}function*Fp(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function qk(t){return Ss(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function E2(t){return Ss(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*D2(t){let e="";let n="";for(const r of Fp(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*k2(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=nu(Ss(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of Fp(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:Zk(i,s??a)}}}function*S2(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=Hn(Hn(Ss(e).replace(/\.json$/,"")));for(const o of x2(t))
if(typeof o==="string")yield{name:i,file:Zk(r,Buffer.from(o).toString("latin1"))}}function x2(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function Zk(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function zn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var Qk=zn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,nu);
var P2=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:B2},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>zn(/\/pkgs\/([^/]+)/,e=>Hn(Hn(e)))(t)||Qk(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>Qk(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:zn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Hn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:zn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Hn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":zn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:zn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:zn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:zn(/\.nuget\/packages\/([^/]+)\//)}];
function eS(t){for(const{manager:e,path:n,name:r}of P2)if(n.test(t))return{manager:e,name:r(t)};return void 0}var _p="no\
de_modules/";function B2(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${_p}`)+1;if(n===
0&&!t.startsWith(_p))return"";n+=_p.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var T2=128*1024*1024;var I2=32*1024*1024;var C2=1e6;var v2=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var O2=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Ji=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=T2;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!R2(e.name))return;
const r=O(e.name);if(v2.test(r))this.#r=true;const i=Xk.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
I2))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=C2)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||A2(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=eS(e);if(r!==void 0)return r;return this.#r&&O2.test(e)?{manager:"rp\
m",name:""}:void 0}};function A2(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function R2(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var Lp=-1;var Np=1024;var ru=class{#e=new Float64Array(Np);#t=new Int32Array(Np);#n=new Float64Array(Np);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:Lp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===Lp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const u=this.#n[o]+i-s;yield{bytes:d,origin:c===Lp?void 0:{stream:c,offset:u}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function $p(){const t=new Ji;return{index:new Xc(t),owners:t}}async function tS({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=$p();const c=r?new ru:void 0;const u=await Yt(e,t,o,c);const f=ik(n,Mp(u,d.index));
await W(s,lt(u,i),f);await e.resume();if(a.aborted)throw H(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:u.
digest(),streamBytes:u.bytesWritten,counts:Wi(u,e)}}async function*Mp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function nS({spool:t}){await F2(t.path,{force:true})}var iu=4096;var L2=59;var ht=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=iu}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=cn(e,n);const o=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>L2;this.#t+=Math.ceil((s?1:i)/iu)*iu}data(){}end(){}};function N2(t){const e=t.
reduce((n,{pieces:r})=>n+r.reduce((i,o)=>i+(o<0?1:0),0),t.length-1);return e*iu}async function rS(t,e,n){const{run:r}=t;
const i=new ht({countsBlocks:mt(t)});const{index:o,owners:s}=$p();const a=await Yt(e,r,i);const d=lt(a,hn(e.expectedBytes));
const{signal:c}=r;await W(r.log,d,_2(Mp(a,o),Rn(),{signal:c}));await e.resume();const{layers:u,notices:f}=Zc(o,s,n);for(const p of f)
r.log.notice(p);const l=u.map(p=>({diffId:void 0,digest:void 0,packedBytes:p.packedBytes,bytes:p.dataBytes,entries:p.entries,
contents:p.largest}));if(l.length>1)Qc(l,r.log);return{newBytes:i.bytes+(mt(t)?N2(u):0),imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function iS(t,e,n){const{run:r,engine:i,options:o}=t;const s=new ht({countsBlocks:mt(t)});
const a=await tu(e,r,{looker:s});await e.resume();const d=z(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,
configDigest:d}}async function sS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new ht({countsBlocks:mt(
t)});const c=vt([d,Fi(i.touch)]);const u=_i(t,e);const f=await Yt(e,i,c,u?.spans);const l=lt(f,r.totalBytes);const p=u?.
pack(f,n)??Un(f,n,a);const{digest:h,packedBytes:g}=await W(o,l,p);await e.resume();if(s.aborted)throw H(s.reason);const y=Wi(
f,e);o.info(`Packed ${re(y.entries)} in one layer of ${S(d.bytes)}, packed ${S(g)}${u?.copied??""}`);const E=f.digest();
if(u!==void 0&&!Up(t))await u.check(n,E,i);const x={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const P=y.dataBytes>
0;const _=await ou([x],r,P);const{bytesWritten:R}=f;return{..._,newBytes:d.bytes,streamBytes:R,counts:y}}function Up({options:t}){
return t.verify||t.tagLocations.length===0}async function aS(t,e,n){const{record:r}=e;const i=mt(t);const{bytes:o,streamBytes:s}=await Hp(
e,t.run,i);const a=Gc(e).map((u,f)=>({...u,contents:r.layers&&xs(r.layers[f]?.contents??[])}));const d=await ou(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${re(r.entries)} in ${c} of ${S(
o)}, packed ${S(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:ks}}var oS=3;function xs(t){
const e=t.slice(0,oS).map(({name:n})=>n);return`${e.join(", ")}${t.length>oS?" and more":""}`}async function ou(t,e,n){const r=await e.
configFor(t);const i=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Hp(t,e,n=false){let r=0;let i=0;for(const o of Gc(t)){const s=await $2(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function $2({path:t,packing:e,diffId:n},r,i){const o=new ht(
{countsBlocks:i});const s=Uc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw un("its layer cannot be unpacked.",c)});if(a!==n)throw un(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as q2}from"node:fs";import{rm as X2}from"node:fs/promises";import{pipeline as Z2}from"node:stream";import{open as j2}from"node:fs/promises";import{Readable as G2}from"node:stream";var M2=16*1024;var U2=512;async function*dS(t,e,n){let r;for(const i of H2(e,n)){const o=r;r=z2(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*H2(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===U2)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function z2(t,e){const n=W2(e);const r=await Promise.
all(n.map(o=>J2(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function W2(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=M2){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function J2(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new m("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var su=1024*1024;function uS(t,e,n,r){return G2.from(V2(t,e,r),{objectMode:false,highWaterMark:su,signal:n})}async function*V2(t,e,n){
const r=await j2(t.path);try{for await(const i of dS(r,Y2(t.index,e),su)){const o=i.flatMap(([s,a])=>{if(!s.isParent){K2(
t,n,s);return[a]}const{extensions:d,header:c}=qc(Nk(a));for(const u of[...d,c])n?.add(u.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(tn.length,void 0);yield tn}finally{await r.close()}}function K2({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*Y2(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*cS(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*cS(n,r)}function*cS(t,e){
for(let n=0;n<e;n+=su)yield{start:t+n,bytes:Math.min(su,e-n),isParent:false}}var Q2=2;var fS=5;var eU=.97;async function lS(t,e,n,{path:r,...i}){const{run:o}=t;const s=_i(t,e);const a=await tS(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Fi(o.touch)});const d=zp(t,n);const c=await tU({job:t,
flat:a,compression:d,splice:s,path:r});await nS(a);const u=Ps(c,({facts:R})=>R.bytes);const f=Ps(c,R=>R.streamBytes);const l=Ps(
c,({file:R})=>R.packedBytes);const p=100*Ps(c,({copiedBytes:R})=>R)/Math.max(1,f);const h=s===void 0?"":`, ${p.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${re(g)} in ${E} of ${S(u)}, packed ${S(l)}${h}`);const x=c.map(({file:R})=>R);const P=await ou(x,i,y>0);
const _=c.length===1?void 0:c.map(R=>R.facts);if(_!==void 0)Qc(_,o.log);return{...P,packedBytes:Mn(t)?void 0:l,parts:_,flatDiffId:a.
diffId,newBytes:u,streamBytes:f,counts:a.counts}}function zp(t,e){const{compression:n}=t.options.layer;if(!Mn(t))return n;
return e.kind==="miss"?Wc(n):{kind:"none"}}async function tU(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
const s=({file:c,plan:u})=>c.packedBytes>o&&!u.isOneFile;let a=i;let d=Number.POSITIVE_INFINITY;for(let c=1;;c++){const u=Zc(
n.index,n.owners,a);for(const y of u.details)r.debug(y);const f=c>=fS;const l=Hk(u,n);const p=await rU(t,l,f?()=>false:s);
const h=p.filter(s);if(h.length===0||f||!("maxBytes"in a)){for(const y of u.notices)r.notice(y);for(const y of Wk(p,o))r.
notice(y);if(h.length>0)r.warning(nU(h,p.length));return p}const g=mS(h);r.debug(`divided again: a layer has ${S(g)}`);if(g>=
d)c=fS-1;else a={maxBytes:Math.floor(a.maxBytes*o*eU/g)};d=g;for(const{file:y}of p)await X2(y.path)}}function nU(t,e){return`${t.
length} of ${e} layers are larger than ${k("max-layer-size")}, the largest ${S(mS(t))}: they could not be divided any fu\
rther.`}function mS(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function rU(t,e,n){const{run:r}=t.job;
const i=new AbortController;const o=AbortSignal.any([r.signal,i.signal]);let s=0;const a=h=>{s+=h};const d=Ps(e,({layer:h})=>h.
streamBytes);const c=[];const u=[...e.entries()];const f=async()=>{for(let h=u.shift();h!==void 0;h=u.shift()){const[g,y]=h;
const E=await iU(t,y,{number:g+1,signal:o,onBytes:a});c[g]=E;if(n(E))u.length=0}};const l=Array.from({length:Q2},()=>f().
catch(h=>{i.abort(h);throw h}));const p={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await W(r.log,p,Promise.all(
l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw H(r.signal.reason);return c.filter(h=>h!==void 0)}async function iU({
job:t,flat:e,compression:n,splice:r,path:i},o,{number:s,signal:a,onBytes:d}){const{run:c}=t;const{layer:u,isWhole:f}=o;const l=`${i}\
-${s}`;const p=new ht({countsBlocks:mt(t)});const h={begin:()=>{},data:Ie=>d(Ie.length),end:()=>{}};const g=new G(()=>"k\
eep",vt([p,Fi(c.touch),h]));const y=f||r?.paysFor(zk(u,e.index));const E=y===true?r?.another():void 0;const x=f?oU(e,a,E?.
spans):uS(e.spool,u,a,E?.spans);Z2(x,g,()=>{});const P=await E?.pack(g,l)??await Un(g,l,n);const{digest:_,packedBytes:R,
copiedOutBytes:L=0}=P;const X=g.digest();if(E!==void 0&&!Up(t))await E.check(l,X,c);const ke=u.largest;const Se=f?void 0:
xs(ke);return{plan:o,file:{path:l,diffId:X,digest:_,packedBytes:R,packing:n.kind,contents:Se},facts:{diffId:X,digest:_,packedBytes:R,
bytes:p.bytes,entries:u.entries,contents:ke},streamBytes:g.bytesWritten,copiedBytes:L}}function oU({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return q2(t.path,{highWaterMark:1024*
1024,signal:n})}function Ps(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as fU}from"node:path";var sU=1e3;async function pS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ue(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
sU||typeof s!=="number")return void 0;const a=await K(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await aU(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await q(t,a)}}async function aU(t,e,n,r){
const{signal:i}=t;try{return await dU(await t.transport.readArchive(e,n,i),r)}catch(o){if(Ke(o,n))return 0;throw o}}async function dU(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await ar(n.signal,t,o);return r}import{posix as cU}from"node:path";var au="/var/lib/apt/lists";var hS="/var/cache/apt";function gS(t){return[au,hS].some(
e=>t.startsWith(`${e}/`))}function yS(t){return t.filter(e=>{const n=cU.normalize(`/${e}/`);return[`${au}/`,`${hS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Bs(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function wS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Bs(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${au} ] || exit 0`,`cd ${au}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as uU}from"node:crypto";function bS(t,{script:e,aptClean:n}){const r=[Bs(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Bs(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Bs(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",wS(t)]}var du=class{token=`docke\
r-flatten-${uU(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var lU=/no such file or directory|executable file not found|not a directory/i;var mU=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var ES=/exec format error/i;var pU=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var hU=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function DS(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;gU(o,n,r);const s=new du;const a=await sc(t,o,{program:"\
/bin/sh",args:bS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?kS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return EU(t,o,n,a);if(a.exitCode!==0)throw yU(
o,n,s,a);const d=wU(o,n,s,r);const{container:c}=a;if(d.length===0){await ki(t,c);return pr}const u=pS(t,o,c).then(l=>d.map(
p=>bU(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${D(l)}`);return d});const f=bD(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function gU({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?yS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${k("exclude")} to drop their contents.`)}}function cu(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function yU(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=ac(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${k("r\
un-network")} names one`:""}.`:`Leave ${k("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+cu(t.volumes)})}function wU(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${cu(SS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var pr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function bU(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||gS(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function EU(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=kS(
n,r.stderr);if(a!==void 0)throw a;const d=DU(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${k("clean")} and ${k("exclude")} instead: they need no program in the image.${cu(e.volumes)}`})}
await ki(t,r.container);if(s){i.notice(`Used the rules of ${k("clean","apt")} instead of apt-clean: ${d}.${cu(SS(e))}`)}
return{...pr,needsAptRule:s}}function kS({network:t},e,n){if(t==="none"||!pU.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${k("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${k("run-network")} out.`,cause:n})}
function SS({volumes:t}){return t.filter(e=>hU.test(fU.normalize(e)))}function DU(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=lU.test(r);const d=mU.
test(r);if(ES.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(ES.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw oe(["start"],n)}var xS=4e5;var kU=15e4;var SU=40;var Ts=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=xS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,SU),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/xS*kU;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=j(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.push(
[c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Wn=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Ji:void 0;this.#t=
e&&i!==void 0?new Wp(i):void 0;this.#n=n&&i!==void 0?new Vs(i):void 0;this.#e=this.#n?.directories??new Dr;this.#r=r;const o=vt(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var Wp=class{#e;#t=new Ts(()=>-1);#n=[];observer;constructor(e){this.#e=new Ts(
n=>Vn.indexOf(e.managerOf(n)));this.observer=new Jp(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,Vn.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...Vn.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-Vn.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var Jp=class{#e;constructor(e){this.#e=e}begin(e,n){const r=cn(e,n);if(r>0)this.#e.add(O(e.name),r)}data(){}end(){}};import{access as xU,constants as PS,mkdtemp as PU,rm as BU,stat as jp,statfs as BS}from"node:fs/promises";import{join as TU}from"node:path";var IU=.5;var CU={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var vU={input:()=>`T\
he ${B("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function TS(t,e,n){try{await xU(t,PS.W_OK|PS.X_OK);await BU(await PU(TU(t,ae(n))),{recursive:true})}catch(r){
const i=await OU(t,ye(r));throw new m("TEMP_DIR",`${vU[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${B("temp-dir")}.`,cause:r})}}async function OU(t,e){const n=await jp(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return CU[e]??e}function Is(t,e,n,r=IU){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Gp(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await BS(t);const o=r*i;if(o>=e)return;throw new m("NO_SPACE",`${n} about ${S(e)} in\
 ${t}, but only ${S(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${B("temp-\
dir")}.`})}async function Vp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([BS(e),jp(e),jp(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:d},c,u]=s;
const f=[{what:"unpacked",bytes:n}];if(t.keepsPacked)f.push({what:"packed",bytes:r});if(i>0&&c.dev===u.dev)f.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=f.reduce((g,{bytes:y})=>g+y,0);const p=a*d;if(p>=l)return void 0;
const h=f.map(({what:g,bytes:y})=>`${S(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${S(l)} there (${h}), but only ${S(p)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function CS(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return IS(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const c=(await e).bytes;const{packedLayers:u}=await i;const f=d.division===void 0?0:c;const l=d.compression.kind!=="none"&&
(d.division===void 0||t.cache!==void 0||!Mn(t));const p=Is(u,c,l)+f;const h=f===0?void 0:"The filesystem and the layers \
made of it need";await Gp(a,p,h).catch(async()=>{await s.settle();await Gp(a,p,h)});const g=Is(u,c,l,1);const y={unpackedBytes:c,
packedBytes:g,spoolBytes:g+f};await IS(t,y)}async function IS({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await Vp(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await Vp(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var AU=50;async function vS(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
AU?e.lookAtImage:void 0;const s=await RU(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,_U(i,s))}return[...n.values()]}
async function RU(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await FU(s,r))return"a command";return void 0}
async function FU(t,e){const n=await cd(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function _U({
by:t,text:e},n){const r=v(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function uu(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?le(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as LU}from"node:buffer";import{pipeline as NU}from"node:stream/promises";var OS=8;var fu=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=j(e);const s=await r.openPath(o,i).then(l=>gi(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=j(a?`${e}/`:e);const{typeFlag:c}=s;const u={...xe(s,d),name:d,
typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const f=new G(p=>{c=void 0;const h=n(d+O(p.name),p);if(h===void 0)return"drop";const g=j(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=p;c={...xe(p,g),name:g,typeFlag:y,sizeBytes:E};const x=i.decide(
c);if(x==="drop")return x;return x==="keep"?{head:o(c)}:{...x,head:o(x.head)}},u,{isPart:true});const l=j(e);try{const p=NU(
await i.openPath(l,a),f,{signal:a});p.catch(()=>{});for await(const h of f)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function lu(t){const e=Map.groupBy(
AS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function AS(t){if(t.length<=OS)return t.
map(r=>({root:$U(r),path:r}));const e=MU(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>OS)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(AS)}function $U(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(LU(j(e.slice(e.lastIndexOf("/")+1))))return e;return t}function MU(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var mu=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=Bn){this.#e=e;this.#r=Ul(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>He(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=No(
fb(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=No(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Ml(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${v(
j(`/${e}`))}, the target of the link ${v(j(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var pu=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(wr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return He(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Wt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var gu=1e5;var hu=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>gu)throw Kp(r.count?.name??"a rule");const o=O(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of lu([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw RS(
d,u.name);r(d,u.decision,dn(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw RS(
d,c);for(const f of u.slice(1))yield*e.emit(f,Md(f,j(c)))}}}};function Kp(t){return new m("TAR_LIMIT",`More than ${gu} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function RS(t,e){return new m("CHECK_FAILED",`${v(j(t))} was read again, since ${v(j(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:te})}function yu(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var UU=new Set(["0","7","S"]);var wu=class{#e;#t;#n=new Set;#r=new dd;#i=new Map;#o=new hu;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new Qr(e);this.#t=new pu(e.returnsToDirectories===true);this.#u=e.references??
Bn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=O(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=dn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=FS(i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}
const c=this.#E(r);const u=n==="keep"?{head:i}:n;if(s.action==="empty"&&UU.has(o)&&a>0){this.#w(r,s.count,a);return{head:Ud(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...u,before:c}}async*appendix(e){this.#t.end();this.#D();const n=new fu(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new mu(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(He)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of lu(n).keys()){for(const s of He(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,Zr))yield*r.emit(s)}}trace(e){
const n=No(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Zr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Kp("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=dn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Wt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)HU(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:yu(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,FS(r),false);if(s==="1"&&o!==void 0&&this.#i.size<gu)this.#i.
set(e,yu(n,r));this.#d++;this.#w(e,i,dn(n));return"drop"}#w(e,n,r){Wt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=O(le(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(O(
e.name));this.#o.add(i,yu(e,n),o,a);return true}#D(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function HU({droppedTops:t},e){
if(!t.some(n=>wr(e,n)))t.push(e)}function FS(t){return le(t).link.toString("latin1")}import{posix as zU}from"node:path";var WU=200;async function _S(t,e){let n=0;const r=async o=>++n>WU?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await cd(Buffer.from(zU.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function LS({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=er("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=p===void 0?0:Ve(p.header,"size");const E=p?.data.subarray(0,y);const x=l?await _S(e.volumes,uu(P=>i.
lookAt(P,a))):e.volumes;return new wu({presets:[...u],excludes:c,places:od(E,M(g)?g:[]),volumes:x,references:Ol(h,vl(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,isInBase:i.base?.owns})}function NS({source:t,options:e},n){
const{clean:r,exclude:i,aptClean:o}=e.layer;const s=o?er("apt"):void 0;const{Env:a}=t.shownConfig;return new hd({active:s===
void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:M(a)?a:[],volumes:t.volumes,references:Ol({config:t.shownConfig},vl(
void 0)),isInBase:n})}async function $S({reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:uu(d=>t.lookAt(
d,i)),lookAtImage:o&&uu(d=>o(d,i))};const a=e===void 0?[]:await vS(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,
spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[
...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function Yp({verify:t,html:e}){return t||e!==void 0}async function MS(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Yp(i);const s=o?await JU(t):pr;Kt(n,s.measuredCommands);const a=Kt(n,(s.changed??r).openReader());const d=Kt(n,jU(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function JU(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return pr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${k("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...pr,needsAptRule:s}}if(n===void 0||i===void 0)return pr;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>DS(n,i,u))}async function jU({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function GU({options:t,cache:e}){return t.report!==void 0||
t.compare!==void 0||e!==void 0}async function US(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==
void 0,contents:GU(t)};const a=new Wn(s,NS(t,e.reader.base?.owns));if(!r.dryRun&&i)await CS(t,e.sourceSize);const d=i?await LS(
t,{reader:e.reader,survey:a,ran:o}):void 0;const c=await KU(t,e,d);const u=await YU(t);const f=e.sourceSize.then(({bytes:l})=>l);
return{reader:c,base:_k(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?VU(t):[],resume:u,expectedBytes:Kt(n,f),latestSeconds:r.
layer.sourceDateEpoch}}function VU({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.
length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Bi(i))}async function KU({run:t,options:e},{
reader:n,ran:r},i){const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||
!a||n.sparingZeros===void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(
d,t.signal)}async function YU({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as qU,rename as XU}from"node:fs/promises";import{join as HS}from"node:path";async function bu({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const u={surveyed:o,entries:s,dataBytes:a,ms:d};try{await df(r,{key:n,
diffId:c,...i.savedFile,...zS(u)});await Ui(t,e.save(n,r,t.log))}catch(f){t.log.warning(`Could not save the layer: ${D(f)}\
.`)}}function zS({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:u}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:u},directories:t.directories??[],contents:t.contents}}async function WS({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const u=a.map(({
path:p,...h})=>h);const f=z(Buffer.from(u.map(p=>p.digest).join("\n")));const l=u.reduce((p,h)=>p+h.packedBytes,0);try{for(const[
p,{path:h,digest:g}]of a.entries()){if(!e.canSave(co(g),c))continue;const y=uo(r,p);await qU(y);await XU(h,HS(y,$t));await Ui(
t,e.save(co(g),y,c,!i))}if(!e.canSave(n,c))return;await df(r,{...{key:n,diffId:o,digest:f,packedBytes:l,packing:s,layers:u},
...zS(d)});await Ui(t,e.save(n,r,c))}catch(p){c.warning(`Could not save the layers: ${D(p)}.`)}}function Eu(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return HS(t.directory,$t)}async function jS(t,e,n){const{base:r}=e;const i=await ZU(t,e,n);return r===void 0?i:Fk(i,r,Mn(t))}async function ZU(t,e,n){
const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===void 0?"":` ${t.platformTitle}`;
const c=e3(t,e,n);const u=f=>i.layer.division===void 0?sS(t,e,{...c,...e.base&&{compression:zp(t,n)},path:f}):lS(t,e,n,{
...c,path:f});try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>t3(t,e,c));if(n.kind!=="hit")return await s.
group(`Flatten${d} via ${a}`,()=>o===void 0?r3(t,e,c):u(o));const f=Yp(i)?await s.group(`Compare the cached layer${d} vi\
a ${a}`,()=>i3(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${d}`,()=>aS(t,n.found,c));return await s.
group("Load the cached layer",()=>n3(t,n,c).then(l=>({...l,streamBytes:f})))}catch(f){throw QU(f,t)}}function QU(t,{source:e,
options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function e3(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>Wh((await i).json,{layers:[...e.
base?.layers??[],...s.filter(({isKept:a})=>a!==true)],sourceDiffIds:r.diffIds,createdBy:Ds,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Eu(n,t):void 0,totalBytes:hn(e.expectedBytes)}}async function t3(t,e,n){const{division:r}=t.options.layer;const i=await(r===
void 0?iS(t,e,n):rS(t,e,r));return{stored:void 0,packedBytes:void 0,...i,counts:ks}}function GS({engine:t}){if(t===void 0)
throw new Error("a layer that is not packed needs an engine");return t}async function n3(t,{found:e},n){const{stored:r,newBytes:i}=await Bk(
GS(t),e,n);const o=t.source.countsFiles!==true;const s=o?i:(await Hp(e,t.run)).bytes;return{...VS(r),newBytes:s,counts:ks}}
async function r3(t,e,n){const r=GS(t);const{log:i,signal:o}=r;const s=t.source.countsFiles===true?new ht({countsBlocks:false}):
void 0;if(!r.store.keepsPacked)i.debug(`${k("compression")} has no effect here: this image store keeps layers unpacked`);
const a=r.store.keepsPacked?_i(t,e):void 0;const d=await Yt(e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const u=await Ak(
r.store).store(r,d,{...n,pack:c});await e.resume();if(o.aborted)throw H(o.reason);const f=Wi(d,e);const l=await Ni(r,u,f.
dataBytes>0);const p=s?.bytes??l;const h=u.packedBytes===void 0?"":`, packed ${S(u.packedBytes)}${a?.copied??""}`;i.info(
`Stored ${re(f.entries)} in one layer of ${S(p)}${h}`);const{bytesWritten:g}=d;return{...VS(u),newBytes:p,streamBytes:g,
counts:f}}function VS(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function i3({run:t,options:e},n,{found:{record:r}}){const i=await tu(n,t,{totalBytes:o3(r)});const o=i.digest();if(o!==
r.diffId)throw s3(o,r.diffId,e);return i.bytesWritten}var JS=512+256;function o3({entries:t,dataBytes:e,rules:n}){const r=n.
reduce((i,o)=>i+o.bytes+o.entries*JS,0);return e+t*JS+r}function s3(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&
!n.aptClean)return un(`the source's layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[k("verify")]:[],...i===
void 0?[]:[k("html")]];return new m("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so \
the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function Cs(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await MS(t,e,n);const{ran:a,isRead:d}=s;
const c=await US(t,s,n);const u=await jS(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await $S(
c,a,r.signal);Vk(l,r.log);jk(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:p,layerMs:f,isRead:d}}function Du({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)Tk(e,n,t.run.log)}
function a3({newBytes:t,parts:e},n,{history:r}){const{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return void 0;
const s=(r??[]).map(c=>c.hasLayer);const a=r?.slice(0,Wu(s,i.length))??[];if(e===void 0)return[...a,{command:Ds,bytes:t-
o,hasLayer:true}];const d=e.map(({bytes:c,contents:u})=>({command:Ju(Ds,xs(u)),bytes:c,hasLayer:true}));return[...a,...d]}
function ku(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:u,
configDigest:f,parts:l}=o;const p=a3(o,i.base,a);return Vc({source:n.source,sourceSize:a,image:{...{bytes:d,packedBytes:c,
history:p,imageId:u,configDigest:f},layers:(l?.length??1)+(i.base?.layers.length??0),keptLayers:i.base?.layers.length,parts:l},
verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var KS="moby.buildkit.cache.v0";function YS(t){if(!(KS in t))return{config:t,hadCache:false};const{[KS]:e,...n}=t;return{
config:n,hadCache:true}}var d3=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var c3=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function qS(t,e){const n=w(t,"config","Labels");if(!T(n))return[];return Object.keys(n).filter(r=>d3.some(i=>i.test(r))||
XS(b(n,r)??"",e))}function vs(t,e){const n=([i,o])=>c3.test(i)||XS(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function XS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Su({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return u3(r,e,n)}function u3(t,e,n){const{config:r,hadCache:i}=YS(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=qS(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=vs(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as f3,rm as l3}from"node:fs/promises";import{basename as m3,dirname as ZS,join as p3}from"node:path";async function h3(t){const e=m3(t);for(const n of await f3(ZS(t)))if(n===e||n.startsWith(`${e}-`))await l3(p3(ZS(t),n))}
async function ji(t,e,n){if(e.scans?.hasFailed!==true)return[e,await xk(t,n,e)];e.run.log.debug(`packed anew: ${D(t)}`);
if(e.packTo!==void 0)await h3(e.packTo);return[{...e,scans:void 0},Pk(n)]}async function ex(t){var i=[];try{const e=ot(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:Kt(e,Su(t))};const r=await uk(
n);if(r===void 0)return qp(n,ji);try{return await qp({...n,source:r.source},(c,u,f)=>{if(u.scans?.hasFailed===true)throw new Es(
D(c),{cause:c});return ji(c,u,f)})}catch(c){if(!r.mayFallBack(c))throw c;await fk(c,n)}finally{await r.close()}return qp(
n,ji)}catch(o){var s=o,a=true}finally{var d=st(i,s,a);d&&await d}}async function qp(t,e){var o=[];try{const n=ot(o,new AsyncDisposableStack,
true);const r=await Jc(t);n.defer(()=>jc(r));const i={...t,scans:Hc(t,r,n)};try{return await QS(i,r)}catch(u){return await QS(
...await e(u,i,r))}}catch(s){var a=s,d=true}finally{var c=st(o,a,d);c&&await c}}async function QS(t,e){var f=[];try{const n=ot(
f,new AsyncDisposableStack,true);const r=await Cs(t,e,n);const i=await g3(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;
const{stored:c,counts:u}=o;await bc(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await bu(t,e,{stored:c,surveyed:a,
...u,ms:d});Du(r);return ku(r,i)}catch(l){var p=l,h=true}finally{var g=st(f,p,h);g&&await g}}async function g3({run:t,engine:e,
options:n,tags:r,source:i},{input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;
const p=Tr(n.budgets,{oldBytes:a.bytes,newBytes:f});const h=mn(p)===void 0;if(u===void 0||!h)return{budgets:p,isMet:h,checks:up};
const[g]=c;const y=g&&{expected:g,source:i,reader:d,streamBytes:l};const E=await jD(e,u,y,n.test);if(t.signal.aborted)throw H(
t.signal.reason);await r.move(e.docker,u.expectedId,u.reference);return{budgets:p,isMet:h,checks:E}}import{rename as R3}from"node:fs/promises";import{join as F3}from"node:path";import{stat as y3,statfs as w3}from"node:fs/promises";import{dirname as b3,resolve as E3}from"node:path";async function nx(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const d=await D3(a);const c=await tx(d);if(c===void 0)continue;const u=i.get(c)??{directory:d,names:[]};u.names.push(a.text);
i.set(c,u)}const o=await tx(r);const s=[];for(const[a,{directory:d,names:c}]of i){const u=a===o;const f=e*c.length+(u?n:
0);const l=await w3(d).catch(()=>void 0);const p=l===void 0?f:l.bavail*l.bsize;if(p>=f)continue;const h=[...c,...u?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} may be too small: the result needs about ${S(f)} there (for\
 ${h}), but only ${S(p)} are free. If it does not fit, everything stays as it was.`)}return s}async function D3({transport:t,
path:e}){const n=await An(E3(e));return t==="oci"&&await Ae(n)!==void 0?n:b3(n)}async function tx(t){return y3(t).then(({
dev:e})=>e,()=>void 0)}async function rx({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((l,p)=>l+ix(p,a),0);const c=s.division===void 0?0:Math.max(0,...r.map(k3));const u={packedBytes:d,
spoolBytes:d+c};const f=()=>nx(i,u,o);if((await f()).length===0)return;await n.settle();for(const l of await f())t.log.warning(
l)}function ix({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return Is(r,t.knownBytes??0,n||r!==void 0)}function k3(t){return t.source.knownBytes??ix(t,true)}function sx(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...ra(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),keptLayers:r(i=>i.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,contents:void 0,oldPackedBytes:Pu(t.map(i=>i.oldPackedBytes)),
newPackedBytes:Pu(t.map(i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Pu(t.map(i=>i.checks.verifiedEntries)),
isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:xu(t.
flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,ox),commands:xu(t.flatMap(i=>i.commands),({name:i})=>i,S3),spared:xu(
t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),ox),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],
suggestions:xu(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:x3(t),...e}}function Pu(t){
return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function xu(t,e,n){const r=new Map;for(const i of t){const o=r.
get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function ox(t,e){return{...t,entries:t.entries+e.entries,
bytes:t.bytes+e.bytes}}function S3(t,e){const n=Pu([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{
bytes:n}}}function x3(t){const e=[];const n=[];const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)
return void 0;const a=s.groups.map(d=>{const c=e.findIndex(({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(
d)-1:c});n.push(Xp(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(Xp(s.dropped,o,a));for(const d of s.notes)i.add(
d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function Xp([,t,e,n],r,i){const o=i[e]??-1;if(n===
void 0)return[r,t,o];return[r,t,o,n.map(s=>Xp(s,s[0],i))]}async function ax({id:t,index:e},n){const r=await Promise.all(n.map(o=>P3(o,t)));if(e===void 0)return{images:r,index:e};
const{kept:i}=vs(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function P3({found:t,made:e},n){const{
image:r}=t;const{job:i,layer:o}=e;const{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");const{source:a}=i;
const{annotations:d,digest:c}=await i.sourceConfig;const u=[n,a.id,...a.diffIds,...c===void 0?[]:[c]];const f=r?.format??
"oci";return{config:s.config,platform:a.platform,indexPlatform:r?.indexPlatform,entryAnnotations:vs(r?.entryAnnotations??
{},u).kept,annotations:d,format:f,layers:s.files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{
mediaType:ni(f,l.packing),digest:l.digest,sizeBytes:l.packedBytes}}))}}import{createReadStream as B3}from"node:fs";import{join as T3}from"node:path";import{isDeepStrictEqual as I3}from"node:util";async function dx(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return C3(t,e,n,r);const s=await Mi(t.engine,o.files,o.request);await Ni(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function C3({run:t,engine:e,options:n},r,i,o){const s=at(t.runId);const a=T3(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ce(s,"tag");const u=Nd({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const p=await mr(e,l);
const h=cx(r[0]);const g={reference:p?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(B3(a),void 0,t.signal);
const E=await $i(e,g,y);const x=E.split("\n").find(R=>/^error /i.test(R.trim()));if(x!==void 0)throw Zp("a load without \
an error",JSON.stringify(x));const P=b(await ie(e,g.reference),"Id");if(P!==l)throw Zp(`the ID ${l}`,String(P));const _={
stored:{...g,importedId:void 0},platforms:r};for(const R of r)await v3(e,_,R);return _}function cx(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function v3(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Qp(t,e,r);
const o=cx(n);if(!I3(i,o))throw Zp(`${Bp(o)} for ${I(r)}`,JSON.stringify(i))}function Zp(t,e){return new m("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:te})}async function Qp(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await Ze(t,e.reference,i);if(o!==void 0)return o;throw new m(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function ux({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const u=await Qp(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Ti(t,rt(e,u),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function fx({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Qp(e,r,void 0);await t.log.group("Test",()=>Ii(e,o,i));return true}var lx={names:[],imageId:void 0,counts:void 0,isTested:false};async function mx(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const a=await ax(e,n);const d=n.map(({made:h})=>h);for(const h of o){await r.log.group(`Write ${h.target.name}`,async()=>{
s.add({...h,written:await h.target.write(a)})})}const c=O3(t);const u=c===void 0?[]:mc(c.engine,d,h=>h.job.source.platform);
const f=c&&await r.log.group("Store in the engine",()=>dx(c,u,a,t.spool));const l=[];if(i.verify){for(const h of s.all){
for(const[g,y]of(await A3(t,h,{set:a,all:d})).entries())l[g]=y}if(c!==void 0&&f!==void 0){const h=await ux(c,f);for(const[
g,y]of d.entries())l[g]??=h.get(y)}}const p=c!==void 0&&f!==void 0&&await fx(c,f);if(r.signal.aborted)throw H(r.signal.reason);
await s.publish("files");if(c!==void 0&&f!==void 0){const{stored:h}=f;await t.tags.move(c.engine.docker,h.expectedId,h.reference);
await bc(c,h,{close:async()=>{}})}await s.publish("registries");return{names:o.map(({target:h,location:g})=>({name:h.name,
digest:s.all.find(y=>y.location===g)?.written.digest??""})),imageId:f?.stored.expectedId,counts:i.verify?l:void 0,isTested:p}}
function O3(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function A3({
run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();try{const a=i.images.map(({config:f})=>z(
f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==JSON.stringify(a)){throw new m("CHECK\
_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,
{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];const u={...t,tempDir:e.tempDir};for(const[
f,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[f];const y=h.expected.find(({view:X})=>X==="exact");const{newBytes:E,
streamBytes:x=E}=g;const P=p.platformTitle===void 0?"":` ${p.platformTitle}`;const _=Vt(l,s,u);const R={expected:y,source:p.
source,streamBytes:x};const L=()=>Ti(t,_,R);c.push(await t.log.group(`Verify${P} in ${n.name}`,L))}return c}finally{await s.
close()}}async function eh(t,e,n){var h=[];try{const r=ot(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await fc(t,r);if(!i.dryRun)await rx(t,e);const s=[];for(const[P,_]of e.platforms.entries()){const R=o===void 0?void 0:F3(
o,`layer-${P}`);const L=e.platforms.length>1?I(_.source.platform):void 0;const{source:X,inEngine:ke,baseBlobs:Se}=_;const Ie={
...t,source:X,inEngine:ke,baseBlobs:Se,packTo:R,platformTitle:L};const gt=await _3(Ie,r);s.push({found:_,made:gt})}const a=s.
map(({made:P})=>P);const d=P=>a.reduce((_,R)=>_+P(R),0);const c=Tr(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(
({layer:P})=>P.newBytes)});const u=mn(c)===void 0;const f=u&&o!==void 0?await mx({...t,places:n,spool:o},e,s):lx;for(const P of a)
if(u)await N3(P);for(const P of a)Du(P);const l=a.map((P,_)=>{const R=f.counts?.[_];const L={verifiedEntries:R,isTested:f.
isTested};const X=I(P.job.source.platform);return{...ku(P,{isMet:u,budgets:[],checks:L}),platform:X}});const p=f.imageId??
(l.length===1?l[0]?.imageId:void 0);return{...sx(l,{budgets:c,imageId:p}),platforms:l,written:f.names}}catch(g){var y=g,
E=true}finally{var x=st(h,y,E);x&&await x}}async function _3(t,e){var a=[];try{const n={...t,sourceConfig:Kt(e,Su(t))};const r=await Jc(
n);e.defer(()=>jc(r));const i=ot(a,new AsyncDisposableStack,true);const o={...n,scans:Hc(t,r,i)};const s=await Cs(o,r,e).
catch(async l=>Cs(...await ji(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,u=true}finally{var f=st(
a,c,u);f&&await f}}async function L3({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,
counts:c}=r;const u=Cp(s);const[f]=u;if(e.kind!=="miss"||s===void 0||f===void 0)return;if(d===void 0||!n.reader.isReproducible)
return;const l=u.map(({path:h,digest:g,diffId:y},E)=>({...a[E],...{path:h,digest:g,diffId:y}}));const{packing:p}=f;await WS(
t,e,{diffId:d,packing:p,layers:l,surveyed:i,...c,ms:o})}async function N3({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
if(r.parts!==void 0)return L3({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=Cp(r.packed);const a=n.reader.
isReproducible?Eu(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;
const l=await R3(s.path,a).then(()=>true,()=>false);if(!l)return;const p={diffIds:[d],savedFile:{digest:c,packedBytes:u,
packing:f}};await bu(t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as px}from"node:fs";import{access as hx,readFile as $3,rename as M3,rm as U3,stat as gx,writeFile as H3}from"node:fs/promises";
import{dirname as yx,join as z3}from"node:path";var W3={report:"report",html:"page",summary:"summary"};async function Tu(t,e){try{await hx(`${yx(e)}/`,px.W_OK)}catch(r){
throw Bu(t,e,D(r),r)}const n=await gx(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Bu(t,e,"it exists and is not\
 a file")}async function wx(t){const e=await gx(t).catch(()=>void 0);if(!e?.isFile())return Tu("summary",t);await hx(t,px.
W_OK).catch(n=>{throw Bu("summary",t,D(n),n)})}async function bx(t,e,n,r){const i=z3(yx(e),n);try{await H3(i,r,{flag:"wx"});
await M3(i,e)}catch(o){await U3(i,{force:true}).catch(()=>{});throw Bu(t,e,D(o),o)}}function Bu(t,e,n,r){return new m("B\
AD_INPUT",`Cannot write the ${W3[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function Ex(){return $3(new URL("page.html",import.meta.url),"utf8")}async function Dx({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await TS(n,r,t.runId);if(i!==
void 0)await Ww(i);if(o!==void 0)await Tu("report",o);if(s!==void 0)await Tu("html",s)}async function kx({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Nd(i,n)}));for(const{target:i}of r)await i.
check();return r}var Iu=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=th(e)?this.#t.length:this.#t.
filter(Sx).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Sx:th;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${_e(r)}`))}};function th({location:t}){
return t.transport==="docker"}function Sx(t){return!th(t)}async function Cu(t,e,n,r){const i=await e.openReader();try{const o=new G(i.decide,r.observer);await Fn(t,[await i.open(
t.signal),o],()=>n)}finally{await i.close()}}async function Bx({run:t},e,{platforms:n}){if(e===void 0)return void 0;const r=await BD(e,n.map(({source:o})=>o.platform));
if(e.kind==="report")return e.earlier;const{name:i}=e;try{return await t.log.group(`Read ${i} to compare with it`,async()=>{
const o=await e.open(r);try{const s=[];for(const a of o.sources)s.push(await J3(t,a));return{kind:"image",name:i,platforms:s}}finally{
await o.close()}})}catch(o){if(t.signal.aborted)throw o;t.log.warning(`Nothing is compared with ${i}. ${_e(o)}`);return void 0}}
async function J3(t,e){const n=new Wn({contents:true});const{packedLayers:r}=await e.readConfig();await Cu(t,e,e.knownBytes,
n);return{platform:I(e.platform),contents:n.contents,packedBytes:r?.reduce((i,{sizeBytes:o})=>i+o,0),layers:new Set([...e.
diffIds,...(r??[]).map(({digest:i})=>i)])}}var xx=3;var j3=80;function Tx(t,e){if(t===void 0)return;const{name:n,platforms:r,
missing:i}=t;for(const o of r){const s=r.length===1?"":` for ${o.platform}`;if(o.oldBytes===void 0||o.newBytes===void 0){
e.notice(`The files of the result${s} cannot be compared with ${n}: its report does not have them, since that run only t\
agged an image, or the result was not read.`);continue}const a=o.pullBytes===void 0?"":`, ${S(o.pullBytes)} to pull`;e.info(
`Compared with ${n}${s}: files ${S(o.oldBytes)} → ${S(o.newBytes)} (${Sr(o.newBytes-o.oldBytes)})${a}`);const d=[...o.
packages.slice(0,xx).map(c=>Px(G3(c),c)),...o.directories.slice(0,xx).map(c=>Px(c.path,c))];if(d.length>0)e.info(`Larges\
t changes: ${d.join(", ")}`)}if(i.length>0)e.notice(`${n} lacks ${i.join(", ")}, so these platforms are not compared.`)}
function G3({manager:t,name:e}){if(e==="")return t==="other"?"files of no package":`${t} packages`;return`${t} ${e}`}function Px(t,{
oldBytes:e,newBytes:n}){return`${de(bt(t),j3)} ${Sr(n-e)}`}import{isDeepStrictEqual as V3}from"node:util";var nh=Symbol("any value");var K3={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:nh,sourceDateEpoch:void 0,
compression:nh,division:void 0,keepBase:void 0};function Y3(t){return Object.entries(K3).every(([e,n])=>n===nh||V3(t[e],
n))}function Ix(t){const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&Y3(n.layer)&&!(e.image.isIndex&&n.platforms!==
"default")}async function Cx({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();
const a=await e.measure();const{bytes:d,packedBytes:c,history:u}=a;const{test:f,dryRun:l,html:p,compare:h}=n;const g=Tr(
n.budgets,{oldBytes:d,newBytes:d});const y=mn(g)===void 0;const E=p===void 0&&h===void 0?void 0:new Wn({files:p!==void 0,
contents:h!==void 0});if(E!==void 0){const R=()=>Cu(t,e,d,E);await i.group("Look through",R).catch(L=>{if(o.aborted)throw L;
i.warning(_e(L))})}const x=f!==void 0&&!l&&y;if(!l&&y){if(f!==void 0)await i.group("Test",()=>Ii(t,e.image,f));await r.move(
t.docker,e.id,e.id)}const P=e.layerCount;const _=P===0?"has no layer":"is already one layer";if(y)i.notice(`${e.reference}\
 ${_} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return Vc({source:e,sourceSize:a,image:{
bytes:d,packedBytes:c,layers:P,history:u,imageId:e.id,configDigest:s},verdict:{budgets:g,isMet:y,checks:{verifiedEntries:void 0,
isTested:x}},surveyed:{directories:E?.directories,contents:E?.contents,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:E?.page})}async function vx(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${I(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>zD(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await cs({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var q3="{{title}}";var X3="{{data}}";function Ax(t,e){const[n,r]=Ox(t,q3);const[i,o]=Ox(r,X3);return[n,Z3(bt(e.title)),i,
Q3(e),o].join("")}function Ox(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function Z3(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function Q3(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Rx({report:t,page:e},n,{runId:r,log:i},o=Ex){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await bx(a,c,`${ae(r)}${a}`,await d());return c}catch(u){i.warning(_e(u));return void 0}};return{htmlPath:await s("html",
async()=>Ax(await o(),jb(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var e8=1.05;function Fx(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const d=e.layer.division===
void 0?1:e8;if(o>i*d&&!na(r.countsBlocks,o-i,i)){const[l,p]=Br(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${p}).`)}if(s===void 0||a===void 0)return;if(a<=s*d)return;const c=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${k("compression","zstd")} makes it smaller`;const[u,f]=Br(a,s);n.warning(`The compresse\
d result (${u}) is larger than the source's compressed layers (${f}), so pushing and pulling it takes longer; ${c}.`)}async function _x(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new Le(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Ba(t.tags);const c=new Iu(r);const u=jw(t);const f=new ga(
u?n:void 0,XE(t),r);let l;try{if(u){const y=await ny(n.withWatchdog(s),r);l={...y,runId:e,log:r,signal:s.signal}}const p=wl(
t)?l:void 0;const h={run:a,engine:p,comparesIn:l,options:t,tags:d,placements:c,sweep:f,cache:o};const g=await t8(h);await c.
finish();if(ma(e))await pn(n,t.timeoutSeconds,y=>Mt(y,e,r));return g}catch(p){await c.undo();if(l!==void 0){await pn(n,t.
timeoutSeconds,async h=>{await d.undo(h,r);await Mt(h,e,r)})}throw s.signal.aborted?H(s.signal.reason):p}finally{if(!s.signal.
aborted)await f.settle();await f.end();s.release()}}async function t8(t){var ke=[];try{const e=ot(ke,new AsyncDisposableStack,
true);const n=performance.now();const{run:r,engine:i,options:o}=t;const{log:s}=r;await Dx(t);const a=await kx(t);const d=await PD(
t,e);const c=await FD(t);e.defer(()=>c.close());const u=await e0(t,_D(t,c),e);r8(t,u);const f=await Bx(t,d,u);await i8(t,
c);if(o.verifiesLayers&&!o.dryRun)await vx(t,u);const l=await n8(t,u,a);const p=mn(l.budgets);const h=p===void 0&&!o.dryRun;
const g=h&&o.push?await o8(t,l):[];if(h)s8(t,l);const[y]=c.platforms;if(h&&o.removeOld&&i!==void 0&&y?.inEngine!==void 0)
await Sy(i,y.inEngine.image,l.imageId);const E=performance.now()-n;const x=g[0]?.digest??l.written[0]?.digest;const P=f&&
Vw(f,l.platforms);Tx(P,s);const _={...l,digest:x,pushed:g,comparison:P};const R=a8(t,u);const L=zb(_,{options:o,engine:i,
source:R,comparison:P,ms:E});const X=await Rx({report:L,page:l.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was sto\
red, tagged or pushed.");Fx(l,o,s,{countsBlocks:L.sizes==="blocks"});s.info(Rg({...l,ms:E}));return{..._,report:L,...X,budgetError:p}}catch(Se){
var Ie=Se,gt=true}finally{var jn=st(ke,Ie,gt);jn&&await jn}}async function n8(t,e,n){const{engine:r,options:i}=t;const[o,
...s]=e.platforms;if(o===void 0||r===void 0||n.length>0||s.length>0)return eh(t,e,n);const{source:a,inEngine:d}=o;const c={
...t,source:a,inEngine:d,engine:r};const{division:u,keepBase:f}=i.layer;if(u!==void 0||f!==void 0)return eh(t,e,n);const l=Ix(
c)?await Cx(c):await ex(c);const p=I(a.platform);return{...l,platforms:[{...l,platform:p}],written:[]}}function r8({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${I(a.platform)}, ${ge(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function i8({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>Jw(e,s,i))}async function o8({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>gy(e,n.tags,r))}function s8({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(Ar).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function a8(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:mt({...t,source:o,inEngine:s})}}function Lx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":ei(t),"size-change":d8(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(c8)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function d8({report:{comparison:t}}){if(t===null||t.oldBytes===null||t.newBytes===null)return void 0;return t.newBytes-
t.oldBytes}function c8(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,
"saved-percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"c\
leaned-bytes":ei(t),"cache-hit":t.cacheHit??null}}import{tmpdir as z8}from"node:os";import{resolve as ih}from"node:path";import{resolve as b8}from"node:path";var u8=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var Nx='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var f8=/^([a-z][a-z0-9+-]*):/;var l8=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var m8=/^@(\d{1,9})$/;function Gi(t,e="image"){const n=f8.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return p8(n,r,{text:t,input:e});case"docker":return y8(r,{
text:t,input:e});default:if(!u8.has(n)&&!r.startsWith("//"))return void 0;throw Jn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,w8(n,r))}}function p8(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw Jn(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=h8(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!l8.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Jn(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:g8(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function h8(t,e){
if(!t.startsWith("@"))return void 0;const n=m8.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Jn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Jn(e,"has an index",r)}return Number(
n)}function g8(t,e,n){const r=ce(t,n);if(r.digest!==void 0){throw Jn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function y8(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Jn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Ea(i,r):ce(i,r);if(gn(
i)){throw Jn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function w8(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${Nx}. "skopeo copy" converts from all other transports. ${n}`}function Jn({text:t,
input:e},n,r){const i=`The ${B(e)} must be an image reference or one of ${Nx}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}var E8=/^\.{0,2}\/|\.json$/i;function $x(t){if(t==="")return void 0;const e=Gi(t,"compare");if(e!==void 0)return{kind:"o\
utside",text:t,location:e};if(E8.test(t)&&!t.includes("\0"))return{kind:"report",text:t,path:b8(t)};return{kind:"engine",
text:t,reference:ce(t,"compare")}}import{resolve as D8}from"node:path";function Mx(t){k8(t);if(t.container!==void 0)S8(t);if(t.imageLocation!==void 0)x8(t,t.imageLocation.text);P8(t);B8(t);T8(
t);I8(t)}function k8(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",D8(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new m("BAD_INPUT",`The ${B(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function Ee(t,e,n,r=`Leave ${k(t)} out.`){throw new m(
"BAD_INPUT",`The ${B(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function S8(t){const e=k("container");const n=r=>Ee(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")Ee("platform",e,"a container already has its platform");if(t.pull==="always")Ee("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)Ee("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)Ee("remove-old",e,"the container still uses its image")}function x8(t,e){const n=k("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${k(i)} out.`;if(t.layer.script!==void 0){
Ee("run",n,"a script runs in a container, and that image is in no engine",`Use ${k("clean")} and ${k("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)Ee("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)Ee("remove-old",n,"it removes an image of an engine");if(!t.pause)Ee("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")Ee("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){Ee("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${k("verify","true")}, or load the image into the engine first.`)}}function P8(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=k("tag",r.join(", "));if(t.test!==void 0){Ee("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${k("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){Ee("push",i,"a file is not pushed",`Add a name in a registry to ${k("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function B8(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=k(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)Ee("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)Ee("run",o,"what commands change is in no la\
yer")}function T8({layer:t,container:e}){if(t.keepBase===void 0)return;const n=k("keep-base");if(e!==void 0)Ee("containe\
r",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and flatten tha\
t.');if(t.script!==void 0)Ee("run",n,"what commands change is in no layer, and may change the base")}function I8({layer:t,
platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=k("platform",e==="al\
l"?"all":e.map(I).join(", "));Ee("run",r,"a script runs in a container of one platform","Flatten each platform in a step\
 of its own.")}function Ux(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>C8(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function C8(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var v8=1e4;function Hx(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${k("image")} or ${k("container")}\
, not both.`,{hint:`To flatten the container, leave ${k("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${B("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${B("container")}.`})}const n=Gi(t,"image");const r=n===void 0?ce(t,"image"):
void 0;return{image:r,imageLocation:n}}function zx(t){if(t==="")return void 0;if(!/^[0-9]+$/.test(t)){const n=Gi(t,"keep\
-base");if(n!==void 0)return{kind:"location",location:n};return{kind:"image",image:ce(t,"keep-base")}}const e=Number(t);
if(e>=1&&e<=v8)return{kind:"layers",count:e};throw new m("BAD_INPUT",`The ${B("keep-base")} must be an image or a number\
 of layers from 1 on, but is ${JSON.stringify(t)}.`,{hint:`Name the base, for example ${k("keep-base","debian:13")}, or \
leave it out to keep no layers.`})}function Wx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===
0&&!e){throw new m("BAD_INPUT",`The ${B("tag")} is required, but is empty.`,{hint:'Give the result a name, for example "\
app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Gi(a,"tag");const c=d===void 0?Ea(
a,"tag"):void 0;const u=c===void 0?a:me(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)i.set(
u,d)}const s=[...i.values()];O8(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function O8(t){const e=new Map;
for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(n.path);e.set(n.
path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${B("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var A8=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var Jx=/^[0-9a-f]{12,64}$/;function jx(t,e){const n=e.
map(F8).filter(i=>i!==void 0);const r=R8(t);return r===void 0?n:[...n,r]}function R8(t){const e=Wl(t);const n=Uo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(We)}`;return`${k("clean",r.join(", "))} means ${k("clean",n.join(", "))}, ${i} selects all safe presets.`}function F8(t){
const{text:e,domain:n}=t;const r=Ar(t);if(Jx.test(e)||A8.test(e)){const i=Jx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var _8={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ile"},summary:{default:"true",help:"do not write the job summary",isActionOnly:true},compare:{default:"",value:"IMAGE|RE\
PORT",help:"compare the contents with those of an earlier image, or of the JSON report of one"},"max-size":{default:"",value:"\
SIZE",help:"fail without tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"\
fail without tagging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in\
 the GitHub Actions cache",isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, su\
ch as the compressed layer"}};var vu=Object.fromEntries(Object.entries(Ls).map(([t,e])=>[t,{kind:e,..._8[t]}]));import{resolve as L8,sep as N8}from"node:path";var rh={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function qt(t,e){const n=Object.hasOwn(rh,e)?
rh[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${B(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${k(t,"true")} or leave it out.`})}return n}var $8=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function Kx(t){if($8.test(t))return t;
throw new m("BAD_INPUT",`The ${B("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Ou(t,e){const n=r=>new m(
"BAD_INPUT",`The ${B(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(N8))throw n(`${JSON.stringify(e)} i\
s a directory`);return L8(e)}var M8=8**11-1;function Yx(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=M8)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function qx(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${B("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var Gx=2e6;function Xx(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=Gx)){throw new m("BAD_INPUT",`The ${B("timeout")} must be whole seconds from 0 (no limit) to ${Gx}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var U8=["missing","always","never"];function Zx(t){
const e=U8.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${B("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function Qx(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${B("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(sa);return n.filter(
(r,i)=>n.findIndex(o=>Y(r,o))===i)}function eP(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
rh,t)){throw new m("BAD_INPUT",`The ${B("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${k("verify","true")} or leave it out.`})}return{verify:qt("verify",t),verifiesLayers:false}}var Vx=100;var H8=1e6;
function tP(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=Vx)){throw new m("BAD_INPUT",`The ${B("layers")}\
 must be a whole number from 1 to ${Vx}, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=ia(e);if(r===void 0||r<H8){throw new m("BAD_INPUT",`T\
he ${B("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new m("BAD_INPUT",`Set either the ${B("layers")} o\
r the ${B("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${k("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function nP(t){if(t==="auto"||t==="layers")return t;throw new m("BAD_INPUT",
`The ${B("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var W8=["clean","platform"];function rP(t){const e=d=>t(d).trim()||vu[d].default;const n=d=>Ux(t(d),W8.includes(d));const r=qt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:Kx(e("container"));const o=Hx(e("image"),i);const s=Wx(n("tag"),
r);const a={...o,container:i,from:nP(e("from")),pause:qt("pause",e("pause")),...s,layer:{aptClean:qt("apt-clean",e("apt-\
clean")),clean:Mb(n("clean")),exclude:kb(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:qx(e("r\
un-network")),compression:yk(e("compression")),division:tP(e("layers"),e("max-layer-size")),keepBase:zx(e("keep-base")),
sourceDateEpoch:Yx(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Uo(n("clean")),dryRun:r,platforms:Qx(n("platform")),defaultPlatform:process.
env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:Zx(e("pull")),push:qt("push",e("push")),...eP(e("verify")),test:JD(t(
"test")),backup:e("backup")===""?void 0:Ou("backup",e("backup")),removeOld:qt("remove-old",e("remove-old")),timeoutSeconds:Xx(
e("timeout")),budgets:{maxBytes:Fg(e("max-size")),minSaving:_g(e("min-saving"))},report:e("report")===""?void 0:Ou("repo\
rt",e("report")),html:e("html")===""?void 0:Ou("html",e("html")),compare:$x(e("compare")),summary:qt("summary",e("summar\
y")),cache:qt("cache",e("cache")),notices:jx(n("clean"),s.tags),...J8(e("temp-dir"))};Mx(a);return a}function J8(t){const e=process.
env["RUNNER_TEMP"];if(t!=="")return{tempDir:ih(t),tempDirFrom:"input"};if(e)return{tempDir:ih(e),tempDirFrom:"RUNNER_TEM\
P"};return{tempDir:ih(z8()),tempDirFrom:"system"}}import{constants as PP}from"node:fs";import{appendFile as mH,stat as pH}from"node:fs/promises";var j8=["▏","▎","▍","▌","▋","▊","▉"];var oh=10;var G8=40;function oP(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":j8[i-1])}function sP(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>S(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return _t(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),oP(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function aP(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,oh);const i=n.slice(oh).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-oh} more`,bytes:i});const o=V8(r.map(({name:s})=>iP(s)));return _t([`pie showData title ${iP(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function V8(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function iP(t){return de(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),G8)}function sh(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function dP(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=bt(
d===0?o:a.at(-1)??"");return{level:d,name:de(c,40),bytes:s}});const r=sh(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return _t(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${S(o).padStart(7)}  ${oP(
o,e,30)}`.trimEnd()))}var Vi=200;var it=60;function Q(t){return jh(de(t,Vi))}function De(t){return t.replaceAll(" "," ")}var cP=10;function lP({comparison:t,dryRun:e}){if(t===null)return"";const{kind:n,name:r,platforms:i,missing:o}=t;const s=i.
length===1&&o.length===0;const a=e?" (expected)":"";const d=n==="report"?"the report ":"";const c=o.slice(0,it).map(Q).join(
", ");return[`#### Compared with ${d}${Q(r)}${a}`,...i.slice(0,it).map(u=>K8(u,s?"":`${Q(u.platform)}: `)),...o.length===
0?[]:[`Not in the earlier image: ${c}.`]].join("\n\n")}function K8(t,e){return[`${e}${Y8(t)}`,...X8(t)].join("\n\n")}function Y8(t){
const{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:i,pullBytes:o}=t;const s=e===null||n===null?"The files of on\
e of the two are not known.":`Files: ${S(e)} → **${S(n)}**, ${q8(e,n)}.`;const a=r===null||i===null?"":` Compressed: ${S(
r)} → ${S(i)}.`;const d=o===null?"":` A machine that has the earlier image pulls ${S(o)}.`;return`${s}${a}${d}`}function q8(t,e){
if(t===e)return"the same size";return`**${Sr(e-t)}**, ${Yn(xr(t,e))}`}function X8(t){const e=t.packages.map(i=>uP("packa\
ge",Z8(i),i));const n=t.directories.map(i=>uP("directory",Q(i.path),i));if(e.length===0&&n.length===0)return[];const r=[
...fP(e,t.morePackages,"packages"),...fP(n,t.moreDirectories,"directories")];return[["| | | before | after | |","| --- |\
 --- | ---: | ---: | ---: |",...r].join("\n")]}function Z8({manager:t,name:e}){if(e==="")return t==="other"?"files of no\
 package":`${t} packages`;return`${t} ${Q(e)}`}function uP(t,e,{change:n,oldBytes:r,newBytes:i}){const o=n==="added"?"":
De(S(r));const s=n==="removed"?"":De(S(i));return`| ${t} | ${e} | ${o} | ${s} | ${De(Sr(i-r))} |`}function fP(t,e,n){const r=Math.
max(0,t.length-cP)+e;return[...t.slice(0,cP),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var Q8=120;var eH=150;var tH=16;function wP({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,it).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${De(S(i.oldPackedBytes))} → ${De(S(i.newPackedBytes))}`;
const s=Yn(i.savedPercent.toFixed(1));return`| ${Q(i.platform)} | ${De(S(i.oldBytes))} in ${De(ge(i.oldLayers))} | ${De(
S(i.newBytes))} | ${De(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${Q(e.reference)} | before | afte\
r | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var mP=3;function bP({
result:t,platforms:e,dryRun:n}){if(e.length<2)return pP("Layers",t.layerDetails,n);return e.map(r=>pP(`Layers of ${Q(r.platform)}`,
r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function pP(t,e,n){if(e===null)return"";const r=e.slice(0,it).map(({packedBytes:o,
bytes:s,entries:a,contents:d},c)=>{const u=d.slice(0,mP).map(({name:p})=>Q(p));const f=`${u.join(", ")}${d.length>mP?" a\
nd more":""}`;const l=`${n?"about ":""}${S(o)}`;return`| ${c+1} | ${De(l)} | ${De(S(s))} | ${De(re(a))} | ${f} |`});const i=e.
length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |","| ---: | ---: | ---: | ---\
: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function EP(t){const{source:e,result:n,platforms:r}=t;const i=n.
tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};return gP("History",o,[{title:e.reference,
...e},{title:i,...n}])}return r.map(o=>gP(`History of ${Q(o.platform)}`,o,[{title:e.reference,...hP(o.oldBytes,o.oldHistory)},
{title:i,...hP(o.newBytes,o.newHistory)}])).join("\n\n")}function hP(t,e){return{bytes:t,steps:e?.length??null,history:e}}
function gP(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??0),0);return[`<details${i<=tH?" open":""}\
><summary>${t}: ${ge(e)} before, ${ge(n)} after</summary>`,"",...r.flatMap(o=>[rH(o.title,o),""]),"</details>"].join("\n")}
var nH=24;function rH(t,{bytes:e,steps:n,history:r}){const i=`${bt(de(t,Vi))}  ${S(e)}`;if(r===null)return _t([i,"└─ (th\
e history does not cover all layers)"]);const o=r.slice(-eH);const s=n??r.length;const a=[{level:0,text:i}];let d=1;if(o.
length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}for(const{command:c,bytes:u,layer:f}of o){const l=c.
replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=bt(de(l.trim()||"(no command)",Q8));a.push({level:d,
text:`${f?S(u):"-"}  ${p}`});if(f)d=Math.min(d+1,nH)}return _t(sh(a))}function DP({result:t,dryRun:e,platforms:n}){const r=e?
" (expected)":"";if(n.length===1)return yP(`Largest directories${r}`,t.directories,t.bytes);return n.map(i=>yP(`Largest \
directories of ${Q(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").join("\n\n")}function yP(t,e,n){if(e===
null||e.length===0)return"";const r=dP(e,n);return[`<details open><summary>${t}</summary>`,"",r,"","</details>"].join("\n")}var ah=1024*1024;function SP(t,e){const n=[iH(t),oH(t),sH(t),wP(t),lP(t),aH(t),EP(t),uH(t),cH(t),bP(t),DP(t),fH(t),lH(t)].
filter(s=>s!=="");const r=`_Truncated: a job summary holds at most ${S(ah)}. The report has the rest._`;const i=s=>[...n.
slice(0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function iH(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(Q).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":Yn(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${Q(r.reference)}${u}`,
"",`${p}**${S(r.bytes)}** in ${ge(r.layers)} → **${S(i.bytes)}** in ${ge(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function oH(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function sH({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ge(t.layers)},{name:"after",bytes:e.bytes,
note:ge(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${S(t.packedBytes)} → ${S(e.packedBytes)}.`;return sP(n)+r}var Au=10;function aH({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${re(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Au).map(({name:f,digest:l})=>`${Q(f)}, ${Q(l)}`);const c=r.slice(
0,Au).map(f=>Q(`${f.name}@${f.digest}`));const u=r.length>Au?[`${r.length-Au} more`]:[];return[...n===null?[]:[`- Image \
ID${t?" (expected)":""}: ${Q(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function dH(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!xP(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:re(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function kP(t){const e=t.rules.filter(xP).map(({kind:r,
name:i})=>r==="preset"?Ms(de(i,Vi)):Q(i));if(e.length===0)return"";const n=e.length>it?` and ${e.length-it} more`:"";return`\

Matched nothing: ${e.slice(0,it).join(", ")}${n}.`}function xP({entries:t,bytes:e}){return t===0&&e===0}function cH({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=er(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${Q(o)}: ${S(s)}, ${Pr(a)} % of the res\
ult${c}`});const i=Ft("clean",n);return["#### Possible further savings","",...r,"",_t([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function uH(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&na(e,t.savedBytes,t.source.
bytes);if(n)return kP(t).trimStart();const r=dH(t);const i=r.slice(0,it);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${Q(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${p} | ${De(S(u))} | ${De(`${Pr(l)} %`)} | ${"█".repeat(h)} \
| ${De(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${S(t.savedBytes)}`} cam\
e from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),kP(t),
"",aP("Saved, in MB",r)].join("\n").trimEnd()}function fH(t){const e=t.kept.slice(0,it).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${S(o)} in ${re(i)}`;const a=r===null?" (requested)":` (${Ms(de(r,Vi))})`;return`- ${Q(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function lH({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${Q(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${Q(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${Q(n.reference)} is unchanged. Set <code>backup</code> to\
 save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the si\
ngle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function BP(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await pH(t);const i=SP(e,ah-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await mH(t,i,{flag:PP.O_WRONLY|PP.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${D(r)}.`)}}import{parseArgs as EH}from"node:util";var TP=Object.entries(vu).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var At=[...TP,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function IP(t){return TP.some(e=>e.name===t)}function CP(t){const{kind:e,value:n}=t;
if(n===void 0)return Ki(t);return`${Ki(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function dh({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function Ki({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var Os="__complete";var lh=["bash","zsh","fish"];var hr={files:0,none:4,noSpace:6};var vP={candidates:[],directive:hr.none};
var hH={candidates:[],directive:hr.files};async function OP(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await gH(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function gH(t,e,n){const r=ch(t.at(-1)??"");if(r!==void 0&&dh(r))return uh(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await uh(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>ch(c)?.name));const d=At.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:Ki(c),help:c.help})),directive:hr.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!yH(ch(t[d-1]??"")));return s?vP:uh("image",e,n)}function yH(t){return t!==void 0&&
dh(t)}function ch(t){return At.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function uh(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:hr.none});switch(t){case"image":case"tag":case"compare":return fh(
n,"image","ls","--format","{{.Repository}}:{{.Tag}}");case"container":return fh(n,"ps","--all","--format","{{.Names}}");case"\
run-network":return fh(n,"network","ls","--format","{{.Name}}");case"clean":return wH(e);case"pull":return r("missing","\
always","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","l\
inux/arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"\
report":case"html":case"summary":case"temp-dir":case"cache-dir":return hH;default:return vP}}async function fh(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:hr.none}}function wH(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:We,help:"all safe presets"},...ze.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:hr.noSpace}}var bH={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${Os} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${Os} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${Os} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${hr.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function AP(t){return bH[t]}var RP="docker-cli-plugin-metadata";function FP(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${wt}`,ShortDescription:"Flatten an image into one layer"})}var _P="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var mh="flatten";var DH=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function LP(t,e){if(t[0]===RP)return{kind:"plugin-metadata"};if(t[0]===
Os)return{kind:"complete",words:IH(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[_P]===void 0?{dockerArgs:[],rest:t}:CH(t);
const{values:i,positionals:o}=SH(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:TH(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw As(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw As("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!IP(s))return"";return s==="image"?o[0]??
Ru(i[s]):Ru(i[s])},json:i["json"]===true,summary:Ru(i["summary"])||void 0,cacheDir:Ru(i["cache-dir"])||void 0,verbosity:kH(
i,n),dockerArgs:n}}function kH(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw As("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function SH(t){const e={};
for(const{name:n,kind:r,short:i}of At){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return EH({args:t.map(PH),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=D(n).split(
". ")[0]??"";throw As(r,BH(r))}}var xH=At.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function PH(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of xH){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function BH(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=At.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?Mo(e.slice(3),n):void 0;const i=At.
map(Ki).map(o=>o.slice(2));return r===void 0?Mo(e,i):`no-${r}`}function TH(t){const e=lh.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw As(`"completion" needs one shel\
l (${lh.join(", ")}), but ${n}`)}function IH(t,e){return e[_P]!==void 0&&t[0]===mh?t.slice(1):t}function CH(t){let e=0;while(e<
t.length){const n=t[e];if(n===mh)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===mh)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=DH.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function Ru(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function As(t,e){const n='Run "docker-flatten --help" for \
usage.';return new m("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var vH=80;function $P(){const t=At.filter(({name:r})=>r!=="image").map(OH);const e=Math.max(...t.map(([r])=>r.length));const n=r=>ze.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>ph(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...ph(`  ${We}:`.padEnd(17),NP(n(true))),...ph("  by name only:".padEnd(17),NP(n(false)))].join("\n")}
function OH(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${CP(t)}`,[...i.split(" "),...a]]}function NP(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function ph(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>vH){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Yi=Xi(DB(),1);import{clearScreenDown as sz,cursorTo as az,moveCursor as dz}from"node:readline";var cz=4;var kB={min:8,max:40};var uz=80;var _u=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Yi.MultiBar({stream:SB(
e),fps:cz,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Yi.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/xB(this.#e))-1;const n=SB(this.#e);if(e>0)dz(n,0,-e);az(n,0);sz(n);this.#t.
update()};#i(e,n){const r=fz(e,xB(this.#e)-1,(i,o)=>Yi.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function SB(t){return t}function xB({columns:t}){return t===void 0||t===0?uz:t}function fz(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return PB(`${r}  ${wa(Math.round(i))} so far`,e);const d=ya(t);const c=ya(
{...t,totalBytes:void 0});const[u,f]=[If(t),Cf(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const p of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...p].filter(x=>x!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const y=e-h.length-g.length;if(y<=kB.min)continue;const E=Math.min(kB.max,y-
1);return`${h}${n(Math.min(.99,o/s),E)}]${g}`}return PB(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function PB(t,e){return t.
slice(0,Math.max(0,e))}var lz=300;var Lu=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:yr(e.title).replaceAll("\n"," ")}):py(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new Or(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new _u(this.#n,n);this.#i=r};const o=setTimeout(i,lz);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${yr(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var Nu={success:0,failure:1,invalidArguments:2};async function TB(t){let e=false;Uh("command-line");try{const n=LP(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await yz(n)}
`);return Nu.success}e=n.verbosity==="debug";await pz(n);return Nu.success}catch(n){process.stderr.write(`docker-flatten\
: ${yr(_e(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${yr(Ch(n))}\

`);return n instanceof m&&n.code==="BAD_INPUT"?Nu.invalidArguments:Nu.failure}}async function pz(t){const e=rP(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){gz(n,e);await wx(n)}const i=r===void 0?void 0:new Xs(BB(r));await i?.prepare();
const o=Mh();try{const s=new Lu({verbosity:t.verbosity,signal:o.signal});const a=await _x(e,{id:Oh(),docker:new po({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=Lx(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await hz(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await mz(n,"",{flag:"a"}).catch(()=>{});await BP(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function hz(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new m("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function gz(t,e){const n=["backup","report","html"].find(r=>e[r]===BB(t));if(n===void 0)return;throw new m("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function yz(t){
switch(t.kind){case"help":return $P();case"version":return`docker-flatten ${wt}`;case"plugin-metadata":return FP();case"\
completion":return AP(t.shell);case"complete":return bz(t.words)}}var wz=3;async function bz(t){const e=new Le(void 0,wz);
try{return await OP(t,new po({watch:e}))}finally{e.release()}}process.exitCode=await TB(process.argv.slice(2));
