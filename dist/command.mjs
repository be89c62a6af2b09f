import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var sT=Object.create;var Vh=Object.defineProperty;var aT=Object.getOwnPropertyDescriptor;var cT=Object.getOwnPropertyNames;var dT=Object.getPrototypeOf;var uT=Object.prototype.hasOwnProperty;var Gh=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var jh=t=>{throw TypeError(t)};var Qi=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var J=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var fT=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of cT(e))if(!uT.call(t,i)&&i!==n)Vh(t,i,{
get:()=>e[i],enumerable:!(r=aT(e,i))||r.enumerable})}return t};var eo=(t,e,n)=>(n=t!=null?sT(dT(t)):{},fT(e||!t||!t.__esModule?Vh(n,"default",{value:t,enumerable:true}):n,t));var at=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")jh("Object expected");var r,i;if(n)r=e[Gh("as\
yncDispose")];if(r===void 0){r=e[Gh("dispose")];if(n)i=r}if(typeof r!=="function")jh("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ct=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,c,d){return d=Error(c),d.name="SuppressedError",d.error=s,d.suppressed=a,d};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,c=>(i(c),o()))}catch(c){i(c)}}if(n)throw e};return o()};var Vy=J((TG,jy)=>{jy.exports=Qi("events")});var Yy=J((vG,Ky)=>{Ky.exports=class IG{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var Vf=J((CG,Xy)=>{var qy=Yy();Xy.exports=class OG{constructor(e){this.hwm=e||16;this.head=new qy(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new qy(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Mr=J((AG,Zy)=>{function eO(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function tO(t){return Buffer.isEncoding(
t)}function nO(t,e,n){return Buffer.alloc(t,e,n)}function rO(t){return Buffer.allocUnsafe(t)}function iO(t){return Buffer.
allocUnsafeSlow(t)}function oO(t,e){return Buffer.byteLength(t,e)}function sO(t,e){return Buffer.compare(t,e)}function aO(t,e){
return Buffer.concat(t,e)}function cO(t,e,n,r,i){return Z(t).copy(e,n,r,i)}function dO(t,e){return Z(t).equals(e)}function uO(t,e,n,r,i){
return Z(t).fill(e,n,r,i)}function fO(t,e,n){return Buffer.from(t,e,n)}function lO(t,e,n,r){return Z(t).includes(e,n,r)}
function mO(t,e,n,r){return Z(t).indexOf(e,n,r)}function pO(t,e,n,r){return Z(t).lastIndexOf(e,n,r)}function hO(t){return Z(
t).swap16()}function gO(t){return Z(t).swap32()}function yO(t){return Z(t).swap64()}function Z(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function wO(t,e,n,r){return Z(t).toString(e,n,r)}function bO(t,e,n){
return Z(t).toString("hex",e,n)}function EO(t,e,n,r,i){return Z(t).write(e,n,r,i)}function DO(t,e){return Z(t).readDoubleBE(
e)}function kO(t,e){return Z(t).readDoubleLE(e)}function SO(t,e){return Z(t).readFloatBE(e)}function xO(t,e){return Z(t).
readFloatLE(e)}function PO(t,e){return Z(t).readInt32BE(e)}function BO(t,e){return Z(t).readInt32LE(e)}function TO(t,e){
return Z(t).readUInt32BE(e)}function IO(t,e){return Z(t).readUInt32LE(e)}function vO(t,e,n){return Z(t).writeDoubleBE(e,
n)}function OO(t,e,n){return Z(t).writeDoubleLE(e,n)}function CO(t,e,n){return Z(t).writeFloatBE(e,n)}function AO(t,e,n){
return Z(t).writeFloatLE(e,n)}function RO(t,e,n){return Z(t).writeInt32BE(e,n)}function FO(t,e,n){return Z(t).writeInt32LE(
e,n)}function _O(t,e,n){return Z(t).writeUInt32BE(e,n)}function LO(t,e,n){return Z(t).writeUInt32LE(e,n)}Zy.exports={isBuffer:eO,
isEncoding:tO,alloc:nO,allocUnsafe:rO,allocUnsafeSlow:iO,byteLength:oO,compare:sO,concat:aO,copy:cO,equals:dO,fill:uO,from:fO,
includes:lO,indexOf:mO,lastIndexOf:pO,swap16:hO,swap32:gO,swap64:yO,toBuffer:Z,toString:wO,toHex:bO,write:EO,readDoubleBE:DO,
readDoubleLE:kO,readFloatBE:SO,readFloatLE:xO,readInt32BE:PO,readInt32LE:BO,readUInt32BE:TO,readUInt32LE:IO,writeDoubleBE:vO,
writeDoubleLE:OO,writeFloatBE:CO,writeFloatLE:AO,writeInt32BE:RO,writeInt32LE:FO,writeUInt32BE:_O,writeUInt32LE:LO}});var ew=J((FG,Qy)=>{var NO=Mr();Qy.exports=class RG{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return NO.
toString(e,this.encoding)}flush(){return""}}});var iw=J((LG,rw)=>{var tw=Mr();rw.exports=class _G{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&nw(e,0)===0){this.bytesSeen=$O(e);return tw.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=nw(e,r);const o=e.byteLength-i;if(o>r)n+=tw.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function nw(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function $O(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var sw=J(($G,ow)=>{var MO=ew();var UO=iw();ow.exports=class NG{constructor(e="utf8"){this.encoding=zO(e);switch(this.encoding){case"\
utf8":this.decoder=new UO;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new MO(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function zO(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var cw=J((MG,aw)=>{aw.exports=class Pt extends Error{constructor(e,n,r=Pt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new Pt("Stream was destroyed","S\
TREAM_DESTROYED",Pt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new Pt(e,"PREMATURE_CLOSE",Pt.PREMATURE_CLOSE)}static ABORTED(){
return new Pt("Stream aborted","ABORTED",Pt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new Pt(e,"BAD_ARGUMENT",
Pt.BAD_ARGUMENT)}}});var dl=J((UG,vw)=>{var{EventEmitter:HO}=Vy();var mw=Vf();var WO=sw();var it=cw();var Kf=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var se=(1<<29)-1;var Bt=1;var tl=2;var Ht=4;var Po=8;var pw=se^Bt;var JO=se^
tl;var Oo=1<<4;var Ur=2<<4;var Wr=4<<4;var bn=8<<4;var Co=16<<4;var nl=32<<4;var En=64<<4;var Yf=128<<4;var rl=256<<4;var il=512<<
4;var ft=1024<<4;var wn=2048<<4;var Ua=4096<<4;var Zn=8192<<4;var hw=Co|nl;var GO=Oo|Ua;var jO=Wr|Oo;var VO=rl|bn;var ol=Co|
Zn;var KO=se^Oo;var YO=se^Wr;var qO=se^(Wr|Ua);var dw=se^Ua;var XO=se^Co;var ZO=se^(bn|il);var QO=se^En;var uw=se^hw;var gw=se^
wn;var eC=se^Ur;var yw=se^Zn;var tC=se^ol;var Wt=1<<18;var Hr=2<<18;var Ao=4<<18;var Qn=8<<18;var Ro=16<<18;var kn=32<<18;
var qf=64<<18;var zr=128<<18;var sl=256<<18;var Dn=512<<18;var za=1024<<18;var nC=se^(Wt|sl);var ww=se^Ao;var rC=se^(Wt|
Dn);var iC=se^Ro;var oC=se^Qn;var bw=se^zr;var sC=se^Hr;var Ew=se^za;var Bo=Oo|Wt;var Dw=se^Bo;var al=ft|kn;var Tt=Ht|Po|
tl;var qe=Tt|Bt;var kw=Tt|al;var aC=ww&YO;var Ha=zr|wn;var cC=Ha&Dw;var Sw=qe|cC;var dC=qe|En|ft;var fw=qe|ft|bn;var uC=qe|
En|bn;var fC=qe|rl|bn|il;var lC=qe|Oo|En|ft|Ua|Zn;var mC=Tt|En|ft;var pC=Ur|qe|wn|Wr;var hC=wn|Bt;var gC=qe|Dn|kn;var yC=Qn|
Ro;var xw=Qn|Wt;var wC=Qn|Ro|qe|Wt;var lw=qe|Wt|Qn|za;var bC=Ao|Wt;var EC=Wt|sl;var DC=qe|Dn|xw|kn;var kC=Ro|Tt|Dn|kn;var SC=Hr|
qe|zr|Ao;var xC=Dn|kn|Tt;var Fa=Symbol.asyncIterator||Symbol("asyncIterator");var _a=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new mw;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Iw;this.map=i||r;this.afterWrite=TC.
bind(this);this.afterUpdateNextTick=OC.bind(this)}get ending(){return(this.stream._duplexState&Dn)!==0}get ended(){return(this.
stream._duplexState&kn)!==0}push(e){if((this.stream._duplexState&xC)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Qn;return true}
this.stream._duplexState|=yC;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=oC;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Dn)&ww}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&lw)===xw){r.push(i._writableState.shift())}if((i._duplexState&qe)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Hr;do{while((e._duplexState&lw)===Qn){const n=this.shift();e.
_duplexState|=EC;e._write(n,this.afterWrite)}if((e._duplexState&bC)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=sC}updateNonPrimary(){const e=this.stream;if((e._duplexState&DC)===Dn){e._duplexState=e._duplexState|
Wt;e._final(BC.bind(this));return}if((e._duplexState&Tt)===Ht){if((e._duplexState&Ha)===0){e._duplexState|=Bo;e._destroy(
Pw.bind(this))}return}if((e._duplexState&Sw)===Bt){e._duplexState=(e._duplexState|Bo)&pw;e._open(Bw.bind(this))}}continueUpdate(){
if((this.stream._duplexState&zr)===0)return false;this.stream._duplexState&=bw;return true}updateCallback(){if((this.stream.
_duplexState&SC)===Ao){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&zr)!==0)return;
this.stream._duplexState|=zr;if((this.stream._duplexState&Hr)===0)Kf(this.afterUpdateNextTick)}};var Xf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new mw;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Iw;this.
map=i||r;this.pipeTo=null;this.afterRead=IC.bind(this);this.afterUpdateNextTick=vC.bind(this)}get ending(){return(this.stream.
_duplexState&En)!==0}get ended(){return(this.stream._duplexState&ft)!==0}pipe(e,n){if(this.pipeTo!==null)throw it.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=nl;this.pipeTo=e;this.pipeline=
new Qf(this.stream,e,n);if(n)this.stream.on("error",el);if(vo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",el);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",PC.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|En)&qO;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=dw;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|bn)&dw;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=ZO}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&fw)===bn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=uw}if((e._duplexState&Yf)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Zn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&fw)===bn&&(e._duplexState&hw)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=uw}if((e._duplexState&Yf)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Ur;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&lC)===Zn){e._duplexState|=GO;e._read(this.afterRead);
this.drain()}if((e._duplexState&fC)===VO){e._duplexState|=il;e.emit("readable")}if((e._duplexState&jO)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=eC}updateNonPrimary(){const e=this.stream;if((e._duplexState&uC)===En){e._duplexState=
(e._duplexState|ft)&QO;e.emit("end");if((e._duplexState&kw)===al){e._duplexState|=Ht}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&Tt)===Ht){if((e._duplexState&Ha)===0){e._duplexState|=Bo;e._destroy(Pw.bind(this))}return}if((e.
_duplexState&Sw)===Bt){e._duplexState=(e._duplexState|Bo)&pw;e._open(Bw.bind(this))}}continueUpdate(){if((this.stream._duplexState&
wn)===0)return false;this.stream._duplexState&=gw;return true}updateCallback(){if((this.stream._duplexState&pC)===Wr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&hC)!==0)return;this.stream._duplexState|=
wn;if((this.stream._duplexState&Ur)===0)Kf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&wn)!==
0)return;this.stream._duplexState|=wn;if((this.stream._duplexState&Ur)===0)Kf(this.afterUpdateNextTick)}};var Zf=class{constructor(e){
this.data=null;this.afterTransform=AC.bind(e);this.afterFinal=null}};var Qf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&ft)===0||!this.pipeToFinished){this.from.
destroy(this.error||it.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&ft)===0){this.to.destroy(this.error||it.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function PC(){this.stream._duplexState|=
nl;this.updateCallback()}function BC(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Tt)===0){e._duplexState|=
kn;e.emit("finish")}if((e._duplexState&kw)===al){e._duplexState|=Ht}e._duplexState&=rC;if((e._duplexState&Hr)===0){this.
update()}else{this.updateNextTick()}}function Pw(t){const e=this.stream;if(!t&&!it.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Po;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function TC(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
nC;if(this.drains!==null)CC(this.drains);if((e._duplexState&wC)===Ro){e._duplexState&=iC;if((e._duplexState&qf)===qf){e.
emit("drain")}}this.updateCallback()}function IC(t){if(t)this.stream.destroy(t);this.stream._duplexState&=KO;if(this.readAhead===
false&&(this.stream._duplexState&Co)===0){this.stream._duplexState&=yw}this.updateCallback()}function vC(){if((this.stream.
_duplexState&Ur)===0){this.stream._duplexState&=gw;this.update()}}function OC(){if((this.stream._duplexState&Hr)===0){this.
stream._duplexState&=bw;this.update()}}function CC(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Bw(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Ht)===0){if((e._duplexState&dC)===0){
e._duplexState|=Wr}if((e._duplexState&gC)===0){e._duplexState|=Ao}e.emit("open")}e._duplexState&=Dw;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function AC(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function RC(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=Yf|ol;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=rl;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=qf;this._writableState.updateNextTick()}}}
var To=class extends HO{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",GC.bind(this))}this.on("newListener",RC)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Po)!==0}get destroying(){return(this._duplexState&Tt)!==0}destroy(e){if((this._duplexState&Tt)===
0){if(!e)e=it.STREAM_DESTROYED();this._duplexState=(this._duplexState|Ht)&aC;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=tl;this._predestroy();this._duplexState&=JO;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var La=class t extends To{constructor(e){
super(e);this._duplexState|=Bt|kn|Zn;this._readableState=new Xf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=yw;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Ma(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;cl(i,
r,el)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new WO(e);const r=this._readableState.map||LC;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=ol;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?tC:XO;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(HC(e))return e;if(e[Fa])return this._fromAsyncIterator(e[Fa](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&mC)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Co)===0}[Fa](){const e=this;
let n=null;let r=null;let i=null;this.on("error",d=>{n=d});this.on("readable",o);this.on("close",s);return{[Fa](){return this},
next(){return new Promise(function(d,u){r=d;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&Po)!==0)a(null)})},
return(){return c(null)},throw(d){return c(d)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(d){
if(i===null)return;if(n){i(n)}else if(d===null&&(e._duplexState&ft)===0){i(it.STREAM_DESTROYED())}else{r({value:d,done:d===
null})}i=r=null}function c(d){e.destroy(d);return new Promise((u,f)=>{if(e._duplexState&Po)return u({value:void 0,done:true});
e.once("close",function(){if(d)f(d);else u({value:void 0,done:true})})})}}};var Na=class extends To{constructor(e){super(
e);this._duplexState|=Bt|ft;this._writableState=new _a(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=za}uncork(){
this._duplexState&=Ew;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&kC)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=jC(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
sl?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Io=class extends La{constructor(e){super(e);this._duplexState=
Bt|this._duplexState&Zn;this._writableState=new _a(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=za}uncork(){this._duplexState&=Ew;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var $a=class extends Io{constructor(e){super(e);this._transformState=new Zf(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(FC.bind(this))}};var Ma=class extends $a{};function FC(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function _C(...t){return new Promise(
(e,n)=>{return cl(...t,r=>{if(r)return n(r);e()})})}function cl(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw it.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let d=1;d<n.length;d++){o=n[d];if(vo(i)){i.pipe(o,c)}else{a(i,true,d>1,c);
i.pipe(o)}i=o}if(r){let d=false;const u=vo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{d=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(d?null:it.PREMATURE_CLOSE())))}}return o;
function a(d,u,f,l){d.on("error",l);d.on("close",m);function m(){if(u&&d._readableState&&!d._readableState.ended){return l(
it.PREMATURE_CLOSE())}if(f&&d._writableState&&!d._writableState.ended){return l(it.PREMATURE_CLOSE())}}}function c(d){if(!d||
s)return;s=d;for(const u of n){u.destroy(d)}}}function LC(t){return t}function Tw(t){return!!t._readableState||!!t._writableState}
function vo(t){return typeof t._duplexState==="number"&&Tw(t)}function NC(t){return!!t._readableState&&t._readableState.
ending}function $C(t){return!!t._readableState&&t._readableState.ended}function MC(t){return!!t._writableState&&t._writableState.
ending}function UC(t){return!!t._writableState&&t._writableState.ended}function zC(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&it.isStreamDestroyed(n)?null:n}function HC(t){return vo(t)&&
t.readable}function WC(t){return(t._duplexState&Bt)!==Bt||(t._duplexState&Ht)===Ht||(t._duplexState&Ha)!==0}function JC(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Iw(t){return JC(t)?t.byteLength:1024}function el(){}
function GC(){this.destroy(it.ABORTED())}function jC(t){return t._writev!==Na.prototype._writev&&t._writev!==Io.prototype.
_writev}vw.exports={pipeline:cl,pipelinePromise:_C,isStream:Tw,isStreamx:vo,isEnding:NC,isEnded:$C,isFinishing:MC,isFinished:UC,
isDisturbed:WC,getStreamError:zC,Stream:To,Writable:Na,Readable:La,Duplex:Io,Transform:$a,PassThrough:Ma}});var ll=J(Gr=>{var V=Mr();var VC="0000000000000000000";var KC="7777777777777777777";var Wa="0".charCodeAt(0);var Ow=V.from(
[117,115,116,97,114,0]);var YC=V.from([Wa,Wa]);var qC=V.from([117,115,116,97,114,32]);var XC=V.from([32,0]);var ZC=4095;
var Fo=257;var fl=263;Gr.decodeLongPath=function t(e,n){return Jr(e,0,e.length,n)};Gr.encodePax=function t(e){let n="";if(e.
name)n+=ul(" path="+e.name+"\n");if(e.linkname)n+=ul(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=ul(" "+i+"="+r[i]+"\n")}}return V.from(n)};Gr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(V.toString(e.subarray(0,r)),10);if(!i)return n;const o=V.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Gr.encode=function t(e){const n=V.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(V.byteLength(r)!==r.length)return null;
while(V.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(V.byteLength(r)>100||V.byteLength(i)>155)return null;if(e.linkname&&V.byteLength(e.linkname)>100)return null;V.write(
n,r);V.write(n,xn(e.mode&ZC,6),100);V.write(n,xn(e.uid,6),108);V.write(n,xn(e.gid,6),116);oA(e.size,n,124);V.write(n,xn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Wa+rA(e.type);if(e.linkname)V.write(n,e.linkname,157);V.copy(Ow,n,Fo);V.copy(YC,
n,fl);if(e.uname)V.write(n,e.uname,265);if(e.gname)V.write(n,e.gname,297);V.write(n,xn(e.devmajor||0,6),329);V.write(n,xn(
e.devminor||0,6),337);if(i)V.write(n,i,345);V.write(n,xn(Aw(n),6),148);return n};Gr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Wa;let o=Jr(e,0,100,n);const s=Sn(e,100,8);const a=Sn(e,108,8);const c=Sn(e,116,8);const d=Sn(e,124,12);const u=Sn(
e,136,12);const f=nA(i);const l=e[157]===0?null:Jr(e,157,100,n);const m=Jr(e,265,32);const h=Jr(e,297,32);const g=Sn(e,329,
8);const y=Sn(e,337,8);const E=Aw(e);if(E===8*32)return null;if(E!==Sn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(QC(e)){if(e[345])o=Jr(e,345,155,n)+"/"+o}else if(eA(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:c,size:d,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function QC(t){return V.equals(Ow,t.subarray(Fo,Fo+6))}function eA(t){return V.equals(qC,t.subarray(Fo,Fo+6))&&V.equals(
XC,t.subarray(fl,fl+2))}function tA(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function nA(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function rA(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Cw(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Aw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function xn(t,e){t=t.toString(8);if(t.
length>e)return KC.slice(0,e)+" ";return VC.slice(0,e-t.length)+t+" "}function iA(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function oA(t,e,n){if(t.toString(8).length>11){iA(t,e,n)}else{V.write(e,xn(t,11),n)}}function sA(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Sn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return sA(t)}else{while(e<t.length&&t[e]===32)e++;const r=tA(Cw(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(V.toString(t.subarray(e,r)),8)}}function Jr(t,e,n,r){
return V.toString(t.subarray(e,Cw(t,0,e,e+n)),r)}function ul(t){const e=V.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Nw=J((HG,Lw)=>{var{Writable:aA,Readable:cA,getStreamError:Rw}=dl();var dA=Vf();var Fw=Mr();var jr=ll();var uA=Fw.alloc(
0);var fA=4*1024*1024;var pl=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new dA;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return uA;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Fw.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var hl=class extends cA{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Rw(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=_w(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var gl=class extends aA{constructor(e){super(e);if(!e)e={};this._buffer=new pl;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=ml;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=jr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>fA){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=jr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=jr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=jr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?jr.decodePax(
e):Object.assign({},this._paxGlobal,jr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=_w(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new hl(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=ml;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Rw(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",d);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(c)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function c(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function d(l,m,h){o=h;m.on("error",ml);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};Lw.exports=function t(e){return new gl(e)};function ml(){}
function _w(t){t&=511;return t&&512-t}});var Mw=J((WG,yl)=>{var $w={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{yl.exports=
Qi("fs").constants||$w}catch{yl.exports=$w}});var Jw=J((JG,Ww)=>{var{Readable:lA,Writable:mA,getStreamError:Uw}=dl();var er=Mr();var Vr=Mw();var Ja=ll();var pA=493;var hA=420;
var zw=er.alloc(1024);var bl=class extends mA{constructor(e,n,r){super({mapWritable:yA,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?er.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?er.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Hw(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Uw(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var El=class extends lA{constructor(e){super(e);this._drain=wl;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=wl;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=gA(e.mode);if(!e.
mode)e.mode=e.type==="directory"?pA:hA;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=er.from(n);const i=new bl(this,e,r);if(er.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(zw);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Ja.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Ja.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Ja.encode(r));this.
push(n);Hw(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Ja.encode(r))}_doDrain(){const e=this._drain;this._drain=
wl;e()}_predestroy(){const e=Uw(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Ww.exports=function t(e){return new El(
e)};function gA(t){switch(t&Vr.S_IFMT){case Vr.S_IFBLK:return"block-device";case Vr.S_IFCHR:return"character-device";case Vr.
S_IFDIR:return"directory";case Vr.S_IFIFO:return"fifo";case Vr.S_IFLNK:return"symlink"}return"file"}function wl(){}function Hw(t,e){
e&=511;if(e)t.push(zw.subarray(0,512-e))}function yA(t){return er.isBuffer(t)?t:er.from(t)}});var Ga=J(Dl=>{Dl.extract=Nw();Dl.pack=Jw()});var tE=J((u7,eE)=>{eE.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,c,d,u,f,l;for(s=1;s<=r;++s){c=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);d=e[a-1];u=c===
d?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&c===e[a-2]&&t[s-2]===d&&(l=o[s-
2][a-2]+u)<f?l:f}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});var wB=J((Jge,yB)=>{var _h=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};yB.exports=_h});var Nh=J((Gge,bB)=>{var br=Qi("readline");var Lh=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}br.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;br.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}br.moveCursor(this.stream,
0,-this.dy);br.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}br.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}br.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}br.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};bB.exports=Lh});var DB=J((jge,EB)=>{"use strict";EB.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var SB=J((Vge,kB)=>{"use strict";var HH=DB();kB.exports=t=>typeof t==="string"?t.replace(HH(),""):t});var PB=J((Kge,$h)=>{"use strict";var xB=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};$h.exports=xB;$h.exports.default=xB});var TB=J((Yge,BB)=>{"use strict";BB.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var vB=J((qge,Mh)=>{"use strict";var WH=SB();var JH=PB();var GH=TB();var IB=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=WH(t);if(t.length===0){return 0}t=t.replace(GH(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=JH(r)?2:1}return e};Mh.exports=IB;Mh.exports.
default=IB});var Uh=J((Xge,OB)=>{OB.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var zh=J((Zge,CB)=>{CB.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var Hh=J((Qge,AB)=>{AB.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var Wh=J((eye,RB)=>{var jH=vB();var VH=Uh();var KH=zh();var YH=Hh();RB.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||YH;const s=e.formatValue||VH;const a=e.formatBar||KH;const c=Math.floor(n.progress*100)+"";const d=n.stopTime||
Date.now();const u=Math.round((d-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(c,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-jH(i)-2);const m=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=m>0?" ".repeat(m)+i:i;break;case"left":default:break}return i}});var Gu=J((tye,FB)=>{function ee(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}FB.exports={parse:function t(e,n){
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
  "):"";return e}}});var Jh=J((rye,LB)=>{var _B=wB();var qH=Nh();var XH=Wh();var ZH=Gu();var QH=Qi("events");LB.exports=class nye extends QH{constructor(e){
super();this.options=ZH.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new qH(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new _B(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:XH}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new _B(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var $B=J((oye,NB)=>{var e6=Jh();var t6=Gu();NB.exports=class iye extends e6{constructor(e,n){super(t6.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var UB=J((aye,MB)=>{var n6=Nh();var r6=Jh();var i6=Gu();var o6=Qi("events");MB.exports=class sye extends o6{constructor(e,n){
super();this.bars=[];this.options=i6.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new n6(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new r6(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var HB=J((cye,zB)=>{zB.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var JB=J((dye,WB)=>{WB.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var jB=J((uye,GB)=>{GB.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var KB=J((fye,VB)=>{VB.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var qB=J((lye,YB)=>{var s6=HB();var a6=JB();var c6=jB();var d6=KB();YB.exports={legacy:s6,shades_classic:a6,shades_grey:c6,
rect:d6}});var QB=J((mye,ZB)=>{var XB=$B();var u6=UB();var f6=qB();var l6=Wh();var m6=Uh();var p6=zh();var h6=Hh();ZB.exports={Bar:XB,
SingleBar:XB,MultiBar:u6,Presets:f6,Format:{Formatter:l6,BarFormat:p6,ValueFormat:m6,TimeFormat:h6}}});import{writeFile as S6}from"node:fs/promises";import{resolve as iT}from"node:path";var te=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Zt="N\
othing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory o\
f the engine's machine.";var be="No builder writes this, so the image is damaged or malicious. Build it again, or pull i\
t from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function z(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Kh=300;function O(t){const e=t.toString("utf8");const n=e.
length>Kh;return JSON.stringify(n?`${e.slice(0,Kh)}…`:e)}function D(t){return t instanceof Error?t.message:String(t)}var lT="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Le(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${D(t)}
${lT}`}function Yh(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as mT}from"node:util";function Er(t){return mT(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as hT}from"node:crypto";import{readlinkSync as gT}from"node:fs";import{readFileSync as pT}from"node:fs";function to(t){try{return pT(`/proc/${t}`,"utf8")}catch{return""}}var en="io.github.docker-flatten.run";var Qt="docker-flatten-pending";var no="docker-flatten-";var qh="paused-";var yT=24*
60*60;var Ns=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var wT=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Xh(){const t=Math.floor(Date.now()/1e3);const{start:e}=rg(
"self");return`${tg()}-${ng()}-${process.pid}-${e}-${t}-${Zu()}`}function $s(t){return`${en}=${t}`}function dt(t){return`${Qt}\
:${t}`}function Zh(t){return`${dt(t)}-${Zu()}`}function Xu(t){const e=t.startsWith(`${Qt}:`)?t.slice(Qt.length+1):"";if(Ns.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Ns.test(n)?n:void 0}function Qh(t){return`${no}${t}\
-${Zu()}`}function eg(t,e){return`${no}${t}-${qh}${e}`}function Ms(t){return new RegExp(`-${qh}([0-9a-f]{64})$`).exec(t)?.[1]}
function ae(t){return`${no}${t}-`}function bt(t){if(!t.startsWith(no))return void 0;const e=wT.exec(t.slice(no.length))?.[1];
return e!==void 0&&Ns.test(e)?e:void 0}function Ft(t){const e=Ns.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===tg()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===ng();if(n)return!bT(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>yT}function bT(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=rg(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function tg(){
return to("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function ng(){try{return/\d+/.exec(gT("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function rg(t){const e=to(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Zu(){return hT(4).toString("hex")}var ig=["SIGINT","SIGTERM","SIGHUP"];function og(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of ig)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of ig)process.off(r,e)}}}var Us={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var zs="workflow";function sg(t){zs=t}function B(t,...e){const n=[t,...e].map(i=>k(i)).join(" and ");const r=zs==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function k(t,e){if(zs==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Us[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function _t(t,e){if(zs==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var Et=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var ET=250;var Ne=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(ET,n*250);this.#e=setInterval(
()=>{const c=performance.now();const d=Math.min(c-s,2*a);s=c;o=this.#t===i?o+d:0;i=this.#t;if(o>=n*1e3)r.abort(DT(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function ag(t){return t instanceof p&&t.code===
"TIMEOUT"}function DT(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${B("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as pI}from"node:crypto";import{cp as jg,link as hI,mkdir as gI,readdir as yI,rename as ea,rm as Ef,stat as Vg,
utimes as Jg}from"node:fs/promises";import{join as Pr}from"node:path";import{createHash as ZT}from"node:crypto";import{createReadStream as QT}from"node:fs";import{lstat as _g,readFile as eI,
writeFile as tI}from"node:fs/promises";import{join as Qs}from"node:path";import{pipeline as nI}from"node:stream/promises";function T(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function M(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!T(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function N(t){try{return JSON.parse(t)}catch{return void 0}}import{createHash as kT}from"node:crypto";var Qu=JSON;function Hs(t){const e=Qu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Qu.rawJSON(i.source):r);if(!T(
e)||Qu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function ro(t){const e=w(t,"\
rootfs","diff_ids");return M(e)?e:[]}function Kn(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function ST(t){return t.reduce((e,n)=>e===void 0?n:H(Buffer.from(`${e} ${n}`)),void 0)}function H(t){
return`sha256:${kT("sha256").update(t).digest("hex")}`}function dg(t,e){const n=PT(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:tf(e.createdBy,o),comment:ST(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...xT(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function xT(t,e){if(e===0)return[];const n=w(t,"history");const r=Kn(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==ro(t).length)return Array.from({length:e},()=>({}));return n.slice(0,ef(r,e))}function ef(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function tf(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function PT(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var BT=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var TT="0001-01-01T00:00:00Z";function ug(t){const e={};for(const[r,i]of BT){
const o=t[r];if(!cg(o)&&o!==TT)e[i]=o}const n=t["Config"];e["config"]=T(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!cg(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function cg(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var IT=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Dt(t){return t.replace(IT,e=>[...e].map(n=>`\\u${vT(n.codePointAt(0)??
0)}`).join(""))}function vT(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ce(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function fg(t){return`<code>${Ws(t)}\
</code>`}function Ws(t){return Dt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Lt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Yn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];function C(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Dr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function G(t){return Buffer.from(t,"latin1")}var v=512;var nn=Buffer.alloc(2*v);var U={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Oe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var OT=new Set(
["1","2","3","4","5","6"]);function fe(t){return Math.ceil(t/v)*v}function io(t){for(let e=0;e<v;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Js(t){return t[U.typeFlag[0]]===0}function Gs(t){return!OT.
has(t)}function Ce(t,e){const n=lg(t,U.checksum,e);const r=pg(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Zt})}
const i=t[U.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:lg(t,U.size,e),name:CT(
t),gnuIsExtended:(t[U.gnuIsExtended[0]]??0)!==0&&i===83}}function ut(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Zt})}function Ke(t,e){const[n,r]=U[e];return oo(t.subarray(n,n+r))}function js(t){return nf(
t,U.linkName)}function nf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function CT(t){
const e=nf(t,U.name);if(!mg(t))return Buffer.from(e);const n=nf(t,U.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function mg(t){return t.toString("latin1",U.magic[0],U.magic[0]+U.magic[1])==="ustar\0"}function pg(t){
const[e,n]=U.checksum;let r=0;let i=0;for(let o=0;o<v;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function lg(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=oo(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Zt})}return s}function oo(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function rn(t){
return Ke(t,"mtime")}var AT=8**11-1;function so(t,e){const n=Math.min(Math.max(0,e),AT);return tn(t,U.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function ao(t,e){return tn(t,U.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function hg(t){if(t[U.typeFlag[0]]!==83)return t;return tn(tn(t,U.typeFlag,Buffer.from("0")),U.sparseMap,Buffer.alloc(
U.sparseMap[1]))}var rf=8**7-1;function of(t,e,n){if(n<=rf)return tn(t,U[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return tn(t,U[e],r)}function gg(t,e){const n=Vs(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Vs(t,e,n,r=false){
const i=Buffer.alloc(U[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=tn(t,U[e],i);return e==="name"&&mg(
t)?tn(o,U.prefix,Buffer.alloc(U.prefix[1])):o}function yg(){const t=Buffer.alloc(v);t.write("0000755",U.mode[0],"latin1");
for(const e of[U.uid,U.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",U.mtime[0],"latin1");t.write("5",U.typeFlag[0],
"latin1");t.write("ustar\x0000",U.magic[0],"latin1");return ao(t,0)}function wg(t,e){const n=Buffer.alloc(v);n.write("./\
./@LongLink",U.name[0],"latin1");for(const r of[U.mode,U.uid,U.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",U.mtime[0],"latin1");n.write(t,U.typeFlag[0],"latin1");n.write("ustar  \0",U.magic[0],"latin1");return ao(n,e)}function tn(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=pg(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,U.checksum[0],
"latin1");return r}var bg=16*1024;function Eg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of cf(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Dg(t,e){return sf(t,n=>n===e)}function sf(t,e){return Buffer.concat([...cf(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function af(t,e){return Buffer.concat([...cf(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:RT(n,i)}))}function RT(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*cf(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>bg){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${bg} records.`,
{hint:be})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const c=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||c===-1||c>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Zt})}yield{key:t.toString("utf8",
i+1,c),value:t.subarray(c+1,a-1),bytes:t.subarray(n,a)};n=a}}function on(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var kg=1024*1024;var FT=4*1024*1024;var Sg=Buffer.alloc(0);var df={pax:new Map,longName:void 0,longLink:void 0};function sn(t){
return t===Oe.pax||t===Oe.gnuLongName||t===Oe.gnuLongLink}var kr=class{#e=[];#t=0;#n=df;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>kg||this.#t+o>FT){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${kg} are read.`,{hint:be})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:fe(o),parts:[],sizeBytes:o};else this.#n=uf(this.#n,i,Sg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=uf(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
df;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Sr(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Ce(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Me(t){
return Sr(t).reduce((e,{typeFlag:n,data:r=Sg,sizeBytes:i})=>uf(e,n,r.subarray(0,i),0),df)}function an(t,{pax:e,longName:n}){
return n??$e(e.get("GNU.sparse.name"))??$e(e.get("path"))??t.name}function Nt(t,{pax:e,longLink:n}){return n??$e(e.get("\
linkpath"))??js(t)}function Ks(t,{pax:e},n){const r=$e(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=on(i);if(!Number.isSafeInteger(o))throw ut(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function uf(t,e,n,r){if(e===Oe.pax)return{...t,pax:Eg(n,r)};const i=$e(_T(n));return e===Oe.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function $e(t){return t?.length===0?void 0:t}function _T(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var ff=1024*1024;var lf=12;var LT=[386,4];var NT=[0,21];var $T=20;var MT=10;function mf({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&$e(e.get(xg))!==void 0;return i||
o?"records":void 0}var xg="GNU.sparse.map";function cn(t,e){return new p("TAR_INVALID",`The sparse file ${O(t)} is damag\
ed: ${e}.`,{hint:Zt})}var Ys=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?LT:NT;for(let o=0;o<i;o++){const s=r+o*2*lf;const a=s+lf;if(e[s]===0)return;this.#a(oo(e.subarray(s,a)));this.#a(
oo(e.subarray(a,a+lf)))}}addRecords({pax:e}){const n=String($e(e.get(xg))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(on(i));if(on(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw cn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(MT,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>$T)throw this.#c();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=on(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#c();if(e>ff)throw this.#d();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#c();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw cn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===ff)throw this.#d();
this.pieces.push([n,e])}#c(){return cn(this.#e,"its map has something else than numbers")}#d(){return new p("TAR_LIMIT",
`The sparse file ${O(this.#e)} has more than ${ff} pieces.`,{hint:be})}};function Pg(t){return(v-t%v)%v}var UT=["GNU.sparse.realsize","GNU.sparse.size"];function co(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Bg(n,
Ke(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of UT){const i=$e(e.get(r));if(i===void 0)continue;
return Bg(n,on(i.toString("latin1")))}return t.sizeBytes}function dn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?co(t,Me(t.extensions)):t.sizeBytes}function Bg(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw cn(t,"its real size is not a number");return e}var Tg="SCHILY.xattr.";var zT=4095;function me({extensions:t,header:e},n=Me(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(d,u)=>{const f=$e(r.get(d));return f===void 0?Ke(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const c=o==="3"||o==="4";return{typeFlag:o,mode:Ke(e,"mode")&zT,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:HT(r.get("mtime")),link:a?Nt(e,n):Buffer.alloc(0),device:c?
`${Ke(e,"devMajor")},${Ke(e,"devMinor")}`:"",xattrs:[...r].filter(([d])=>d.startsWith(Tg)).map(([d,u])=>`${d.slice(Tg.length)}\
=${u.toString("latin1")}`).sort()}}function HT(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function un(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?dn(t):Ke(e.head.header,"siz\
e")}var WT=3;var JT=1e5;var GT=[10,5,3];var jT=.01;var xr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=un(
e,n);if(r===0)return;const i=C(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<WT;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=JT&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return vg(this.#r(),"",
0,e*jT)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(Ig))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:c}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:c+r.files});i=o}}return e}};function Ig([t,e]){return{
path:`/${G(t).toString("utf8")}`,...e}}function vg(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,GT[n]).flatMap(([i,o])=>[Ig([i,o]),...vg(t,i,n+1,r)])}var qs=500;var VT=1e6;var KT=300;var Xs=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new xr((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<VT){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(Og);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,qs),morePackages:Math.max(0,e.length-qs),directories:n.slice(0,qs).map(i=>({...i,path:Rg(i.path)})),moreDirectories:Math.
max(0,n.length-qs)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const c=e.get(a);if(c===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{c.bytes+=o;c.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??pf;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(pf.manager,pf.name,this.#r,this.#i);return[...e.values()].sort(Og).
map(r=>({...r,name:Rg(XT(r.name))}))}};var pf={manager:"other",name:""};function Og(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}var YT=1e3;function Zs(t){return T(t)&&["bytes","files","morePackag\
es","moreDirectories"].every(e=>hf(t[e]))&&Cg(t["packages"],e=>qT(e["manager"])&&Ag(e["name"]))&&Cg(t["directories"],({path:e})=>Ag(
e)&&e.startsWith("/"))}function Cg(t,e){return Array.isArray(t)&&t.length<=YT&&t.every(n=>T(n)&&e(n)&&hf(n["bytes"])&&hf(
n["files"]))}var Ag=t=>typeof t==="string";var hf=t=>Number.isSafeInteger(t)&&t>=0;var qT=t=>Yn.some(e=>e===t);function XT(t){
return G(t).toString("utf8")}function Rg(t){return ce(t,KT)}var Mt="layer";var fo="record.json";var Lg=1;var Ng="docker-flatten-v1-layer-";var rI=1e3;var iI=16*1024*1024;function wf({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function lo(t){return`${Ng}${t.
slice("sha256:".length)}`}function $g(t){return t.startsWith(Ng)}function mo(t,e){return Qs(t,`part-${e+1}`)}async function bf(t,e){
const{spared:n,skippedPresets:r,...i}=e;const o={version:Lg,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:Mg(
o)});await tI(Qs(t,fo),`${s}
`,{flag:"wx"})}function Mg(t){return H(Buffer.from(JSON.stringify(t)))}async function Ug(t,e){const n=await sI(t);if(n.key!==
e.key)throw $t(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw $t(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function zg(t,e,n){const r=[];for(const[i,o]of wf(
e).entries()){const s=e.layers===void 0?t:mo(t,i);const a=Qs(s,Mt);await oI(a,o,n);r.push(a)}return{paths:r,record:e}}async function oI(t,e,n){
const r=await _g(t).catch(a=>{throw $t(`its layer is missing: ${D(a)}`)});if(!r.isFile())throw $t("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw $t(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=ZT(
"sha256");const o=QT(t,{highWaterMark:1024*1024});await nI(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw $t(`its \
layer cannot be read: ${D(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw $t(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function sI(t){const e=Qs(t,fo);const n=await _g(e).then(d=>d.isFile()&&d.size<=iI?eI(
e,"utf8"):"").catch(()=>"");const r=N(n);if(!aI(r))throw $t("its record cannot be read");const{seal:i,...o}=r;if(Mg(o)!==
i)throw $t("its record was changed");const{kept:s,withdrawn:a,...c}=o;return{...c,spared:s,skippedPresets:a}}var Hg=/^sha256:[0-9a-f]{64}$/;
function aI(t){if(!T(t)||t["version"]!==Lg)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:c,withdrawn:d,directories:u}=t;const{unmatched:f,warnings:l,suggestions:m,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&Hg.test(E))&&gf(
"gzip","zstd","none")(o)&&y.every(E=>nt(t[E]))&&qn(s,{kind:gf("preset","exclude"),name:uo,entries:nt,bytes:yf})&&qn(a,{name:gf(
"run","apt-clean"),ms:nt,bytes:Fg(yf)})&&qn(c,{what:uo,why:Fg(uo),entries:nt,bytes:nt})&&[d,f,l].every(M)&&(h===void 0||
cI(h))&&(m===void 0||qn(m,{name:uo,bytes:nt}))&&Array.isArray(u)&&u.length<=rI&&qn(u,{path:dI,bytes:nt,files:nt})&&(g===
void 0||Zs(g))}function cI(t){const e=i=>typeof i==="string"&&Hg.test(i);const n={packedBytes:nt,bytes:nt,entries:nt};const r=i=>qn(
i,{name:uo,bytes:nt});return Array.isArray(t)&&t.length>1&&qn(t,{diffId:e,digest:e,...n,contents:r})}var dI=t=>typeof t===
"string"&&t.startsWith("/");var uo=t=>typeof t==="string";var yf=t=>typeof t==="number"&&Number.isFinite(t);var nt=t=>yf(
t)&&t>=0;var gf=(...t)=>e=>typeof e==="string"&&t.includes(e);var Fg=t=>e=>e===void 0||t(e);function qn(t,e){return Array.
isArray(t)&&t.every(n=>T(n)&&Object.entries(e).every(([r,i])=>i(n[r])))}function fn(t,e){return new p("CACHE_BAD",`The c\
ached layer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from th\
e cache.",cause:e})}function $t(t){return fn(`${t}.`)}import{readdir as uI,rm as fI,stat as lI}from"node:fs/promises";import{join as mI}from"node:path";async function Wg(t,e,n){
for(const r of await uI(t)){if(!e(r))continue;const i=mI(t,r);const o=await lI(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await fI(i,{recursive:true,force:true}).catch(()=>{})}}var wI=/\.partial(?:\.old)?$/;var bI=24*60*60*1e3;var ta=class{#e;constructor(e){this.#e=e}async prepare(){try{await gI(
this.#e,{recursive:true});await Wg(this.#e,e=>wI.test(e),bI)}catch(e){throw new p("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${D(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=Pr(this.#e,e);if(await Vg(i).catch(()=>void 0)===void 0)return false;try{const o=await yI(i);const s=$g(e)?Mt:fo;
for(const a of[fo,Mt].filter(c=>c===s||o.includes(c)))await DI(Pr(i,a),Pr(n,a));await Jg(i,new Date,new Date).catch(()=>{});
return true}catch(o){r.warning(`Could not read the cached layer ${i}: ${D(o)}.`);return false}}canSave(){return true}async save(e,n,r,i=false){
const o=Pr(this.#e,e);if(i&&await EI(Pr(o,Mt),Pr(n,Mt))){await Jg(o,new Date,new Date).catch(()=>{});return Ef(n,{recursive:true,
force:true})}const s=`${o}.${pI()}.partial`;const a=`${s}.old`;try{await ea(n,s).catch(async c=>{if(c.code!=="EXDEV")throw c;
await jg(n,s,{recursive:true});await Ef(n,{recursive:true,force:true})});await ea(s,o).catch(async c=>{if(!Gg(c))throw c;
await ea(o,a).catch(()=>{});await ea(s,o).catch(d=>{if(!Gg(d))throw d})})}catch(c){r.warning(`Could not save the layer i\
n ${this.#e}: ${D(c)}.`)}finally{for(const c of[s,a])await Ef(c,{recursive:true,force:true}).catch(()=>{})}}};async function EI(t,e){
const n=await Promise.all([t,e].map(r=>Vg(r).catch(()=>void 0)));return n[0]!==void 0&&n[0].size===n[1]?.size}function Gg({
code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||t==="ENOTDIR"}async function DI(t,e){await hI(t,e).catch(()=>jg(t,e))}import{spawn as AI}from"node:child_process";import{spawn as kI}from"node:child_process";import{StringDecoder as SI}from"node:string_decoder";var po=process.platform!==
"win32";var xI=128;var na=class{async run(e,n,r){const i=kI(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:po});
const o=new Df(r.onOutput);o.readFrom(i);kf(r.kill,i);const s=await go(i);return{exitCode:s,...o.texts()}}};var PI=64*1024*
1024;var ho=64*1024;var Df=class{stdout;stderr;constructor(e){this.stdout=new ln(PI,e);this.stderr=new ln(ho,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var ln=class{#e=new SI("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function kf(t,e){const n=()=>{BI(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function BI(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function go(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:xI)))})}var TI=500;function ra(t,e){let n="";return setInterval(()=>{const r=to(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},TI)}var Kg='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var II=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Kg},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Kg},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ia(t,e){const n=II.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var vI={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var OI=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Sf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!CI(e[0])))}function CI(t){const e=t.toUpperCase();return Object.hasOwn(vI,e)||OI.some(
n=>e.startsWith(n))}var yo=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ne(void 0,0);this.#n=e.graceMs??
Yg;this.#r=e.runner??new na}withWatchdog(e,n=Yg){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw z(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Sf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw z(n.reason);this.
touch();return s}catch(s){throw qg(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw oe(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return AI("docker",[...this.#e,...e],{stdio:n,
env:Sf(process.env),detached:po,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>wo(o[u],ho,f=>{this.touch();n(f,u)});const a=s("stdout");const c=s("stder\
r");const d=i?ra(o,this.touch):void 0;try{const u=await oa(o);return{exitCode:u,stdout:a(),stderr:c()}}finally{clearInterval(
d)}}};var Yg=2e3;function wo(t,e,n){const r=new ln(e,n);t?.on("data",r.add);return()=>r.text}async function oa(t){try{return await go(
t)}catch(e){throw qg(e)}}function qg(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return FI(t);
return t.name==="AbortError"?z(t.cause):t}function oe(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return mn(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function mn(t,e,n){const r=ia(
t,n);if(r!==void 0)return r;if(xf(t))return Pf(t);return new p(e,`${n}: ${t}`,{hint:te})}function xf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Pf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?RI:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var RI=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function FI(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${D(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Xg=["B","kB","MB","GB","TB","PB"];function S(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Xg.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Xg[n]}`}function Br(t){return`${t>0?
"+":""}${S(t)}`}function Tr(t,e){return Ir(t===0?0:(t-e)/t*100)}function Ir(t,e=1){const n=t.toFixed(e);return Number(n)===
0?n.replace("-",""):n}function vr(t,e){const n=[S(t),S(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var _I=16*4096;
var LI=.001;function sa(t,e,n){if(!t)return e===0;return Math.abs(e)<=Math.max(_I,n*LI)}function aa(t,e){return{oldBytes:t,
newBytes:e,savedBytes:t-e,savedPercent:Tr(t,e)}}function Qg(t){return`${Bf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Bf({
oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){const i=Xn(Tr(t,e));return`${Zg(t,n)} → ${Zg(e,r)}, ${i}`}function Xn(t){
return t.startsWith("-")?`${t.slice(1)} % larger`:`${t} % smaller`}function Zg(t,e){return`${S(t)} in ${ye(e)}`}function re(t){
return`${t.toLocaleString("en")} ${t===1?"entry":"entries"}`}function ye(t){return`${t} ${t===1?"layer":"layers"}`}var NI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var $I="kmgtp";var MI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function ca(t){const[,e,n,r]=MI.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:$I.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function ey(t){if(t==="")
return void 0;const e=ca(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${B("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function ty(t){
if(t==="")return void 0;const e=NI.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${B("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("min\
-saving","10%")} for a percentage of the source's size, or ${k("min-saving","10MB")} for bytes.`})}const r=e===void 0?ca(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${B("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Or(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
c,d]=vr(r,n);o.push({input:"max-size",wanted:`at most ${c}`,seen:d,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[c,d]=vr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${c}`,seen:d,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const c=HI(s,e,a);const d=zI(e,n,a,c);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:d,
isMet:c})}return o}var UI=12;function zI(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Tr(t,
e)} %`:S(i);for(let s=1;s<=UI;s++){const a=Ir(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function HI(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function pn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${k(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${k("clean")}, ${k("exclude")} or ${k("run")}, or change the budget.`})}import{hostname as sv,release as av}from"node:os";import{PassThrough as WI}from"node:stream";import{pipeline as JI}from"node:stream/promises";var iy=/^[A-Za-z0-9_.-]+$/;var ny={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var ry={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Ue(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(ny,n)?
ny[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(ry,i)?ry[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function Y(t,e){return I(t)===I(e)}function I(t){const{os:e,architecture:n,variant:r}=Ue(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function da({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||iy.test(r))}function ua(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>iy.test(s))){throw new p(
"BAD_INPUT",`The ${B("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Ue({os:e,architecture:n,variant:r})}function Ye(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Tf(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function kt(t){return t===void 0?[]:["--platform",I(t)]}var If=64*1024;var fa=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${O(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...kt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:te});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...kt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=wo(r.stderr,If);const o=new WI;
const s=oa(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
oe(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=wo(i.stderr,If);const s=wo(i.stdout,If);const a=oa(i);i.stdin?.on("drain",this.#e.
touch);let c;n.once("error",l=>{if(i.stdin?.errored)return;c=l;i.kill("SIGKILL")});const d=JI(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([d,a]);if(r.aborted)throw z(r.reason);if(u.status==="rejected"&&u.reason instanceof p)throw u.
reason;if(c!==void 0)throw c;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw oe(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:te,cause:u.reason});return s()}};import{PassThrough as YI}from"node:stream";import{pipeline as qI}from"node:stream/promises";import{connect as GI}from"node:net";import{Readable as jI}from"node:stream";var la=1024*1024;var VI=64*1024;var KI=64*1024;var oy="\r\n\r\n";function sy(t,e,n,r){return new Promise((i,o)=>{const s=new vf;
let a=Buffer.alloc(0);let c=0;const d=new jI({highWaterMark:la,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",f);m.destroy();y(g)}});const u=g=>{const y=n.aborted?z(n.reason):Of(g);if(a!==void 0){d.on("error",()=>{});o(y)}
d.destroy(y)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){c-=g.length;return d.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(oy);if(y===-1){if(a.length>KI)u(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const x=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(x===void 0){u(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(y+oy.length);a=void 0;c=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(x),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:d});return P.length===0||d.push(P)};const m=GI(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",u);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(c>0)u(new Error(`it ended ${c} bytes short`));else d.push(null)});
m.on("close",()=>h||d.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var vf=class{#e=Buffer.allocUnsafeSlow(la);#t=0;room(){if(la-this.#t<VI){this.#e=Buffer.allocUnsafeSlow(la);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Of(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${D(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function ay(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:XI}=process.getBuiltinModule("node:http");var cy=4*1024*1024;var ma=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${QI(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Tf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Cf(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:te});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Tf(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Cf(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await sy(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?z(n.reason):Of(a);const o=await dy(r).catch(a=>{throw i(a)});const s=new YI;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await uy(n);throw mn(b(N(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);ay(s);s.on("drain",this.#n);const a=dy(s).then(async f=>{f.on("data",
this.#n);const l=await uy(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[c,d]=await Promise.
allSettled([qI(i,s,{signal:o}),a]);if(o.aborted)throw z(o.reason);if(c.status==="rejected"&&c.reason instanceof p)throw c.
reason;if(d.status==="fulfilled"){const f=ZI(d.value.status,d.value.text);if(f!==void 0)throw mn(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=c.status==="rejected"?c.reason:d.status==="rejected"?d.reason:void 0;if(u!==void 0||d.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${D(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return d.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return XI({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function dy(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function uy(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>cy)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${cy} bytes.`,{hint:te});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Cf(t){return t.split("\n").map(N).filter(e=>e!==void 0)}function ZI(t,e){if(t<200||t>
299)return b(N(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Cf(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function QI(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var ev=/emulate docker cli using podman/i;function fy(t,e){const n=w(t,"Client");const r=ev.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as my}from"node:path";var tv=/^(?:runc|crun|youki)$/;var nv=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var rv=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var bo="runc";function py(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Af(t,e)||!T(n))return void 0;
return Object.keys(n).filter(r=>gy(w(n,r))===bo).sort((r,i)=>Number(i===bo)-Number(r===bo))[0]}function Af(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!ly(e)&&e!==hy;const r=[yy(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&ly(o)))return false;
const i=gy(n);return i===void 0||!tv.test(i)}function ly(t){const e=my(t);return nv.test(e)||rv.test(e)}var hy="io.conta\
inerd.runc.v2";function gy(t){const e=w(t,"runtimeArgs");if(M(e)&&e.length>0)return void 0;const n=yy(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===hy?bo:void 0;const i=my(n);return i===bo&&!iv.test(n)?void 0:i}function yy(t){return b(
t,"path")??b(t,"options","BinaryName")}var iv=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var ov={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=pa(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:pa},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=pa(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${wy}`];const r=[`${by}/${wy}`];return Ey(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Ey(t)?by:pa(t)}};var wy="io.containerd.content.v1.content/blobs/sha256";var by="/var/lib/containerd";
function Dy(t){const e=JSON.stringify(t["DriverStatus"]??"");return ov[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function pa(t){return b(t,"DockerRootDir")}function Ey(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Eo={name:"Docker 20.10",api:"1.41"};var ha={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ky(t,e){const n=Promise.all([dv(t),uv(t)]);n.catch(()=>{});const r=await cv(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;fv(o,s,b(i,"Version")??"unknown");
const[a,c]=await n;const d=b(a,"OSType")??b(i,"Os")??"linux";if(d!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${d} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=c?.startsWith("unix://")?new ma(c.slice("unix://".length),o,t.touch):new fa(
t);const f=h=>Cr(o,h)>=0;const l=Dy(a);const m=lv(a);if(m&&!l.canMapOwners)throw pv();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:d,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:hv(a,c)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&mv(a),canMountImages:f(ha.imageMount),knowsPlatformOption:f(
ha.platformOption),canInspectPlatform:f(ha.inspectPlatform),plainRuntime:py(a),mayAddMounts:h=>Af(a,h),takesZstd:l.takesZstd||
f(ha.zstdLayers)}}async function cv(t){const e=await t.try(["version","--format","{{json .}}"]);const n=N(e.stdout);fy(n,
e.stderr);if(T(n)&&T(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(xf(r)||e.exitCode===0)throw Pf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Eo.name} or newer.`})}throw oe(["version"],e)}async function dv(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=N(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=M(r)&&r.length>0?r.join("; "):e.stderr;throw mn(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function uv(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function fv(t,e,n){if(Cr(t,Eo.api)>=
0)return;const r=Cr(e,Eo.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Eo.name} (API ${Eo.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Cr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function lv(t){const e=t["SecurityOptions"];return M(e)&&e.some(n=>/^name=userns\b/.
test(n))}function mv(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function pv(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function hv(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===sv()&&b(t,"KernelVersion")===av()}import{lstat as gv,readdir as yv,rm as wv}from"node:fs/promises";import{join as bv}from"node:path";function we(t){return t?.code??String(t)}function St(t){return["ENOSPC","EDQUOT"].includes(we(t))}async function ga(t,e){for(const n of t)await Ev(n,Ft,r=>e.debug(r))}async function Ev(t,e,n){const r=await yv(t).catch(
()=>[]);for(const i of r){const o=bt(i);if(o===void 0||!e(o))continue;const s=bv(t,i);try{const{uid:a}=await gv(s);if(a===
(process.getuid?.()??a))await wv(s,{recursive:true,force:true})}catch(a){if(we(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${D(a)}`)}}}async function Rf(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${en}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Qt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Ff(i).filter(({
name:a})=>n(bt(a))),pendingNames:Do(s).filter(a=>n(Xu(a))),imports:await Dv(t,Do(o),n)}}async function Dv(t,e,n){if(e.length===
0)return[];const r=N((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,en);return T(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Xu(`${Qt}:${s}`))&&Sy(w(
i,"RepoTags"))&&Sy(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function Sy(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Ff(t){return Do(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function xy(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function _f(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Do(t){return t.split("\n").filter(e=>e!=="")}var kv=3;var Sv=300;var Py=10;async function hn(t,e,n){const r=Math.min(e||Py,Py);const i=new Ne(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Nf=new Set;function Ar(t){Nf.add(t)}function ya(t){return Nf.has(t)}async function Ut(t,e,n){
Nf.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<kv;i++){if(i>0)await new Promise(s=>setTimeout(
s,Sv));let o;try{o=await Rf(t,s=>s===e)}catch(s){r($f(s),[`docker ps --all --filter name=${ae(e)}`,`docker images ${Qt}`]);
return}if(_f(o)===0&&i>0)return;if((await Oy(t,o,r)).isOver)return}}async function Ty(t,e,n,r){await ga(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Rf(t,Ft);const s=o.
containers.filter(({name:c})=>r===void 0||Ms(c)!==r);const a={...o,containers:s};if(_f(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${xy(a)}`);await Oy(t,a,i)}catch(o){i($f(o),[])}}async function Iy(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${en}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Ff(
n).filter(({name:i})=>Ms(i)===e&&Ft(bt(i)??""));if(r.length===0)return;await ba(t,e);await Cy(t,vy,r.map(({id:i})=>i))}async function Rr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await hn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(ag(r))
return void 0;throw r}}var vy=["rm","--force","--volumes"];var By=["rmi"];async function Oy(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Ms(s);const c=async()=>{if(a!==void 0)await ba(t,a);r.push(o)};return{work:c,byHand:a&&
`docker unpause ${wa(a)}`}}),Lf(t,vy,r,e.containers.map(({id:o})=>o)),Lf(t,By,e.pendingNames),Lf(t,By,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const c=a instanceof p&&xv.includes(a.code);const d=c?i.slice(o):i.slice(
o,o+1);n($f(a),d.map(({byHand:u})=>u).filter(u=>u!==void 0));if(c)return{isOver:c}}}return{isOver:false}}function Lf(t,e,n,r=n){
const i=["docker",...e,...r.map(wa)].join(" ");return{work:()=>Cy(t,e,n),byHand:r.length===0?void 0:i}}function wa(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var xv=["TIMEOUT","CANCELLED","NO_ENGINE"];function $f(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":D(t)}async function ba(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw oe(
["unpause",e],n)}async function Cy(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Do(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw oe(e,{
...r,stderr:o})}var Pv=5;var Bv=2e3;var Ea=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=ga(this.#t,this.#n);return}const n=new Ne(this.#r.signal,Pv);const r=this.#e.
withWatchdog(n,0);this.#i=Ty(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,Bv)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var Tv=.2;var Iv=10;var vv=3;var Ov=100*60*60;var Fr=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const c=a&&
o<=s?s:void 0;const d=c===void 0?void 0:Math.min(99,Math.floor((o??0)/c*100));const u=o===void 0?void 0:this.#s(r,o);const f=(c??
0)-(o??0);const l=i<vv||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const m=l>Ov?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:c,isEstimate:n},...{percent:d,bytesPerSecond:u,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=Tv){const i=Math.exp(-r/Iv);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Ay(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ka(
Math.round(n))} so far`;const o=[Da(t),i===void 0?void 0:`${i} %`,Mf(t),Uf(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Da({doneBytes:t,totalBytes:e,isEstimate:n}){const r=S(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${S(e)}`}function Mf({bytesPerSecond:t}){return t===void 0?void 0:`${S(t)}/s`}function Uf({secondsLeft:t}){return t===
void 0?void 0:`${ka(t)} left`}function ka(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var Cv=5e3;var Ry=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Sa(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function Fy(t,e){const n=new Fr(
t);const r=Cv/Ry;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const c=t.
loggedChars?.();if(c===o)e(Ay(a));o=c},Ry);return()=>clearInterval(s)}function gn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var Av=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var Rv=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var Fv=/^\w[\w.-]{0,127}$/;var _v=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var Lv=255;var zf=/^(?:sha256:)?[0-9a-f]{64}$/;function yn(t){return zf.test(t)}function de(t,e){const n=Hf(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${B(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:Nv(t)})}return n}function xa(t,e){const n=de(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${B(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(zf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function _r({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function pe(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function _y(t){const e=pe(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Hf(n);return r!==void 0&&pe(r)===e?n:e}function Hf(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!_v.test(n))return void 0;if(n?.startsWith("sha256:")&&!zf.test(
n))return void 0;if(s!==void 0&&!Fv.test(s))return void 0;const c=a.indexOf("/");const d=c===-1?"":a.slice(0,c);const u=/[.:]/.
test(d)||d==="localhost"||d.toLowerCase()!==d;const f=u?d:"docker.io";const l=u?a.slice(c+1):a;if(u&&!Av.test(f))return void 0;
if(!l.split("/").every(y=>Rv.test(y)))return void 0;const m=f==="docker.io"||f==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":f;if(`${g}/${h}`.length>Lv)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function Nv(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Hf(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function Ly(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=_r(s);const c=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const d=f=>{const l=e.slice(0,o.length).map(m=>m.text);
return $v(a,l,f,n)};if(c.exitCode!==0)throw d(c.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(c.stdout)?.[1];
if(u===void 0)throw d(`no digest in ${JSON.stringify(c.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function $v(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${Ny.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${$y(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:Uv(n,r)})}var Ny=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var Mv=/broken pipe|connection reset/i;function $y({newBytes:t,newPackedBytes:e}){return e===void 0?`${S(t)} unpacked, w\
hich the engine compresses while pushing`:`${S(e)} packed`}function Uv(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${k("compression","zstd")}), `}drop what is not needed (${k("clean")}, ${k("exclude")})`;if(Ny.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(Mv.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${$y(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var zv=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function ko(t){return zv.test(t)}async function ie({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...kt(n),e]);if(i.exitCode!==0&&!ko(i.stderr))throw oe(r,i);return My(i)}async function ze({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=My(i);if(o===void 0)throw oe(r,i);return o}function My({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=N(e);const r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}var Ae={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function So(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Uy(t){const e=N(t);const n=So(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(T(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(So).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function zy(t){const e=w(N(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=So(
n);return r===void 0?[]:[{...r,platform:Hv(n)}]})}function Hv(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function Lr(t){
return t===Ae.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Pa(t,e,n,r={}){return Hy({
schemaVersion:2,mediaType:t,config:Wf(e),layers:n.map(Wf),...Gf(r)})}function Ba(t,e,n={}){return Hy({schemaVersion:2,mediaType:t,
manifests:e.map(Ta),...Gf(n)})}function Ta(t){const{platform:e,annotations:n={}}=t;return{...Wf(t),...e===void 0?{}:{platform:e},
...Gf(n)}}function Jf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Gf(t){
return Object.keys(t).length===0?{}:{annotations:t}}function Wf(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Hy(t){return Buffer.from(JSON.stringify(t))}function Ia(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||zt(t).length>0}function zt(t){
const e=w(t,"RootFS","Layers");return M(e)?e:[]}function va(t){const e=t["RepoTags"];return M(e)?e:[]}function rt(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function xo(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Lr(e)}var Wv=10;async function Wy(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${I(e.platform)}.`);const i=await ie(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=va(
i);const s=o.filter(u=>!Jv(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const c=o.find(u=>!u.includes("@"))??
o[0]??e.id;const d=await Rr(t.docker,[c],Wv);if(d===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${c}".`);else if(d.exitCode===0)r.info(`Remove\
d the source image ${c}`);else if(/conflict/i.test(d.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${d.stderr.trim()}`);else if(/no such image|not ?found/i.test(d.stderr))r.debug(`the source is gone al\
ready: ${d.stderr.trim()}`);else r.warning(`Could not remove the source image: ${oe(["rmi",c],d).message}`)}function Jv({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=de(e,"image");if(i!==void 0)return yn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&pe(de(e,"image"))===pe(t)}import{setTimeout as Gv}from"node:timers/promises";var jv=10;var Vv=100;var Oa=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>jf(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Jy(e,r,a)}await Promise.all(i.map(s=>Kv(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await jf(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Jy(e,o,i)}catch(a){const c=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${c} before, could not be restored: ${D(a)}`)}}}};async function Jy(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===jv||!/already ?exists/i.test(
o.stderr))throw oe(r,o);await Gv(Math.random()*i*Vv)}}async function Kv(t,e,n){const r=()=>jf(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:te})}async function jf(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw oe(n,r)}import{createWriteStream as HA}from"node:fs";import{link as WA,lstat as JA,open as ab,rename as GA,rm as nc,stat as jA}from"node:fs/promises";
import{basename as cb,dirname as Il,join as VA}from"node:path";import{pipeline as KA}from"node:stream/promises";import{createHash as Yv}from"node:crypto";import{Transform as qv}from"node:stream";var Ca=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=io(e);if(this.isReached){if(!i)throw ut(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw ut(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw ut(n,"there is a single zero block between two entries");return false}};var Aa=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);const n=Math.min(v-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<v)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Nr={blocks:[],keepsData:false};var $r={blocks:void 0,keepsData:true};var xt=class{#e;#t;#n=0;#r=new Aa;#i=0;#o=0;#s=true;#a=new kr;#c=false;#d=new Ca;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#d.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#c&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw ut(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#c){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#D(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#d.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=v){const o=this.#y(e.subarray(n,n+v),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+v}n+=v}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-v;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#c){this.#c=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#c&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#d.takes(e,n,!this.#a.isEmpty))return[];const r=Ce(e,n);const{typeFlag:i}=r;if(i===
Oe.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(sn(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw ut(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=an(e,o);const a=e.hasOldType&&s.at(-1)===47;const c=Ks(e,o,r);const d=Gs(e.typeFlag)&&!a?c:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:d,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#b(d,l.keepsData);this.#c=e.gnuIsExtended;if(d===0&&!this.#c)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=fe(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var Xv=16*1024*1024;var Zv=1024*1024;var j=class extends qv{counts={entries:0,dataBytes:0};#e=Yv("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?Zv:Xv;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new xt({begin:o=>this.#f(o),emit:(o,s)=>this.#d(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#c();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#d(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#d(nn)}#c(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${O(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#d(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const c of r?.before??[]){
this.#r?.begin(c,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Nr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return $r;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(c=>[...c.extensions,c.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};var Gy=["manifest.json","index.json"];var Qv=4*1024*1024;var Ra=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Gy.
some(e=>this.#e.has(e))}begin(e){const n=C(e.name);this.#e.add(n);this.#n=n===Gy[0]}data(e){if(!this.#n||this.#r>Qv)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=N(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...M(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(C(Buffer.from(r))))}};var jw=eo(Ga(),1);import{randomBytes as wA}from"node:crypto";import{posix as Gw}from"node:path";async function K(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Qh(n),"--label",$s(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
kt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:EA,...e.asUsed===true?[]:DA(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw bA(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:te});return s}function bA(t,e,n){const r=oe(e,n);const i=t.volumes.find(o=>Gw.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var EA=["--workdir","/"];function DA(t){
return kA(t).flatMap(e=>["--mount",lt({type:"tmpfs",dst:e})])}function kA({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Gw.resolve(n)))]}function Xe(){return`/docker-flatten-${wA(8).toString("hex")}`}function lt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function q(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw oe(["rm",e],n)}var ue=class extends Error{};var SA=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Sl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&SA.test(t.message)}var xA=16*1024*1024;async function xl(t,e,n){
const r=Xe();const i=lt({type:"bind",src:n,dst:r,readonly:""});const o={source:e,options:["--mount",i]};const s=await K(
t,o).catch(a=>{throw Sl(a)?new ue(D(a),{cause:a}):a});return{open:(a,c)=>{const d=`${r}/${a.slice("sha256:".length)}`;return t.
transport.readArchive(s,d,c).catch(u=>{throw Ye(u,d)?new ue(D(u),{cause:u}):u})},close:()=>q(t,s)}}async function Vw(t,e,n,r){
const i=await xl(t,e,n);const o=async(s,a)=>{const c=await i.open(s,t.signal);await Pl(c,s,d=>a(d))};try{return await r(
{stream:o,text:Bl(o)})}finally{await i.close()}}async function Pl(t,e,n){const r=t.pipe((0,jw.extract)());t.on("error",i=>r.
destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:kl(e,`cannot be read (${D(
i)})`)}finally{t.destroy()}}function Bl(t){return(e,n)=>PA(e,n,t)}async function PA(t,e,n){const r=[];let i=0;const o=async c=>{
for await(const d of c){i+=d.length;if(i>xA)throw kl(t,"is too long for a config");r.push(d)}};await n(t,o,e);const s=Buffer.
concat(r);const a=H(s);if(a!==t)throw kl(t,`has the digest ${a}`);return s.toString("utf8")}function kl(t,e){return new p(
"ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"Run again. If it happens aga\
in, pull or build the image again."})}async function*Kr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:zy(r);const c=r===void 0||a!==void 0?void 0:Uy(r);if(c!==void 0){const u=await Kw(e(c.config.digest,c.config.
sizeBytes));if(u!==void 0)yield{manifest:c,configText:u,isInIndex:s}}i=[...BA(a??[],n),...i];let d=i.shift();while(d!==void 0&&
o.has(d.digest))d=i.shift();if(d===void 0)return;o.add(d.digest);s=true;r=await Kw(e(d.digest,d.sizeBytes))}}function BA(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return Y(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Kw(t){
return t.catch(e=>{if(e instanceof ue)return void 0;throw e})}import{open as Yw}from"node:fs/promises";import{Readable as vA}from"node:stream";var TA=8**11-1;var IA=100;function Yr(t,e){const n=Buffer.alloc(v);if(n.write(t,0,IA,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=TA){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function ja(t){return Buffer.alloc(fe(t)-t)}function Va(){return Buffer.alloc(
2*v)}var qw=4*1024*1024;function Xw(t){const e=t.map(({content:n})=>{const r=Lo(n);return Yr("",0).length+r+ja(r).length});return e.
reduce((n,r)=>n+r,Va().length)}async function Zw(t,e,n){for(const{path:r,content:i}of e){await _o(t,Yr(r,Lo(i)),n);if(Buffer.
isBuffer(i))await _o(t,i,n);else await No(i,t,n);await _o(t,ja(Lo(i)),n)}await _o(t,Va(),n)}async function No(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Yw(r,"r");try{await Qw(o,t);const s=Buffer.allocUnsafe(Math.min(qw,i));for(let a=i;a>
0;){const c=Tl(t)-a;const{bytesRead:d}=await o.read(s,0,Math.min(s.length,a),c);if(d===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await _o(e,s.subarray(0,d),n);a-=d}}finally{await o.close()}}function Ka(t,e=()=>{}){return vA.
from(OA(t,e),{objectMode:false})}async function*OA(t,e){for(const{path:n,content:r}of t){yield Yr(n,Lo(r));if(!Buffer.isBuffer(
r))yield*CA(r,e);else if(r.length>0)yield r;const i=ja(Lo(r));if(i.length>0)yield i}yield Va()}async function*CA(t,e){const{
path:n,sizeBytes:r}=t;const i=await Yw(n,"r");try{await Qw(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(qw/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,Tl(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function Tl({startByte:t=0,sizeBytes:e}){return t+e}async function Qw(t,e){
const{size:n}=await t.stat();const r=Tl(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function _o(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function Lo(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function eb(t,e,n){const r=`${H(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Ka(
[{path:r,content:t},Ya([{Config:r,RepoTags:[n],Layers:[i]}])])}function Ya(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var qa={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Xa(t){
return{path:"index.json",content:Ba(Ae.index,[t])}}function Ze(t){return`blobs/${t.replace(":","/")}`}var Za="io.contain\
erd.image.name";function Qa(t,e,n={}){const r=Pa(Ae.manifest,{mediaType:Ae.config,digest:H(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Ae.manifest,digest:H(r),sizeBytes:r.length}}}function tb(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:f})=>f);const a=Qa(e,s,i);const c=s.map(({digest:f})=>Ze(f));const d=Ze(H(e));const u=[qa,Xa(
{...a.descriptor,platform:Jf(n),annotations:{[Za]:r.full}}),Ya([{Config:d,RepoTags:[r.familiar],Layers:c}]),{path:d,content:e},
{path:Ze(a.descriptor.digest),content:a.bytes},...t.map(({path:f,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:Ze(
m),content:{path:f,startByte:l,sizeBytes:h}}))];return Ka(u,o)}function nb(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:c}=Qa(s,[{...t,mediaType:"application/octet-stream"}]);const d=pe(de(n,"tag"));return Ka([qa,Xa(
{...c,platform:Jf(e),annotations:{[Za]:d}}),{path:Ze(H(s)),content:s},{path:Ze(c.digest),content:a}])}var AA=3;async function rb(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await LA(t,i);const c=Zh(t.runId);const d=nb(
{digest:i,sizeBytes:a},t.platform,c);let u=false;try{await t.transport.loadImage(d,void 0,n).catch(f=>{throw ib(f)?new ue(
D(f),{cause:f}):f});u=true;await RA(t,c,i,o)}finally{await _A(t,c,u)}};return e({stream:r,text:Bl(r)})}async function RA(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Pl(s,n,async(a,c)=>{const d=c.endsWith(
`/${n.slice("sha256:".length)}`);if(!d)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&ib(s)&&FA.test(D(
s));throw a?new ue(D(s),{cause:s}):s}if(!o)throw new ue(`the store has no blob ${n}`)}var FA=/not found|no such|does not exist/i;
async function _A(t,e,n){if(ya(t.runId))return;const r=await Rr(t.docker,[e],AA).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Ar(t.runId)}async function LA(t,e){const n=w(await ie(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new ue(`the engine does not tell the size of ${e}`)}function ib(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function qr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Vw(t,e,i,o),openDirectory:()=>xl(
t,e,i)}));if(!t.store.keepsPacked)return n;const r=i=>rb(t,i);return[...n,{place:"in a save",open:r}]}var NA=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function $A(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Cr(r,a)>=
0;const s=a=>{const c=w(e.inspect,"Config",a);return T(c)&&Object.keys(c).length>0};return[...i&&!o("1.50")?[]:NA,...i?[]:
["docker_version"],...i&&Cr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function ob(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${$A(t,e).join(", ")}.`}function ec({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function tc(t,e){const{log:n}=t;for(const r of qr(
t,e)){const i=await MA(t,e,r).catch(o=>{if(!(o instanceof ue))throw o;n.debug(`no config blob ${r.place}: ${D(o)}`);return void 0});
if(i!==void 0)return i}n.debug("the config is taken from an inspect");return{json:ug(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:ob(t,e)}}async function MA(t,e,{open:n,openDirectory:r}){const i=await n(async o=>t.
store.idIsConfigDigest?sb(e,e.id,await o.text(e.id),void 0):await UA(e,o.text));return i&&{...i,openBlobs:n,openDirectory:r}}
async function UA(t,e){const n=Kr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=sb(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function sb(t,e,n,r){const i=zA(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(ro(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:c={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:c,openBlobs:void 0,missing:void 0}}function zA(t,e){try{return Hs(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${D(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function db(t){const e=(r,i)=>new p("BAD_INPUT",`The ${B("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await jA(Il(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(cb(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await tR(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var YA={flags:"wx",mode:384};async function ub(t,e,n,r={createWriteStream:HA,link:WA,
rename:GA}){const{log:i,signal:o}=t;const s=VA(Il(n),`${ae(t.runId)}${cb(n).slice(0,80)}.partial`);const a=XA(t,e);try{const c=eR(
e);if(c===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const d=f=>{
const l={name:c??e.id,platform:f};const m=()=>r.createWriteStream(s,YA);return qA(t,l,m,gn(a))};const u=await d().catch(
async f=>{if(!ZA(t,e,f))throw f;i.debug(`saving the platform alone: ${D(f)}`);await nc(s,{force:true});return d(e.platform)});
await W(i,{title:"Flush"},nR(s));await rR(s,n,r);i.info(`Saved ${S(u)} to ${n}`)}catch(c){await nc(s,{force:true}).catch(
()=>{});throw o.aborted?c:iR(c,n)}finally{await a}}async function qA(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Ra;const c=new j(()=>"keep",a);const d=await t.transport.saveImage(e,s,n);const u=()=>c.bytesRead;await W(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},KA(d,c,r(),{signal:s}));QA(a);return c.bytesWritten}async function XA(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return ec(await tc(t,e))}catch{
return void 0}}function ZA(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function QA(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:te});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function eR(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function tR(t){return JA(t).then(()=>true,()=>false)}
async function nR(t){const e=await ab(t,"r+");try{await e.sync()}finally{await e.close()}}async function rR(t,e,n){try{await n.
link(t,e)}catch{await(await ab(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await nc(e,{force:true});throw r});
return}await nc(t)}function iR(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=St(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Il(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${we(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function vl({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function fb(t){
return vl(t)||t.compare?.kind==="engine"}var rc=100;var lb=.9;function mb({kind:t,name:e,platforms:n},r){const i=[];const o=[];for(const a of r){const c=n.find(({
platform:d})=>d===a.platform);if(c===void 0)o.push(a.platform);else i.push(oR(c,a))}const s=a=>i.reduce((c,d)=>{const u=d[a];
return c===void 0||u===void 0?void 0:c+u},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:i,
missing:o}}function oR(t,e){const[n,r]=[t.contents,e.contents];const i=n!==void 0&&r!==void 0;const o=i?aR(n,r):[];const s=i?
cR(n,r):[];return{platform:e.platform,oldBytes:i?n.bytes:void 0,newBytes:i?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.
newPackedBytes,pullBytes:sR(t.layers,e.packedLayers),packages:o.slice(0,rc),morePackages:Math.max(0,o.length-rc),directories:s.
slice(0,rc),moreDirectories:Math.max(0,s.length-rc)}}function sR(t,e){if(t===void 0||e===void 0)return void 0;const n=new Map;
for(const{digest:r,diffId:i,packedBytes:o}of e){if(!t.has(r)&&!t.has(i))n.set(r,o)}return[...n.values()].reduce((r,i)=>r+
i,0)}function aR(t,e){const n=({manager:o,name:s})=>`${o}:${s}`;const r=[ic(t.packages,n,t.morePackages),ic(e.packages,n,
e.morePackages)];const i=new Map([...t.packages,...e.packages].map(o=>[n(o),o]));return pb(...r).map(({key:o,...s})=>{const{
manager:a,name:c}=i.get(o);return{manager:a,name:c,...s}})}function cR(t,e){const n=({path:s})=>s;const r=pb(ic(t.directories,
n,t.moreDirectories),ic(e.directories,n,e.moreDirectories));const i=new Map;for(const{key:s,oldBytes:a,newBytes:c}of r){
const d=s.slice(0,s.lastIndexOf("/"));const{most:u,least:f}=i.get(d)??{most:0,least:0};const l=c-a;i.set(d,{most:Math.max(
u,l),least:Math.min(f,l)})}const o=({key:s,oldBytes:a,newBytes:c})=>{const d=c-a;const{most:u=0,least:f=0}=i.get(s)??{};
return d>0?u>=d*lb:f<=d*lb};return r.filter(s=>!o(s)).map(({key:s,...a})=>({path:s,...a}))}function ic(t,e,n){const r=new Map;
for(const o of t)r.set(e(o),(r.get(e(o))??0)+o.bytes);const i=t.reduce((o,s)=>Math.min(o,s.bytes),Infinity);return{sizes:r,
absentBytes:n===0||t.length===0?0:i}}function pb(t,e){const n=[];for(const i of new Set([...t.sizes.keys(),...e.sizes.keys()])){
const[o,s]=[t.sizes.get(i),e.sizes.get(i)];const a=o??Math.min(t.absentBytes,s??0);const c=s??Math.min(e.absentBytes,o??
0);if(a===c)continue;const d=a===0?"added":c===0?"removed":void 0;n.push({key:i,change:d??(c>a?"grown":"shrunk"),oldBytes:a,
newBytes:c})}const r=i=>Math.abs(i.newBytes-i.oldBytes);return n.sort((i,o)=>r(o)-r(i)||(i.key<o.key?-1:1))}function Jt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as Qb}from"node:path";import{posix as uc}from"node:path";import{posix as $o}from"node:path";var dR=3;var uR=1e3;var yb=4096;var fR=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var wb=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var lR=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var mR=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var pR=/^[;&|()\n`]$/;var hR=/^[<>]+&?$/;var gR=/^(?:-|[A-Za-z_]\w*=)/;var yR=ac("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var hb=ac("cd pushd WORKDIR");
var gb=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var wR=ac("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var bR=ac("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Al(t,e,n="\
/"){const r=new Ol(e);r.read(t,n,0);return r.words}var Ol=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Cl(
n,Rl(this.#e));let o=true;for(const s of e){if(this.words.length>=uR)return;if(s.length>yb&&r>0)continue;if(pR.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<dR;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(ER(s,this.#e),i.directory,r+1);const c=i.isValue||gR.test(s);if(!a)this.#n(s,o&&!c,
i);const d=c||yR.has($o.basename(s));o=s==="--"&&!i.isChanging||o&&d;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Cl=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return hb.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!hR.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=$o.basename(e);if(!hb.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(wR.has(r))
return"name";const i=this.#o;this.#o=gb.test(e)&&!e.includes("=");if(i||gb.test(e))return"directory";return bR.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:$o.resolve(n,oc(e,r));return e.startsWith(
"-")?"name":"directory"}};function Rl(t){return t.get("HOME")??"/root"}function oc(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function ER(t,e){const n=t.slice(0,yb*16).replace(/\\\n/g," ");return[...n.matchAll(fR)].map(([r])=>Fl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Fl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function sc(t){const e=[
...t.matchAll(wb)].map(([i])=>i);const n=lR.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(mR)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(_l))]}function Mo(t){const e=[...t.matchAll(
wb)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>_l(n.slice(0,n.lastIndexOf(
"/")))))]}function Pn(t,e){return _l($o.resolve("/",t,e))}function _l(t){return Buffer.from($o.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function ac(t){return new Set(t.split(" "))}var DR=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var kR=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var SR=/PATH$|^(?:PERL5|RUBY)LIB$/;var xR=/(?:^|_)LOGS?_?PATH$/;function bb([t,e]){const n=sc(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(DR.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=SR.test(t)&&!xR.test(t);const o=e.
startsWith("/")&&!kR.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Mo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as PR}from"node:path";var Xr=1114112;var cc=56320;function Ll(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Eb(t){return Ml(t).map(e=>e>=Xr?String.fromCharCode(cc+e-Xr):String.fromCodePoint(e)).join("")}function Nl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>cc+127&&n<=cc+255?Xr+n-cc:n})}function Db(t){return/[^\0-\x7f]/.
test(t)?Nl(t).map($l).join(""):t}function $l(t){if(t<128)return String.fromCharCode(t);if(t>=Xr)return String.fromCharCode(
t-Xr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Ml(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const c=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const d=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=c&&d;e.push(u?a:Xr+i);r+=u?o:1}return e}var kb=4096;var BR=256;var Sb=16;var TR={GOPATH:":",CONDA_PKGS_DIRS:","};var IR=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function dc(t,e){const n=Ul(e);const r=[
n.get("HOME"),...Pb(t)].map(i=>Bb(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Ll(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,kb+2),env:n}}function Ul(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function zl(t){return[...new Set(Pb(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,kb)}function xb(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(c=>`${r}${c===""?"":`${c}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return OR(n).map(
c=>`${r}${i.slice(0,-"$LOCALE".length)}${c}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(TR[o]??"\0",Sb);return a.map(c=>Bb(c)).filter(c=>c!==void 0&&c!=="").filter(c=>s!=="*"||!vR(
c??"")).map(c=>`${r}${Ll(c??"")}/${s}`)}function Pb(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=BR).map(e=>Eb(e))}function Bb(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return PR.
normalize(t).replace(/^\/+|\/+$/g,"")}function vR(t){return IR.some(e=>e===t||e.startsWith(`${t}/`))}function OR(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Sb));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Tb=1e3;function Hl(t,e){const n=w(t,"config");const r=w(n,"Env");const i=Ul(M(r)?r:[]);const o=uc.resolve("/",b(n,"W\
orkingDir")??"");const s=CR(n,i).map(({by:f,argv:l})=>({by:f,words:Al(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const c=Rl(i);const d=[{path:Pn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(m=>RR(f,m,c))),...[...i].flatMap(bb),...e.map(f=>({path:Pn("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of d){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Tb),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Pn("/",o)]}],...a.flatMap(({by:f,words:l})=>FR(f,l,
c,i))].slice(0,Tb),commands:[...a,{by:"ENTRYPOINT",words:Al(AR(n),i)}].flatMap(_R)}}function CR(t,e){const n=(...s)=>{const a=w(
t,...s);return M(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Fl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function AR(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return M(e)&&M(n)?[...e,...n]:[]}function RR(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=vb(e,n);const a=s.map(d=>{if(i==="directory")return{path:d,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:d,by:t,extent:"around"};return{path:d,by:t,extent:"beside",hasPrograms:!fc(
d)}});if(i==="name")return a;const c=Ib(r)?Mo(uc.resolve(e.directory,r)):Mo(oc(r,n));return[...a,...c.map(d=>({path:d,by:t,
extent:"search"}))]}function fc(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(uc.basename(t))}function Ib(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function vb({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Pn("/",oc(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Ib(t)?[Pn(n,t)]:sc(t)}function FR(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Pn("/",s)]}];if(s.includes("/"))return vb(o,n).slice(0,1).map(c=>({by:t,text:s,candidates:[c]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(c=>Pn(c,s))}]})}function _R({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>LR(
i))}))}function LR(t){return uc.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var NR=40;var $R=64*1024*1024;var MR=96;function*Ob(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Zr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>NR)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const c of a.
split("/").reverse())e.push(c)}return{end:r,through:n}}function Uo(t,e){const n=Ob(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function mc(t,e){const n=Ob(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Cb(t,e){return e.startsWith("/")?e:`${Zr(t)}/${e}`}function Zr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function He(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var lc=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>$R}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+MR;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=UR(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function UR(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var pc=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of He(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of He(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var _b=2**26;var Ab=4;var hc=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(_b/32);const[
n,r]=Fb(e);for(let i=0;i<Ab;i++){const o=Rb(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Fb(e);for(let i=0;i<Ab;i++){const o=Rb(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Rb(t,e,n){
return t+Math.imul(e,n)&_b-1}function Fb(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as WR}from"node:path";var Wl=47;function Lb(t,e,n){const r=Nl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const c=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||c?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:c}=zR(r,s,e);i.push(a);s=c}else{if(o(s,"\\")&&++s===r.length)throw Qr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function zR(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const c=t[a?i+1:i];if(c===void 0||!a&&(c===45||c===93))throw Qr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return c};do{const a=s();const c=t[i]===45;if(c)i++;const d=c?s():a;if(d<a)throw Qr(
n,"a range goes backwards");r.push([a,d])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Jl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=$l(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Nb(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const c=t[s]?.kind;
if(c!=="any-in-name"&&c!=="anything"&&c!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Wl&&n.has(t.length))return true;const a=new Set;
for(const c of n){const d=t[c];if(d===void 0)continue;if(d.kind==="directories"){a.add(c);if(s===Wl)r(c+1,a)}else if(HR(
d,s)){const u=d.kind==="any-in-name"||d.kind==="anything";r(u?c:c+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function HR(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Wl}function Qr(t,e){return new p("BAD_INPUT",`The ${B("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var $b=47;var JR=64;var Mb=new WeakMap;var Bn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Qr(e,"it is empty");const n=GR(e);if(n==="!")throw Qr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Lb(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:d})=>d!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Db(i)+(Jl(a)[0]??"");this.#t=
o.slice(a.length);const c=Jl(this.#t);this.#n=zb(c);this.#i=this.#t[1]?.kind==="literal"?c[0]??"":"";this.#r=zb(c.map(d=>d.
slice(0,d.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===$b);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Nb(this.#t,Ml(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==$b)r=e.indexOf(this.#i,r+1);return r}};
function Hb(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new Bn(e))}function tr(t,e){if(t.length<JR)return t.findLast(i=>i.matches(e));let n=-1;const r=Jb(t);for(const i of Gb(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Wb(t,e){const n=Jb(t);const r=`${e}/`;return Gb(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function Jb(t){const e=Mb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Mb.set(t,n);return n}function Gb(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function GR(t){const e=t.startsWith("!")?"!":"";const n=Ub(t.slice(e.length).trim());
return Ub((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Ub(t){return t===""?"":WR.normalize(t).replace(/(?<=.)\/$/,
"")}function zb(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as ZR}from"node:path";import{posix as jb}from"node:path";function Vb(t,e){const n=zo(t.owned,e);const r=zo(t.drops,e);const i=zo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:VR([...n,...r,...i]),above:t.skippedIfLinked===true?jR(n):
[],droppedTops:[],isSkipped:false}}function zo(t=[],e){return t.flatMap(n=>xb(n,e)).map(n=>new Bn(n))}function mt(t,e){const n=tr(
t,e);return n!==void 0&&!n.isException}function Kb(t,e){const n=Yb(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||mt(t.owned,e)}function jR(t){const e=t.map(({text:n})=>jb.dirname(n));return[...new Set([...e,...e.map(n=>jb.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new Bn(n),depth:Yb(n)}))}function Yb(t){return t.split("/").
length}function VR(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Gl(n)));return e.has("")?void 0:
e}function Gl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function ei(t,e,n,r){const i=n.map(o=>new Bn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var jl=String.
raw`v?\d[\d.]*`;var Vl="(?:[-._ ][^/]*)?";var KR=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${jl})?${Vl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${jl})?${Vl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${jl}${Vl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var YR=new RegExp(`(?:^|/)(?:${KR.join("|")})(?=/|$)`,"i");var qR=[ei("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],YR),ei("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),ei("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),ei("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),ei("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),ei("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function gc(t){
return qR.find(({patterns:e,namePattern:n})=>n?.test(t)===true||tr(e,t)!==void 0)}var qb="";function Xb(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>XR(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const c=zo(
s.parts??[...i,...o],e);const d=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:c,
reason:{kind:"config",what:d,why:`${a.by} runs ${a.tool}`}}]})}function XR(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Zb(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Kl(
t,(c,d)=>r(o,c,d,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Yl(t,s),[[o,a]])}}function Kl({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=He(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Zr(t);if(e==="beside"&&r!==""&&n(`${r}/${qb}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${qb}`,"0")?t:void 0}function Yl({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var QR=1e3;var yc=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Vb(o,n));this.#t=Xb(e,n,i);this.#e=
r.map(o=>C(Buffer.from(ZR.normalize(o))))}rulesFor(e){const n=Gl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<QR)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&mt(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=mt(e.
owned,n);const o=i||mt(e.drops,n);const s=o&&!i?gc(n):void 0;const a=o&&s===void 0;const c=a?"drop":mt(e.empties,n)?"emp\
ty":void 0;if(c===void 0)return s;const d=u=>mt(u.patterns,n);return this.#t.find(d)?.reason??this.volumeProtection(n)??
c}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Dr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var eF=1e4;var wc=class{#e=new Map;#t=0;constructor(e){for(const n of Xl(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>ql(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,eF-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...He(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function ql(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Xl({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var Tn={paths:[],required:[],commands:[]};var ti={action:"keep"};var ni=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new hc;#c;#d=new pc(this.dropped);#u;#f;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=Tn}=e;this.#f=e.isInBase??(()=>false);this.#e=new yc(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#u=new wc(s);for(const a of s.paths)this.#l(a)}#l(e){Zb(e,this.presets,this.#d,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Jt(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return ti;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=tr(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:ti;if(r!==void 0){if(this.#f(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const c=a?this.#d.reasonFor(o,e,n):void 0;if(a&&c===void 0)return this.#f(e)?
this.#m():{action:s,count:o.count,rule:o};i??=c??s}if(i===void 0)return ti;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=C(Buffer.from(Qb.resolve("/",Qb.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#u.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=fc(e)||fc(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:c}])=>a.skippedIfLinked!==true&&!mt(c,e));if(s.length>0)this.#d.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${O(G(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=Kb(r,n)&&!mt(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?tr(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,d])=>d!=="all"))return"unchanged";for(const[
d]of a)if(d.preset.skippedIfLinked===true&&!mt(d.owned,r))d.isSkipped=true;const c=a.map(([d])=>d).filter(({isSkipped:d})=>!d);
this.#d.restore(e,this.#g(r),c);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=Kl(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#d.restore(r,Yl(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Zr(e);if(n===
this.#c)return;this.#c=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=gc(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${O(G(e))} \
(${i.what}): ${i.why}.`)}};var nE=eo(tE(),1);var tF=20;function Ho(t,e){const n=t.slice(0,tF).toLowerCase();const r=o=>(0,nE.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Zl=["v[0-9]","v[0-9][0-9]"];var nF="[0-9a-f]".repeat(8);var rE=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var iE=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var We=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:It(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:It(iE,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:It(iE,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:It(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Zl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:It(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(It(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${nF}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:It(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...rE],empties:["var/log/**",...rE],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:It(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Zl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:It(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Zl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:It(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Ql(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Ql(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Ql(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function nr(t){return We.find(e=>e.name===t)}function It(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Ql(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Je="auto";var rF=/^true$/i;var iF=/^false$/i;var oF=/^(?:yes|on|1|all|safe|default)$/i;function em(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Wo(t){const e=em(t);if(e.length===1&&iF.test(e[0]??""))return[];return e.
map(n=>rF.test(n)?Je:n)}function oE(t){const e=Wo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of sF(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${B("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${k("clean",[Je,...e].join(", "))}.`})}
return We.filter(i=>n.has(i)&&!r.has(i))}function sF(t){if(t===Je)return We.filter(({isSafe:o})=>o);const e=nr(t);if(e!==
void 0)return[e];const n=[Je,...We.map(({name:o})=>o)];const r=oF.test(t)?Je:Ho(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${B("clean")} must be a list of presets, but ${O(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var aF=["docs","man","locales","pycache"];var cF=1e6;var dF=.01;var uF=1e5;var bc=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=Tn,isInBase:a}){this.#e=new ni({presets:We.filter(c=>(c.isSafe||
aF.includes(c.name))&&!e.includes(c)&&!n.some(d=>d.replace(/^-\s*/,"")===c.name)),excludes:r.filter(({isException:c})=>c),
places:dc(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:c,drops:d,empties:u})=>[
...c,...d,...u]).filter(({isException:c})=>!c)}begin(e,n){const r=un(e,n);if(r===0)return;this.#n+=r;const i=C(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Jt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=Wb(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(cF,Math.max(uF,this.#n*dF));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ec(t,e){
const n=t.length===0?[Je]:t;const r=o=>n.includes(Je)&&We.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var kc=1;var fF=1e3;var lF=2e3;function cE(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:kc,tool:`docker-flatten ${Et}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(I).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Dc(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:c})=>({name:a,digest:c})),written:t.written.
map(({name:a,digest:c})=>({name:a,digest:c})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Dc(t.newHistory),directories:tm(t.directories),layerDetails:dE(t.layers),packedLayers:uE(t.packedLayers),
contents:fE(t.contents)},platforms:t.platforms.map(a=>mF(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,
store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:pF(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-ri(t),cleanedBytes:ri(t),rules:t.rules.map(({kind:a,name:c,entries:d,bytes:u})=>({
kind:a,name:c,entries:d,bytes:u})),commands:t.commands.map(({name:a,ms:c,bytes:d})=>({name:a,seconds:aE(c),bytes:d??null})),
kept:[...t.spared.map(({what:a,why:c,entries:d,bytes:u})=>({what:a,why:c??null,entries:d,bytes:u})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:c})=>({name:a,bytes:c}))??null,suggestedClean:t.suggestions?.length?Ec(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:c,seen:d,isMet:u})=>({input:a,wanted:c,seen:d,met:u})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:aE(o)}}function mF(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.
keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:ri(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Dc(t.oldHistory):
null,newHistory:e?Dc(t.newHistory):null,directories:e?tm(t.directories):null,layerDetails:e?dE(t.layers):null,packedLayers:e?
uE(t.packedLayers):null,contents:e?fE(t.contents):null}}function tm(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,
bytes:n,files:r}))??null}function dE(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,
entries:o,contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:c})=>({
name:a,bytes:c}))}))}function uE(t){return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??
null}function fE(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:tm(
o)??[],moreDirectories:s}}function pF(t){if(t===void 0)return null;const{kind:e,name:n,oldBytes:r,newBytes:i,missing:o,platforms:s}=t;
return{kind:e,name:n,oldBytes:r??null,newBytes:i??null,missing:[...o],platforms:s.map(a=>({platform:a.platform,oldBytes:a.
oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.
pullBytes??null,packages:a.packages.map(({manager:c,name:d,...u})=>({manager:c,name:d,...sE(u)})),morePackages:a.morePackages,
directories:a.directories.map(({path:c,...d})=>({path:c,...sE(d)})),moreDirectories:a.moreDirectories}))}}function sE({change:t,
oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}function Dc(t){if(t===void 0)return null;return t.slice(-fF).
map(({command:e,bytes:n,hasLayer:r})=>({command:ce(e,lF),bytes:n,layer:r}))}function ri({rules:t,commands:e}){return[...t,
...e].reduce((n,{bytes:r})=>n+(r??0),0)}function lE(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.tags.
slice(0,1)].join(" → "),headline:Bf({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.
bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??
["",0,-1,[]],notes:e?.notes??[]}}function aE(t){return Math.round(t)/1e3}import{dirname as SL}from"node:path";import{realpathSync as yL}from"node:fs";import{dirname as g0,resolve as wL}from"node:path";var ii={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var mE={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function oi(t,e){if(t==="oci"||e==="zstd")return ii.oci.layer+
mE.oci[e];return ii.docker.layer+mE.docker[e]}function nm(t){return["gzip","zstd","none"].find(e=>t===oi("oci",e)||t===oi(
"docker",e))}function rr(t){const e=om(t)?Sc(t):t;const n=e.images.map(gF);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Ba(ii[i.format].index,n.map(yF),i.annotations);const s=i===void 0?{...r.manifest,platform:pE(r.image)}:rm(
ii[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:hF({images:n,root:s,rootBytes:o})}}function hF({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:H(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function gF(t){const e=ii[t.format];const n=rm(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=Pa(e.manifest,n,r,t.annotations);return{manifest:rm(e.manifest,i),bytes:i,image:t}}function yF({manifest:t,image:e}){
return{...t,platform:pE(e),annotations:e.entryAnnotations}}function pE({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=N(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function rm(t,e){
return{mediaType:t,digest:H(e),sizeBytes:e.length}}function im({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function om(t){return im(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>nm(n.mediaType)===
"zstd"))}function Sc(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=nm(o.mediaType);const a=s===void 0?o.mediaType:
oi(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function Jo({root:t,blobs:e},n,r){return[qa,Xa({...t,annotations:n}),...r===
void 0?[]:[Ya([r])],...e.map(({digest:i,content:o})=>({path:Ze(i),content:o}))]}function hE({images:t},e,n){const r=t.find(
({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:Ze(H(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Ze(s.digest))}}import{access as $_,chmod as M_,constants as n0,link as U_,rename as r0,rm as Fc}from"node:fs/promises";import{basename as z_,
dirname as Zo}from"node:path";var Go="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var wF=150;
function Ge(t){return JSON.stringify(ce(t,wF))}function Be(t,e,n){return new p("BLOB_INVALID",`The file ${Ge(t)} of ${Ge(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function he(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as bF}from"node:crypto";var gE={sha256:64,sha512:128};function Gt(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(gE,e)?gE[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function xc(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw ne(e,In(t.length,n));const r=Gt(e)?.algorithm;if(r===void 0)throw ne(e,"has a digest that cannot b\
e checked");const i=`${r}:${bF(r).update(t).digest("hex")}`;if(i!==e)throw ne(e,`has the digest ${i}`)}function In(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function ne(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var sm="application/vnd.oci.image.";var Pc="application/vnd.docker.";var vn={index:`${Pc}distribution.manifest.list.v2+j\
son`,manifest:`${Pc}distribution.manifest.v2+json`,config:`${Pc}container.image.v1+json`,layer:`${Pc}image.rootfs.diff.t\
ar`};var EF=new Map([[`${sm}manifest.v1+json`,"oci"],[`${sm}index.v1+json`,"oci"],[vn.manifest,"docker"],[vn.index,"dock\
er"]]);var DF=new Set([`${sm}config.v1+json`,vn.config]);var kF=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var SF=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function si(t){return EF.
get(t)}function am(t){return DF.has(t)}function yE(t){if(kF.test(t))return"layer";return SF.test(t)?"foreign":"other"}function On(t,e){xc(t,e);const n=N(t.toString("utf8"));const r=l=>ne(e.digest,l);if(!T(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||xF(n));const a=si(s);if(a===
void 0)return{kind:"other",mediaType:s};const c=cm(n);if(Lr(s)){return{kind:"index",format:a,entries:wE(n,"manifests",r),
annotations:c}}const d=DE(w(n,"config"));if(d===void 0)throw r("has no descriptor of a config");const u=wE(n,"layers",r).
map(PF);const f=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:d,layers:u,annotations:c,artifactType:f}}
function bE(t){const e=N(t.toString("utf8"));const n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return void 0;const r=n.
map(EE).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:cm(
e)}}function xF(t){if("manifests"in t)return Ae.index;return"config"in t&&"layers"in t?Ae.manifest:""}function wE(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=EE(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function PF({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function EE(t){const e=DE(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:T(n)?n:void 0,annotations:cm(t)}}function DE(t){const e=So(t);if(e===void 0||Gt(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function cm(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function ai(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw Be(n,"is missing, though an\
 index names it",t.name);const i=On(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:c,entries:d}=i;return{
reference:o,digest:n,index:{format:a,annotations:c},entries:d}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ge(i.mediaType);
throw he(o,`must be an image or an index, but is ${s}`,Go)}import{open as BE,stat as TE}from"node:fs/promises";import{join as _F}from"node:path";import{Readable as LF}from"node:stream";import{posix as kE}from"node:path";var SE=2e5;var BF=1024;var TF=64*1024;var IF=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function xE(t){const e=new dm(t);const n=new Map;const r=new kr;AF(await e.read(0,v),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const c=await e.block(a);s+=v;if(io(c)){o++;continue}if(o===1)throw ut(a,"there is a\
 single zero block between two entries");const d=Ce(c,a);if(++i>SE)throw FF(t.path);if(d.typeFlag===Oe.paxGlobal){s+=fe(
d.sizeBytes)}else if(sn(d.typeFlag)){r.begin(d,c,a);const u=fe(d.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=d.hasOldType&&d.name.at(-1)===47;const l=Gs(d.typeFlag)&&!f?Ks(d,u,a):0;s=d.gnuIsExtended?
await vF(e,s):s;if(s+l>t.sizeBytes)throw um(t,s+l);OF(n,{header:d,block:c,extension:u,offset:s,sizeBytes:l});s+=fe(l)}}if(!r.
isEmpty)throw um(t,s);return n}async function vF(t,e){let n=e;for(let r=true;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}
function OF(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=an(n,i);const c=a.length>BF?void 0:Bc(
a.toString("utf8"));if(c===void 0)return;const{typeFlag:d}=n;const u=d==="S"||[...i.pax.keys()].some(CF);if(u)t.set(c,{kind:"\
sparse"});else if(d==="0"||d==="7")t.set(c,{kind:"file",offset:o,sizeBytes:s});else if(d==="1"||d==="2"){const f=(i.longLink??
i.pax.get("linkpath")??js(r)).toString("utf8");const l=d==="1"||f.startsWith("/")?f:`${kE.dirname(c)}/${f}`;t.set(c,{kind:"\
link",target:Bc(l)})}else t.delete(c)}function CF(t){return t.startsWith("GNU.sparse.")}function Bc(t){const e=kE.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var dm=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw z(o.reason);const s=Buffer.alloc(Math.max(n,TF));let a=0;while(a<s.length){const{bytesRead:c}=await i.
read(s,a,s.length-a,e+a);if(c===0)break;a+=c}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw um(this.#e,e+n);return r}block(e){return this.exactly(e,v)}};function AF(t,e){
const n=t.toString("hex",0,8);const r=IF.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===v&&(io(t)||RF(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function RF(t){
try{Ce(t,0);return true}catch{return false}}function um({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function FF(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${SE} entries.`;return new p("TAR_LIMIT",e,{hint:be})}function Tc(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var PE=1024*1024;var IE=4*1024*1024;var NF=8;async function Cn(t,e,n){
if(t.sizeBytes>IE)throw $F(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function $F(t,e){
const n=`${t} has ${e} bytes, but at most ${IE} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:be})}async function vE(t){const e=await CE(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=_F(t,n);const i=await TE(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(we(o)))return void 0;throw jo(r,o)});if(!i?.isFile())return void 0;return OE({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function Ic(t,e){const n=await CE(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await BE(t).catch(i=>{throw jo(t,i)});try{const i=await xE(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new fm(t,r,i)}catch(i){await r.close();throw i}}var fm=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=Bc(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return OE({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw Be(e,"is stored as a sparse file, as no builder does",this.path);if(r===NF)throw Be(e,"is beh\
ind a loop of links",this.path);n=i.target}throw Be(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function OE(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new lm(t,o)}}var lm=class extends LF{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:PE,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?BE(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(jo(r,o)))}_read(){const e=Math.min(PE,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(jo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function CE(t){return TE(t).catch(e=>{
throw jo(t,e)})}function jo(t,e){const n=we(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var MF=/^sha256:[0-9a-f]{64}$/;function vc(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!M(r)||!r.every(o=>MF.test(o)))throw he(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw he(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var UF=8;var ci=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(AE(this.attestations,"attestation"));if(this.artifacts.length>0){const i=pm([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${AE(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${mm(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${zF(this.missing)}.`);return n}};function mm(t){return pm([...new Set(t.map(
I))])}function zF(t){return pm([...new Set(t.map(e=>e===void 0?"an unknown platform":I(e)))])}function pm(t){const e=t.slice(
0,UF).map(r=>/^[\w./+ -]*$/.test(r)?r:Ge(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function AE(t,e){
return`${t} ${e}${t===1?"":"s"}`}function hm(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return da(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function RE(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!gm(n,e);return Ue({...n,variant:n.variant??(r?e.variant:void 0)})}function gm(t,e){const n=r=>Ue(
{...r,variant:void 0});return!Y(n(t),n(e))}function FE(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${mm(n)}`;const o=`The image ${t} is needed for ${I(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var _E=8;var LE=1e4;var HF="vnd.docker.reference.type";function Vo({annotations:t}){return t[HF]!==void 0}var di=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>LE)throw this.#a(
`has more than ${LE} entries in its indexes`);if(Vo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&si(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Lr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===_E)throw this.#a(`has indexes nested more than ${_E} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=On(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw ne(e.digest,"is not an index")}}#a(e){return he(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var WF=4;async function ir(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new ci;const a=o===void 0;const c=await new di(
t,s).follow(e.entries);const d=new ym(t,{leftOut:s,platforms:n,isAlone:a});const u=await JF(c,l=>d.load(l));const f=(n??
[]).find(l=>!u.some(m=>Y(m.platform,l)));if(f!==void 0){const l=[...u.map(({platform:m})=>m),...d.others];throw FE(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw he(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Go)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...d.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function JF(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:WF},i));return n.filter(o=>o!==void 0)}var ym=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=hm(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=On(r,e);if(i.kind!=="manifest")throw ne(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=hm(o);const a=RE(n,s);if(a===void 0)
throw he(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&gm(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${I(n)}, but its config says ${I(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const c={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:d}=n;const u=vc(
r,d.length,`The image ${s}`);const f={manifest:c,layers:d,platform:i};return{manifest:c,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(d.map(async(l,m)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>Y(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(d=>this.#e.findLayer(d,s)));
const c=r!==void 0&&!a.includes(void 0);if(i||c)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return Be(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>yE(f.mediaType));const c=am(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!c){const f=r??(am(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw he(
this.#e.name,`is not an image, but ${Ge(f)}`,Go);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const d=n[a.indexOf("foreign")];if(d!==void 0)throw he(`The layer ${d.digest}`,`is a fo\
reign layer (${d.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw he(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;xc(r,e);const i=N(r.toString("utf8"));if(!T(i))throw ne(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var GF=["org.opencontainers.image.ref.name","io.containerd.image.name"];var NE=20;function UE(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw wm(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(c=>Oc(c).includes(
r));const a=s.length>0?s:t.filter(c=>VF(c,r));if(a.length===0)throw wm(`${i} must name an image, but the layout has none\
 with that name.`,t);return $E(a,t,e)}const o=t.filter(jF);if(o.length===0)throw wm(`${i} must contain an image, but con\
tains none.`,t);return $E(o,t,e)}function $E(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(c=>[c.digest,c])).
values()];if(o.length===1)return o;const s=new Set(t.map(c=>Oc(c).toSorted().join(" ")));const a=o.every(({mediaType:c,platform:d})=>c.
includes(".manifest.v")&&d!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${zE(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function jF(t){return!Vo(t)&&(t.mediaType===
""||si(t.mediaType)!==void 0)}function Oc({annotations:t}){return GF.map(e=>t[e]).filter(e=>e!==void 0)}function VF(t,e){
const n=ME(e);return n!==void 0&&Oc(t).some(r=>/[/:]/.test(r)&&ME(r)===n)}function ME(t){try{return pe(de(t,"image"))}catch{
return void 0}}function zE(t){const e=[...new Set(t.map((r,i)=>Oc(r).at(-1)??`@${i}`))];const n=e.length-NE;return e.slice(
0,NE).map(Ge).join(", ")+(n>0?` and ${n} more`:"")}function wm(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${zE(e)}.`})}var HE="1.0.0";var Ko=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(Cc(e));return n&&Cn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(Cc(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw ne(e,In(r.
sizeBytes,n));return Tc(r)}async release(){}close(){return this.#e.close()}};async function WE(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?vE(r):Ic(r,e.signal));try{const s=new Ko(n,o,e.signal);const a=await bm(o,e.signal);
if(a===void 0)throw await qF(o,t);const[c,...d]=UE(a.entries,t);const u=c!==void 0&&d.length===0?await ai(s,c):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[c,...d].filter(f=>f!==void 0).map(YF)};return await ir(
s,u,e.platforms)}catch(s){await o.close();throw s}}async function bm(t,e){const n=await KF(t,e);if(n!==void 0&&n!==HE)throw he(
t.path,`is an OCI image layout of version ${Ge(n)}; only ${HE} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Cn(r,`The file index.json of ${t.path}`,e);
const o=bE(i);if(o===void 0)throw Be("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:H(
i)}}async function KF(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Cn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(N(r),"imageLayoutVersion")}function YF(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Cc(t){const e=Gt(t);if(e===void 0)throw ne(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function qF(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return he(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as XF}from"node:crypto";import{Writable as ZF}from"node:stream";import{pipeline as QF}from"node:stream/promises";var e_=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var t_=[["fd377a585a00","xz"],["425a68","bzip2"]];var n_=6;var r_=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Ac=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:c,digest:d,sizeBytes:u})=>({mediaType:c,size:u,digest:d});const a={mediaType:vn.config,digest:H(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:vn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await i_(e,n,r);const o=N(i.toString("utf8"));if(!T(o))throw Be(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=vc(o,e.layers.length,r.name);const a=new Map;const c=[];const d=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw Be(f,"is missing, though manifest.json names it",n.path);const m=await o_(
l,f,r.signal);const h=m===""?`${s[u]}`:`file ${f}`;const g=d.get(h)??{mediaType:`${vn.layer}${m}`,digest:m===""?s[u]??"":
await a_(l,r),sizeBytes:l.sizeBytes};d.set(h,g);c.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:c})}get choice(){
const e=H(this.#r);const n=vn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Tc(n)}async release(){}close(){return this.#e.
close()}};async function i_(t,e,n){const r=await e.find(t.config);if(r===void 0)throw Be(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Cn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=r_.exec(t.config)?.[1];
const s=H(i);if(o!==void 0&&s!==`sha256:${o}`)throw ne(`sha256:${o}`,`has the digest ${s}`);return i}async function o_(t,e,n){
const r=await s_(t,n);const i=t_.find(([o])=>r.startsWith(o));if(i!==void 0)throw he(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return e_.find(([o])=>r.startsWith(o))?.[1]??""}async function s_(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,n_);return""}async function a_(t,{signal:e,log:n,touch:r}){const i=XF("sha256");let o=0;const s=new ZF(
{write:(c,d,u)=>{i.update(c);o+=c.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,QF(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var JE=20;async function jE(t,e){const{text:n,path:r}=t;const i=await Ic(r,e.signal);try{const o=u_(await c_(i,t,e.signal),
t);const s=new Ko(n,i,e.signal);const a=await bm(i,e.signal);const c=a&&await l_(s,a.entries,o);if(c!==void 0)return await ir(
s,await ai(s,c),e.platforms);const d=await Ac.of(o,i,{...e,name:n});return await ir(d,d.choice,e.platforms)}catch(o){await i.
close();throw o}}async function c_(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const c=await t.
find("index.json")!==void 0;const d=await t.find("repositories")!==void 0;const u=c?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:d?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw he(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await Cn(
i,`The file manifest.json of ${n}`,r);const s=N(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(d_);if(!Array.isArray(
s)||a.includes(void 0))throw Be("manifest.json","is not a list of images",n);return a.filter(c=>c!==void 0)}function d_(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!M(n)||!M(r))return void 0;return{
config:e,names:r,layers:n}}function u_(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=f_(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&pe(i);const c=t.filter(({names:u})=>a===void 0||u.some(f=>Em(f)===a));
const[d]=c;if(d===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(c.some(u=>JSON.stringify(GE(u))!==JSON.stringify(GE(d)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return d}
function GE({config:t,layers:e}){return[t,e]}function Em(t){try{return pe(de(t,"image"))}catch{return void 0}}function f_(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-JE;return e.slice(0,JE).map(Ge).join(", ")+(n>
0?` and ${n} more`:"")}async function l_(t,e,n){const r=n.names.map(Em);const i=({annotations:a})=>r.includes(Em(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Vo(a));const s=o.toSorted((a,c)=>Number(i(c))-Number(i(a)));for(const a of s)
if(await m_(t,a,n))return a;return void 0}async function m_(t,e,n){for(const r of await new di(t,new ci).follow([e])){const i=await t.
readManifest(r);const o=i&&On(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>Cc(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as k_,readdirSync as S_,statSync as x_}from"node:fs";import{mkdtemp as P_,rm as ZE,stat as B_}from"node:fs/promises";
import{join as xm}from"node:path";import{Readable as T_}from"node:stream";import{spawn as b_}from"node:child_process";var p_=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function h_(t){return p_.test(t)}function Yo(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?pe(t):`${e}/${n}@${r}`}`}function qo({domain:t},e){return h_(t)?[`${e}=f\
alse`]:[]}var An={read:"PULL_FAILED",write:"PUSH_FAILED"};var VE='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var g_={read:"NO_S\
PACE",write:"NO_SPACE"};var KE=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var y_=[{words:/no space left on device|disk quota exceeded/i,codes:g_,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${B("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:An,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:An,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:An,hint:()=>`${VE} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:An,hint:t=>`${VE} ${t===
"read"?"read":"push"} there.`},{words:KE,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:An,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${B("compression")}), drop what is not\
 needed (${B("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:An,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:An,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var w_=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function YE(t){return w_.test(t)}function qE(t){return KE.test(t)}function Rc(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ui(t,{kind:e,name:n}){const r=y_.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??An[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Sm=[1,4,1];var Dm=[1,9];var E_=32*1024*1024;var XE=["--retry-times","2"];var vt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw km(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(c=>Number(c??0));const s=o.join(".");const a=Sm.
findIndex((c,d)=>c!==o[d]);if(a!==-1&&(o[a]??0)<(Sm[a]??0))throw km(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Yo(e),qo(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Yo(n),qo(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const c=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...XE],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(c.exitCode!==0)throw ui(Rc(c.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Dm[0]||e===Dm[0]&&n>=Dm[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...XE,...qo(
e,"--tls-verify")],...["--",Yo(e)]]);if(r.exitCode===0)return r.stdout;const i=Rc(r.stderr);if(qE(i))return void 0;throw ui(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...qo(e,"--tls-verify")],
...["--",Yo(e)]]);if(n.exitCode!==0)throw ui(Rc(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw z(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=b_(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:po});kf(n,o);const s=D_(o,r);const a=new ln(
ho,r);o.stderr?.on("data",a.add);const c=ra(o,r);try{const d=await go(o);if(n.aborted)throw z(n.reason);r();return{exitCode:d,
stdout:s(),stderr:a.text}}catch(d){if(d.code==="ENOENT")throw km(`none is on PATH (${D(d)})`,d);throw d}finally{clearInterval(
c)}}};function D_(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>E_)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function km(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Sm.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var I_=1024*1024;async function QE(t,e){const{text:n,reference:r}=t;const i=new vt(e);const o=await i.rawManifest(r);if(o===
void 0)throw C_(n);const s=new Pm(t,e,i);const a=r.digest??H(o);s.know(a,o);const c={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await ir(s,await ai(s,c),e.platforms)}catch(d){await s.close();throw d}}var Pm=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=xm(await this.#s(r),v_(e));const a=await B_(s).then(({size:c})=>c,()=>void 0);
if(a===void 0)throw ne(e,"is missing from what skopeo copied");if(a!==n)throw ne(e,In(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?T_.from([]):k_(a,{highWaterMark:I_,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await ZE(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await P_(xm(i,`${ae(o)}copy-`));const c={title:r===void 0?"Copy":`Copy ${I(r)}`,doneBytes:()=>O_(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const d={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],d);try{await W(s,c,u);return a}catch(f){await ZE(a,{recursive:true,force:true});throw f}}};function v_(t){
const e=Gt(t);if(e===void 0)throw ne(t,"has a digest that cannot be checked");return e.hex}function O_(t){try{return S_(
t).reduce((e,n)=>e+x_(xm(t,n)).size,0)}catch{return 0}}function C_(t){return new p("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function je(t,e){try{return await A_(t,e)}catch(n){throw e.signal.aborted?z(e.signal.reason):n}}function A_(t,e){switch(t.
transport){case"docker-archive":return jE(t,e);case"oci":case"oci-archive":return WE(t,e);case"docker":return QE(t,e)}}import{lstat as R_,open as t0,realpath as F_}from"node:fs/promises";import{dirname as __,join as L_}from"node:path";var N_=0;function or(t,e){return L_(t,`${ae(e)}${++N_}.pending`)}async function Rn(t){return F_(t).catch(()=>t)}async function fi(t,e){
const n=await t0(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function jt(t){const e=await t0(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Re(t){return R_(t).catch(()=>void 0)}
function li(t,e,n){return new p("BAD_INPUT",`The ${B("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var e0={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Xo(t){const e=we(t);return Object.hasOwn(e0,e)?e0[e]??e:e}function sr(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return z(r.reason);if(St(t)){return new p("NO_SPACE",`The disk of ${__(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${Xo(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function mi(t,e,{log:n,name:r}){if(om(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return Sc(t)}if(!e||!im(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return Sc(
t)}var Qo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await Rn(this.#e);const n=(i,o)=>li(this.name,i,o);const r=await Re(e);if(z_(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await $_(`${Zo(e)}/`,n0.W_OK|n0.X_OK)}catch(i){throw n(Xo(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Rn(this.#e);const a=or(Zo(s),n);const c=rr(mi(e,this.#t,{log:r,name:this.name}));const d=this.#r(c);const u=Xw(
d);let f=0;const l=h=>{f+=h;o()};const m={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=fi(a,g=>Zw(g,d,{signal:i,
onBytes:l}));await W(r,m,h)}catch(h){await Fc(a,{force:true}).catch(()=>{});throw sr(h,{name:this.name,path:s,signal:i})}
return new Bm({name:this.name,path:s,pending:a,digest:c.root.digest,context:this.#n})}};var Bm=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return je({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Re(n);const s=o===void 0||await this.#r();if(o!==void 0)await M_(r,Number(o.mode)&511);const a=(await Re(
r))?.ino;await r0(r,n);this.#n=s?Number(a):void 0;await jt(Zo(n))}catch(o){throw sr(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=or(Zo(e),n.runId);try{await U_(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${D(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Re(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Fc(e,{force:true});else await r0(this.#t,e);this.#n=void 0;
this.#t=void 0;await jt(Zo(e))}async discard(){await Fc(this.#e.pending,{force:true});if(this.#t!==void 0)await Fc(this.#t,
{force:true});this.#t=void 0}};var ar="org.opencontainers.image.ref.name";function es(t){try{const e=Hs(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function i0(t,e){
const n=s0(t);const r=e.annotations?.[ar];const i=n.filter(d=>H_(d)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Ta(e);const c=s===void 0?[...n,a]:n.flatMap(d=>{if(d===s)return[a];return i.includes(d)?[]:[d]});return a0({...t,
manifests:c})}function o0(t,e){const n=JSON.stringify(Ta(e));return a0({...t,manifests:s0(t).filter(r=>JSON.stringify(r)!==
n)})}function s0(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function H_(t){return b(t,"annotatio\
ns",ar)}function a0(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Ae.index,...t}))}import{access as tL,constants as m0,mkdir as nL,readdir as rL,readFile as iL,rm as oL}from"node:fs/promises";import{basename as sL,
dirname as p0,join as pi,resolve as aL}from"node:path";import{mkdir as u0,readdir as l0,readFile as vm,rename as Lc,rm as cr,rmdir as Q_}from"node:fs/promises";import{dirname as f0,
join as Te}from"node:path";import{readdir as W_,rm as _c,writeFile as J_}from"node:fs/promises";import{basename as G_,join as Tm}from"node:path";import{
setTimeout as j_}from"node:timers/promises";var c0=".lock";var d0=6e4;var V_=10;var K_=40;var Y_=0;async function Im(t,e){const n=await q_(t);try{return await e()}finally{
await _c(n,{force:true}).catch(()=>{})}}async function q_({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Tm(t,`${ae(r)}${++Y_}${c0}`);const a=performance.now()+d0;for(;;){i.throwIfAborted();await J_(s,"",{flag:"wx"});
const[c]=await X_(t,G_(s)).catch(d=>_c(s,{force:true}).then(()=>Promise.reject(d)));if(c===void 0)return s;await _c(s,{force:true});
if(performance.now()>a)throw Z_(e,Tm(t,c));o();await j_(V_+Math.random()*K_)}}async function X_(t,e){const n=[];for(const r of await W_(
t)){const i=r.endsWith(c0)&&r!==e?bt(r):void 0;if(i===void 0)continue;if(Ft(i))await _c(Tm(t,r),{force:true});else n.push(
r)}return n}function Z_(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${d0/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Nc=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return je({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Im({directory:n,name:e,context:o},()=>this.#r());
await jt(i?f0(n):n);await cr(r,{recursive:true,force:true})}catch(s){throw sr(s,{name:e,path:Te(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Re(e)!==void 0)return void 0;const i=await vm(Te(n,
"index.json"));try{await Lc(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(we(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Ze)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await u0(
Te(e,"blobs/sha256"),{recursive:true});for(const c of["oci-layout",...i.map(Ze)]){if(await Re(Te(e,c))===void 0)o.push(c);
await Lc(Te(n,c),Te(e,c))}await jt(Te(e,"blobs/sha256"));const s=await this.#i();const a=i0(s?.index,r);await Om(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await cr(Te(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await vm(Te(n,"index.json")).catch(o=>{if(we(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=es(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Re(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Im({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await vm(Te(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const c=a.equals(n);const d=c&&r[0]===""&&!await eL(i,s.runId);const u=or(d?f0(i):i,s.runId);if(d){await Lc(i,u);await cr(
u,{recursive:true,force:true});return}await u0(u);try{if(!c){const f=es(a.toString());if(f!==void 0)await Om(i,u,o0(f,o));
return}if(e===void 0)await cr(Te(i,"index.json"));else await Om(i,u,e);for(const f of r)if(f!=="")await cr(Te(i,f),{force:true})}finally{
await cr(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await l0(Te(i,f))).
length===0)await Q_(Te(i,f))}async discard(){await cr(this.#e.pending,{recursive:true,force:true})}};async function eL(t,e){
const n=(await l0(t)).map(bt);return n.some(r=>r!==void 0&&r!==e&&!Ft(r))}async function Om(t,e,n){const r=Te(e,"next-in\
dex.json");await fi(r,i=>i.writeFile(n));await Lc(r,Te(t,"index.json"));await jt(t)}var $c=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=aL(n);this.#t=r;this.#n=i}async check(){
const e=await Rn(this.#e);const n=await Re(e);if(n!==void 0&&!n.isDirectory())throw li(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${p0(e)}/`:e;await tL(r,m0.W_OK|m0.X_OK)}catch(r){throw li(this.name,Xo(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await rL(e).catch(()=>[
""])).length===0)return;const n=await iL(pi(e,"index.json"),"utf8").catch(()=>"");const r=await Re(pi(e,"oci-layout"))!==
void 0;if(r&&es(n)!==void 0)return;throw li(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Rn(this.#e);const a=await Re(s)===void 0;const c=or(a?p0(s):s,n);const d=rr(mi(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[ar]:this.#t};const f=Jo(d,u);const l=f.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await nL(pi(c,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of f){
i.throwIfAborted();await fi(pi(c,y),async x=>{if(Buffer.isBuffer(E))await x.writeFile(E);else await No(E,x,{signal:i,onBytes:h})})}};
try{const y=l.reduce((x,P)=>x+P,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await W(r,E,g());for(const x of[
"blobs/sha256","blobs","."])await jt(pi(c,x))}catch(y){await oL(c,{recursive:true,force:true}).catch(()=>{});throw sr(y,
{name:this.name,path:pi(s,sL(s)),signal:i})}return new Nc({name:this.name,path:s,pending:c,isNew:a,root:{...d.root,annotations:u},
blobs:d.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as cL,mkdtemp as dL,open as uL,rm as fL,symlink as lL,writeFile as Mc}from"node:fs/promises";import{join as hi,
resolve as mL}from"node:path";var pL=30;var Uc=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new vt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=D(n);if(YE(r))throw ui(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=rr(mi(e,false,{log:n,name:this.name}));
const{digest:c}=a.root;const d={...s,tag:void 0,digest:c};const u=await new vt(this.#t).rawManifest(d).then(l=>l!==void 0).
catch(()=>true);const f=await dL(hi(r,ae(i))).catch(l=>{throw h0(l,r,o)});try{await this.#n(f,a)}finally{await fL(f,{recursive:true,
force:true})}return new Am({...this.#e,digest:c,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new vt({...this.#t,tempDir:e});const c={kind:"write",name:this.name};const d=async(f,l,m)=>{const{digest:h}=l.root;
const g=hi(e,Cm(h));await hL(g,l,{signal:o,onBytes:s}).catch(E=>{throw h0(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await W(r,{title:f},a.copy(`dir:${g}`,y,m,c))};const u=n.images.map(({image:f})=>rr({images:[f],index:void 0}));
for(const f of new Map(u.map(l=>[l.root.digest,l])).values()){const l=f.images[0]?.image.platform;await d(l===void 0?"Pu\
sh":`Push ${I(l)}`,f,[])}if(u.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await a.indexOptions())}};
async function hL(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:c,bytes:d})=>[c.digest,
d]));a.delete(r.digest);await cL(t);await Mc(hi(t,"version"),"Directory Transport Version: 1.1\n");await Mc(hi(t,"manife\
st.json"),i);for(const[c,d]of a)await Mc(hi(t,`${Cm(c)}.manifest.json`),d);for(const{digest:c,content:d}of s){if(a.has(c)||
c===r.digest)continue;const u=hi(t,Cm(c));if(Buffer.isBuffer(d))await Mc(u,d);else if(d.startByte===void 0)await lL(mL(d.
path),u);else await gL(d,u,n)}}async function gL(t,e,n){const r=await uL(e,"wx");try{await No(t,r,n)}finally{await r.close()}}
function Cm(t){return t.slice(t.indexOf(":")+1)}function h0(t,e,n){if(n.aborted)return z(n.reason);return new p(St(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${D(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var Am=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new vt(n)}readBack(){const{text:e}=this.#e;return je({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${D(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":H(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Ne(
void 0,pL);const o=new vt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(D(s))}finally{
i.release()}}async discard(){}};function zc(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Qo(t,e,r=>bL(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[ar]:n};return new Qo(t,e,i=>Jo(i,r))}case"oci":return new $c(t,e);case"\
docker":return new Uc(t,e)}}function bL(t,e){const n=e===void 0?{}:{[Za]:pe(e),[ar]:e.tag??"latest"};const r=e===void 0?
[]:[_y(e)];return Jo(t,n,hE(t,r,DL()))}var EL={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function DL(){const t=EL[process.arch]??process.arch;return Ue({os:"linux",architecture:t,variant:void 0})}function y0(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=kL(wL(e.path));return e.transport==="oci"?[g0(n),n]:[g0(
n)]})}function kL(t){try{return yL(t)}catch{return t}}function w0(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(c=>c!==void 0);const a=y0(
o);return[...new Set([e,...s.map(c=>SL(c)),...a])]}function Hc(t,e,n){const r=rt(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!da(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw Rm(t);const s=zt(n);const a=xo(e)??xo(n)??false;return{reference:t,image:void 0,
names:va(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(zt(e)),volumes:T(
i)?Object.keys(i).filter(c=>!c.includes("\0")):[],inspect:n}}function Rm(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function b0(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await xL(t,o);if(s===void 0)return void 0;const a=r??s.platform;const c={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const d=await ie(t,n,a);if(d!==void 0&&Ia(d)&&Y(rt(d),a))return d}for(const{place:d,
open:u}of qr(t,o)){try{const f=await u(l=>PL(l,c,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof ue))throw f;
i.debug(`no config blob ${d}: ${D(f)}`)}}throw TL(t,e,a)}async function xL(t,e){let n;try{n=await K(t,{source:e})}catch(r){
if(r instanceof p&&ko(r.message))return void 0;throw r}try{return Fm(await ze(t,n))}finally{await q(t,n)}}function Fm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Ue({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function PL(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:c,isInIndex:d}of Kr(s,t.text,i)){const u=N(c);if(!T(u))
continue;const f=BL(u,d);if(n!==void 0||Y(rt(u),i))return f;a??=f}return o?void 0:a}function BL(t,e){const{os:n,architecture:r,
variant:i}=rt(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:ro(
t)},...e?{Descriptor:{mediaType:Ae.index}}:{}}}function TL(t,e,n){const r=n===void 0?"":` for ${I(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function ts(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const c=`Pulling ${JSON.stringify(e)} failed`;const d=ia(a,c);if(d!==void 0)throw d;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${c}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${k("pull","never")} uses only images that the engine has.`})}async function yi(t,e){const{image:n,platform:r,pull:i}=e;const o=await ie(t,n.text);if(o===void 0){if(i==="never"||yn(n.
text))throw _m(n.text,i);return{...await IL(t,e),image:n}}const s=await gi(t,n.text,o,r);if(s===void 0){const a=await gi(
t,n.text,o,void 0);const c=i!=="never"&&!yn(n.text);throw E0(n.text,a?.platform,r,c)}if(i!=="always"||yn(n.text))return{
...s,image:n};return{...await vL(t,n,s,r),image:n}}async function IL(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:I(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await ts(t,n.text,s);const a=await ie(t,n.text);if(a===void 0)throw _m(n.text,i);const c=r??OL(o);const d=await gi(
t,n.text,a,c)??(r===void 0?await gi(t,n.text,a,void 0):void 0);if(d!==void 0)return d;const u=await gi(t,n.text,a,void 0);
throw E0(n.text,u?.platform,r,false)}async function vL(t,e,n,r){const{os:i,architecture:o}=Ue(n.platform);const s=i===""||
o===""?void 0:I(n.platform);await ts(t,e.text,s);const a=await Qe(t,e.text,n.platform)??await Qe(t,e.text,void 0);if(a===
void 0)throw _m(e.text,"always");const c=Ue(a.platform);const d=r===void 0?c.os===i&&c.architecture===o:Y(c,r);if(d)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${I(n.platform)}, but the registry returned it for ${I(c)}. The tag was restored.`,{hint:`Leave ${k(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function OL(t){try{return t===
void 0?void 0:ua(t)}catch{return void 0}}async function Qe(t,e,n){const r=await ie(t,e);return r===void 0?void 0:gi(t,e,
r,n)}async function gi(t,e,n,r){const i=Ia(n);if(i&&(r===void 0||Y(rt(n),r)))return Hc(e,n,n);const o=!t.store.holdsIndexes||
xo(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Rm(e);if(t.canInspectPlatform&&
r!==void 0){const d=await ie(t,e,r);if(d!==void 0&&Y(rt(d),r))return Hc(e,n,d)}const a=await b0(t,e,s,r);if(a===void 0)return void 0;
const c=r===void 0||Y(rt(a),r);return c?Hc(e,n,a):void 0}function E0(t,e,n,r){const i=n===void 0?"another platform":I(n);
const o=e===void 0?"another one":I(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function _m(t,e){const n=e==="never"?`, and pulling is disabled (${k("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}async function D0(t,e,n){const{keepBase:r}=t.options.layer;if(r===void 0)return e;const i=await AL(t,r,{found:e,end:n});
CL(t);const o=[];for(const s of e.platforms){const{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be\
 kept");const{layerCount:c,blobs:d}=await i(a);t.run.log.info(`Keeps the lowest ${ye(c)} of ${a.layerCount} (${I(a.platform)}\
)`);o.push({...s,source:{...a,...a.keeping(c)},baseBlobs:d})}return{...e,platforms:o}}function CL({run:t,engine:e,options:n}){
const{imageLocation:r,tagLocations:i,layer:o}=n;if(e===void 0||e.store.keepsPacked||r!==void 0)return;if(o.keepBase?.kind===
"location"||i.length===0)return;t.log.notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outsid\
e it, and no registry has them. To have those of a registry, name the base with its transport, for example ${k("keep-bas\
e","docker://debian:13")}.`)}async function AL(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async i=>({layerCount:RL(
i,e.count),blobs:void 0});case"image":return i=>FL(t,e.image,i);case"location":{const{run:i,options:o}=t;const s=n.platforms.
map(({source:c})=>c.platform);const a=await je(e.location,{...i,tempDir:o.tempDir,platforms:s});r.defer(()=>a.close());return c=>_L(
a,c)}}}function RL({reference:t,platform:e,layerCount:n},r){if(r<n)return r;throw new p("BAD_INPUT",`${k("keep-base",String(
r))} needs an image with more than ${ye(r)}, but ${t} (${I(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${k("\
keep-base")} out: this image has nothing above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function FL(t,e,n){
const{engine:r,options:i}=t;if(r===void 0)throw new Error("a base in an engine needs the engine");const{platform:o}=n;const s=i.
pull==="never"?"never":"missing";const a=await yi(r,{image:e,platform:o,pull:s,defaultPlatform:void 0});await k0(n,e.text,
a.diffIds);return{layerCount:a.diffIds.length,blobs:void 0}}async function _L(t,e){const n=t.images.find(({platform:i})=>Y(
i,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was asked for");const{layers:r}=n;await k0(
e,t.reference,r.map(({diffId:i})=>i));return{layerCount:r.length,blobs:r}}async function k0(t,e,n){const{reference:r,platform:i,
diffIds:o}=t;const s=(f,l)=>{const m=`The image ${r} (${I(i)}) must be built on ${e}, but ${f}.`;throw new p("BASE_MISMA\
TCH",m,{hint:l})};if(n.length===0)s("that has no layers",`Leave ${k("keep-base")} out: there is nothing to keep.`);const a=n.
findIndex((f,l)=>o[l]!==f);if(a===-1){if(n.length<o.length)return;s(`both have the same ${ye(n.length)}: nothing is abov\
e the base`,`Name an image that this one was built from, or leave ${k("keep-base")} out.`)}const c=o[a];if(c===void 0)s(
`it ends after ${ye(o.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be bu\
ilt on this image.");const d=LL((await t.readConfig()).json,a,o.length);const u=d===void 0?"":`, made by ${JSON.stringify(
d.slice(0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${c} in the image${u}`,"The base may ha\
ve been updated since the image was built. Build the image again, or name the base by the digest that it was built on. A\
 number of layers keeps the lowest ones, whatever they are.")}function LL(t,e,n){const r=Kn(t)??[];const i=[...r.keys()].
filter(s=>r[s]===true);const o=w(t,"history");if(i.length!==n||!Array.isArray(o))return void 0;return b(o[i[e]??-1],"cre\
ated_by")}import{readFile as l1,stat as m1}from"node:fs/promises";import{Readable as IN}from"node:stream";import{Writable as NL}from"node:stream";var S0=32*1024*1024;var wi=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new NL({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:be})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,c)=>a+c.length,v);const o=fe(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:rn(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>S0){throw new p("TAR_LIMIT",`Entries exceed ${S0}\
 bytes in total, but only a few short ones were expected.`,{hint:be})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as ML}from"node:stream/promises";import{Writable as $L}from"node:stream";function Fn(){return new $L({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function dr(t,e,n,r=Fn()){await ML(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function bi(t,e){const n=new AbortController;const r=new wi(e,()=>{if(r.isComplete)n.abort()});const i=new j(o=>r.
isEmpty?r.hold(o):"drop");await dr(n.signal,t,i,r.sink);return r.entries()[0]}async function x0(t){const e=new AbortController;
let n;const r=new j(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await dr(
e.signal,t,r);return n}function Pe(t,e){return I0(t,"name",e)}function Wc(t,e){return I0(t,"linkName",e)}function B0(t,e,n){return P0(P0(t,"uid",
e),"gid",n)}function P0({extensions:t,header:e},n,r){const i=Me(t).pax.has(n);if(r<=rf||!i){return{extensions:i?Lm(t,n):
t,header:of(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>af(a,o);return{extensions:Gc(t,s),header:of(e,n,0)}}function Jc(t){
const{pax:e,longName:n}=Me(t.extensions);const r=n===void 0?$e(e.get(T0)):void 0;const{extensions:i,header:o}=r===void 0?
t:Pe(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Ei(i,s),header:ao(hg(o),0)}}function Lm(t,e){
return Gc(t,n=>Dg(n,e))}function Ei(t,e){return Gc(t,n=>sf(n,e))}function Gc(t,e){const n=Sr(t);const r=n.findLast(({typeFlag:i})=>i===
Oe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Oe.pax)return i===r?UL(i,e):[];return a===void 0?
[s]:[s,a]})}function UL({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[ao(t,o.length),v0(o)]}var T0="GNU.sparse.name";var zL={name:{records:["pat\
h",T0],gnuType:Oe.gnuLongName},linkName:{records:["linkpath"],gnuType:Oe.gnuLongLink}};function I0(t,e,n){const{records:r,
gnuType:i}=zL[e];const[o,...s]=r;const a=Vs(t.header,e,n);const c=a===void 0&&Me(t.extensions).pax.has(o);const d=c?s:r;
const u=Sr(Ei(t.extensions,m=>d.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:u,header:a};const f=Vs(t.header,e,n.subarray(0,v),true)??t.header;if(c){const m=h=>af(
h,new Map([[o,n]]));return{extensions:Gc(u,m),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
wg(i,l.length),v0(l)],header:f}}function v0(t){return Buffer.concat([t,Buffer.alloc(fe(t.length)-t.length)])}import{createHash as jL}from"node:crypto";import{createGunzip as VL,createZstdDecompress as KL}from"node:zlib";var C0=4247762216;var HL=407710288;var O0={rle:1,reserved:3};var WL=13;function A0(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===C0||R0(e)}function R0(t){return(t&4294967280)>>>0===HL}var Di=class{#e="magic";#t=4;#n=Buffer.
alloc(WL);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#c(e,n){this.#e=e;this.#t=n;this.#r=0}#d(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(R0(n))this.#c("skipped size",4);else if(n===C0)
this.#f();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#c(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#c("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#c("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===O0.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===O0.rle?1:n>>3;if(i>0)this.#c("block",i);else this.#u();return}case"block":this.#u();return;case"\
skipped":case"checksum":this.#c("magic",4);return}}#u(){if(!this.#o)this.#c("block header",3);else if((this.#i&4)!==0)this.#c(
"checksum",4);else this.#c("magic",4)}#f(){this.frames++;this.#s=this.position-4;this.#c("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:JL(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:GL(e[0]??0),dictionaryId:o}}};function JL(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function GL(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var YL=1024*1024;var qL=4;var XL=6;var F0=["drain","end","close"];function ki(t,e){return new Nm(t,e)}var Nm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Di;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=_0(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await eN(i);this.packing=nN(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?_0(n):void 0;for await(const d of this.#c(o,i)){a?.update(d);this.tarBytes+=d.length;yield d}this.#a();const c=a&&L0(
a,n);if(c!==void 0&&c!==n)throw ne(this.#i,`unpacks to ${c}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw ne(
this.#i,In(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw ne(this.#i,In(this.packedBytes,e));const n=L0(this.#r,this.#i);if(n!==this.#i)throw ne(this.#i,`has the digest ${n}`)}async*#c(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:YL,readableObjectMode:true,
readableHighWaterMark:qL};const o=r?VL(i):KL(i);const s=r?ZL(o,e,n):QL(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("err\
or",()=>{});try{for await(const a of o.iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{
o.destroy()}}#d(e){const n=e.code;const r=e instanceof p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(
n);if(r||!i&&!(e instanceof RangeError))return e;const o=n==="Z_BUF_ERROR";return ne(this.#i,o?`ends in the middle of it\
s ${this.packing} stream`:`is not a readable ${this.packing} stream (${D(e)})`)}};async function ZL(t,e,n){let r=false;const i=new Promise(
c=>{t.once("end",()=>{r=true});for(const d of["end","close"])t.once(d,c)});let o=0;let s=0;const a=async c=>{const d=c.findLastIndex(
u=>u!==0);if(d!==-1)s=o+d+1;o+=c.length;if(!r)await $m(t,c)};await a(e);for await(const c of n)await a(c);t.end();await i;
if(s>t.bytesWritten)throw new RangeError("bytes that are not a gzip member follow its last member")}async function QL(t,e,n,r){
for(const i of e.split(n))await $m(t,i);for await(const i of r)for(const o of e.split(i))await $m(t,o);if(!e.isBetweenFrames)
throw new RangeError("its last frame is incomplete");t.end()}async function $m(t,e){if(t.destroyed)throw new Error("the \
stream was closed");if(e.length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of F0)t.off(i,r);n()};
for(const i of F0)t.on(i,r)})}async function eN(t){const e=[];let n=0;while(n<XL){const{done:r,value:i}=await t.next();if(r===
true)break;e.push(i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var tN=[["bzip2","BZh"],["xz",
"ý7zXZ\0"]];function nN(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(A0(t))return"zstd";const n=t.toString("latin1");const r=tN.
find(([,i])=>n.startsWith(i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but \
only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" f\
irst.'});return"none"}function _0(t){const e=Gt(t)?.algorithm;if(e===void 0)throw ne(t,"has a digest that cannot be chec\
ked");return jL(e)}function L0(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Mm=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Um=5;var Vt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Mm.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Ei(e.extensions,n=>Mm.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Um)return;for(const n of e.keys())if(Mm.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Um).join(", ")+(e.length>Um?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Fe(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function N0(t){return Fe(`the tar stream\
 of ${t} ends within an entry`)}var Ot=4095;var ur=255;var jc=40;var zm=1e7;var Hm=1e4;var Wm=256*1024**2;var Jm=192*1024**2;var Gm=5e8;var jm=64*1024**
3;var Vm=500;function Ie(t){return new p("TAR_LIMIT",t,{hint:be})}var ge=47;var Vc=46;function Km(t){let e=t.length;while(e>0&&t[e-1]===ge)e--;let n=0;while(n<e&&rN(t,n,e))n+=t[n]===ge?1:
2;const r=t.subarray(n,e);const i=iN(r)?r:oN(r,t);if(i.length>Ot)throw Ie(`A path of the image has ${i.length} bytes, bu\
t at most ${Ot} are possible: ${O(i)}.`);return i}function ns(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Vc&&t[1]===ge&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function rN(t,e,n){return t[e]===ge||t[e]===
Vc&&e+1<n&&t[e+1]===ge}function iN(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==ge)continue;const i=n-e;if(i>ur)return false;if(i<=2&&t[e]===Vc&&(i===1||t[e+1]===Vc))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function oN(t,e){if(t.includes(0))throw Fe(`the name ${O(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>ur)throw Ie(`A name of the image\
 has ${r.length} bytes, but at most ${ur} are possible: ${O(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Fe(`the path ${O(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var sN=64*1024;var $0=1024*1024;var Kc=class{#e=[];#t;#n=0;add(e){if(e.length<sN){if(this.#n+e.length>$0)this.#r();this.#t??=
Buffer.allocUnsafeSlow($0);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as aN}from"node:crypto";var is=20;var Si=2**is;var rs=Si-1;var Yc=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>Ot)throw new RangeError("a text i\
s longer than any path");if((this.#t&rs)+i>Si||this.#t===this.#e.length*Si){this.#t=this.#e.length*Si;if(this.#t+Si>Wm)throw Ie(
`The image's names and link targets exceed ${Wm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Si))}const o=this.#t;
e.copy(this.#e[o>>is],o&rs,n,r);this.#t+=i;return o}get(e,n){const r=e&rs;return this.#e[e>>is].subarray(r,r+n)}copy(e,n,r,i){
const o=e&rs;const s=this.#e[e>>is];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&rs;const s=this.#e[e>>is];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var $=0;var F=-1;var A={directory:0,file:1,symlink:2,special:3};var _e=1024;var cN=.6;var dN=aN(2**32);var qc=class{texts=new Yc;count=0;parent=new Int32Array(
_e);kind=new Uint8Array(_e);dead=new Uint8Array(_e);touched=new Uint16Array(_e);layer=new Uint16Array(_e);ordinal=new Uint32Array(
_e);inode=new Int32Array(_e);head=new Uint32Array(_e);extra=new Uint32Array(_e);extraLength=new Uint16Array(_e);place=new Uint32Array(
_e);pathBytes=new Uint16Array(_e);#e=new Uint32Array(_e);#t=new Uint8Array(_e);#n=new Int32Array(4*_e);#r=0;constructor(){
this.count=1;this.parent[$]=F;this.inode[$]=$}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?F:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const c=this.pathBytes[e];const d=c+
(c===0?0:1)+(i-r);if(i-r>ur||d>Ot)throw Ie(`A path of the image is longer than ${Ot} bytes, or contains a name of more t\
han ${ur} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=d;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else this.dead[f-
1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*cN)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==$;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=uN(e,n,r,i)&o;for(;;){const c=this.#n[a]-1;if(c<0)return a;if(this.parent[c]===e&&this.#t[c]===s&&this.texts.equals(
this.#e[c],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Ve(this.parent,new Int32Array(e));this.kind=Ve(
this.kind,new Uint8Array(e));this.dead=Ve(this.dead,new Uint8Array(e));this.touched=Ve(this.touched,new Uint16Array(e));
this.layer=Ve(this.layer,new Uint16Array(e));this.ordinal=Ve(this.ordinal,new Uint32Array(e));this.inode=Ve(this.inode,new Int32Array(
e));this.head=Ve(this.head,new Uint32Array(e));this.extra=Ve(this.extra,new Uint32Array(e));this.extraLength=Ve(this.extraLength,
new Uint16Array(e));this.place=Ve(this.place,new Uint32Array(e));this.pathBytes=Ve(this.pathBytes,new Uint16Array(e));this.#e=
Ve(this.#e,new Uint32Array(e));this.#t=Ve(this.#t,new Uint8Array(e))}};function Ve(t,e){e.set(t);return e}function uN(t,e,n,r){
let i=Math.imul(t^dN,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var fN=64;async function*M0(t,e,n,r){const i=new Ym(t,e);const o=new Kc;const s=(a,c)=>{r?.add(a.length,i.originOf(a,c));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,c]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const d=new xt({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=ki(c,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();d.consume(f);yield*o.take();if(e.top!==$&&i.isLayerDone(d))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const c of a)s(c);yield*o.take()}yield*o.end()}var Ym=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#c=true;#d;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[$]=1;this.#i=n.top;const i=r.parent[n.
top];this.#d=i>$?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#c||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#c=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#c)return Nr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const c=this.#m(i);c.push(...this.#p(this.#t.parent[a]));let d=e;if(Vt.isIn(n))d=Vt.remove(d);const u=this.#y(a);if(!this.#g(
e.name,u))d=Pe(d,u);if(a!==s){const f=this.#y(s);if(!this.#g(Nt(e.header,n),f))d=Wc(d,f)}if(d===e&&c.length===0)return $r;
return{blocks:[...c,...d.extensions,d.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const c=i[a];
if(a===s?c!==F:o[s]===1&&c!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===fN)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>$&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===$;const i=os(this.#e,
e,r?void 0:this.#d);const o=this.#t.place[e];let s=(o-1)*v;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===$?ns(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#d)}};function os({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return Pe({extensions:[],header:yg()},o);const s=e.get(i);if(r===void 0)return s;const a=an(
Ce(s.header,0),Me(s.extensions));return a.equals(o)?s:Pe(s,o)}var Xc=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=F;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return $;if(this.#i!==
F&&r==="create"&&lN(this.#r,e,n))return this.#i;const i={directory:$,hidden:this.#s($),links:0};if(!this.#c(i,e.subarray(
0,n),r))return F;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#c(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(ge,i);const s=o===-1?n.length:o;if(s>i&&!this.#d(e,n,[i,s],r))return false;i=s+1}return true}#d(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Gm)throw Ie(`The image's paths have more than ${Gm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===F)return o==="create"&&this.#f(e,n,r,i);const c=s.kind[a];const d=s.touched[a]===this.#t;if(c===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(c===A.symlink&&(d||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>jc)throw Fe(`the symbolic links of ${O(n)} form a loop`);if(u[0]===
ge){e.directory=$;e.hidden=s.hiddenBelow($)}return this.#c(e,u,o)}if(o!=="create")return false;if(d)throw Fe(`an entry i\
s below ${O(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===$)throw Fe(
`the symbolic link to ${O(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function lN(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Zc=Buffer.from(".wh.");var U0=Buffer.from(".wh..wh..opq");var mN=Buffer.from(".wh..wh.");var pN={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Qc=class{attributes=new Vt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Xc(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#c(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#c(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==F;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>zm)throw Ie(`The image's layers have\
 more than ${zm} entries.`);const o=Km(e.name);const s=o.lastIndexOf(ge)+1;if(qm(o,0,mN)&&!H0(o,0))return;if(qm(o,s,Zc))
this.#d(o,s);else if(o.length===0)hN(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#d(e,n){const r=this.#e;
const i=n+Zc.length;if(i===e.length)throw Fe(`the whiteout ${O(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===F)return;if(H0(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===F)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){gN(r);const a=this.#e;const c=Vt.isIn(n);if(c)this.attributes.note(n);const d=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(d,r,i);const f=W0(e);const l=this.#r;let m=u;if(f===A.directory&&u!==
F&&a.kind[u]===A.directory){a.touched[u]=l}else{if(u!==F){a.dead[u]=1;this.#n.forget()}const x=e.typeFlag==="1"?this.#p(
e,n):F;const P=x===F?f:a.kind[x];m=a.add({parent:d,bytes:r,start:i,end:r.length,kind:P,layer:l});if(x!==F)a.inode[m]=a.inode[x]}
a.layer[m]=l;a.ordinal[m]=o;const h=!c&&ns(e.name,r);a.place[m]=h?z0(s):0;if(e.typeFlag==="1")return;if(f===A.file)this.#l(
m,co(e,n));if(f===A.symlink)this.#m(m,Nt(e.header,n));if(f!==A.directory&&f!==A.symlink)return;const g=c?Vt.remove(e):e;
const y=a.pathOf(m,f===A.directory);const E=ns(e.name,y);a.head[m]=this.#t.add(E?g:Pe(g,y));a.place[m]=E&&g===e?z0(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>Ot)throw Fe(`the target of the symbolic link ${O(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Nt(e.header,n);const i=Km(r);const o=i.lastIndexOf(ge)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===F||
i.length===0?F:this.#n.childOf(s,i,o);const c=`the hard link ${O(e.name)} leads to ${O(r)}`;if(a===F)throw Fe(`${c}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Fe(`${c}, which is a directory`);return a}};function z0(t){const e=t/
v+1;return e<2**32?e:0}function hN(t){if(W0(t)!==A.directory)throw Fe(`the entry ${O(t.name)} would replace the root dir\
ectory`)}function gN(t){for(let e=t.indexOf(Zc);e!==-1;e=t.indexOf(Zc,e+1)){if(e>0&&t[e-1]!==ge)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${O(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function W0(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Js(n)&&r.at(-1)===ge)return A.directory;if(e==="1")return A.file;const i=pN[e];
if(i===void 0)throw Fe(`the entry ${O(r)} has the unknown type ${JSON.stringify(e)}`);return i}function H0(t,e){return t.
length-e===U0.length&&qm(t,e,U0)}function qm(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function ed(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const c=new Uint16Array(
s);a[$]=1;c[$]=i[$];for(let d=1;d<s;d++){const u=e[d];const f=c[u];if(a[u]===0||n[d]===1||r[d]<f)continue;a[d]=1;if(o[d]===
A.directory)c[d]=Math.max(f,i[d])}return a}function xi(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===$?e:new Uint8Array(
s);if(n!==$)a[n]=1;const c=new Int32Array(s).fill(F);for(let d=n;d<s;d++){if(e[d]===0)continue;if(n!==$&&d>n&&a[r[d]]===
1)a[d]=1;if(a[d]===0||i[d]===A.directory)continue;const u=o[d];if(c[u]===F)c[u]=d}return{top:n,isSelected:a,carrier:c}}var ss={absent:0,whole:1,withoutHead:2};function J0(t,e){const n=ed(t);for(let r=1;r<n.length;r++){if(n[r]===ss.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=ss.withoutHead}return{layerCount:e,nodes:n}}import{constants as yN,zstdCompressSync as wN,zstdDecompressSync as bN}from"node:zlib";var td=256*1024;var EN=16;var nd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>td)this.#c();const i=this.#i+this.#o/v;const o=r>td?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(td);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,v);const{typeFlag:o,sizeBytes:s}=Ce(i,0);if(!sn(o))return{extensions:r,header:i};
const a=v+fe(s);r.push(i);if(s>0)r.push(n.subarray(v,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*v);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??bN(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=EN)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*v)}#c(){if(this.#o===0)return;const e=wN(this.#r.subarray(0,this.#o),
{params:{[yN.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Jm)throw Ie(`The image's directories have more t\
han ${Jm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/v;this.#o=0;if(this.#r.
length>td)this.#r=void 0}};async function as(t,e){for(const{descriptor:o}of t)SN(o.mediaType,o.digest);if(t.length>Hm)throw Ie(`The image has ${t.length}\
 layers, but at most ${Hm} are read.`);const n=new Xm(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Xm=class{#e;#t;#n=new qc;#r=new nd;#i=new Qc(
this.#n,this.#r);#o=[];#s=[];#a=[];#c=[];#d=[];#u=[];#f;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#f=J0(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#c,firstNodes:this.#d,notices:e===
void 0?this.#u:[...this.#u,e],tree:this.#n,heads:this.#r,living:ed(this.#n),base:this.#f}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=ki(e,{checksDiffId:true,signal:n});this.#p=i;this.#d.push(this.#n.count);this.#i.beginLayer();const o=new xt({begin:(s,a,c)=>{
this.#i.apply(s,a,c);return Nr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw N0(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#c.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(DN(n,this.packedBytes))throw Ie(`The image's layers un\
pack to more than ${jm} bytes and to more than ${Vm} times their size.`)}#y({descriptor:e},n){const r=kN(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#u.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function DN(t,e){return t>jm&&
t>Vm*e}function kN(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function SN(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var xN=Buffer.from(".wh.");function G0(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,c)=>a+c,0);const i=PN(
t,e);const o=new rd(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new Zm(t,e,i)}}function PN({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const c=new Uint8Array(a);const d=new Uint8Array(n.length);for(let u=n.length;u<a;u++){const f=o[u];if(e[u]===1&&f<n.length)
d[f]=1}for(let u=1;u<n.length;u++){if(e[u]===0||n[u]!==ss.whole)continue;const f=i[u]===A.directory?s[u]<=r:d[o[u]]===0;
if(f)c[u]=1}return c}var rd=class{#e;#t="";#n=$;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r($,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=G(n);let s=e;for(let a=0;a<o.length&&s!==F;){const c=o.indexOf(ge,a);const d=c===-1?o.length:c;
const u=r.kind[s]===A.directory?r.find(s,o,a,d):F;s=u!==F&&i[u]===1?u:F;a=d+1}return s}};var Zm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new rd(e);this.#o=new Uint8Array(i.count);this.#o[$]=
1;this.#s=new Uint8Array(i.count);this.#s[$]=1}decide(e){const n=this.#i.find(C(e.name));if(n===F)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#c(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(F);r[$]=$;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===ss.absent)continue;const o=r[n[i]];if(o===
F||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==F&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#c(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(ge)+1;const i=Buffer.concat([n.subarray(0,r),xN,n.subarray(r)]);return Pe({extensions:[],header:Yr(
"whiteout",0)},i)}#c(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=os(this.#e,i,void 0);const s=an(Ce(o.header,0),Me(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var j0=2**24;function V0(t){const{tree:e,layerTarBytes:n}=t;const r=BN(t);const i=[];for(const[o,s]of TN(t).entries()){if(o<
(t.base?.layerCount??0))continue;let a;let c=0;const d=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};
for(const u of s){const f=e.place[u];if(f===0)continue;const l=(f-1)*v;const m=e.ordinal[u];if(m!==c||!r(u))d(l);if(r(u))
a??=l;c=m+1}d(n[o]??0)}return i}function BN({tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=xi(
t,e,$);return a=>{if(e[a]===0)return false;if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const c=i[a];return s[c]===a===
(c===a)}}function TN({tree:t,layers:e}){const n=e.map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*
j0+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),i=>i%j0))}var vN=8*1024*1024;var ON=4*1024*1024;var id=class extends Error{};function od(t){const{tree:e,living:n}=t;const r=(o,s,a)=>IN.
from(CN(M0(t,o,s,a),a),{objectMode:false,highWaterMark:vN,signal:s});const i=async(o,s)=>{const a=K0(t,o);if(a===F)throw new id(
`there is no ${o.toString()} in the layers`);return r(xi(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&G0(t,t.base),open:async o=>r(xi(e,n,$),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>V0(t),open:async(o,s)=>r(
xi(e,n,$),o,s)},openPath:i,isNotFound:o=>o instanceof id,lookAt:async(o,s)=>{const a=Buffer.from(o);const c=K0(t,a);if(c===
F)return void 0;return AN(t,c)??bi(await i(a,s),ON)},close:async()=>{}}}async function*CN(t,e){yield*t;e?.add(nn.length,
void 0);yield nn}function AN(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))
return void 0;const i=n.parent[e];const o=i>$?n.pathBytes[i]+1:0;const{header:s,extensions:a}=os(t,e,o);const c=r===A.directory?
"5":"2";const d=rn(s);return{typeFlag:c,mtimeSeconds:d,header:s,extensions:a,data:Buffer.alloc(0)}}function K0({tree:t,living:e},n){
let r=0;let i=$;let o=n;while(o.length>0){const s=o.indexOf(ge);const a=s===-1?o.length:s;const c=o.subarray(0,a);o=o.subarray(
Math.min(a+1,o.length));const d=c.toString("latin1");if(d===""||d===".")continue;if(d===".."){i=Math.max($,t.parent[i]);
continue}if(t.kind[i]!==A.directory)return F;const u=t.find(i,c,0,c.length);if(u===F||e[u]===0)return F;if(t.kind[u]!==A.
symlink||o.length===0){i=u;continue}if(++r>jc)return F;const f=t.targetOf(t.inode[u]);if(f[0]===ge)i=$;o=Buffer.concat([
f,Buffer.from("/"),o])}return i}function Kt(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new Qm(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:T(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:T(i)?i:{},knownBytes:void 0,
isExact:true,countsFiles:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.
map(({descriptor:a})=>a),annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),
keeping:a=>{const{openReader:c,measure:d}=Kt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:c,measure:d}}}}var Qm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=RN(async()=>{if(--this.#o>0)return;this.#r=void 0;if(this.#n.
keptLayers===void 0)await this.#t.release?.(this.#e)});try{return{...od(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){
if(this.#i===void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=
this.#a().catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await as(
e,this.#n);if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.
reduce((i,{descriptor:o})=>i+o.sizeBytes,0),history:FN(n.json,r.layerBytes)};return r}};function RN(t){let e;return()=>{
e??=t();return e}}function FN(t,e){const n=Kn(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==
e.length||!Array.isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"com\
ment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var Y0=eo(Ga(),1);import{Readable as _N}from"node:stream";var LN=16;var sd=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n;this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(const{descriptor:n}of this.layers){const{digest:r,sizeBytes:i}=n;const o=await this.#o(r,e);o.close();if(o.sizeBytes!==
i)throw new ue(`${r} has ${o.sizeBytes} bytes instead of ${i}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.
close()))}#r({descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async i=>{const o=r;r=void 0;const s=await this.#o(
e.digest,i).catch(c=>{o?.abort();throw c});const a=_N.from(o===void 0?s.bytes:NN(s.bytes,o),{objectMode:true,highWaterMark:LN});
a.once("close",s.close);return a},tap:i=>{r=i}}}async#i(){const e=await this.#e();this.#t.push(e);return e}async#o(e,n){
const r=this.#n.pop()??await this.#i();const i=await r.open(e,n).catch(a=>{this.#n.push(r);throw a});i.once("close",()=>this.#n.
push(r));const o=i.pipe((0,Y0.extract)());i.on("error",a=>o.destroy(a));o.on("error",()=>{});const s=()=>{o.destroy();i.
destroy()};try{const{done:a,value:c}=await o[Symbol.asyncIterator]().next();if(a===true)throw new ue(`there is nothing a\
t ${e}`);const{size:d=0}=c.header;return{bytes:c,sizeBytes:d,close:s}}catch(a){s();throw a}}};async function*NN(t,e){try{
for await(const n of t){await e.write(n);yield n}e.end()}finally{e.abort()}}async function q0(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...kt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(c=>c!=="").map(c=>{const d=N(c);return{command:b(d,
"CreatedBy")||(b(d,"Comment")??""),bytes:Number(w(d,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:c})=>c>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:c})=>c).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ye(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function X0(t,e,n){return Z0(await q0(t,e,n))}function Z0(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Q0(t,e,n){
const r=e.diffIds.length;const i=Kn(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await $N(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await MN(t,e),history:void 0};const a=await q0(t,e.id,r,tD(t,e));const c=i?.
length===a.length;const d=a.map((u,f)=>({...u,hasLayer:c?i[f]===true:u.bytes>0}));return{bytes:Z0(a),history:d}}async function eD(t,e,n){
const{rootFs:r}=await nD(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function $N(t,e){const n=["history","--quiet","--no-trunc",...kt(
tD(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function tD(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function MN(t,e){const n=await K(t,{source:e});try{const{
rootFs:r,own:i}=await nD(t,n);return Math.max(0,r-i)}finally{await q(t,n)}}async function nD(t,e){const n=await ze(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:te});return{rootFs:r,own:i}}function cd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=me(
o);const a=e(s);const c=i?.before?.map(u=>({...u,...ad(u,e)}));const d=c===void 0?{}:{before:c};if(c===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...d,head:ad(o,e)}}}function ad(t,e){const{mtimeSeconds:n}=me(t);const r=e(n);return r===
n||Number.isNaN(r)?t:ep(t,r)}function ep(t,e){return{extensions:Lm(t.extensions,"mtime"),header:so(t.header,e)}}var UN=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var zN=512;var HN=60*60;var tp=4*1024*
1024;var WN=64*1024;var JN=10;var GN=300;async function Pi(t,{id:e}){await q(t,e)}async function ud(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await rD(t,i,e,n);const s=o.exitCode!==0&&jN.test(o.stderr);if(i===void 0||!s)return o;await Pi(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await rD(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var jN=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function rD(t,e,n,r){
const{log:i,signal:o}=t;const s=await K(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...rp],command:r.
args});const a=r.limitSeconds??HN;const c=AbortSignal.timeout(a*1e3);const d=new np(i,r.shows??(u=>u));try{const u=await W(
i,{title:"Command",loggedChars:()=>d.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>d[l].add(f),AbortSignal.any(
[o,c])));d.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw z(o.reason);if(!c.aborted)
throw u;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var rp=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(zN),...UN.flatMap(t=>["--cap-add",
t])];function fd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-JN).map(n=>n.slice(0,GN)).join("\n")}var dd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-WN);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var np=class{stdout=new dd(e=>this.#r(e));stderr=new dd(e=>this.#r(e));#e;#t;#n=tp;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return tp-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${tp}\
 characters is not shown.`)}};var ip=10;var VN=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function iD(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(KN);if(!o&&
a.length===0)return void 0;const c=w(e,"Config","Env");const d=M(c)?c.filter(u=>VN.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...d.flatMap(u=>["--env",u])],
mounts:n}}function KN(t){if(!T(t))return[];const e=t["DeviceIDs"];const n=M(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",lt({...YN(t,n),...r?{driver:r}:{}})]}function YN(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...M(r)?{capabilities:r.join(",")}:{}}}async function oD(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await qN(t,e,r).catch(d=>{if(s.aborted)throw d;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${D(d)}`);return void 0});if(a===void 0)return void 0;for(const d of[...i,...e.volumes])a.delete(sD(d));
const c=[];return{begin:({name:d,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(C(d)))c.push(O(Buffer.
concat([Buffer.from("/"),ZN(C(d))])))},data:()=>{},end:()=>{},logNotice:()=>{if(c.length===0)return;const d=c.length>ip?
` and ${c.length-ip} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${c.slice(0,ip).join(", ")}${d}. Use ${k("exclude")} to drop them.`)}}}async function qN(t,e,n){const{
log:r}=t;const i=[...n,...rp,"--entrypoint",Xe()];const o=await K(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return XN(await t.docker.run(["diff",o]))}finally{await q(t,o).catch(s=>{Ar(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${D(s)}`)})}}function XN(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>sD(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function sD(t){return C(Buffer.from(t))}function ZN(t){return Buffer.from(t,"latin1")}var aD=2;async function cD(t,e){const n=await ze(t,e);const r=(...i)=>uD(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function dD(t){
return uD(b(t.inspect,"Created")??"")??0}function uD(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function fD(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var op=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Bi=["dev","etc"];var cs=[...op,...Bi];var sp=4*1024*1024;function ap(t,e,n=[]){return r=>{const i=C(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Bi.includes(i))return rn(r.header)>
e?"keep":hD(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:QN(o,i),data:o.data}}}async function lD(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!op.includes(i));return Bi.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function mD(t,e,n,r){const i=new Map;for(const o of cs){i.set(o,await et(
t,e,`${n}/${o}`,r))}return i}function pD(t,e,n,r){return i=>{const o=C(i.name);const s=rn(i.header);const a=s>=t;if(op.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Bi.includes(o)&&a&&s<=n?hD(i,
e):"keep"}}async function et(t,e,n,r){try{return await bi(await t.readArchive(e,n,r),sp)}catch(i){if(Ye(i,n))return void 0;
throw i}}function hD(t,e){return rn(t.header)===e?"keep":{head:ep(t,e)}}function QN(t,e){return{extensions:t.extensions,
header:gg(t.header,e)}}import{PassThrough as e$}from"node:stream";import{pipeline as t$}from"node:stream/promises";import{createGunzip as n$,createZstdDecompress as r$}from"node:zlib";var gD=".wh.";var i$=".wh..wh..opq";async function yD(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(cs.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=c=>o$(i,s,c,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function o$(t,e,n,r){const i=[];const o=new wi(sp);const s=new j(a=>{const c=C(
a.name);s$(t,c,a.typeFlag);if(!t.has(c))return"drop";i.push(c);return o.hold(a)});await t$(n,a$(e.mediaType),s,o.sink,{signal:r});
for(const[a,c]of o.entries().entries())t.set(i[a],c)}function s$(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===i$)cp(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(gD)){const o=e.slice(0,r)+i.slice(gD.length);if(t.has(o))
t.set(o,void 0);cp(t,o)}else if(n!=="5")cp(t,e)}function cp(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function a$(t){if(/[+.]gzip$/.test(t))return n$();return/[+.]zstd$/.test(t)?r$():new e$}import{posix as ld}from"node:path";import{isDeepStrictEqual as c$}from"node:util";var d$=4e3;async function wD(t,e,n,r){const{signal:i}=t;const o=l$(n).map(f=>({lower:f,dst:Xe()}));const s={src:n.made,dst:Xe()};
const a=[lt({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>m$(f,l))];const c=a.flatMap(f=>["--mount",f]);const d=await K(
t,{source:e,options:c});const u=(f,l)=>et(t.transport,d,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await u$(o.map(
({dst:m})=>m),s.dst,m=>u(m,l)))f.push(l);return f}finally{await q(t,d)}}async function u$(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!f$(o,r))return true}return false}function f$(t,e){return c$(me(t),me(e))&&t.data.equals(e.data)}
function l$({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=d$-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function m$(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var bD=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var p$="0,0";async function ED(t,e,n){const{
log:r,signal:i}=t;const o=await E$(t,n);if(o===void 0)return void 0;try{return await wD(t,e,o,bD)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${D(s)}`)}return h$(t,e,o.layers)}async function h$(t,e,n){const r=D$(n);
if(r===void 0)return void 0;const i=Xe();const o=await y$(t,e,r,i);if(o===void 0)return void 0;const s=(a,c,d)=>w$(t,o,`${i}${a.
slice(r.length)}/${c}`,d);try{return await g$(n,bD,s)}finally{await q(t,o)}}async function g$(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,ld.dirname)){let s=o.map(a=>ld.basename(a));for(const a of t){const c=await n(a,i,s);if(c===void 0)
continue;const d=u=>c.get(u)!==void 0;r.push(...s.filter(u=>d(u)&&c.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!d(u));if(s.length===0||c.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function y$(t,e,n,r){const i=o=>{
const s=lt({type:"bind",src:n,dst:r,readonly:"",...o});return K(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(D(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Sl(o))return void 0;throw o}}async function w$(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(Ye(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const c=new AbortController;const d=new j(u=>{const[,f="",...l]=C(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,b$(u));if(f>=s)c.abort();return"drop"});await dr(c.signal,o,d);return a}function b$(t){if(me(t).device===p$)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function E$(t,e){const n=await ze(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function D$(t){
const[e,...n]=new Set(t.map(r=>ld.dirname(ld.dirname(r))));return e==="/"||n.length>0?void 0:e}var vD=eo(Ga(),1);import{pipeline as I$}from"node:stream";import{pipeline as k$}from"node:stream/promises";async function ds(t,e){await k$([...t,Fn()],{signal:e})}async function _n({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,pt(o,r,i),ds(n,e))}function pt(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var kD=2**32-2;var S$=64;var x$=64;async function SD(t){const e=new Map;let n=kD+1;let r=P$();for(let i=0;r.length>0;i++){
if(i===x$)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=B$(e,n)}return T$(e)}function xD(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function P$(){const t=Array.from({length:32},
(e,n)=>2**n);return md([0,...t.flatMap(e=>[e-1,e]),kD])}function B$(t,e){const n=md([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return DD(i,e);return PD(t,i,s)?[]:DD(i,s)});return md(r)}function DD(t,e){const n=Math.max(
1,Math.floor((e-t)/S$));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function PD(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function T$(t){const e=[];for(const n of md([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
PD(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function md(t){return[...new Set(t)].sort((e,n)=>e-n)}var dp="etc/mtab";async function OD(t,e){if(!t.mapsOwners)return t.transport;const n=await K(t,{source:e});try{const r=await ID(
t,n,"uid");const i=await ID(t,n,"gid");return new up(t.transport,{users:r,groups:i})}finally{await q(t,n)}}var up=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return BD(i,new j(o=>v$(o,this.#t)))}async exportContainer(e,n){
const r=await et(this,e,`/${dp}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Pe(r,G(dp));let a=false;const c=u=>{a||=C(u.name)===dp;return"keep"};const d=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return BD(i,new j(c,void 0,{appendix:d}))}};function BD(t,e){I$(t,e,()=>{});return e}function v$(t,{
users:e,groups:n}){const{uid:r,gid:i}=me(t);const o=TD(e,r,t);const s=TD(n,i,t);if(o===r&&s===i)return"keep";return{head:B0(
t,o,s)}}function TD(t,e,{name:n}){const r=xD(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${O(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function ID(t,e,n){try{return await SD(r=>O$(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${D(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function O$(t,e,n,r){
const{signal:i}=t;const o=Xe().slice(1);const s=(0,vD.pack)();s.entry({name:o,type:"directory",mode:448});for(const c of r)
s.entry({name:`${o}/${c}`,pax:{[n]:String(c)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(c=>{if(!/cannot be mapped/i.
test(D(c)))throw c});const a=await C$(t,e,`/${o}`);return new Map([...a].flatMap(([c,d])=>/^[0-9]+$/.test(c)?[[Number(c),
d[n]]]:[]))}async function C$(t,e,n){const{signal:r}=t;const i=new Map;const o=new j(a=>{const c=C(a.name);i.set(c.slice(
c.lastIndexOf("/")+1),me(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await ds([s,o],r);return i}import{Readable as A$}from"node:stream";var R$=["lastlog","faillog","tallylog","btmp","wtmp"];var fp="var/log";var F$=1024**3;async function pd(t,{id:e,mountPath:n},r,i){
const o=c=>_$(t,e,`${n}/${c}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(fp);if(s?.typeFlag!=="5")return[];
const a=[];for(const c of R$){const d=`${fp}/${c}`;const u=await o(d);if(u?.typeFlag==="0"&&u.sizeBytes>=F$&&await r(d))
a.push({path:d,entry:u,parent:s})}return a}async function lp(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:c})=>[Pe(
c,G(`${fp}/`)),Jc(Pe(a,G(s)))].flatMap(({extensions:d,header:u})=>[...d,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
v)]);await t.writeArchive(e,A$.from([o]),r)}async function _$(t,e,n,r){try{return await x0(await t.readArchive(e,n,r))}catch(i){
if(Ye(i,n))return void 0;throw i}}function CD(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(c,d)=>{const u=await pd(s,n,c,d);if(u.
length===0)return t;const f=await K(i,{source:o});try{await lp(i.transport,f,u,d);const{way:l,open:m,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),q(i,f)])};return{...t,way:l,open:m,decide:h,sizeInImage:RD(u,a),close:g}}catch(l){
await q(i,f).catch(()=>{});if(d.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${D(l)}`);return{...t,
isReproducible:false}}}}function AD(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,c)=>{
const d=await pd(i,s,a,c);if(d.length===0)return t;try{await lp(r.transport,n,d,c)}catch(u){const f=await pd(i,s,a,c);if(f.
length<d.length)throw u;o.debug(`huge logs are read with all of their zeros: ${D(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:RD(d,o)}}}function RD(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var L$="1.52";var N$=20;var $$=2;async function FD(t,e){const{log:n}=t;const r=t.serverApiVersion===L$?await M$(t,e.id):
e.id;for(let i=1;i<=$$;i++){const o=Xe();const s=lt({type:"image",src:r,dst:o});try{const a=await K(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!H$(a))throw a;n.debug(`the engine does not mount the image: ${D(a)}`)}}
n.debug("so a container is exported");return void 0}async function M$(t,e){const n=e.replace(/^sha256:/,"").slice(0,N$);
const r=await ie(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var U$=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var z$=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function H$(t){return t instanceof p&&z$.includes(t.code)&&
!U$.test(t.message)}import{posix as _D}from"node:path";async function LD(t,e,n,r){const{signal:i}=t;const o=W$(n);const s=async({id:c,mountPath:d})=>J$(o,async u=>{const f=`${d}\
/${Buffer.from(u,"latin1")}`;return await et(e,c,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const c=await K(t,{source:n});try{a=await s({id:c,mountPath:""})}finally{await q(t,c)}}return c=>a.has(C(c.name))?
"drop":void 0}function W$({volumes:t}){const e=new Set;for(const n of t){const r=C(Buffer.from(_D.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function J$(t,e){const n=new Set;
for(const r of t)if(n.has(_D.dirname(r))||!await e(r))n.add(r);return n}var $D=Buffer.from("/");async function us(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await FD(t,e):void 0;const c=s&&a===void 0;const d=await OD(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await K$(d,a,o));const l=f?await yD(await n(),o).catch(y=>{if(!(y instanceof ue))throw y;i.debug(`the layers can\
not be read one by one: ${D(y)}`);u=true;return void 0}):void 0;const m={session:t,source:e,files:d,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const y=l&&ap(l,Infinity);const E=Y$(m,a,y);const x=P=>ND(m,P,void 0,false);
return{...E,sparingZeros:CD(E,m,a,x)}}const h=r?.id??await K(t,{source:e});const g=await ND(m,h,r,c);return r?.isOwn===false?
g:{...g,sparingZeros:AD(g,m,h)}}async function ND(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:c,areLayersHidden:d}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(X=>X!==void 0);const m=a===void 0&&c===void 0;if(m)
await V$(i,o,e);const h=await cD(i,e);const g=dD(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+aD,h.startedSeconds):
Infinity;const E=c??(a&&await mD(s,a.id,a.mountPath,f));const x=n===void 0?[]:await lD(i,n.id);const P=E===void 0?pD(h.createdSeconds,
g,y,u):ap(E,y,x);const _=n?.isOwn===true?await LD(i,s,o,a):void 0;const R=n?.added===void 0?void 0:await oD(i,o,n.added);
const L=X=>MD(X)??_?.(X)??P(X);return{way:"export",isReproducible:!d&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?Bi:[],...m?
{unseenPaths:cs}:{},open:X=>s.exportContainer(e,X),openPath:(X,Se)=>s.readArchive(e,Buffer.concat([$D,X]),Se),isNotFound:(X,Se)=>Ye(
X,`/${Se}`),lookAt:(X,Se)=>et(s,e,`/${X}`,Se),...n?.isOwn===true?{lookAtImage:j$(t,l)}:{},observer:R,decide:n?.isOwn===true?
cd(L,fD(h,g)):L,close:async()=>{R?.logNotice();await G$(i,l)}}}async function G$(t,e){const n=await Promise.allSettled(e.
map(r=>q(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function j$({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return et(n,r.id,`${r.mountPath}/${s}`,a);o??=K(t,{source:e});const c=await o;if(!i.
includes(c))i.push(c);return et(n,c,`/${s}`,a)}}async function V$(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${I(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await ED(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${D(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function K$(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await et(t,e.id,r,n)!==void 0}function Y$({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),$D,o]),s),isNotFound:(o,s)=>Ye(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>et(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>MD(o)??(q$(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>q(t,r.id)}}function q$(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function MD(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${O(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function ot(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let c;const d=()=>{
c??=tc(t,e);return c};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:T(a)?a:{},knownBytes:Z$(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:d,findLayers:async()=>X$(
await d(),o),openReader:()=>us(t,e,d),measure:async()=>{const u=await d();const f=await Q0(t,e,u.json);return{...f,packedBytes:ec(
u)}}}}function UD(t,e,n){const r={...n,isOwn:true};return{...e,openReader:()=>us(t,e.image,e.readConfig,r)}}function X$({
packedLayers:t,openDirectory:e},n){if(e===void 0||t?.length!==n.length)return void 0;if(!t.every(({digest:i})=>/^sha256:[0-9a-f]{64}$/.
test(i)))return void 0;const r=t.map((i,o)=>({descriptor:i,diffId:n[o]??""}));return new sd(r,e)}function Z$({store:t},{
inspect:e}){const n=e["Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function zD(t,e){const n=N(t);const r=b(n,"tool")?.startsWith("docker-flatten ")===true;if(!T(n)||!r)throw fs(e,"is not \
one");const{version:i,platforms:o}=n;if(i!==kc)throw fs(e,`has the version ${JSON.stringify(i)?.slice(0,20)} instead of ${kc}`,
"Write it again with this release of docker-flatten.");if(!Array.isArray(o)||o.length===0)throw fs(e,"names no platform");
const s=o.length===1;return{kind:"report",name:e,platforms:o.map(a=>Q$(a,s?w(n,"result"):a,e))}}function Q$(t,e,n){const r=b(
t,"platform");if(r===void 0)throw fs(n,"has a platform without a name");const i=w(t,"newPackedBytes");return{platform:r,
contents:e1(w(e,"contents"),n),packedBytes:typeof i==="number"?i:void 0,layers:t1(w(e,"packedLayers"))}}function e1(t,e){
if(t===void 0||t===null)return void 0;if(!Zs(t))throw fs(e,"has contents of another form");return t}function t1(t){if(!Array.
isArray(t))return void 0;const e=t.flatMap(n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(
e.flat())}function fs(t,e,n="Name the file that an earlier run wrote as its report, or an image."){return new p("BAD_INP\
UT",`The ${B("compare")} must name an image or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as a1}from"node:fs/promises";import{join as c1}from"node:path";import{createWriteStream as n1}from"node:fs";import{pipeline as r1}from"node:stream/promises";async function HD(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=n1(n,{flags:"wx",
mode:384});const c=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:c},r1(s,a,{signal:o}))}catch(d){if(o.aborted||
d instanceof p)throw d;const u=St(d);throw new p(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${we(d)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${B("temp-dir")}.`,cause:d})}}async function WD(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of qr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Kr({digest:e.id},i.text,e.platform)){const a=N(s);if(!T(a))continue;const c=Ue(rt(a));if(c.os==="linux"&&
!o.some(d=>Y(c,d)))o.push(c)}return o})}catch(i){if(!(i instanceof ue))throw i;t.log.debug(`no blobs ${n}: ${D(i)}`)}}return void 0}import{mkdtemp as i1,rm as o1}from"node:fs/promises";import{join as s1}from"node:path";async function hd({run:t,options:e},n){const r=await i1(s1(e.tempDir,ae(t.runId)));n.defer(()=>o1(r,{recursive:true,force:true}));
return r}async function JD(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await d1(e,{...n,image:r},o);let s;
for(const u of o)s=await yi(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await u1(e,s):i==="default"?[s.platform]:i;const c=i==="all"?s.isIndex:i!=="default"&&i.length>1;const d=await ls(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:d.platforms,index:c?d.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:d.close}}async function d1(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${k("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ie(t,e.text)!==void 0)return;for(const i of r)await ts(t,e.text,i&&I(i))}async function u1(t,e){
const n=await WD(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${k("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${k("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function ls(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const c=at(m,new AsyncDisposableStack,true);const d=await hd(t,c);const u=[];
let f;for(const[x,P]of n.entries()){const _=c1(d,`${x}.tar`);const R=`Save ${e.reference} (${I(P)})`;const L=await i.log.
group(R,async()=>{const X=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await HD(o,e,_,X)}catch(ve){const wt=ve instanceof
p&&/not found/i.test(ve.message);if(r||!wt)throw ve;i.log.notice(`The engine lacks layers of ${e.reference} for ${I(P)}:\
 this platform is left out.`);await a1(_,{force:true});return void 0}const Se=`docker-archive:${_}`;const xe={transport:"\
docker-archive",text:Se,path:_,reference:void 0,index:void 0};return je(xe,{...a,platforms:[P]})});if(L===void 0)continue;
c.defer(()=>L.close());f??=L.index;u.push(await f1(t,e,{set:L,platform:P}))}if(u.length===0)throw GD(e.reference,n);const l=c.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=ct(m,g,y);E&&await E}}
async function f1({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>Y(m.platform,o));const a=Y(r.
platform,o)?r:await Qe(e,r.reference,o);if(s===void 0||a===void 0)throw GD(r.reference,[o]);const c={...t,tempDir:n.tempDir};
const{reference:d,id:u}=a;const f=ot(e,{...a,image:r.image});const l={...Kt(s,i,c),reference:d,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function GD(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(I).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}var p1=64*1024*1024;async function jD(t,e){const{compare:n}=t.options;switch(n?.kind){case void 0:return void 0;case"rep\
ort":return{kind:"report",earlier:await h1(n)};case"outside":return g1(t,n,e);case"engine":return y1(t,n)}}async function h1({
path:t,text:e}){const n=(r,i)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${B("compare")} n\
ames: ${r}.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:i});try{const r=await m1(
t);if(!r.isFile())throw n("it is not a file");if(r.size>p1)throw n("it is too large for a report");return zD(await l1(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(D(r),r)}}async function g1({run:t,options:e},{location:n,text:r},i){const o={
...t,tempDir:e.tempDir};const s=await je(n,o);i.defer(()=>s.close());const a=c=>s.images.find(({platform:d})=>Y(d,c));return{
kind:"image",name:r,choose:async c=>c.filter(d=>a(d)!==void 0),open:async c=>({sources:c.map(a).filter(d=>d!==void 0).map(
d=>Kt(d,s,o)),close:async()=>{}})}}async function y1(t,{text:e}){const{comparesIn:n}=t;if(n===void 0)throw new Error("an\
 image of an engine needs the engine");if(await ie(n,e)===void 0){throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(
e)} that the ${B("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"),\
 or write it as "docker://${e}" to read it from its registry.`})}return{kind:"image",name:e,choose:async r=>{const i=[];
for(const o of r)if(await Qe(n,e,o)!==void 0)i.push(o);return i},open:r=>w1({...t,engine:n},e,r)}}async function w1(t,e,n){
const{engine:r,options:i}=t;const[o]=n;const s=await Qe(r,e,o);if(s===void 0)throw new Error(`${e} is no longer in the e\
ngine`);if(n.length===1&&i.from!=="layers")return{sources:[ot(r,s)],close:async()=>{}};const a=await ls(t,s,{platforms:n,
isEach:true});return{sources:a.platforms.map(({source:c})=>c),close:()=>a.close()}}async function VD(t,e){const n=t.kind===
"report"?t.earlier.name:t.name;const r=t.kind==="report"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===I(s))):
await t.choose(e);if(r.length>0)return r;const i=e.map(I).join(", ");const o=t.kind==="report"?`is for ${t.earlier.platforms.
map(({platform:s})=>s).join(", ")}`:"lacks that platform";throw new p("PLATFORM_MISMATCH",`The result for ${i} is to be \
compared with ${JSON.stringify(n)}, but that ${o}.`,{hint:`Set ${B("compare")} to an image or a report of the same platf\
orm.`})}var b1=/^(?:https?|ftp|no|all)_proxy$/i;function mp(t,e,n){const r=new Set(t);const i=a=>{const c=gd(a);if(!b1.test(c)||
n.includes(a))return false;return e.includes(a)||r.has(E1(c)+a.slice(c.length))};const o=t.filter(i).map(gd);const s=t.flatMap(
a=>i(a)?n.filter(c=>gd(c)===gd(a)):[a]);return{env:s,removed:o}}function gd(t){return t.split("=")[0]??""}function E1(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var D1=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var k1=["ExposedPorts","Volumes","Labels"];var S1=["H\
ealthcheck","StopTimeout"];function qD(t,e,n){const r=w(t,"config");const i={...T(r)?r:{}};const o=pp(i["Env"]);const s=pp(
n["Env"]);const{env:a,removed:c}=mp(pp(e["Env"]),s,o);const d={...e,Env:a};const u={...n,Env:mp(s,s,o).env};for(const f of D1){
if(ms(d[f],u[f])||ms(d[f],i[f]))continue;if(ps(d[f]))delete i[f];else i[f]=d[f]}for(const f of k1){const l=x1(i[f],e[f],
n[f]);if(l===void 0)continue;if(ps(l))delete i[f];else i[f]=l}for(const f of S1){const l=e[f];if(!ps(l)&&!ms(l,n[f])&&!ms(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:c}}function x1(t,e,n){const[r,i,o]=[t,e,n].map(d=>T(d)?d:{});const s=Object.
entries(i).filter(([d,u])=>!KD(o,d,u)&&!KD(r,d,u));const a=Object.keys(o).filter(d=>!Object.hasOwn(i,d)&&Object.hasOwn(r,
d));if(s.length===0&&a.length===0)return void 0;const c=Object.entries(r).filter(([d])=>!a.includes(d));return Object.fromEntries(
[...c,...s])}function KD(t,e,n){return Object.hasOwn(t,e)&&ms(t[e],n)}function pp(t){return M(t)?t:[]}function ms(t,e){return JSON.
stringify(YD(t))===JSON.stringify(YD(e))}function YD(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(ps(e))
return null;if(!T(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!ps(n)).sort(
([n],[r])=>n<r?-1:1))}function ps(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return T(t)&&Object.keys(t).length===0}async function XD(t,e,n){const r=eg(t.runId,n.id);const i=await K(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw P1(e.reference,oe(["pause",n.id],o));let s;return()=>{
s??=ba(t.docker,n.id).then(()=>q(t,i));return s}}function P1(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${k("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function ZD(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${k("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}function QD(t,{image:e,container:n}){const r=ot(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[B1(n.mounts)],readConfig:()=>{s??=T1(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>us(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await eD(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>XD(t,e,n),changedWhileRead:a=>ZD(i,a)}:{}}}function B1(t){const e=t.map(n=>O(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function T1(t,{image:e,container:n},r){
const i=I1(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:c}=qD(o.json,n.config,
s);if(c.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${c.join("\
, ")}.`);return{...o,json:a}}async function I1(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await K(t,{source:e,asConfigured:true,
...i});try{const s=w(await ze(t,o),"Config");const{[en]:a,...c}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:c,...r?{}:{
Cmd:null}}}finally{await q(t,o)}}var v1="0001-01-01T00:00:00Z";async function hp(t,e){const n=await ze(t,e).catch(d=>{throw ko(D(d))?O1(e):d});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!T(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:te})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw C1(e);const s=await Qe(t,i,Fm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=A1(n);
const c=w(n,"State","StartedAt")!==v1;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:c?iD(t,n,a):void 0}}}function O1(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function C1(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function A1(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...T(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function ek(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await F1(t,i??"",n);return{source:QD(t,a),inEngine:void 0}}
n.start();const o=await yi(t,{...e,image:r});const s=ot(t,o);return{source:s,inEngine:s}}var R1=5;async function F1(t,e,n){
const r=await hp(t,e);const{id:i,isPaused:o}=r.container;await hn(t.docker,R1,s=>Iy(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${D(s)}`));n.start(i);return o?hp(t,e):r}function yd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>Y(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>I(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${I(e)}, but the image has ${o}.`,{hint:`Select one of them with ${k("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}async function tk(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return L1(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return _1({...t,engine:e})}async function _1(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"||n.layer.
keepBase!==void 0){r.start();return JD(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:c}=await ek(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:c,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function L1(t){const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)
throw new Error("there is no image outside an engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.
tempDir,platforms:o};const a=await je(r,s);return{reference:a.reference,platforms:a.images.map(c=>({source:{...Kt(c,a,s),
byLayers:true},inEngine:void 0,image:c})),index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}
function nk({run:t,engine:e,options:n},r){const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;N1(e,n,r);
const s=yd(e,r.platforms,({source:c})=>c.platform);if(s.length===r.platforms.length)return r;const a=s.map(({source:c})=>I(
c.platform)).join(", ");t.log.notice(`Only ${a} goes into the engine: its image store keeps one platform of an image.`);
return o.length>0?r:{...r,platforms:s,index:void 0}}function N1({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){
const o=r.length>0||i.length>1;if(t||!o||n.compression.kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers pac\
ked with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${k("compression","gzip")}.`})}function ht({engine:t,source:e,options:n}){const r=e.countsFiles!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Yt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var $1=10;var Ti=class{#e=[];#t=0;get count(){return this.#t}get room(){return $1-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${O(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${O(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${re(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as M1}from"node:crypto";var wd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#c=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=co(e,n);this.#t=new Ys(this.#e,this.realBytes);const i=mf(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return mf(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Pg(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw cn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#d(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#c+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw cn(this.#e,"it has less data than its map says");this.#d(this.realBytes)}#d(e){const n=e-
this.#c;if(n>0)this.#n.zeros(n);this.#c=e}};import{createHash as bd}from"node:crypto";var Ee=4096;var gp=Buffer.alloc(Ee);var Ed=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%Ee;if(r>0||e.length-n<Ee){const o=Math.min(e.length,n+Ee-r);if(rk(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+Ee<=e.length&&!rk(e,i,i+Ee))i+=Ee;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(Ee);i+=Ee}n=i}}zeros(e){const n=this.#r%Ee;const r=Math.min(e,Ee-n);if(this.#i)this.#e?.update(
gp.subarray(0,r));else if(n+r===Ee)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/Ee);this.#r+=i}digest(){if(this.#r%
Ee>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/Ee));const e=(this.#e??bd("sha256")).digest();if(this.#t===void 0)return e;
return bd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%Ee;this.#e??=bd("sha256");if(!this.#i){
this.#a((this.#r-n)/Ee);if(n>0)this.#e.update(gp.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%Ee===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=bd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function rk(t,e,n){return t[e]===0&&t.compare(gp,0,n-e,e,n)===0}var U1=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var z1=/^security\.capability=/;
var Ii=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Me(i.extensions);const s=me(i,o);const a=r?.
data;const c=new Ed;if(a===void 0){this.#i=wd.of({...e,...i},o,c);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=c;return}const d=H1(i,a);c.data(a.subarray(0,d));this.#o(e.name,s,d,c.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>z1.test(f));const c=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const d=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":c,n.link.length===0?"":wp(s?fr(n.link):n.link),n.device,s||a.length===0?"":wp(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,ik)];const u=s?Ln(n.link):void 0;this.#e(Ln(e),d.join(yp),fr(e),
u)}};var ik=16;var yp=" ";function Ln(t){return wp(fr(t))}function Dd(t,e){const[n,r]=[t.split(yp),e.split(yp)];return U1.
filter((i,o)=>n[o]!==r[o])}function wp(t){return M1("sha256",t,"hex").slice(0,2*ik)}function fr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function H1(t,e){const n=Ke(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var vi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Ii((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
W1);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var W1=Ln(Buffer.alloc(0));async function kd(t,e,n,{signal:r}){const i=[];const o=new j(s=>{if(i.length<n&&t.
has(Ln(s.name)))i.push(Buffer.from(fr(s.name)));return"drop"});await ds([await e.open(r),o],r);return i}var bp={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function ok(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const c=await e.openReader();const d=new Ti;const u=new Ii((h,g,y)=>{const E=n.take(h);if(E===void 0)return d.
note(y,"unexpected");if(E===g)return;const x=c.unseenTimes.includes(y.toString("latin1"));const P=Dd(E,g).filter(_=>_!==
"time"||!x);if(P.length>0)d.note(y,`different ${P.join(" and ")}`)},n.view);const f=new j(c.decide,u);const l=[await c.open(
s),f];await _n(t,l,()=>i,"Read back");await c.close();const m=n.remaining;if(m.size>0){const h=await kd(m,r,d.room,t).catch(
()=>[]);d.noteMissing(m.size,h)}if(d.count>0)throw d.toError(bp,a);o.info(`Verified ${re(a)}: the new image matches what\
 was read from the source`);return a}async function Oi(t,e,{expected:n,source:r,streamBytes:i}){const o=await Ep(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await uk(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:bp});t.log.info(`Verified ${re(s)}: the new image \
matches what was read from the source`);return s}async function dk(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Ep(
t,n,{...i,title:"Read the layers"});const s=await Ep(t,e,{...i,title:"Read from the engine"});const a=await uk(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${k("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${re(a)}: the engine shows what the image's layers have`)}
async function Ep(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new vi(n);const a=new j(o.
decide,s.observer);const c=[await o.open(t.signal),a];await _n(t,c,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function uk(t,{wanted:e,seen:n,text:r}){const i=sk([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=ak(e.entries.grouped(),i);const s=ak(n.entries.grouped(),i);const a=sk(n.unseenTimes??[]);
const c=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:Dd(g,h);const E=y.filter(x=>x!==
"time"||!a.has(m));if(g===void 0)c.set(m,"unexpected");else if(E.length>0)c.set(m,`different ${E.join(" and ")}`)}const d=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(c.size===0&&d.size===0)return o.size;const u=new Ti;const f=await ck(t,n.from,new Set(
c.keys()),u.room);for(const m of f)u.note(m,c.get(Ln(fr(m)))??"");const l=await ck(t,e.from,d,u.room);u.noteMissing(d.size,
l);u.noteMissing(c.size-f.length,[]);throw u.toError(r,o.size)}function sk(t){return new Set(t.map(e=>Ln(Buffer.from(e,"\
latin1"))))}function ak(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function ck(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await kd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function fk(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?N(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${B("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${_t("test",'python3 -c "import numpy"')}, or ${_t("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!M(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Ci(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await ud(t,e,o);await Pi(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${fd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Dp={verifiedEntries:void 0,isTested:false};async function lk(t,e,n,r){if(n===void 0&&r===void 0)return Dp;const{log:i}=t;
const o=await Qe(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>J1(t,ot(t,o),n));if(r!==void 0)await i.group("Test",()=>Ci(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function J1(t,e,n){const r=n.source.byLayers!==true;return r?ok(t,
e,n):Oi(t,e,n)}var G1=3;async function Sd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=dt(
o);const c=[n.reference===a?a:void 0,n.importedId];const d=c.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
Rr(i,d,G1),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${wa(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const m=l&&f.status==="fulfilled";if(m)
return;await hn(i,e.timeoutSeconds,h=>Ut(h,o,s))}import{setFlagsFromString as j1}from"node:v8";var V1=1e3;function mk(){j1(`--heap-growing-percent=${V1}`)}import{Writable as wM}from"node:stream";import{pipeline as bM}from"node:stream/promises";import{promisify as iM}from"node:util";import{constants as oM,crc32 as sM,deflateRaw as aM}from"node:zlib";var pk=16*1024;var kp=64*1024;var Ai=class{#e;#t=Buffer.allocUnsafeSlow(kp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>kp||e.length>pk)await this.flush();if(e.length>pk)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
kp);this.#n=0;await this.#e(e)}};var K1=[[2,10]];var Y1=[[3,10]];var q1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var xd=class extends Ai{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
q1)}while(this.#t!==e)await this.writeNumbers(K1)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(Y1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Ct=10;var Ri=9;var ys=7;var ws=15;var mr=5;var Fi=15;var gt=9;var $n=32767;var Sp=24;var hk=15;var lr=1<<28;var bs=1<<
29;var _i=1<<30;var gs=1<<31;var Es=(t,e)=>t<<mr|e<<gt;var Li=new Int32Array(288).fill(gs);var xp=new Int32Array(32).fill(
gs);var gk=Int32Array.from({length:19},(t,e)=>Es(0,e));for(let t=0;t<256;t++)Li[t]=Es(0,1)|1<<Sp;Li[256]=gs|bs;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Li[t]=lr|Es(n,e);e+=1<<n}Li[285]=lr|Es(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);xp[t]=Es(n,e);e+=1<<n}var Nn=new Uint16Array(ws+1);var hs=new Uint16Array(ws+1);var yk=new Uint16Array(288);
function Pp(){return new Int32Array(1<<ws)}function Pd(t,e,n,r){const i=X1(e);if(i<0)return false;if(i<=1)t.fill(gs,0,1<<
r);const o=hs[ws];const s=1<<r;let a=s;let c=-1;let d=0;let u=s;for(let f=0,l=0;f<o;f++){const m=yk[f];const h=e[m];if(h>
r&&(l&s-1)!==c){c=l&s-1;d=a;const x=Z1(h,i,r);u=1<<x;a+=u;t[c]=gs|_i|d<<gt|x}const g=n[m];const y=g+h+(g>>mr&Fi);if(h<=r)
for(let x=l,P=1<<h;x<s;x+=P)t[x]=y;else for(let x=l>>r,P=1<<h-r;x<u;x+=P)t[d+x]=y;Nn[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function X1(t){Nn.fill(0);for(let r=0;r<t.length;r++)Nn[t[r]]++;let e=0;let n=1;hs[0]=
0;Nn[0]=0;for(let r=1;r<=ws;r++){hs[r]=hs[r-1]+Nn[r-1];n=2*n-Nn[r];if(n<0)return-1;if(Nn[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)yk[hs[i]++]=r}return e}function Z1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
Nn[r+n];if(i<=0)break}return r}function wk(t,e){for(let n=0;n<1<<Ct;n++){let r=t[n];let i=r&31;if(r>=0&&(r&lr)===0)while(i<
Ct){const o=t[n>>>i];const s=(o&31)-(o>>mr&Fi);if(o<0||s>Ct-i)break;r+=o;i=r&31;if((o&lr)!==0)break}e[n]=r}}var Ds=32*1024;var Ek=640;var Q1=25;var eM=(1<<Ct)-1;var tM=(1<<Ri)-1;var nM=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Td=class{joined=new Int32Array(
1<<Ct);single=Pp();distances=Pp();make(e,n){if(!Pd(this.single,e,Li,Ct))return false;if(!Pd(this.distances,n,xp,Ri))return false;
wk(this.single,this.joined);return true}};var Bd;function rM(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Bd=new Td;Bd.make(t,new Uint8Array(32).fill(5));return Bd}function bk(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var vd=-1;var ks=-2;var Id=class{#e;#t=new Td;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<ys);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=bk(e)}moveTo(e,n){this.#e=
bk(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Bd??rM())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[nM[a]]=this.take(3);const i=Pd(this.#i,this.#r,gk,ys);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(ys)];this.position-=
ys-(i&31);const o=i>>gt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,Ds);let a=s;let c=this.lookBack;let d=this.position;let u=false;while(d<e){let f=n.getInt32(
d>>>3,true)>>>(d&7);let l=r[f&eM];if(l<0){if((l&_i)!==0){const P=f>>>Ct&(1<<(l&31))-1;l=i[(l>>gt&$n)+P]}if(l<0){d+=l&31;
u=(l&bs)!==0||"a symbol has no meaning";break}}const m=a+(l>>Sp&hk);const h=l&31;const g=l>>mr&Fi;a+=(l>>gt&$n)+(f>>>h-g&
(1<<g)-1);d+=h;if((l&lr)===0)continue;f>>>=h;if(h>Q1-Ri)f=n.getInt32(d>>>3,true)>>>(d&7);l=o[f&tM];if(l<0){if((l&_i)!==0){
f=n.getInt32(d>>>3,true)>>>(d&7);const P=f>>>Ri&(1<<(l&31))-1;l=o[(l>>gt&$n)+P]}if(l<0){u="a distance has no meaning";break}}
d+=l&31;if(m>=Ds)continue;const y=l>>mr&Fi;const E=d-y;f=n.getInt32(E>>>3,true)>>>(E&7);const x=(l>>gt&$n)+(f&(1<<y)-1);
if(x-m>c)c=x-m}this.outBytes+=a-s;this.lookBack=c;this.position=d;return u}step(){const e=this.#c(this.#o.single,Ct);if(e<
0){this.position+=e&31;return(e&bs)===0?ks:vd}this.outBytes+=this.#d(e);if((e&lr)===0)return 0;const n=this.#c(this.#o.distances,
Ri);return n<0?ks:this.#d(n)}#c(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&_i)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>gt&$n)+o]}#d(e){const n=e>>mr&Fi;this.position+=
(e&31)-n;return(e>>gt&$n)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&bs)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&_i)===0?0:1<<(r&31);const o=r>>gt&$n;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Ct)&(1<<a)-1,bits:a}}}}};function Od(){return new Error("A gzip stream has changed since it was scanned.")}var Cd=class{#e=new Id(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(Ek)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Od();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const c=this.#n+r.outBytes;const d=this.#i();const u=r.step();if(u===vd)break;if(u===ks||
d>=e.endBit)throw Od();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:d,isFinal:o,blockEnd:r.endCode()},outBytes:c}}
this.#n+=r.outBytes}throw Od()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const c=this.#o();const d=this.#n<
n;if(c!==void 0)r.position+=8*c;else{a.endBit=this.#i();for(;;){const u=this.#n+r.outBytes;const f=r.step();if(f===vd)break;
if(f===ks||this.#i()>i)throw Od();if(u-f>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=c??r.outBytes;if(c!==void 0&&d||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function Dk(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:c,blockEnd:d}of r){const u=(c??{startBit:o}).
startBit-i;if(a)e[u>>3]=e[u>>3]&~(1<<(u&7));if(c===void 0)await t.fillTo(o%8);else{const f=c.endBit-c.startBit;await t.fillTo(
(o+8*f-f)%8);await t.writeShifted(e,u,u+f)}await t.writeBits(e,o-i,s-i);if(d!==void 0)await t.writeNumbers([[d.value,d.bits]])}}var cM=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var dM=iM(aM);var Ad=class{windowBytes=Ds;trimmer=new Cd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new xd(e);this.#t=n}count(e){this.#n=sM(e,this.#n);this.#r+=e.length}pack(e,n){return dM(e,{level:this.#t,finishFlush:oM.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-Ds)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await Dk(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(cM)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var pr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function Bp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var rie=16*1024;var Tp=8.5*1024*1024;var Rd=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Tp}};var kk=1024*1024;var uM=256*1024;var fM=4096;var lM=8;var Fd=4096;var Sk=512*1024;var _d=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new pr;#a=new pr;#c=new pr;#d;#u=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#f(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#f({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=Tp;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const c=n.outEnd(o)-a;const{trimmer:d}=this.#e;
if(d&&c>=Fd&&n.lengthOf(o)<=Sk){const u=await Bp(i,o);const{range:f,outBytes:l}=d.back(u,r-s);const m=s+l-a;if(c-m>=Fd){
this.#s.moveTo(this.#a,m);return this.#h(u,f,c-m)}}this.#s.moveTo(this.#a,c)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Fd){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=Sk){const c=await Bp(i,o);const{range:d,outBytes:u}=r.front(c,n);if(u>=Fd)await this.#h(c,d,u)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#k({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#c,e);this.#c.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const c=this.#d?.ranges.at(-1);const d=i-(c?.endBit??Number.POSITIVE_INFINITY);
const u=d>=0&&d<=8*fM;if(!u||this.#d?.source!==e)await this.#w();if(this.#d===void 0)this.#d={source:e,ranges:[a]};else if(d===
0&&!s)c.endBit=o;else this.#d.ranges.push(a);if(o-this.#d.ranges[0].startBit>=8*uM)await this.#w()}async#w(){const e=this.#d;
if(e===void 0)return;this.#d=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#k({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=kk)await this.#D(kk)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#D(this.#a.bytes)}async#D(e){await this.#w();const n=this.#c.join();const r=new pr;
this.#a.moveTo(r,e);const i=r.join();this.#c.push(i);this.#c.keepLast(this.#e.windowBytes);await this.#k({bytes:this.#e.
pack(i,n),startByte:0})}async#k(e){e.bytes.catch(()=>{});this.#u.push(e);if(this.#u.length>lM)await this.#S()}async#S(){
const{bytes:e,startByte:n,ranges:r}=this.#u.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#u.length>0)await this.#S();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as mM}from"node:util";import{constants as pM,zstdCompress as hM}from"node:zlib";var gM=mM(hM);var Ld=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Ai(e);this.#t=n}count(){}pack(e){return gM(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[pM.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};import{createHash as yM}from"node:crypto";import{open as xk}from"node:fs/promises";var Ip=1024*1024;async function $d(t,e){const n=await xk(t,"wx",384).catch(r=>{throw Nd(r,t)});try{return await e(new vp(
n,t))}finally{await n.close()}}async function Pk(t,e){const n="the flat filesystem";const r=await xk(t,"wx",384).catch(c=>{
throw Nd(c,t,n)});const i=Buffer.allocUnsafe(Ip);let o=0;const s=async c=>{try{for(let d=0;d<c.length;)d+=(await r.write(
c,d)).bytesWritten}catch(d){throw Nd(d,t,n)}};const a=async()=>{await s(i.subarray(0,o));o=0};try{for await(const c of e){
if(o+c.length>Ip)await a();if(c.length>Ip)await s(c);else o+=c.copy(i,o)}await a()}finally{await r.close()}}var vp=class{#e;#t;#n=yM(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw Nd(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function Nd(t,e,n="the packed layer"){if(St(t)){return new p("NO_SPACE",`The disk filled up while writing ${n}\
 to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${B("temp-dir")}.`,cause:t})}return new p(
"TEMP_DIR",`Cannot write ${n} to ${e} (${we(t)}).`,{hint:`Choose a writable directory with the ${B("temp-dir")}.`,cause:t})}function Bk(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return $d(e,async s=>{const a=i==="gzip"?Ad:Ld;const c=new _d(new a(
m=>s.write(m),o));let d=0;const u=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(d,m.length)){const E=y&&await r(
y.stream);const x=m.subarray(h,h+g);const P=E&&{source:E,offset:y?.offset??0};await c.write(x,P);h+=g}d+=m.length};const f=new wM(
{write:(m,h,g)=>{u(m).then(()=>g(),g)}});await bM(t,f);const l=await c.end();return{...l,layerBytes:d,digest:s.digest()}})}var Op=-1;var EM=1024;var Mn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:Op,offset:0};if(i?.stream===o&&(o===Op||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:c}=this.#e[o];const d=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===Op?void 0:{stream:a,offset:c+i-s};yield{bytes:d,origin:u};i+=d}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<EM)return;this.#e.splice(0,this.#t);this.#t=0}};import{open as TM}from"node:fs/promises";import{availableParallelism as SM}from"node:os";import{Worker as xM}from"node:worker_threads";import{MessageChannel as DM}from"node:worker_threads";var Cp=256*1024;var kM=8;var Md=class{result;#e;#t=[];#n=0;#r;#i=0;#o=false;#s=()=>{};constructor(e){
const{port1:n,port2:r}=new DM;this.#e=n;n.on("message",i=>{this.#t.push(i);this.#s()});this.result=e(r).finally(()=>this.#d())}async write(e){
for(let n=0;n<e.length&&!this.#o;){this.#r??=await this.#c();const r=e.subarray(n,n+Cp-this.#i);this.#r.set(r,this.#i);this.#i+=
r.length;n+=r.length;if(this.#i===Cp)this.#a()}}end(){if(this.#o)return;this.#a();this.#e.postMessage("end");this.#o=true}abort(){
if(!this.#o)this.#d()}#a(){if(this.#r===void 0||this.#o)return;const e=this.#r.subarray(0,this.#i);this.#e.postMessage(e,
[e.buffer]);this.#r=void 0;this.#i=0}async#c(){while(this.#t.length===0&&this.#n===kM&&!this.#o)await new Promise(n=>{this.#s=
n});const e=this.#t.pop();if(e===void 0)this.#n++;return new Uint8Array(e??new ArrayBuffer(Cp))}#d(){this.#o=true;this.#e.
close();this.#s()}};var PM=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Ud=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=SM()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({request:e,finish:n});this.#o()})}feed(e){return new Md(n=>this.scan({port:n,kind:e}))}async close(){this.#i=true;this.#o();
const e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){
if(this.#i){this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}const e=this.#n.pop()??
this.#s();if(e===void 0)return;const n=this.#t.shift();this.#r.set(e,n);e.ref();const{request:r}=n;e.postMessage(r,"port"in
r?[r.port]:[])}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new xM(PM,{execArgv:[]});e.on("message",r=>{e.unref();
const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});let n="the worker ended";e.on("error",
r=>{n=D(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.indexOf(e);if(i!==-1)this.#n.splice(
i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var BM=4*1024*1024;var zd=class{#e;#t;#n;#r=[];#i=0;#o=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){const r=this.#s.
then(()=>this.#a(e,n));this.#s=r.catch(()=>{});return r}close(){const e=this.#s.then(()=>this.#u());this.#s=e;return e}async#a(e,n){
if(this.#n===void 0||e<this.#i){this.#u();this.#t=await this.#e();this.#n=this.#t[Symbol.asyncIterator]()}while(this.#o<
n){const{done:r,value:i}=await this.#n.next();if(r===true)throw new RangeError(`the stream ends after ${this.#o} bytes`);
this.#r.push(i);this.#o+=i.length;this.#c(e-BM)}return this.#d(e,n)}#c(e){let n=0;for(const r of this.#r){if(this.#i+r.length>
e)break;this.#i+=r.length;n++}if(n>0)this.#r.splice(0,n)}#d(e,n){const r=Buffer.allocUnsafe(n-e);let i=this.#i;for(const o of this.#r){
const s=Math.max(0,e-i);const a=Math.min(o.length,n-i);if(s<a)o.copy(r,i+s-e,s,a);i+=o.length}return r}#u(){this.#t?.destroy();
this.#t=void 0;this.#n=void 0;this.#r=[];this.#i=0;this.#o=0}};var Hd=class{hasFailed=false;kind;#e;#t=new Ud;#n=[];#r;#i;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#i=
e.map(async o=>o===void 0?void 0:this.#o(o,i).catch(s=>this.#d(o,D(s))));void Promise.all(this.#i).then(()=>this.#t.close())}async sourceOf(e){
return this.#i[e]}async close(){await this.#t.close();await Promise.all(this.#i);await Promise.all(this.#n.map(e=>e.close()));
await this.#r?.close()}async#o(e,n){if(e.locate===void 0)return this.#s(e,n);const r=await e.locate(n);const{path:i,startByte:o,
sizeBytes:s}=r;const a=await this.#t.scan({path:i,startByte:o,packedBytes:s,kind:this.kind});return this.#a(e,a,()=>this.#c(
r))}async#s(e,n){if(e.tap===void 0)return this.#d(e,"it is in no file");const r=this.#t.feed(this.kind);e.tap(r);const i=new zd(
()=>e.open(n));return this.#a(e,await r.result,async()=>async(o,s)=>{if(this.#r!==i){await this.#r?.close();this.#r=i}return i.
read(o,s)})}async#a(e,n,r){if(n.kind==="unusable")return this.#d(e,n.reason);return{index:new Rd(n.tables),read:await r()}}async#c({
path:e,startByte:n}){const r=await TM(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,buffer:a}=await r.read({buffer:Buffer.
allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became shorter`);return a}}#d({descriptor:e},n){this.#e.
debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as vM}from"node:fs";import{PassThrough as OM}from"node:stream";import{pipeline as CM}from"node:stream/promises";
import{createGunzip as AM,createZstdDecompress as RM}from"node:zlib";function At(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}import{Transform as IM}from"node:stream";var Wd=class extends IM{#e=new Di;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var Tk=1024*1024;async function Jd({path:t,packing:e},{signal:n,touch:r},i){const o=new j(()=>"keep",At([i,Ni(r)]));const s=vM(
t,{highWaterMark:Tk});await CM([s,...FM(e),o,Fn()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function FM(t){
const e={chunkSize:Tk};switch(t){case"gzip":return[AM(e)];case"zstd":return[new Wd,RM(e)];case"none":return[new OM]}}function Ni(t){
return{begin:t,data:t,end:()=>{}}}var Rp=8*1024*1024;var Ik=1/4;var vk=128*1024;function Fp(t){const{engine:e,options:n,packTo:r}=t;const{compression:i}=n.
layer;const o=e?.store.keepsPacked===true||r!==void 0&&!Un(t);const s=i.kind!=="none"&&i.mayCopy===true&&o;return s?i.kind:
void 0}function Gd(t,e,n){const{run:r,source:i,options:o}=t;const s=(i.packedLayers??[]).map((f,l)=>l<(i.keptLayers??0)?
void 0:f);const a=s.reduce((f,l)=>f+(l?.descriptor.sizeBytes??0),0);const c=!o.dryRun&&e.kind!=="hit"&&a>=Rp;const d=Fp(
t);if(!c||d===void 0)return void 0;const u=new Hd(s,d,r);n.defer(()=>u.close());return u}function _p(t,e){const{packings:n,
layerTarBytes:r,keptLayers:i,keptRuns:o}=t;if(!n.includes(e))return false;const s=r.slice(i).reduce((c,d)=>c+d,0);let a=0;
for(const{layer:c,startBytes:d,endBytes:u}of o())if(n[c]===e)a+=Math.max(0,u-d-Ok(t,c));return a>=Ik*s}function Ok({packings:t,
frames:e,layerTarBytes:n},r){if(t[r]!=="zstd")return vk;return(n[r]??0)/Math.max(1,e[r]??1)}function Un({engine:t,options:e}){
return e.tagLocations.length===0&&t?.store.keepsPacked===false}function $i({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.
layer;if(e===void 0||r.layers===void 0||i.kind==="none")return void 0;const o=Math.max(...r.layers.packings.map((s,a)=>Ok(
r.layers,a)));if(_p(r.layers,e.kind))return new Ap(e,i.level,o);t.log.debug("packed anew: too little of the layers stays\
 as it is packed");return void 0}var Ap=class t{spans=new Mn;#e;#t;#n;copied="";constructor(e,n,r=vk){this.#e=e;this.#t=
n;this.#n=r}paysFor(e){let n=0;let r=0;for(const i of e){r+=i;n+=Math.max(0,i-this.#n)}return n>=Ik*r}another(){return new t(
this.#e,this.#t,this.#n)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,
kind:this.#e.kind,level:this.#t};const s=await Bk(e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=
`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))this.#e.hasFailed=true;throw o}}async check(e,n,r){
const i={path:e,packing:this.#e.kind};let o;try{o=(await Jd(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#r(
D(s))}if(o!==n)throw this.#r(`it unpacks to ${o} instead of ${n}`)}#r(e){this.#e.hasFailed=true;return new p("CHECK_FAIL\
ED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${_t("compression",`${this.#e.kind}:${this.#t}`)}. Wi\
th a level, nothing is copied from the source's layers.`})}};var Ss=class extends Error{};var _M=["BLOB_INVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_\
NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VERIFY_FAILED"];async function Ck(t){const{run:e,source:n,inEngine:r,options:i}=t;
const{script:o,aptClean:s}=i.layer;const a=n===r&&o===void 0&&!s;if(!a||Fp(t)!=="gzip")return void 0;const{packedLayers:c}=await t.
sourceConfig;if(c===void 0||!LM(c))return void 0;const d=await r.findLayers();if(d===void 0)return void 0;mk();let u=true;
const f=async()=>{try{await d.requireAll(e.signal);const l={...e,log:$M(e.log)};const m=od(await as(d.layers,l));if(m.layers!==
void 0&&_p(m.layers,"gzip"))return m;throw new Ss("too little of the layers stays as it is packed")}catch(l){u=false;throw l}};
return{source:{...n,packedLayers:d.layers,isExact:true,byLayers:true,openReader:f},mayFallBack:l=>{const m=!(l instanceof
p)||_M.includes(l.code);return!e.signal.aborted&&(!u||m)},close:()=>d.close().catch(()=>Ar(e.runId))}}async function Ak(t,{
run:e,engine:n}){e.log.debug(`the image is not read by its layers: ${D(t)}`);await Ut(n.docker,e.runId,e.log)}function LM(t){
const e=t.reduce((n,{sizeBytes:r})=>n+r,0);return e>=Rp&&t.every(({mediaType:n})=>NM(n))}function NM(t){return/[.+]gzip$/.
test(t)}function $M(t){const e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.
group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}import{mkdir as s2,mkdtemp as a2,readdir as c2,rm as Mp}from"node:fs/promises";import{join as Hk}from"node:path";import{createHash as MM}from"node:crypto";function Lp(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var UM=6;var zM=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var HM={clean:t=>We.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t,keepBase:()=>void 0};function Rk(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,
script:a}=n;const c=a!==void 0||s;const d=i.length>0;const u=c||d||o.length>0;const f=Lp(n,HM,void 0);const{script:l,sourceDateEpoch:m,
compression:h,division:g,...y}=f;const E={format:UM,release:Et,diffIds:t.diffIds,...y,run:l,env:c||d?w(e,"config","Env")??
null:null,volumes:u?t.volumes:[],names:u?WM(e):[],created:c||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?
{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:g,...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.
compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.map(({descriptor:L})=>L.
digest)}:{}};const x=MM("sha256").update(JSON.stringify(E)).digest("hex");const{architecture:P,variant:_}=t.platform;const R=[
P,_].filter(L=>L!==void 0).join("-");return`docker-flatten-v1-${R.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${x}`}function WM(t){
const e=w(t,"config","Env");const n=(M(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...zM.map(r=>w(t,"config",r)??
null),n??null]}var Mi=()=>void 0;var JM={clean:Mi,exclude:Mi,script:Mi,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:Mi,division:Mi,keepBase:Mi,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${k("compression","gzip")} can be cached`:void 0};function Fk(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Lp(t,JM,{...e,layer:t}));return n.find(r=>r!==void 0)}import{once as i2}from"node:events";import{promisify as Lk}from"node:util";import{constants as _k,deflateRaw as GM,zstdCompress as jM}from"node:zlib";var jd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var Nk={gzip:"+gzip",zstd:"+zstd",none:""};function $k(t){
const[e,n,...r]=t.trim().split(":");const i=d=>new p("BAD_INPUT",`The ${B("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${d}.`,{hint:`For example "gzip", "gzip:${jd.gzip.max}", "\
zstd" or "zstd:${jd.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=jd[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const c=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(c>=o&&c<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:c}}function Vd(t){if(t.kind==="none")return t;
return{kind:t.kind,level:jd[t.kind].min}}var VM=0;var KM=31;var YM=7.95;var qM=256*1024;function XM(t){if(t.length<qM)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=KM,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>YM}var ZM=Lk(GM);var QM=Lk(jM);function Mk(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return ZM(t,{level:XM(t)?VM:e.level,finishFlush:_k.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return QM(t,{chunkSize:n,
params:{[_k.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Uk}from"node:util";async function hr(t,e){const n=await ie(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return M(i)&&i.length===0})}async function Ui(t,e,n){try{return await r2(t,e,n)}catch(r){await zk(t,e);throw r}}
var e2=/^Loaded image(?: ID)?: (\S+)$/gm;async function zi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await zk(t,{...e,answer:""});throw r}}async function zk(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(e2)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const c=a.startsWith("sha256:")?
await t2(t,a,i).catch(()=>false):n2(a,n);if(c)await t.docker.try(["rmi",a]).catch(()=>{})}}async function t2(t,e,n){if(!await hr(
t,e))return false;const r=zt(await ie(t,e)??{});return Uk(r,n)}function Np(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function n2(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function r2(t,e,n){const r=(d,u)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${d}, found ${u}. Nothing was tagged.`,{hint:te})};const i=e.answer.split("\n").find(d=>/^error /i.test(d.trim()));
if(i!==void 0){const d=mn(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(d.code==="NO_SPACE"||d.code==="UNSUP\
PORTED_IMAGE")throw d;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ie(t,e.reference),X0(
t,e.reference,e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const c=zt(
o??{});if(!Uk(c,e.diffIds))r(Np(e.diffIds),JSON.stringify(c));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Hi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=dt(i);const a=e.map(({path:xe,startByte:ve,digest:wt,packedBytes:Vn,
packing:Yu})=>{const qu=Ae.layer+Nk[Yu];return{path:xe,startByte:ve,descriptor:{mediaType:qu,digest:wt,sizeBytes:Vn}}});
const c=a.map(({descriptor:xe})=>xe);const d=c.reduce((xe,{sizeBytes:ve})=>xe+ve,0);const u=e.map(({diffId:xe})=>xe);const f=await n.
configFor(e);const l=H(f);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=Qa(f,c,g);
const E=h?l:y.descriptor.digest;const x=await hr(t,E);const P=m&&!Y(n.platform,t.platform);const _=t.knowsPlatformOption&&
n.platform.architecture!=="";const R=P&&_?n.platform:void 0;const L=()=>{const xe=pe(de(s,"tag"));const ve={full:xe,familiar:s};
let wt=0;const Vn=tb(a,{config:f,platform:n.platform,name:ve,annotations:g},qu=>{wt+=qu});const Yu={title:"Load",doneBytes:()=>wt,
totalBytes:()=>d};return Sa(r,{progress:Yu,sent:i2(Vn,"close"),after:"Unpack"},t.transport.loadImage(Vn,R,o))};const X=x?
E:s;const Se=await zi(t,{reference:X,expectedId:E,diffIds:u},L);if(P&&R===void 0)await o2(t,E,n.platform);return{answer:Se,
reference:X,diffIds:u,expectedId:E,configDigest:l,packedBytes:m?d:void 0,importedId:void 0,savedFile:void 0}}async function o2(t,e,n){
const{log:r,runId:i}=t;const o={reference:dt(i),id:e,isIndex:false,platform:n,volumes:[]};try{await q(t,await K(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${D(s)}`)}}var $p={kind:"none",wasAsked:false};async function Kd(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return $p;const{layer:c}=o;const d=Fk(c,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(d!==void 0){
a.notice(`The layer is not cached: ${d}.`);return $p}const u=performance.now();const f=Rk(r,(await i).json,c);const l=Hk(
o.tempDir,`${ae(e.runId)}cache-`);const m=await a2(l).catch(g=>void a.warning(`The layer is not cached: ${D(g)}`));if(m===
void 0)return $p;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);h=
await Wi(e,s.restore(f,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:f,packing:c.compression.
kind};return h?Wi(e,d2({cache:s,directory:m},E,e)):void 0});const y={key:f,directory:m,ms:performance.now()-u};if(g!==void 0)
return{...y,kind:"hit",found:g};await Jk(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await Mp(m,{recursive:true,force:true});
throw g}}async function Wi({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function d2({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await Ug(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const c=mo(
e,s);await s2(c);if(await t.restore(lo(a),c,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await zg(e,o,i)}catch(o){if(!(o instanceof p))throw o;Wk(o,r)}return void 0}function Wk(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Le(t));else if(t.code==="CACHE_BAD")e.warning(Le(t));else e.warning(`${Le(t)} The l\
ayer is made again.`)}async function Jk({directory:t}){for(const e of await c2(t))await Mp(Hk(t,e),{recursive:true,force:true})}
async function Gk(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;Wk(t,n.log);if(r!==void 0)await Ut(r.docker,n.runId,n.log);await Jk(e);const{key:a,directory:c,ms:d}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:c,ms:d,isReplacing:true}}function jk(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function Yd(t){if(t.kind==="none")return;await Mp(t.directory,{recursive:true,force:true}).
catch(()=>{})}function qd({paths:t,record:e}){const{packing:n}=e;return wf(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var u2=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function Vk(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Hi(t,qd({paths:e,record:n}),r);const a=await Ui(
t,s,n.dataBytes>0);i.info(`Loaded ${re(n.entries)} in one layer of ${S(a)}, packed ${S(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!u2.includes(s.code))throw s;throw fn(s.message,s)}}var f2=.5;function Kk({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(c=>`${c.toFixed(1)} s`);if(i-o<f2){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var xs=`docker-flatten ${Et}`;function Up(t){return t?.files.filter(({isKept:e})=>e!==true)??[]}var Ps={entries:0,dataBytes:0};function Xd(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:c,budgets:d,checks:u}=i;
return{...aa(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:c?
r.imageId:void 0,configDigest:c?r.configDigest:void 0,budgets:d,checks:u,directories:o.directories,contents:o.contents,rules:o.
rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as w2,rename as b2,rm as E2}from"node:fs/promises";import{join as Yk}from"node:path";import{availableParallelism as h2}from"node:os";import{crc32 as l2}from"node:zlib";var m2=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var p2=Buffer.from([3,0]);var Zd=class{header=m2;#e=0;#t=0;add(e){
this.#e=l2(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([p2,e])}};var zp=1024*1024;var g2=Math.min(16,2*h2()+2);async function zn(t,e,n){return $d(e,r=>y2(r,t,n))}async function y2(t,e,n){
const r=n.kind==="gzip"?new Zd:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const c=(f,l)=>{const m=f.subarray(0,l);i+=l;r?.add(
m);const h=Mk(m,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let d=Buffer.allocUnsafeSlow(zp);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const m=f.copy(d,u,l);l+=m;u+=m;if(u<zp)break;c(d,u);if(s.length>=g2)await a();
d=o.pop()??Buffer.allocUnsafeSlow(zp);u=0}}if(u>0||i===0&&r===void 0)c(d,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var qk={async store(t,e,n){const r=await w2(Yk(n.tempDir,ae(t.runId)));try{const i=Yk(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,pt(e,n.totalBytes),n.pack?.(e,i)??zn(e,i,n.compression));const a=n.compression.kind;const c={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const d=await Hi(t,[c],n);if(n.saveTo===void 0)return d;const u=await b2(i,n.saveTo).then(
()=>true,()=>false);return u?{...d,savedFile:{digest:o,packedBytes:s,packing:a}}:d}finally{await E2(r,{recursive:true,force:true})}}};import{pipeline as S2}from"node:stream";import{finished as x2}from"node:stream/promises";import{PassThrough as D2,Transform as k2}from"node:stream";var Xk=8*1024*1024;var Qd=class extends k2{side=new D2({highWaterMark:Xk});constructor(){
super({highWaterMark:Xk});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var Zk={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:P2(e,n,r);const a=await Sa(r,
{progress:pt(e,n.totalBytes),sent:x2(e),after:"Store"},t.transport.importImage(s?.layer??e,$s(i),o));const c=await s?.savedFile;
const d=e.digest();const u=await n.configFor([{diffId:d}]);const f=H(u);const[l]=await Promise.all([hr(t,f),B2(t,a,d)]);
const m=eb(u,d,dt(i));const h=l?f:dt(i);const g=await zi(t,{reference:h,expectedId:f,diffIds:[d]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[d],expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:c,answer:g}}};
function P2(t,{saveTo:e="",compression:n},r){const i=new Qd;let o=false;const s=zn(i.side,e,Vd(n)).then(({digest:a,packedBytes:c})=>({
digest:a,packedBytes:c,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${D(a)}`);return void 0});
S2(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function B2(t,e,n){const[r]=zt(await ie(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:te})}var T2={"graph-driver":Zk,containerd:qk};function Qk({kind:t}){return T2[t]}async function eS(t,{signal:e,touch:n}){const r=[];for(const i of t){const o=ki(i,{checksDiffId:true,signal:e});for await(const s of o.
chunks)n();r.push(o.packing??"none")}return r}async function tS(t,e,n){const{packed:r,packedBytes:i,newBytes:o,streamBytes:s=0}=t;const a=r===void 0?[]:await e.files();
return{...t,packed:r&&{...r,files:[...a,...r.files],hasContent:true},packedBytes:i===void 0||n?void 0:a.reduce((c,d)=>c+
d.packedBytes,i),newBytes:o+e.unpackedBytes,streamBytes:s+e.tarBytes}}function nS({run:t,source:e,baseBlobs:n},{base:r,layers:i}){
if(r===void 0||i===void 0)return void 0;const{unpackedBytes:o,tarBytes:s,layerCount:a}=r;const c=n??i.blobs.slice(0,a);const d=true;
const u=async()=>{const f=n===void 0?i.packings:await eS(n,t);return Promise.all(c.map(async({descriptor:l,diffId:m,locate:h},g)=>{
if(h===void 0)throw new Error("a kept layer is in no file");const{path:y,startByte:E,sizeBytes:x}=await h(t.signal);const{
digest:P}=l;return{path:y,startByte:E,diffId:m,digest:P,packedBytes:x,packing:f[g],isKept:d}}))};return{unpackedBytes:o,
tarBytes:s,layers:e.diffIds.slice(0,a).map(f=>({diffId:f,isKept:d})),files:u}}import{pipeline as GU}from"node:stream/promises";var I2=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var rS=0;function eu({extensions:t,header:e}){return{
extensions:Sr(Ei(t,n=>I2.has(n))).flatMap(({block:n,data:r})=>[so(n,rS),...r===void 0?[]:[r]]),header:so(e,rS)}}function iS(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+v);const{typeFlag:i,sizeBytes:o}=Ce(r,n);if(!sn(i))return{extensions:e,
header:r};e.push(r);n+=v;if(o===0)continue;e.push(t.subarray(n,n+fe(o)));n+=fe(o)}}var gr=8*1024;var oS=256*1024;var v2=16*1024;var O2=8;var sS=12;var C2=2.25;var A2=1.25;var R2=2*1024;var F2=7.8;var aS=Float64Array.
from({length:gr+1},(t,e)=>e<2?0:e*Math.log2(e));var tu=class{#e=Buffer.alloc(gr);#t=new Int32Array(1<<sS);#n=new Int32Array(
256);#r=1;#i=false;#o=0;#s=0;#a=0;#c=0;begin(e,n){this.#i=!Hp(n)||n>0&&_2(e);this.#o=0;this.#s=0;this.#a=0;this.#c=0}data(e){
if(!this.#i)return;for(let n=0;n<e.length;){const r=(this.#o+n)%oS;if(r>=gr){n+=oS-r;continue}const i=e.copy(this.#e,r,n,
n+gr-r);this.#s=r+i;n+=i;if(this.#s===gr)this.#d()}this.#o+=e.length}end(){if(this.#s>0)this.#d();return this.#a===0?Number.
NaN:this.#c/this.#a}#d(){const e=this.#s;this.#s=0;this.#a+=e;const n=Math.min(1,this.#u(e)/e);this.#c+=e*n**A2}#u(e){const n=this.#e;
const r=this.#t;const i=this.#n.fill(0);const o=this.#l();let s=0;let a=0;let c=0;while(c<e-4){const d=n[c]|n[c+1]<<8|n[c+
2]<<16|n[c+3]<<24;const u=Math.imul(d,2654435761)>>>32-sS;let f=r[u]-o;r[u]=c+o;if(f>=0&&n[f]===n[c]&&n[f+1]===n[c+1]&&n[f+
2]===n[c+2]&&n[f+3]===n[c+3]){a++;for(c+=4,f+=4;c<e&&n[c]===n[f];c++)f++}else{i[n[c++]]++;s++;if(s===R2&&a<8&&this.#f(s)>
F2)return e}}for(;c<e;c++,s++)i[n[c]]++;return s*this.#f(s)/8+a*C2}#f(e){if(e===0)return 0;let n=0;for(const r of this.#n)
n+=aS[r];return(aS[e]-n)/e}#l(){const e=this.#r;this.#r+=gr;if(this.#r<2**30)return e;this.#t.fill(0);this.#r=1+gr;return 1}};
function Hp(t){return t<v2}function _2(t){let e=0;for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|
0;return e%O2===0}var le=-1;var tt={file:0,directory:1,hardLink:2};var Ji=1024;var nu=class{paths=[];targets=new Map;kind=new Uint8Array(Ji);start=new Float64Array(
Ji);bytes=new Float64Array(Ji);dataBytes=new Float64Array(Ji);parentBytes=new Uint32Array(Ji);packedPart=new Float32Array(
Ji);#e=new tu;#t;#n;constructor(e){this.#n=e;this.#t=new xt({begin:(n,r,i)=>{this.#r(n,r,i);return $r},emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=v;e?.mapBlock?.(n)},data:n=>{this.#e.data(n);e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end();e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(this.#t.hasEnded)return;
throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end a\
n archive.`,{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){const i=this.count;this.#i(i+1);const{
typeFlag:o,sizeBytes:s,extensions:a,header:c}=e;const d=a.reduce((f,l)=>f+l.length,v);const u=o==="5"||Js(c)&&e.name.at(
-1)===47;this.paths.push(cS(e.name));this.kind[i]=u?tt.directory:o==="1"?tt.hardLink:tt.file;this.start[i]=r;this.bytes[i]=
d+fe(s);this.dataBytes[i]=s;if(u)this.parentBytes[i]=L2(e);if(o==="1")this.targets.set(i,cS(Nt(c,n)));this.#e.begin(e.name,
s);this.#n?.begin(e,"keep")}#i(e){if(e<=this.kind.length)return;const n=2*this.kind.length;const r=(i,o)=>{o.set(i);return o};
this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(n));this.bytes=r(this.bytes,new Float64Array(
n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(this.parentBytes,new Uint32Array(n));this.packedPart=
r(this.packedPart,new Float32Array(n))}};function cS(t){const e=C(t);return e==="."?"":e}function L2(t){if(t.extensions.
length===0)return v;return eu(t).extensions.reduce((e,n)=>e+n.length,v)}function dS(t){const e=N2(t);return{order:e,parent:$2(t,e),target:U2(t)}}function N2({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function $2({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(le);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!M2(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==tt.directory)throw z2(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function M2(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function U2({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(le);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??H2(s,a);if(r.has(s))i.set(s,o)}return n}function z2(t,e){return new p("TAR_INVALID",
`The entry ${O(G(t))} is below ${O(G(e))}, which is no directory.`,{hint:be})}function H2(t,e){throw new p("TAR_INVALID",
`The hard link ${O(G(t))} comes before its target ${O(G(e))}, or has none.`,{hint:be})}var Bs=class{#e;#t;#n;#r;#i=[];constructor(e,{parent:n,order:r},i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}add(e){this.#i.
push(e)}*divide(e){const{paths:n}=this.#e;const r=this.#o(e);for(const i of this.#i){const o=this.#t[i];const s=o===le?le:
r[o];if(s!==le)yield[i,`/${n[s]}/`];else if(this.#r[i]>e/4)yield[i,`/${n[i]}`];else yield[i,o===le?"/":`/${n[o]}/`]}}#o(e){
const n=this.#s();const r=new Int32Array(n.length).fill(le);for(const i of this.#n){if(this.#e.kind[i]!==tt.directory)continue;
const o=this.#t[i];const s=o===le?le:r[o];if(s!==le)r[i]=s;else if(n[i]<=e)r[i]=i}return r}#s(){const e=new Float64Array(
this.#e.count);for(const n of this.#i)e[n]=this.#r[n];for(let n=this.#n.length-1;n>=0;n--){const r=this.#n[n];const i=this.#t[r];
if(i!==le)e[i]+=e[r]}return e}};var W2=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"];var J2=new Set([".dockerenv","e\
tc/.pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","\
etc/machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ss\
l/certs/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr\
/share/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","va\
r/lib/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]);var G2=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function Wp(t){const e=t.replace(/-(?:old)?$/,"");return J2.has(e)||W2.some(n=>t.startsWith(n))||G2.test(t)}var Hn=-1;var Gi=60;var uS=.35;var ru=class{#e;#t;#n;#r=[];#i=new Map;#o;constructor(e,n,r){this.#e=e;this.#t=n;this.#n=
r;this.#o=new Int32Array(e.count).fill(Hn)}make(e,n){const{kind:r,paths:i,count:o,bytes:s}=this.#e;const{order:a,target:c}=this.#t;
const d=e?s.slice(0,o):V2(this.#e);const u={volatile:new Bs(this.#e,this.#t,d),other:new Bs(this.#e,this.#t,d)};for(const l of a){
if(r[l]===tt.directory||c[l]!==le)continue;const m=i[l];const h=Wp(m)?void 0:this.#s(m);if(h!==void 0)this.#a(l,h,"packa\
ge");else u[Wp(m)?"volatile":"other"].add(l)}const f=n(d.reduce((l,m)=>l+m,0));for(const l of["volatile","other"])for(const[
m,h]of u[l].divide(f))this.#a(m,h,l);if(!e)this.#c(d);return this.#d(d)}#s(e){const n=this.#n.packageOf(e);return n===void 0||
n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){const i=`${r} ${n}`;let o=this.#i.get(i);if(o===void 0){o=this.#r.
push(iu(n,r))-1;this.#i.set(i,o)}this.#o[e]=o}#c(e){const{packedPart:n,dataBytes:r}=this.#e;const i=new Float64Array(this.#r.
length);const o=new Float64Array(this.#r.length);for(const[a,c]of this.#o.entries()){const d=n[a];if(c===Hn||!(d>=0)||!Hp(
r[a]))continue;i[c]+=r[a];o[c]+=d*r[a]}const s=j2(i,o);for(const[a,c]of this.#o.entries()){if(c===Hn||!Number.isNaN(n[a]))
continue;const d=i[c]>0?o[c]/i[c]:s;e[a]=Gi+r[a]*d}}#d(e){const n=this.#u();const r={groups:this.#r,groupOf:this.#o,sizes:e,
movedLinks:n};Jp(this.#e,r);return r}#u(){const{target:e}=this.#t;let n=0;for(const[r,i]of e.entries()){if(i===le)continue;
const o=this.#o[i];this.#o[r]=o;const s=this.#s(this.#e.paths[r]);if(s!==void 0&&s!==this.#r[o]?.name)n++}return n}};function iu(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function Jp({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(const i of e)Object.assign(i,iu(i.name,i.kind));for(const[i,o]of n.entries()){if(o===Hn)continue;const s=e[o];const a=r[i];
s.bytes+=a;s.largestBytes=Math.max(s.largestBytes,a);s.dataBytes+=t[i];s.entries++}}function j2(t,e){const n=i=>i.reduce(
(o,s)=>o+s,0);const r=n(t);return r===0?uS:Math.max(1,Math.round(16*n(e)/r))/16}function V2({count:t,dataBytes:e,packedPart:n}){
return Float64Array.from({length:t},(r,i)=>{const o=n[i];return Gi+e[i]*(Number.isNaN(o)?uS:o)})}function fS(t,e,n){let r=t.reduce((o,s)=>o+s.bytes,n);let i=e;for(const{largestBytes:o}of t.toSorted((s,a)=>a.largestBytes-
s.largestBytes)){if(i===1||o<=r/i)break;r-=o;i--}return r/i}function Gp(t,{order:e,target:n},r,i){const o=r.groups.map(({
bytes:u,entries:f})=>u>i&&f>1);if(!o.includes(true))return r;const s=r.groups.map(u=>({...u}));const a=r.groupOf.slice();
const c=new Map;for(const u of e){const f=a[u];if(f===Hn||!o[f]||n[u]!==le)continue;const l=r.groups[f];const m=c.get(f)??
{number:f,count:1,bytes:0};c.set(f,m);const h=r.sizes[u];if(m.bytes>0&&m.bytes+h>l.bytes/Math.ceil(l.bytes/i)){m.number=
s.push(iu(`${l.name} (${++m.count})`,l.kind))-1;m.bytes=0}m.bytes+=h;a[u]=m.number}for(const[u,f]of n.entries())if(f!==le)
a[u]=a[f];const d={...r,groups:s,groupOf:a};Jp(t,d);return d}var K2=1024;function lS(t,e,n){const r=new Uint8Array(t.count);return Y2(e.order,n).map((i,o)=>{const s=new jp(t,e,n,{of:r,
layer:o});for(const a of i)s.put(a);return s.end()})}function Y2(t,{layerOf:e,count:n}){const r=new Array(n).fill(0);for(const s of t)
r[e[s]]++;const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=
s}return i}var jp=class{#e;#t;#n;#r;#i=[];#o=0;#s=K2;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){
for(const n of this.#c(e,this.#t.target))this.#d(n)}#c(e,n){const{of:r,layer:i}=this.#r;const o=i+1;const s=[];for(let a=e;a!==
le&&r[a]!==o;a=n[a]){r[a]=o;s.push(a)}return s.reverse()}#d(e){const{parent:n}=this.#t;for(const r of this.#c(n[e],n)){if(this.#n.
layerOf[r]===this.#r.layer)this.#f(r);else this.#u(r)}this.#f(e)}#u(e){this.#i.push(~e);this.#s+=this.#e.parentBytes[e];
this.#a+=Gi}#f(e){const{bytes:n,dataBytes:r}=this.#e;this.#i.push(e);this.#o+=r[e];this.#s+=n[e];this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function mS(t){let e=t^t>>>16;e=Math.imul(e,2246822507);e^=e>>>13;e=Math.imul(e,3266489909);return(e^e>>>16)>>>0}function pS(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return mS(e)}function ou(t,e){return(mS(
t+Math.imul(e+1,2654435761))+.5)/2**32}function su(t,e){let n=0;let r=Number.POSITIVE_INFINITY;for(const[i,o]of e.entries()){
if(o<=0)continue;const s=-Math.log(ou(t,i))/o;if(s>=r)continue;n=i;r=s}return n}function Vp(t,e,n){if(e<=0)return 0;const r=ou(
t,q2);return n**(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var q2=65535;var Kp={fill:1.05,large:.03,roomStep:.1,shareStep:1.1};var X2={fill:1.12,large:.1,roomStep:.15,shareStep:1.2};var Yp=4;var Z2=16;
var Q2=1.1;var eU=.85;var hS=1.04;var tU=.25;var nU=65534;var rU=1.11;var gS=1.06;function Xp(t){const e=new qp(t);e.placeGiants();
e.fillTop();e.share();e.placeLarge();e.placeOthers();if(t.isExact||t.count<=Yp)e.level();return e.layerOf}var qp=class{layerOf;#e;#t;#n;#r;#i;#o=false;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:i}){this.layerOf=new Uint8Array(e.length);this.#e=n-1;this.#i=n;this.#t=i?Kp:iU(n);this.#n=
e.map((o,s)=>{const a=pS(o.name);return{number:s,group:o,hash:a,size:Vp(a,o.bytes,Q2)}}).sort((o,s)=>s.size-o.size||(o.group.
name<s.group.name?-1:1));this.#r=e.reduce((o,{bytes:s})=>o+s,r);this.#s=new Array(n).fill(0);this.#s[this.#e]=r;this.#a=
new Array(n).fill(1)}placeGiants(){const e=[];for(const n of this.#n){const r=this.#i>1&&n.size>=eU*this.#r/this.#i;if(!r||
e.length>0){e.push(n);continue}if(this.#c(n)){this.#o=true;e.push(n);continue}const i=su(n.hash,this.#a.with(this.#e,0));
this.layerOf[n.number]=i;this.#r-=n.group.bytes;this.#a[i]=0;this.#i--}this.#n=e}#c({group:{kind:e,bytes:n}}){if(this.#a.
length>2||e==="package")return false;const r=this.#n.filter(({group:o})=>o.kind==="package");const i=r.reduce((o,{group:s})=>o+
s.bytes,0);return i>(this.#r-n)/2}fillTop(){const e=this.#r/this.#i;const n=this.#i===1||this.#o?Number.POSITIVE_INFINITY:
e*Math.max(tU,this.#u());for(const r of["volatile","other"]){const i=Map.groupBy(this.#n.filter(({group:o})=>o.kind===r).
reverse(),({size:o})=>Math.floor(Math.log2(o)));for(const o of i.values()){const s=n-this.#s[this.#e];const a=s/o.reduce(
(d,{size:u})=>d+u,0);const c=Math.floor(4*a)/4;this.#d(o.filter(({hash:d})=>ou(d,nU)<c));if(a<1)break}}}#d(e){const n=new Set(
e);for(const{number:r,size:i}of e){this.#s[this.#e]+=i;this.layerOf[r]=this.#e}this.#n=this.#n.filter(r=>!n.has(r))}#u(){
return hS-(hS-1)*this.#i}share(){const e=Vp(0,this.#r/this.#i,this.#t.shareStep);const n=this.#s[this.#e];const r=this.#i===
1;const i=r?e:Math.max(0,e*this.#u());const o=(e*this.#i-Math.max(i,n))/Math.max(1,this.#i-1);for(const[s,a]of this.#a.entries())
if(a>0)this.#a[s]=o;this.#a[this.#e]=r||i>n?i:0}placeLarge(){const{fill:e,large:n}=this.#t;const r=n*Math.max(...this.#a);
const i=[];for(const o of this.#n){if(o.size<r){i.push(o);continue}const s=this.#a.map((c,d)=>{const u=this.#s[d];return c>
0&&(u===0||u+o.size<=e*c)?1:0});const a=s.includes(1)?su(o.hash,s):this.#f();this.#s[a]+=o.size;this.layerOf[o.number]=a}
this.#n=i}#f(){let e=this.#e;let n=-Infinity;for(const[r,i]of this.#a.entries()){const o=i-this.#s[r];if(i===0||o<=n)continue;
e=r;n=o}return e}placeOthers(){const{roomStep:e}=this.#t;const n=e*Math.max(...this.#a);const r=this.#a.map((i,o)=>i===0?
0:Math.max(0,Math.round((i-this.#s[o])/n)));if(Math.max(...r)===0)r[this.#f()]=1;for(const i of this.#n){const o=su(i.hash,
r);this.layerOf[i.number]=o;this.#s[o]+=i.size}}level(){const e=this.#a.filter(i=>i>0).length;const n=this.#s;const r=this.#a.
reduce((i,o,s)=>i+(o>0?n[s]:0),0)/Math.max(1,e);for(const[i,o]of this.#a.entries()){if(o===0||n[i]<=rU*r)continue;const s=this.#n.
filter(({number:a})=>this.layerOf[a]===i);for(const a of s.sort((c,d)=>c.hash-d.hash)){if(n[i]<=gS*r)break;const c=this.#f();
if(n[c]+a.size>gS*r)continue;n[i]-=a.size;n[c]+=a.size;this.layerOf[a.number]=c}}}};function iU(t){const e=Math.min(1,Math.
max(0,(t-Yp)/(Z2-Yp)));const n=r=>Kp[r]+e*(X2[r]-Kp[r]);return{fill:n("fill"),large:n("large"),roomStep:n("roomStep"),shareStep:n(
"shareStep")}}var yS=100;var oU=1/8;var sU=4;var aU=1.5;var cU=.9;var dU=5;function au(t,e,n){const r=dS(t);const i=t.kind.subarray(0,
t.count).filter(d=>d===tt.directory);const o=i.length*Gi;const s=d=>yU(oU*("layers"in n?d/n.layers:n.maxBytes));const a=new ru(
t,r,e).make(n.isUnpacked===true,s);const c="layers"in n?uU({index:t,arrangement:r,grouping:a,topBytes:o},n.layers):fU({index:t,
arrangement:r,grouping:a,topBytes:o},n.maxBytes);return{...mU(t,r,c),notices:c.notices,details:hU(a)}}function uU({index:t,
arrangement:e,grouping:n,topBytes:r},i){const o=fS(n.groups,i,r);const s=o*(i<=sU?1:aU);const a=Gp(t,e,n,s);const{groups:c}=a;
const d=Math.max(1,Math.min(i,c.length));const u=Xp({groups:c,count:d,topBytes:r,isExact:false});const f={grouping:a,...wS(
u,d,r>0)};const l=f.count<i?[`The result has ${f.count} ${f.count===1?"layer":"layers"} instead of ${i}: there is too li\
ttle to divide that stays together.`]:[];return{...f,notices:l}}function fU({index:t,arrangement:e,grouping:n,topBytes:r},i){
const o=cU*i;const s=Gp(t,e,n,o);const{groups:a}=s;const c=a.reduce((d,{bytes:u})=>d+u,r);for(let d=Math.max(1,Math.ceil(
c/o));;d++){const u=Math.min(d,yS);const f=Xp({groups:a,count:u,topBytes:r,isExact:true});if(u===yS||lU(a,f,{count:u,topBytes:r,
limit:o}))return{grouping:s,...wS(f,u,r>0),notices:[]}}}function lU(t,e,{count:n,topBytes:r,limit:i}){const o=new Array(
n).fill(0);o[n-1]=r;const s=new Array(n).fill(0);for(const[a,c]of e.entries()){o[c]+=t[a].bytes;s[c]++}return o.every((a,c)=>a<=
i||s[c]===1)}function wS(t,e,n){const r=new Set(t);if(n||r.size===0)r.add(e-1);const i=new Map([...r].sort((o,s)=>o-s).map(
(o,s)=>[o,s]));return{layerOf:t.map(o=>i.get(o)),count:i.size}}function mU(t,e,n){const{groups:r,groupOf:i,sizes:o}=n.grouping;
const s=n.count-1;const a=Uint8Array.from(i,u=>u===Hn?s:n.layerOf[u]);const c=lS(t,e,{count:n.count,layerOf:a,sizes:o});
const d=pU(r,n);return{layers:c.map((u,f)=>({...u,largest:d[f]??[]}))}}function pU(t,{layerOf:e,count:n}){const r=Array.
from({length:n},()=>[]);const i=t.map((o,s)=>({group:o,layer:e[s]})).sort((o,s)=>s.group.dataBytes-o.group.dataBytes);for(const{
group:o,layer:s}of i)if(r[s].length<dU)r[s].push({name:gU(o.name),bytes:o.dataBytes});return r}function hU({movedLinks:t,
groups:e}){const n=t===0?[]:[`${t} hard links are in the layer of their file, though another package has their names`];return[
`${e.length} groups of files that stay together`,...n]}function gU(t){return G(t).toString("utf8")}function yU(t){return 2**
Math.floor(Math.log2(Math.max(1,t)))}function bS({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:wU(n,e)<=1}))}function*ES({pieces:t},{
start:e,bytes:n}){let r=0;let i=0;for(const o of t){if(o<0)continue;if(e[o]!==r&&i>0){yield i;i=0}i+=n[o]??0;r=(e[o]??0)+
(n[o]??0)}if(i>0)yield i}function wU({pieces:t},{kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===tt.file&&
(n[i]??0)>0)r++;return r}function DS(t,e){return t.filter(({facts:n,plan:r})=>n.packedBytes>e&&r.isOneFile).map(({facts:{
contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${S(r)} packed: its layer is larger than ${k("max-laye\
r-size")}.`)}var bU=3;function cu(t,e){for(const[n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,
bU).map(({name:c})=>c);const a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${S(i)}, packed ${S(
r)}${a}`)}}import{pipeline as TS}from"node:stream";var EU=1024**3;var kS=1024**2;var DU=64*1024**2;var kU=256*1024**3;var Zp=Buffer.alloc(kS);var du=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<EU?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=kU)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,kS-this.#n);this.#n+=e.length;if(!SU(e.subarray(n)))this.#t=void 0;else if(this.#n>=DU)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function SU(t){
for(let e=0;e<t.length;e+=Zp.length){const n=t.subarray(e,e+Zp.length);if(!n.equals(Zp.subarray(0,n.length)))return false}
return true}function SS(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${S(s)}`);const i=_t(
"clean",Ec(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var xU=10;var xS=100;function PS({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:c,ms:d,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${S(Math.abs(u))}`;s.info(`${c}: ${(d/1e3).toFixed(1)} s${f}`)}for(const{kind:c,name:d,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${c==="preset"?"Cleaned":"Excluded"} ${d}: ${S(f)} in ${re(u)}`)}
const a=n.filter(({kind:c})=>c!==void 0&&c!=="base");if(a.length>0)s.info(BU(a));for(const{kind:c,entries:d,bytes:u}of n){
if(c!=="base")continue;const f=`The kept base has ${S(u)} in ${re(d)} that the rules would drop: its layers stay as they\
 are.`;if(u>0)s.notice(f);else s.info(f)}if(i.length>0)s.notice(TU(i));for(const c of r)s.notice(`Preset "${c}" skipped:\
 symlinks outside its cache point into it.`);for(const c of o)s.warning(c)}var PU=20;function BU(t){const e=t.slice(0,PU).
map(({what:r,why:i})=>`${O(Buffer.from(r))} (${ce(i??"",xS)})`);const n=t.length-e.length;return`Kept because the image \
uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function TU(t){const e=t.slice(0,xU).map(i=>JSON.stringify(ce(i,xS)));
if(t.length===1)return`The pattern ${e[0]} in ${k("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>
0?`, and ${n} more`:"";return`${t.length} patterns in ${k("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}
function BS(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and \
the result contains them too":"although the result drops them";t.warning(`The file ${O(Buffer.from(C(e),"latin1"))} is s\
parse: most of its ${S(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sends all the zeros, whi\
ch takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate it in the step that cr\
eates it.`)}}function IU(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(C(t.name))??0}}async function qt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},c,d){const{base:u}=t;const f=At([u===void 0?
c:void 0,...r.map(L=>L.observer),n.observer,t.observer,new du(BS(s))]);const l=e===void 0?t.decide:L=>e.decide(IU(L,t),t.
decide(L));const m=L=>Math.min(L,o??Infinity);const h=o===void 0?l:cd(l,m);const g=u===void 0?h:L=>u.owns(C(L.name))?l(L):
h(L);const y=e&&(()=>e.appendix({reader:t,retime:L=>ad(L,m),observer:f,signal:a}));const E=new Mn;const x=u===void 0?d:d&&
new Mn;const P=new j(g,f,{...y===void 0?{}:{appendix:y},...x===void 0?{}:{spans:{input:E,output:x}}});const _=d===void 0||
t.layers===void 0?t.open(a):t.layers.open(a,E);TS(await _,P,()=>{i().catch(()=>{})});if(u===void 0)return P;const R=x instanceof
Mn&&d?{input:x,output:d}:void 0;return vU(P,u,c,R)}function vU(t,e,n,r){const i=e.openAbove();const o=new j(s=>i.decide(
s),n,{appendix:async function*(){yield*i.whiteouts();o.counts.entries+=i.deleted},spans:r});TS(t,o,()=>{});return o}async function uu(t,e,n={}){
const r=await qt(t,e,n.looker);const i=n.totalBytes===void 0?gn(t.expectedBytes):()=>n.totalBytes;await _n(e,[r],i);return r}
function ji({counts:t},{rules:e,base:n}){const r=n===void 0?e?.appended:void 0;return{entries:t.entries+(r?.entries??0),
dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as JU}from"node:fs/promises";function fu(t){return t.slice(t.lastIndexOf("/")+1)}function Wn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function lu(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}function Ts(t){const e=fu(t);if(t.includes(
"/status.d/"))return e.replace(/\.md5sums$/,"");return e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function mu(t){const[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var IS=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Qp(t,Ts(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Qp(t,Ts(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:OU},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Qp(t,mu(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:CU},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:AU}];function*Qp(t,e,n){for(const r of eh(t))yield{
name:e,file:n(r)}}function*eh(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function*OU(t){let e="";let n="";for(const r of eh(t)){const i=r.slice(2);if(r.startsWith("P:"))e=i;else if(r.
startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*CU(t,e){const n=e.slice(
0,e.lastIndexOf("/"));const r=lu(fu(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of eh(t)){const[,s,
a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:vS(i,s??a)}}}function*AU(t,e){const n=Math.max(0,e.lastIndexOf(
"conda-meta/")-1);const r=e.slice(0,n);const i=Wn(Wn(fu(e).replace(/\.json$/,"")));for(const o of RU(t))if(typeof o==="s\
tring")yield{name:i,file:vS(r,Buffer.from(o).toString("latin1"))}}function RU(t){try{const e=JSON.parse(Buffer.from(t,"l\
atin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}
function vS(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n==="")return"";n=n.
slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Jn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var OS=Jn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,lu);
var FU=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>Ts(t)},{manager:"pacma\
n",path:/^var\/lib\/pacman\/local\/[^/]+\//,name:t=>mu(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,
name:_U},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,name:t=>Jn(/\/pkgs\/([^/]+)/,
e=>Wn(Wn(e)))(t)||OS(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>OS(`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,
name:Jn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Wn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Jn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Wn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Jn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Jn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Jn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Jn(/\.nuget\/packages\/([^/]+)\//)}];
function CS(t){for(const{manager:e,path:n,name:r}of FU)if(n.test(t))return{manager:e,name:r(t)};return void 0}var th="no\
de_modules/";function _U(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${th}`)+1;if(n===
0&&!t.startsWith(th))return"";n+=th.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var LU=128*1024*1024;var NU=32*1024*1024;var $U=4096;var MU=1e6;var UU=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var zU=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Vi=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=LU;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!WU(e.name))return;
const r=C(e.name);if(UU.test(r))this.#r=true;const i=IS.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
NU))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=MU)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||HU(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){if(e.length>$U)return void 0;const n=this.#e.get(e)??(e.startsWith(
"usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];const r=CS(e);if(r!==void 0)return r;return this.#r&&
zU.test(e)?{manager:"rpm",name:""}:void 0}};function HU(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.
name<e.name}function WU(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var nh=-1;var rh=1024;var pu=class{#e=new Float64Array(rh);#t=new Int32Array(rh);#n=new Float64Array(rh);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:nh,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===nh)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const c=Math.min(
a,r)-i;const d=this.#t[o];const u=this.#n[o]+i-s;yield{bytes:c,origin:d===nh?void 0:{stream:d,offset:u}};i+=c}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function ih(){const t=new Vi;return{index:new nu(t),owners:t}}async function AS({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const c=ih();const d=r?new pu:void 0;const u=await qt(e,t,o,d);const f=Pk(n,oh(u,c.index));
await W(s,pt(u,i),f);await e.resume();if(a.aborted)throw z(a.reason);return{...c,spool:{path:n,index:c.index,spans:d},diffId:u.
digest(),streamBytes:u.bytesWritten,counts:ji(u,e)}}async function*oh(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function RS({spool:t}){await JU(t.path,{force:true})}var hu=4096;var jU=59;var yt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=hu}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=un(e,n);const o=e.typeFlag==="2"?me(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>jU;this.#t+=Math.ceil((s?1:i)/hu)*hu}data(){}end(){}};function VU(t){const e=t.
reduce((n,{pieces:r})=>n+r.reduce((i,o)=>i+(o<0?1:0),0),t.length-1);return e*hu}async function FS(t,e,n){const{run:r}=t;
const i=new yt({countsBlocks:ht(t)});const{index:o,owners:s}=ih();const a=await qt(e,r,i);const c=pt(a,gn(e.expectedBytes));
const{signal:d}=r;await W(r.log,c,GU(oh(a,o),Fn(),{signal:d}));await e.resume();const{layers:u,notices:f}=au(o,s,n);for(const m of f)
r.log.notice(m);const l=u.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.dataBytes,entries:m.entries,
contents:m.largest}));if(l.length>1)cu(l,r.log);return{newBytes:i.bytes+(ht(t)?VU(u):0),imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function _S(t,e,n){const{run:r,engine:i,options:o}=t;const s=new yt({countsBlocks:ht(t)});
const a=await uu(e,r,{looker:s});await e.resume();const c=H(await n.configFor([{diffId:a.digest()}]));const d=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const u=d&&!i.store.idIsConfigDigest?void 0:c;return{newBytes:s.bytes,imageId:u,
configDigest:c}}async function NS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const c=new yt({countsBlocks:ht(
t)});const d=At([c,Ni(i.touch)]);const u=$i(t,e);const f=await qt(e,i,d,u?.spans);const l=pt(f,r.totalBytes);const m=u?.
pack(f,n)??zn(f,n,a);const{digest:h,packedBytes:g}=await W(o,l,m);await e.resume();if(s.aborted)throw z(s.reason);const y=ji(
f,e);o.info(`Packed ${re(y.entries)} in one layer of ${S(c.bytes)}, packed ${S(g)}${u?.copied??""}`);const E=f.digest();
if(u!==void 0&&!sh(t))await u.check(n,E,i);const x={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const P=y.dataBytes>
0;const _=await gu([x],r,P);const{bytesWritten:R}=f;return{..._,newBytes:c.bytes,streamBytes:R,counts:y}}function sh({options:t}){
return t.verify||t.tagLocations.length===0}async function $S(t,e,n){const{record:r}=e;const i=ht(t);const{bytes:o,streamBytes:s}=await ah(
e,t.run,i);const a=qd(e).map((u,f)=>({...u,contents:r.layers&&Is(r.layers[f]?.contents??[])}));const c=await gu(a,n,r.dataBytes>
0);const d=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${re(r.entries)} in ${d} of ${S(
o)}, packed ${S(r.packedBytes)}`);return{...c,parts:r.layers,newBytes:o,streamBytes:s,counts:Ps}}var LS=3;function Is(t){
const e=t.slice(0,LS).map(({name:n})=>n);return`${e.join(", ")}${t.length>LS?" and more":""}`}async function gu(t,e,n){const r=await e.
configFor(t);const i=H(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function ah(t,e,n=false){let r=0;let i=0;for(const o of qd(t)){const s=await KU(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function KU({path:t,packing:e,diffId:n},r,i){const o=new yt(
{countsBlocks:i});const s=Jd({path:t,packing:e},r,o);const{diffId:a,streamBytes:c}=await s.catch(d=>{if(r.signal.aborted)
throw d;throw fn("its layer cannot be unpacked.",d)});if(a!==n)throw fn(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:c}}import{createReadStream as s3}from"node:fs";import{rm as a3}from"node:fs/promises";import{pipeline as c3}from"node:stream";import{open as t3}from"node:fs/promises";import{Readable as n3}from"node:stream";var YU=16*1024;var qU=512;async function*MS(t,e,n){let r;for(const i of XU(e,n)){const o=r;r=ZU(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*XU(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===qU)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function ZU(t,e){const n=QU(e);const r=await Promise.
all(n.map(o=>e3(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const c of a){const d=c.start-s;
i.set(c,r[o].subarray(d,d+c.bytes))}return e.map(o=>[o,i.get(o)])}function QU(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=YU){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function e3(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var yu=1024*1024;function zS(t,e,n,r){return n3.from(r3(t,e,r),{objectMode:false,highWaterMark:yu,signal:n})}async function*r3(t,e,n){
const r=await t3(t.path);try{for await(const i of MS(r,o3(t.index,e),yu)){const o=i.flatMap(([s,a])=>{if(!s.isParent){i3(
t,n,s);return[a]}const{extensions:c,header:d}=eu(iS(a));for(const u of[...c,d])n?.add(u.length,void 0);return[...c,d]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(nn.length,void 0);yield nn}finally{await r.close()}}function i3({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*o3(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*US(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*US(n,r)}function*US(t,e){
for(let n=0;n<e;n+=yu)yield{start:t+n,bytes:Math.min(yu,e-n),isParent:false}}var d3=2;var HS=5;var u3=.97;async function WS(t,e,n,{path:r,...i}){const{run:o}=t;const s=$i(t,e);const a=await AS(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Ni(o.touch)});const c=ch(t,n);const d=await f3({job:t,
flat:a,compression:c,splice:s,path:r});await RS(a);const u=vs(d,({facts:R})=>R.bytes);const f=vs(d,R=>R.streamBytes);const l=vs(
d,({file:R})=>R.packedBytes);const m=100*vs(d,({copiedBytes:R})=>R)/Math.max(1,f);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=d.length===1?"one layer":`${d.length} layers`;o.
log.info(`Packed ${re(g)} in ${E} of ${S(u)}, packed ${S(l)}${h}`);const x=d.map(({file:R})=>R);const P=await gu(x,i,y>0);
const _=d.length===1?void 0:d.map(R=>R.facts);if(_!==void 0)cu(_,o.log);return{...P,packedBytes:Un(t)?void 0:l,parts:_,flatDiffId:a.
diffId,newBytes:u,streamBytes:f,counts:a.counts}}function ch(t,e){const{compression:n}=t.options.layer;if(!Un(t))return n;
return e.kind==="miss"?Vd(n):{kind:"none"}}async function f3(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
const s=({file:d,plan:u})=>d.packedBytes>o&&!u.isOneFile;let a=i;let c=Number.POSITIVE_INFINITY;for(let d=1;;d++){const u=au(
n.index,n.owners,a);for(const y of u.details)r.debug(y);const f=d>=HS;const l=bS(u,n);const m=await m3(t,l,f?()=>false:s);
const h=m.filter(s);if(h.length===0||f||!("maxBytes"in a)){for(const y of u.notices)r.notice(y);for(const y of DS(m,o))r.
notice(y);if(h.length>0)r.warning(l3(h,m.length));return m}const g=JS(h);r.debug(`divided again: a layer has ${S(g)}`);if(g>=
c)d=HS-1;else a={maxBytes:Math.floor(a.maxBytes*o*u3/g)};c=g;for(const{file:y}of m)await a3(y.path)}}function l3(t,e){return`${t.
length} of ${e} layers are larger than ${k("max-layer-size")}, the largest ${S(JS(t))}: they could not be divided any fu\
rther.`}function JS(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function m3(t,e,n){const{run:r}=t.job;
const i=new AbortController;const o=AbortSignal.any([r.signal,i.signal]);let s=0;const a=h=>{s+=h};const c=vs(e,({layer:h})=>h.
streamBytes);const d=[];const u=[...e.entries()];const f=async()=>{for(let h=u.shift();h!==void 0;h=u.shift()){const[g,y]=h;
const E=await p3(t,y,{number:g+1,signal:o,onBytes:a});d[g]=E;if(n(E))u.length=0}};const l=Array.from({length:d3},()=>f().
catch(h=>{i.abort(h);throw h}));const m={title:"Pack",doneBytes:()=>s,totalBytes:()=>c};try{await W(r.log,m,Promise.all(
l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw z(r.signal.reason);return d.filter(h=>h!==void 0)}async function p3({
job:t,flat:e,compression:n,splice:r,path:i},o,{number:s,signal:a,onBytes:c}){const{run:d}=t;const{layer:u,isWhole:f}=o;const l=`${i}\
-${s}`;const m=new yt({countsBlocks:ht(t)});const h={begin:()=>{},data:ve=>c(ve.length),end:()=>{}};const g=new j(()=>"k\
eep",At([m,Ni(d.touch),h]));const y=f||r?.paysFor(ES(u,e.index));const E=y===true?r?.another():void 0;const x=f?h3(e,a,E?.
spans):zS(e.spool,u,a,E?.spans);c3(x,g,()=>{});const P=await E?.pack(g,l)??await zn(g,l,n);const{digest:_,packedBytes:R,
copiedOutBytes:L=0}=P;const X=g.digest();if(E!==void 0&&!sh(t))await E.check(l,X,d);const Se=u.largest;const xe=f?void 0:
Is(Se);return{plan:o,file:{path:l,diffId:X,digest:_,packedBytes:R,packing:n.kind,contents:xe},facts:{diffId:X,digest:_,packedBytes:R,
bytes:m.bytes,entries:u.entries,contents:Se},streamBytes:g.bytesWritten,copiedBytes:L}}function h3({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return s3(t.path,{highWaterMark:1024*
1024,signal:n})}function vs(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as D3}from"node:path";var g3=1e3;async function GS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),ze(t,n,["--size"])]);const o=r.
split("\n").map(c=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(c)?.groups).filter(c=>c!==void 0);const{SizeRw:s}=i;if(o.length>
g3||typeof s!=="number")return void 0;const a=await K(t,{source:e});try{const c=[];for(const{kind:d,path:u=""}of o){const f=await y3(
t,a,u,d==="D");if(f>0)c.push({path:u,bytes:f})}return{old:c,writtenBytes:s}}finally{await q(t,a)}}async function y3(t,e,n,r){
const{signal:i}=t;try{return await w3(await t.transport.readArchive(e,n,i),r)}catch(o){if(Ye(o,n))return 0;throw o}}async function w3(t,e){
const n=new AbortController;let r=0;let i=true;const o=new j(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await dr(n.signal,t,o);return r}import{posix as b3}from"node:path";var wu="/var/lib/apt/lists";var jS="/var/cache/apt";function VS(t){return[wu,jS].some(
e=>t.startsWith(`${e}/`))}function KS(t){return t.filter(e=>{const n=b3.normalize(`/${e}/`);return[`${wu}/`,`${jS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Os(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function YS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Os(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${wu} ] || exit 0`,`cd ${wu}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as E3}from"node:crypto";function qS(t,{script:e,aptClean:n}){const r=[Os(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Os(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Os(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",YS(t)]}var bu=class{token=`docke\
r-flatten-${E3(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var k3=/no such file or directory|executable file not found|not a directory/i;var S3=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var XS=/exec format error/i;var x3=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var P3=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function ZS(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;B3(o,n,r);const s=new bu;const a=await ud(t,o,{program:"\
/bin/sh",args:qS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?QS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return O3(t,o,n,a);if(a.exitCode!==0)throw T3(
o,n,s,a);const c=I3(o,n,s,r);const{container:d}=a;if(c.length===0){await Pi(t,d);return yr}const u=GS(t,o,d).then(l=>c.map(
m=>v3(m,c,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${D(l)}`);return c});const f=UD(
t,e,d);return{changed:f,commands:c,measuredCommands:u,needsAptRule:false}}function B3({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?KS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${k("exclude")} to drop their contents.`)}}function Eu(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function T3(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=fd(i,c=>r.strip(c));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${k("r\
un-network")} names one`:""}.`:`Leave ${k("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Eu(t.volumes)})}function I3(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Eu(ex(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const c=[];if(e!==
void 0)c.push({name:"run",ms:a-s});if(n&&o)c.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return c}var yr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function v3(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||VS(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function O3(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=QS(
n,r.stderr);if(a!==void 0)throw a;const c=C3(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${c}.`,{hint:`Use ${k("clean")} and ${k("exclude")} instead: they need no program in the image.${Eu(e.volumes)}`})}
await Pi(t,r.container);if(s){i.notice(`Used the rules of ${k("clean","apt")} instead of apt-clean: ${c}.${Eu(ex(e))}`)}
return{...yr,needsAptRule:s}}function QS({network:t},e,n){if(t==="none"||!x3.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${k("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${k("run-network")} out.`,cause:n})}
function ex({volumes:t}){return t.filter(e=>P3.test(D3.normalize(e)))}function C3(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=k3.test(r);const c=S3.
test(r);if(XS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(XS.test(r)||s&&!a&&
!c)return`the image is for ${i}, which this machine (${o}) cannot run`;if(c)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw oe(["start"],n)}var tx=4e5;var A3=15e4;var R3=40;var Cs=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=tx){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,R3),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let c=this.#e;for(const u of o)
c=this.#s(c,u);const d=c.children.get(a);if(d===void 0){c.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in d){
d.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const c=a.get(r)??0;const d=Math.min(c,-s);a.set(r,c-d);s+=d}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/tx*A3;while(this.#r>n){this.#r=this.#c(this.#e,"",e).nodes;e*=2}}#c(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const c=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(c):a.group;this.#d(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const d=this.#c(a,c,r);o+=d.bytes;if(d.
bytes>=r)i+=d.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#d(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#d(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const c=i===""?s:`${i}/${s}`;const d=G(s).toString("utf8");if("children"in a){const f=n(a,c);if(f.length>0)o.push(
[d,0,-1,f]);continue}const u=a.group===-1?this.#t(c):a.group;if(a.bytes>0&&e(u))o.push([d,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Gn=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Vi:void 0;this.#t=
e&&i!==void 0?new dh(i):void 0;this.#n=n&&i!==void 0?new Xs(i):void 0;this.#e=this.#n?.directories??new xr;this.#r=r;const o=At(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,c)=>this.#o(()=>o.begin(a,c)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var dh=class{#e;#t=new Cs(()=>-1);#n=[];observer;constructor(e){this.#e=new Cs(
n=>Yn.indexOf(e.managerOf(n)));this.observer=new uh(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,Yn.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...Yn.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-Yn.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var uh=class{#e;constructor(e){this.#e=e}begin(e,n){const r=un(e,n);if(r>0)this.#e.add(C(e.name),r)}data(){}end(){}};import{access as F3,constants as nx,mkdtemp as _3,rm as L3,stat as fh,statfs as rx}from"node:fs/promises";import{join as N3}from"node:path";var $3=.5;var M3={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var U3={input:()=>`T\
he ${B("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function ix(t,e,n){try{await F3(t,nx.W_OK|nx.X_OK);await L3(await _3(N3(t,ae(n))),{recursive:true})}catch(r){
const i=await z3(t,we(r));throw new p("TEMP_DIR",`${U3[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${B("temp-dir")}.`,cause:r})}}async function z3(t,e){const n=await fh(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return M3[e]??e}function As(t,e,n,r=$3){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function lh(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await rx(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${S(e)} in\
 ${t}, but only ${S(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${B("temp-\
dir")}.`})}async function mh({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([rx(e),fh(e),fh(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:c},d,u]=s;
const f=[{what:"unpacked",bytes:n}];if(t.keepsPacked)f.push({what:"packed",bytes:r});if(i>0&&d.dev===u.dev)f.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=f.reduce((g,{bytes:y})=>g+y,0);const m=a*c;if(m>=l)return void 0;
const h=f.map(({what:g,bytes:y})=>`${S(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${S(l)} there (${h}), but only ${S(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function sx(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:c}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return ox(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const d=(await e).bytes;const{packedLayers:u}=await i;const f=c.division===void 0?0:d;const l=c.compression.kind!=="none"&&
(c.division===void 0||t.cache!==void 0||!Un(t));const m=As(u,d,l)+f;const h=f===0?void 0:"The filesystem and the layers \
made of it need";await lh(a,m,h).catch(async()=>{await s.settle();await lh(a,m,h)});const g=As(u,d,l,1);const y={unpackedBytes:d,
packedBytes:g,spoolBytes:g+f};await ox(t,y)}async function ox({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await mh(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await mh(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var H3=50;async function ax(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
H3?e.lookAtImage:void 0;const s=await W3(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,G3(i,s))}return[...n.values()]}
async function W3(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await J3(s,r))return"a command";return void 0}
async function J3(t,e){const n=await mc(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function G3({
by:t,text:e},n){const r=O(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Du(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?me(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as j3}from"node:buffer";import{pipeline as V3}from"node:stream/promises";var cx=8;var ku=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=G(e);const s=await r.openPath(o,i).then(l=>bi(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const c=G(a?`${e}/`:e);const{typeFlag:d}=s;const u={...Pe(s,c),name:c,
typeFlag:d,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const c=e.slice(0,e.lastIndexOf("/")+1);let d;
const u={begin:(m,h)=>d!==void 0&&s?.begin(d,h),mapBlock:m=>d!==void 0&&s?.mapBlock?.(m),data:m=>d!==void 0&&s?.data(m),
end:()=>d!==void 0&&s?.end()};const f=new j(m=>{d=void 0;const h=n(c+C(m.name),m);if(h===void 0)return"drop";const g=G(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;d={...Pe(m,g),name:g,typeFlag:y,sizeBytes:E};const x=i.decide(
d);if(x==="drop")return x;return x==="keep"?{head:o(d)}:{...x,head:o(x.head)}},u,{isPart:true});const l=G(e);try{const m=V3(
await i.openPath(l,a),f,{signal:a});m.catch(()=>{});for await(const h of f)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function Su(t){const e=Map.groupBy(
dx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function dx(t){if(t.length<=cx)return t.
map(r=>({root:K3(r),path:r}));const e=Y3(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>cx)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(dx)}function K3(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(j3(G(e.slice(e.lastIndexOf("/")+1))))return e;return t}function Y3(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var xu=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=Tn){this.#e=e;this.#r=Xl(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#c(r,i);for(const r of this.#r)
this.#d(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#c(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>He(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#c(e,n){const r=Uo(
Cb(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#d(e){const n=Uo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(ql(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${O(
G(`/${e}`))}, the target of the link ${O(G(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Pu=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Dr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return He(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Jt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var Tu=1e5;var Bu=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Tu)throw ph(r.count?.name??"a rule");const o=C(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Su([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(c,d)=>{const u=a.has(c)?this.#e.get(c):void 0;if(u===void 0)return void 0;if(d.typeFlag==="1"||!i.delete(c))throw ux(
c,u.name);r(c,u.decision,dn(d));return u.name});for(const c of s){const{name:d,links:u}=this.#e.get(c);if(i.has(c))throw ux(
c,d);for(const f of u.slice(1))yield*e.emit(f,Wc(f,G(d)))}}}};function ph(t){return new p("TAR_LIMIT",`More than ${Tu} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function ux(t,e){return new p("CHECK_FAILED",`${O(G(t))} was read again, since ${O(G(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:te})}function Iu(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var q3=new Set(["0","7","S"]);var vu=class{#e;#t;#n=new Set;#r=new lc;#i=new Map;#o=new Bu;#s=new Map;#a=0;#c=0;appended={
entries:0,dataBytes:0};#d;#u;constructor(e){this.#e=new ni(e);this.#t=new Pu(e.returnsToDirectories===true);this.#u=e.references??
Tn;this.#d=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=C(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=dn(e);const c=o==="5"||a===0&&e.name.at(-1)===47;if(!c)this.#a++;this.#e.countSpared(s.spared,c,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=fx(i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}
const d=this.#E(r);const u=n==="keep"?{head:i}:n;if(s.action==="empty"&&q3.has(o)&&a>0){this.#w(r,s.count,a);return{head:Jc(
i),data:Buffer.alloc(0),before:d}}return d.length===0?n:{...u,before:d}}async*appendix(e){this.#t.end();this.#D();const n=new ku(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new xu(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(He)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(c,d)=>this.#m(
c,d));Object.assign(s,{entries:0,bytes:0})}for(const o of Su(n).keys()){for(const s of He(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,ti))yield*r.emit(s)}}trace(e){
const n=Uo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(c=>this.#l(c));const i=r===void 0?ti:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw ph("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=dn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Jt(n,-r,-i);if(n!==void 0&&i>0)this.#d(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)X3(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:Iu(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,fx(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Tu)this.#i.
set(e,Iu(n,r));this.#c++;this.#w(e,i,dn(n));return"drop"}#w(e,n,r){Jt(n,1,r);if(n!==void 0)this.#d(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=C(me(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(C(
e.name));this.#o.add(i,Iu(e,n),o,a);return true}#D(){if(this.#a>0||this.#c===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function X3({droppedTops:t},e){
if(!t.some(n=>Dr(e,n)))t.push(e)}function fx(t){return me(t).link.toString("latin1")}import{posix as Z3}from"node:path";var Q3=200;async function lx(t,e){let n=0;const r=async o=>++n>Q3?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await mc(Buffer.from(Z3.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function mx({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:c,exclude:d}=r.
layer;const u=new Set(c);const f=nr("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&d.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Ke(m.header,"size");const E=m?.data.subarray(0,y);const x=l?await lx(e.volumes,Du(P=>i.
lookAt(P,a))):e.volumes;return new vu({presets:[...u],excludes:d,places:dc(E,M(g)?g:[]),volumes:x,references:Hl(h,zl(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,isInBase:i.base?.owns})}function px({source:t,options:e},n){
const{clean:r,exclude:i,aptClean:o}=e.layer;const s=o?nr("apt"):void 0;const{Env:a}=t.shownConfig;return new bc({active:s===
void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:M(a)?a:[],volumes:t.volumes,references:Hl({config:t.shownConfig},zl(
void 0)),isInBase:n})}async function hx({reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:Du(c=>t.lookAt(
c,i)),lookAtImage:o&&Du(c=>o(c,i))};const a=e===void 0?[]:await ax(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,
spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[
...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function hh({verify:t,html:e}){return t||e!==void 0}async function gx(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||hh(i);const s=o?await e8(t):yr;Yt(n,s.measuredCommands);const a=Yt(n,(s.changed??r).openReader());const c=Yt(n,t8(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:c}}async function e8(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:c}=o.layer;if(a===void 0&&!s)return yr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${k("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...yr,needsAptRule:s}}if(n===void 0||i===void 0)return yr;const d=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":c,aptClean:s};return e.log.group(d,()=>ZS(n,i,u))}async function t8({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function n8({options:t,cache:e}){return t.report!==void 0||
t.compare!==void 0||e!==void 0}async function yx(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==
void 0,contents:n8(t)};const a=new Gn(s,px(t,e.reader.base?.owns));if(!r.dryRun&&i)await sx(t,e.sourceSize);const c=i?await mx(
t,{reader:e.reader,survey:a,ran:o}):void 0;const d=await i8(t,e,c);const u=await o8(t);const f=e.sourceSize.then(({bytes:l})=>l);
return{reader:d,base:nS(t,d),rules:c,survey:a,expected:r.verify&&!r.dryRun?r8(t):[],resume:u,expectedBytes:Yt(n,f),latestSeconds:r.
layer.sourceDateEpoch}}function r8({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.
length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new vi(i))}async function i8({run:t,options:e},{
reader:n,ran:r},i){const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:d})=>d!==void 0);if(i===void 0||
!a||n.sparingZeros===void 0)return n;const c=async d=>{await r.measuredCommands;return i.dropsContentOf(d)};return n.sparingZeros(
c,t.signal)}async function o8({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as s8,rename as a8}from"node:fs/promises";import{join as wx}from"node:path";async function Ou({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:c}){if(e===void 0||i.
savedFile===void 0)return;const d=i.diffIds[0]??"";const u={surveyed:o,entries:s,dataBytes:a,ms:c};try{await bf(r,{key:n,
diffId:d,...i.savedFile,...bx(u)});await Wi(t,e.save(n,r,t.log))}catch(f){t.log.warning(`Could not save the layer: ${D(f)}\
.`)}}function bx({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:c,
warnings:d,suggestions:u}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:c,warnings:d,suggestions:u},directories:t.directories??[],contents:t.contents}}async function Ex({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...c}){if(e===void 0)return;const{log:d}=t;const u=a.map(({
path:m,...h})=>h);const f=H(Buffer.from(u.map(m=>m.digest).join("\n")));const l=u.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:g}]of a.entries()){if(!e.canSave(lo(g),d))continue;const y=mo(r,m);await s8(y);await a8(h,wx(y,Mt));await Wi(
t,e.save(lo(g),y,d,!i))}if(!e.canSave(n,d))return;await bf(r,{...{key:n,diffId:o,digest:f,packedBytes:l,packing:s,layers:u},
...bx(c)});await Wi(t,e.save(n,r,d))}catch(m){d.warning(`Could not save the layers: ${D(m)}.`)}}function Cu(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return wx(t.directory,Mt)}async function kx(t,e,n){const{base:r}=e;const i=await c8(t,e,n);return r===void 0?i:tS(i,r,Un(t))}async function c8(t,e,n){
const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const c=t.platformTitle===void 0?"":` ${t.platformTitle}`;
const d=u8(t,e,n);const u=f=>i.layer.division===void 0?NS(t,e,{...d,...e.base&&{compression:ch(t,n)},path:f}):WS(t,e,n,{
...d,path:f});try{if(i.dryRun)return await s.group(`Estimate${c} via ${a}`,()=>f8(t,e,d));if(n.kind!=="hit")return await s.
group(`Flatten${c} via ${a}`,()=>o===void 0?m8(t,e,d):u(o));const f=hh(i)?await s.group(`Compare the cached layer${c} vi\
a ${a}`,()=>p8(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${c}`,()=>$S(t,n.found,d));return await s.
group("Load the cached layer",()=>l8(t,n,d).then(l=>({...l,streamBytes:f})))}catch(f){throw d8(f,t)}}function d8(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function u8(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>dg((await i).json,{layers:[...e.
base?.layers??[],...s.filter(({isKept:a})=>a!==true)],sourceDiffIds:r.diffIds,createdBy:xs,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Cu(n,t):void 0,totalBytes:gn(e.expectedBytes)}}async function f8(t,e,n){const{division:r}=t.options.layer;const i=await(r===
void 0?_S(t,e,n):FS(t,e,r));return{stored:void 0,packedBytes:void 0,...i,counts:Ps}}function Sx({engine:t}){if(t===void 0)
throw new Error("a layer that is not packed needs an engine");return t}async function l8(t,{found:e},n){const{stored:r,newBytes:i}=await Vk(
Sx(t),e,n);const o=t.source.countsFiles!==true;const s=o?i:(await ah(e,t.run)).bytes;return{...xx(r),newBytes:s,counts:Ps}}
async function m8(t,e,n){const r=Sx(t);const{log:i,signal:o}=r;const s=t.source.countsFiles===true?new yt({countsBlocks:false}):
void 0;if(!r.store.keepsPacked)i.debug(`${k("compression")} has no effect here: this image store keeps layers unpacked`);
const a=r.store.keepsPacked?$i(t,e):void 0;const c=await qt(e,r,s,a?.spans);const d=a&&((y,E)=>a.pack(y,E));const u=await Qk(
r.store).store(r,c,{...n,pack:d});await e.resume();if(o.aborted)throw z(o.reason);const f=ji(c,e);const l=await Ui(r,u,f.
dataBytes>0);const m=s?.bytes??l;const h=u.packedBytes===void 0?"":`, packed ${S(u.packedBytes)}${a?.copied??""}`;i.info(
`Stored ${re(f.entries)} in one layer of ${S(m)}${h}`);const{bytesWritten:g}=c;return{...xx(u),newBytes:m,streamBytes:g,
counts:f}}function xx(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function p8({run:t,options:e},n,{found:{record:r}}){const i=await uu(n,t,{totalBytes:h8(r)});const o=i.digest();if(o!==
r.diffId)throw g8(o,r.diffId,e);return i.bytesWritten}var Dx=512+256;function h8({entries:t,dataBytes:e,rules:n}){const r=n.
reduce((i,o)=>i+o.bytes+o.entries*Dx,0);return e+t*Dx+r}function g8(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&
!n.aptClean)return fn(`the source's layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[k("verify")]:[],...i===
void 0?[]:[k("html")]];return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so \
the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function Rs(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await gx(t,e,n);const{ran:a,isRead:c}=s;
const d=await yx(t,s,n);const u=await kx(t,d,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await hx(
d,a,r.signal);PS(l,r.log);SS(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:d,layer:u,surveyed:l,
sourceSize:m,layerMs:f,isRead:c}}function Au({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)Kk(e,n,t.run.log)}
function y8({newBytes:t,parts:e},n,{history:r}){const{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return void 0;
const s=(r??[]).map(d=>d.hasLayer);const a=r?.slice(0,ef(s,i.length))??[];if(e===void 0)return[...a,{command:xs,bytes:t-
o,hasLayer:true}];const c=e.map(({bytes:d,contents:u})=>({command:tf(xs,Is(u)),bytes:d,hasLayer:true}));return[...a,...c]}
function Ru(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:c,packed:d,packedBytes:u,
imageId:f,configDigest:l,parts:m}=o;const h=y8(o,i.base,a);return Xd({source:n.source,sourceSize:a,image:{...{bytes:c,packedBytes:u,
history:h,imageId:f,configDigest:l},layers:(m?.length??1)+(i.base?.layers.length??0),keptLayers:i.base?.layers.length,parts:m,
packedLayers:u===void 0?void 0:d?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:i.survey.page})}var Px="moby.buildkit.cache.v0";function Bx(t){if(!(Px in t))return{config:t,hadCache:false};const{[Px]:e,...n}=t;return{
config:n,hadCache:true}}var w8=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var b8=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Tx(t,e){const n=w(t,"config","Labels");if(!T(n))return[];return Object.keys(n).filter(r=>w8.some(i=>i.test(r))||
Ix(b(n,r)??"",e))}function Fs(t,e){const n=([i,o])=>b8.test(i)||Ix(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function Ix(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Fu({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return E8(r,e,n)}function E8(t,e,n){const{config:r,hadCache:i}=Bx(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:d})=>d)];const s=Tx(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(d=>JSON.stringify(d)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:c}=Fs(t.annotations,o);if(c.length>
0)n.debug(`removed annotations about the source's own blobs: ${c.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as D8,rm as k8}from"node:fs/promises";import{basename as S8,dirname as vx,join as x8}from"node:path";async function P8(t){const e=S8(t);for(const n of await D8(vx(t)))if(n===e||n.startsWith(`${e}-`))await k8(x8(vx(t),n))}
async function Ki(t,e,n){if(e.scans?.hasFailed!==true)return[e,await Gk(t,n,e)];e.run.log.debug(`packed anew: ${D(t)}`);
if(e.packTo!==void 0)await P8(e.packTo);return[{...e,scans:void 0},jk(n)]}async function Cx(t){var i=[];try{const e=at(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:Yt(e,Fu(t))};const r=await Ck(
n);if(r===void 0)return gh(n,Ki);try{return await gh({...n,source:r.source},(d,u,f)=>{if(u.scans?.hasFailed===true)throw new Ss(
D(d),{cause:d});return Ki(d,u,f)})}catch(d){if(!r.mayFallBack(d))throw d;await Ak(d,n)}finally{await r.close()}return gh(
n,Ki)}catch(o){var s=o,a=true}finally{var c=ct(i,s,a);c&&await c}}async function gh(t,e){var o=[];try{const n=at(o,new AsyncDisposableStack,
true);const r=await Kd(t);n.defer(()=>Yd(r));const i={...t,scans:Gd(t,r,n)};try{return await Ox(i,r)}catch(u){return await Ox(
...await e(u,i,r))}}catch(s){var a=s,c=true}finally{var d=ct(o,a,c);d&&await d}}async function Ox(t,e){var f=[];try{const n=at(
f,new AsyncDisposableStack,true);const r=await Rs(t,e,n);const i=await B8(t,r);const{layer:o,input:s,surveyed:a,layerMs:c}=r;
const{stored:d,counts:u}=o;await Sd(t,d,s.reader);if(e.kind==="miss"&&d!==void 0&&i.isMet)await Ou(t,e,{stored:d,surveyed:a,
...u,ms:c});Au(r);return Ru(r,i)}catch(l){var m=l,h=true}finally{var g=ct(f,m,h);g&&await g}}async function B8({run:t,engine:e,
options:n,tags:r,source:i},{input:o,layer:s,sourceSize:a}){const{reader:c,expected:d}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;
const m=Or(n.budgets,{oldBytes:a.bytes,newBytes:f});const h=pn(m)===void 0;if(u===void 0||!h)return{budgets:m,isMet:h,checks:Dp};
const[g]=d;const y=g&&{expected:g,source:i,reader:c,streamBytes:l};const E=await lk(e,u,y,n.test);if(t.signal.aborted)throw z(
t.signal.reason);await r.move(e.docker,u.expectedId,u.reference);return{budgets:m,isMet:h,checks:E}}import{rename as W8}from"node:fs/promises";import{join as J8}from"node:path";import{stat as T8,statfs as I8}from"node:fs/promises";import{dirname as v8,resolve as O8}from"node:path";async function Rx(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const c=await C8(a);const d=await Ax(c);if(d===void 0)continue;const u=i.get(d)??{directory:c,names:[]};u.names.push(a.text);
i.set(d,u)}const o=await Ax(r);const s=[];for(const[a,{directory:c,names:d}]of i){const u=a===o;const f=e*d.length+(u?n:
0);const l=await I8(c).catch(()=>void 0);const m=l===void 0?f:l.bavail*l.bsize;if(m>=f)continue;const h=[...d,...u?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${c} may be too small: the result needs about ${S(f)} there (for\
 ${h}), but only ${S(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function C8({transport:t,
path:e}){const n=await Rn(O8(e));return t==="oci"&&await Re(n)!==void 0?n:v8(n)}async function Ax(t){return T8(t).then(({
dev:e})=>e,()=>void 0)}async function Fx({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const c=r.reduce((l,m)=>l+_x(m,a),0);const d=s.division===void 0?0:Math.max(0,...r.map(A8));const u={packedBytes:c,
spoolBytes:c+d};const f=()=>Rx(i,u,o);if((await f()).length===0)return;await n.settle();for(const l of await f())t.log.warning(
l)}function _x({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return As(r,t.knownBytes??0,n||r!==void 0)}function A8(t){return t.source.knownBytes??_x(t,true)}function Nx(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...aa(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),keptLayers:r(i=>i.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Lu(
t.map(i=>i.oldPackedBytes)),newPackedBytes:Lu(t.map(i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Lu(
t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:
t.every(i=>i.cacheHit),rules:_u(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,Lx),commands:_u(t.flatMap(i=>i.commands),
({name:i})=>i,R8),spared:_u(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),Lx),skippedPresets:[...new Set(
t.flatMap(i=>i.skippedPresets))],suggestions:_u(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+
o.bytes})),page:F8(t),...e}}function Lu(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function _u(t,e,n){
const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function Lx(t,e){
return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function R8(t,e){const n=Lu([t.bytes,e.bytes]);return{name:t.
name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function F8(t){const e=[];const n=[];const r=[];const i=new Set;for(const{
platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(c=>{const d=e.findIndex(({name:u,kind:f})=>u===
c.name&&f===c.kind);return d===-1?e.push(c)-1:d});n.push(yh(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(yh(s.dropped,
o,a));for(const c of s.notes)i.add(c)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function yh([
,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>yh(s,s[0],i))]}async function $x({id:t,index:e},n){const r=await Promise.all(n.map(o=>_8(o,t)));if(e===void 0)return{images:r,index:e};
const{kept:i}=Fs(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function _8({found:t,made:e},n){const{
image:r}=t;const{job:i,layer:o}=e;const{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");const{source:a}=i;
const{annotations:c,digest:d}=await i.sourceConfig;const u=[n,a.id,...a.diffIds,...d===void 0?[]:[d]];const f=r?.format??
"oci";return{config:s.config,platform:a.platform,indexPlatform:r?.indexPlatform,entryAnnotations:Fs(r?.entryAnnotations??
{},u).kept,annotations:c,format:f,layers:s.files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{
mediaType:oi(f,l.packing),digest:l.digest,sizeBytes:l.packedBytes}}))}}import{createReadStream as L8}from"node:fs";import{join as N8}from"node:path";import{isDeepStrictEqual as $8}from"node:util";async function Mx(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return M8(t,e,n,r);const s=await Hi(t.engine,o.files,o.request);await Ui(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function M8({run:t,engine:e,options:n},r,i,o){const s=dt(t.runId);const a=N8(o,"index\
.tar");const c=`docker-archive:${a}:${s}`;const d=de(s,"tag");const u=zc({transport:"docker-archive",text:c,path:a,reference:d,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const m=await hr(e,l);
const h=Ux(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(L8(a),void 0,t.signal);
const E=await zi(e,g,y);const x=E.split("\n").find(R=>/^error /i.test(R.trim()));if(x!==void 0)throw wh("a load without \
an error",JSON.stringify(x));const P=b(await ie(e,g.reference),"Id");if(P!==l)throw wh(`the ID ${l}`,String(P));const _={
stored:{...g,importedId:void 0},platforms:r};for(const R of r)await U8(e,_,R);return _}function Ux(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function U8(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await bh(t,e,r);
const o=Ux(n);if(!$8(i,o))throw wh(`${Np(o)} for ${I(r)}`,JSON.stringify(i))}function wh(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:te})}async function bh(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await Qe(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function zx({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const c=o.source.byLayers===true?"engine":"exact";const d=s.expected.find(y=>y.
view===c);if(d===void 0)continue;const u=await bh(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const m={expected:d,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Oi(t,ot(e,u),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function Hx({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await bh(e,r,void 0);await t.log.group("Test",()=>Ci(e,o,i));return true}var Wx={names:[],imageId:void 0,counts:void 0,isTested:false};async function Jx(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const a=await $x(e,n);const c=n.map(({made:h})=>h);for(const h of o){await r.log.group(`Write ${h.target.name}`,async()=>{
s.add({...h,written:await h.target.write(a)})})}const d=z8(t);const u=d===void 0?[]:yd(d.engine,c,h=>h.job.source.platform);
const f=d&&await r.log.group("Store in the engine",()=>Mx(d,u,a,t.spool));const l=[];if(i.verify){for(const h of s.all){
for(const[g,y]of(await H8(t,h,{set:a,all:c})).entries())l[g]=y}if(d!==void 0&&f!==void 0){const h=await zx(d,f);for(const[
g,y]of c.entries())l[g]??=h.get(y)}}const m=d!==void 0&&f!==void 0&&await Hx(d,f);if(r.signal.aborted)throw z(r.signal.reason);
await s.publish("files");if(d!==void 0&&f!==void 0){const{stored:h}=f;await t.tags.move(d.engine.docker,h.expectedId,h.reference);
await Sd(d,h,{close:async()=>{}})}await s.publish("registries");return{names:o.map(({target:h,location:g})=>({name:h.name,
digest:s.all.find(y=>y.location===g)?.written.digest??""})),imageId:f?.stored.expectedId,counts:i.verify?l:void 0,isTested:m}}
function z8(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function H8({
run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();try{const a=i.images.map(({config:f})=>H(
f));const c=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(c)!==JSON.stringify(a)){throw new p("CHECK\
_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${c.join(", ")}. Nothing was tagged.`,
{hint:"Run again. If it happens again, check the disk, or the registry."})}const d=[];const u={...t,tempDir:e.tempDir};for(const[
f,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[f];const y=h.expected.find(({view:X})=>X==="exact");const{newBytes:E,
streamBytes:x=E}=g;const P=m.platformTitle===void 0?"":` ${m.platformTitle}`;const _=Kt(l,s,u);const R={expected:y,source:m.
source,streamBytes:x};const L=()=>Oi(t,_,R);d.push(await t.log.group(`Verify${P} in ${n.name}`,L))}return d}finally{await s.
close()}}async function Eh(t,e,n){var h=[];try{const r=at(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await hd(t,r);if(!i.dryRun)await Fx(t,e);const s=[];for(const[P,_]of e.platforms.entries()){const R=o===void 0?void 0:J8(
o,`layer-${P}`);const L=e.platforms.length>1?I(_.source.platform):void 0;const{source:X,inEngine:Se,baseBlobs:xe}=_;const ve={
...t,source:X,inEngine:Se,baseBlobs:xe,packTo:R,platformTitle:L};const wt=await G8(ve,r);s.push({found:_,made:wt})}const a=s.
map(({made:P})=>P);const c=P=>a.reduce((_,R)=>_+P(R),0);const d=Or(i.budgets,{oldBytes:c(({sourceSize:P})=>P.bytes),newBytes:c(
({layer:P})=>P.newBytes)});const u=pn(d)===void 0;const f=u&&o!==void 0?await Jx({...t,places:n,spool:o},e,s):Wx;for(const P of a)
if(u)await V8(P);for(const P of a)Au(P);const l=a.map((P,_)=>{const R=f.counts?.[_];const L={verifiedEntries:R,isTested:f.
isTested};const X=I(P.job.source.platform);return{...Ru(P,{isMet:u,budgets:[],checks:L}),platform:X}});const m=f.imageId??
(l.length===1?l[0]?.imageId:void 0);return{...Nx(l,{budgets:d,imageId:m}),platforms:l,written:f.names}}catch(g){var y=g,
E=true}finally{var x=ct(h,y,E);x&&await x}}async function G8(t,e){var a=[];try{const n={...t,sourceConfig:Yt(e,Fu(t))};const r=await Kd(
n);e.defer(()=>Yd(r));const i=at(a,new AsyncDisposableStack,true);const o={...n,scans:Gd(t,r,i)};const s=await Rs(o,r,e).
catch(async l=>Rs(...await Ki(l,o,r),e));await s.input.reader.close();return s}catch(c){var d=c,u=true}finally{var f=ct(
a,d,u);f&&await f}}async function j8({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:c,
counts:d}=r;const u=Up(s);const[f]=u;if(e.kind!=="miss"||s===void 0||f===void 0)return;if(c===void 0||!n.reader.isReproducible)
return;const l=u.map(({path:h,digest:g,diffId:y},E)=>({...a[E],...{path:h,digest:g,diffId:y}}));const{packing:m}=f;await Ex(
t,e,{diffId:c,packing:m,layers:l,surveyed:i,...d,ms:o})}async function V8({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
if(r.parts!==void 0)return j8({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=Up(r.packed);const a=n.reader.
isReproducible?Cu(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:c,digest:d,packedBytes:u,packing:f}=s;
const l=await W8(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[c],savedFile:{digest:d,packedBytes:u,
packing:f}};await Ou(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as Gx}from"node:fs";import{access as jx,readFile as K8,rename as Y8,rm as q8,stat as Vx,writeFile as X8}from"node:fs/promises";
import{dirname as Kx,join as Z8}from"node:path";var Q8={report:"report",html:"page",summary:"summary"};async function $u(t,e){try{await jx(`${Kx(e)}/`,Gx.W_OK)}catch(r){
throw Nu(t,e,D(r),r)}const n=await Vx(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Nu(t,e,"it exists and is not\
 a file")}async function Yx(t){const e=await Vx(t).catch(()=>void 0);if(!e?.isFile())return $u("summary",t);await jx(t,Gx.
W_OK).catch(n=>{throw Nu("summary",t,D(n),n)})}async function qx(t,e,n,r){const i=Z8(Kx(e),n);try{await X8(i,r,{flag:"wx"});
await Y8(i,e)}catch(o){await q8(i,{force:true}).catch(()=>{});throw Nu(t,e,D(o),o)}}function Nu(t,e,n,r){return new p("B\
AD_INPUT",`Cannot write the ${Q8[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function Xx(){return K8(new URL("page.html",import.meta.url),"utf8")}async function Zx({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await ix(n,r,t.runId);if(i!==
void 0)await db(i);if(o!==void 0)await $u("report",o);if(s!==void 0)await $u("html",s)}async function Qx({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:zc(i,n)}));for(const{target:i}of r)await i.
check();return r}var Mu=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Dh(e)?this.#t.length:this.#t.
filter(eP).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?eP:Dh;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Le(r)}`))}};function Dh({location:t}){
return t.transport==="docker"}function eP(t){return!Dh(t)}async function Uu(t,e,n,r){const i=await e.openReader();try{const o=new j(i.decide,r.observer);await _n(t,[await i.open(
t.signal),o],()=>n)}finally{await i.close()}}async function rP({run:t},e,{platforms:n}){if(e===void 0)return void 0;const r=await VD(e,n.map(({source:o})=>o.platform));
if(e.kind==="report")return e.earlier;const{name:i}=e;try{return await t.log.group(`Read ${i} to compare with it`,async()=>{
const o=await e.open(r);try{const s=[];for(const a of o.sources)s.push(await ez(t,a));return{kind:"image",name:i,platforms:s}}finally{
await o.close()}})}catch(o){if(t.signal.aborted)throw o;t.log.warning(`Nothing is compared with ${i}. ${Le(o)}`);return void 0}}
async function ez(t,e){const n=new Gn({contents:true});const{packedLayers:r}=await e.readConfig();await Uu(t,e,e.knownBytes,
n);return{platform:I(e.platform),contents:n.contents,packedBytes:r?.reduce((i,{sizeBytes:o})=>i+o,0),layers:new Set([...e.
diffIds,...(r??[]).map(({digest:i})=>i)])}}var tP=3;var tz=80;function iP(t,e){if(t===void 0)return;const{name:n,platforms:r,
missing:i}=t;for(const o of r){const s=r.length===1?"":` for ${o.platform}`;if(o.oldBytes===void 0||o.newBytes===void 0){
e.notice(`The files of the result${s} cannot be compared with ${n}: its report does not have them, since that run only t\
agged an image, or the result was not read.`);continue}const a=o.pullBytes===void 0?"":`, ${S(o.pullBytes)} to pull`;e.info(
`Compared with ${n}${s}: files ${S(o.oldBytes)} → ${S(o.newBytes)} (${Br(o.newBytes-o.oldBytes)})${a}`);const c=[...o.
packages.slice(0,tP).map(d=>nP(nz(d),d)),...o.directories.slice(0,tP).map(d=>nP(d.path,d))];if(c.length>0)e.info(`Larges\
t changes: ${c.join(", ")}`)}if(i.length>0)e.notice(`${n} lacks ${i.join(", ")}, so these platforms are not compared.`)}
function nz({manager:t,name:e}){if(e==="")return t==="other"?"files of no package":`${t} packages`;return`${t} ${e}`}function nP(t,{
oldBytes:e,newBytes:n}){return`${ce(Dt(t),tz)} ${Br(n-e)}`}import{isDeepStrictEqual as rz}from"node:util";var kh=Symbol("any value");var iz={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:kh,sourceDateEpoch:void 0,
compression:kh,division:void 0,keepBase:void 0};function oz(t){return Object.entries(iz).every(([e,n])=>n===kh||rz(t[e],
n))}function oP(t){const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&oz(n.layer)&&!(e.image.isIndex&&n.platforms!==
"default")}async function sP({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();
const a=await e.measure();const{bytes:c,packedBytes:d,history:u}=a;const{test:f,dryRun:l,html:m,compare:h}=n;const g=Or(
n.budgets,{oldBytes:c,newBytes:c});const y=pn(g)===void 0;const E=m===void 0&&h===void 0?void 0:new Gn({files:m!==void 0,
contents:h!==void 0});if(E!==void 0){const R=()=>Uu(t,e,c,E);await i.group("Look through",R).catch(L=>{if(o.aborted)throw L;
i.warning(Le(L))})}const x=f!==void 0&&!l&&y;if(!l&&y){if(f!==void 0)await i.group("Test",()=>Ci(t,e.image,f));await r.move(
t.docker,e.id,e.id)}const P=e.layerCount;const _=P===0?"has no layer":"is already one layer";if(y)i.notice(`${e.reference}\
 ${_} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return Xd({source:e,sourceSize:a,image:{
bytes:c,packedBytes:d,layers:P,history:u,imageId:e.id,configDigest:s},verdict:{budgets:g,isMet:y,checks:{verifiedEntries:void 0,
isTested:x}},surveyed:{directories:E?.directories,contents:E?.contents,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:E?.page})}async function aP(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async d=>{const u=`Compare the engine's view with the layers (${I(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>dk(n,o,d,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const c=await ls({...t,engine:r},o.image,a);try{for(const d of c.platforms)await s(d.source)}finally{await c.close()}}}var sz="{{title}}";var az="{{data}}";function dP(t,e){const[n,r]=cP(t,sz);const[i,o]=cP(r,az);return[n,cz(Dt(e.title)),i,
dz(e),o].join("")}function cP(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function cz(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function dz(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function uP({report:t,page:e},n,{runId:r,log:i},o=Xx){const s=async(a,c)=>{const d=n[a];if(d===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await qx(a,d,`${ae(r)}${a}`,await c());return d}catch(u){i.warning(Le(u));return void 0}};return{htmlPath:await s("html",
async()=>dP(await o(),lE(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var uz=1.05;function fP(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const c=e.layer.division===
void 0?1:uz;if(o>i*c&&!sa(r.countsBlocks,o-i,i)){const[l,m]=vr(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*c)return;const d=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${k("compression","zstd")} makes it smaller`;const[u,f]=vr(a,s);n.warning(`The compresse\
d result (${u}) is larger than the source's compressed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function lP(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ne(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const c=new Oa(t.tags);const d=new Mu(r);const u=fb(t);const f=new Ea(
u?n:void 0,w0(t),r);let l;try{if(u){const y=await ky(n.withWatchdog(s),r);l={...y,runId:e,log:r,signal:s.signal}}const m=vl(
t)?l:void 0;const h={run:a,engine:m,comparesIn:l,options:t,tags:c,placements:d,sweep:f,cache:o};const g=await fz(h);await d.
finish();if(ya(e))await hn(n,t.timeoutSeconds,y=>Ut(y,e,r));return g}catch(m){await d.undo();if(l!==void 0){await hn(n,t.
timeoutSeconds,async h=>{await c.undo(h,r);await Ut(h,e,r)})}throw s.signal.aborted?z(s.signal.reason):m}finally{if(!s.signal.
aborted)await f.settle();await f.end();s.release()}}async function fz(t){var Se=[];try{const e=at(Se,new AsyncDisposableStack,
true);const n=performance.now();const{run:r,engine:i,options:o}=t;const{log:s}=r;await Zx(t);const a=await Qx(t);const c=await jD(
t,e);const d=await tk(t);e.defer(()=>d.close());const u=await D0(t,nk(t,d),e);mz(t,u);const f=await rP(t,c,u);await pz(t,
d);if(o.verifiesLayers&&!o.dryRun)await aP(t,u);const l=await lz(t,u,a);const m=pn(l.budgets);const h=m===void 0&&!o.dryRun;
const g=h&&o.push?await hz(t,l):[];if(h)gz(t,l);const[y]=d.platforms;if(h&&o.removeOld&&i!==void 0&&y?.inEngine!==void 0)
await Wy(i,y.inEngine.image,l.imageId);const E=performance.now()-n;const x=g[0]?.digest??l.written[0]?.digest;const P=f&&
mb(f,l.platforms);iP(P,s);const _={...l,digest:x,pushed:g,comparison:P};const R=yz(t,u);const L=cE(_,{options:o,engine:i,
source:R,comparison:P,ms:E});const X=await uP({report:L,page:l.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was sto\
red, tagged or pushed.");fP(l,o,s,{countsBlocks:L.sizes==="blocks"});s.info(Qg({...l,ms:E}));return{..._,report:L,...X,budgetError:m}}catch(xe){
var ve=xe,wt=true}finally{var Vn=ct(Se,ve,wt);Vn&&await Vn}}async function lz(t,e,n){const{engine:r,options:i}=t;const[o,
...s]=e.platforms;if(o===void 0||r===void 0||n.length>0||s.length>0)return Eh(t,e,n);const{source:a,inEngine:c}=o;const d={
...t,source:a,inEngine:c,engine:r};const{division:u,keepBase:f}=i.layer;if(u!==void 0||f!==void 0)return Eh(t,e,n);const l=oP(
d)?await sP(d):await Cx(d);const m=I(a.platform);return{...l,platforms:[{...l,platform:m}],written:[]}}function mz({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${I(a.platform)}, ${ye(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function pz({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>ub(e,s,i))}async function hz({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>Ly(e,n.tags,r))}function gz({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(_r).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function yz(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:ht({...t,source:o,inEngine:s})}}function mP(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":ri(t),"size-change":wz(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(bz)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function wz({report:{comparison:t}}){if(t===null||t.oldBytes===null||t.newBytes===null)return void 0;return t.newBytes-
t.oldBytes}function bz(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,
"saved-percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"c\
leaned-bytes":ri(t),"cache-hit":t.cacheHit??null}}import{tmpdir as Zz}from"node:os";import{resolve as xh}from"node:path";import{resolve as vz}from"node:path";var Ez=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var pP='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var Dz=/^([a-z][a-z0-9+-]*):/;var kz=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var Sz=/^@(\d{1,9})$/;function Yi(t,e="image"){const n=Dz.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return xz(n,r,{text:t,input:e});case"docker":return Tz(r,{
text:t,input:e});default:if(!Ez.has(n)&&!r.startsWith("//"))return void 0;throw jn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,Iz(n,r))}}function xz(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const c=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw jn(n,f,`Write it as "${t}:${c}", or "${t}:${c}:REF".`)}const d=Pz(a,
n);if(t!=="docker-archive"){const f=a===""||d!==void 0?void 0:a;if(f!==void 0&&!kz.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw jn(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:d}}const u=a===""||d!==void 0?void 0:Bz(a,n,i);return{transport:t,text:r,path:s,reference:u,index:d}}function Pz(t,e){
if(!t.startsWith("@"))return void 0;const n=Sz.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw jn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw jn(e,"has an index",r)}return Number(
n)}function Bz(t,e,n){const r=de(t,n);if(r.digest!==void 0){throw jn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function Tz(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw jn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?xa(i,r):de(i,r);if(yn(
i)){throw jn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function Iz(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${pP}. "skopeo copy" converts from all other transports. ${n}`}function jn({text:t,
input:e},n,r){const i=`The ${B(e)} must be an image reference or one of ${pP}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}var Oz=/^\.{0,2}\/|\.json$/i;function hP(t){if(t==="")return void 0;const e=Yi(t,"compare");if(e!==void 0)return{kind:"o\
utside",text:t,location:e};if(Oz.test(t)&&!t.includes("\0"))return{kind:"report",text:t,path:vz(t)};return{kind:"engine",
text:t,reference:de(t,"compare")}}import{resolve as Cz}from"node:path";function gP(t){Az(t);if(t.container!==void 0)Rz(t);if(t.imageLocation!==void 0)Fz(t,t.imageLocation.text);_z(t);Lz(t);Nz(
t);$z(t)}function Az(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",Cz(a.path)]]:[]);const s=[...i,...o];for(const[a,[c,d]]of s.entries()){if(d===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===d&&f!=="tag");if(u===void 0)continue;throw new p("BAD_INPUT",`The ${B(u[0],c)} ha\
ve the same path ${JSON.stringify(d)}.`,{hint:"Give each its own path."})}}function De(t,e,n,r=`Leave ${k(t)} out.`){throw new p(
"BAD_INPUT",`The ${B(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function Rz(t){const e=k("container");const n=r=>De(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")De("platform",e,"a container already has its platform");if(t.pull==="always")De("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)De("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)De("remove-old",e,"the container still uses its image")}function Fz(t,e){const n=k("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${k(i)} out.`;if(t.layer.script!==void 0){
De("run",n,"a script runs in a container, and that image is in no engine",`Use ${k("clean")} and ${k("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)De("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)De("remove-old",n,"it removes an image of an engine");if(!t.pause)De("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")De("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){De("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${k("verify","true")}, or load the image into the engine first.`)}}function _z(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=k("tag",r.join(", "));if(t.test!==void 0){De("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${k("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){De("push",i,"a file is not pushed",`Add a name in a registry to ${k("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function Lz(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=k(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)De("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)De("run",o,"what commands change is in no la\
yer")}function Nz({layer:t,container:e}){if(t.keepBase===void 0)return;const n=k("keep-base");if(e!==void 0)De("containe\
r",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and flatten tha\
t.');if(t.script!==void 0)De("run",n,"what commands change is in no layer, and may change the base")}function $z({layer:t,
platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=k("platform",e==="al\
l"?"all":e.map(I).join(", "));De("run",r,"a script runs in a container of one platform","Flatten each platform in a step\
 of its own.")}function yP(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>Mz(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function Mz(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var Uz=1e4;function wP(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${k("image")} or ${k("container")}\
, not both.`,{hint:`To flatten the container, leave ${k("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${B("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${B("container")}.`})}const n=Yi(t,"image");const r=n===void 0?de(t,"image"):
void 0;return{image:r,imageLocation:n}}function bP(t){if(t==="")return void 0;if(!/^[0-9]+$/.test(t)){const n=Yi(t,"keep\
-base");if(n!==void 0)return{kind:"location",location:n};return{kind:"image",image:de(t,"keep-base")}}const e=Number(t);
if(e>=1&&e<=Uz)return{kind:"layers",count:e};throw new p("BAD_INPUT",`The ${B("keep-base")} must be an image or a number\
 of layers from 1 on, but is ${JSON.stringify(t)}.`,{hint:`Name the base, for example ${k("keep-base","debian:13")}, or \
leave it out to keep no layers.`})}function EP(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===
0&&!e){throw new p("BAD_INPUT",`The ${B("tag")} is required, but is empty.`,{hint:'Give the result a name, for example "\
app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const c=Yi(a,"tag");const d=c===void 0?xa(
a,"tag"):void 0;const u=d===void 0?a:pe(d);if(o.has(u))continue;o.set(u,a);if(d!==void 0)r.set(u,d);if(c!==void 0)i.set(
u,c)}const s=[...i.values()];zz(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function zz(t){const e=new Map;
for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(n.path);e.set(n.
path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${B("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var Hz=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var DP=/^[0-9a-f]{12,64}$/;function kP(t,e){const n=e.
map(Jz).filter(i=>i!==void 0);const r=Wz(t);return r===void 0?n:[...n,r]}function Wz(t){const e=em(t);const n=Wo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Je)}`;return`${k("clean",r.join(", "))} means ${k("clean",n.join(", "))}, ${i} selects all safe presets.`}function Jz(t){
const{text:e,domain:n}=t;const r=_r(t);if(DP.test(e)||Hz.test(e)){const i=DP.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var Gz={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ch as the compressed layer"}};var zu=Object.fromEntries(Object.entries(Us).map(([t,e])=>[t,{kind:e,...Gz[t]}]));import{resolve as jz,sep as Vz}from"node:path";var Sh={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Xt(t,e){const n=Object.hasOwn(Sh,e)?
Sh[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${B(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${k(t,"true")} or leave it out.`})}return n}var Kz=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function PP(t){if(Kz.test(t))return t;
throw new p("BAD_INPUT",`The ${B("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Hu(t,e){const n=r=>new p(
"BAD_INPUT",`The ${B(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(Vz))throw n(`${JSON.stringify(e)} i\
s a directory`);return jz(e)}var Yz=8**11-1;function BP(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=Yz)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function TP(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${B("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var SP=2e6;function IP(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=SP)){throw new p("BAD_INPUT",`The ${B("timeout")} must be whole seconds from 0 (no limit) to ${SP}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var qz=["missing","always","never"];function vP(t){
const e=qz.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${B("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function OP(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${B("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(ua);return n.filter(
(r,i)=>n.findIndex(o=>Y(r,o))===i)}function CP(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Sh,t)){throw new p("BAD_INPUT",`The ${B("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${k("verify","true")} or leave it out.`})}return{verify:Xt("verify",t),verifiesLayers:false}}var xP=100;var Xz=1e6;
function AP(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=xP)){throw new p("BAD_INPUT",`The ${B("layers")}\
 must be a whole number from 1 to ${xP}, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=ca(e);if(r===void 0||r<Xz){throw new p("BAD_INPUT",`T\
he ${B("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${B("layers")} o\
r the ${B("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${k("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function RP(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${B("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var Qz=["clean","platform"];function FP(t){const e=c=>t(c).trim()||zu[c].default;const n=c=>yP(t(c),Qz.includes(c));const r=Xt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:PP(e("container"));const o=wP(e("image"),i);const s=EP(n("tag"),
r);const a={...o,container:i,from:RP(e("from")),pause:Xt("pause",e("pause")),...s,layer:{aptClean:Xt("apt-clean",e("apt-\
clean")),clean:oE(n("clean")),exclude:Hb(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:TP(e("r\
un-network")),compression:$k(e("compression")),division:AP(e("layers"),e("max-layer-size")),keepBase:bP(e("keep-base")),
sourceDateEpoch:BP(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Wo(n("clean")),dryRun:r,platforms:OP(n("platform")),defaultPlatform:process.
env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:vP(e("pull")),push:Xt("push",e("push")),...CP(e("verify")),test:fk(t(
"test")),backup:e("backup")===""?void 0:Hu("backup",e("backup")),removeOld:Xt("remove-old",e("remove-old")),timeoutSeconds:IP(
e("timeout")),budgets:{maxBytes:ey(e("max-size")),minSaving:ty(e("min-saving"))},report:e("report")===""?void 0:Hu("repo\
rt",e("report")),html:e("html")===""?void 0:Hu("html",e("html")),compare:hP(e("compare")),summary:Xt("summary",e("summar\
y")),cache:Xt("cache",e("cache")),notices:kP(n("clean"),s.tags),...eH(e("temp-dir"))};gP(a);return a}function eH(t){const e=process.
env["RUNNER_TEMP"];if(t!=="")return{tempDir:xh(t),tempDirFrom:"input"};if(e)return{tempDir:xh(e),tempDirFrom:"RUNNER_TEM\
P"};return{tempDir:xh(Zz()),tempDirFrom:"system"}}import{constants as rB}from"node:fs";import{appendFile as SH,stat as xH}from"node:fs/promises";var tH=["▏","▎","▍","▌","▋","▊","▉"];var Ph=10;var nH=40;function LP(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":tH[i-1])}function NP(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>S(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Lt(t.map(({name:s,bytes:a,note:c=""},d)=>[s.padEnd(n),(r[d]??"").padStart(
i),LP(a,o,e).padEnd(c===""?0:e),c].join("  ").trimEnd()))}function $P(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Ph);const i=n.slice(Ph).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Ph} more`,bytes:i});const o=rH(r.map(({name:s})=>_P(s)));return Lt([`pie showData title ${_P(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function rH(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function _P(t){return ce(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),nH)}function Bh(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(c=>c.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function MP(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const c=a.length-2;const d=Dt(
c===0?o:a.at(-1)??"");return{level:c,name:ce(d,40),bytes:s}});const r=Bh(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Lt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${S(o).padStart(7)}  ${LP(
o,e,30)}`.trimEnd()))}var qi=200;var st=60;function Q(t){return fg(ce(t,qi))}function ke(t){return t.replaceAll(" "," ")}var UP=10;function WP({comparison:t,dryRun:e}){if(t===null)return"";const{kind:n,name:r,platforms:i,missing:o}=t;const s=i.
length===1&&o.length===0;const a=e?" (expected)":"";const c=n==="report"?"the report ":"";const d=o.slice(0,st).map(Q).join(
", ");return[`#### Compared with ${c}${Q(r)}${a}`,...i.slice(0,st).map(u=>iH(u,s?"":`${Q(u.platform)}: `)),...o.length===
0?[]:[`Not in the earlier image: ${d}.`]].join("\n\n")}function iH(t,e){return[`${e}${oH(t)}`,...aH(t)].join("\n\n")}function oH(t){
const{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:i,pullBytes:o}=t;const s=e===null||n===null?"The files of on\
e of the two are not known.":`Files: ${S(e)} → **${S(n)}**, ${sH(e,n)}.`;const a=r===null||i===null?"":` Compressed: ${S(
r)} → ${S(i)}.`;const c=o===null?"":` A machine that has the earlier image pulls ${S(o)}.`;return`${s}${a}${c}`}function sH(t,e){
if(t===e)return"the same size";return`**${Br(e-t)}**, ${Xn(Tr(t,e))}`}function aH(t){const e=t.packages.map(i=>zP(JP(i)?
"":"package",cH(i),i));const n=t.directories.map(i=>zP("directory",Q(i.path),i));if(e.length===0&&n.length===0)return[];
const r=[...HP(e,t.morePackages,"packages"),...HP(n,t.moreDirectories,"directories")];return[["| | | before | after | |",
"| --- | --- | ---: | ---: | ---: |",...r].join("\n")]}function JP({manager:t,name:e}){return t==="other"&&e===""}function cH({
manager:t,name:e}){if(JP({manager:t,name:e}))return"files of no package";if(e==="")return`${t} packages`;return`${t} ${Q(
e)}`}function zP(t,e,{change:n,oldBytes:r,newBytes:i}){const o=n==="added"?"":ke(S(r));const s=n==="removed"?"":ke(S(i));
return`| ${t} | ${e} | ${o} | ${s} | ${ke(Br(i-r))} |`}function HP(t,e,n){const r=Math.max(0,t.length-UP)+e;return[...t.
slice(0,UP),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var dH=120;var uH=150;var fH=16;function qP({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,st).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${ke(S(i.oldPackedBytes))} → ${ke(S(i.newPackedBytes))}`;
const s=Xn(i.savedPercent.toFixed(1));return`| ${Q(i.platform)} | ${ke(S(i.oldBytes))} in ${ke(ye(i.oldLayers))} | ${ke(
S(i.newBytes))} | ${ke(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${Q(e.reference)} | before | afte\
r | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var GP=3;function XP({
result:t,platforms:e,dryRun:n}){if(e.length<2)return jP("Layers",t.layerDetails,n);return e.map(r=>jP(`Layers of ${Q(r.platform)}`,
r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function jP(t,e,n){if(e===null)return"";const r=e.slice(0,st).map(({packedBytes:o,
bytes:s,entries:a,contents:c},d)=>{const u=c.slice(0,GP).map(({name:m})=>Q(m));const f=`${u.join(", ")}${c.length>GP?" a\
nd more":""}`;const l=`${n?"about ":""}${S(o)}`;return`| ${d+1} | ${ke(l)} | ${ke(S(s))} | ${ke(re(a))} | ${f} |`});const i=e.
length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |","| ---: | ---: | ---: | ---\
: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function ZP(t){const{source:e,result:n,platforms:r}=t;const i=n.
tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};return KP("History",o,[{title:e.reference,
...e},{title:i,...n}])}return r.map(o=>KP(`History of ${Q(o.platform)}`,o,[{title:e.reference,...VP(o.oldBytes,o.oldHistory)},
{title:i,...VP(o.newBytes,o.newHistory)}])).join("\n\n")}function VP(t,e){return{bytes:t,steps:e?.length??null,history:e}}
function KP(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??0),0);return[`<details${i<=fH?" open":""}\
><summary>${t}: ${ye(e)} before, ${ye(n)} after</summary>`,"",...r.flatMap(o=>[mH(o.title,o),""]),"</details>"].join("\n")}
var lH=24;function mH(t,{bytes:e,steps:n,history:r}){const i=`${Dt(ce(t,qi))}  ${S(e)}`;if(r===null)return Lt([i,"└─ (th\
e history does not cover all layers)"]);const o=r.slice(-uH);const s=n??r.length;const a=[{level:0,text:i}];let c=1;if(o.
length<s){const d=`(${s-o.length} earlier steps)`;a.push({level:c++,text:d})}for(const{command:d,bytes:u,layer:f}of o){const l=d.
replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=Dt(ce(l.trim()||"(no command)",dH));a.push({level:c,
text:`${f?S(u):"-"}  ${m}`});if(f)c=Math.min(c+1,lH)}return Lt(Bh(a))}function QP({result:t,dryRun:e,platforms:n}){const r=e?
" (expected)":"";if(n.length===1)return YP(`Largest directories${r}`,t.directories,t.bytes);return n.map(i=>YP(`Largest \
directories of ${Q(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").join("\n\n")}function YP(t,e,n){if(e===
null||e.length===0)return"";const r=MP(e,n);return[`<details open><summary>${t}</summary>`,"",r,"","</details>"].join("\n")}var Th=1024*1024;function tB(t,e){const n=[pH(t),hH(t),gH(t),qP(t),WP(t),yH(t),ZP(t),EH(t),bH(t),XP(t),QP(t),DH(t),kH(t)].
filter(s=>s!=="");const r=`_Truncated: a job summary holds at most ${S(Th)}. The report has the rest._`;const i=s=>[...n.
slice(0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function pH(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const c=i.tags.slice(0,3).map(Q).join(", ");const d=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=c===
""?"":` → ${c}${d}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":Xn(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${Q(r.reference)}${u}`,
"",`${m}**${S(r.bytes)}** in ${ye(r.layers)} → **${S(i.bytes)}** in ${ye(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function hH(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function gH({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ye(t.layers)},{name:"after",bytes:e.bytes,
note:ye(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${S(t.packedBytes)} → ${S(e.packedBytes)}.`;return NP(n)+r}var Wu=10;function yH({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${re(o)} verif\
ied`],...s===true?["test passed"]:[]];const c=i.slice(0,Wu).map(({name:f,digest:l})=>`${Q(f)}, ${Q(l)}`);const d=r.slice(
0,Wu).map(f=>Q(`${f.name}@${f.digest}`));const u=r.length>Wu?[`${r.length-Wu} more`]:[];return[...n===null?[]:[`- Image \
ID${t?" (expected)":""}: ${Q(n)}`],...[...d,...u].map(f=>`- Pushed: ${f}`),...c.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function wH(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!nB(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:re(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function eB(t){const e=t.rules.filter(nB).map(({kind:r,
name:i})=>r==="preset"?Ws(ce(i,qi)):Q(i));if(e.length===0)return"";const n=e.length>st?` and ${e.length-st} more`:"";return`\

Matched nothing: ${e.slice(0,st).join(", ")}${n}.`}function nB({entries:t,bytes:e}){return t===0&&e===0}function bH({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const c=nr(o)?.why;const d=c===void 0?"":` (${c})`;return`- preset ${Q(o)}: ${S(s)}, ${Ir(a)} % of the res\
ult${d}`});const i=_t("clean",n);return["#### Possible further savings","",...r,"",Lt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function EH(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&sa(e,t.savedBytes,t.source.
bytes);if(n)return eB(t).trimStart();const r=wH(t);const i=r.slice(0,st);const o=Math.max(1,...r.map(({bytes:c})=>c));const s=i.
map(({kind:c,name:d,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const m=c==="hidden"?d:`${c}\
 ${Q(d)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${m} | ${ke(S(u))} | ${ke(`${Ir(l)} %`)} | ${"█".repeat(h)} \
| ${ke(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${S(t.savedBytes)}`} cam\
e from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),eB(t),
"",$P("Saved, in MB",r)].join("\n").trimEnd()}function DH(t){const e=t.kept.slice(0,st).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${S(o)} in ${re(i)}`;const a=r===null?" (requested)":` (${Ws(ce(r,qi))})`;return`- ${Q(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function kH({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${Q(n.reference)} is unchanged.`;const c=o===null?a:i!==null?`<code>docker load --input</code> ${Q(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${Q(n.reference)} is unchanged. Set <code>backup</code> to\
 save it to an archive as well.`;const d=r.layers>1?"the layers are shared only with other builds of this image":"the si\
ngle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${c}`,"",
`**Trade-offs**: ${d}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function iB(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await xH(t);const i=tB(e,Th-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await SH(t,i,{flag:rB.O_WRONLY|rB.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${D(r)}.`)}}import{parseArgs as OH}from"node:util";var oB=Object.entries(zu).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var Rt=[...oB,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function sB(t){return oB.some(e=>e.name===t)}function aB(t){const{kind:e,value:n}=t;
if(n===void 0)return Xi(t);return`${Xi(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function Ih({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function Xi({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var _s="__complete";var Ah=["bash","zsh","fish"];var wr={files:0,none:4,noSpace:6};var cB={candidates:[],directive:wr.none};
var PH={candidates:[],directive:wr.files};async function dB(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await BH(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function BH(t,e,n){const r=vh(t.at(-1)??"");if(r!==void 0&&Ih(r))return Oh(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:c}=await Oh(i,o,n);return{candidates:a.
map(d=>({...d,text:`--${i}=${d.text}`})),directive:c}}if(e.startsWith("-")){const a=new Set(t.map(d=>vh(d)?.name));const c=Rt.
filter(({name:d,kind:u})=>u==="list"||!a.has(d));return{candidates:c.map(d=>({text:Xi(d),help:d.help})),directive:wr.none}}
const s=t.some((a,c)=>!a.startsWith("-")&&!TH(vh(t[c-1]??"")));return s?cB:Oh("image",e,n)}function TH(t){return t!==void 0&&
Ih(t)}function vh(t){return Rt.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function Oh(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:wr.none});switch(t){case"image":case"tag":case"compare":return Ch(
n,"image","ls","--format","{{.Repository}}:{{.Tag}}");case"container":return Ch(n,"ps","--all","--format","{{.Names}}");case"\
run-network":return Ch(n,"network","ls","--format","{{.Name}}");case"clean":return IH(e);case"pull":return r("missing","\
always","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","l\
inux/arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"\
report":case"html":case"summary":case"temp-dir":case"cache-dir":return PH;default:return cB}}async function Ch(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:wr.none}}function IH(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Je,help:"all safe presets"},...We.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:wr.noSpace}}var vH={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${_s} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${_s} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${_s} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${wr.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function uB(t){return vH[t]}var fB="docker-cli-plugin-metadata";function lB(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${Et}`,ShortDescription:"Flatten an image into one layer"})}var mB="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var Rh="flatten";var CH=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function pB(t,e){if(t[0]===fB)return{kind:"plugin-metadata"};if(t[0]===
_s)return{kind:"complete",words:$H(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[mB]===void 0?{dockerArgs:[],rest:t}:MH(t);
const{values:i,positionals:o}=RH(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:NH(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw Ls(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw Ls("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!sB(s))return"";return s==="image"?o[0]??
Ju(i[s]):Ju(i[s])},json:i["json"]===true,summary:Ju(i["summary"])||void 0,cacheDir:Ju(i["cache-dir"])||void 0,verbosity:AH(
i,n),dockerArgs:n}}function AH(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw Ls("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function RH(t){const e={};
for(const{name:n,kind:r,short:i}of Rt){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return OH({args:t.map(_H),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=D(n).split(
". ")[0]??"";throw Ls(r,LH(r))}}var FH=Rt.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function _H(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of FH){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function LH(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=Rt.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?Ho(e.slice(3),n):void 0;const i=Rt.
map(Xi).map(o=>o.slice(2));return r===void 0?Ho(e,i):`no-${r}`}function NH(t){const e=Ah.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw Ls(`"completion" needs one shel\
l (${Ah.join(", ")}), but ${n}`)}function $H(t,e){return e[mB]!==void 0&&t[0]===Rh?t.slice(1):t}function MH(t){let e=0;while(e<
t.length){const n=t[e];if(n===Rh)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===Rh)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=CH.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function Ju(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function Ls(t,e){const n='Run "docker-flatten --help" for \
usage.';return new p("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var UH=80;function gB(){const t=Rt.filter(({name:r})=>r!=="image").map(zH);const e=Math.max(...t.map(([r])=>r.length));const n=r=>We.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>Fh(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...Fh(`  ${Je}:`.padEnd(17),hB(n(true))),...Fh("  by name only:".padEnd(17),hB(n(false)))].join("\n")}
function zH(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${aB(t)}`,[...i.split(" "),...a]]}function hB(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function Fh(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>UH){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Zi=eo(QB(),1);import{clearScreenDown as g6,cursorTo as y6,moveCursor as w6}from"node:readline";var b6=4;var eT={min:8,max:40};var E6=80;var ju=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Zi.MultiBar({stream:tT(
e),fps:b6,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Zi.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/nT(this.#e))-1;const n=tT(this.#e);if(e>0)w6(n,0,-e);y6(n,0);g6(n);this.#t.
update()};#i(e,n){const r=D6(e,nT(this.#e)-1,(i,o)=>Zi.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function tT(t){return t}function nT({columns:t}){return t===void 0||t===0?E6:t}function D6(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return rT(`${r}  ${ka(Math.round(i))} so far`,e);const c=Da(t);const d=Da(
{...t,totalBytes:void 0});const[u,f]=[Mf(t),Uf(t)];const l=[[c,u,f],[c,f],[d,f],[f??d],[]];for(const m of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...m].filter(x=>x!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const y=e-h.length-g.length;if(y<=eT.min)continue;const E=Math.min(eT.max,y-
1);return`${h}${n(Math.min(.99,o/s),E)}]${g}`}return rT(a===void 0?`${r}  ${d}`:`${r}  ${a} %`,e)}function rT(t,e){return t.
slice(0,Math.max(0,e))}var k6=300;var Vu=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:Er(e.title).replaceAll("\n"," ")}):Fy(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new Fr(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new ju(this.#n,n);this.#i=r};const o=setTimeout(i,k6);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${Er(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var Ku={success:0,failure:1,invalidArguments:2};async function oT(t){let e=false;sg("command-line");try{const n=pB(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await T6(n)}
`);return Ku.success}e=n.verbosity==="debug";await x6(n);return Ku.success}catch(n){process.stderr.write(`docker-flatten\
: ${Er(Le(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${Er(Yh(n))}\

`);return n instanceof p&&n.code==="BAD_INPUT"?Ku.invalidArguments:Ku.failure}}async function x6(t){const e=FP(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){B6(n,e);await Yx(n)}const i=r===void 0?void 0:new ta(iT(r));await i?.prepare();
const o=og();try{const s=new Vu({verbosity:t.verbosity,signal:o.signal});const a=await lP(e,{id:Xh(),docker:new yo({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const c=mP(a);const d=Object.entries(c).map(([u,f])=>`${u}: ${f}`);await P6(
t.json?JSON.stringify(c):d.join("\n"));if(n!==void 0){await S6(n,"",{flag:"a"}).catch(()=>{});await iB(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function P6(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new p("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function B6(t,e){const n=["backup","report","html"].find(r=>e[r]===iT(t));if(n===void 0)return;throw new p("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function T6(t){
switch(t.kind){case"help":return gB();case"version":return`docker-flatten ${Et}`;case"plugin-metadata":return lB();case"\
completion":return uB(t.shell);case"complete":return v6(t.words)}}var I6=3;async function v6(t){const e=new Ne(void 0,I6);
try{return await dB(t,new yo({watch:e}))}finally{e.release()}}process.exitCode=await oT(process.argv.slice(2));
