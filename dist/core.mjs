import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var $P=Object.create;var Gp=Object.defineProperty;var FP=Object.getOwnPropertyDescriptor;var DP=Object.getOwnPropertyNames;var MP=Object.getPrototypeOf,UP=Object.prototype.hasOwnProperty;var Wp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),Jp=t=>{throw TypeError(t)};var jp=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var Oe=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var HP=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of DP(e))!UP.call(t,i)&&i!==n&&Gp(t,i,{get:()=>e[i],
enumerable:!(r=FP(e,i))||r.enumerable});return t};var fs=(t,e,n)=>(n=t!=null?$P(MP(t)):{},HP(e||!t||!t.__esModule?Gp(n,"default",{value:t,enumerable:!0}):n,t));var it=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&Jp("Object expected");var r,i;n&&(r=e[Wp("asyncDi\
spose")]),r===void 0&&(r=e[Wp("dispose")],n&&(i=r)),typeof r!="function"&&Jp("Object not disposable"),i&&(r=function(){try{
i.call(this)}catch(o){return Promise.reject(o)}}),t.push([n,r,e])}else n&&t.push([n]);return e},ot=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),o=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}if(n)throw e};return o()};var Ug=Oe((u3,Mg)=>{Mg.exports=jp("events")});var zg=Oe((m3,Hg)=>{Hg.exports=class{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO sho\
uld be a power of two");this.buffer=new Array(e),this.mask=e-1,this.top=0,this.btm=0,this.next=null}clear(){this.top=this.
btm=0,this.next=null,this.buffer.fill(void 0)}push(e){return this.buffer[this.top]!==void 0?!1:(this.buffer[this.top]=e,
this.top=this.top+1&this.mask,!0)}shift(){let e=this.buffer[this.btm];if(e!==void 0)return this.buffer[this.btm]=void 0,
this.btm=this.btm+1&this.mask,e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.btm]===void 0}}});var Nu=Oe((h3,Jg)=>{var Wg=zg();Jg.exports=class{constructor(e){this.hwm=e||16,this.head=new Wg(this.hwm),this.tail=this.
head,this.length=0}clear(){this.head=this.tail,this.head.clear(),this.length=0}push(e){if(this.length++,!this.head.push(
e)){let n=this.head;this.head=n.next=new Wg(2*this.head.buffer.length),this.head.push(e)}}shift(){this.length!==0&&this.
length--;let e=this.tail.shift();if(e===void 0&&this.tail.next){let n=this.tail.next;return this.tail.next=null,this.tail=
n,this.tail.shift()}return e}peek(){let e=this.tail.peek();return e===void 0&&this.tail.next?this.tail.next.peek():e}isEmpty(){
return this.length===0}}});var Mr=Oe((y3,Gg)=>{function lv(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function mv(t){return Buffer.isEncoding(
t)}function pv(t,e,n){return Buffer.alloc(t,e,n)}function hv(t){return Buffer.allocUnsafe(t)}function yv(t){return Buffer.
allocUnsafeSlow(t)}function gv(t,e){return Buffer.byteLength(t,e)}function wv(t,e){return Buffer.compare(t,e)}function bv(t,e){
return Buffer.concat(t,e)}function Ev(t,e,n,r,i){return X(t).copy(e,n,r,i)}function Sv(t,e){return X(t).equals(e)}function kv(t,e,n,r,i){
return X(t).fill(e,n,r,i)}function xv(t,e,n){return Buffer.from(t,e,n)}function Pv(t,e,n,r){return X(t).includes(e,n,r)}
function Iv(t,e,n,r){return X(t).indexOf(e,n,r)}function Tv(t,e,n,r){return X(t).lastIndexOf(e,n,r)}function Bv(t){return X(
t).swap16()}function Ov(t){return X(t).swap32()}function vv(t){return X(t).swap64()}function X(t){return Buffer.isBuffer(
t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function Rv(t,e,n,r){return X(t).toString(e,n,r)}function Av(t,e,n){
return X(t).toString("hex",e,n)}function _v(t,e,n,r,i){return X(t).write(e,n,r,i)}function Lv(t,e){return X(t).readDoubleBE(
e)}function Nv(t,e){return X(t).readDoubleLE(e)}function Cv(t,e){return X(t).readFloatBE(e)}function $v(t,e){return X(t).
readFloatLE(e)}function Fv(t,e){return X(t).readInt32BE(e)}function Dv(t,e){return X(t).readInt32LE(e)}function Mv(t,e){
return X(t).readUInt32BE(e)}function Uv(t,e){return X(t).readUInt32LE(e)}function Hv(t,e,n){return X(t).writeDoubleBE(e,
n)}function zv(t,e,n){return X(t).writeDoubleLE(e,n)}function Wv(t,e,n){return X(t).writeFloatBE(e,n)}function Jv(t,e,n){
return X(t).writeFloatLE(e,n)}function Gv(t,e,n){return X(t).writeInt32BE(e,n)}function jv(t,e,n){return X(t).writeInt32LE(
e,n)}function Kv(t,e,n){return X(t).writeUInt32BE(e,n)}function Yv(t,e,n){return X(t).writeUInt32LE(e,n)}Gg.exports={isBuffer:lv,
isEncoding:mv,alloc:pv,allocUnsafe:hv,allocUnsafeSlow:yv,byteLength:gv,compare:wv,concat:bv,copy:Ev,equals:Sv,fill:kv,from:xv,
includes:Pv,indexOf:Iv,lastIndexOf:Tv,swap16:Bv,swap32:Ov,swap64:vv,toBuffer:X,toString:Rv,toHex:Av,write:_v,readDoubleBE:Lv,
readDoubleLE:Nv,readFloatBE:Cv,readFloatLE:$v,readInt32BE:Fv,readInt32LE:Dv,readUInt32BE:Mv,readUInt32LE:Uv,writeDoubleBE:Hv,
writeDoubleLE:zv,writeFloatBE:Wv,writeFloatLE:Jv,writeInt32BE:Gv,writeInt32LE:jv,writeUInt32BE:Kv,writeUInt32LE:Yv}});var Kg=Oe((w3,jg)=>{var Vv=Mr();jg.exports=class{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return Vv.
toString(e,this.encoding)}flush(){return""}}});var Xg=Oe((E3,qg)=>{var Yg=Mr();qg.exports=class{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Vg(e,0)===0)return this.bytesSeen=qv(e),Yg.toString(e,"utf8");let n="",
r=0;if(this.bytesNeeded>0){for(;r<e.byteLength;){let s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�",this.
_reset();break}if(this.lowerBoundary=128,this.upperBoundary=191,this.codePoint=this.codePoint<<6|s&63,this.bytesSeen++,r++,
this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint),this._reset();break}}if(this.bytesNeeded>0)return n}
let i=Vg(e,r),o=e.byteLength-i;o>r&&(n+=Yg.toString(e,"utf8",r,o));for(let s=o;s<e.byteLength;s++){let a=e[s];if(this.bytesNeeded===
0){a<=127?(this.bytesSeen=0,n+=String.fromCharCode(a)):a>=194&&a<=223?(this.bytesNeeded=2,this.bytesSeen=1,this.codePoint=
a&31):a>=224&&a<=239?(a===224?this.lowerBoundary=160:a===237&&(this.upperBoundary=159),this.bytesNeeded=3,this.bytesSeen=
1,this.codePoint=a&15):a>=240&&a<=244?(a===240?this.lowerBoundary=144:a===244&&(this.upperBoundary=143),this.bytesNeeded=
4,this.bytesSeen=1,this.codePoint=a&7):(this.bytesSeen=1,n+="�");continue}if(a<this.lowerBoundary||a>this.upperBoundary){
n+="�",s--,this._reset();continue}this.lowerBoundary=128,this.upperBoundary=191,this.codePoint=this.codePoint<<6|a&63,
this.bytesSeen++,this.bytesSeen===this.bytesNeeded&&(n+=String.fromCodePoint(this.codePoint),this._reset())}return n}flush(){
let e=this.bytesNeeded>0?"�":"";return this._reset(),e}_reset(){this.codePoint=0,this.bytesNeeded=0,this.bytesSeen=0,this.
lowerBoundary=128,this.upperBoundary=191}};function Vg(t,e){let n=t.byteLength;if(n<=e)return 0;let r=Math.max(e,n-4),i=n-
1;for(;i>r&&(t[i]&192)===128;)i--;if(i<e)return 0;let o=t[i],s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&
o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;let a=n-i;return a<s?a:0}function qv(t){let e=t.byteLength;if(e===0)
return 0;let n=t[e-1];if(n<=127)return 0;if((n&192)!==128)return 1;let r=Math.max(0,e-4),i=e-2;for(;i>=r&&(t[i]&192)===128;)
i--;if(i<0)return 1;let o=t[i],s;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;
if(e-i!==s)return 1;if(s>=3){let a=t[i+1];if(o===224&&a<160||o===237&&a>159||o===240&&a<144||o===244&&a>143)return 1}return 0}});var Qg=Oe((k3,Zg)=>{var Xv=Kg(),Zv=Xg();Zg.exports=class{constructor(e="utf8"){switch(this.encoding=Qv(e),this.encoding){case"\
utf8":this.decoder=new Zv;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new Xv(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){return typeof e=="string"?e:this.
decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";return e&&(n=this.push(e)),n+=this.decoder.flush(),n}};function Qv(t){
switch(t=t.toLowerCase(),t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"\
utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error("U\
nknown encoding: "+t)}}});var tw=Oe((x3,ew)=>{ew.exports=class St extends Error{constructor(e,n,r=St){super(e),this.code=n,Error.captureStackTrace&&
Error.captureStackTrace(this,r)}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new St("Stream was destroyed","S\
TREAM_DESTROYED",St.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new St(e,"PREMATURE_CLOSE",St.PREMATURE_CLOSE)}static ABORTED(){
return new St("Stream aborted","ABORTED",St.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new St(e,"BAD_ARGUMENT",
St.BAD_ARGUMENT)}}});var qu=Oe((P3,kw)=>{var{EventEmitter:eR}=Ug(),sw=Nu(),tR=Qg(),et=tw(),Cu=typeof queueMicrotask>"u"?t=>global.process.nextTick(
t):queueMicrotask,oe=(1<<29)-1,kt=1,zu=2,Ft=4,po=8,aw=oe^kt,nR=oe^zu,bo=16,Ur=32,Wr=64,hn=128,Eo=256,Wu=512,yn=1024,$u=2048,
Ju=4096,Gu=8192,dt=16384,pn=32768,Ca=65536,qn=131072,dw=Eo|Wu,rR=bo|Ca,iR=Wr|bo,oR=Ju|hn,ju=Eo|qn,sR=oe^bo,aR=oe^Wr,dR=oe^
(Wr|Ca),nw=oe^Ca,cR=oe^Eo,fR=oe^(hn|Gu),uR=oe^yn,rw=oe^dw,cw=oe^pn,lR=oe^Ur,fw=oe^qn,mR=oe^ju,Dt=1<<18,zr=2<<18,So=4<<18,
Xn=8<<18,ko=16<<18,wn=32<<18,Fu=64<<18,Hr=128<<18,Ku=256<<18,gn=512<<18,$a=1024<<18,pR=oe^(Dt|Ku),uw=oe^So,hR=oe^(Dt|gn),
yR=oe^ko,gR=oe^Xn,lw=oe^Hr,wR=oe^zr,mw=oe^$a,ho=bo|Dt,pw=oe^ho,Yu=dt|wn,xt=Ft|po|zu,je=xt|kt,hw=xt|Yu,bR=uw&aR,Fa=Hr|pn,
ER=Fa&pw,yw=je|ER,SR=je|yn|dt,iw=je|dt|hn,kR=je|yn|hn,xR=je|Ju|hn|Gu,PR=je|bo|yn|dt|Ca|qn,IR=xt|yn|dt,TR=Ur|je|pn|Wr,BR=pn|
kt,OR=je|gn|wn,vR=Xn|ko,gw=Xn|Dt,RR=Xn|ko|je|Dt,ow=je|Dt|Xn|$a,AR=So|Dt,_R=Dt|Ku,LR=je|gn|gw|wn,NR=ko|xt|gn|wn,CR=zr|je|
Hr|So,$R=gn|wn|xt,va=Symbol.asyncIterator||Symbol("asyncIterator"),Ra=class{constructor(e,{highWaterMark:n=16384,map:r=null,
mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e,this.queue=new sw,this.highWaterMark=n,this.buffered=
0,this.error=null,this.pipeline=null,this.drains=null,this.byteLength=s||o||Sw,this.map=i||r,this.afterWrite=MR.bind(this),
this.afterUpdateNextTick=zR.bind(this)}get ending(){return(this.stream._duplexState&gn)!==0}get ended(){return(this.stream.
_duplexState&wn)!==0}push(e){return(this.stream._duplexState&$R)!==0?!1:(this.map!==null&&(e=this.map(e)),this.buffered+=
this.byteLength(e),this.queue.push(e),this.buffered<this.highWaterMark?(this.stream._duplexState|=Xn,!0):(this.stream._duplexState|=
vR,!1))}shift(){let e=this.queue.shift();return this.buffered-=this.byteLength(e),this.buffered===0&&(this.stream._duplexState&=
gR),e}end(e){typeof e=="function"?this.stream.once("finish",e):e!=null&&this.push(e),this.stream._duplexState=(this.stream.
_duplexState|gn)&uw}autoBatch(e,n){let r=[],i=this.stream;for(r.push(e);(i._duplexState&ow)===gw;)r.push(i._writableState.
shift());if((i._duplexState&je)!==0)return n(null);i._writev(r,n)}update(){let e=this.stream;e._duplexState|=zr;do{for(;(e.
_duplexState&ow)===Xn;){let n=this.shift();e._duplexState|=_R,e._write(n,this.afterWrite)}(e._duplexState&AR)===0&&this.
updateNonPrimary()}while(this.continueUpdate()===!0);e._duplexState&=wR}updateNonPrimary(){let e=this.stream;if((e._duplexState&
LR)===gn){e._duplexState=e._duplexState|Dt,e._final(DR.bind(this));return}if((e._duplexState&xt)===Ft){(e._duplexState&Fa)===
0&&(e._duplexState|=ho,e._destroy(ww.bind(this)));return}(e._duplexState&yw)===kt&&(e._duplexState=(e._duplexState|ho)&aw,
e._open(bw.bind(this)))}continueUpdate(){return(this.stream._duplexState&Hr)===0?!1:(this.stream._duplexState&=lw,!0)}updateCallback(){
(this.stream._duplexState&CR)===So?this.update():this.updateNextTick()}updateNextTick(){(this.stream._duplexState&Hr)===
0&&(this.stream._duplexState|=Hr,(this.stream._duplexState&zr)===0&&Cu(this.afterUpdateNextTick))}},Du=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e,this.queue=new sw,this.
highWaterMark=n===0?1:n,this.buffered=0,this.readAhead=n>0,this.error=null,this.pipeline=null,this.byteLength=s||o||Sw,this.
map=i||r,this.pipeTo=null,this.afterRead=UR.bind(this),this.afterUpdateNextTick=HR.bind(this)}get ending(){return(this.stream.
_duplexState&yn)!==0}get ended(){return(this.stream._duplexState&dt)!==0}pipe(e,n){if(this.pipeTo!==null)throw et.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!="function"&&(n=null),this.stream._duplexState|=Wu,this.pipeTo=e,this.pipeline=
new Uu(this.stream,e,n),n&&this.stream.on("error",Hu),wo(e))e._writableState.pipeline=this.pipeline,n&&e.on("error",Hu),
e.on("finish",this.pipeline.finished.bind(this.pipeline));else{let r=this.pipeline.done.bind(this.pipeline,e),i=this.pipeline.
done.bind(this.pipeline,e,null);e.on("error",r),e.on("close",i),e.on("finish",this.pipeline.finished.bind(this.pipeline))}
e.on("drain",FR.bind(this)),this.stream.emit("piping",e),e.emit("pipe",this.stream)}push(e){let n=this.stream;return e===
null?(this.highWaterMark=0,n._duplexState=(n._duplexState|yn)&dR,!1):this.map!==null&&(e=this.map(e),e===null)?(n._duplexState&=
nw,this.buffered<this.highWaterMark):(this.buffered+=this.byteLength(e),this.queue.push(e),n._duplexState=(n._duplexState|
hn)&nw,this.buffered<this.highWaterMark)}shift(){let e=this.queue.shift();return this.buffered-=this.byteLength(e),this.
buffered===0&&(this.stream._duplexState&=fR),e}unshift(e){let n=[this.map!==null?this.map(e):e];for(;this.buffered>0;)n.
push(this.shift());for(let r=0;r<n.length-1;r++){let i=n[r];this.buffered+=this.byteLength(i),this.queue.push(i)}this.push(
n[n.length-1])}read(){let e=this.stream;if((e._duplexState&iw)===hn){let n=this.shift();return this.pipeTo!==null&&this.
pipeTo.write(n)===!1&&(e._duplexState&=rw),(e._duplexState&$u)!==0&&e.emit("data",n),n}return this.readAhead===!1&&(e._duplexState|=
qn,this.updateNextTick()),null}drain(){let e=this.stream;for(;(e._duplexState&iw)===hn&&(e._duplexState&dw)!==0;){let n=this.
shift();this.pipeTo!==null&&this.pipeTo.write(n)===!1&&(e._duplexState&=rw),(e._duplexState&$u)!==0&&e.emit("data",n)}}update(){
let e=this.stream;e._duplexState|=Ur;do{for(this.drain();this.buffered<this.highWaterMark&&(e._duplexState&PR)===qn;)e._duplexState|=
rR,e._read(this.afterRead),this.drain();(e._duplexState&xR)===oR&&(e._duplexState|=Gu,e.emit("readable")),(e._duplexState&
iR)===0&&this.updateNonPrimary()}while(this.continueUpdate()===!0);e._duplexState&=lR}updateNonPrimary(){let e=this.stream;
if((e._duplexState&kR)===yn&&(e._duplexState=(e._duplexState|dt)&uR,e.emit("end"),(e._duplexState&hw)===Yu&&(e._duplexState|=
Ft),this.pipeTo!==null&&this.pipeTo.end()),(e._duplexState&xt)===Ft){(e._duplexState&Fa)===0&&(e._duplexState|=ho,e._destroy(
ww.bind(this)));return}(e._duplexState&yw)===kt&&(e._duplexState=(e._duplexState|ho)&aw,e._open(bw.bind(this)))}continueUpdate(){
return(this.stream._duplexState&pn)===0?!1:(this.stream._duplexState&=cw,!0)}updateCallback(){(this.stream._duplexState&
TR)===Wr?this.update():this.updateNextTick()}updateNextTickIfOpen(){(this.stream._duplexState&BR)===0&&(this.stream._duplexState|=
pn,(this.stream._duplexState&Ur)===0&&Cu(this.afterUpdateNextTick))}updateNextTick(){(this.stream._duplexState&pn)===0&&
(this.stream._duplexState|=pn,(this.stream._duplexState&Ur)===0&&Cu(this.afterUpdateNextTick))}},Mu=class{constructor(e){
this.data=null,this.afterTransform=JR.bind(e),this.afterFinal=null}},Uu=class{constructor(e,n,r){this.from=e,this.to=n,this.
afterPipe=r,this.error=null,this.pipeToFinished=!1}finished(){this.pipeToFinished=!0}done(e,n){if(n&&(this.error=n),e===
this.to&&(this.to=null,this.from!==null)){((this.from._duplexState&dt)===0||!this.pipeToFinished)&&this.from.destroy(this.
error||et.PREMATURE_CLOSE("Writable stream closed"));return}if(e===this.from&&(this.from=null,this.to!==null)){(e._duplexState&
dt)===0&&this.to.destroy(this.error||et.PREMATURE_CLOSE("Readable stream closed"));return}this.afterPipe!==null&&this.afterPipe(
this.error),this.to=this.from=this.afterPipe=null}};function FR(){this.stream._duplexState|=Wu,this.updateCallback()}function DR(t){
let e=this.stream;t&&e.destroy(t),(e._duplexState&xt)===0&&(e._duplexState|=wn,e.emit("finish")),(e._duplexState&hw)===Yu&&
(e._duplexState|=Ft),e._duplexState&=hR,(e._duplexState&zr)===0?this.update():this.updateNextTick()}function ww(t){let e=this.
stream;!t&&!et.isStreamDestroyed(this.error)&&(t=this.error),t&&e.emit("error",t),e._duplexState|=po,e.emit("close");let n=e.
_readableState,r=e._writableState;if(n!==null&&n.pipeline!==null&&n.pipeline.done(e,t),r!==null){for(;r.drains!==null&&r.
drains.length>0;)r.drains.shift().resolve(!1);r.pipeline!==null&&r.pipeline.done(e,t)}}function MR(t){let e=this.stream;
t&&e.destroy(t),e._duplexState&=pR,this.drains!==null&&WR(this.drains),(e._duplexState&RR)===ko&&(e._duplexState&=yR,(e.
_duplexState&Fu)===Fu&&e.emit("drain")),this.updateCallback()}function UR(t){t&&this.stream.destroy(t),this.stream._duplexState&=
sR,this.readAhead===!1&&(this.stream._duplexState&Eo)===0&&(this.stream._duplexState&=fw),this.updateCallback()}function HR(){
(this.stream._duplexState&Ur)===0&&(this.stream._duplexState&=cw,this.update())}function zR(){(this.stream._duplexState&
zr)===0&&(this.stream._duplexState&=lw,this.update())}function WR(t){for(let e=0;e<t.length;e++)--t[e].writes===0&&(t.shift().
resolve(!0),e--)}function bw(t){let e=this.stream;t&&e.destroy(t),(e._duplexState&Ft)===0&&((e._duplexState&SR)===0&&(e.
_duplexState|=Wr),(e._duplexState&OR)===0&&(e._duplexState|=So),e.emit("open")),e._duplexState&=pw,e._writableState!==null&&
e._writableState.updateCallback(),e._readableState!==null&&e._readableState.updateCallback()}function JR(t,e){e!=null&&this.
push(e),this._writableState.afterWrite(t)}function GR(t){this._readableState!==null&&(t==="data"&&(this._duplexState|=$u|
ju,this._readableState.updateNextTick()),t==="readable"&&(this._duplexState|=Ju,this._readableState.updateNextTick())),this.
_writableState!==null&&t==="drain"&&(this._duplexState|=Fu,this._writableState.updateNextTick())}var yo=class extends eR{constructor(e){
super(),this._duplexState=0,this._readableState=null,this._writableState=null,e&&(e.open&&(this._open=e.open),e.destroy&&
(this._destroy=e.destroy),e.predestroy&&(this._predestroy=e.predestroy),e.signal&&e.signal.addEventListener("abort",rA.bind(
this))),this.on("newListener",GR)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){return this._readableState!==
null?!0:void 0}get writable(){return this._writableState!==null?!0:void 0}get destroyed(){return(this._duplexState&po)!==
0}get destroying(){return(this._duplexState&xt)!==0}destroy(e){(this._duplexState&xt)===0&&(e||(e=et.STREAM_DESTROYED()),
this._duplexState=(this._duplexState|Ft)&bR,this._readableState!==null&&(this._readableState.highWaterMark=0,this._readableState.
error=e),this._writableState!==null&&(this._writableState.highWaterMark=0,this._writableState.error=e),this._duplexState|=
zu,this._predestroy(),this._duplexState&=nR,this._readableState!==null&&this._readableState.updateNextTick(),this._writableState!==
null&&this._writableState.updateNextTick())}},Aa=class t extends yo{constructor(e){super(e),this._duplexState|=kt|wn|qn,
this._readableState=new Du(this,e),e&&(this._readableState.readAhead===!1&&(this._duplexState&=fw),e.read&&(this._read=e.
read),e.eagerOpen&&this._readableState.updateNextTick(),e.encoding&&this.setEncoding(e.encoding))}static deferred(e,n){let r=new Na(
n);return e().then(i=>{if(i===null)return r.end();r.destroying||Vu(i,r,Hu)}).catch(i=>r.destroy(i)),r}setEncoding(e){let n=new tR(
e),r=this._readableState.map||YR;return this._readableState.map=i,this;function i(o){let s=n.push(o);return s===""&&(o.byteLength!==
0||n.remaining>0)?null:r(s)}}_read(e){e(null)}pipe(e,n){return this._readableState.updateNextTick(),this._readableState.
pipe(e,n),e}read(){return this._readableState.updateNextTick(),this._readableState.read()}push(e){return this._readableState.
updateNextTickIfOpen(),this._readableState.push(e)}unshift(e){return this._readableState.updateNextTickIfOpen(),this._readableState.
unshift(e)}resume(){return this._duplexState|=ju,this._readableState.updateNextTick(),this}pause(){return this._duplexState&=
this._readableState.readAhead===!1?mR:cR,this}static _fromAsyncIterator(e,n){let r,i=new t({...n,read(s){e.next().then(o).
then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){if(!r)return s(null);r.then(s.bind(null,null)).catch(
s)}});return i;function o(s){s.done?i.push(null):i.push(s.value)}}static from(e,n){if(eA(e))return e;if(e[va])return this.
_fromAsyncIterator(e[va](),n);Array.isArray(e)||(e=e===void 0?[]:[e]);let r=0;return new t({...n,read(i){this.push(r===e.
length?null:e[r++]),i(null)}})}static isBackpressured(e){return(e._duplexState&IR)!==0||e._readableState.buffered>=e._readableState.
highWaterMark}static isPaused(e){return(e._duplexState&Eo)===0}[va](){let e=this,n=null,r=null,i=null;return this.on("er\
ror",c=>{n=c}),this.on("readable",o),this.on("close",s),{[va](){return this},next(){return new Promise(function(c,f){r=c,
i=f;let u=e.read();u!==null?a(u):(e._duplexState&po)!==0&&a(null)})},return(){return d(null)},throw(c){return d(c)}};function o(){
r!==null&&a(e.read())}function s(){r!==null&&a(null)}function a(c){i!==null&&(n?i(n):c===null&&(e._duplexState&dt)===0?i(
et.STREAM_DESTROYED()):r({value:c,done:c===null}),i=r=null)}function d(c){return e.destroy(c),new Promise((f,u)=>{if(e._duplexState&
po)return f({value:void 0,done:!0});e.once("close",function(){c?u(c):f({value:void 0,done:!0})})})}}},_a=class extends yo{constructor(e){
super(e),this._duplexState|=kt|dt,this._writableState=new Ra(this,e),e&&(e.writev&&(this._writev=e.writev),e.write&&(this.
_write=e.write),e.final&&(this._final=e.final),e.eagerOpen&&this._writableState.updateNextTick())}cork(){this._duplexState|=
$a}uncork(){this._duplexState&=mw,this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.
autoBatch(e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&NR)!==0}static drained(e){if(e.destroyed)
return Promise.resolve(!1);let n=e._writableState,i=(iA(e)?Math.min(1,n.queue.length):n.queue.length)+(e._duplexState&Ku?
1:0);return i===0?Promise.resolve(!0):(n.drains===null&&(n.drains=[]),new Promise(o=>{n.drains.push({writes:i,resolve:o})}))}write(e){
return this._writableState.updateNextTick(),this._writableState.push(e)}end(e){return this._writableState.updateNextTick(),
this._writableState.end(e),this}},go=class extends Aa{constructor(e){super(e),this._duplexState=kt|this._duplexState&qn,
this._writableState=new Ra(this,e),e&&(e.writev&&(this._writev=e.writev),e.write&&(this._write=e.write),e.final&&(this._final=
e.final))}cork(){this._duplexState|=$a}uncork(){this._duplexState&=mw,this._writableState.updateNextTick()}_writev(e,n){
n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){return this._writableState.updateNextTick(),
this._writableState.push(e)}end(e){return this._writableState.updateNextTick(),this._writableState.end(e),this}},La=class extends go{constructor(e){
super(e),this._transformState=new Mu(this),e&&(e.transform&&(this._transform=e.transform),e.flush&&(this._flush=e.flush))}_write(e,n){
this._readableState.buffered>=this._readableState.highWaterMark?this._transformState.data=e:this._transform(e,this._transformState.
afterTransform)}_read(e){if(this._transformState.data!==null){let n=this._transformState.data;this._transformState.data=
null,e(null),this._transform(n,this._transformState.afterTransform)}else e(null)}destroy(e){super.destroy(e),this._transformState.
data!==null&&(this._transformState.data=null,this._transformState.afterTransform())}_transform(e,n){n(null,e)}_flush(e){
e(null)}_final(e){this._transformState.afterFinal=e,this._flush(jR.bind(this))}},Na=class extends La{};function jR(t,e){
let n=this._transformState.afterFinal;if(t)return n(t);e!=null&&this.push(e),this.push(null),n(null)}function KR(...t){return new Promise(
(e,n)=>Vu(...t,r=>{if(r)return n(r);e()}))}function Vu(t,...e){let n=Array.isArray(t)?[...t,...e]:[t,...e],r=n.length&&typeof n[n.
length-1]=="function"?n.pop():null;if(n.length<2)throw et.BAD_ARGUMENT("Pipeline requires at least 2 streams");let i=n[0],
o=null,s=null;for(let c=1;c<n.length;c++)o=n[c],wo(i)?i.pipe(o,d):(a(i,!0,c>1,d),i.pipe(o)),i=o;if(r){let c=!1,f=wo(o)||
!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{s===null&&(s=u)}),o.on("finish",()=>{c=!0,f||r(s)}),
f&&o.on("close",()=>r(s||(c?null:et.PREMATURE_CLOSE())))}return o;function a(c,f,u,l){c.on("error",l),c.on("close",m);function m(){
if(f&&c._readableState&&!c._readableState.ended||u&&c._writableState&&!c._writableState.ended)return l(et.PREMATURE_CLOSE())}}
function d(c){if(!(!c||s)){s=c;for(let f of n)f.destroy(c)}}}function YR(t){return t}function Ew(t){return!!t._readableState||
!!t._writableState}function wo(t){return typeof t._duplexState=="number"&&Ew(t)}function VR(t){return!!t._readableState&&
t._readableState.ending}function qR(t){return!!t._readableState&&t._readableState.ended}function XR(t){return!!t._writableState&&
t._writableState.ending}function ZR(t){return!!t._writableState&&t._writableState.ended}function QR(t,e={}){let n=t._readableState&&
t._readableState.error||t._writableState&&t._writableState.error;return!e.all&&et.isStreamDestroyed(n)?null:n}function eA(t){
return wo(t)&&t.readable}function tA(t){return(t._duplexState&kt)!==kt||(t._duplexState&Ft)===Ft||(t._duplexState&Fa)!==
0}function nA(t){return typeof t=="object"&&t!==null&&typeof t.byteLength=="number"}function Sw(t){return nA(t)?t.byteLength:
1024}function Hu(){}function rA(){this.destroy(et.ABORTED())}function iA(t){return t._writev!==_a.prototype._writev&&t._writev!==
go.prototype._writev}kw.exports={pipeline:Vu,pipelinePromise:KR,isStream:Ew,isStreamx:wo,isEnding:VR,isEnded:qR,isFinishing:XR,
isFinished:ZR,isDisturbed:tA,getStreamError:QR,Stream:yo,Writable:_a,Readable:Aa,Duplex:go,Transform:La,PassThrough:Na}});var Qu=Oe(Gr=>{var j=Mr(),oA="0000000000000000000",sA="7777777777777777777",Da=48,xw=j.from([117,115,116,97,114,0]),aA=j.
from([Da,Da]),dA=j.from([117,115,116,97,114,32]),cA=j.from([32,0]),fA=4095,xo=257,Zu=263;Gr.decodeLongPath=function(e,n){
return Jr(e,0,e.length,n)};Gr.encodePax=function(e){let n="";e.name&&(n+=Xu(" path="+e.name+`
`)),e.linkname&&(n+=Xu(" linkpath="+e.linkname+`
`));let r=e.pax;if(r)for(let i in r)n+=Xu(" "+i+"="+r[i]+`
`);return j.from(n)};Gr.decodePax=function(e){let n={};for(;e.length;){let r=0;for(;r<e.length&&e[r]!==32;)r++;let i=parseInt(
j.toString(e.subarray(0,r)),10);if(!i)return n;let o=j.toString(e.subarray(r+1,i-1)),s=o.indexOf("=");if(s===-1)return n;
n[o.slice(0,s)]=o.slice(s+1),e=e.subarray(i)}return n};Gr.encode=function(e){let n=j.alloc(512),r=e.name,i="";if(e.typeflag===
5&&r[r.length-1]!=="/"&&(r+="/"),j.byteLength(r)!==r.length)return null;for(;j.byteLength(r)>100;){let o=r.indexOf("/");
if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o),r=r.slice(o+1)}return j.byteLength(r)>100||j.byteLength(i)>155||
e.linkname&&j.byteLength(e.linkname)>100?null:(j.write(n,r),j.write(n,En(e.mode&fA,6),100),j.write(n,En(e.uid,6),108),j.
write(n,En(e.gid,6),116),gA(e.size,n,124),j.write(n,En(e.mtime.getTime()/1e3|0,11),136),n[156]=Da+hA(e.type),e.linkname&&
j.write(n,e.linkname,157),j.copy(xw,n,xo),j.copy(aA,n,Zu),e.uname&&j.write(n,e.uname,265),e.gname&&j.write(n,e.gname,297),
j.write(n,En(e.devmajor||0,6),329),j.write(n,En(e.devminor||0,6),337),i&&j.write(n,i,345),j.write(n,En(Iw(n),6),148),n)};
Gr.decode=function(e,n,r){let i=e[156]===0?0:e[156]-Da,o=Jr(e,0,100,n),s=bn(e,100,8),a=bn(e,108,8),d=bn(e,116,8),c=bn(e,
124,12),f=bn(e,136,12),u=pA(i),l=e[157]===0?null:Jr(e,157,100,n),m=Jr(e,265,32),h=Jr(e,297,32),y=bn(e,329,8),g=bn(e,337,
8),E=Iw(e);if(E===256)return null;if(E!==bn(e,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or \
it needs to be gunzipped?");if(uA(e))e[345]&&(o=Jr(e,345,155,n)+"/"+o);else if(!lA(e)){if(!r)throw new Error("Invalid ta\
r header: unknown format.")}return i===0&&o&&o[o.length-1]==="/"&&(i=5),{name:o,mode:s,uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(
1e3*f),type:u,linkname:l,uname:m,gname:h,devmajor:y,devminor:g,pax:null}};function uA(t){return j.equals(xw,t.subarray(xo,
xo+6))}function lA(t){return j.equals(dA,t.subarray(xo,xo+6))&&j.equals(cA,t.subarray(Zu,Zu+2))}function mA(t,e,n){return typeof t!=
"number"?n:(t=~~t,t>=e?e:t>=0||(t+=e,t>=0)?t:0)}function pA(t){switch(t){case 0:return"file";case 1:return"link";case 2:
return"symlink";case 3:return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:
return"contiguous-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function hA(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Pw(t,e,n,r){for(;n<r;n++)if(t[n]===e)return n;return r}function Iw(t){
let e=256;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function En(t,e){return t=t.toString(8),
t.length>e?sA.slice(0,e)+" ":oA.slice(0,e-t.length)+t+" "}function yA(t,e,n){e[n]=128;for(let r=11;r>0;r--)e[n+r]=t&255,
t=Math.floor(t/256)}function gA(t,e,n){t.toString(8).length>11?yA(t,e,n):j.write(e,En(t,11),n)}function wA(t){let e;if(t[0]===
128)e=!0;else if(t[0]===255)e=!1;else return null;let n=[],r;for(r=t.length-1;r>0;r--){let s=t[r];e?n.push(s):n.push(255-
s)}let i=0,o=n.length;for(r=0;r<o;r++)i+=n[r]*Math.pow(256,r);return e?i:-1*i}function bn(t,e,n){if(t=t.subarray(e,e+n),
e=0,t[e]&128)return wA(t);{for(;e<t.length&&t[e]===32;)e++;let r=mA(Pw(t,32,e,t.length),t.length,t.length);for(;e<r&&t[e]===
0;)e++;return r===e?0:parseInt(j.toString(t.subarray(e,r)),8)}}function Jr(t,e,n,r){return j.toString(t.subarray(e,Pw(t,
0,e,e+n)),r)}function Xu(t){let e=j.byteLength(t),n=Math.floor(Math.log(e)/Math.log(10))+1;return e+n>=Math.pow(10,n)&&n++,
e+n+t}});var Rw=Oe((T3,vw)=>{var{Writable:bA,Readable:EA,getStreamError:Tw}=qu(),SA=Nu(),Bw=Mr(),jr=Qu(),kA=Bw.alloc(0),xA=4*1024*
1024,tl=class{constructor(){this.buffered=0,this.shifted=0,this.queue=new SA,this._offset=0}push(e){this.buffered+=e.byteLength,
this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.buffered)return null;if(e===
0)return kA;let n=this._next(e);if(e===n.byteLength)return n;let r=[n];for(;(e-=n.byteLength)>0;)n=this._next(e),r.push(
n);return Bw.concat(r)}_next(e){let n=this.queue.peek(),r=n.byteLength-this._offset;if(e>=r){let i=this._offset?n.subarray(
this._offset,n.byteLength):n;return this.queue.shift(),this._offset=0,this.buffered-=r,this.shifted+=r,i}return this.buffered-=
e,this.shifted+=e,n.subarray(this._offset,this._offset+=e)}},nl=class extends EA{constructor(e,n,r){super(),this.header=
n,this.offset=r,this._parent=e}_read(e){this.header.size===0&&this.push(null),this._parent._stream===this&&this._parent.
_update(),e(null)}_predestroy(){this._parent.destroy(Tw(this))}_detach(){this._parent._stream===this&&(this._parent._stream=
null,this._parent._missing=Ow(this.header.size),this._parent._update())}_destroy(e){this._detach(),e(null)}},rl=class extends bA{constructor(e){
super(e),e||(e={}),this._buffer=new tl,this._offset=0,this._header=null,this._stream=null,this._missing=0,this._longHeader=
!1,this._callback=el,this._locked=!1,this._finished=!1,this._pax=null,this._paxGlobal=null,this._gnuLongPath=null,this._gnuLongLinkPath=
null,this._filenameEncoding=e.filenameEncoding||"utf-8",this._allowUnknownFormat=!!e.allowUnknownFormat,this._unlockBound=
this._unlock.bind(this)}_unlock(e){if(this._locked=!1,e){this.destroy(e),this._continueWrite(e);return}this._update()}_consumeHeader(){
if(this._locked)return!1;this._offset=this._buffer.shifted;try{this._header=jr.decode(this._buffer.shift(512),this._filenameEncoding,
this._allowUnknownFormat)}catch(e){return this._continueWrite(e),!1}if(!this._header)return!0;switch(this._header.byteOffset=
this._buffer.shifted,this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-he\
ader":return this._longHeader=!0,this._missing=this._header.size,this._missing>xA?(this._continueWrite(new Error("Header\
 exceeds max size")),!1):!0}return this._locked=!0,this._applyLongHeaders(),this._header.size>=0?this._header.size===0||
this._header.type==="directory"?(this.emit("entry",this._header,this._createStream(),this._unlockBound),!0):(this._stream=
this._createStream(),this._missing=this._header.size,this.emit("entry",this._header,this._stream,this._unlockBound),!0):
(this._continueWrite(new Error("Invalid header")),!1)}_applyLongHeaders(){this._gnuLongPath&&(this._header.name=this._gnuLongPath,
this._gnuLongPath=null),this._gnuLongLinkPath&&(this._header.linkname=this._gnuLongLinkPath,this._gnuLongLinkPath=null),
this._pax&&(this._pax.path&&(this._header.name=this._pax.path),this._pax.linkpath&&(this._header.linkname=this._pax.linkpath),
this._pax.size&&(this._header.size=parseInt(this._pax.size,10)),this._header.pax=this._pax,this._pax=null)}_decodeLongHeader(e){
switch(this._header.type){case"gnu-long-path":this._gnuLongPath=jr.decodeLongPath(e,this._filenameEncoding);break;case"g\
nu-long-link-path":this._gnuLongLinkPath=jr.decodeLongPath(e,this._filenameEncoding);break;case"pax-global-header":this.
_paxGlobal=jr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?jr.decodePax(e):Object.assign({},this.
_paxGlobal,jr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=!1,this._missing=Ow(this._header.size);let e=this.
_buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){return this._continueWrite(n),!1}return!0}_consumeStream(){
let e=this._buffer.shiftFirst(this._missing);if(e===null)return!1;this._missing-=e.byteLength;let n=this._stream.push(e);
return this._missing===0?(this._stream.push(null),n&&this._stream._detach(),n&&this._locked===!1):n}_createStream(){return new nl(
this,this._header,this._offset)}_update(){for(;this._buffer.buffered>0&&!this.destroying;){if(this._missing>0){if(this._stream!==
null){if(this._consumeStream()===!1)return;continue}if(this._longHeader===!0){if(this._missing>this._buffer.buffered)break;
if(this._consumeLongHeader()===!1)return!1;continue}let e=this._buffer.shiftFirst(this._missing);e!==null&&(this._missing-=
e.byteLength);continue}if(this._buffer.buffered<512)break;if(this._stream!==null||this._consumeHeader()===!1)return}this.
_continueWrite(null)}_continueWrite(e){let n=this._callback;this._callback=el,n(e)}_write(e,n){this._callback=n,this._buffer.
push(e),this._update()}_final(e){this._finished=this._missing===0&&this._buffer.buffered===0,e(this._finished?null:new Error(
"Unexpected end of data"))}_predestroy(){this._continueWrite(null)}_destroy(e){this._stream&&this._stream.destroy(Tw(this)),
e(null)}[Symbol.asyncIterator](){let e=null,n=null,r=null,i=null,o=null,s=this;return this.on("entry",c),this.on("error",
l=>{e=l}),this.on("close",f),{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},
throw(l){return u(l)}};function a(l){if(!o)return;let m=o;o=null,m(l)}function d(l,m){if(e)return m(e);if(i){l({value:i,
done:!1}),i=null;return}n=l,r=m,a(null),s._finished&&n&&(n({value:void 0,done:!0}),n=r=null)}function c(l,m,h){o=h,m.on(
"error",el),n?(n({value:m,done:!1}),n=r=null):i=m}function f(){a(e),n&&(e?r(e):n({value:void 0,done:!0}),n=r=null)}function u(l){
return s.destroy(l),a(l),new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:!0});s.once("close",function(){l?
h(l):m({value:void 0,done:!0})})})}}};vw.exports=function(e){return new rl(e)};function el(){}function Ow(t){return t&=511,
t&&512-t}});var _w=Oe((B3,il)=>{var Aw={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{il.exports=
jp("fs").constants||Aw}catch{il.exports=Aw}});var Fw=Oe((O3,$w)=>{var{Readable:PA,Writable:IA,getStreamError:Lw}=qu(),Zn=Mr(),Kr=_w(),Ma=Qu(),TA=493,BA=420,Nw=Zn.alloc(
1024),sl=class extends IA{constructor(e,n,r){super({mapWritable:vA,eagerOpen:!0}),this.written=0,this.header=n,this._callback=
r,this._linkname=null,this._isLinkname=n.type==="symlink"&&!n.linkname,this._isVoid=n.type!=="file"&&n.type!=="contiguou\
s-file",this._finished=!1,this._pack=e,this._openCallback=null,this._pack._stream===null?this._pack._stream=this:this._pack.
_pending.push(this)}_open(e){this._openCallback=e,this._pack._stream===this&&this._continueOpen()}_continuePack(e){if(this.
_callback===null)return;let n=this._callback;this._callback=null,n(e)}_continueOpen(){this._pack._stream===null&&(this._pack.
_stream=this);let e=this._openCallback;if(this._openCallback=null,e!==null){if(this._pack.destroying)return e(new Error(
"pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finalized"));this._pack._stream=
this,this._isLinkname||this._pack._encode(this.header),this._isVoid&&(this._finish(),this._continuePack(null)),e(null)}}_write(e,n){
if(this._isLinkname)return this._linkname=this._linkname?Zn.concat([this._linkname,e]):e,n(null);if(this._isVoid)return e.
byteLength>0?n(new Error("No body allowed for this entry")):n();if(this.written+=e.byteLength,this._pack.push(e))return n();
this._pack._drain=n}_finish(){this._finished||(this._finished=!0,this._isLinkname&&(this.header.linkname=this._linkname?
Zn.toString(this._linkname,"utf-8"):"",this._pack._encode(this.header)),Cw(this._pack,this.header.size),this._pack._done(
this))}_final(e){if(this.written!==this.header.size)return e(new Error("Size mismatch"));this._finish(),e(null)}_getError(){
return Lw(this)||new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(e){this._pack.
_done(this),this._continuePack(this._finished?null:this._getError()),e()}},al=class extends PA{constructor(e){super(e),this.
_drain=ol,this._finalized=!1,this._finalizing=!1,this._pending=[],this._stream=null}entry(e,n,r){if(this._finalized||this.
destroying)throw new Error("already finalized or destroyed");typeof n=="function"&&(r=n,n=null),r||(r=ol),(!e.size||e.type===
"symlink")&&(e.size=0),e.type||(e.type=OA(e.mode)),e.mode||(e.mode=e.type==="directory"?TA:BA),e.uid||(e.uid=0),e.gid||(e.
gid=0),e.mtime||(e.mtime=new Date),typeof n=="string"&&(n=Zn.from(n));let i=new sl(this,e,r);return Zn.isBuffer(n)?(e.size=
n.byteLength,i.write(n),i.end(),i):(i._isVoid,i)}finalize(){if(this._stream||this._pending.length>0){this._finalizing=!0;
return}this._finalized||(this._finalized=!0,this.push(Nw),this.push(null))}_done(e){e===this._stream&&(this._stream=null,
this._finalizing&&this.finalize(),this._pending.length&&this._pending.shift()._continueOpen())}_encode(e){if(!e.pax){let n=Ma.
encode(e);if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){let n=Ma.encodePax({name:e.name,linkname:e.linkname,
pax:e.pax}),r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Ma.encode(r)),this.
push(n),Cw(this,n.byteLength),r.size=e.size,r.type=e.type,this.push(Ma.encode(r))}_doDrain(){let e=this._drain;this._drain=
ol,e()}_predestroy(){let e=Lw(this);for(this._stream&&this._stream.destroy(e);this._pending.length;){let n=this._pending.
shift();n.destroy(e),n._continueOpen()}this._doDrain()}_read(e){this._doDrain(),e()}};$w.exports=function(e){return new al(
e)};function OA(t){switch(t&Kr.S_IFMT){case Kr.S_IFBLK:return"block-device";case Kr.S_IFCHR:return"character-device";case Kr.
S_IFDIR:return"directory";case Kr.S_IFIFO:return"fifo";case Kr.S_IFLNK:return"symlink"}return"file"}function ol(){}function Cw(t,e){
e&=511,e&&t.push(Nw.subarray(0,512-e))}function vA(t){return Zn.isBuffer(t)?t:Zn.from(t)}});var Ua=Oe(dl=>{dl.extract=Rw();dl.pack=Fw()});var Ub=Oe((qK,Mb)=>{Mb.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++)o[s]=
[s],o[s].length=n;for(s=0;s<n;s++)o[0][s]=s;if(Math.abs(r-i)>(n||100))return m(n||100);if(r===0)return m(i);if(i===0)return m(
r);var a,d,c,f,u,l;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1],f=d===c?0:1,u=o[s-
1][a]+1,(l=o[s][a-1]+1)<u&&(u=l),(l=o[s-1][a-1]+f)<u&&(u=l),o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-2][a-2]+f)<
u?l:u}return m(o[r][i]);function m(h){var y=Math.max(r,i),g=y===0?0:h/y,E=1-g;return{steps:h,relative:g,similarity:E}}}});var Q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,jt="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",ge="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function H(t){return t instanceof p?t:new p("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var Kp=300;function R(t){let e=t.toString("utf8"),n=e.length>Kp;return JSON.
stringify(n?`${e.slice(0,Kp)}…`:e)}function S(t){return t instanceof Error?t.message:String(t)}var zP="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Xe(t){
return t instanceof p?`${t.message}
${t.hint}`:`Unexpected failure: ${S(t)}
${zP}`}function FH(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as JP}from"node:crypto";import{readlinkSync as GP}from"node:fs";import{readFileSync as WP}from"node:fs";function $i(t){try{return WP(`/proc/${t}`,"utf8")}catch{return""}}var Yt="io.github.docker-flatten.run",Kt="docker-flatten-pending",Fi="docker-flatten-",Yp="paused-",jP=1440*60,us=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
KP=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function JH(){let t=Math.floor(Date.now()/1e3),{start:e}=eh("self");return`${Zp()}\
-${Qp()}-${process.pid}-${e}-${t}-${bf()}`}function ls(t){return`${Yt}=${t}`}function st(t){return`${Kt}:${t}`}function Vp(t){
return`${st(t)}-${bf()}`}function wf(t){let e=t.startsWith(`${Kt}:`)?t.slice(Kt.length+1):"";if(us.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return us.test(n)?n:void 0}function qp(t){return`${Fi}${t}-${bf()}`}function Xp(t,e){return`${Fi}${t}-${Yp}${e}`}
function ms(t){return new RegExp(`-${Yp}([0-9a-f]{64})$`).exec(t)?.[1]}function se(t){return`${Fi}${t}-`}function ht(t){
if(!t.startsWith(Fi))return;let e=KP.exec(t.slice(Fi.length))?.[1];return e!==void 0&&us.test(e)?e:void 0}function vt(t){
let e=us.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===Zp()&&e.pidNamespace!=="0"&&e.pidNamespace===Qp()?!YP(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>jP}function YP(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=eh(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function Zp(){return $i("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Qp(){try{return/\d+/.exec(GP("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function eh(t){let e=$i(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function bf(){return JP(4).toString("hex")}var th=["SIGINT","SIGTERM","SIGHUP"];function jH(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of th)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of th)process.off(r,e)}}}var ps={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var hs="workflow";function qH(t){hs=t}function T(t,...e){let n=[t,...e].map(i=>k(i)).join(" and ");return`${hs==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function k(t,e){if(hs==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=ps[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Rt(t,e){return hs===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var VP=250,Ze=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let i=0,o=0,s=performance.now(),a=Math.min(VP,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,o=this.#t===i?o+c:0,i=this.#t,o>=n*1e3&&r.abort(qP(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function nh(t){return t instanceof p&&t.code==="TIMEOUT"}function qP(t){return new p("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${T("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as aI}from"node:child_process";import{spawn as XP}from"node:child_process";import{StringDecoder as ZP}from"node:string_decoder";var Di=process.platform!==
"win32",QP=128,ys=class{async run(e,n,r){let i=XP(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Di}),o=new Ef(r.
onOutput);return o.readFrom(i),Sf(r.kill,i),{exitCode:await Ui(i),...o.texts()}}},eI=64*1024*1024,Mi=64*1024,Ef=class{stdout;stderr;constructor(e){
this.stdout=new Vt(eI,e),this.stderr=new Vt(Mi,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},Vt=class{#e=new ZP("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function Sf(t,e){let n=()=>{tI(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function tI(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function Ui(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,i)=>e(r??(i===null?1:QP)))})}var nI=500;function gs(t,e){let n="";return setInterval(()=>{let r=$i(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},nI)}var rh='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',rI=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:rh},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:rh},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ws(t,e){let n=rI.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var iI={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},oI=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function kf(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!sI(e[0])))}function sI(t){let e=t.toUpperCase();return Object.hasOwn(iI,e)||oI.some(n=>e.startsWith(
n))}var ih=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Ze(void 0,0),this.#n=e.graceMs??
oh,this.#r=e.runner??new ys}withWatchdog(e,n=oh){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw H(n.reason);let r=new AbortController,i,o=()=>{
i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:kf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw H(n.reason);return this.touch(),s}catch(s){
throw sh(s)}finally{clearTimeout(i),n.removeEventListener("abort",o)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw re(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return aI("docker",[...this.#e,...e],{stdio:n,env:kf(process.env),
detached:Di,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=!1){let o=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>Hi(o[f],Mi,u=>{this.touch(),n(u,f)}),a=s("stdout"),d=s("stderr"),c=i?gs(o,this.touch):void 0;try{return{
exitCode:await bs(o),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},oh=2e3;function Hi(t,e,n){let r=new Vt(e,n);return t?.
on("data",r.add),()=>r.text}async function bs(t){try{return await Ui(t)}catch(e){throw sh(e)}}function sh(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?cI(t):t.name==="AbortError"?H(t.cause):t:t}function re(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return qt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function qt(t,e,n){let r=ws(t,n);return r!==void 0?r:xf(t)?Pf(t):new p(e,`${n}: ${t}`,{hint:Q})}function xf(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Pf(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?dI:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var dI=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function cI(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${S(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as eO}from"node:path";import{realpathSync as YB}from"node:fs";import{dirname as Ky,resolve as VB}from"node:path";import{open as ph}from"node:fs/promises";import{Readable as hI}from"node:stream";var v=512,Zt=Buffer.alloc(2*v),M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},ve={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},fI=new Set(["1",
"2","3","4","5","6"]);function ce(t){return Math.ceil(t/v)*v}function zi(t){for(let e=0;e<v;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function Es(t){return t[M.typeFlag[0]]===0}function Ss(t){return!fI.has(t)}
function Re(t,e){let n=ah(t,M.checksum,e),r=ch(t);if(n!==r.unsigned&&n!==r.signed)throw new p("TAR_INVALID",`A tar heade\
r at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:jt});let i=t[M.
typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:ah(t,M.size,e),name:uI(t),gnuIsExtended:(t[M.
gnuIsExtended[0]]??0)!==0&&i===83}}function at(t,e){return new p("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}\
.`,{hint:jt})}function We(t,e){let[n,r]=M[e];return Wi(t.subarray(n,n+r))}function ks(t){return If(t,M.linkName)}function If(t,e){
let n=t.subarray(e[0],e[0]+e[1]),r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function uI(t){let e=If(t,M.name);if(!dh(
t))return Buffer.from(e);let n=If(t,M.prefix);return n.length===0?Buffer.from(e):Buffer.concat([n,Buffer.from("/"),e])}function dh(t){
return t.toString("latin1",M.magic[0],M.magic[0]+M.magic[1])==="ustar\0"}function ch(t){let[e,n]=M.checksum,r=0,i=0;for(let o=0;o<
v;o++){let s=o>=e&&o<e+n?32:t[o]??0;r+=s,i+=s>>7}return{unsigned:r,signed:r-i*256}}function ah(t,e,n){let[r,i]=e,o=t.subarray(
r,r+i),s=Wi(o);if(!(s>=0))throw new p("TAR_INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.
stringify(o.toString("latin1"))}): the stream was damaged.`,{hint:jt});return s}function Wi(t){let e=t[0]??0,n;if(e>=128){
let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,
"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:
Number.NaN}function Qt(t){return We(t,"mtime")}var lI=8**11-1;function Ji(t,e){let n=Math.min(Math.max(0,e),lI);return Xt(
t,M.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function Gi(t,e){return Xt(t,M.size,Buffer.from(`${e.toString(
8).padStart(11,"0")}\0`))}function fh(t){return t[M.typeFlag[0]]!==83?t:Xt(Xt(t,M.typeFlag,Buffer.from("0")),M.sparseMap,
Buffer.alloc(M.sparseMap[1]))}var Tf=8**7-1;function Bf(t,e,n){if(n<=Tf)return Xt(t,M[e],Buffer.from(`${n.toString(8).padStart(
7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Xt(t,M[e],r)}function uh(t,e){let n=xs(
t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function xs(t,e,n,r=!1){
let i=Buffer.alloc(M[e][1]);if(n.length>i.length&&!r)return;n.copy(i);let o=Xt(t,M[e],i);return e==="name"&&dh(t)?Xt(o,M.
prefix,Buffer.alloc(M.prefix[1])):o}function lh(){let t=Buffer.alloc(v);t.write("0000755",M.mode[0],"latin1");for(let e of[
M.uid,M.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",M.mtime[0],"latin1"),t.write("5",M.typeFlag[0],
"latin1"),t.write("ustar\x0000",M.magic[0],"latin1"),Gi(t,0)}function mh(t,e){let n=Buffer.alloc(v);n.write("././@LongLi\
nk",M.name[0],"latin1");for(let r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],"latin1");return n.write("00000000000",M.
mtime[0],"latin1"),n.write(t,M.typeFlag[0],"latin1"),n.write("ustar  \0",M.magic[0],"latin1"),Gi(n,e)}function Xt(t,e,n){
let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let i=ch(r).unsigned.toString(8).padStart(6,"0");return r.write(`${i}\0 `,M.checksum[0],
"latin1"),r}var mI=8**11-1,pI=100;function fr(t,e){let n=Buffer.alloc(v);if(n.write(t,0,pI,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1"),e<=mI?n.write(`${e.toString(
8).padStart(11,"0")}\0`,124,"latin1"):(n.writeUInt8(128,124),n.writeBigUInt64BE(BigInt(e),128)),n.write("00000000000\0   \
     0",136,"latin1"),n.write("ustar\x0000",257,"latin1");let r=n.reduce((i,o)=>i+o,0);return n.write(`${r.toString(8).padStart(
6,"0")}\0 `,148,"latin1"),n}function Ps(t){return Buffer.alloc(ce(t)-t)}function Is(){return Buffer.alloc(2*v)}var hh=4*1024*1024;function yh(t){return t.map(({content:n})=>{let r=Ki(n);return fr("",0).length+r+Ps(r).length}).reduce(
(n,r)=>n+r,Is().length)}async function gh(t,e,n){for(let{path:r,content:i}of e)await ji(t,fr(r,Ki(i)),n),Buffer.isBuffer(
i)?await ji(t,i,n):await Yi(i,t,n),await ji(t,Ps(Ki(i)),n);await ji(t,Is(),n)}async function Yi(t,e,n){let{path:r,sizeBytes:i}=t,
o=await ph(r,"r");try{await wh(o,t);let s=Buffer.allocUnsafe(Math.min(hh,i));for(let a=i;a>0;){let d=Of(t)-a,{bytesRead:c}=await o.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await ji(e,s.subarray(
0,c),n),a-=c}}finally{await o.close()}}function Ts(t,e=()=>{}){return hI.from(yI(t,e),{objectMode:!1})}async function*yI(t,e){
for(let{path:n,content:r}of t){yield fr(n,Ki(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*gI(r,e);let i=Ps(Ki(r));
i.length>0&&(yield i)}yield Is()}async function*gI(t,e){let{path:n,sizeBytes:r}=t,i=await ph(n,"r");try{await wh(i,t);for(let o=r;o>
0;){let s=Buffer.allocUnsafe(Math.min(hh/4,o)),{bytesRead:a}=await i.read(s,0,s.length,Of(t)-o);if(a===0)throw new RangeError(
`${n} ended ${o} bytes too early`);e(a),yield s.subarray(0,a),o-=a}}finally{await i.close()}}function Of({startByte:t=0,
sizeBytes:e}){return t+e}async function wh(t,e){let{size:n}=await t.stat(),r=Of(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function ji(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i),r+=i}}function Ki(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as wI}from"node:crypto";function B(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function U(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function w(t,...e){let n=t;for(let r of e){if(!B(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function b(t,...e){
let n=w(t,...e);return typeof n=="string"&&n!==""?n:void 0}function F(t){try{return JSON.parse(t)}catch{return}}var vf=JSON;function Bs(t){let e=vf.parse(t,(n,r,i)=>typeof r=="number"&&i.source!==void 0?vf.rawJSON(i.source):r);if(!B(
e)||vf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Vi(t){let e=w(t,"ro\
otfs","diff_ids");return U(e)?e:[]}function zn(t){let e=w(t,"history");if(Array.isArray(e))return e.map(n=>w(n,"empty_la\
yer")!==!0)}function bI(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){return`\
sha256:${wI("sha256").update(t).digest("hex")}`}function Eh(t,e){let n=SI(b(t,"created"),e.latestSeconds),r=({contents:o})=>({
...n===void 0?{}:{created:n},created_by:Af(e.createdBy,o),comment:bI(e.sourceDiffIds)??""}),i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...EI(t,e.layers.filter(({isKept:o})=>o===!0).length),
...e.layers.filter(({isKept:o})=>o!==!0).map(r)]};return Buffer.from(JSON.stringify(i))}function EI(t,e){if(e===0)return[];
let n=w(t,"history"),r=zn(t)??[],i=r.filter(o=>o).length;return!Array.isArray(n)||i!==Vi(t).length?Array.from({length:e},
()=>({})):n.slice(0,Rf(r,e))}function Rf(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function Af(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function SI(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var kI=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],xI="0001-01-01T\
00:00:00Z";function Sh(t){let e={};for(let[r,i]of kI){let o=t[r];!bh(o)&&o!==xI&&(e[i]=o)}let n=t.Config;return e.config=
B(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!bh(r))):{},e.rootfs={type:"layers",diff_ids:w(t,"RootFS","Laye\
rs")??[]},e}function bh(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Ae={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function qi(t){let e=b(t,"digest"),
n=w(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:b(t,"mediaType")??"",digest:e,sizeBytes:n}}function kh(t){
let e=F(t),n=qi(w(e,"config")),r=w(e,"layers");if(n===void 0||!Array.isArray(r))return;let i=w(e,"annotations"),o=Object.
entries(B(i)?i:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(qi).filter(s=>s!==void 0),annotations:Object.
fromEntries(o)}}function xh(t){let e=w(F(t),"manifests");if(Array.isArray(e))return e.filter(n=>b(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=qi(n);return r===void 0?[]:[{...r,platform:PI(n)}]})}function PI(t){let e=w(
t,"platform"),n=b(e,"os"),r=b(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:b(e,"var\
iant")}}function ur(t){return t===Ae.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Os(t,e,n,r={}){
return Ph({schemaVersion:2,mediaType:t,config:_f(e),layers:n.map(_f),...Nf(r)})}function vs(t,e,n={}){return Ph({schemaVersion:2,
mediaType:t,manifests:e.map(Rs),...Nf(n)})}function Rs(t){let{platform:e,annotations:n={}}=t;return{..._f(t),...e===void 0?
{}:{platform:e},...Nf(n)}}function Lf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}
function Nf(t){return Object.keys(t).length===0?{}:{annotations:t}}function _f(t){return{mediaType:t.mediaType,digest:t.
digest,size:t.sizeBytes}}function Ph(t){return Buffer.from(JSON.stringify(t))}var II=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
TI=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,BI=/^\w[\w.-]{0,127}$/,OI=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
vI=255,Cf=/^(?:sha256:)?[0-9a-f]{64}$/;function en(t){return Cf.test(t)}function ae(t,e){let n=$f(t);if(n===void 0)throw new p(
"BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:RI(t)});return n}function As(t,e){let n=ae(t,e),r=i=>{throw new p("BAD_INPUT",`The ${T(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(Cf.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function lr({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function ue(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function Ih(t){let e=ue(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=$f(n);
return r!==void 0&&ue(r)===e?n:e}function $f(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
i=r.lastIndexOf(":"),o=i>r.lastIndexOf("/"),s=o?r.slice(i+1):void 0,a=o?r.slice(0,i):r;if(n!==void 0&&!OI.test(n)||n?.startsWith(
"sha256:")&&!Cf.test(n)||s!==void 0&&!BI.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,u=f?c:"docker.io",l=f?a.slice(d+1):a;if(f&&!II.test(u)||!l.split("/").every(g=>TI.test(
g)))return;let m=u==="docker.io"||u==="index.docker.io",h=m&&!l.includes("/")?`library/${l}`:l,y=m?"docker.io":u;if(!(`${y}\
/${h}`.length>vI))return{text:t,domain:y,path:h,tag:s,digest:n}}function RI(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&$f(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function Th(t,e,n){let r=`${z(t).slice(7)}.json`,i=`${e.slice(7)}/layer.tar`;return Ts([{path:r,content:t},_s([{Config:r,
RepoTags:[n],Layers:[i]}])])}function _s(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var Ls={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Ns(t){return{path:"index.j\
son",content:vs(Ae.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var Cs="io.containerd.image.name";function $s(t,e,n={}){
let r=Os(Ae.manifest,{mediaType:Ae.config,digest:z(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Ae.manifest,
digest:z(r),sizeBytes:r.length}}}function Bh(t,{config:e,platform:n,name:r,annotations:i={}},o){let s=t.map(({descriptor:u})=>u),
a=$s(e,s,i),d=s.map(({digest:u})=>Je(u)),c=Je(z(e)),f=[Ls,Ns({...a.descriptor,platform:Lf(n),annotations:{[Cs]:r.full}}),
_s([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:Je(a.descriptor.digest),content:a.bytes},...t.map(
({path:u,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(m),content:{path:u,startByte:l,sizeBytes:h}}))];return Ts(
f,o)}function Oh(t,e,n){let{os:r,architecture:i,variant:o}=e,s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?
{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=$s(s,[{...t,mediaType:"application\
/octet-stream"}]),c=ue(ae(n,"tag"));return Ts([Ls,Ns({...d,platform:Lf(e),annotations:{[Cs]:c}}),{path:Je(z(s)),content:s},
{path:Je(d.digest),content:a}])}var mr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},vh={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function pr(t,e){return t==="oci"||e==="zstd"?mr.oci.layer+vh.oci[e]:
mr.docker.layer+vh.docker[e]}function Ff(t){return["gzip","zstd","none"].find(e=>t===pr("oci",e)||t===pr("docker",e))}var _h=/^[A-Za-z0-9_.-]+$/,Rh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
Ah={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ce(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(Rh,n)?Rh[n]:void 0,i=r?.architecture??
n,o=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(Ah,i)?Ah[i]:void 0,a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;
return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}function Y(t,e){return O(t)===O(e)}function O(t){let{
os:e,architecture:n,variant:r}=Ce(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function Fs({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||_h.test(r))}function Ds(t){let[e,n,r,...i]=t.split("/"),o=t.split("/");if(e===void 0||
n===void 0||i.length>0||!o.every(s=>_h.test(s)))throw new p("BAD_INPUT",`The ${T("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ce({os:e,architecture:n,variant:r})}function Wn(t){let e=Uf(t)?Ms(t):t,n=e.images.map(_I),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let o=i===void 0?r.bytes:
vs(mr[i.format].index,n.map(LI),i.annotations),s=i===void 0?{...r.manifest,platform:Lh(r.image)}:Df(mr[i.format].index,o);
return{root:s,rootBytes:o,images:n,blobs:AI({images:n,root:s,rootBytes:o})}}function AI({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:i})=>({digest:z(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({digest:i.digest,content:o})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function _I(t){
let e=mr[t.format],n=Df(e.config,t.config),r=t.layers.map(({descriptor:o})=>o),i=Os(e.manifest,n,r,t.annotations);return{
manifest:Df(e.manifest,i),bytes:i,image:t}}function LI({manifest:t,image:e}){return{...t,platform:Lh(e),annotations:e.entryAnnotations}}
function Lh({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=F(e.toString()),r=["architecture","os","os.version",
"variant"].map(o=>[o,b(n,o)]),i=w(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(
i)?[["os.features",i]]:[]])}function Df(t,e){return{mediaType:t,digest:z(e),sizeBytes:e.length}}function Mf({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Uf(t){return Mf(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>Ff(n.mediaType)==="zstd"))}function Ms(t){let n=i=>{let{descriptor:o}=i,s=Ff(o.mediaType),a=s===void 0?
o.mediaType:pr("oci",s);return{...i,descriptor:{...o,mediaType:a}}};return{images:t.images.map(i=>({...i,format:"oci",layers:i.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Xi({root:t,blobs:e},n,r){return[Ls,Ns({...t,annotations:n}),
...r===void 0?[]:[_s([r])],...e.map(({digest:i,content:o})=>({path:Je(i),content:o}))]}function Nh({images:t},e,n){let r=t.
find(({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:i,layers:o}=r.
image;return{Config:Je(z(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Je(s.digest))}}import{access as hB,chmod as yB,constants as Ly,link as gB,rename as Ny,rm as na}from"node:fs/promises";import{basename as wB,
dirname as oo}from"node:path";var NI=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function yt(t){return t.replace(NI,e=>[...e].map(n=>`\\u${CI(n.codePointAt(0)??
0)}`).join(""))}function CI(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ie(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Ch(t){return`<code>${Us(t)}</cod\
e>`}function Us(t){return yt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function At(t,e=""){let n=t.flatMap(
i=>i.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var Zi="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",$I=150;
function $e(t){return JSON.stringify(ie(t,$I))}function Pe(t,e,n){return new p("BLOB_INVALID",`The file ${$e(t)} of ${$e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function le(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as FI}from"node:crypto";var $h={sha256:64,sha512:128};function _t(t){let[e="",n="",...r]=t.split(":"),i=Object.hasOwn($h,e)?$h[e]:void 0;if(!(r.
length>0||n.length!==i||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function Hs(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw ee(e,tn(t.length,n));let r=_t(e)?.algorithm;if(r===void 0)throw ee(e,"has a digest that cannot be checked");let i=`${r}\
:${FI(r).update(t).digest("hex")}`;if(i!==e)throw ee(e,`has the digest ${i}`)}function tn(t,e){return`has ${t} bytes, bu\
t its descriptor says ${e}`}function ee(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The i\
mage was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var Hf="application/vnd.oci.image.",zs="application/vnd.docker.",nn={index:`${zs}distribution.manifest.list.v2+json`,manifest:`${zs}\
distribution.manifest.v2+json`,config:`${zs}container.image.v1+json`,layer:`${zs}image.rootfs.diff.tar`},DI=new Map([[`${Hf}\
manifest.v1+json`,"oci"],[`${Hf}index.v1+json`,"oci"],[nn.manifest,"docker"],[nn.index,"docker"]]),MI=new Set([`${Hf}con\
fig.v1+json`,nn.config]),UI=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
HI=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function hr(t){return DI.
get(t)}function zf(t){return MI.has(t)}function Fh(t){return UI.test(t)?"layer":HI.test(t)?"foreign":"other"}function rn(t,e){Hs(t,e);let n=F(t.toString("utf8")),r=l=>ee(e.digest,l);if(!B(n))throw r("is not a JSON object");let i=b(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.stringify(i)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=i??(e.mediaType||zI(n)),a=hr(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=Wf(n);if(ur(s))return{kind:"index",format:a,entries:Dh(n,"manifests",r),annotations:d};let c=Hh(w(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Dh(n,"layers",r).map(WI),u=b(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}function Mh(t){let e=F(t.toString(
"utf8")),n=w(e,"manifests");if(!B(e)||!Array.isArray(n))return;let r=n.map(Uh).filter(i=>i!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:Wf(e)}}function zI(t){return"manifests"in t?Ae.index:"config"in t&&
"layers"in t?Ae.manifest:""}function Dh(t,e,n){let r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((i,o)=>{let s=Uh(i);if(s===void 0)throw n(`has no valid descriptor at position ${o} of its ${e}`);return s})}function WI({
mediaType:t,digest:e,sizeBytes:n}){return{mediaType:t,digest:e,sizeBytes:n}}function Uh(t){let e=Hh(t);if(e===void 0)return;
let n=w(t,"platform");return{...e,platform:B(n)?n:void 0,annotations:Wf(t)}}function Hh(t){let e=qi(t);if(!(e===void 0||
_t(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Wf(t){let e=w(t,"annot\
ations");return Object.fromEntries(Object.entries(B(e)?e:{}).filter(n=>typeof n[1]=="string"))}async function yr(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Pe(n,"is missing, though an index n\
ames it",t.name);let i=rn(r,e),o=t.name;if(i.kind==="index"){let{format:a,annotations:d,entries:c}=i;return{reference:o,
digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){let{mediaType:a}=i;return{reference:o,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=i.mediaType===""?"of no known type":$e(i.mediaType);throw le(
o,`must be an image or an index, but is ${s}`,Zi)}import{open as Xh,stat as Zh}from"node:fs/promises";import{join as nT}from"node:path";import{Readable as rT}from"node:stream";function he(t){return t?.code??String(t)}function gt(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as Kh}from"node:path";var zh=16*1024;function Wh(t,e){let n=new Map,r=[];for(let{key:i,value:o}of jf(t,e))n.set(i,o),(i==="GNU.sparse.offset"||
i==="GNU.sparse.numbytes")&&r.push(o);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function Jh(t,e){
return Jf(t,n=>n===e)}function Jf(t,e){return Buffer.concat([...jf(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function Gf(t,e){
return Buffer.concat([...jf(t,0)].map(({key:n,bytes:r})=>{let i=e.get(n);return i===void 0?r:JI(n,i)}))}function JI(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*jf(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>zh)throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${zh} r\
ecords.`,{hint:ge});let i=t.indexOf(32,n),o=i===-1?"":t.toString("latin1",n,i),s=/^[0-9]{1,10}$/.test(o)?Number(o):0,a=n+
s,d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new p("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:jt});yield{key:t.toString("utf8",i+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function on(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var Gh=1024*1024,GI=4*1024*1024,jh=Buffer.alloc(0),Kf={pax:new Map,longName:void 0,longLink:void 0};function sn(t){return t===
ve.pax||t===ve.gnuLongName||t===ve.gnuLongLink}var gr=class{#e=[];#t=0;#n=Kf;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:i,sizeBytes:o}=e;if(o>Gh||this.#t+o>GI)throw new p("TAR_LIMIT",`The \
extension header at byte ${r} claims ${o} bytes; at most ${Gh} are read.`,{hint:ge});this.#i(Buffer.from(n)),o>0?this.#r=
{typeFlag:i,left:ce(o),parts:[],sizeBytes:o}:this.#n=Yf(this.#n,i,jh,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let i=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,i))),r.left-=i,r.left===0){this.#r=void 0;let o=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#i(o),this.#n=Yf(this.#n,r.typeFlag,o.subarray(0,r.sizeBytes),n)}return i}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=Kf,e}#i(e){this.#e.push(e),this.#t+=e.length}};
function wr(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:i,sizeBytes:o}=Re(r,0);e.push({typeFlag:i,block:r,
data:o===0?void 0:t[++n],sizeBytes:o})}return e}function De(t){return wr(t).reduce((e,{typeFlag:n,data:r=jh,sizeBytes:i})=>Yf(
e,n,r.subarray(0,i),0),Kf)}function an(t,{pax:e,longName:n}){return n??Fe(e.get("GNU.sparse.name"))??Fe(e.get("path"))??
t.name}function Lt(t,{pax:e,longLink:n}){return n??Fe(e.get("linkpath"))??ks(t)}function Ws(t,{pax:e},n){let r=Fe(e.get(
"size"));if(r===void 0)return t.sizeBytes;let i=r.toString("latin1"),o=on(i);if(!Number.isSafeInteger(o))throw at(n,`the\
 PAX record of its size is ${JSON.stringify(i.slice(0,40))}`);return o}function Yf(t,e,n,r){if(e===ve.pax)return{...t,pax:Wh(
n,r)};let i=Fe(jI(n));return e===ve.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function Fe(t){return t?.length===0?
void 0:t}function jI(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Yh=2e5,KI=1024,YI=64*1024,VI=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Vh(t){
let e=new Vf(t),n=new Map,r=new gr;QI(await e.read(0,v),t.path);let i=0,o=0,s=0;for(;s<t.sizeBytes&&o<2;){let a=s,d=await e.
block(a);if(s+=v,zi(d)){o++;continue}if(o===1)throw at(a,"there is a single zero block between two entries");let c=Re(d,
a);if(++i>Yh)throw tT(t.path);if(c.typeFlag===ve.paxGlobal)s+=ce(c.sizeBytes);else if(sn(c.typeFlag)){r.begin(c,d,a);let f=ce(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),u=c.hasOldType&&c.name.at(-1)===
47,l=Ss(c.typeFlag)&&!u?Ws(c,f,a):0;if(s=c.gnuIsExtended?await qI(e,s):s,s+l>t.sizeBytes)throw qf(t,s+l);XI(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:l}),s+=ce(l)}}if(!r.isEmpty)throw qf(t,s);return n}async function qI(t,e){let n=e;
for(let r=!0;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}function XI(t,e){let{header:n,block:r,extension:i,offset:o,
sizeBytes:s}=e,a=an(n,i),d=a.length>KI?void 0:Js(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...i.pax.keys()].some(ZI))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c===
"1"||c==="2"){let u=(i.longLink??i.pax.get("linkpath")??ks(r)).toString("utf8"),l=c==="1"||u.startsWith("/")?u:`${Kh.dirname(
d)}/${u}`;t.set(d,{kind:"link",target:Js(l)})}else t.delete(d)}function ZI(t){return t.startsWith("GNU.sparse.")}function Js(t){
let e=Kh.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Vf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:i,signal:o}=this.#e;if(o.aborted)throw H(o.reason);let s=Buffer.alloc(Math.max(n,YI)),a=0;for(;a<s.length;){
let{bytesRead:d}=await i.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw qf(this.#e,e+n);return r}block(e){return this.exactly(
e,v)}};function QI(t,e){let n=t.toString("hex",0,8),r=VI.find(([,o])=>n.startsWith(o)),i=JSON.stringify(e);if(r!==void 0){
let o=`The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${i}`})}if(!(t.length===v&&(zi(t)||eT(t))))throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function eT(t){try{return Re(t,0),!0}catch{return!1}}function qf({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function tT(t){let e=`The archive ${JSON.stringify(
t)} has more than ${Yh} entries.`;return new p("TAR_LIMIT",e,{hint:ge})}function Gs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var qh=1024*1024,Qh=4*1024*1024,iT=8;async function dn(t,e,n){
if(t.sizeBytes>Qh)throw oT(e,t.sizeBytes);let r=[];for await(let i of t.open(n))r.push(i);return Buffer.concat(r)}function oT(t,e){
let n=`${t} has ${e} bytes, but at most ${Qh} bytes of a manifest, an index or a config are read.`;return new p("TAR_LIM\
IT",n,{hint:ge})}async function ey(t){if(!(await ny(t)).isDirectory())throw new p("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=nT(t,n),i=await Zh(r).catch(o=>{if(!["ENOENT",
"ENOTDIR"].includes(he(o)))throw Qi(r,o)});if(i?.isFile())return ty({path:r,startByte:0,sizeBytes:i.size})},close:async()=>{}}}
async function js(t,e){let n=await ny(t);if(!n.isFile()){let i=n.isDirectory()?"a directory":"no regular file";throw new p(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Xh(t).catch(i=>{throw Qi(t,i)});try{let i=await Vh({handle:r,path:t,sizeBytes:n.size,signal:e});return new Xf(
t,r,i)}catch(i){throw await r.close(),i}}var Xf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=Js(e);for(let r=0;n!==void 0;r++){let i=this.#t.get(n);if(i===void 0)return;if(i.kind==="file"){let{offset:o,sizeBytes:s}=i;
return ty({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}if(i.kind==="sparse")throw Pe(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===iT)throw Pe(e,"is behind a loop of links",this.path);n=i.target}throw Pe(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function ty(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:o=>new Zf(t,o)}}var Zf=class extends rT{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:qh,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Xh(r):Promise.resolve(n)).then(o=>{this.#n=o,e()},o=>e(Qi(r,o)))}_read(){let e=Math.min(qh,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Qi(this.#e.path,n)))}_destroy(e,n){let i=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function ny(t){return Zh(t).catch(
e=>{throw Qi(t,e)})}function Qi(t,e){let n=he(e);return n==="ENOENT"||n==="ENOTDIR"?new p("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var sT=/^sha256:[0-9a-f]{64}$/;function Ks(t,e,n){let r=w(t,"rootfs","diff_ids")??[],i="No builder writes this. Use an i\
mage from a source that you trust.";if(!U(r)||!r.every(o=>sT.test(o)))throw le(n,"has a diffID in its config that is not\
 a sha256 digest",i);if(r.length!==e)throw le(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var aT=8,br=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(ry(this.attestations,"attestation")),this.artifacts.length>0){let i=eu([...new Set(this.artifacts)].map(o=>o===""?"\
no type":o));r.push(`${ry(this.artifacts.length,"artifact")} (${i})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${Qf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${dT(this.missing)}.`),n}};function Qf(t){return eu([...new Set(t.map(O))])}function dT(t){
return eu([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function eu(t){let e=t.slice(0,aT).map(r=>/^[\w./+ -]*$/.
test(r)?r:$e(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function ry(t,e){return`${t} ${e}${t===
1?"":"s"}`}function tu(t){let e=b(t,"os"),n=b(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:b(
t,"variant")};return Fs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function iy(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!nu(n,e);return Ce({...n,variant:n.variant??(r?e.variant:void 0)})}function nu(t,e){let n=r=>Ce({...r,variant:void 0});
return!Y(n(t),n(e))}function oy(t,e,{available:n,notices:r}){let i=n.length===0?"has no platform at all":`has ${Qf(n)}`,
o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].join(" "),{hint:"Select a \
platform that the image has."})}var sy=8,ay=1e4,cT="vnd.docker.reference.type";function eo({annotations:t}){return t[cT]!==void 0}var Er=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>ay)throw this.#a(
`has more than ${ay} entries in its indexes`);if(eo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&hr(r)===void 0?this.#t.artifacts.push(r):r===""||ur(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===sy)throw this.#a(`has indexes nested more than ${sy} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let i=rn(r,e);if(i.kind==="index")for(let o of i.entries)await this.#o(
o,n+1);else if(i.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(i.mediaType);else throw ee(
e.digest,"is not an index")}#a(e){return le(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var fT=4;async function Jn(t,e,n){let{reference:r,digest:i,index:o}=e,s=new br,a=o===void 0,d=await new Er(t,s).follow(e.
entries),c=new ru(t,{leftOut:s,platforms:n,isAlone:a}),f=await uT(d,l=>c.load(l)),u=(n??[]).find(l=>!f.some(m=>Y(m.platform,
l)));if(u!==void 0){let l=[...f.map(({platform:m})=>m),...c.others];throw oy(r,u,{available:l,notices:s.notices(r)})}if(f.
length===0){let l=s.notices(r).join(" ");throw le(r,`has no image that can be flattened${l&&`. ${l.replace(/\.$/,"")}`}`,
Zi)}return{reference:r,digest:i,index:o,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:l})=>t.release(
l),close:()=>t.close()}}async function uT(t,e){let n=[],r=[...t.entries()],i=async()=>{for(let o=r.shift();o!==void 0;o=
r.shift())n[o[0]]=await e(o[1])};return await Promise.all(Array.from({length:fT},i)),n.filter(o=>o!==void 0)}var ru=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=tu(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#i(e,n);let i=rn(r,e);if(i.kind!=="manifest")throw ee(e.digest,"is not a manifest");if(!this.#s(
i))return;let o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);let s=tu(o),a=iy(n,s);if(a===void 0)throw le(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&nu(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${O(n)}, but its c\
onfig says ${O(s)}.`),this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){let{mediaType:o,digest:s,sizeBytes:a}=e,
d={mediaType:o||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=Ks(r,c.length,`The image ${s}`),u={manifest:d,layers:c,
platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(l,m)=>{
let h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(l.digest,e);return{descriptor:l,diffId:f[m]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:i}=this.#t,o=n?.some(s=>Y(s,e))??!0;if(!o)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return i.notLinux.push(e),!1}
return o}async#i(e,n,r){let{isAlone:i,leftOut:o}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.
digest,e);o.missing.push(n)}#o(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Pe(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:i}){let{isAlone:o,leftOut:s}=this.#t,a=n.map(u=>Fh(
u.mediaType));if(!(zf(e.mediaType)&&(n.length===0||a.some(u=>u!=="other")))){let u=r??(zf(e.mediaType)?n[0]?.mediaType??
i:e.mediaType);if(o)throw le(this.#e.name,`is not an image, but ${$e(u)}`,Zi);return n.some(l=>l.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(u),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw le(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw le(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;Hs(r,e);let i=F(r.toString("utf8"));if(!B(i))throw ee(e.digest,
"is not a config, since it is not a JSON object");return i}};var lT=["org.opencontainers.image.ref.name","io.containerd.image.name"],dy=20;function uy(t,e){let{index:n,reference:r,text:i}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw iu(`${i}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>Ys(d).includes(r)),a=s.length>
0?s:t.filter(d=>pT(d,r));if(a.length===0)throw iu(`${i} must name an image, but the layout has none with that name.`,t);
return cy(a,t,e)}let o=t.filter(mT);if(o.length===0)throw iu(`${i} must contain an image, but contains none.`,t);return cy(
o,t,e)}function cy(t,e,{text:n,path:r,transport:i}){let o=[...new Map(t.map(d=>[d.digest,d])).values()];if(o.length===1)
return o;let s=new Set(t.map(d=>Ys(d).toSorted().join(" "))),a=o.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${ly(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function mT(t){return!eo(t)&&(t.mediaType===""||hr(t.mediaType)!==
void 0)}function Ys({annotations:t}){return lT.map(e=>t[e]).filter(e=>e!==void 0)}function pT(t,e){let n=fy(e);return n!==
void 0&&Ys(t).some(r=>/[/:]/.test(r)&&fy(r)===n)}function fy(t){try{return ue(ae(t,"image"))}catch{return}}function ly(t){
let e=[...new Set(t.map((r,i)=>Ys(r).at(-1)??`@${i}`))],n=e.length-dy;return e.slice(0,dy).map($e).join(", ")+(n>0?` and\
 ${n} more`:"")}function iu(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${ly(e)}\
.`})}var my="1.0.0",to=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(Vs(e));return n&&dn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(Vs(e));if(r!==void 0){if(r.sizeBytes!==n)throw ee(e,tn(r.sizeBytes,n));return Gs(
r)}}async release(){}close(){return this.#e.close()}};async function py(t,e){let{text:n,path:r,transport:i}=t,o=await(i===
"oci"?ey(r):js(r,e.signal));try{let s=new to(n,o,e.signal),a=await ou(o,e.signal);if(a===void 0)throw await gT(o,t);let[
d,...c]=uy(a.entries,t),f=d!==void 0&&c.length===0?await yr(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.
annotations},entries:[d,...c].filter(u=>u!==void 0).map(yT)};return await Jn(s,f,e.platforms)}catch(s){throw await o.close(),
s}}async function ou(t,e){let n=await hT(t,e);if(n!==void 0&&n!==my)throw le(t.path,`is an OCI image layout of version ${$e(
n)}; only ${my} is known`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)
return;let i=await dn(r,`The file index.json of ${t.path}`,e),o=Mh(i);if(o===void 0)throw Pe("index.json","is not an ind\
ex of an OCI image layout",t.path);return{...o,digest:z(i)}}async function hT(t,e){let n=await t.find("oci-layout");if(n===
void 0)return;let r=(await dn(n,`The file oci-layout of ${t.path}`,e)).toString();return b(F(r),"imageLayoutVersion")}function yT(t){
let{"org.opencontainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Vs(t){let e=_t(t);if(e===
void 0)throw ee(t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function gT(t,{text:e,
path:n,transport:r}){let o=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker\
 save". Write it as "docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" \
oci:NEW`:'Check the path. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return le(
e,"must be an OCI image layout, but has no index.json",o)}import{createHash as OT}from"node:crypto";import{Writable as vT}from"node:stream";import{pipeline as RT}from"node:stream/promises";var hy=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<hy.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${hy[n]}`}function Sr(t){return`${t>0?"+":""}${x(t)}`}
function kr(t,e){return xr(t===0?0:(t-e)/t*100)}function xr(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function Pr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var wT=16*4096,bT=.001;function qs(t,e,n){
return t?Math.abs(e)<=Math.max(wT,n*bT):e===0}function Xs(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:kr(
t,e)}}function gy(t){return`${su(t)}, ${(t.ms/1e3).toFixed(1)} s`}function su({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let i=Gn(kr(t,e));return`${yy(t,n)} → ${yy(e,r)}, ${i}`}function Gn(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function yy(t,e){return`${x(t)} in ${ye(e)}`}function te(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function ye(t){return`${t} ${t===1?"layer":"layers"}`}var ET=.2,ST=10,kT=3,xT=6e3*60,Zs=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),i=(r-this.#t)/1e3,o=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=o!==void 0&&s!==void 0&&s>0&&o<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/
d*100)),f=o===void 0?void 0:this.#s(r,o),u=(d??0)-(o??0),l=i<kT||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
u/f)),m=l>xT?void 0:l;return{title:e,seconds:i,doneBytes:o,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:m}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=ET){let i=Math.exp(-r/ST);this.#i=this.#i*i+(n-this.#r),this.#o=this.#o*i+r,this.#n=e,this.#r=
n}return this.#o===0?void 0:this.#i/this.#o}};function wy(t){let{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)
return`${e}: ${by(Math.round(n))} so far`;let o=[PT(t),i===void 0?void 0:`${i} %`,IT(t),TT(t)];return`${e}: ${o.filter(s=>s!==
void 0).join(", ")}`}function PT({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function IT({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function TT({secondsLeft:t}){return t===
void 0?void 0:`${by(t)} left`}function by(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(" ")}var BT=5e3,Ey=1e3;async function W(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function Qs(t,e,n){
return await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),W(t,{title:e.after},n)}function BJ(t,e){let n=new Zs(
t),r=BT/Ey,i=0,o=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++i%r!==0)return;let d=t.loggedChars?.();d===
o&&e(wy(a)),o=d},Ey);return()=>clearInterval(s)}function cn(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var AT=[["1f8b",".gzip"],["28b52ffd",".zstd"]],_T=[["fd377a585a00","xz"],["425a68","bzip2"]],LT=6,NT=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
ea=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e,this.#e=n,this.#t=i,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:nn.config,digest:z(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:nn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
let i=await CT(e,n,r),o=F(i.toString("utf8"));if(!B(o))throw Pe(e.config,"is not a config, since it is not a JSON object",
n.path);let s=Ks(o,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,u]of e.layers.entries()){let l=await n.find(
u);if(l===void 0)throw Pe(u,"is missing, though manifest.json names it",n.path);let m=await $T(l,u,r.signal),h=m===""?`${s[f]}`:
`file ${u}`,y=c.get(h)??{mediaType:`${nn.layer}${m}`,digest:m===""?s[f]??"":await DT(l,r),sizeBytes:l.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){let e=z(this.#r),n=nn.manifest,
r=this.#r.length,i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&Gs(n)}async release(){}close(){return this.#e.close()}};async function CT(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Pe(t.config,"is missing, though manifest.json names it",e.path);let i=await dn(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),o=NT.exec(t.config)?.[1],s=z(i);if(o!==void 0&&s!==`sha256:${o}`)throw ee(
`sha256:${o}`,`has the digest ${s}`);return i}async function $T(t,e,n){let r=await FT(t,n),i=_T.find(([o])=>r.startsWith(
o));if(i!==void 0)throw le(`The layer ${JSON.stringify(e)}`,`is compressed with ${i[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return AT.find(([o])=>r.startsWith(
o))?.[1]??""}async function FT(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,LT);return""}async function DT(t,{
signal:e,log:n,touch:r}){let i=OT("sha256"),o=0,s=new vT({write:(d,c,f)=>{i.update(d),o+=d.length,r(),f()}});return await W(
n,{title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes},RT(t.open(e),s,{signal:e})),`sha256:${i.digest("hex")}`}var Sy=20;async function xy(t,e){let{text:n,path:r}=t,i=await js(r,e.signal);try{let o=HT(await MT(i,t,e.signal),t),s=new to(
n,i,e.signal),a=await ou(i,e.signal),d=a&&await WT(s,a.entries,o);if(d!==void 0)return await Jn(s,await yr(s,d),e.platforms);
let c=await ea.of(o,i,{...e,name:n});return await Jn(c,c.choice,e.platforms)}catch(o){throw await i.close(),o}}async function MT(t,{
text:e,path:n},r){let i=await t.find("manifest.json");if(i===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw le(e,
'must be an archive of "docker save", but has no manifest.json',f)}let o=await dn(i,`The file manifest.json of ${n}`,r),
s=F(o.toString("utf8")),a=(Array.isArray(s)?s:[]).map(UT);if(!Array.isArray(s)||a.includes(void 0))throw Pe("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function UT(t){let e=b(t,"Config"),n=w(t,"Layers")??[],r=w(
t,"RepoTags")??[];if(!(e===void 0||!U(n)||!U(r)))return{config:e,names:r,layers:n}}function HT(t,e){let{text:n,path:r,reference:i,
index:o}=e,s=zT(t);if(t.length===0)throw new p("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(o!==void 0){let f=t[o];if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=i&&ue(i),d=t.filter(({
names:f})=>a===void 0||f.some(u=>au(u)===a)),[c]=d;if(c===void 0)throw new p("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(ky(f))!==JSON.stringify(ky(
c))))throw new p("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function ky({config:t,layers:e}){return[t,e]}function au(t){try{return ue(ae(
t,"image"))}catch{return}}function zT(t){let e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r),n=e.length-Sy;return e.
slice(0,Sy).map($e).join(", ")+(n>0?` and ${n} more`:"")}async function WT(t,e,n){let r=n.names.map(au),i=({annotations:a})=>r.
includes(au(a["io.containerd.image.name"]??"")),s=e.filter(a=>!eo(a)).toSorted((a,d)=>Number(i(d))-Number(i(a)));for(let a of s)
if(await JT(t,a,n))return a}async function JT(t,e,n){for(let r of await new Er(t,new br).follow([e])){let i=await t.readManifest(
r),o=i&&rn(i,r);if(o?.kind!=="manifest")continue;let s=[o.config,...o.layers].map(({digest:a})=>Vs(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as QT,readdirSync as eB,statSync as tB}from"node:fs";import{mkdtemp as nB,rm as vy,stat as rB}from"node:fs/promises";
import{join as uu}from"node:path";import{Readable as iB}from"node:stream";import{spawn as qT}from"node:child_process";var GT=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function jT(t){return GT.test(t)}function no(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ue(t):`${e}/${n}@${r}`}`}function ro({domain:t},e){return jT(t)?[`${e}=f\
alse`]:[]}var fn={read:"PULL_FAILED",write:"PUSH_FAILED"},Py='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',KT={read:"NO_SPACE",write:"\
NO_SPACE"},Iy=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,YT=[{
words:/no space left on device|disk quota exceeded/i,codes:KT,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:fn,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:fn,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:fn,hint:()=>`${Py} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:fn,hint:t=>`${Py} ${t===
"read"?"read":"push"} there.`},{words:Iy,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:fn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:fn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:fn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],VT=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Ty(t){return VT.test(t)}function By(t){return Iy.test(t)}function ta(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Ir(t,{kind:e,name:n}){let r=YT.find(({words:o})=>o.test(t)),
i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??fn[e],`${i} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var fu=[1,4,1],du=[1,9],XT=32*1024*1024,Oy=["--retry-times","2"],wt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw cu(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let o=i.slice(1).map(d=>Number(d??0)),s=o.join("."),a=fu.findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??
0)<(fu[a]??0))throw cu(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,i){let o=typeof e==
"string"?[e,[]]:[no(e),ro(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[no(n),ro(n,"--dest-tls-verify")],a=i.kind===
"write"?["--insecure-policy"]:[],d=await this.#o([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Oy,...o[1]??[],...s[1]??
[],...r,"--",String(o[0]),String(s[0])]);if(d.exitCode!==0)throw Ir(ta(d.stderr),i)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>du[0]||e===du[0]&&n>=du[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#i(e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){let r=await this.#o(["inspect","--raw",...n,
...Oy,...ro(e,"--tls-verify"),"--",no(e)]);if(r.exitCode===0)return r.stdout;let i=ta(r.stderr);if(!By(i))throw Ir(i,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#o(["delete",...ro(e,"--tls-verify"),"--",no(e)]);if(n.
exitCode!==0)throw Ir(ta(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw H(n.reason);i.debug(`skopeo ${e.join(" ")}`);
let o=qT(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Di});Sf(n,o);let s=ZT(o,r),a=new Vt(Mi,r);o.stderr?.on("data",
a.add);let d=gs(o,r);try{let c=await Ui(o);if(n.aborted)throw H(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?cu(`none is on PATH (${S(c)})`,c):c}finally{clearInterval(d)}}};function ZT(t,e){let n=[],r=0;return t.
stdout?.on("data",i=>{e(),!(r>XT)&&(r+=i.length,n.push(i))}),()=>Buffer.concat(n)}function cu(t,e){return new p("NO_SKOP\
EO",`docker-flatten needs skopeo ${fu.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var oB=1024*1024;async function Ry(t,e){let{text:n,reference:r}=t,i=new wt(e),o=await i.rawManifest(r);if(o===void 0)throw dB(
n);let s=new lu(t,e,i),a=r.digest??z(o);s.know(a,o);let d={mediaType:"",digest:a,sizeBytes:o.length,platform:void 0,annotations:{}};
try{return await Jn(s,await yr(s,d),e.platforms)}catch(c){throw await s.close(),c}}var lu=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e,this.#e=n,this.#t=r,this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let i=async()=>{let s=uu(await this.#s(r),sB(e)),a=await rB(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw ee(e,"is missing from what skopeo copied");if(a!==n)throw ee(e,tn(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await i();return n===0?iB.from([]):QT(a,{highWaterMark:oB,signal:s})},locate:i}}async release({
digest:e}){let n=this.#i.get(e);this.#i.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await vy(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#i.get(n)??this.#a(e);return this.#i.set(n,r),r.catch(()=>{this.#i.
get(n)===r&&this.#i.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:i,runId:o,log:s}=this.#t,a=await nB(
uu(i,`${se(o)}copy-`)),d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>aB(a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+
l,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#o(e.digest),`dir:${a}`,[],c);try{return await W(s,d,f),a}catch(u){
throw await vy(a,{recursive:!0,force:!0}),u}}};function sB(t){let e=_t(t);if(e===void 0)throw ee(t,"has a digest that ca\
nnot be checked");return e.hex}function aB(t){try{return eB(t).reduce((e,n)=>e+tB(uu(t,n)).size,0)}catch{return 0}}function dB(t){
return new p("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function Me(t,e){try{return await cB(t,e)}catch(n){throw e.signal.aborted?H(e.signal.reason):n}}function cB(t,e){switch(t.
transport){case"docker-archive":return xy(t,e);case"oci":case"oci-archive":return py(t,e);case"docker":return Ry(t,e)}}import{lstat as fB,open as _y,realpath as uB}from"node:fs/promises";import{dirname as lB,join as mB}from"node:path";var pB=0;function jn(t,e){return mB(t,`${se(e)}${++pB}.pending`)}async function un(t){return uB(t).catch(()=>t)}async function Tr(t,e){
let n=await _y(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function Nt(t){let e=await _y(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function _e(t){return fB(t).catch(()=>{})}function Br(t,e,n){
return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var Ay={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function io(t){let e=he(t);return Object.hasOwn(Ay,e)?Ay[e]??e:e}function Kn(t,{name:e,path:n,signal:r}){return t instanceof
p?t:r.aborted?H(r.reason):gt(t)?new p("NO_SPACE",`The disk of ${lB(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new p("WRITE_FAILED",`Cannot \
write ${e} (${io(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function Or(t,e,{log:n,name:r}){return Uf(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),Ms(t)):!e||!Mf(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),Ms(t))}var so=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await un(this.#e),n=(i,o)=>Br(this.name,i,o),r=await _e(e);if(wB(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await hB(`${oo(e)}/`,Ly.W_OK|Ly.X_OK)}catch(i){throw n(io(i),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:i,touch:o}=this.#n,s=await un(this.#e),
a=jn(oo(s),n),d=Wn(Or(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=yh(c),u=0,l=h=>{u+=h,o()},m={title:"Write",doneBytes:()=>u,
totalBytes:()=>f};try{let h=Tr(a,y=>gh(y,c,{signal:i,onBytes:l}));await W(r,m,h)}catch(h){throw await na(a,{force:!0}).catch(
()=>{}),Kn(h,{name:this.name,path:s,signal:i})}return new mu({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
mu=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return Me({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:i}=this.#e;try{let o=await _e(n),s=o===void 0||await this.#r();o!==void 0&&await yB(r,Number(o.mode)&511);
let a=(await _e(r))?.ino;await Ny(r,n),this.#n=s?Number(a):void 0,await Nt(oo(n))}catch(o){throw Kn(o,{name:e,path:n,signal:i.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=jn(oo(e),n.runId);try{await gB(e,r)}catch(i){return n.log.debug(`the\
 replaced file cannot be kept: ${S(i)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await _e(e))?.ino)!==this.#n||(this.#t===void 0?await na(e,{force:!0}):await Ny(this.#t,e),this.#n=void 0,this.#t=void 0,
await Nt(oo(e)))}async discard(){await na(this.#e.pending,{force:!0}),this.#t!==void 0&&await na(this.#t,{force:!0}),this.#t=
void 0}};var Yn="org.opencontainers.image.ref.name";function ao(t){try{let e=Bs(t),n=w(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(i=>b(i,"digest"))?e:void 0}catch{return}}function Cy(t,e){let n=Fy(t),r=e.annotations?.[Yn],i=n.
filter(c=>bB(c)===r),o=r!==void 0||i.length===1,[s]=o?i:[],a=Rs(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:i.includes(
c)?[]:[c]);return Dy({...t,manifests:d})}function $y(t,e){let n=JSON.stringify(Rs(e));return Dy({...t,manifests:Fy(t).filter(
r=>JSON.stringify(r)!==n)})}function Fy(t){let e=w(t,"manifests");return Array.isArray(e)?e.filter(B):[]}function bB(t){
return b(t,"annotations",Yn)}function Dy(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Ae.index,...t}))}import{access as _B,constants as Jy,mkdir as LB,readdir as NB,readFile as CB,rm as $B}from"node:fs/promises";import{basename as FB,
dirname as Gy,join as vr,resolve as DB}from"node:path";import{mkdir as Hy,readdir as Wy,readFile as yu,rename as ia,rm as Vn,rmdir as RB}from"node:fs/promises";import{dirname as zy,
join as Ie}from"node:path";import{readdir as EB,rm as ra,writeFile as SB}from"node:fs/promises";import{basename as kB,join as pu}from"node:path";import{
setTimeout as xB}from"node:timers/promises";var My=".lock",Uy=6e4,PB=10,IB=40,TB=0;async function hu(t,e){let n=await BB(t);try{return await e()}finally{await ra(n,
{force:!0}).catch(()=>{})}}async function BB({directory:t,name:e,context:n}){let{runId:r,signal:i,touch:o}=n,s=pu(t,`${se(
r)}${++TB}${My}`),a=performance.now()+Uy;for(;;){i.throwIfAborted(),await SB(s,"",{flag:"wx"});let[d]=await OB(t,kB(s)).
catch(c=>ra(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await ra(s,{force:!0}),performance.now()>
a)throw vB(e,pu(t,d));o(),await xB(PB+Math.random()*IB)}}async function OB(t,e){let n=[];for(let r of await EB(t)){let i=r.
endsWith(My)&&r!==e?ht(r):void 0;i!==void 0&&(vt(i)?await ra(pu(t,r),{force:!0}):n.push(r))}return n}function vB(t,e){return new p(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${Uy/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var oa=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return Me({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await hu({directory:n,name:e,context:o},()=>this.#r()),
await Nt(i?zy(n):n),await Vn(r,{recursive:!0,force:!0})}catch(s){throw Kn(s,{name:e,path:Ie(n,"index.json"),signal:o.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await _e(e)!==void 0)return;let i=await yu(Ie(n,"index.json"));try{await ia(n,e)}catch(o){
if(["ENOTEMPTY","EEXIST"].includes(he(o)))return;throw o}return{before:void 0,after:i,added:["","oci-layout",...r.map(Je)]}}async#r(){
let{path:e,pending:n,root:r,blobs:i}=this.#e,o=[];try{await Hy(Ie(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...i.map(Je)])await _e(Ie(e,d))===void 0&&o.push(d),await ia(Ie(n,d),Ie(e,d));await Nt(Ie(e,"blobs/sha256"));let s=await this.#i(),
a=Cy(s?.index,r);return await gu(e,n,a),{before:s?.bytes,after:a,added:o}}catch(s){for(let a of o)await Vn(Ie(e,a),{force:!0}).
catch(()=>{});throw s}}async#i(){let{name:e,path:n}=this.#e,r=await yu(Ie(n,"index.json")).catch(o=>{if(he(o)!=="ENOENT")
throw o});if(r===void 0)return;let i=ao(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await _e(r)===void 0)return;let i={...this.#e.context,
signal:new AbortController().signal};await hu({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,added:r}){
let{path:i,root:o,context:s}=this.#e,a=await yu(Ie(i,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await AB(i,s.runId),f=jn(c?zy(i):i,s.runId);if(c){await ia(i,f),await Vn(f,{recursive:!0,force:!0});return}
await Hy(f);try{if(!d){let u=ao(a.toString());u!==void 0&&await gu(i,f,$y(u,o));return}e===void 0?await Vn(Ie(i,"index.j\
son")):await gu(i,f,e);for(let u of r)u!==""&&await Vn(Ie(i,u),{force:!0})}finally{await Vn(f,{recursive:!0,force:!0})}if(e===
void 0)for(let u of["blobs/sha256","blobs"])(await Wy(Ie(i,u))).length===0&&await RB(Ie(i,u))}async discard(){await Vn(this.#e.
pending,{recursive:!0,force:!0})}};async function AB(t,e){return(await Wy(t)).map(ht).some(r=>r!==void 0&&r!==e&&!vt(r))}
async function gu(t,e,n){let r=Ie(e,"next-index.json");await Tr(r,i=>i.writeFile(n)),await ia(r,Ie(t,"index.json")),await Nt(
t)}var sa=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e,this.#e=DB(n),this.#t=r,this.#n=i}async check(){
let e=await un(this.#e),n=await _e(e);if(n!==void 0&&!n.isDirectory())throw Br(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${Gy(e)}/`:e;await _B(r,Jy.W_OK|Jy.X_OK)}catch(r){throw Br(this.name,io(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await NB(e).catch(()=>[""])).
length===0)return;let n=await CB(vr(e,"index.json"),"utf8").catch(()=>"");if(!(await _e(vr(e,"oci-layout"))!==void 0&&ao(
n)!==void 0))throw Br(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:i,touch:o}=this.#n,s=await un(this.#e),
a=await _e(s)===void 0,d=jn(a?Gy(s):s,n),c=Wn(Or(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Yn]:this.#t},u=Xi(
c,f),l=u.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),m=0,h=g=>{m+=g,o()},y=async()=>{await LB(vr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:E}of u)i.throwIfAborted(),await Tr(vr(d,g),async I=>{Buffer.isBuffer(E)?await I.
writeFile(E):await Yi(E,I,{signal:i,onBytes:h})})};try{let g=l.reduce((I,P)=>I+P,0);await W(r,{title:"Write",doneBytes:()=>m,
totalBytes:()=>g},y());for(let I of["blobs/sha256","blobs","."])await Nt(vr(d,I))}catch(g){throw await $B(d,{recursive:!0,
force:!0}).catch(()=>{}),Kn(g,{name:this.name,path:vr(s,FB(s)),signal:i})}return new oa({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as MB,mkdtemp as UB,open as HB,rm as zB,symlink as WB,writeFile as aa}from"node:fs/promises";import{join as Rr,
resolve as JB}from"node:path";var GB=30,da=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new wt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=S(n);if(Ty(r))throw Ir(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:i,signal:o}=this.#t,{reference:s}=this.#e,a=Wn(Or(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new wt(this.#t).rawManifest(c).then(l=>l!==void 0).catch(()=>!0),u=await UB(Rr(r,se(
i))).catch(l=>{throw jy(l,r,o)});try{await this.#n(u,a)}finally{await zB(u,{recursive:!0,force:!0})}return new bu({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:i,signal:o,touch:s}=this.#t,a=new wt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(u,l,m)=>{let{digest:h}=l.root,y=Rr(e,wu(h));await jB(y,l,{signal:o,onBytes:s}).catch(
E=>{throw jy(E,i,o)});let g={...this.#e.reference,tag:void 0,digest:h};await W(r,{title:u},a.copy(`dir:${y}`,g,m,d))},f=n.
images.map(({image:u})=>Wn({images:[u],index:void 0}));for(let u of new Map(f.map(l=>[l.root.digest,l])).values()){let l=u.
images[0]?.image.platform;await c(l===void 0?"Push":`Push ${O(l)}`,u,[])}f.some(u=>u.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function jB(t,e,n){let{root:r,rootBytes:i,images:o,blobs:s}=e,a=new Map(
o.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await MB(t),await aa(Rr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await aa(Rr(t,"manifest.json"),i);for(let[d,c]of a)await aa(Rr(t,`${wu(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=Rr(t,wu(d));Buffer.isBuffer(c)?await aa(f,c):c.startByte===void 0?await WB(JB(c.
path),f):await KB(c,f,n)}}async function KB(t,e,n){let r=await HB(e,"wx");try{await Yi(t,r,n)}finally{await r.close()}}function wu(t){
return t.slice(t.indexOf(":")+1)}function jy(t,e,n){return n.aborted?H(n.reason):new p(gt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${S(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var bu=class{digest;#e;#t;#n;#r;#i=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new wt(n)}readBack(){
let{text:e}=this.#e;return Me({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${S(
i)}`)}),this.#i=!0,this.#r!==this.digest&&await this.#o(this.digest);let r=await this.#s();if(r!==this.digest)throw new p(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){let{text:r,reference:i}=this.#e,
o={kind:"write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":z(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#i=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),i=new Ze(void 0,GB),o=new wt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(
o)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#o(this.#r,
o):n?r("its registry already had the same image under another name"):await o.delete(this.#a(this.digest))}catch(s){r(S(s))}finally{
i.release()}}async discard(){}};function ca(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new so(t,e,r=>qB(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Yn]:n};return new so(t,e,i=>Xi(i,r))}case"oci":return new sa(t,e);case"docke\
r":return new da(t,e)}}function qB(t,e){let n=e===void 0?{}:{[Cs]:ue(e),[Yn]:e.tag??"latest"},r=e===void 0?[]:[Ih(e)];return Xi(
t,n,Nh(t,r,ZB()))}var XB={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function ZB(){let t=XB[process.
arch]??process.arch;return Ce({os:"linux",architecture:t,variant:void 0})}function Yy(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=QB(VB(e.path));return e.transport==="oci"?[Ky(n),n]:[Ky(n)]})}function QB(t){try{return YB(t)}catch{
return t}}function Vy(t){let{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t,s=[n,r,i].filter(d=>d!==void 0),a=Yy(o);return[...new Set(
[e,...s.map(d=>eO(d)),...a])]}function Eu({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function qy(t){
return Eu(t)||t.compare?.kind==="engine"}var Ar="0.1.0";import{constants as Xy}from"node:fs";import{access as Zy,readFile as tO,rename as nO,rm as rO,stat as Qy,writeFile as iO}from"node:fs/promises";
import{dirname as eg,join as oO}from"node:path";var sO={report:"report",html:"page",summary:"summary"};async function ua(t,e){try{await Zy(`${eg(e)}/`,Xy.W_OK)}catch(r){
throw fa(t,e,S(r),r)}let n=await Qy(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw fa(t,e,"it exists and is not a fil\
e")}async function c4(t){if(!(await Qy(t).catch(()=>{}))?.isFile())return ua("summary",t);await Zy(t,Xy.W_OK).catch(n=>{
throw fa("summary",t,S(n),n)})}async function tg(t,e,n,r){let i=oO(eg(e),n);try{await iO(i,r,{flag:"wx"}),await nO(i,e)}catch(o){
throw await rO(i,{force:!0}).catch(()=>{}),fa(t,e,S(o),o)}}function fa(t,e,n,r){return new p("BAD_INPUT",`Cannot write t\
he ${sO[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function ng(){
return tO(new URL("page.html",import.meta.url),"utf8")}var aO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,dO="kmgtp",cO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function la(t){let[,e,n,r]=cO.exec(t)??[];if(e===void 0)return;let i=n===void 0?0:dO.indexOf(n.toLowerCase())+1,o=Math.round(
Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function rg(t){if(t==="")return;let e=la(t);
if(e===void 0||e===0)throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function ig(t){if(t==="")return;
let e=aO.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new p("BAD_INPUT",`The\
 ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("min-saving","10%")} for a percenta\
ge of the source's size, or ${k("min-saving","10MB")} for bytes.`});let r=e===void 0?la(t):void 0;if(r===void 0)throw new p(
"BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function _r(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:i}=t,o=[];if(r!==void 0){let a=n<=r,[d,c]=Pr(r,n);o.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(i?.kind==="bytes"){let a=s>=i.bytes,[d,c]=Pr(i.bytes,s);o.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percent"){let{percent:a}=i,d=lO(s,e,a),c=uO(e,n,a,d);o.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return o}var fO=12;function uO(t,e,n,r){let i=t-e,o=s=>Number(
s)>=n===r;if(t===0)return o("0")?`${kr(t,e)} %`:x(i);for(let s=1;s<=fO;s++){let a=xr(i/t*100,s);if(o(a))return`${a} %`}return`${i}\
 B of ${t} B`}function lO(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function ln(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:i,seen:o})=>`${k(r)} requires ${i}, \
got ${o}`);return new p("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${k("clean")}, ${k("exclude")} or ${k("run")}, or change the budget\
.`})}import{hostname as RO,release as AO}from"node:os";import{PassThrough as mO}from"node:stream";import{pipeline as pO}from"node:stream/promises";function Ge(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Su(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function bt(t){return t===void 0?[]:["--platform",O(t)]}var ku=64*1024,ma=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let i=n.toString();
if(typeof n!="string"&&!Buffer.from(i).equals(n))throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${R(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...bt(r),e],n)}async importImage(e,n,r){let i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),o=i.split(`
`).findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p("ENGINE_FAILED",`The import returned no image ID: ${i.
slice(-500)}`,{hint:Q});return o.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...bt(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),i=Hi(r.stderr,ku),o=new mO,s=bs(r);return r.stdout?.pipe(o,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?o.end():o.destroy(re(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a)),o.on("\
close",()=>r.kill("SIGKILL")),o}async#n(e,n,r){let i=this.#e.spawn(e,["pipe","pipe","pipe"],r),o=Hi(i.stderr,ku),s=Hi(i.
stdout,ku),a=bs(i);i.stdin?.on("drain",this.#e.touch);let d;n.once("error",l=>{i.stdin?.errored||(d=l,i.kill("SIGKILL"))});
let c=pO(n,i.stdin,{signal:r}),[f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw H(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof p)throw f.reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)
throw re(e,{exitCode:u.value,stdout:s(),stderr:o()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:Q,cause:f.reason});return s()}};import{PassThrough as bO}from"node:stream";import{pipeline as EO}from"node:stream/promises";import{connect as hO}from"node:net";import{Readable as yO}from"node:stream";var pa=1024*1024,gO=64*1024,wO=64*1024,og=`\r
\r
`;function sg(t,e,n,r){return new Promise((i,o)=>{let s=new xu,a=Buffer.alloc(0),d=0,c=new yO({highWaterMark:pa,read:()=>{
m.resume()},destroy:(y,g)=>{n.removeEventListener("abort",u),m.destroy(),g(y)}}),f=y=>{let g=n.aborted?H(n.reason):Pu(y);
a!==void 0&&(c.on("error",()=>{}),o(g)),c.destroy(g)},u=()=>f(n.reason),l=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(og);if(g===-1)return a.length>wO&&f(new Error("the head of its answer has no e\
nd")),!0;let E=a.toString("latin1",0,g),I=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(I===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let P=a.subarray(g+og.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??
0)-P.length,i({status:Number(I),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c}),P.length===0||c.push(P)},m=hO(
{path:t,onread:{buffer:()=>s.room(),callback:y=>l(s.taken(y))}});m.on("error",f);let h=!1;if(m.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),m.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return u();n.addEventListener("abort",u,{once:!0}),m.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var xu=class{#e=Buffer.allocUnsafeSlow(pa);#t=0;room(){return pa-this.#t<gO&&(this.#e=Buffer.allocUnsafeSlow(pa),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function Pu(t){return new p(
"ENGINE_FAILED",`The connection to the engine failed: ${S(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function ag(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=i=>{let o=r;return r=i,o===void 0||e(o)},t.end=()=>{let i=r;
return r=void 0,i===void 0?n():n(i)}}var{request:SO}=process.getBuiltinModule("node:http"),dg=4*1024*1024,ha=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${xO(n)}`,r)}async writeArchive(e,n,r){let i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let i=r===void 0?"":`&platform=${Su(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
let i=encodeURIComponent(`LABEL ${n}`),o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,what:"\
The import"},e,r),s=Iu(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p("ENGINE_\
FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Q});return s}async loadImage(e,n,r){let i=n===void 0?"":
`&platform=${Su(n)}`,o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);return Iu(o).map(
s=>b(s,"stream")??b(s,"status")??"").join(`
`)}async#r(e,n){let r=await sg(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#i(e,n)):this.#o(r.
status,r.body)}async#i(e,n){let r=this.#a("GET",e,n);r.end();let i=a=>n.aborted?H(n.reason):Pu(a),o=await cg(r).catch(a=>{
throw i(a)}),s=new bO;return o.on("data",this.#n),o.once("error",a=>s.destroy(i(a))),s.once("close",()=>o.destroy()),this.#o(
o.statusCode??0,o.pipe(s))}async#o(e,n){if(e===200)return n;let r=await fg(n);throw qt(b(F(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},i,o){let s=this.#a(e,n,o);ag(s),s.on("drain",this.#n);let a=cg(
s).then(async u=>{u.on("data",this.#n);let l=await fg(u);return s.writableFinished||s.destroy(),{status:u.statusCode??0,
text:l}}),[d,c]=await Promise.allSettled([EO(i,s,{signal:o}),a]);if(o.aborted)throw H(o.reason);if(d.status==="rejected"&&
d.reason instanceof p)throw d.reason;if(c.status==="fulfilled"){let u=kO(c.value.status,c.value.text);if(u!==void 0)throw qt(
u,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${S(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let i=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return SO({socketPath:this.#e,
method:e,path:this.#t+n,headers:i,agent:!1,signal:r})}};function cg(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function fg(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>dg)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${dg} byte\
s.`,{hint:Q});e.push(r)}return Buffer.concat(e).toString("utf8")}function Iu(t){return t.split(`
`).map(F).filter(e=>e!==void 0)}function kO(t,e){if(t<200||t>299)return b(F(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of Iu(e)){let r=b(n,"errorDetail","message")??b(n,"error");if(r!==void 0)return r}}function xO(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var PO=/emulate docker cli using podman/i;function ug(t,e){let n=w(t,"Client");if(PO.test(e)||b(n,"APIVersion")!==void 0&&
b(n,"ApiVersion")===void 0)throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let i=w(t,"Server","Components"),o=(Array.isArray(
i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;let s=b(o,"Version")??"";throw new p("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as mg}from"node:path";var IO=/^(?:runc|crun|youki)$/,TO=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,BO=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
co="runc";function pg(t){let e=b(t,"DefaultRuntime"),n=w(t,"Runtimes");if(!(e===void 0||!Tu(t,e)||!B(n)))return Object.keys(
n).filter(r=>yg(w(n,r))===co).sort((r,i)=>+(i===co)-+(r===co))[0]}function Tu(t,e){let n=w(t,"Runtimes",e);if(n===void 0)
return!lg(e)&&e!==hg;if([gg(n),b(n,"runtimeType")].some(o=>o!==void 0&&lg(o)))return!1;let i=yg(n);return i===void 0||!IO.
test(i)}function lg(t){let e=mg(t);return TO.test(e)||BO.test(e)}var hg="io.containerd.runc.v2";function yg(t){let e=w(t,
"runtimeArgs");if(U(e)&&e.length>0)return;let n=gg(t),r=b(t,"runtimeType");if(n===void 0)return r===hg?co:void 0;let i=mg(
n);return i===co&&!OO.test(n)?void 0:i}function gg(t){return b(t,"path")??b(t,"options","BinaryName")}var OO=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var vO={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=ya(t),n=b(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:ya},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=ya(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${wg}`],r=[`${bg}/${wg}`];return Eg(t)?[...r,...n]:[...n,...r]},diskRoot:t=>Eg(t)?bg:ya(t)}},wg="io.cont\
ainerd.content.v1.content/blobs/sha256",bg="/var/lib/containerd";function Sg(t){let e=JSON.stringify(t.DriverStatus??"");
return vO[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function ya(t){return b(t,"DockerRootD\
ir")}function Eg(t){return b(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var fo={name:"Docker 20.10",api:"1.41"},ga={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function kg(t,e){let n=Promise.all([LO(t),NO(t)]);n.catch(()=>{});let r=await _O(t),i=w(r,"Server"),o=b(r,"C\
lient","ApiVersion")??b(i,"ApiVersion")??"0",s=b(i,"ApiVersion")??o;CO(o,s,b(i,"Version")??"unknown");let[a,d]=await n,c=b(
a,"OSType")??b(i,"Os")??"linux";if(c!=="linux")throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new ha(d.slice(7),o,t.touch):new ma(t),u=h=>Lr(o,h)>=0,l=Sg(a),m=$O(a);if(m&&
!l.canMapOwners)throw DO();return e.debug(`engine ${b(i,"Version")}, API ${o}, ${l.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:b(i,"Version")??"unknown",apiVersion:o,serverApiVersion:s,platform:{os:c,architecture:b(i,
"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(a),diskRoot:MO(a,d)?l.diskRoot(a):void 0,mapsOwners:m||
l.canMapOwners&&FO(a),canMountImages:u(ga.imageMount),knowsPlatformOption:u(ga.platformOption),canInspectPlatform:u(ga.inspectPlatform),
plainRuntime:pg(a),mayAddMounts:h=>Tu(a,h),takesZstd:l.takesZstd||u(ga.zstdLayers)}}async function _O(t){let e=await t.try(
["version","--format","{{json .}}"]),n=F(e.stdout);if(ug(n,e.stderr),B(n)&&B(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw xf(r)||e.exitCode===0?Pf(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new p("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${fo.name} or newer.`}):re(["version"],e)}async function LO(t){
let e=await t.try(["info","--format","{{json .}}"]),n=F(e.stdout);if(B(n)&&b(n,"Driver")!==void 0)return n;let r=w(n,"Se\
rverErrors"),i=U(r)&&r.length>0?r.join("; "):e.stderr;throw qt(i.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function NO(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function CO(t,e,n){if(Lr(t,fo.api)>=0)return;let r=Lr(
e,fo.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGINE_TOO_OLD",`docker-\
flatten needs ${fo.name} (API ${fo.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function Lr(t,e){let[n=0,r=0]=t.split(".").map(Number),[i=0,o=0]=e.split(".").map(Number);return n-
i||r-o}function $O(t){let e=t.SecurityOptions;return U(e)&&e.some(n=>/^name=userns\b/.test(n))}function FO(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(b(t,"DockerRootDir")??"")}function DO(){return new p("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function MO(t,e){return e?.startsWith("unix://")===!0&&b(t,"Name")===RO()&&
b(t,"KernelVersion")===AO()}import{lstat as UO,readdir as HO,rm as zO}from"node:fs/promises";import{join as WO}from"node:path";async function wa(t,e){for(let n of t)await JO(n,vt,r=>e.debug(r))}async function JO(t,e,n){let r=await HO(t).catch(()=>[]);
for(let i of r){let o=ht(i);if(o===void 0||!e(o))continue;let s=WO(t,i);try{let{uid:a}=await UO(s);a===(process.getuid?.()??
a)&&await zO(s,{recursive:!0,force:!0})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${S(a)}`)}}}async function Bu(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${Yt}`],[i,o,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${Kt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Ou(i).filter(({name:a})=>n(
ht(a))),pendingNames:uo(s).filter(a=>n(wf(a))),imports:await GO(t,uo(o),n)}}async function GO(t,e,n){if(e.length===0)return[];
let r=F((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{let o=w(i,"Con\
fig","Labels"),s=b(o,Yt);return B(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:wf(`${Kt}:${s}`))&&xg(w(i,"RepoTags"))&&
xg(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function xg(t){return t==
null||Array.isArray(t)&&t.length===0}function Ou(t){return uo(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function Pg(t){let e=[],n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function vu(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function uo(t){return t.split(`
`).filter(e=>e!=="")}var jO=3,KO=300,Ig=10;async function mn(t,e,n){let r=Math.min(e||Ig,Ig),i=new Ze(void 0,r);try{return await n(t.withWatchdog(
i,0))}finally{i.release()}}var Au=new Set;function Nr(t){Au.add(t)}function ba(t){return Au.has(t)}async function Ct(t,e,n){
Au.delete(e);let r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<jO;i++){i>0&&await new Promise(s=>setTimeout(s,
KO));let o;try{o=await Bu(t,s=>s===e)}catch(s){r(_u(s),[`docker ps --all --filter name=${se(e)}`,`docker images ${Kt}`]);
return}if(vu(o)===0&&i>0||(await Rg(t,o,r)).isOver)return}}async function Bg(t,e,n,r){await wa(e,n);let i=o=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${o}`);try{let o=await Bu(t,vt),s=o.containers.
filter(({name:d})=>r===void 0||ms(d)!==r),a={...o,containers:s};if(vu(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${Pg(a)}`),await Rg(t,a,i)}catch(o){i(_u(o),[])}}async function Og(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${Yt}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=Ou(n).filter(({name:i})=>ms(i)===
e&&vt(ht(i)??""));r.length!==0&&(await Sa(t,e),await Ag(t,vg,r.map(({id:i})=>i)))}async function Cr(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await mn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(nh(r))return;throw r}}
var vg=["rm","--force","--volumes"],Tg=["rmi"];async function Rg(t,e,n){let r=[],i=[...e.containers.map(({id:o,name:s})=>{
let a=ms(s);return{work:async()=>{a!==void 0&&await Sa(t,a),r.push(o)},byHand:a&&`docker unpause ${Ea(a)}`}}),Ru(t,vg,r,
e.containers.map(({id:o})=>o)),Ru(t,Tg,e.pendingNames),Ru(t,Tg,e.imports)];for(let[o,{work:s}]of i.entries())try{await s()}catch(a){
let d=a instanceof p&&YO.includes(a.code),c=d?i.slice(o):i.slice(o,o+1);if(n(_u(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function Ru(t,e,n,r=n){let i=["docker",...e,...r.map(Ea)].join(" ");return{
work:()=>Ag(t,e,n),byHand:r.length===0?void 0:i}}function Ea(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var YO=["TIMEOUT","CANCELLED","NO_ENGINE"];function _u(t){return t instanceof p&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":S(t)}async function Sa(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw re(["unpause",e],n)}async function Ag(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),o=uo(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&o.trim()!=="")throw re(e,{...r,stderr:o})}var VO=5,qO=2e3,ka=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#i=wa(this.#t,this.#n);return}let n=new Ze(this.#r.signal,VO),r=this.#e.withWatchdog(
n,0);this.#i=Bg(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,qO)});
await Promise.race([this.#i,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#i}};async function _g(t,e,n){let{log:r,signal:i}=t,o=[];for(let s of e){let a=lr(s),d=await W(r,{title:"Push"},t.docker.stream(
["push",a],u=>r.debug(u.trimEnd()),i,!0)),c=u=>{let l=e.slice(0,o.length).map(m=>m.text);return XO(a,l,u,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),o.push({name:a,digest:f})}return o}function XO(t,e,n,r){
let i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p("PUSH_FAILED",`Pushing ${t} faile\
d${Lg.test(n)?` because the layer is too large for the registry or a proxy in front of it (${Ng(r)})`:""}: ${n.slice(-2e3)}\
. ${i}. In the engine, no tag was moved.`,{hint:QO(n,r)})}var Lg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
ZO=/broken pipe|connection reset/i;function Ng({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function QO(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${k("compression","zstd")}), `}drop what is not needed (${k("clean")}, ${k("exclude")})`;return Lg.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":ZO.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${Ng(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var ev=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function lo(t){return ev.test(t)}async function ne({docker:t},e,n){let r=["image","inspect"],i=await t.try([...r,...bt(n),
e]);if(i.exitCode!==0&&!lo(i.stderr))throw re(r,i);return Cg(i)}async function Ue({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],i=await t.try(r),o=Cg(i);if(o===void 0)throw re(r,i);return o}function Cg({exitCode:t,stdout:e}){
if(t!==0)return;let n=F(e),r=Array.isArray(n)?n[0]:void 0;return B(r)?r:void 0}function xa(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||$t(t).length>0}function $t(t){
let e=w(t,"RootFS","Layers");return U(e)?e:[]}function Pa(t){let e=t.RepoTags;return U(e)?e:[]}function Qe(t){let e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function mo(t){
let e=b(t,"Descriptor","mediaType");return e===void 0?void 0:ur(e)}var tv=10;async function $g(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${O(e.platform)}.`);let i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");let o=Pa(
i),s=o.filter(f=>!nv(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=o.find(f=>!f.includes("@"))??o[0]??e.id,c=await Cr(t.docker,[d],tv);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${re(["rmi",d],c).message}`)}
function nv({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:i}=ae(e,"image");return i!==void 0?en(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&ue(ae(e,"image"))===ue(t)}import{setTimeout as rv}from"node:timers/promises";var iv=10,ov=100,Ia=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let i=this.#e.map(
s=>s.text),o=await Promise.all(i.map(s=>Lu(e,s)));for(let[s,a]of i.entries())this.#t.push({name:a,from:o[s],to:n}),await Fg(
e,r,a);await Promise.all(i.map(s=>sv(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:i,from:o,to:s}of this.#t.splice(0).reverse())try{if(o===s||await Lu(e,i)!==
s)continue;o===void 0?await e.run(["rmi",i]):await Fg(e,o,i)}catch(a){let d=o===void 0?"did not exist":`referred to ${o}`;
n.warning(`The tag ${i}, which ${d} before, could not be restored: ${S(a)}`)}}};async function Fg(t,e,n){let r=["tag",e,
n];for(let i=1;;i++){let o=await t.try(r);if(o.exitCode===0)return;if(i===iv||!/already ?exists/i.test(o.stderr))throw re(
r,o);await rv(Math.random()*i*ov)}}async function sv(t,e,n){let r=()=>Lu(t,e).catch(()=>n);if(await r()===n)return;let i=await r();
if(i!==n)throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${i??"no image"} in\
stead of ${n}.`,{hint:Q})}async function Lu(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),i=r.stdout.
trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(!/no such image/i.test(r.stderr))throw re(n,r)}import{createWriteStream as VA}from"node:fs";import{link as qA,lstat as XA,open as jw,rename as ZA,rm as Wa,stat as QA}from"node:fs/promises";
import{basename as Kw,dirname as pl,join as e_}from"node:path";import{pipeline as t_}from"node:stream/promises";import{createHash as av}from"node:crypto";import{Transform as dv}from"node:stream";var Ta=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let i=zi(e);if(this.isReached){if(!i)throw at(n,"bytes \
follow the end of the archive");return!0}if(i){if(this.#e++,r)throw at(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw at(n,"there is a single zero block between two entries");return!1}};var Ba=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);let n=Math.min(v-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
v)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var $r={blocks:[],keepsData:!1},Fr={blocks:void 0,keepsData:!0},Et=class{#e;#t;#n=0;#r=new Ba;#i=0;#o=0;#s=!0;#a=new gr;#d=!1;#c=new Ta;#f=!1;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw at(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,i=o=>{if(o===r)return;let s=r===0&&o===e.length?e:e.subarray(r,o);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#i>0&&!this.#d){let o=Math.min(this.#i,e.length-n);this.#s||(i(n),r=n+o),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#S(e.subarray(n,n+o)),this.#i-=o,n+=o}else if(this.#a.isReading)i(n),n+=this.#a.
take(e.subarray(n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)i(n),n=e.length,r=n;else if(this.#r.
isEmpty&&e.length-n>=v){let o=this.#g(e.subarray(n,n+v),this.#n+n);o!==void 0&&(i(n),this.#h(o),r=n+v),n+=v}else i(n),n+=
this.#p(e.subarray(n),n),r=n;i(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),i=this.#r.release();if(i!==void 0){
let o=this.#n+n+r-v,s=this.#g(i,o);s===void 0?this.#e.emit(i,o):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.
emit(n,this.#y(n))}#y(e){let n=this.#m;for(let r of this.#l){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=
(e[504]??0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#i===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.
isEmpty))return[];let r=Re(e,n),{typeFlag:i}=r;return i===ve.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),sn(i)?
(this.#a.begin(r,e,n),[]):this.#E(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw at(n,"there is a global header between an ex\
tension header and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#E(e,n,r){
let{blocks:i,extension:o}=this.#a.release(),s=an(e,o),a=e.hasOldType&&s.at(-1)===47,d=Ws(e,o,r),c=Ss(e.typeFlag)&&!a?d:0,
{typeFlag:f}=e,u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];let l=this.#e.begin(u,o,this.#m);
return this.#f=!1,this.#u=s,this.#b(c,l.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),l.blocks!==void 0?
l.blocks:i.length===0?void 0:this.#l}#b(e,n){this.#i=ce(e),this.#o=this.#i-e,this.#s=n}#S(e){if(this.#f)return;let n=Math.
min(e.length,Math.max(0,this.#i-this.#o));n>0&&this.#e.data?.(e.subarray(0,n)),this.#i===e.length&&this.#e.end?.()}};var cv=16*1024*1024,fv=1024*1024,G=class extends dv{counts={entries:0,dataBytes:0};#e=av("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
let i=r.isPart===!0?fv:cv;super({readableHighWaterMark:i,writableHighWaterMark:i}),this.#n=e,this.#r=n,this.#i=r,this.#o=
new Et({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e),r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(e)}async#a(){this.#i.
appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),this.#s=void 0)}this.#i.
isPart!==!0&&!this.destroyed&&this.#c(Zt)}#d(){let{openEntry:e,offsetBytes:n}=this.#o,r=e===void 0?"":` within ${R(e)}`;
return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e,n){this.#e.update(e),this.#t+=e.length,this.#f(e.length,n),this.push(e)}#f(e,n){let{
spans:r}=this.#i;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let i of r.input.take(n,e))r.output.add(i.bytes,
i.origin)}#u(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??[])this.#r?.begin(d,"keep"),this.#r?.
end();if(this.#r?.begin(e,n),n==="drop")return $r;if(this.counts.entries++,r?.data===void 0&&(this.counts.dataBytes+=e.sizeBytes),
r===void 0)return Fr;let{head:i,data:o,before:s=[]}=r;return this.counts.entries+=s.length,{blocks:[...s,i].flatMap(d=>[
...d.extensions,d.header]).concat(o===void 0?[]:[o]),keepsData:o===void 0}}};function A(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Dr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function J(t){return Buffer.from(t,"latin1")}var Dg=["manifest.json","index.json"],uv=4*1024*1024,Oa=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return Dg.some(
e=>this.#e.has(e))}begin(e){let n=A(e.name);this.#e.add(n),this.#n=n===Dg[0]}data(e){!this.#n||this.#r>uv||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=F(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let i=w(r,"Layers");return[b(r,"Config")??"",...U(i)?i:[]]}).filter(r=>r!==""&&!this.#e.has(A(Buffer.
from(r))))}};var Mw=fs(Ua(),1);import{randomBytes as RA}from"node:crypto";import{posix as Dw}from"node:path";async function K(t,e){let{runId:n}=t,{source:r}=e,i=["create","--name",e.name??qp(n),"--label",ls(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?bt(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:_A,...e.asUsed===!0?[]:LA(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
o=await t.docker.try(i),s=o.stdout.trim().split(`
`).at(-1)??"";if(o.exitCode!==0)throw AA(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:Q});return s}function AA(t,e,n){let r=re(e,n),i=t.volumes.find(
o=>Dw.normalize(`${o}/`)==="/");return i===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new p("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var _A=["-\
-workdir","/"];function LA(t){return NA(t).flatMap(e=>["--mount",ct({type:"tmpfs",dst:e})])}function NA({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>Dw.resolve(n)))]}function Ke(){return`/docker-flatten-${RA(8).toString(
"hex")}`}function ct(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function V(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw re(["rm",e],n)}var de=class extends Error{},CA=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function fl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&CA.test(t.message)}var $A=16*1024*1024;async function ul(t,e,n){
let r=Ke(),i=ct({type:"bind",src:n,dst:r,readonly:""}),s=await K(t,{source:e,options:["--mount",i]}).catch(a=>{throw fl(
a)?new de(S(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw Ge(f,c)?new de(S(f),{cause:f}):f})},close:()=>V(t,s)}}async function Uw(t,e,n,r){let i=await ul(t,e,n),o=async(s,a)=>{
let d=await i.open(s,t.signal);await ll(d,s,c=>a(c))};try{return await r({stream:o,text:ml(o)})}finally{await i.close()}}
async function ll(t,e,n){let r=t.pipe((0,Mw.extract)());t.on("error",i=>r.destroy(i));try{for await(let i of r)await n(i,
i.header.name)}catch(i){throw i instanceof p?i:cl(e,`cannot be read (${S(i)})`)}finally{t.destroy()}}function ml(t){return(e,n)=>FA(
e,n,t)}async function FA(t,e,n){let r=[],i=0;await n(t,async d=>{for await(let c of d){if(i+=c.length,i>$A)throw cl(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=z(s);if(a!==t)throw cl(t,`has the digest ${a}`);return s.
toString("utf8")}function cl(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*Yr(t,e,n){let r=await e(t.digest,t.sizeBytes),i=[],o=new Set([t.digest]),s=!1;for(;;){let a=r===void 0?void 0:
xh(r),d=r===void 0||a!==void 0?void 0:kh(r);if(d!==void 0){let f=await Hw(e(d.config.digest,d.config.sizeBytes));f!==void 0&&
(yield{manifest:d,configText:f,isInIndex:s})}i=[...DA(a??[],n),...i];let c=i.shift();for(;c!==void 0&&o.has(c.digest);)c=
i.shift();if(c===void 0)return;o.add(c.digest),s=!0,r=await Hw(e(c.digest,c.sizeBytes))}}function DA(t,e){let n=({platform:r})=>r===
void 0?1:Y(r,e)?0:2;return t.toSorted((r,i)=>n(r)-n(i))}async function Hw(t){return t.catch(e=>{if(!(e instanceof de))throw e})}var MA=3;async function zw(t,e){let{signal:n}=t,r=async(i,o,s)=>{let a=s??await WA(t,i),d=Vp(t.runId),c=Oh({digest:i,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Ww(u)?new de(S(u),{cause:u}):u}),f=!0,await UA(
t,d,i,o)}finally{await zA(t,d,f)}};return e({stream:r,text:ml(r)})}async function UA(t,e,n,r){let{signal:i}=t,o=!1;try{let s=await t.
transport.saveImage(e,i);await ll(s,n,async(a,d)=>{if(!d.endsWith(`/${n.slice(7)}`))return void a.resume();o=!0,await r(
a)})}catch(s){throw!o&&Ww(s)&&HA.test(S(s))?new de(S(s),{cause:s}):s}if(!o)throw new de(`the store has no blob ${n}`)}var HA=/not found|no such|does not exist/i;
async function zA(t,e,n){if(ba(t.runId))return;let r=await Cr(t.docker,[e],MA).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&Nr(t.runId)}async function WA(t,e){let n=w(await ne(t,e),"Descriptor"),r=w(n,"size");if(w(n,"digest")===e&&typeof r==
"number")return r;throw new de(`the engine does not tell the size of ${e}`)}function Ww(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Vr(t,e){let n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Uw(t,e,i,o),openDirectory:()=>ul(
t,e,i)}));if(!t.store.keepsPacked)return n;let r=i=>zw(t,i);return[...n,{place:"in a save",open:r}]}var JA=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function GA(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:i}=t.store,o=a=>Lr(r,a)>=0,s=a=>{let d=w(
e.inspect,"Config",a);return B(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:JA,...i?[]:["docker_version"],...i&&
Lr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Jw(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${GA(t,e).join(", ")}.`}function Ha({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function za(t,e){let{log:n}=t;for(let r of Vr(
t,e)){let i=await jA(t,e,r).catch(o=>{if(!(o instanceof de))throw o;n.debug(`no config blob ${r.place}: ${S(o)}`)});if(i!==
void 0)return i}return n.debug("the config is taken from an inspect"),{json:Sh(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:Jw(t,e)}}async function jA(t,e,{open:n,openDirectory:r}){let i=await n(async o=>t.
store.idIsConfigDigest?Gw(e,e.id,await o.text(e.id),void 0):await KA(e,o.text));return i&&{...i,openBlobs:n,openDirectory:r}}
async function KA(t,e){let n=Yr({digest:t.id},e,t.platform);for await(let{manifest:r,configText:i}of n){let o=Gw(t,r.config.
digest,i,r);if(o!==void 0)return o}}function Gw(t,e,n,r){let i=YA(e,n);if(i===void 0)return;let o=JSON.stringify(Vi(i))===
JSON.stringify(t.diffIds),s=(i.architecture??"")===t.platform.architecture&&(i.variant||void 0)===t.platform.variant;if(!o||
!s)return;let{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}
function YA(t,e){try{return Bs(e)}catch(n){if(n instanceof SyntaxError)return;throw new p("UNSUPPORTED_IMAGE",`Cannot re\
ad the image's config ${t}: ${S(n)}.`,{hint:"Do not trust this image: no builder writes such a config.",cause:n})}}async function Yw(t){let e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});if(!(await QA(pl(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(Kw(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await d_(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var n_={flags:"wx",mode:384};async function Vw(t,e,n,r={createWriteStream:VA,link:qA,rename:ZA}){let{
log:i,signal:o}=t,s=e_(pl(n),`${se(t.runId)}${Kw(n).slice(0,80)}.partial`),a=i_(t,e);try{let d=a_(e);d===void 0&&i.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=u=>{let l={name:d??e.id,platform:u};
return r_(t,l,()=>r.createWriteStream(s,n_),cn(a))},f=await c().catch(async u=>{if(!o_(t,e,u))throw u;return i.debug(`sa\
ving the platform alone: ${S(u)}`),await Wa(s,{force:!0}),c(e.platform)});await W(i,{title:"Flush"},c_(s)),await f_(s,n,
r),i.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await Wa(s,{force:!0}).catch(()=>{}),o.aborted?d:u_(d,n)}finally{await a}}
async function r_(t,{name:e,platform:n},r,i){let{log:o,signal:s}=t,a=new Oa,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await W(o,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:i,isEstimate:!0},t_(c,d,r(),{signal:s})),s_(a),
d.bytesWritten}async function i_(t,e){if(!t.store.keepsPacked){let n=w(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return Ha(await za(t,e))}catch{return}}function o_(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.
test(n.message)}function s_(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:Q});let e=t.missing();if(e.length!==0)throw new p("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function a_(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function d_(t){return XA(t).then(()=>!0,()=>!1)}async function c_(t){
let e=await jw(t,"r+");try{await e.sync()}finally{await e.close()}}async function f_(t,e,n){try{await n.link(t,e)}catch{
await(await jw(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await Wa(e,{force:!0}),r});return}await Wa(
t)}function u_(t,e){if(t instanceof p)return new p(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=gt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${pl(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function qw({kind:t,name:e,platforms:n},r){let i=[],o=[];for(let a of r){let d=n.find(({platform:c})=>c===a.platform);d===
void 0?o.push(a.platform):i.push(l_(d,a))}let s=a=>i.reduce((d,c)=>{let f=c[a];return d===void 0||f===void 0?void 0:d+f},
0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:i,missing:o}}function l_(t,e){let[n,r]=[
t.contents,e.contents],i=n!==void 0&&r!==void 0,o=i?p_(n,r):[],s=i?h_(n,r):[];return{platform:e.platform,oldBytes:i?n.bytes:
void 0,newBytes:i?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,pullBytes:m_(t.layers,e.packedLayers),
packages:o.slice(0,100),morePackages:Math.max(0,o.length-100),directories:s.slice(0,100),moreDirectories:Math.max(0,s.length-
100)}}function m_(t,e){if(t===void 0||e===void 0)return;let n=new Map;for(let{digest:r,diffId:i,packedBytes:o}of e)!t.has(
r)&&!t.has(i)&&n.set(r,o);return[...n.values()].reduce((r,i)=>r+i,0)}function p_(t,e){let n=({manager:o,name:s})=>`${o}:${s}`,
r=[Ja(t.packages,n,t.morePackages),Ja(e.packages,n,e.morePackages)],i=new Map([...t.packages,...e.packages].map(o=>[n(o),
o]));return Xw(...r).map(({key:o,...s})=>{let{manager:a,name:d}=i.get(o);return{manager:a,name:d,...s}})}function h_(t,e){
let n=({path:s})=>s,r=Xw(Ja(t.directories,n,t.moreDirectories),Ja(e.directories,n,e.moreDirectories)),i=new Map;for(let{
key:s,oldBytes:a,newBytes:d}of r){let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:u}=i.get(c)??{most:0,least:0},l=d-a;
i.set(c,{most:Math.max(f,l),least:Math.min(u,l)})}let o=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:u=0}=i.
get(s)??{};return c>0?f>=c*.9:u<=c*.9};return r.filter(s=>!o(s)).map(({key:s,...a})=>({path:s,...a}))}function Ja(t,e,n){
let r=new Map;for(let o of t)r.set(e(o),(r.get(e(o))??0)+o.bytes);let i=t.reduce((o,s)=>Math.min(o,s.bytes),1/0);return{
sizes:r,absentBytes:n===0||t.length===0?0:i}}function Xw(t,e){let n=[];for(let i of new Set([...t.sizes.keys(),...e.sizes.
keys()])){let[o,s]=[t.sizes.get(i),e.sizes.get(i)],a=o??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,o??0);if(a===
d)continue;let c=a===0?"added":d===0?"removed":void 0;n.push({key:i,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}
let r=i=>Math.abs(i.newBytes-i.oldBytes);return n.sort((i,o)=>r(o)-r(i)||(i.key<o.key?-1:1))}var hl=1024*1024,yl=12,y_=[386,4],g_=[0,21],w_=20,b_=10;function gl({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let i=n==="0"&&(r==="0"||r==="1"),o=n===""&&r===""&&Fe(e.get(Zw))!==void 0;return i||o?"records":void 0}var Zw="GN\
U.sparse.map";function Sn(t,e){return new p("TAR_INVALID",`The sparse file ${R(t)} is damaged: ${e}.`,{hint:jt})}var Ga=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,i]=n?y_:g_;for(let o=0;o<i;o++){let s=r+o*2*yl,a=s+yl;if(e[s]===0)return;this.#a(
Wi(e.subarray(s,a))),this.#a(Wi(e.subarray(a,a+yl)))}}addRecords({pax:e}){let n=String(Fe(e.get(Zw))??""),r=n===""?[]:n.
split(",");for(let i of r)this.#a(on(i));if(on(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw Sn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#i!==0;){let r=e.indexOf(b_,
n),i=e.subarray(n,r===-1?e.length:r);if(this.#o.length+i.length>w_)throw this.#d();if(this.#o+=i.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#i===0}#s(){let e=on(this.#o);if(this.#o="",this.#i===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>hl)throw this.#c();this.#i=2*e;return}this.#a(e),this.#i--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw Sn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===hl)throw this.#c();this.pieces.push([n,e])}#d(){return Sn(this.#e,"its map has something else than numbers")}#c(){
return new p("TAR_LIMIT",`The sparse file ${R(this.#e)} has more than ${hl} pieces.`,{hint:ge})}};function Qw(t){return(v-
t%v)%v}var E_=["GNU.sparse.realsize","GNU.sparse.size"];function Po(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return eb(n,We(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of E_){let i=Fe(e.get(r));if(i!==void 0)return eb(n,on(
i.toString("latin1")))}return t.sizeBytes}function kn(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?Po(t,De(t.extensions)):t.sizeBytes}function eb(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw Sn(t,"its real s\
ize is not a number");return e}var tb="SCHILY.xattr.",S_=4095;function me({extensions:t,header:e},n=De(t)){let{pax:r}=n,i=e[156]??0,o=i===0?"0":String.
fromCharCode(i),s=(c,f)=>{let u=Fe(r.get(c));return u===void 0?We(e,f):Math.floor(Number(u.toString("latin1")))},a=o==="\
1"||o==="2",d=o==="3"||o==="4";return{typeFlag:o,mode:We(e,"mode")&S_,uid:s("uid","uid"),gid:s("gid","gid"),mtimeSeconds:s(
"mtime","mtime"),mtimeFraction:k_(r.get("mtime")),link:a?Lt(e,n):Buffer.alloc(0),device:d?`${We(e,"devMajor")},${We(e,"d\
evMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(tb)).map(([c,f])=>`${c.slice(tb.length)}=${f.toString("latin1")}`).
sort()}}function k_(t){let[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.replace(/0+$/,"")}function xn(t,e){
return e==="drop"?0:e==="keep"||e.data===void 0?kn(t):We(e.head.header,"size")}function Mt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as Db}from"node:path";import{posix as qa}from"node:path";import{posix as Io}from"node:path";var x_=3,P_=1e3,ib=4096,I_=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
ob=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,T_=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,B_=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
O_=/^[;&|()\n`]$/,v_=/^[<>]+&?$/,R_=/^(?:-|[A-Za-z_]\w*=)/,A_=Ya("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),nb=Ya("cd pushd WORKDIR"),rb=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
__=Ya("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),L_=Ya("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function El(t,e,n="/"){let r=new wl(e);return r.read(t,n,0),r.words}var wl=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let i=new bl(n,Sl(this.#e)),o=!0;for(let s of e){if(this.words.length>=P_)return;if(s.length>ib&&r>0)continue;
if(O_.test(s)){o=!0,this.#t++,i.separate(s);continue}if(i.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<x_;a&&s.startsWith(
"/")&&this.#n(s,!1,i),a&&this.read(N_(s,this.#e),i.directory,r+1);let d=i.isValue||R_.test(s);a||this.#n(s,o&&!d,i);let c=d||
A_.has(Io.basename(s));o=s==="--"&&!i.isChanging||o&&c,i.endWord()}}#n(e,n,r){let{directory:i}=r,o=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}},bl=class{directory;#e;#t=[];#n;#r="";#i="";#o=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return nb.has(this.#n??"")}separate(e){
this.#n=void 0,this.#i="",this.#o=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return v_.test(e)?(this.#i=e,!0):!1}endWord(){this.#i=""}useOf(e,n){if(this.#i!=="")return this.#i.
startsWith("<")?"content":"name";if(n)return this.#n=Io.basename(e),nb.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(__.has(r))return"name";let i=this.#o;return this.#o=
rb.test(e)&&!e.includes("="),i||rb.test(e)?"directory":L_.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:Io.resolve(n,ja(e,r)),e.startsWith("-")?"name":"directory"}};function Sl(t){return t.get("\
HOME")??"/root"}function ja(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function N_(t,e){return[...t.slice(0,ib*
16).replace(/\\\n/g," ").matchAll(I_)].map(([r])=>kl(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function kl(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,i,o)=>e.get(r??o??"")||i||"")}function Ka(t){let e=[...t.matchAll(ob)].map(([i])=>i),r=[T_.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(B_)].map(([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(xl))]}
function To(t){let e=[...t.matchAll(ob)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>xl(n.slice(0,n.lastIndexOf("/")))))]}function Pn(t,e){return xl(Io.resolve("/",t,e))}function xl(t){return Buffer.
from(Io.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function Ya(t){return new Set(t.split(" "))}var C_=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),$_=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
F_=/PATH$|^(?:PERL5|RUBY)LIB$/,D_=/(?:^|_)LOGS?_?PATH$/;function sb([t,e]){let n=Ka(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(C_.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let i=F_.test(t)&&!D_.test(t),o=e.startsWith("/")&&!$_.test(
t),s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...To(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:i}))]}import{posix as M_}from"node:path";function Pl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function ab(t){
return Bl(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function Il(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function db(t){return/[^\0-\x7f]/.test(t)?
Il(t).map(Tl).join(""):t}function Tl(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function Bl(t){let e=[],n;for(let r=0;r<t.length;){let i=t.charCodeAt(r);
if(i<128){e.push(i),r++;continue}n??=Buffer.from(t,"latin1");let o=i>=240?4:i>=224?3:2,s=n.toString("utf8",r,r+o),a=s.codePointAt(
0),d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+i),r+=f?o:1}return e}var cb=4096,U_=256,fb=16,H_={GOPATH:":",CONDA_PKGS_DIRS:","},z_=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Va(t,e){let n=Ol(e),r=[n.get("HOME"),...lb(
t)].map(i=>mb(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Pl(i??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,cb+2),env:n}}function Ol(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function vl(t){return[...new Set(lb(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,cb)}function ub(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",i=t.slice(r.length);if(i.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return J_(n).map(d=>`${r}${i.slice(0,-7)}${d}`);
let[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];return o===void 0?[t]:(n.get(o)??"").split(H_[o]??"\0",fb).map(d=>mb(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!W_(d??"")).map(d=>`${r}${Pl(d??"")}/${s}`)}function lb(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=U_).map(e=>ab(e))}function mb(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return M_.normalize(t).replace(/^\/+|\/+$/g,"")}function W_(t){return z_.some(e=>e===t||e.startsWith(`${t}/`))}
function J_(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",fb)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var pb=1e3;function Rl(t,e){let n=w(t,"config"),r=w(n,"Env"),i=Ol(U(r)?r:[]),o=qa.resolve("/",b(n,"WorkingDir")??""),s=G_(
n,i).map(({by:u,argv:l})=>({by:u,words:El(l,i,o)})),a=s.filter(({by:u})=>u!=="ONBUILD"&&u!=="SHELL"),d=Sl(i),c=[{path:Pn(
"/",o),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:u,words:l})=>l.flatMap(m=>K_(u,m,d))),...[...i].flatMap(
sb),...e.map(u=>({path:Pn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==""),f=new Map;for(let u of c){
let l=`${u.path}\0${u.extent}`;f.has(l)||f.set(l,u)}return{paths:[...f.values()].slice(0,pb),required:[...o==="/"?[]:[{by:"\
WORKDIR",text:o,candidates:[Pn("/",o)]}],...a.flatMap(({by:u,words:l})=>Y_(u,l,d,i))].slice(0,pb),commands:[...a,{by:"EN\
TRYPOINT",words:El(j_(n),i)}].flatMap(V_)}}function G_(t,e){let n=(...s)=>{let a=w(t,...s);return U(a)?a:[]},[r,...i]=n(
"Healthcheck","Test"),o=s=>["/bin/sh","-c",kl(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function j_(t){let[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return U(e)&&U(
n)?[...e,...n]:[]}function K_(t,e,n){let{text:r,use:i}=e,o=r.startsWith("-")||r.includes("://"),a=yb(e,n).map(c=>i==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:i!=="parts"||o?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!Xa(c)});if(i==="name")return a;let d=hb(r)?To(qa.resolve(e.directory,r)):To(ja(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function Xa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(qa.basename(t))}function hb(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function yb({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[Pn("/",ja(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||hb(t)?[Pn(n,t)]:Ka(t)}function Y_(t,e,n,r){let i=(r.get("PATH")??"").split(":").
filter(o=>o.startsWith("/"));return e.flatMap(o=>{let{text:s,isProgram:a}=o;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[Pn("/",s)]}]:s.includes("/")?yb(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:i.map(d=>Pn(d,s))}]})}function V_({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>q_(i))}))}function q_(t){return qa.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*gb(t){let e=t.split("/").reverse(),n=[],r="",i=0;for(let o=e.pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;
if(o===".."){r!==""&&n.push(r),r=qr(r);continue}let s=r===""?o:`${r}/${o}`,a=yield s;if(a===void 0){r=s;continue}if(++i>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function Bo(t,e){
let n=gb(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function Qa(t,e){let n=gb(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function wb(t,e){return e.startsWith("/")?e:`${qr(t)}/${e}`}
function qr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function He(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var Za=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let i=X_(this.#n,r);;i++){let o=this.#n[i];if(o?.startsWith(
r)!==!0)return;yield[o,this.#t.get(o)]}}};function X_(t,e){let n=0,r=t.length;for(;n<r;){let i=n+r>>>1;t[i]<e?n=i+1:r=i}
return n}var ed=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[o,s]of r)i.rules.get(o)!=="all"&&i.rules.set(o,s);this.#e.set(e,i);for(let o of He(e))this.#t.has(
o)||this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.reason;for(let s of He(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let o=r==="2"?this.#t.get(n):void 0;return o?.rules.has(e)===
!0?o.reason:void 0}#r(e,n){let r=this.#e.get(n),i=r?.rules.get(e);if(!(r===void 0||i===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:i}:void 0}};var td=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=Eb(e);for(let i=0;i<
4;i++){let o=bb(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=Eb(e);for(let i=0;i<4;i++){
let o=bb(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return!1}return!0}};function bb(t,e,n){return t+Math.imul(e,n)&67108863}
function Eb(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let i=t.charCodeAt(r);e=Math.imul(e^i,16777619),
n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as eL}from"node:path";var Al=47;function Sb(t,e,n){let r=Il(t),i=[],o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(o(s,"*")&&o(
s+1,"*")){let a=s;s+=o(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"any-one"});else if(o(
s,"[")){let{token:a,end:d}=Z_(r,s,e);i.push(a),s=d}else{if(o(s,"\\")&&++s===r.length)throw Xr(e,'it ends with a "\\"');i.
push({kind:"literal",code:r[s]})}return i}function Z_(t,e,n){let r=[],i=e+1,o=t[i]===94;o&&i++;let s=()=>{let a=t[i]===92,
d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Xr(n,'a "[" has no characters or no closing "]"');return i+=a?2:1,
d};do{let a=s(),d=t[i]===45;d&&i++;let c=d?s():a;if(c<a)throw Xr(n,"a range goes backwards");r.push([a,c])}while(t[i]!==
93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function _l(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let i=Tl(r.code);n?e[e.length-1]+=i:e.push(i)}n=r.kind==="literal"}return e}function kb(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let i=t.
at(-1)?.kind,o=i==="any-in-name"||i==="anything";for(let s of e){if(o&&n.has(t.length)||s===Al&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===Al&&r(d+1,a);else if(Q_(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function Q_(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==Al}function Xr(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var xb=47,tL=64,Pb=new WeakMap,In=class{text;isException;#e;#t;#n;#r;#i;constructor(e){if(this.text=e,e==="")throw Xr(e,
"it is empty");let n=nL(e);if(n==="!")throw Xr(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,i=/^[^\\*?[]*/.exec(r)?.[0]??"",o=Sb(r.slice(i.length),e,i===""),s=o.findIndex(({kind:c})=>c!==
"literal"),a=o.slice(0,s===-1?o.length:s);this.#e=db(i)+(_l(a)[0]??""),this.#t=o.slice(a.length);let d=_l(this.#t);this.#n=
Tb(d),this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=Tb(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===xb);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#o(e,n);return r!==-1&&
kb(this.#t,Bl(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#i,n);for(;r>n&&e.charCodeAt(
r-1)!==xb;)r=e.indexOf(this.#i,r+1);return r}};function Bb(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new In(e))}function Qn(t,e){if(t.length<tL)return t.
findLast(i=>i.matches(e));let n=-1,r=vb(t);for(let i of Rb(e))for(let o of r.get(i)??[])o>n&&t[o].matches(e)&&(n=o);return t[n]}
function Ob(t,e){let n=vb(t),r=`${e}/`;return Rb(r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function vb(t){let e=Pb.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return Pb.set(t,n),n}function Rb(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function nL(t){let e=t.startsWith("\
!")?"!":"",n=Ib(t.slice(e.length).trim());return Ib((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Ib(t){return t===
""?"":eL.normalize(t).replace(/(?<=.)\/$/,"")}function Tb(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as cL}from"node:path";import{posix as Ab}from"node:path";function _b(t,e){let n=Oo(t.owned,e),r=Oo(t.drops,e),i=Oo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:iL([...n,...r,...i]),above:t.skippedIfLinked===!0?rL(n):[],droppedTops:[],
isSkipped:!1}}function Oo(t=[],e){return t.flatMap(n=>ub(n,e)).map(n=>new In(n))}function ft(t,e){let n=Qn(t,e);return n!==
void 0&&!n.isException}function Lb(t,e){let n=Nb(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||ft(t.owned,
e)}function rL(t){let e=t.map(({text:n})=>Ab.dirname(n));return[...new Set([...e,...e.map(n=>Ab.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new In(n),depth:Nb(n)}))}function Nb(t){return t.split("/").length}function iL(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Ll(n)));return e.has("")?void 0:e}function Ll(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Zr(t,e,n,r){let i=n.map(o=>new In(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Nl=String.
raw`v?\d[\d.]*`,Cl="(?:[-._ ][^/]*)?",oL=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${Nl})?${Cl}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Nl})?${Cl}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${Nl}${Cl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
sL=new RegExp(`(?:^|/)(?:${oL.join("|")})(?=/|$)`,"i"),aL=[Zr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],sL),Zr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Zr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Zr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Zr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Zr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function nd(t){
return aL.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Qn(e,t)!==void 0)}var Cb="";function $b(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>dL(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=Oo(
s.parts??[...i,...o],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function dL(t,e){let[n="",r]=e.split(" "),i=t.indexOf(n);return i!==
-1&&(r===void 0||t.includes(r,i+1))}function Fb(t,e,n,r){let{hasPrograms:i=!1}=t;for(let o of e){let s=$l(t,(d,c)=>r(o,d,
c,i));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,Fl(t,s),[[o,a]])}}function $l({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let o=He(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)return o}let r=qr(t);
return e==="beside"&&r!==""&&n(`${r}/${Cb}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${Cb}`,"0")?
t:void 0}function Fl({path:t,by:e},n){let r=o=>`/${Buffer.from(o,"latin1")}`,i=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:i}}var fL=1e3,rd=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>_b(o,n)),this.#t=$b(e,n,i),this.#e=r.
map(o=>A(Buffer.from(cL.normalize(o))))}rulesFor(e){let n=Ll(e),r=this.#n.get(n);if(r!==void 0)return r;let i=this.rules.
filter(({firstParts:o})=>o?.has(n)!==!1);return this.#n.size<fL&&this.#n.set(n,i),i}drops(e,n,r,i=!1){let o=e.isSkipped?
void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=!1){let i=o=>o.preset.filesOnly!==!0&&ft(o.
owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let i=ft(e.owned,n),o=i||ft(e.drops,n),
s=o&&!i?nd(n):void 0,d=o&&s===void 0?"drop":ft(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>ft(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||Dr(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var uL=1e4,id=class{#e=new Map;#t=0;constructor(e){for(let n of Ml(e))this.#n(n)}through(e,n){let i=(this.#e.get(e)??[]).
filter(({extent:o})=>o!=="itself").map(o=>Dl(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/")).slice(0,Math.max(0,uL-this.#t));for(let o of i)this.#n(o);return i}#n(e){this.#t++;for(let n of[e.path,...He(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function Dl(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function Ml({paths:t,required:e}){let n=e.filter(({by:r,text:i})=>r!=="WORKDIR"&&!i.includes("\
/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var Tn={paths:[],required:[],commands:[]};var Qr={action:"keep"},ei=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new td;#d;#c=new ed(this.dropped);#f;#u;constructor(e){
let{presets:n,excludes:r,places:i,volumes:o,references:s=Tn}=e;this.#u=e.isInBase??(()=>!1),this.#e=new rd(n,i,o,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new id(s);for(let a of s.paths)this.#l(a)}#l(e){Fb(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){
return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):Mt(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Qr;for(let o of this.#r)o.matches(
e)&&this.#r.delete(o);let r=Qn(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Qr;if(r!==void 0)return this.#u(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let i;for(let o of this.#e.
rulesFor(e)){let s=o.isSkipped?void 0:this.#e.actionOf(o,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&
d===void 0)return this.#u(e)?this.#m():{action:s,count:o.count,rule:o};i??=d??s}return i===void 0?Qr:{action:"keep",spared:this.#h(
i.what,i.why,i.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},o=this.#o.get(e)??{...i,entries:0,bytes:0};return this.#o.
set(e,o),o}spareLinkTarget(e,n,r){let i=A(Buffer.from(Db.resolve("/",Db.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,i),r)return;for(let a of this.#f.through(e,i))this.#l(a);if(this.dropped.has(i))return;let o=Xa(e)||Xa(i),s=this.#e.dropping(
i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!ft(d,e));s.length>0&&this.#c.add(i,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${R(J(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=Lb(r,n)&&!ft(r.owned,e))}restore(e,n,r,i){let o=this.decisionFor(
e,n);if(o.action!=="drop")return"unchanged";let s=o.rule===void 0?Qn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":
s;let a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!ft(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#i.has("links")||this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let i=$l(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#g(i)?[[i,r]]:[]});for(let[r,i]of n)
this.#c.restore(r,Fl(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=qr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let i=nd(e)??this.#e.volumeProtection(e);i===void 0||this.#i.has(i.what)||
this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${R(J(e))} (${i.what}): ${i.why}.`)}};var Hb=fs(Ub(),1),lL=20;function zb(t,e){let n=t.slice(0,lL).toLowerCase(),r=o=>(0,Hb.default)(n,o).steps,[i]=e.toSorted(
(o,s)=>r(o)-r(s));if(i!==void 0)return r(i)<=Math.ceil(Math.max(n.length,i.length)/3)?i:n.length>1?e.find(o=>o.startsWith(
n)):void 0}var Ul=["v[0-9]","v[0-9][0-9]"],mL="[0-9a-f]".repeat(8),Wb=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Jb=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],It=[{name:"apt",isSafe:!0,what:"downloaded packa\
ges, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them again",owned:["var\
/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*","!var/lib/apt/\
lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",isSafe:!0,what:"\
apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"dnf",isSafe:!0,what:"\
caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*","var/cache/yum/*","va\
r/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:!0,what:"zypper's caches",why:"\
`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:!0,what:"downloaded packages",why:"\
fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:!0,what:"pip's downloads and wh\
eels",why:"fetched or built again when they are needed",owned:Pt(["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],
["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:!0,what:"npm's cache and logs, and packages fetched by npx",
why:"fetched again when they are needed",owned:Pt(Jb,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:Pt(Jb,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:Pt(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],Ul),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:Pt(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(Pt(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${mL}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:Pt(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...Wb],empties:["var/log/**",...Wb],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:Pt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Ul.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:Pt(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],Ul),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
isSafe:!1,what:"Cargo's registry and git checkouts; programs that it installed are kept",why:"builds start from it: a la\
ter `cargo build` fetches everything again",owned:Pt(["~/.cargo","$CARGO_HOME"],["registry/cache","registry/src","regist\
ry/index","git/db","git/checkouts"]),usedBy:{commands:["cargo","bacon","trunk"]}},{name:"go",isSafe:!1,what:"modules and\
 compiled packages",why:"builds start from it: a later `go build` fetches and compiles everything again",owned:["~/.cach\
e/go-build/*","$XDG_CACHE_HOME/go-build/*","$GOCACHE/[0-9a-f][0-9a-f]","~/go/pkg/mod/*","$GOPATH/pkg/mod/*","$GOMODCACHE\
/cache/download","$GOMODCACHE/cache/vcs","$GOMODCACHE/**/*@v[0-9]*.[0-9]*.[0-9]*"],usedBy:{commands:[...["run","test","b\
uild","install","generate","tool","vet","mod"].map(t=>`go ${t}`),"air","dlv","gow","wgo"]}},{name:"maven",isSafe:!1,what:"\
Maven's local repository",why:"programs may run from it, and builds start from it",owned:["~/.m2/repository/*"],usedBy:{
commands:["mvn","mvnw","mvnd","mvnDebug","lein","clj","clojure","bb","jbang"]}},{name:"gradle",isSafe:!1,what:"Gradle's \
caches",why:"programs may run from them, and builds start from them",owned:["~/.gradle/caches/*","$GRADLE_USER_HOME/cach\
es/*"],usedBy:{commands:["gradle","gradlew"]}},{name:"nuget",isSafe:!1,what:"NuGet's packages and HTTP cache",why:"progr\
ams may run from them, and builds start from them",owned:["~/.nuget/packages/*","~/.local/share/NuGet/*"],drops:["$NUGET\
_PACKAGES/*"],usedBy:{commands:[...["run","watch","build","test","restore","publish","msbuild","tool","exec"].map(t=>`do\
tnet ${t}`),"dnx","msbuild"]}},{name:"docs",isSafe:!1,what:"documentation, info pages, lintian overrides; copyright file\
s are kept",why:"a reader may want them",drops:Hl(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:Hl(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:Hl(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function er(t){return It.find(
e=>e.name===t)}function Pt(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function Hl(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Tt="auto",pL=/^true$/i,hL=/^false$/i,yL=/^(?:yes|on|1|all|safe|default)$/i;function zl(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function vo(t){let e=zl(t);return e.length===1&&hL.test(e[0]??"")?[]:e.map(n=>pL.test(n)?
Tt:n)}function Gb(t){let e=vo(t),n=new Set,r=new Set;for(let i of e){let o=i.startsWith("-");for(let s of gL(o?i.slice(1).
trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0)throw new p("BAD_INPUT",`The ${T("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${k("clean",[Tt,...e].join(", "))}.`});return It.filter(i=>n.has(i)&&!r.has(i))}
function gL(t){if(t===Tt)return It.filter(({isSafe:o})=>o);let e=er(t);if(e!==void 0)return[e];let n=[Tt,...It.map(({name:o})=>o)],
r=yL.test(t)?Tt:zb(t,n),i=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")}\
 must be a list of presets, but ${R(Buffer.from(t))} is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var wL=["docs","man","locales","pycache"],bL=1e6,EL=.01,SL=1e5,od=class{#e;#t;#n=0;#r;#i=!1;constructor({active:e,words:n,
excludes:r,env:i,volumes:o,references:s=Tn,isInBase:a}){this.#e=new ei({presets:It.filter(d=>(d.isSafe||wL.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:Va(void 0,i),
volumes:o,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=xn(e,n);if(r===0)return;this.#n+=r;let i=A(e.name);this.#o(i.slice(0,Math.max(0,
i.lastIndexOf("/"))))&&Mt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){return e!==this.#r&&(this.#r=e,this.#i=Ob(this.#t,
e)),this.#i}data(){}end(){}get found(){let e=Math.min(bL,Math.max(SL,this.#n*EL));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function sd(t,e){let n=t.length===0?[Tt]:t,
r=o=>n.includes(Tt)&&It.some(s=>s.name===o&&s.isSafe),i=e.map(({name:o})=>o).filter(o=>!r(o));return[...n,...i].join(", ")}var dd=1,kL=1e3,xL=2e3;function Yb(t,e){let{source:n,options:r,engine:i,ms:o}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:dd,tool:`docker-flatten ${Ar}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:ad(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:ad(t.newHistory),directories:Wl(t.directories),layerDetails:Vb(t.layers),packedLayers:qb(t.packedLayers),
contents:Xb(t.contents)},platforms:t.platforms.map(a=>PL(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,
store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:IL(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-ti(t),cleanedBytes:ti(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Kb(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?sd(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Kb(o)}}function PL(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.
keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:ti(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?ad(t.oldHistory):
null,newHistory:e?ad(t.newHistory):null,directories:e?Wl(t.directories):null,layerDetails:e?Vb(t.layers):null,packedLayers:e?
qb(t.packedLayers):null,contents:e?Xb(t.contents):null}}function Wl(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,
bytes:n,files:r}))??null}function Vb(t){return t===void 0?null:t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function qb(t){return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}
function Xb(t){if(t===void 0)return null;let{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:Wl(
o)??[],moreDirectories:s}}function IL(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:i,missing:o,platforms:s}=t;
return{kind:e,name:n,oldBytes:r??null,newBytes:i??null,missing:[...o],platforms:s.map(a=>({platform:a.platform,oldBytes:a.
oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.
pullBytes??null,packages:a.packages.map(({manager:d,name:c,...f})=>({manager:d,name:c,...jb(f)})),morePackages:a.morePackages,
directories:a.directories.map(({path:d,...c})=>({path:d,...jb(c)})),moreDirectories:a.moreDirectories}))}}function jb({change:t,
oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}function ad(t){return t===void 0?null:t.slice(-kL).map(({
command:e,bytes:n,hasLayer:r})=>({command:ie(e,xL),bytes:n,layer:r}))}function ti({rules:t,commands:e}){return[...t,...e].
reduce((n,{bytes:r})=>n+(r??0),0)}function Zb(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,
1)].join(" → "),headline:su({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,
newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,
-1,[]],notes:e?.notes??[]}}function Kb(t){return Math.round(t)/1e3}function cd(t,e,n){let r=Qe(n);if(r.os!=="linux")throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!Fs(r))throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let i=w(n,"Config","Volumes"),o=b(e,
"Id")??"";if(o==="")throw Jl(t);let s=$t(n),a=mo(e)??mo(n)??!1;return{reference:t,image:void 0,names:Pa(e),id:o,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify($t(e)),volumes:B(i)?Object.keys(i).filter(d=>!d.
includes("\0")):[],inspect:n}}function Jl(t){return new p("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function Qb(t,e,n,r){let{log:i}=t,o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await TL(
t,o);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ne(t,n,a);if(c!==void 0&&xa(c)&&Y(Qe(c),a))return c}for(let{place:c,open:f}of Vr(t,o))try{let u=await f(
l=>BL(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof de))throw u;i.debug(`no config blob ${c}: ${S(u)}`)}
throw vL(t,e,a)}async function TL(t,e){let n;try{n=await K(t,{source:e})}catch(r){if(r instanceof p&&lo(r.message))return;
throw r}try{return Gl(await Ue(t,n))}finally{await V(t,n)}}function Gl(t){let e=w(t,"ImageManifestDescriptor"),n=w(e,"pl\
atform"),r=b(n,"architecture")??"",i=w(e,"size");return{digest:b(e,"digest"),sizeBytes:typeof i=="number"?i:void 0,platform:r===
""?void 0:Ce({os:b(n,"os")??"linux",architecture:r,variant:b(n,"variant")})}}async function BL(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:i},o){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of Yr(
s,t.text,i)){let f=F(d);if(!B(f))continue;let u=OL(f,c);if(n!==void 0||Y(Qe(f),i))return u;a??=u}return o?void 0:a}function OL(t,e){
let{os:n,architecture:r,variant:i}=Qe(t),o={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:i,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:Vi(t)},...e?{Descriptor:{mediaType:Ae.index}}:{}}}function vL(t,e,n){let r=n===void 0?"":` for ${O(n)}`;return new p(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Ro(t,e,n){let{log:r,signal:i}=t;r.info(`Pulling ${e}`);let o=n===void 0?[]:["--platform",n],s=await W(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=ws(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new p("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${k("pull","never")} uses only images that the engine has.`})}async function ri(t,e){let{image:n,platform:r,pull:i}=e,o=await ne(t,n.text);if(o===void 0){if(i==="never"||en(n.text))throw jl(
n.text,i);return{...await RL(t,e),image:n}}let s=await ni(t,n.text,o,r);if(s===void 0){let a=await ni(t,n.text,o,void 0),
d=i!=="never"&&!en(n.text);throw eE(n.text,a?.platform,r,d)}return i!=="always"||en(n.text)?{...s,image:n}:{...await AL(
t,n,s,r),image:n}}async function RL(t,e){let{image:n,platform:r,pull:i,defaultPlatform:o}=e,s=r===void 0?o:O(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await Ro(t,n.text,s);let a=await ne(
t,n.text);if(a===void 0)throw jl(n.text,i);let d=r??_L(o),c=await ni(t,n.text,a,d)??(r===void 0?await ni(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await ni(t,n.text,a,void 0);throw eE(n.text,f?.platform,r,!1)}async function AL(t,e,n,r){
let{os:i,architecture:o}=Ce(n.platform),s=i===""||o===""?void 0:O(n.platform);await Ro(t,e.text,s);let a=await Ye(t,e.text,
n.platform)??await Ye(t,e.text,void 0);if(a===void 0)throw jl(e.text,"always");let d=Ce(a.platform);if(r===void 0?d.os===
i&&d.architecture===o:Y(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new p("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(
d)}. The tag was restored.`,{hint:`Leave ${k("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function _L(t){try{return t===void 0?void 0:Ds(t)}catch{return}}async function Ye(t,e,n){let r=await ne(t,
e);return r===void 0?void 0:ni(t,e,r,n)}async function ni(t,e,n,r){let i=xa(n);if(i&&(r===void 0||Y(Qe(n),r)))return cd(
e,n,n);let o=!t.store.holdsIndexes||mo(n)===!1;if(i&&o)return;let s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Jl(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ne(t,e,r);if(c!==void 0&&Y(Qe(c),r))return cd(e,n,c)}let a=await Qb(
t,e,s,r);return a===void 0?void 0:r===void 0||Y(Qe(a),r)?cd(e,n,a):void 0}function eE(t,e,n,r){let i=n===void 0?"another\
 platform":O(n),o=e===void 0?"another one":O(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${i}, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function jl(t,e){let n=e==="never"?`, and pulling is disabled (${k("p\
ull")} is never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function tE(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let i=await NL(t,r,{found:e,end:n});LL(t);
let o=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await i(a);t.run.log.info(`Keeps the lowest ${ye(d)} of ${a.layerCount} (${O(a.platform)})`),o.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:o}}function LL({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:i,layer:o}=n;e===void 0||e.store.keepsPacked||r!==void 0||o.keepBase?.kind==="location"||i.length===0||t.log.
notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outside it, and no registry has them. To hav\
e those of a registry, name the base with its transport, for example ${k("keep-base","docker://debian:13")}.`)}async function NL(t,e,{
found:n,end:r}){switch(e.kind){case"layers":return async i=>({layerCount:CL(i,e.count),blobs:void 0});case"image":return i=>$L(
t,e.image,i);case"location":{let{run:i,options:o}=t,s=n.platforms.map(({source:d})=>d.platform),a=await Me(e.location,{...i,
tempDir:o.tempDir,platforms:s});return r.defer(()=>a.close()),d=>FL(a,d)}}}function CL({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new p("BAD_INPUT",`${k("keep-base",String(r))} needs an image with more than ${ye(r)}, but ${t} (${O(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${k("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function $L(t,e,n){let{engine:r,options:i}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");let{platform:o}=n,s=i.pull==="never"?"never":"missing",a=await ri(r,{image:e,platform:o,
pull:s,defaultPlatform:void 0});return await nE(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}async function FL(t,e){
let n=t.images.find(({platform:i})=>Y(i,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was a\
sked for");let{layers:r}=n;return await nE(e,t.reference,r.map(({diffId:i})=>i)),{layerCount:r.length,blobs:r}}async function nE(t,e,n){
let{reference:r,platform:i,diffIds:o}=t,s=(u,l)=>{let m=`The image ${r} (${O(i)}) must be built on ${e}, but ${u}.`;throw new p(
"BASE_MISMATCH",m,{hint:l})};n.length===0&&s("that has no layers",`Leave ${k("keep-base")} out: there is nothing to keep\
.`);let a=n.findIndex((u,l)=>o[l]!==u);if(a===-1){if(n.length<o.length)return;s(`both have the same ${ye(n.length)}: not\
hing is above the base`,`Name an image that this one was built from, or leave ${k("keep-base")} out.`)}let d=o[a];d===void 0&&
s(`it ends after ${ye(o.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be \
built on this image.");let c=DL((await t.readConfig()).json,a,o.length),f=c===void 0?"":`, made by ${JSON.stringify(c.slice(
0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been \
updated since the image was built. Build the image again, or name the base by the digest that it was built on. A number \
of layers keeps the lowest ones, whatever they are.")}function DL(t,e,n){let r=zn(t)??[],i=[...r.keys()].filter(s=>r[s]===
!0),o=w(t,"history");if(!(i.length!==n||!Array.isArray(o)))return b(o[i[e]??-1],"created_by")}import{readFile as b$,stat as E$}from"node:fs/promises";import{Readable as ON}from"node:stream";import{Writable as ML}from"node:stream";var rE=32*1024*1024,ii=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new ML({write:(r,i,o)=>{
this.#n.push(Buffer.from(r)),this.#i+=r.length,o(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:ge});let n=Buffer.from(e.header),{typeFlag:r}=e,i=e.extensions.reduce((a,d)=>a+
d.length,v),o=ce(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Qt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:i,dataBytes:o}),this.#r+=i+o,this.#r>rE)throw new p("TAR_LIMIT",`Entries exceed ${rE} bytes in total, but only\
 a few short ones were expected.`,{hint:ge});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:i,dataBytes:o})=>{let s=n+i;return n=s+o,{...r,data:e.subarray(s,n)}})}};import{pipeline as HL}from"node:stream/promises";import{Writable as UL}from"node:stream";function Bn(){return new UL({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function tr(t,e,n,r=Bn()){await HL(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function oi(t,e){let n=new AbortController,r=new ii(e,()=>{r.isComplete&&n.abort()}),i=new G(o=>r.isEmpty?r.hold(o):
"drop");return await tr(n.signal,t,i,r.sink),r.entries()[0]}async function iE(t){let e=new AbortController,n,r=new G(i=>(n??=
{...i,name:Buffer.from(i.name),header:Buffer.from(i.header)},e.abort(),"drop"));return await tr(e.signal,t,r),n}function Se(t,e){return dE(t,"name",e)}function fd(t,e){return dE(t,"linkName",e)}function sE(t,e,n){return oE(oE(t,"uid",
e),"gid",n)}function oE({extensions:t,header:e},n,r){let i=De(t).pax.has(n);if(r<=Tf||!i)return{extensions:i?Kl(t,n):t,header:Bf(
e,n,r)};let o=new Map([[n,String(r)]]);return{extensions:ld(t,a=>Gf(a,o)),header:Bf(e,n,0)}}function ud(t){let{pax:e,longName:n}=De(
t.extensions),r=n===void 0?Fe(e.get(aE)):void 0,{extensions:i,header:o}=r===void 0?t:Se(t,r);return{extensions:si(i,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:Gi(fh(o),0)}}function Kl(t,e){return ld(t,n=>Jh(n,e))}function si(t,e){return ld(
t,n=>Jf(n,e))}function ld(t,e){let n=wr(t),r=n.findLast(({typeFlag:i})=>i===ve.pax);return n.flatMap(i=>{let{typeFlag:o,
block:s,data:a}=i;return o===ve.pax?i===r?zL(i,e):[]:a===void 0?[s]:[s,a]})}function zL({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let i=e.subarray(0,n),o=r(i);return o.equals(i)?[t,e]:o.length===0?[]:[Gi(t,o.length),cE(o)]}var aE="\
GNU.sparse.name",WL={name:{records:["path",aE],gnuType:ve.gnuLongName},linkName:{records:["linkpath"],gnuType:ve.gnuLongLink}};
function dE(t,e,n){let{records:r,gnuType:i}=WL[e],[o,...s]=r,a=xs(t.header,e,n),d=a===void 0&&De(t.extensions).pax.has(o),
c=d?s:r,f=wr(si(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:
[m,h]);if(a!==void 0)return{extensions:f,header:a};let u=xs(t.header,e,n.subarray(0,v),!0)??t.header;if(d)return{extensions:ld(
f,h=>Gf(h,new Map([[o,n]]))),header:u};let l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,mh(i,l.length),cE(
l)],header:u}}function cE(t){return Buffer.concat([t,Buffer.alloc(ce(t.length)-t.length)])}import{createHash as KL}from"node:crypto";import{createGunzip as YL,createZstdDecompress as VL}from"node:zlib";var fE={rle:1,reserved:3},JL=13;function uE(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||lE(
e)}function lE(t){return(t&4294967280)>>>0===407710288}var ai=class{#e="magic";#t=4;#n=Buffer.alloc(JL);#r=0;#i=0;#o=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let i=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",o=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(i||this.#a(e.
subarray(r,r+o)),r+=o,this.position+=o,this.#t-=o,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(lE(n))this.#d("skipped size",4);else if(n===
4247762216)this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0,this.#d(
"header",this.#l().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===fE.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;let i=r===fE.rle?1:n>>3;i>0?this.#d("block",i):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#o?(this.#i&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#u(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#l(){let e=this.#i,n=(e&32)!==0,r=n?0:1,
i=[0,1,2,4][e&3]??0,o=[n?1:0,2,4,8][e>>6]??0,s=r+i+o;return{windowBytes:r,dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l(),o=r===0?0:e.readUIntLE(n,r),s=i===0?void 0:GL(e,
n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:jL(e[0]??0),dictionaryId:o}}};function GL(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function jL(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var qL=1024*1024,XL=4,ZL=6,mE=["drain","end","close"];function di(t,e){return new Yl(t,e)}var Yl=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new ai;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=pE(e.descriptor.digest),this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let i=this.#s(r),
o=await tN(i);this.packing=rN(o,this.#i);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?pE(n):void 0;
for await(let c of this.#d(o,i))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&hE(a,n);if(d!==void 0&&d!==
n)throw ee(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw ee(this.#i,tn(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw ee(this.#i,tn(this.packedBytes,
e));let n=hE(this.#r,this.#i);if(n!==this.#i)throw ee(this.#i,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="no\
ne"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",i={chunkSize:qL,readableObjectMode:!0,readableHighWaterMark:XL},
o=r?YL(i):VL(i),s=r?QL(o,e,n):eN(o,this.#e,e,n);s.catch(a=>o.destroy(a)),o.on("error",()=>{});try{for await(let a of o.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){let n=e.code,r=e instanceof p,
i=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;let o=n==="Z\
_BUF_ERROR";return ee(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} st\
ream (${S(e)})`)}};async function QL(t,e,n){let r=!1,i=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","clos\
e"])t.once(c,d)}),o=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=o+c+1),o+=d.length,r||await Vl(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await i,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function eN(t,e,n,r){for(let i of e.split(n))await Vl(t,i);for await(let i of r)for(let o of e.
split(i))await Vl(t,o);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function Vl(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let i of mE)
t.off(i,r);n()};for(let i of mE)t.on(i,r)})}async function tN(t){let e=[],n=0;for(;n<ZL;){let{done:r,value:i}=await t.next();
if(r===!0)break;e.push(i),n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var nN=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function rN(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(uE(t))return"zstd";let n=t.toString("latin1"),
r=nN.find(([,i])=>n.startsWith(i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function pE(t){let e=_t(t)?.algorithm;if(e===void 0)throw ee(t,"has a digest that cannot be c\
hecked");return KL(e)}function hE(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var ql=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
Xl=5,Ut=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(ql.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:si(e.extensions,n=>ql.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>Xl))for(let n of e.
keys())ql.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,Xl).join(", ")+(e.length>
Xl?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Le(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function yE(t){return Le(`the tar stream\
 of ${t} ends within an entry`)}var Bt=4095,nr=255,md=40,Zl=1e7,Ql=1e4,em=256*1024**2,tm=192*1024**2,nm=5e8,rm=64*1024**3,im=500;function Te(t){return new p(
"TAR_LIMIT",t,{hint:ge})}var pe=47,pd=46;function om(t){let e=t.length;for(;e>0&&t[e-1]===pe;)e--;let n=0;for(;n<e&&iN(t,n,e);)n+=t[n]===pe?1:2;let r=t.
subarray(n,e),i=oN(r)?r:sN(r,t);if(i.length>Bt)throw Te(`A path of the image has ${i.length} bytes, but at most ${Bt} ar\
e possible: ${R(i)}.`);return i}function Ao(t,e){return t.length===e.length?t.equals(e):t[0]===pd&&t[1]===pe&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function iN(t,e,n){return t[e]===pe||t[e]===pd&&e+1<n&&t[e+1]===pe}function oN(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==pe)continue;let i=n-e;if(i>nr||i<=2&&
t[e]===pd&&(i===1||t[e+1]===pd)||i===0&&t.length>0)return!1;e=n+1}return!0}function sN(t,e){if(t.includes(0))throw Le(`t\
he name ${R(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
nr)throw Te(`A name of the image has ${r.length} bytes, but at most ${nr} are possible: ${R(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Le(`the path ${R(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var hd=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as aN}from"node:crypto";var Lo=20,ci=2**Lo,_o=ci-1,yd=class{#e=[];#t=0;add(e,n,r){let i=r-n;if(i>Bt)throw new RangeError("a text is longer than \
any path");if((this.#t&_o)+i>ci||this.#t===this.#e.length*ci){if(this.#t=this.#e.length*ci,this.#t+ci>em)throw Te(`The i\
mage's names and link targets exceed ${em} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(ci))}let o=this.#t;return e.
copy(this.#e[o>>Lo],o&_o,n,r),this.#t+=i,o}get(e,n){let r=e&_o;return this.#e[e>>Lo].subarray(r,r+n)}copy(e,n,r,i){let o=e&
_o,s=this.#e[e>>Lo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){let o=e&
_o,s=this.#e[e>>Lo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return!1;return!0}};var D=0,L=-1,_={directory:0,file:1,symlink:2,special:3},Ne=1024,dN=.6,cN=aN(2**32),gd=class{texts=new yd;count=0;parent=new Int32Array(
Ne);kind=new Uint8Array(Ne);dead=new Uint8Array(Ne);touched=new Uint16Array(Ne);layer=new Uint16Array(Ne);ordinal=new Uint32Array(
Ne);inode=new Int32Array(Ne);head=new Uint32Array(Ne);extra=new Uint32Array(Ne);extraLength=new Uint16Array(Ne);place=new Uint32Array(
Ne);pathBytes=new Uint16Array(Ne);#e=new Uint32Array(Ne);#t=new Uint8Array(Ne);#n=new Int32Array(4*Ne);#r=0;constructor(){
this.count=1,this.parent[D]=L,this.inode[D]=D}find(e,n,r,i){let o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?L:o}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:i,kind:o,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(i-r);
if(i-r>nr||c>Bt)throw Te(`A path of the image is longer than ${Bt} bytes, or contains a name of more than ${nr} bytes.`);
this.parent[a]=e,this.kind[a]=o,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,i),this.#t[a]=
i-r,this.count++;let f=this.#i(e,n,r,i),u=this.#n[f];return u===0?this.#r++:this.dead[u-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*dN&&this.#o(),a}pathOf(e,n=!1){let r=this.pathBytes[e],i=Buffer.allocUnsafe(r+(n?1:0));n&&(i[r]=47);let o=r;for(let s=e;s!==
D;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,i,o-a),o-=a+1,o>=0&&(i[o]=47)}return i}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==L;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#i(e,n,r,i){let o=this.#n.length-1,s=i-r,a=fN(e,n,r,i)&o;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&o}}#o(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,i=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#i(this.parent[r],i,0,i.length)]=n}}#s(){let e=this.parent.length*2;this.parent=ze(this.parent,new Int32Array(
e)),this.kind=ze(this.kind,new Uint8Array(e)),this.dead=ze(this.dead,new Uint8Array(e)),this.touched=ze(this.touched,new Uint16Array(
e)),this.layer=ze(this.layer,new Uint16Array(e)),this.ordinal=ze(this.ordinal,new Uint32Array(e)),this.inode=ze(this.inode,
new Int32Array(e)),this.head=ze(this.head,new Uint32Array(e)),this.extra=ze(this.extra,new Uint32Array(e)),this.extraLength=
ze(this.extraLength,new Uint16Array(e)),this.place=ze(this.place,new Uint32Array(e)),this.pathBytes=ze(this.pathBytes,new Uint16Array(
e)),this.#e=ze(this.#e,new Uint32Array(e)),this.#t=ze(this.#t,new Uint8Array(e))}};function ze(t,e){return e.set(t),e}function fN(t,e,n,r){
let i=Math.imul(t^cN,3432918353);for(let o=n;o<r;o++)i=Math.imul(i^e[o],1540483477),i^=i>>>15;return i=Math.imul(i^i>>>16,
2246822507),(i^i>>>13)>>>0}var uN=64;async function*gE(t,e,n,r){let i=new sm(t,e),o=new hd,s=(a,d)=>{r?.add(a.length,i.originOf(a,d)),o.add(a)};for(let a of i.
top())s(a);yield*o.end();for(let[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;let c=new Et({begin:(u,l)=>i.
begin(u,l),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=di(d,{checksDiffId:!1,signal:n});for await(let u of f.chunks)if(n.
throwIfAborted(),c.consume(u),yield*o.take(),e.top!==D&&i.isLayerDone(c))break}for(;;){let a=i.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*o.take()}yield*o.end()}var sm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[D]=1,this.#i=n.top;let i=r.parent[n.
top];this.#c=i>D?r.pathBytes[i]+1:0,this.#l()}top(){let{top:e}=this.#n;return this.#t.kind[e]===_.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r,this.#d)return $r;let i=this.#o++;this.#l();let o=this.#t.inode[i],s=this.#n.carrier[o],a=o===i?s:i,d=this.#m(i);d.push(
...this.#p(this.#t.parent[a]));let c=e;Ut.isIn(n)&&(c=Ut.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=Se(c,f)),a!==
s){let u=this.#g(s);this.#y(Lt(e.header,n),u)||(c=fd(c,u))}return c===e&&d.length===0?Fr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#l(){let{kind:e,inode:n,count:r}=this.#t,{carrier:i,isSelected:o}=this.#n;for(;this.#o<r;this.#o++){let s=this.#o;
if(e[s]===_.directory)continue;let a=n[s],d=i[a];if(a===s?d!==L:o[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
i=[];for(let o=0;this.#i<e;this.#i++){let s=this.#i;if(!(n[s]!==_.directory||r[s]===0||this.#r[s]===1)){if(o++===uN)break;
this.#h(s,i)}}return i}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,i=[];for(let s=e;s>D&&r[s]===1&&this.#r[s]===0;s=
n[s])i.push(s);let o=[];for(let s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;let r=this.#n.top===D,i=No(this.#e,
e,r?void 0:this.#c),o=this.#t.place[e],s=(o-1)*v;for(let a of[...i.extensions,i.header])o>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===D?Ao(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function No({tree:t,heads:e},n,r){let i=t.head[n],o=t.pathOf(n,t.kind[n]===_.directory).subarray(
r);if(i===0)return Se({extensions:[],header:lh()},o);let s=e.get(i);return r===void 0||an(Re(s.header,0),De(s.extensions)).
equals(o)?s:Se(s,o)}var wd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=L;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#i=L}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return D;if(this.#i!==
L&&r==="create"&&lN(this.#r,e,n))return this.#i;let i={directory:D,hidden:this.#s(D),links:0};return this.#d(i,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#i=i.directory,this.#o=i.hidden),i.directory):L}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===L||this.#e.touched[e]<n?L:e}#d(e,n,r){for(let i=0;i<
n.length;){let o=n.indexOf(pe,i),s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return!1;i=s+1}return!0}#c(e,n,[r,i],o){
let s=this.#e;if(++this.#n>nm)throw Te(`The image's paths have more than ${nm} parts in total.`);if(n[r]===46&&i-r<=2){if(i-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,i),e.hidden);if(a===L)return o===
"create"&&this.#u(e,n,r,i);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===_.directory)return o==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===_.symlink&&(c||o==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>md)throw Le(`the symbolic links of ${R(n)} form a loop`);return f[0]===pe&&(e.directory=D,e.hidden=s.hiddenBelow(
D)),this.#d(e,f,o)}if(o!=="create")return!1;if(c)throw Le(`an entry is below ${R(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===D)throw Le(`the symbolic link to ${R(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#u(e,n,r,i){let o=e.directory,s=_.
directory;return e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,kind:s,layer:this.#t}),!0}};function lN(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var bd=Buffer.from(".wh."),wE=Buffer.from(".wh..wh..opq"),mN=Buffer.from(".wh..wh."),pN={0:_.file,S:_.file,2:_.symlink,3:_.
special,4:_.special,5:_.directory,6:_.special},Ed=class{attributes=new Ut;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new wd(e)}beginLayer(){this.#r++,this.#i=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,i=0;for(let o=this.#s;o<r;o++)this.#d(n[o])&&(e[o]=1),e[o]===0&&
(i+=this.#a[o-this.#s]??0);return i}#d(e){let{dead:n,parent:r}=this.#e;for(let i=e;i!==L;i=r[i]){if(n[i]===1)return!0;if(i>=
this.#s)return!1}return!1}apply(e,n,r){let i=this.#i++;if(++this.#o>Zl)throw Te(`The image's layers have more than ${Zl}\
 entries.`);let o=om(e.name),s=o.lastIndexOf(pe)+1;am(o,0,mN)&&!EE(o,0)||(am(o,s,bd)?this.#c(o,s):o.length===0?hN(e):this.#u(
e,n,{path:o,start:s,ordinal:i,startBytes:r}))}#c(e,n){let r=this.#e,i=n+bd.length;if(i===e.length)throw Le(`the whiteout\
 ${R(e)} does not say what it deletes`);let o=this.#n.directoryOf(e,n-1,"find");if(o===L)return;if(EE(e,n)){this.#f(o);return}
let s=this.#n.childOf(o,e,i);s!==L&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===_.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#u(e,n,{path:r,start:i,ordinal:o,startBytes:s}){yN(r);let a=this.#e,d=Ut.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,i-1,"create"),f=this.#n.childOf(c,r,i),u=SE(e),l=this.#r,m=f;if(u===
_.directory&&f!==L&&a.kind[f]===_.directory)a.touched[f]=l;else{f!==L&&(a.dead[f]=1,this.#n.forget());let I=e.typeFlag===
"1"?this.#p(e,n):L,P=I===L?u:a.kind[I];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l}),I!==L&&(a.inode[m]=
a.inode[I])}a.layer[m]=l,a.ordinal[m]=o;let h=!d&&Ao(e.name,r);if(a.place[m]=h?bE(s):0,e.typeFlag==="1"||(u===_.file&&this.#l(
m,Po(e,n)),u===_.symlink&&this.#m(m,Lt(e.header,n)),u!==_.directory&&u!==_.symlink))return;let y=d?Ut.remove(e):e,g=a.pathOf(
m,u===_.directory),E=Ao(e.name,g);a.head[m]=this.#t.add(E?y:Se(y,g)),a.place[m]=E&&y===e?bE(s):0}#l(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>Bt)throw Le(`the target of the symbolic link ${R(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#l(e,n.length)}#p(e,n){let r=Lt(e.header,
n),i=om(r),o=i.lastIndexOf(pe)+1,s=this.#n.directoryOf(i,o-1,"link"),a=s===L||i.length===0?L:this.#n.childOf(s,i,o),d=`t\
he hard link ${R(e.name)} leads to ${R(r)}`;if(a===L)throw Le(`${d}, which does not exist`);if(this.#e.kind[a]===_.directory)
throw Le(`${d}, which is a directory`);return a}};function bE(t){let e=t/v+1;return e<2**32?e:0}function hN(t){if(SE(t)!==
_.directory)throw Le(`the entry ${R(t.name)} would replace the root directory`)}function yN(t){for(let e=t.indexOf(bd);e!==
-1;e=t.indexOf(bd,e+1))if(!(e>0&&t[e-1]!==pe))throw new p("WHITEOUT_NAME",`The image has an entry in ${R(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function SE(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Es(n)&&
r.at(-1)===pe)return _.directory;if(e==="1")return _.file;let i=pN[e];if(i===void 0)throw Le(`the entry ${R(r)} has the \
unknown type ${JSON.stringify(e)}`);return i}function EE(t,e){return t.length-e===wE.length&&am(t,e,wE)}function am(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function Sd(t){let{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[D]=1,d[D]=
i[D];for(let c=1;c<s;c++){let f=e[c],u=d[f];a[f]===0||n[c]===1||r[c]<u||(a[c]=1,o[c]===_.directory&&(d[c]=Math.max(u,i[c])))}
return a}function fi(t,e,n){let{parent:r,kind:i,inode:o,count:s}=t,a=n===D?e:new Uint8Array(s);n!==D&&(a[n]=1);let d=new Int32Array(
s).fill(L);for(let c=n;c<s;c++){if(e[c]===0||(n!==D&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||i[c]===_.directory))continue;let f=o[c];
d[f]===L&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var Co={absent:0,whole:1,withoutHead:2};function kE(t,e){let n=Sd(t);for(let r=1;r<n.length;r++)n[r]===Co.absent||t.kind[r]!==
_.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=Co.withoutHead);return{layerCount:e,nodes:n}}import{constants as gN,zstdCompressSync as wN,zstdDecompressSync as bN}from"node:zlib";var kd=256*1024,EN=16,xd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#o+r>kd&&this.#d();let i=this.#i+this.#o/v,o=r>kd?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
o??Buffer.allocUnsafeSlow(kd);for(let s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(e),r=[];
for(;;){let i=n.subarray(0,v),{typeFlag:o,sizeBytes:s}=Re(i,0);if(!sn(o))return{extensions:r,header:i};let a=v+ce(s);r.push(
i),s>0&&r.push(n.subarray(v,a)),n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-this.#i)*v);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let o=this.#s.get(n)??bN(this.#e[n]);this.#s.delete(n),this.#s.
set(n,o);for(let s of this.#s.keys()){if(this.#s.size<=EN)break;this.#s.delete(s)}return o.subarray((e-this.#t[n])*v)}#d(){
if(this.#o===0)return;let e=wN(this.#r.subarray(0,this.#o),{params:{[gN.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>tm)throw Te(`The image's directories have more than ${tm} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#i),this.#i+=this.#o/v,this.#o=0,this.#r.length>kd&&(this.#r=void 0)}};async function $o(t,e){for(let{descriptor:o}of t)xN(o.mediaType,o.digest);if(t.length>Ql)throw Te(`The image has ${t.length}\
 layers, but at most ${Ql} are read.`);let n=new dm(t,e),r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0),i={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var dm=class{#e;#t;#n=new gd;#r=new xd;#i=new Ed(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#u=kE(this.#n,n+1));let{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Sd(this.#n),base:this.#u}}async#h(e){let{signal:n,touch:r}=this.#t,
i=di(e,{checksDiffId:!0,signal:n});this.#p=i,this.#c.push(this.#n.count),this.#i.beginLayer();let o=new Et({begin:(s,a,d)=>(this.#i.
apply(s,a,d),$r),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of i.chunks)n.throwIfAborted(),o.consume(
s),this.#y(i),r?.();if(!o.isBetweenEntries)throw yE(e.descriptor.digest);this.#g(e,i.packing),this.#o.push(this.#i.endLayer()),
this.#l+=i.packedBytes,this.#m+=i.tarBytes,this.#s.push(i.tarBytes),this.#a.push(i.packing??"none"),this.#d.push(i.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(SN(n,this.packedBytes))throw Te(`The image's layers unpack to more than\
 ${rm} bytes and to more than ${im} times their size.`)}#g({descriptor:e},n){let r=kN(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let i=o=>o==="none"?"not packed":`packed with ${o}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function SN(t,e){return t>rm&&t>im*e}function kN(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function xN(t,e){
let n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var PN=Buffer.from(".wh.");function xE(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),i=IN(t,e),o=new Pd(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===1,openAbove:()=>new cm(
t,e,i)}}function IN({tree:t,living:e},{nodes:n,layerCount:r}){let{kind:i,inode:o,layer:s,count:a}=t,d=new Uint8Array(a),
c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let u=o[f];e[f]===1&&u<n.length&&(c[u]=1)}for(let f=1;f<n.length;f++){
if(e[f]===0||n[f]!==Co.whole)continue;(i[f]===_.directory?s[f]<=r:c[o[f]]===0)&&(d[f]=1)}return d}var Pd=class{#e;#t="";#n=D;constructor(e){
this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(D,r),this.#t=
r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,living:i}=this.#e,o=J(n),s=e;for(let a=0;a<o.length&&s!==L;){let d=o.
indexOf(pe,a),c=d===-1?o.length:d,f=r.kind[s]===_.directory?r.find(s,o,a,c):L;s=f!==L&&i[f]===1?f:L,a=c+1}return s}},cm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){let{tree:i}=e;this.#e=e,this.#t=i,this.#n=n,this.#r=r,this.#i=new Pd(e),this.#o=new Uint8Array(i.count),this.#o[D]=
1,this.#s=new Uint8Array(i.count),this.#s[D]=1}decide(e){let n=this.#i.find(A(e.name));if(n===L)throw new Error("a strea\
m of layers has a path that they do not have");if(this.#o[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);
return this.#s[n]=1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.
length).fill(L);r[D]=D;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===Co.absent)continue;let o=r[n[i]];if(o===L||e[o]!==
_.directory)continue;let s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==L&&this.#o[s]===1){r[i]=s;continue}this.deleted++;
for(let a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(pe)+
1,i=Buffer.concat([n.subarray(0,r),PN,n.subarray(r)]);return Se({extensions:[],header:fr("whiteout",0)},i)}#d(e){let{parent:n}=this.#t,
r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().map(i=>{this.#s[i]=1;let o=No(this.#e,i,void 0),s=an(
Re(o.header,0),De(o.extensions));return{...o,name:s,typeFlag:"5",sizeBytes:0}})}};var PE=2**24;function IE(t){let{tree:e,layerTarBytes:n}=t,r=TN(t),i=[];for(let[o,s]of BN(t).entries()){if(o<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&i.push({layer:o,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let u=e.place[f];
if(u===0)continue;let l=(u-1)*v,m=e.ordinal[f];(m!==d||!r(f))&&c(l),r(f)&&(a??=l),d=m+1}c(n[o]??0)}return i}function TN({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:i,layer:o}=t,{carrier:s}=fi(t,e,D);return a=>{if(e[a]===0)return!1;if(r[a]===
_.directory)return a>=(n[o[a]-1]??0);let d=i[a];return s[d]===a==(d===a)}}function BN({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*PE+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
i=>i%PE))}var vN=8*1024*1024,RN=4*1024*1024,Id=class extends Error{};function Td(t){let{tree:e,living:n}=t,r=(o,s,a)=>ON.from(AN(gE(
t,o,s,a),a),{objectMode:!1,highWaterMark:vN,signal:s}),i=async(o,s)=>{let a=TE(t,o);if(a===L)throw new Id(`there is no ${o.
toString()} in the layers`);return r(fi(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&xE(t,t.base),open:async o=>r(fi(e,n,D),o),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>IE(t),open:async(o,s)=>r(fi(e,n,D),o,
s)},openPath:i,isNotFound:o=>o instanceof Id,lookAt:async(o,s)=>{let a=Buffer.from(o),d=TE(t,a);if(d!==L)return _N(t,d)??
oi(await i(a,s),RN)},close:async()=>{}}}async function*AN(t,e){yield*t,e?.add(Zt.length,void 0),yield Zt}function _N(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==_.directory&&(r!==_.symlink||n.inode[e]!==e))return;let i=n.parent[e],o=i>D?n.pathBytes[i]+
1:0,{header:s,extensions:a}=No(t,e,o),d=r===_.directory?"5":"2",c=Qt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function TE({tree:t,living:e},n){let r=0,i=D,o=n;for(;o.length>0;){let s=o.indexOf(pe),a=s===-1?o.
length:s,d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){i=Math.max(D,t.parent[i]);continue}if(t.kind[i]!==_.directory)return L;let f=t.find(i,d,0,d.length);if(f===L||e[f]===
0)return L;if(t.kind[f]!==_.symlink||o.length===0){i=f;continue}if(++r>md)return L;let u=t.targetOf(t.inode[f]);u[0]===pe&&
(i=D),o=Buffer.concat([u,Buffer.from("/"),o])}return i}function Ht(t,e,n){let{json:r}=t.config,i=w(r,"config"),o=w(i,"Volumes"),s=new fm(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:B(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:B(i)?i:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=Ht(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var fm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#o++;let e=LN(async()=>{--this.#o>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...Td(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#i===void 0&&await this.#s(),this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await $o(e,this.#n);if(this.#i===
void 0)for(let i of r.notices)this.#n.log.notice(i);return this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{descriptor:o})=>i+
o.sizeBytes,0),history:NN(n.json,r.layerBytes)},r}};function LN(t){let e;return()=>(e??=t(),e)}function NN(t,e){let n=zn(
t),r=w(t,"history"),i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.isArray(r))return;let o=[...e];return n.
map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var BE=fs(Ua(),1);import{Readable as CN}from"node:stream";var $N=16,Bd=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:i}=n,o=await this.#o(r,e);if(o.close(),o.sizeBytes!==i)throw new de(
`${r} has ${o.sizeBytes} bytes instead of ${i}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async i=>{let o=r;r=void 0;let s=await this.#o(e.digest,
i).catch(d=>{throw o?.abort(),d}),a=CN.from(o===void 0?s.bytes:FN(s.bytes,o),{objectMode:!0,highWaterMark:$N});return a.
once("close",s.close),a},tap:i=>{r=i}}}async#i(){let e=await this.#e();return this.#t.push(e),e}async#o(e,n){let r=this.#n.
pop()??await this.#i(),i=await r.open(e,n).catch(a=>{throw this.#n.push(r),a});i.once("close",()=>this.#n.push(r));let o=i.
pipe((0,BE.extract)());i.on("error",a=>o.destroy(a)),o.on("error",()=>{});let s=()=>{o.destroy(),i.destroy()};try{let{done:a,
value:d}=await o[Symbol.asyncIterator]().next();if(a===!0)throw new de(`there is nothing at ${e}`);let{size:c=0}=d.header;
return{bytes:d,sizeBytes:c,close:s}}catch(a){throw s(),a}}};async function*FN(t,e){try{for await(let n of t)await e.write(
n),yield n;e.end()}finally{e.abort()}}async function OE(t,e,n,r){let o=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...bt(r)],a=(await t.
docker.run([...o,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=F(d);return{command:b(c,"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new p("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${ye(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function vE(t,e,n){return RE(await OE(t,e,n))}
function RE(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function AE(t,e,n){let r=e.diffIds.length,i=zn(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:i===void 0?await DN(t,e):i.filter(f=>f).length===r))return{bytes:await MN(t,e),history:void 0};
let a=await OE(t,e.id,r,LE(t,e)),d=i?.length===a.length,c=a.map((f,u)=>({...f,hasLayer:d?i[u]===!0:f.bytes>0}));return{bytes:RE(
a),history:c}}async function _E(t,e,n){let{rootFs:r}=await NE(t,e.id),i=Math.max(0,r-n.bytes),o={command:`container ${e.
name}`,bytes:i,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,o]}}async function DN(t,e){let n=["history",
"--quiet","--no-trunc",...bt(LE(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(i=>i!=="").length>=e.diffIds.length}function LE(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function MN(t,e){let n=await K(t,{source:e});try{let{rootFs:r,own:i}=await NE(t,n);return Math.max(0,r-i)}finally{
await V(t,n)}}async function NE(t,e){let n=await Ue(t,e,["--size"]),r=w(n,"SizeRootFs"),i=w(n,"SizeRw")??0;if(typeof r!=
"number"||typeof i!="number")throw new p("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Q});
return{rootFs:r,own:i}}function vd(t,e){return n=>{let r=t(n);if(r==="drop")return r;let i=r==="keep"?void 0:r,o=i?.head??n,{mtimeSeconds:s}=me(
o),a=e(s),d=i?.before?.map(f=>({...f,...Od(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...i,...c,head:Od(o,e)}}}function Od(t,e){let{mtimeSeconds:n}=me(t),r=e(n);return r===n||Number.isNaN(r)?t:um(t,r)}function um(t,e){
return{extensions:Kl(t.extensions,"mtime"),header:Ji(t.header,e)}}var UN=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],HN=512,zN=3600,lm=4*1024*1024,WN=64*
1024,JN=10,GN=300;async function ui(t,{id:e}){await V(t,e)}async function Ad(t,e,n){let{log:r}=t,i=n.asUsed===!0?void 0:
t.plainRuntime;i!==void 0&&r.debug(`the container has the runtime ${i}: the engine's default may add mounts`);let o=await CE(
t,i,e,n),s=o.exitCode!==0&&jN.test(o.stderr);if(i===void 0||!s)return o;await ui(t,o.container),r.warning(`The engine la\
cks the program of its runtime ${i}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await CE(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var jN=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function CE(t,e,n,r){let{log:i,signal:o}=t,s=await K(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...pm],
command:r.args}),a=r.limitSeconds??zN,d=AbortSignal.timeout(a*1e3),c=new mm(i,r.shows??(f=>f));try{let f=await W(i,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any([o,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw o.aborted?H(o.reason):d.aborted?new p("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var pm=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(HN),...UN.flatMap(t=>["--cap-add",t])];function _d(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-JN).map(n=>n.slice(0,GN)).join(`
`)}var Rd=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-WN);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},mm=class{stdout=new Rd(
e=>this.#r(e));stderr=new Rd(e=>this.#r(e));#e;#t;#n=lm;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return lm-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${lm} characters is not shown.`))}};var hm=10,KN=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function $E(t,e,n){let r=w(e,"HostConfig"),i=b(r,"Runtime"),o=i!==void 0&&
t.mayAddMounts(i),s=w(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(YN);if(!o&&a.length===0)return;let d=w(e,"Co\
nfig","Env"),c=U(d)?d.filter(f=>KN.test(f)):[];return{by:o?`its runtime ${JSON.stringify(i)}`:"the devices that it asks \
for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function YN(t){if(!B(t))return[];
let e=t.DeviceIDs,n=U(e)?e:[],r=b(t,"Driver");return r==="cdi"?n.flatMap(i=>["--device",i]):["--gpus",ct({...VN(t,n),...r?
{driver:r}:{}})]}function VN(t,e){let n=w(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,i=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:i},...U(r)?{capabilities:r.join(",")}:{}}}async function FE(t,e,{
by:n,options:r,mounts:i}){let{log:o,signal:s}=t,a=await qN(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find ou\
t what starting a container leaves in it: ${S(c)}`)});if(a===void 0)return;for(let c of[...i,...e.volumes])a.delete(DE(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{l!=="drop"&&u===0&&f!=="1"&&a.has(A(c))&&d.push(R(Buffer.concat(
[Buffer.from("/"),ZN(A(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>hm?` and ${d.
length-hm} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,hm).join(", ")}${c}. Use ${k("exclude")} to drop them.`)}}}async function qN(t,e,n){let{log:r}=t,
i=[...n,...pm,"--entrypoint",Ke()],o=await K(t,{source:e,options:i,command:[]});try{return await t.docker.try(["start",o]),
XN(await t.docker.run(["diff",o]))}finally{await V(t,o).catch(s=>{Nr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${S(s)}`)})}}function XN(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>DE(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function DE(t){return A(Buffer.from(t))}function ZN(t){return Buffer.from(t,"latin1")}var ME=2;async function UE(t,e){let n=await Ue(t,e),r=(...i)=>zE(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function HE(t){return zE(b(t.inspect,
"Created")??"")??0}function zE(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function WE(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var ym=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],li=["dev","etc"],Fo=[...ym,...li],gm=4*1024*1024;function wm(t,e,n=[]){return r=>{let i=A(r.name);if(!t.has(i))return"\
keep";let o=t.get(i);return o===void 0?n.includes(i)?"keep":"drop":li.includes(i)?Qt(r.header)>e?"keep":KE(r,o.mtimeSeconds):
o.typeFlag==="5"?"keep":{head:QN(o,i),data:o.data}}}async function JE(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!ym.includes(i));return li.filter(i=>r.some(o=>o.startsWith(`${i}/`)))}
async function GE(t,e,n,r){let i=new Map;for(let o of Fo)i.set(o,await Ve(t,e,`${n}/${o}`,r));return i}function jE(t,e,n,r){
return i=>{let o=A(i.name),s=Qt(i.header),a=s>=t;return ym.includes(o)&&a?(r.debug(`left out of the export: ${o}, made w\
ith the container`),"drop"):li.includes(o)&&a&&s<=n?KE(i,e):"keep"}}async function Ve(t,e,n,r){try{return await oi(await t.
readArchive(e,n,r),gm)}catch(i){if(Ge(i,n))return;throw i}}function KE(t,e){return Qt(t.header)===e?"keep":{head:um(t,e)}}
function QN(t,e){return{extensions:t.extensions,header:uh(t.header,e)}}import{PassThrough as eC}from"node:stream";import{pipeline as tC}from"node:stream/promises";import{createGunzip as nC,createZstdDecompress as rC}from"node:zlib";var YE=".wh.",iC=".wh..wh..opq";async function VE(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let i=new Map(Fo.map(o=>[o,void 0]));return await n(async o=>{for(let s of r){let a=d=>oC(i,s,d,e);await o.stream(s.digest,
a,s.sizeBytes)}}),i}async function oC(t,e,n,r){let i=[],o=new ii(gm),s=new G(a=>{let d=A(a.name);return sC(t,d,a.typeFlag),
t.has(d)?(i.push(d),o.hold(a)):"drop"});await tC(n,aC(e.mediaType),s,o.sink,{signal:r});for(let[a,d]of o.entries().entries())
t.set(i[a],d)}function sC(t,e,n){let r=e.lastIndexOf("/")+1,i=e.slice(r);if(i===iC)bm(t,e.slice(0,Math.max(0,r-1)));else if(i.
startsWith(YE)){let o=e.slice(0,r)+i.slice(YE.length);t.has(o)&&t.set(o,void 0),bm(t,o)}else n!=="5"&&bm(t,e)}function bm(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function aC(t){return/[+.]gzip$/.test(t)?nC():/[+.]zstd$/.
test(t)?rC():new eC}import{posix as Ld}from"node:path";import{isDeepStrictEqual as dC}from"node:util";var cC=4e3;async function qE(t,e,n,r){let{signal:i}=t,o=lC(n).map(u=>({lower:u,dst:Ke()})),s={src:n.made,dst:Ke()},d=[ct(
{type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>mC(u,l))].flatMap(u=>["--mount",u]),c=await K(t,{source:e,options:d}),
f=(u,l)=>Ve(t.transport,c,`${u}/${l}`,i);try{let u=[];for(let l of r)await fC(o.map(({dst:m})=>m),s.dst,m=>f(m,l))&&u.push(
l);return u}finally{await V(t,c)}}async function fC(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let i of t){let o=await n(i);if(o===void 0)return!1;if(!uC(o,r))return!0}return!1}
function uC(t,e){return dC(me(t),me(e))&&t.data.equals(e.data)}function lC({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.
test(i)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let i of e){
let o=Buffer.byteLength(i)+1;o>r&&(n.push([]),r=cC-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(i),r-=o}return n.map(
i=>[...i,t].join(":"))}function mC(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var XE=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],pC="0,0";async function ZE(t,e,n){let{log:r,
signal:i}=t,o=await EC(t,n);if(o!==void 0){try{return await qE(t,e,o,XE)}catch(s){if(i.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${S(s)}`)}return hC(t,e,o.layers)}}async function hC(t,e,n){let r=SC(n);if(r===void 0)return;let i=Ke(),
o=await gC(t,e,r,i);if(o===void 0)return;let s=(a,d,c)=>wC(t,o,`${i}${a.slice(r.length)}/${d}`,c);try{return await yC(n,
XE,s)}finally{await V(t,o)}}async function yC(t,e,n){let r=[];for(let[i,o]of Map.groupBy(e,Ld.dirname)){let s=o.map(a=>Ld.
basename(a));for(let a of t){let d=await n(a,i,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(i=>r.includes(i))}async function gC(t,e,n,r){let i=o=>{let s=ct({type:"bind",src:n,dst:r,readonly:"",...o});return K(
t,{source:e,options:["--mount",s]})};try{return await i({"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(
S(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){if(fl(o))return;throw o}}async function wC(t,e,n,r){let{signal:i}=t,
o=await t.transport.readArchive(e,n,i).catch(f=>{if(!Ge(f,n))throw f});if(o===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new G(f=>{let[,u="",...l]=A(f.name).split("/");return l.length===0&&(u===""||r.includes(
u))&&a.set(u,bC(f)),u>=s&&d.abort(),"drop"});return await tr(d.signal,o,c),a}function bC(t){return me(t).device===pC?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function EC(t,e){let n=await Ue(t,e),r=b(n,"GraphDriver","Data","LowerD\
ir"),[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function SC(t){let[e,...n]=new Set(
t.map(r=>Ld.dirname(Ld.dirname(r))));return e==="/"||n.length>0?void 0:e}var sS=fs(Ua(),1);import{pipeline as TC}from"node:stream";import{pipeline as kC}from"node:stream/promises";async function Do(t,e){await kC([...t,Bn()],{signal:e})}async function On({log:t,signal:e},n,r,i){let[o]=n.slice(-1);await W(
t,ut(o,r,i),Do(n,e))}function ut(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function eS(t){let e=new Map,n=4294967295,r=xC();for(let i=0;r.length>0;i++){if(i===64)throw new RangeError("its r\
anges have no end");let o=await t(r);for(let s of r){let a=o.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=PC(e,n)}return IC(e)}function tS(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function xC(){let t=Array.from({length:32},(e,n)=>2**n);return Nd([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function PC(t,e){let n=Nd([...t.keys()]),r=n.flatMap((i,o)=>{let s=n[o+1];return s===void 0?QE(i,e):nS(t,i,s)?[]:QE(i,s)});
return Nd(r)}function QE(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function nS(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function IC(t){let e=[];for(let n of Nd([...t.keys()])){let r=e.
at(-1);r!==void 0&&nS(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function Nd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Em="etc/mtab";async function aS(t,e){if(!t.mapsOwners)return t.transport;let n=await K(t,{source:e});try{let r=await oS(
t,n,"uid"),i=await oS(t,n,"gid");return new Sm(t.transport,{users:r,groups:i})}finally{await V(t,n)}}var Sm=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let i=await this.#e.readArchive(e,n,r);return rS(i,new G(o=>BC(o,this.#t)))}async exportContainer(e,n){
let r=await Ve(this,e,`/${Em}`,n),i=await this.#e.exportContainer(e,n);if(r===void 0)return i;let{extensions:o,header:s}=Se(
r,J(Em)),a=!1,d=f=>(a||=A(f.name)===Em,"keep"),c=async function*(){a||(yield Buffer.concat([...o,s,r.data]))};return rS(
i,new G(d,void 0,{appendix:c}))}};function rS(t,e){return TC(t,e,()=>{}),e}function BC(t,{users:e,groups:n}){let{uid:r,gid:i}=me(
t),o=iS(e,r,t),s=iS(n,i,t);return o===r&&s===i?"keep":{head:sE(t,o,s)}}function iS(t,e,{name:n}){let r=tS(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${R(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function oS(t,e,n){try{return await eS(r=>OC(t,e,n,
r))}catch(r){throw r instanceof RangeError?new p("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${S(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function OC(t,e,n,r){let{signal:i}=t,o=Ke().slice(1),s=(0,sS.pack)();s.entry(
{name:o,type:"directory",mode:448});for(let d of r)s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize(),await t.
transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.test(S(d)))throw d});let a=await vC(t,e,`/${o}`);return new Map(
[...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function vC(t,e,n){let{signal:r}=t,i=new Map,o=new G(
a=>{let d=A(a.name);return i.set(d.slice(d.lastIndexOf("/")+1),me(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await Do(
[s,o],r),i}import{Readable as RC}from"node:stream";var AC=["lastlog","faillog","tallylog","btmp","wtmp"],km="var/log",_C=1024**3;async function Cd(t,{id:e,mountPath:n},r,i){
let o=d=>LC(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];let s=await o(km);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of AC){let c=`${km}/${d}`,f=await o(c);f?.typeFlag==="0"&&f.sizeBytes>=_C&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function xm(t,e,n,r){let i=n.flatMap(({path:s,entry:a,parent:d})=>[Se(d,J(`${km}/`)),ud(
Se(a,J(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),o=Buffer.concat([...i,Buffer.alloc(2*v)]);await t.writeArchive(
e,RC.from([o]),r)}async function LC(t,e,n,r){try{return await iE(await t.readArchive(e,n,r))}catch(i){if(Ge(i,n))return;
throw i}}function dS(t,e,n,r){let{session:i,source:o,files:s}=e,{log:a}=i;return async(d,c)=>{let f=await Cd(s,n,d,c);if(f.length===
0)return t;let u=await K(i,{source:o});try{await xm(i.transport,u,f,c);let{way:l,open:m,decide:h}=await r(u),y=async()=>{
await Promise.all([t.close(),V(i,u)])};return{...t,way:l,open:m,decide:h,sizeInImage:fS(f,a),close:y}}catch(l){if(await V(
i,u).catch(()=>{}),c.aborted)throw l;return a.debug(`huge logs are read with all of their zeros: ${S(l)}`),{...t,isReproducible:!1}}}}
function cS(t,e,n){let{session:r,files:i}=e,{log:o}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await Cd(i,s,a,d);
if(c.length===0)return t;try{await xm(r.transport,n,c,d)}catch(f){if((await Cd(i,s,a,d)).length<c.length)throw f;return o.
debug(`huge logs are read with all of their zeros: ${S(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:fS(c,o)}}}
function fS(t,e){let n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var NC="1.52",CC=20,$C=2;async function uS(t,e){let{log:n}=t,r=t.serverApiVersion===NC?await FC(t,e.id):e.id;for(let i=1;i<=
$C;i++){let o=Ke(),s=ct({type:"image",src:r,dst:o});try{return{id:await K(t,{source:e,options:["--mount",s]}),mountPath:o}}catch(a){
if(!UC(a))throw a;n.debug(`the engine does not mount the image: ${S(a)}`)}}n.debug("so a container is exported")}async function FC(t,e){
let n=e.replace(/^sha256:/,"").slice(0,CC);return(await ne(t,n).catch(()=>{}))?.Id===e?n:e}var DC=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
MC=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function UC(t){return t instanceof p&&MC.includes(t.code)&&
!DC.test(t.message)}import{posix as lS}from"node:path";async function mS(t,e,n,r){let{signal:i}=t,o=HC(n),s=async({id:d,mountPath:c})=>zC(o,async f=>{let u=`${c}/${Buffer.from(
f,"latin1")}`;return await Ve(e,d,u,i)!==void 0}),a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.length>0){let d=await K(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await V(t,d)}}return d=>a.has(A(d.name))?"drop":void 0}function HC({
volumes:t}){let e=new Set;for(let n of t){let r=A(Buffer.from(lS.normalize(n))).split("/");for(let i=1;i<=r.length;i++)e.
add(r.slice(0,i).join("/"))}return e.delete(""),[...e]}async function zC(t,e){let n=new Set;for(let r of t)(n.has(lS.dirname(
r))||!await e(r))&&n.add(r);return n}var hS=Buffer.from("/");async function Mo(t,e,n,r){let{log:i,signal:o}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await uS(
t,e):void 0,d=s&&a===void 0,c=await aS(t,e),f=!1,l=t.store.keepsPacked&&(a===void 0||await jC(c,a,o))?await VE(await n(),
o).catch(g=>{if(!(g instanceof de))throw g;i.debug(`the layers cannot be read one by one: ${S(g)}`),f=!0}):void 0,m={session:t,
source:e,files:c,viewer:a,fromLayers:l,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=l&&wm(l,1/0),E=KC(m,a,g);return{
...E,sparingZeros:dS(E,m,a,P=>pS(m,P,void 0,!1))}}let h=r?.id??await K(t,{source:e}),y=await pS(m,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:cS(y,m,h)}}async function pS(t,e,n,r){let{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:u}=i,l=[a?.id,n?.isOwn===!1?void 0:e].filter(q=>q!==void 0),m=a===void 0&&d===void 0;m&&await GC(i,o,e);let h=await UE(
i,e),y=HE(o),g=n?.isOwn===!1?Math.min(h.createdSeconds+ME,h.startedSeconds):1/0,E=d??(a&&await GE(s,a.id,a.mountPath,u)),
I=n===void 0?[]:await JE(i,n.id),P=E===void 0?jE(h.createdSeconds,y,g,f):wm(E,g,I),C=n?.isOwn===!0?await mS(i,s,o,a):void 0,
N=n?.added===void 0?void 0:await FE(i,o,n.added),$=q=>yS(q)??C?.(q)??P(q);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:m?li:[],...m?{unseenPaths:Fo}:{},open:q=>s.exportContainer(e,q),openPath:(q,ke)=>s.readArchive(
e,Buffer.concat([hS,q]),ke),isNotFound:(q,ke)=>Ge(q,`/${ke}`),lookAt:(q,ke)=>Ve(s,e,`/${q}`,ke),...n?.isOwn===!0?{lookAtImage:JC(
t,l)}:{},observer:N,decide:n?.isOwn===!0?vd($,WE(h,y)):$,close:async()=>{N?.logNotice(),await WC(i,l)}}}async function WC(t,e){
let n=await Promise.allSettled(e.map(r=>V(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function JC({session:t,
source:e,files:n,viewer:r},i){let o;return async(s,a)=>{if(r!==void 0)return Ve(n,r.id,`${r.mountPath}/${s}`,a);o??=K(t,
{source:e});let d=await o;return i.includes(d)||i.push(d),Ve(n,d,`/${s}`,a)}}async function GC(t,e,n){let{log:r,signal:i}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let o=await ZE(t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${S(s)}`)});
o!==void 0&&o.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function jC(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await Ve(t,e.id,r,n)!==void 0}function KC({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),hS,o]),s),isNotFound:(o,s)=>Ge(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ve(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>yS(o)??(YC(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>V(t,r.id)}}function YC(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function yS(t){let{name:e}=t,
n=e.at(-1)===47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new p(
"WHITEOUT_NAME",`The image contains a file named ${R(e)}, but a layer cannot contain a name that starts with ".wh.": the\
 engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function tt(t,e){let{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e,a=w(e.inspect,"Config"),d,c=()=>(d??=za(t,e),d);
return{image:e,reference:n,id:r,platform:i,diffIds:o,volumes:s,ofContainer:void 0,layerCount:o.length,shownConfig:B(a)?a:
{},knownBytes:qC(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>VC(await c(),
o),openReader:()=>Mo(t,e,c),measure:async()=>{let f=await c();return{...await AE(t,e,f.json),packedBytes:Ha(f)}}}}function gS(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>Mo(t,e.image,e.readConfig,r)}}function VC({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:i})=>/^sha256:[0-9a-f]{64}$/.test(i)))return;let r=t.map((i,o)=>({
descriptor:i,diffId:n[o]??""}));return new Bd(r,e)}function qC({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var rr=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var XC=3,ZC=1e5,QC=[10,5,3],e$=.01,mi=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=xn(e,n);if(r===0)return;
let i=A(e.name);this.#t?.(i,r);let o=this.#n(i),s=this.#e.get(o);s===void 0?this.#e.set(o,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let i=0;i<XC;i++){let o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.
slice(0,n);for(;this.#e.size>=ZC&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return bS(this.#r(),"",0,e*e$)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(wS))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let i=n;i!=="";){let o=i.slice(0,Math.max(0,i.lastIndexOf(
"/"))),s=e.get(o)??new Map;e.set(o,s);let{bytes:a,files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+
r.files}),i=o}return e}};function wS([t,e]){return{path:`/${J(t).toString("utf8")}`,...e}}function bS(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,QC[n]).flatMap(([i,o])=>[
wS([i,o]),...bS(t,i,n+1,r)])}var $d=500,t$=1e6,n$=300,Fd=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new mi((e,n)=>this.#o(e,n));constructor(e){this.#e=
e}#o(e,n){if(this.#t.length<t$){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#i++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(ES),r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,$d),morePackages:Math.max(0,e.length-$d),directories:n.slice(0,$d).map(i=>({...i,path:xS(i.path)})),moreDirectories:Math.
max(0,n.length-$d)}}#s(){let e=new Map,n=(r,i,o,s)=>{let a=`${r}:${i}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:i,bytes:o,
files:s}):(d.bytes+=o,d.files+=s)};for(let[r,i]of this.#t.entries()){let{manager:o,name:s}=this.#e.packageOf(i)??Pm;n(o,
s,this.#n[r]??0,1)}return this.#i>0&&n(Pm.manager,Pm.name,this.#r,this.#i),[...e.values()].sort(ES).map(r=>({...r,name:xS(
o$(r.name))}))}},Pm={manager:"other",name:""};function ES(t,e){let n=({manager:r,name:i,path:o})=>o??`${r}:${i}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var r$=1e3;function Dd(t){return B(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>Im(t[e]))&&SS(t.packages,e=>i$(e.manager)&&kS(e.name))&&SS(t.directories,({path:e})=>kS(e)&&e.startsWith("/"))}
function SS(t,e){return Array.isArray(t)&&t.length<=r$&&t.every(n=>B(n)&&e(n)&&Im(n.bytes)&&Im(n.files))}var kS=t=>typeof t==
"string",Im=t=>Number.isSafeInteger(t)&&t>=0,i$=t=>rr.some(e=>e===t);function o$(t){return J(t).toString("utf8")}function xS(t){
return ie(t,n$)}function PS(t,e){let n=F(t),r=b(n,"tool")?.startsWith("docker-flatten ")===!0;if(!B(n)||!r)throw Uo(e,"is not one");let{
version:i,platforms:o}=n;if(i!==dd)throw Uo(e,`has the version ${JSON.stringify(i)?.slice(0,20)} instead of ${dd}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(o)||o.length===0)throw Uo(e,"names no platform");let s=o.
length===1;return{kind:"report",name:e,platforms:o.map(a=>s$(a,s?w(n,"result"):a,e))}}function s$(t,e,n){let r=b(t,"plat\
form");if(r===void 0)throw Uo(n,"has a platform without a name");let i=w(t,"newPackedBytes");return{platform:r,contents:a$(
w(e,"contents"),n),packedBytes:typeof i=="number"?i:void 0,layers:d$(w(e,"packedLayers"))}}function a$(t,e){if(t!=null){
if(!Dd(t))throw Uo(e,"has contents of another form");return t}}function d$(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function Uo(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new p("BAD_INPUT",`The ${T("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as p$}from"node:fs/promises";import{join as h$}from"node:path";import{createWriteStream as c$}from"node:fs";import{pipeline as f$}from"node:stream/promises";async function IS(t,e,n,r){let{log:i,signal:o}=t,s=await t.transport.saveImage(e.id,o,r),a=c$(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await W(i,{title:"Save",doneBytes:d},f$(s,a,{signal:o}))}catch(c){if(o.aborted||c instanceof p)throw c;
let f=gt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${he(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${T("temp-dir")}.`,cause:c})}}async function TS(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of Vr(t,e))try{return await r(async i=>{let o=[];for await(let{configText:s}of Yr({digest:e.id},i.
text,e.platform)){let a=F(s);if(!B(a))continue;let d=Ce(Qe(a));d.os==="linux"&&!o.some(c=>Y(d,c))&&o.push(d)}return o})}catch(i){
if(!(i instanceof de))throw i;t.log.debug(`no blobs ${n}: ${S(i)}`)}}import{mkdtemp as u$,rm as l$}from"node:fs/promises";import{join as m$}from"node:path";async function Md({run:t,options:e},n){let r=await u$(m$(e.tempDir,se(t.runId)));return n.defer(()=>l$(r,{recursive:!0,force:!0})),
r}async function BS(t){let{engine:e,options:n}=t,{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let o=i==="default"||i==="all"?[void 0]:i;o.length>1&&await y$(e,{...n,image:r},o);let s;for(let f of o)
s=await ri(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=i==="all"?await g$(e,
s):i==="default"?[s.platform]:i,d=i==="all"?s.isIndex:i!=="default"&&i.length>1,c=await Ho(t,s,{platforms:a,isEach:i!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function y$(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new p("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${k("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ne(t,e.text)!==void 0))for(let i of r)await Ro(t,e.text,i&&O(i))}async function g$(t,e){let n=await TS(t,e);
if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${k(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${k("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function Ho(t,e,{platforms:n,isEach:r}){var m=[];try{let{run:i,engine:o,options:s}=t;let a={...i,
tempDir:s.tempDir};let d=it(m,new AsyncDisposableStack,!0);let c=await Md(t,d);let f=[];let u;for(let[I,P]of n.entries()){
let C=h$(c,`${I}.tar`),N=`Save ${e.reference} (${O(P)})`,$=await i.log.group(N,async()=>{let q=e.isIndex&&o.knowsPlatformOption?
P:void 0;try{await IS(o,e,C,q)}catch(Be){let pt=Be instanceof p&&/not found/i.test(Be.message);if(r||!pt)throw Be;i.log.
notice(`The engine lacks layers of ${e.reference} for ${O(P)}: this platform is left out.`),await p$(C,{force:!0});return}
let xe={transport:"docker-archive",text:`docker-archive:${C}`,path:C,reference:void 0,index:void 0};return Me(xe,{...a,platforms:[
P]})});$!==void 0&&(d.defer(()=>$.close()),u??=$.index,f.push(await w$(t,e,{set:$,platform:P})))}if(f.length===0)throw OS(
e.reference,n);let l=d.move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var y=h,g=!0}finally{var E=ot(
m,y,g);E&&await E}}async function w$({run:t,engine:e,options:n},r,{set:i,platform:o}){let s=i.images.find(m=>Y(m.platform,
o)),a=Y(r.platform,o)?r:await Ye(e,r.reference,o);if(s===void 0||a===void 0)throw OS(r.reference,[o]);let d={...t,tempDir:n.
tempDir},{reference:c,id:f}=a,u=tt(e,{...a,image:r.image});return{source:{...Ht(s,i,d),reference:c,id:f,byLayers:!0},inEngine:u,
image:{...s,indexPlatform:void 0}}}function OS(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is \
needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("docker p\
ull --platform").'})}var S$=64*1024*1024;async function vS(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await k$(n)};case"outside":return x$(t,n,e);case"engine":return P$(t,n)}}async function k$({path:t,
text:e}){let n=(r,i)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${T("compare")} names: ${r}\
.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:i});try{let r=await E$(
t);if(!r.isFile())throw n("it is not a file");if(r.size>S$)throw n("it is too large for a report");return PS(await b$(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(S(r),r)}}async function x$({run:t,options:e},{location:n,text:r},i){let o={
...t,tempDir:e.tempDir},s=await Me(n,o);i.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>Y(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>Ht(
c,s,o)),close:async()=>{}})}}async function P$(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ne(n,e)===void 0)throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${T("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let i=[];for(let o of r)
await Ye(n,e,o)!==void 0&&i.push(o);return i},open:r=>I$({...t,engine:n},e,r)}}async function I$(t,e,n){let{engine:r,options:i}=t,
[o]=n,s=await Ye(r,e,o);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&i.from!=="laye\
rs")return{sources:[tt(r,s)],close:async()=>{}};let a=await Ho(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function RS(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===O(s))):await t.choose(e);if(r.length>0)return r;let i=e.
map(O).join(", "),o=t.kind==="report"?`is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"lacks that plat\
form";throw new p("PLATFORM_MISMATCH",`The result for ${i} is to be compared with ${JSON.stringify(n)}, but that ${o}.`,
{hint:`Set ${T("compare")} to an image or a report of the same platform.`})}var T$=/^(?:https?|ftp|no|all)_proxy$/i;function Tm(t,e,n){let r=new Set(t),i=a=>{let d=Ud(a);return!T$.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(B$(d)+a.slice(d.length))},o=t.filter(i).map(Ud);return{env:t.flatMap(a=>i(a)?n.filter(d=>Ud(d)===
Ud(a)):[a]),removed:o}}function Ud(t){return t.split("=")[0]??""}function B$(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var O$=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],v$=["ExposedPorts","Volumes","Labels"],R$=["Healthche\
ck","StopTimeout"];function LS(t,e,n){let r=w(t,"config"),i={...B(r)?r:{}},o=Bm(i.Env),s=Bm(n.Env),{env:a,removed:d}=Tm(
Bm(e.Env),s,o),c={...e,Env:a},f={...n,Env:Tm(s,s,o).env};for(let u of O$)zo(c[u],f[u])||zo(c[u],i[u])||(Wo(c[u])?delete i[u]:
i[u]=c[u]);for(let u of v$){let l=A$(i[u],e[u],n[u]);l!==void 0&&(Wo(l)?delete i[u]:i[u]=l)}for(let u of R$){let l=e[u];
!Wo(l)&&!zo(l,n[u])&&!zo(l,i[u])&&(i[u]=l)}return{config:{...t,config:i},proxies:d}}function A$(t,e,n){let[r,i,o]=[t,e,n].
map(c=>B(c)?c:{}),s=Object.entries(i).filter(([c,f])=>!AS(o,c,f)&&!AS(r,c,f)),a=Object.keys(o).filter(c=>!Object.hasOwn(
i,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function AS(t,e,n){return Object.hasOwn(t,e)&&zo(t[e],n)}function Bm(t){return U(t)?t:[]}function zo(t,e){
return JSON.stringify(_S(t))===JSON.stringify(_S(e))}function _S(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return Wo(e)?null:B(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||B(n)||n!==0&&!Wo(n)).sort(([n],[r])=>n<
r?-1:1)):e}function Wo(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:B(t)&&Object.keys(t).length===0}async function NS(t,e,n){let r=Xp(t.runId,n.id),i=await K(t,{source:e,name:r}),o=await t.docker.try(["pause",n.id]);if(o.
exitCode!==0&&!/is not running/i.test(o.stderr))throw _$(e.reference,re(["pause",n.id],o));let s;return()=>(s??=Sa(t.docker,
n.id).then(()=>V(t,i)),s)}function _$(t,e){return e.code==="NO_ENGINE"?e:new p("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${k("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function CS(t,e){return new p(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${k("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function $S(t,{image:e,container:n}){let r=tt(t,e),{reference:i}=e,o=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[L$(n.mounts)],readConfig:()=>(s??=N$(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>Mo(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await _E(t,{id:n.id,name:i},await r.measure()),packedBytes:void 0}),...o?{hold:()=>NS(t,e,n),changedWhileRead:a=>CS(i,
a)}:{}}}function L$(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>R(Buffer.from(
n))).join(", ")}.`}async function N$(t,{image:e,container:n},r){let i=C$(t,e);await Promise.allSettled([r,i]);let[o,s]=[
await r,await i],{config:a,proxies:d}=LS(o.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...o,json:a}}async function C$(t,e){let n=w(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=w(n,s);return Array.isArray(a)&&a.length>0}),o=await K(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=w(await Ue(t,o),"Config"),{[Yt]:a,...d}=w(s,"Labels")??{};return{...B(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await V(t,o)}}var $$="0001-01-01T00:00:00Z";async function Om(t,e){let n=await Ue(t,e).catch(c=>{throw lo(S(c))?F$(e):c}),r=b(n,"Id"),
i=b(n,"Image"),o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!B(o))throw new p("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Q});if(w(n,"State","\
Restarting")===!0||w(n,"State","Dead")===!0)throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
w(n,"HostConfig","UsernsMode")==="host")throw D$(e);let s=await Ye(t,i,Gl(n).platform);if(s===void 0)throw new p("IMAGE_\
NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=M$(n),d=w(n,"State","Star\
tedAt")!==$$;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===!0,isPaused:w(n,"State",
"Paused")===!0,config:o,mounts:a,added:d?$E(t,n,a):void 0}}}function F$(t){return new p("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function D$(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function M$(t){let e=w(t,"Mounts"),n=w(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(i=>b(i,"Destination")),...B(n)?Object.keys(n):[]].filter(i=>i!==
void 0).sort()}async function FS(t,e,n){let{image:r,container:i}=e;if(r===void 0){let a=await H$(t,i??"",n);return{source:$S(t,a),inEngine:void 0}}
n.start();let o=await ri(t,{...e,image:r}),s=tt(t,o);return{source:s,inEngine:s}}var U$=5;async function H$(t,e,n){let r=await Om(
t,e),{id:i,isPaused:o}=r.container;return await mn(t.docker,U$,s=>Og(s,i)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${S(s)}`)),n.start(i),o?Om(t,e):r}function Hd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let i=n.find(s=>Y(r(s),e));if(i!==void 0)return[
i];let o=n.map(s=>O(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${k("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function DS(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),W$(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return z$({...t,engine:e})}async function z$(t){let{engine:e,options:n,sweep:r}=t,
{platforms:i}=n;if(!(i==="default"||i!=="all"&&i.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
BS(t);let s=i==="default"?void 0:i[0],{source:a,inEngine:d}=await FS(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function W$(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let o=i==="default"||i==="all"?void 0:i,s={...e,tempDir:n.tempDir,platforms:o},a=await Me(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...Ht(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:o?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function MS({run:t,engine:e,options:n},r){let{tags:i,tagLocations:o}=n;
if(e===void 0||i.length===0)return r;J$(e,n,r);let s=Hd(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>O(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),o.length>0?r:{...r,platforms:s,index:void 0}}function J$({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:i}){let o=r.length>0||i.length>1;if(!(t||!o||n.compression.kind!=="zstd"))
throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${k(
"compression","gzip")}.`})}function lt({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function zt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var G$=10,pi=class{#e=[];#t=0;get count(){return this.#t}get room(){return G$-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${R(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${R(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,i=[...this.#e];return r>0&&i.push(i.length===0?`${r} missing entries`:`and ${r}\
 more`),new p("VERIFY_FAILED",`${e.what}. Of ${te(n)}, these differ: ${i.join(", ")}. No tag was moved.`,{hint:e.hint})}};import{hash as j$}from"node:crypto";var zd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=Po(e,n),this.#t=new Ga(this.#e,this.realBytes);let i=gl(e,n);this.#o=i==="data",i==="old GNU"&&this.#t.addBlock(
e.header,!0),i==="records"&&this.#t.addRecords(n)}static of(e,n,r){return gl(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#o){let i=this.#t.addData(n);if(this.#r+=i,!this.#t.isComplete)return;this.#o=
!1,this.#i=Qw(this.#r),n=n.subarray(i)}let r=Math.min(this.#i,n.length);for(this.#i-=r,n=n.subarray(r);n.length>0;){let[
i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw Sn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(i);let s=Math.min(o-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<o)&&(this.#s++,this.#a=0)}}end(){if(this.#o||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw Sn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as Wd}from"node:crypto";var we=4096,vm=Buffer.alloc(we),Jd=class{#e;#t;#n=0;#r=0;#i=!1;data(e){let n=0;
for(;n<e.length;){let r=this.#r%we;if(r>0||e.length-n<we){let o=Math.min(e.length,n+we-r);US(e,n,o)?this.zeros(o-n):this.#o(
e.subarray(n,o)),n=o;continue}let i=n;for(;i+we<=e.length&&!US(e,i,i+we);)i+=we;i>n?this.#o(e.subarray(n,i)):(this.zeros(
we),i+=we),n=i}}zeros(e){let n=this.#r%we,r=Math.min(e,we-n);this.#i?this.#e?.update(vm.subarray(0,r)):n+r===we&&this.#n++,
this.#s(r);let i=e-r;this.#n+=Math.floor(i/we),this.#r+=i}digest(){this.#r%we>0&&!this.#i&&this.#n++,this.#a(Math.ceil(this.#r/
we));let e=(this.#e??Wd("sha256")).digest();return this.#t===void 0?e:Wd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){
let n=this.#r%we;this.#e??=Wd("sha256"),this.#i||(this.#a((this.#r-n)/we),n>0&&this.#e.update(vm.subarray(0,n))),this.#i=
!0,this.#e.update(e),this.#s(e.length)}#s(e){this.#r+=e,this.#r%we===0&&(this.#i=!1)}#a(e){if(this.#n===0)return;let n=new Float64Array(
[e,this.#n]);this.#t??=Wd("sha256"),this.#t.update(new Uint8Array(n.buffer)),this.#n=0}};function US(t,e,n){return t[e]===
0&&t.compare(vm,0,n-e,e,n)===0}var K$=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],Y$=/^security\.capability=/,
hi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#i=void 0,this.#n=
void 0,n==="drop")return;let r=n==="keep"?void 0:n,i=r?.head??e,o=De(i.extensions),s=me(i,o),a=r?.data,d=new Jd;if(a===void 0){
this.#i=zd.of({...e,...i},o,d);let f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f},f>0&&(this.#r=
d);return}let c=V$(i,a);d.data(a.subarray(0,c)),this.#o(e.name,s,c,d.digest())}mapBlock(e){this.#i?.mapBlock(e)}data(e){
(this.#i??this.#r)?.data(e)}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.end(),this.#o(e.name,e.facts,e.sizeBytes,
this.#r?.digest()))}#o(e,n,r,i){let o=r===0,s=n.typeFlag==="1",a=this.#t==="exact"?n.xattrs:n.xattrs.filter(u=>Y$.test(u)),
d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:Math.max(0,n.mtimeSeconds),c=[n.typeFlag===
"7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===
0?"":Am(s?ir(n.link):n.link),n.device,s||a.length===0?"":Am(Buffer.from(JSON.stringify(a))),r,o||i===void 0?"":i.toString(
"hex",0,HS)],f=s?vn(n.link):void 0;this.#e(vn(e),c.join(Rm),ir(e),f)}},HS=16,Rm=" ";function vn(t){return Am(ir(t))}function Gd(t,e){
let[n,r]=[t.split(Rm),e.split(Rm)];return K$.filter((i,o)=>n[o]!==r[o])}function Am(t){return j$("sha256",t,"hex").slice(
0,2*HS)}function ir(t){let e=0,n=t.length;for(;t[e]===47||t[e]===46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.
subarray(e,n)}function V$(t,e){let n=We(t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var yi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e,this.observer=new hi((n,r,i,o)=>{this.#e.
set(n,r),o===void 0?this.#t.delete(n):this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){let n=this.#e.get(e);
return this.#e.delete(e),n}get remaining(){return new Set(this.#e.keys())}grouped(){let e=new Map(this.#e);e.delete(q$);
for(let[n,r]of this.#n()){let i=this.#e.get(n);if(i===void 0)continue;let o=[n,...r].toSorted();for(let s of o)e.set(s,`${i}\
 ${o[0]}`)}return e}#n(){let e=new Map;for(let[n,r]of this.#t){let i=r,o=new Set;for(let a=this.#t.get(i);a!==void 0&&!o.
has(i);)o.add(i),i=a,a=this.#t.get(i);let s=e.get(i);s===void 0?e.set(i,[n]):s.push(n)}return e}},q$=vn(Buffer.alloc(0));
async function jd(t,e,n,{signal:r}){let i=[],o=new G(s=>(i.length<n&&t.has(vn(s.name))&&i.push(Buffer.from(ir(s.name))),
"drop"));return await Do([await e.open(r),o],r),i}var _m={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function zS(t,e,{expected:n,reader:r,streamBytes:i}){let{log:o,signal:s}=t,
{count:a}=n,d=await e.openReader(),c=new pi,f=new hi((h,y,g)=>{let E=n.take(h);if(E===void 0)return c.note(g,"unexpected");
if(E===y)return;let I=d.unseenTimes.includes(g.toString("latin1")),P=Gd(E,y).filter(C=>C!=="time"||!I);P.length>0&&c.note(
g,`different ${P.join(" and ")}`)},n.view),u=new G(d.decide,f),l=[await d.open(s),u];await On(t,l,()=>i,"Read back"),await d.
close();let m=n.remaining;if(m.size>0){let h=await jd(m,r,c.room,t).catch(()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.
toError(_m,a);return o.info(`Verified ${te(a)}: the new image matches what was read from the source`),a}async function gi(t,e,{expected:n,source:r,streamBytes:i}){let o=await Lm(t,e,{view:n.view,title:"Read back",streamBytes:i}),
s=await KS(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:_m});return t.log.info(`Verified ${te(s)}: the new image\
 matches what was read from the source`),s}async function jS(t,e,n,r){let i={view:"engine",streamBytes:r},o=await Lm(t,n,
{...i,title:"Read the layers"}),s=await Lm(t,e,{...i,title:"Read from the engine"}),a=await KS(t,{wanted:{...o,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${k("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${te(a)}: the engine shows what the image's layers have`)}async function Lm(t,e,{
view:n,title:r,streamBytes:i}){let o=await e.openReader();try{let s=new yi(n),a=new G(o.decide,s.observer),d=[await o.open(
t.signal),a];return await On(t,d,()=>i,r),{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.unseenPaths??[]}}finally{await o.
close()}}async function KS(t,{wanted:e,seen:n,text:r}){let i=WS([...e.unseenPaths??[],...n.unseenPaths??[]]),o=JS(e.entries.
grouped(),i),s=JS(n.entries.grouped(),i),a=WS(n.unseenTimes??[]),d=new Map;for(let[m,h]of s){let y=o.get(m);if(y===h)continue;
let E=(y===void 0?[]:Gd(y,h)).filter(I=>I!=="time"||!a.has(m));y===void 0?d.set(m,"unexpected"):E.length>0&&d.set(m,`dif\
ferent ${E.join(" and ")}`)}let c=new Set([...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;let f=new pi,
u=await GS(t,n.from,new Set(d.keys()),f.room);for(let m of u)f.note(m,d.get(vn(ir(m)))??"");let l=await GS(t,e.from,c,f.
room);throw f.noteMissing(c.size,l),f.noteMissing(d.size-u.length,[]),f.toError(r,o.size)}function WS(t){return new Set(
t.map(e=>vn(Buffer.from(e,"latin1"))))}function JS(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.has(n)))}async function GS(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{return i=await e.openReader(),await jd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function YS(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?F(t):void 0,n=o=>new p("BAD_INPUT",`The ${T("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For example: ${Rt("tes\
t",'python3 -c "import numpy"')}, or ${Rt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!U(e))throw n("the array contains something o\
ther than strings");let[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(o=>o.includes(
"\0")))throw n("it contains a NUL character");return[r,...i]}async function wi(t,e,[n,...r]){let{log:i}=t,s=await Ad(t,e,
{program:n,args:r,asUsed:!0});if(await ui(t,s.container),s.exitCode===0){i.info("The test passed");return}throw new p("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${_d(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Nm={verifiedEntries:void 0,isTested:!1};async function VS(t,e,n,r){if(n===void 0&&r===void 0)return Nm;let{log:i}=t,
o=await Ye(t,e.reference,void 0);if(o===void 0)throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await i.group("Verify",()=>X$(t,tt(t,o),n));return r!==void 0&&await i.group("Test",()=>wi(t,o,r)),
{verifiedEntries:s,isTested:r!==void 0}}function X$(t,e,n){return n.source.byLayers!==!0?zS(t,e,n):gi(t,e,n)}var Z$=3;async function Kd({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:i,runId:o,log:s}=t,a=st(o),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,u]=await Promise.allSettled([Cr(i,c,Z$),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ea(h)}`),u.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&u.status==="fulfilled"||await mn(i,e.timeoutSeconds,h=>Ct(h,o,s))}import{setFlagsFromString as Q$}from"node:v8";var eF=1e3;function qS(){Q$(`--heap-growing-percent=${eF}`)}import{Writable as OF}from"node:stream";import{pipeline as vF}from"node:stream/promises";import{promisify as mF}from"node:util";import{constants as pF,crc32 as hF,deflateRaw as yF}from"node:zlib";var bi=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var tF=[[2,10]],nF=[[3,10]],rF=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],Yd=class extends bi{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let i=Math.
floor(n/8),o=Math.floor(r/8);this.#t>0&&(e[i]=e[i]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[o]&(1<<this.#t)-
1,o>i&&await this.writeBytes(e.subarray(i,o))}async writeShifted(e,n,r){let i=[];for(let o=n;o<r;){let s=Math.min(8-(o&7),
r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-1,s]),o+=s}await this.writeNumbers(i)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(rF));this.#t!==e;)await this.writeNumbers(tF)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
nF),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,i]of e){let o=this.#e|r<<this.#t;for(this.#t+=i;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(
Buffer.from(n))}};var Go=(t,e)=>t<<5|e<<9,Ei=new Int32Array(288).fill(-2147483648),Cm=new Int32Array(32).fill(-2147483648),XS=Int32Array.from(
{length:19},(t,e)=>Go(0,e));for(let t=0;t<256;t++)Ei[t]=Go(0,1)|1<<24;Ei[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);Ei[t]=268435456|Go(n,e),e+=1<<n}Ei[285]=268435456|Go(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);Cm[t]=Go(n,e),e+=1<<n}var Rn=new Uint16Array(16),Jo=new Uint16Array(16),ZS=new Uint16Array(288);function $m(){return new Int32Array(
32768)}function Vd(t,e,n,r){let i=iF(e);if(i<0)return!1;i<=1&&t.fill(-2147483648,0,1<<r);let o=Jo[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let u=0,l=0;u<o;u++){let m=ZS[u],h=e[m];if(h>r&&(l&s-1)!==d){d=l&s-1,c=a;let I=oF(h,i,r);f=1<<I,a+=f,t[d]=-1073741824|
c<<9|I}let y=n[m],g=y+h+(y>>5&15);if(h<=r)for(let I=l,P=1<<h;I<s;I+=P)t[I]=g;else for(let I=l>>r,P=1<<h-r;I<f;I+=P)t[c+I]=
g;Rn[h]--;let E=1<<h-1;for(;(l&E)!==0;)E>>=1;l=E===0?0:(l&E-1)+E}return!0}function iF(t){Rn.fill(0);for(let r=0;r<t.length;r++)
Rn[t[r]]++;let e=0,n=1;Jo[0]=0,Rn[0]=0;for(let r=1;r<=15;r++){if(Jo[r]=Jo[r-1]+Rn[r-1],n=2*n-Rn[r],n<0)return-1;Rn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let i=t[r];i>0&&(ZS[Jo[i]++]=r)}return e}function oF(t,e,n){let r=t-
n,i=1<<r;for(;r+n<e&&(i-=Rn[r+n],!(i<=0));r++,i<<=1);return r}function QS(t,e){for(let n=0;n<1024;n++){let r=t[n],i=r&31;
if(r>=0&&(r&268435456)===0)for(;i<10;){let o=t[n>>>i],s=(o&31)-(o>>5&15);if(o<0||s>10-i||(r+=o,i=r&31,(o&268435456)!==0))
break}e[n]=r}}var Ko=32*1024,nk=640;var dF=25,cF=1023,fF=511,uF=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],Qd=class{joined=new Int32Array(1024);single=$m();distances=$m();make(e,n){
return!Vd(this.single,e,Ei,10)||!Vd(this.distances,n,Cm,9)?!1:(QS(this.single,this.joined),!0)}},Zd;function lF(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return Zd=new Qd,Zd.make(t,new Uint8Array(32).fill(5)),Zd}
function tk(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var tc=-1,Yo=-2,ec=class{#e;#t=new Qd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#i=new Int32Array(128);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=tk(
e)}moveTo(e,n){this.#e=tk(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#o=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(Zd??lF())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[uF[a]]=this.take(3);if(!Vd(this.#i,this.#r,XS,7)||this.#i[1]<0)return"a block has an inva\
lid code for code lengths";let o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let i=this.#i[this.take(7)];this.position-=7-(i&31);let o=i>>9;if(o<16){n[r++]=o;continue}
if(o===16&&r===0)return"a block repeats a code length before the first one";let s=o===16?n[r-1]:0,a=o===16?3+this.take(2):
o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:i,distances:o}=this.#o,s=Math.min(this.outBytes,Ko),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let u=n.getInt32(c>>>3,!0)>>>(c&7),l=r[u&cF];if(l<0){if((l&1073741824)!==0){let P=u>>>10&(1<<(l&31))-1;l=i[(l>>9&32767)+
P]}if(l<0){c+=l&31,f=(l&536870912)!==0||"a symbol has no meaning";break}}let m=a+(l>>24&15),h=l&31,y=l>>5&15;if(a+=(l>>9&
32767)+(u>>>h-y&(1<<y)-1),c+=h,(l&268435456)===0)continue;if(u>>>=h,h>dF-9&&(u=n.getInt32(c>>>3,!0)>>>(c&7)),l=o[u&fF],l<
0){if((l&1073741824)!==0){u=n.getInt32(c>>>3,!0)>>>(c&7);let P=u>>>9&(1<<(l&31))-1;l=o[(l>>9&32767)+P]}if(l<0){f="a dist\
ance has no meaning";break}}if(c+=l&31,m>=Ko)continue;let g=l>>5&15,E=c-g;u=n.getInt32(E>>>3,!0)>>>(E&7);let I=(l>>9&32767)+
(u&(1<<g)-1);I-m>d&&(d=I-m)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#o.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?Yo:tc;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#o.distances,9);return n<0?Yo:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),i=e[r&
(1<<n)-1];if(i>=0||(i&1073741824)===0)return i;let o=r>>>n&(1<<(i&31))-1;return e[(i>>9&32767)+o]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#o;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let i=(r&1073741824)===0?0:1<<(r&31),o=r>>9&32767;for(let s=0;s<
i;s++){let a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function nc(){return new Error("A gzip stream has changed since it was scanned.")}var rc=class{#e=new ec(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(nk)]),r-8*n),this.#t=8*
n,this.#n=0}#i(){return this.#t+this.#e.position}#o(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw nc()}front(e,n){
this.#r(e);let r=this.#e,{startBit:i,isFinal:o}=e;for(;this.#i()<e.endBit;){let s=this.#i(),a=this.#o();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#i(),f=r.step();if(f===tc)break;if(f===Yo||c>=e.endBit)throw nc();if(this.#n+r.outBytes>n)return{range:{
startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw nc()}back(e,n){this.#r(e);let r=this.#e,
{endBit:i,isFinal:o}=e,s={range:{startBit:e.startBit,endBit:i,isFinal:o},outBytes:0};for(;this.#i()<i;){let a={startBit:this.#i(),
endBit:0},d=this.#o(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#i();;){let f=this.#n+r.outBytes,
u=r.step();if(u===tc)break;if(u===Yo||this.#i()>i)throw nc();if(f-u>=n)continue;let l=this.#n+r.outBytes;s={range:{startBit:this.#i(),
endBit:i,isFinal:o,header:a},outBytes:l}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#i(),
endBit:i,isFinal:!1},outBytes:this.#n})}return s}};async function rk(t,e,n,r){let i=8*n;for(let{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:o}).
startBit-i;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(o%8);else{let u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8),await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var gF=Buffer.from([31,139,8,0,0,0,0,0,0,3]),wF=mF(yF),ic=class{windowBytes=Ko;trimmer=new rc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Yd(e),this.#t=n}count(e){this.#n=hF(e,this.#n),this.#r+=e.length}pack(e,n){return wF(e,{level:this.#t,finishFlush:pF.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-Ko)}})}async writePacked(e){
await this.#i(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i(),await rk(this.#e,
e,n,r)}async#i(){this.#e.bytes===0&&await this.#e.writeBytes(gF)}async end(){await this.#i(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var sr=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let i=0;for(;r>0;){let o=this.#e[i];e.push(o.subarray(0,r)),o.length>r?this.#e[i]=o.subarray(r):i++,
r-=Math.min(r,o.length)}i>0&&this.#e.splice(0,i)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Um(t,e){let{index:n}=t,r=n.startBit(e),i=n.endBit(e),o=Math.floor(r/8);return{packed:await t.read(o,Math.
ceil(i/8)),startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var oc=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,i=this.units;for(;r<i;){let o=r+i>>>1;n[o]<e?r=o+1:i=o}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var ik=1024*1024,EF=256*1024,SF=4096,kF=8,sc=4096,ok=512*1024,ac=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new sr;#a=new sr;#d=new sr;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#u(n);r.next+=e.length,this.#s.push(e),await this.#l(r)}await this.#E()}}async#u({source:e,offset:n}){
if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#o=
{source:e,start:n,next:n,unit:r},this.#o}async#l(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:i,unit:o}=e,s=n.outStart(
o),a=e.next-this.#s.bytes,d=n.outEnd(o)-a,{trimmer:c}=this.#e;if(c&&d>=sc&&n.lengthOf(o)<=ok){let f=await Um(i,o),{range:u,
outBytes:l}=c.back(f,r-s),m=s+l-a;if(d-m>=sc)return this.#s.moveTo(this.#a,m),this.#h(f,u,d-m)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#o;this.#o=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=sc){let{source:i,unit:o,start:s}=e,
{index:a}=i;if(a.isCopyable(o,s)&&a.lengthOf(o)<=ok){let d=await Um(i,o),{range:c,outBytes:f}=r.front(d,n);f>=sc&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b(),await this.#w();let{startBit:o,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(i,s-o+a.endBit-a.startBit),await this.#k({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,i=r.startBit(n),o=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),o-i);let a={startBit:i,
endBit:o,isFinal:s},d=this.#c?.ranges.at(-1),c=i-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*SF)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=o:this.#c.ranges.push(a),o-this.#c.
ranges[0].startBit>=8*EF&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
i=Math.floor(r[0].startBit/8),o=Math.ceil(r.at(-1).endBit/8);await this.#k({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){
for(;this.#a.bytes>=ik;)await this.#S(ik)}async#b(){await this.#E(),this.#a.bytes>0&&await this.#S(this.#a.bytes)}async#S(e){
await this.#w();let n=this.#d.join(),r=new sr;this.#a.moveTo(r,e);let i=r.join();this.#d.push(i),this.#d.keepLast(this.#e.
windowBytes),await this.#k({bytes:this.#e.pack(i,n),startByte:0})}async#k(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>kF&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),i=await e;if(r!==void 0)return this.#e.
writeRanges(i,n,r);await this.#e.writePacked(i),this.#i+=i.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#i}}};import{promisify as xF}from"node:util";import{constants as PF,zstdCompress as IF}from"node:zlib";var TF=xF(IF),dc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new bi(e),this.#t=n}count(){}pack(e){return TF(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[PF.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};import{createHash as BF}from"node:crypto";import{open as sk}from"node:fs/promises";var Hm=1024*1024;async function fc(t,e){let n=await sk(t,"wx",384).catch(r=>{throw cc(r,t)});try{return await e(new zm(n,
t))}finally{await n.close()}}async function ak(t,e){let n="the flat filesystem",r=await sk(t,"wx",384).catch(d=>{throw cc(
d,t,n)}),i=Buffer.allocUnsafe(Hm),o=0,s=async d=>{try{for(let c=0;c<d.length;)c+=(await r.write(d,c)).bytesWritten}catch(c){
throw cc(c,t,n)}},a=async()=>{await s(i.subarray(0,o)),o=0};try{for await(let d of e)o+d.length>Hm&&await a(),d.length>Hm?
await s(d):o+=d.copy(i,o);await a()}finally{await r.close()}}var zm=class{#e;#t;#n=BF("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.
write(e,n)).bytesWritten}catch(n){throw cc(n,this.#t)}}digest(){return`sha256:${this.#n.digest("hex")}`}};function cc(t,e,n="\
the packed layer"){return gt(t)?new p("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`Free some disk \
space there, or choose another directory with the ${T("temp-dir")}.`,cause:t}):new p("TEMP_DIR",`Cannot write ${n} to ${e}\
 (${he(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}function dk(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return fc(e,async s=>{let a=i==="gzip"?ic:dc,d=new ac(new a(m=>s.write(
m),o)),c=0,f=async m=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,m.length)){let E=g&&await r(g.stream),I=m.subarray(h,
h+y),P=E&&{source:E,offset:g?.offset??0};await d.write(I,P),h+=y}c+=m.length},u=new OF({write:(m,h,y)=>{f(m).then(()=>y(),
y)}});return await vF(t,u),{...await d.end(),layerBytes:c,digest:s.digest()}})}var _n=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let i=this.#e.
at(-1),{stream:o,offset:s}=n??{stream:-1,offset:0};i?.stream===o&&(o===-1||i.offset+r-i.start===s)||this.#e.push({start:r,
stream:o,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let i=e,o=this.#t;i<r;o++){
let{start:s,stream:a,offset:d}=this.#e[o],c=Math.min(this.#e[o+1]?.start??this.#n,r)-i,f=a===-1?void 0:{stream:a,offset:d+
i-s};yield{bytes:c,origin:f},i+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as CF}from"node:fs/promises";import{availableParallelism as _F}from"node:os";import{Worker as LF}from"node:worker_threads";import{MessageChannel as RF}from"node:worker_threads";var Wm=256*1024,AF=8,uc=class{result;#e;#t=[];#n=0;#r;#i=0;#o=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new RF;this.#e=n,n.on("message",i=>{this.#t.push(i),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#o;){this.#r??=await this.#d();let r=e.subarray(n,n+Wm-this.#i);this.#r.set(r,this.#i),this.#i+=
r.length,n+=r.length,this.#i===Wm&&this.#a()}}end(){this.#o||(this.#a(),this.#e.postMessage("end"),this.#o=!0)}abort(){this.#o||
this.#c()}#a(){if(this.#r===void 0||this.#o)return;let e=this.#r.subarray(0,this.#i);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#i=0}async#d(){for(;this.#t.length===0&&this.#n===AF&&!this.#o;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Wm))}#c(){this.#o=!0,this.#e.close(),this.#s()}};var NF=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),lc=class{#e;#t=[];#n=[];#r=new Map;#i=!1;constructor(e=_F()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#o()})}feed(e){return new uc(n=>this.scan({port:n,kind:e}))}async close(){this.#i=!0,this.#o();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#o(){for(;this.#t.length>0;){if(this.#i){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new LF(NF,{execArgv:[]});e.on("message",r=>{e.unref();let i=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),i?.finish(r),this.#o()});let n="the worker ended";return e.on("error",r=>{n=S(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let i=this.#n.indexOf(e);i!==-1&&this.#n.splice(i,1),r?.finish({kind:"unusab\
le",reason:n}),this.#o()}),e}};var mc=class{#e;#t;#n;#r=[];#i=0;#o=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#i)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#o<n;){let{done:r,value:i}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#o} bytes`);this.#r.push(i),this.#o+=i.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#i+r.length>e)break;this.#i+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),i=this.#i;for(let o of this.#r){let s=Math.max(0,e-i),a=Math.min(
o.length,n-i);s<a&&o.copy(r,i+s-e,s,a),i+=o.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#i=0,this.#o=0}};var pc=class{hasFailed=!1;kind;#e;#t=new lc;#n=[];#r;#i;constructor(e,n,{log:r,signal:i}){this.kind=n,this.#e=r,this.#i=
e.map(async o=>o===void 0?void 0:this.#o(o,i).catch(s=>this.#c(o,S(s)))),Promise.all(this.#i).then(()=>this.#t.close())}async sourceOf(e){
return this.#i[e]}async close(){await this.#t.close(),await Promise.all(this.#i),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#o(e,n){if(e.locate===void 0)return this.#s(e,n);let r=await e.locate(n),{path:i,startByte:o,
sizeBytes:s}=r,a=await this.#t.scan({path:i,startByte:o,packedBytes:s,kind:this.kind});return this.#a(e,a,()=>this.#d(r))}async#s(e,n){
if(e.tap===void 0)return this.#c(e,"it is in no file");let r=this.#t.feed(this.kind);e.tap(r);let i=new mc(()=>e.open(n));
return this.#a(e,await r.result,async()=>async(o,s)=>(this.#r!==i&&(await this.#r?.close(),this.#r=i),i.read(o,s)))}async#a(e,n,r){
return n.kind==="unusable"?this.#c(e,n.reason):{index:new oc(n.tables),read:await r()}}async#d({path:e,startByte:n}){let r=await CF(
e);return this.#n.push(r),async(i,o)=>{let{bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+
i});if(s!==o-i)throw new RangeError(`${e} became shorter`);return a}}#c({descriptor:e},n){this.#e.debug(`nothing of the \
layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as FF}from"node:fs";import{PassThrough as DF}from"node:stream";import{pipeline as MF}from"node:stream/promises";
import{createGunzip as UF,createZstdDecompress as HF}from"node:zlib";function Ot(t){let e=t.filter(i=>i!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(i,o)=>{for(let s of e)
s.begin(i,o)},mapBlock:i=>{for(let o of e)o.mapBlock?.(i)},data:i=>{for(let o of e)o.data(i)},end:()=>{for(let i of e)i.
end()}}}import{Transform as $F}from"node:stream";var hc=class extends $F{#e=new ai;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var ck=1024*1024;async function yc({path:t,packing:e},{signal:n,touch:r},i){let o=new G(()=>"keep",Ot([i,ki(r)])),s=FF(t,
{highWaterMark:ck});return await MF([s,...zF(e),o,Bn()],{signal:n}),{diffId:o.digest(),streamBytes:o.bytesWritten}}function zF(t){
let e={chunkSize:ck};switch(t){case"gzip":return[UF(e)];case"zstd":return[new hc,HF(e)];case"none":return[new DF]}}function ki(t){
return{begin:t,data:t,end:()=>{}}}var Gm=8*1024*1024,fk=1/4,uk=128*1024;function jm(t){let{engine:e,options:n,packTo:r}=t,{compression:i}=n.layer,o=e?.store.
keepsPacked===!0||r!==void 0&&!Ln(t);return i.kind!=="none"&&i.mayCopy===!0&&o?i.kind:void 0}function gc(t,e,n){let{run:r,
source:i,options:o}=t,s=(i.packedLayers??[]).map((u,l)=>l<(i.keptLayers??0)?void 0:u),a=s.reduce((u,l)=>u+(l?.descriptor.
sizeBytes??0),0),d=!o.dryRun&&e.kind!=="hit"&&a>=Gm,c=jm(t);if(!d||c===void 0)return;let f=new pc(s,c,r);return n.defer(
()=>f.close()),f}function Km(t,e){let{packings:n,layerTarBytes:r,keptLayers:i,keptRuns:o}=t;if(!n.includes(e))return!1;let s=r.
slice(i).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of o())n[d]===e&&(a+=Math.max(0,f-c-lk(t,d)));
return a>=fk*s}function lk({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?uk:(n[r]??0)/Math.max(1,e[r]??1)}
function Ln({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function xi({run:t,scans:e,
options:n},{reader:r}){let{compression:i}=n.layer;if(e===void 0||r.layers===void 0||i.kind==="none")return;let o=Math.max(
...r.layers.packings.map((s,a)=>lk(r.layers,a)));if(Km(r.layers,e.kind))return new Jm(e,i.level,o);t.log.debug("packed a\
new: too little of the layers stays as it is packed")}var Jm=class t{spans=new _n;#e;#t;#n;copied="";constructor(e,n,r=uk){
this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let i of e)r+=i,n+=Math.max(0,i-this.#n);return n>=fk*r}another(){
return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{spans:r}=this,i=o=>this.#e.sourceOf(o);try{let o={spans:r,sourceOf:i,
kind:this.#e.kind,level:this.#t},s=await dk(e,n,o),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`,\
 ${a.toFixed(1)} % of it copied as it was`,s}catch(o){throw o instanceof p||(this.#e.hasFailed=!0),o}}async check(e,n,r){
let i={path:e,packing:this.#e.kind},o;try{o=(await yc(i,r)).diffId}catch(s){throw r.signal.aborted?s:this.#r(S(s))}if(o!==
n)throw this.#r(`it unpacks to ${o} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new p("CHECK_FAILED",`The packed\
 layer cannot be used: ${e}.`,{hint:`Run again with ${Rt("compression",`${this.#e.kind}:${this.#t}`)}. With a level, not\
hing is copied from the source's layers.`})}};var Vo=class extends Error{},WF=["BLOB_INVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME",
"UNSUPPORTED_IMAGE","CHECK_FAILED","VERIFY_FAILED"],JF=["CHECK_FAILED","VERIFY_FAILED"];async function mk(t){let{run:e,source:n,
inEngine:r,options:i}=t,{script:o,aptClean:s}=i.layer;if(!(n===r&&o===void 0&&!s)||jm(t)!=="gzip")return;let{packedLayers:d}=await t.
sourceConfig;if(d===void 0||!GF(d))return;let c=await r.findLayers();if(c===void 0)return;qS();let f=!0,u=async()=>{try{
await c.requireAll(e.signal);let l={...e,log:KF(e.log)},m=Td(await $o(c.layers,l));if(m.layers!==void 0&&Km(m.layers,"gz\
ip"))return m;throw new Vo("too little of the layers stays as it is packed")}catch(l){throw f=!1,l}};return{source:{...n,
packedLayers:c.layers,isExact:!0,byLayers:!0,openReader:u},mayFallBack:l=>{let m=!(l instanceof p)||WF.includes(l.code);
return!e.signal.aborted&&(!f||m)},close:()=>c.close().catch(()=>Nr(e.runId))}}async function pk(t,{run:e,engine:n}){let r=`\
the image is not read by its layers: ${S(t)}`;t instanceof p&&JF.includes(t.code)?e.log.notice(`Made again, since ${r}`):
e.log.debug(r),await Ct(n.docker,e.runId,e.log)}function GF(t){return t.reduce((n,{sizeBytes:r})=>n+r,0)>=Gm&&t.every(({
mediaType:n})=>jF(n))}function jF(t){return/[.+]gzip$/.test(t)}function KF(t){let e=n=>t.debug(n);return{info:n=>t.info(
n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(
n)}}import{mkdir as BD,mkdtemp as OD,readdir as vD,rm as tp}from"node:fs/promises";import{join as Lk}from"node:path";import{createHash as YF}from"node:crypto";function Ym(t,e,n){let r=o=>e[o](t[o],n),i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var VF=6,qF=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],XF={clean:t=>It.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function hk(t,e,n){let{isExact:r}=t,{clean:i,exclude:o,aptClean:s,script:a}=n,d=a!==void 0||s,c=i.length>
0,f=d||c||o.length>0,u=Ym(n,XF,void 0),{script:l,sourceDateEpoch:m,compression:h,division:y,...g}=u,E={format:VF,release:Ar,
diffIds:t.diffIds,...g,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?ZF(e):[],created:d||
!r?w(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:$})=>$.digest)}:{}},I=YF("sha256").update(JSON.stringify(E)).digest(
"hex"),{architecture:P,variant:C}=t.platform;return`docker-flatten-v1-${[P,C].filter($=>$!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${I}`}function ZF(t){let e=w(t,"config","Env"),n=(U(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...qF.map(r=>w(t,"config",r)??null),n??null]}var Pi=()=>{},QF={clean:Pi,exclude:Pi,script:Pi,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:Pi,division:Pi,keepBase:Pi,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${k("compression","gzip")} can be cached`:void 0};
function yk(t,e){return e.isContainer?"containers cannot be cached":Object.values(Ym(t,QF,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as eD}from"node:crypto";import{createReadStream as tD}from"node:fs";import{lstat as wk,readFile as nD,
writeFile as rD}from"node:fs/promises";import{join as wc}from"node:path";import{pipeline as iD}from"node:stream/promises";var bc="layer",bk="record.json",Ek=1,Sk="docker-flatten-v1-layer-",oD=1e3,sD=16*1024*1024;function Xm({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Xo(t){return`${Sk}${t.slice(7)}`}function Pte(t){
return t.startsWith(Sk)}function Zo(t,e){return wc(t,`part-${e+1}`)}async function Zm(t,e){let{spared:n,skippedPresets:r,
...i}=e,o={version:Ek,...i,kept:n,withdrawn:r},s=JSON.stringify({...o,seal:kk(o)});await rD(wc(t,bk),`${s}
`,{flag:"wx"})}function kk(t){return z(Buffer.from(JSON.stringify(t)))}async function xk(t,e){let n=await dD(t);if(n.key!==
e.key)throw Wt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Wt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function Pk(t,e,n){let r=[];for(let[i,o]of Xm(e).entries()){
let s=e.layers===void 0?t:Zo(t,i),a=wc(s,bc);await aD(a,o,n),r.push(a)}return{paths:r,record:e}}async function aD(t,e,n){
let r=await wk(t).catch(a=>{throw Wt(`its layer is missing: ${S(a)}`)});if(!r.isFile())throw Wt("its layer is not a file");
if(r.size!==e.packedBytes)throw Wt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let i=eD("sha2\
56"),o=tD(t,{highWaterMark:1024*1024});await iD(o,i,{signal:n}).catch(a=>{throw n.aborted?a:Wt(`its layer cannot be read\
: ${S(a)}`)});let s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Wt(`its layer is ${s}, but the record says ${e.digest}`)}
async function dD(t){let e=wc(t,bk),n=await wk(e).then(c=>c.isFile()&&c.size<=sD?nD(e,"utf8"):"").catch(()=>""),r=F(n);if(!cD(
r))throw Wt("its record cannot be read");let{seal:i,...o}=r;if(kk(o)!==i)throw Wt("its record was changed");let{kept:s,withdrawn:a,
...d}=o;return{...d,spared:s,skippedPresets:a}}var Ik=/^sha256:[0-9a-f]{64}$/;function cD(t){if(!B(t)||t.version!==Ek)return!1;
let{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:u,warnings:l,
suggestions:m,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,i].
every(E=>typeof E=="string"&&Ik.test(E))&&Vm("gzip","zstd","none")(o)&&g.every(E=>nt(t[E]))&&ar(s,{kind:Vm("preset","exc\
lude"),name:qo,entries:nt,bytes:qm})&&ar(a,{name:Vm("run","apt-clean"),ms:nt,bytes:gk(qm)})&&ar(d,{what:qo,why:gk(qo),entries:nt,
bytes:nt})&&[c,u,l].every(U)&&(h===void 0||fD(h))&&(m===void 0||ar(m,{name:qo,bytes:nt}))&&Array.isArray(f)&&f.length<=oD&&
ar(f,{path:uD,bytes:nt,files:nt})&&(y===void 0||Dd(y))}function fD(t){let e=i=>typeof i=="string"&&Ik.test(i),n={packedBytes:nt,
bytes:nt,entries:nt},r=i=>ar(i,{name:qo,bytes:nt});return Array.isArray(t)&&t.length>1&&ar(t,{diffId:e,digest:e,...n,contents:r})}
var uD=t=>typeof t=="string"&&t.startsWith("/"),qo=t=>typeof t=="string",qm=t=>typeof t=="number"&&Number.isFinite(t),nt=t=>qm(
t)&&t>=0,Vm=(...t)=>e=>typeof e=="string"&&t.includes(e),gk=t=>e=>e===void 0||t(e);function ar(t,e){return Array.isArray(
t)&&t.every(n=>B(n)&&Object.entries(e).every(([r,i])=>i(n[r])))}function Nn(t,e){return new p("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Wt(t){return Nn(`${t}.`)}import{once as ID}from"node:events";import{promisify as Bk}from"node:util";import{constants as Tk,deflateRaw as lD,zstdCompress as mD}from"node:zlib";var Ec={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},Ok={gzip:"+gzip",zstd:"+zstd",none:""};function vk(t){
let[e,n,...r]=t.trim().split(":"),i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Ec.gzip.max}", "zstd" or\
 "zstd:${Ec.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");let{min:o,max:s,default:a}=Ec[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(`has\
 a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function Sc(t){return t.kind==="none"?t:{kind:t.
kind,level:Ec[t.kind].min}}var pD=0,hD=31,yD=7.95,gD=256*1024;function wD(t){if(t.length<gD)return!1;let e=new Uint32Array(
256),n=0;for(let i=0;i<t.length;i+=hD,n++)e[t[i]]++;let r=0;for(let i of e)i>0&&(r-=i/n*Math.log2(i/n));return r>yD}var bD=Bk(
lD),ED=Bk(mD);function Rk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return bD(t,{level:wD(t)?pD:e.
level,finishFlush:Tk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return ED(t,{chunkSize:n,params:{[Tk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Ak}from"node:util";async function dr(t,e){let n=await ne(t,e);return b(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let i=w(n,r)??[];
return U(i)&&i.length===0})}async function Ii(t,e,n){try{return await PD(t,e,n)}catch(r){throw await _k(t,e),r}}var SD=/^Loaded image(?: ID)?: (\S+)$/gm;
async function Ti(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await _k(t,{...e,answer:""}),
r}}async function _k(t,e){let{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===r)return;let s=[...o.matchAll(SD)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await kD(t,a,i).catch(()=>!1):xD(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function kD(t,e,n){if(!await dr(t,e))return!1;let r=$t(await ne(t,e)??{});return Ak(r,
n)}function Qm(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function xD(t,e){let n=[...t].filter(
(r,i)=>r!==e[i]);return t.length===e.length&&n.length===1}async function PD(t,e,n){let r=(c,f)=>{throw new p("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:Q})},i=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(i!==void 0){let c=qt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}let[o,s]=await Promise.
all([ne(t,e.reference),vE(t,e.reference,e.diffIds.length)]),a=b(o,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=$t(o??{});return Ak(d,e.diffIds)||r(Qm(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function Bi(t,e,n){let{log:r,runId:i,signal:o}=t,s=st(i),a=e.map(({path:xe,startByte:Be,digest:pt,packedBytes:Hn,packing:zp})=>{
let gf=Ae.layer+Ok[zp];return{path:xe,startByte:Be,descriptor:{mediaType:gf,digest:pt,sizeBytes:Hn}}}),d=a.map(({descriptor:xe})=>xe),
c=d.reduce((xe,{sizeBytes:Be})=>xe+Be,0),f=e.map(({diffId:xe})=>xe),u=await n.configFor(e),l=z(u),{keepsPacked:m,idIsConfigDigest:h}=t.
store,y=await n.annotations(),g=$s(u,d,y),E=h?l:g.descriptor.digest,I=await dr(t,E),P=m&&!Y(n.platform,t.platform),C=t.knowsPlatformOption&&
n.platform.architecture!=="",N=P&&C?n.platform:void 0,$=()=>{let Be={full:ue(ae(s,"tag")),familiar:s},pt=0,Hn=Bh(a,{config:u,
platform:n.platform,name:Be,annotations:y},gf=>{pt+=gf});return Qs(r,{progress:{title:"Load",doneBytes:()=>pt,totalBytes:()=>c},
sent:ID(Hn,"close"),after:"Unpack"},t.transport.loadImage(Hn,N,o))},q=I?E:s,ke=await Ti(t,{reference:q,expectedId:E,diffIds:f},
$);return P&&N===void 0&&await TD(t,E,n.platform),{answer:ke,reference:q,diffIds:f,expectedId:E,configDigest:l,packedBytes:m?
c:void 0,importedId:void 0,savedFile:void 0}}async function TD(t,e,n){let{log:r,runId:i}=t,o={reference:st(i),id:e,isIndex:!1,
platform:n,volumes:[]};try{await V(t,await K(t,{source:o}))}catch(s){r.debug(`no container of the loaded image: ${S(s)}`)}}var ep={kind:"none",wasAsked:!1};async function kc(t){let{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t,{log:a}=e;
if(s===void 0||o.dryRun)return ep;let{layer:d}=o,c=yk(d,{isContainer:o.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),ep;let f=performance.now(),u=hk(r,(await i).json,d),l=Lk(o.tempDir,`${se(e.runId)}cache-`),m=await OD(
l).catch(y=>{a.warning(`The layer is not cached: ${S(y)}`)});if(m===void 0)return ep;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${u}`),h=await Oi(e,s.restore(u,m,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let E={key:u,packing:d.compression.kind};return h?Oi(e,RD({cache:s,directory:m},E,e)):void 0}),
g={key:u,directory:m,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await Ck(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await tp(m,{recursive:!0,force:!0}),y}}async function Oi({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function RD({cache:t,directory:e},n,{log:r,signal:i}){try{let o=await xk(
e,n);for(let[s,{digest:a}]of(o.layers??[]).entries()){let d=Zo(e,s);if(await BD(d),!await t.restore(Xo(a),d,r,i)){r.info(
`The cache did not provide layer ${s+1} of ${o.layers?.length}.`);return}}return await Pk(e,o,i)}catch(o){if(!(o instanceof
p))throw o;Nk(o,r)}}function Nk(t,e){t.code==="CACHE_DIFFERS"?e.notice(Xe(t)):t.code==="CACHE_BAD"?e.warning(Xe(t)):e.warning(
`${Xe(t)} The layer is made again.`)}async function Ck({directory:t}){for(let e of await vD(t))await tp(Lk(t,e),{recursive:!0,
force:!0})}async function $k(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;let o=t.code===
"NO_SPACE"&&i===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;Nk(t,n.log),r!==void 0&&await Ct(r.docker,n.runId,n.log),await Ck(e);let{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function Fk(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function xc(t){t.kind!=="none"&&await tp(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function Pc({
paths:t,record:e}){let{packing:n}=e;return Xm(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({diffId:r,digest:i,packedBytes:o,
packing:n,path:t[s]??""}))}var AD=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function Dk(t,{paths:e,record:n},r){
let{log:i,signal:o}=t;try{let s=await Bi(t,Pc({paths:e,record:n}),r),a=await Ii(t,s,n.dataBytes>0);return i.info(`Loaded\
 ${te(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`),{stored:s,newBytes:a}}catch(s){throw o.aborted||
!(s instanceof p)||!AD.includes(s.code)?s:Nn(s.message,s)}}var _D=.5;function Mk({ms:t,found:e},n,r){let i=(t+n)/1e3,o=e.
record.seconds,[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<_D){r.info(`Used the cached layer in ${s}; making it took ${a}`);
return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}var Qo=`docker-flatten ${Ar}`;function np(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var es={entries:0,dataBytes:0};function Ic(t){let{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=i;
return{...Xs(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:o.directories,contents:o.contents,rules:o.
rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as MD,rename as UD,rm as HD}from"node:fs/promises";import{join as Uk}from"node:path";import{availableParallelism as $D}from"node:os";import{crc32 as LD}from"node:zlib";var ND=Buffer.from([31,139,8,0,0,0,0,0,0,3]),CD=Buffer.from([3,0]),Tc=class{header=ND;#e=0;#t=0;add(e){
this.#e=LD(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([CD,e])}};var rp=1024*1024,FD=Math.min(16,2*$D()+2);async function Cn(t,e,n){return fc(e,r=>DD(r,t,n))}async function DD(t,e,n){let r=n.
kind==="gzip"?new Tc:void 0,i=0,o=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let u=await s.shift();await t.
write(u),n.kind==="none"&&o.push(u)},d=(u,l)=>{let m=u.subarray(0,l);i+=l,r?.add(m);let h=Rk(m,n);h.then(()=>n.kind!=="n\
one"&&o.push(u),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(rp),f=0;try{for await(let u of e)for(let l=0;l<u.length;){let m=u.
copy(c,f,l);if(l+=m,f+=m,f<rp)break;d(c,f),s.length>=FD&&await a(),c=o.pop()??Buffer.allocUnsafeSlow(rp),f=0}for((f>0||i===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var Hk={async store(t,e,n){let r=await MD(Uk(n.tempDir,se(t.runId)));try{let i=Uk(r,"layer"),{digest:o,packedBytes:s}=await W(
t.log,ut(e,n.totalBytes),n.pack?.(e,i)??Cn(e,i,n.compression)),a=n.compression.kind,d={path:i,diffId:e.digest(),digest:o,
packedBytes:s,packing:a},c=await Bi(t,[d],n);return n.saveTo===void 0?c:await UD(i,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:o,packedBytes:s,packing:a}}:c}finally{await HD(r,{recursive:!0,force:!0})}}};import{pipeline as JD}from"node:stream";import{finished as GD}from"node:stream/promises";import{PassThrough as zD,Transform as WD}from"node:stream";var zk=8*1024*1024,Bc=class extends WD{side=new zD({highWaterMark:zk});constructor(){
super({highWaterMark:zk}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let i=()=>{this.side.off("drain",i),this.side.off("close",i),r(null,e)};this.side.once(
"drain",i),this.side.once("close",i)}_flush(e){this.side.end(),e()}};var Wk={async store(t,e,n){let{log:r,runId:i,signal:o}=t,s=n.saveTo===void 0?void 0:jD(e,n,r),a=await Qs(r,{progress:ut(
e,n.totalBytes),sent:GD(e),after:"Store"},t.transport.importImage(s?.layer??e,ls(i),o)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),u=z(f),[l]=await Promise.all([dr(t,u),KD(t,a,c)]),m=Th(f,c,st(i)),h=l?u:st(i),y=await Ti(
t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(m,void 0,o));return{reference:h,diffIds:[c],expectedId:u,
configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function jD(t,{saveTo:e="",compression:n},r){let i=new Bc,
o=!1,s=Cn(i.side,e,Sc(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{i.close(),o||r.
warning(`Could not save the layer: ${S(a)}`)});return JD(t,i,a=>{a&&(o=!0,i.side.destroy(a))}),{layer:i,savedFile:s}}async function KD(t,e,n){
let[r]=$t(await ne(t,e)??{});if(r!==n)throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:Q})}var YD={"graph-driver":Wk,containerd:Hk};function Jk({kind:t}){return YD[t]}async function Gk(t,{signal:e,touch:n}){let r=[];for(let i of t){let o=di(i,{checksDiffId:!0,signal:e});for await(let s of o.
chunks)n();r.push(o.packing??"none")}return r}async function jk(t,e,n){let{packed:r,packedBytes:i,newBytes:o,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:i===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
i),newBytes:o+e.unpackedBytes,streamBytes:s+e.tarBytes}}function Kk({run:t,source:e,baseBlobs:n},{base:r,layers:i}){if(r===
void 0||i===void 0)return;let{unpackedBytes:o,tarBytes:s,layerCount:a}=r,d=n??i.blobs.slice(0,a),c=!0,f=async()=>{let u=n===
void 0?i.packings:await Gk(n,t);return Promise.all(d.map(async({descriptor:l,diffId:m,locate:h},y)=>{if(h===void 0)throw new Error(
"a kept layer is in no file");let{path:g,startByte:E,sizeBytes:I}=await h(t.signal),{digest:P}=l;return{path:g,startByte:E,
diffId:m,digest:P,packedBytes:I,packing:u[y],isKept:c}}))};return{unpackedBytes:o,tarBytes:s,layers:e.diffIds.slice(0,a).
map(u=>({diffId:u,isKept:c})),files:f}}import{pipeline as rM}from"node:stream/promises";var VD=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),Yk=0;function Oc({extensions:t,header:e}){return{extensions:wr(
si(t,n=>VD.has(n))).flatMap(({block:n,data:r})=>[Ji(n,Yk),...r===void 0?[]:[r]]),header:Ji(e,Yk)}}function Vk(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+v),{typeFlag:i,sizeBytes:o}=Re(r,n);if(!sn(i))return{extensions:e,header:r};e.push(r),
n+=v,o!==0&&(e.push(t.subarray(n,n+ce(o))),n+=ce(o))}}var qk=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),vc=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#i=!1;#o=0;#s=0;#a=0;#d=0;begin(e,n){this.#i=!ip(n)||n>0&&qD(e),this.#o=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#i){for(let n=0;n<e.length;){let r=(this.#o+n)%262144;if(r>=8192){n+=262144-r;continue}let i=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+i,n+=i,this.#s===8192&&this.#c()}this.#o+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,i=this.#n.fill(0),o=this.#l(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,u=r[f]-o;if(r[f]=d+o,u>=0&&n[u]===n[d]&&n[u+1]===n[d+1]&&n[u+2]===n[d+2]&&n[u+3]===n[d+3])for(a++,d+=
4,u+=4;d<e&&n[d]===n[u];d++)u++;else if(i[n[d++]]++,s++,s===2048&&a<8&&this.#u(s)>7.8)return e}for(;d<e;d++,s++)i[n[d]]++;
return s*this.#u(s)/8+a*2.25}#u(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=qk[r];return(qk[e]-n)/e}#l(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function ip(t){return t<16384}function qD(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var fe=-1,qe={file:0,directory:1,hardLink:2},vi=1024,Rc=class{paths=[];targets=new Map;kind=new Uint8Array(vi);start=new Float64Array(
vi);bytes=new Float64Array(vi);dataBytes=new Float64Array(vi);parentBytes=new Uint32Array(vi);packedPart=new Float32Array(
vi);#e=new vc;#t;#n;constructor(e){this.#n=e,this.#t=new Et({begin:(n,r,i)=>(this.#r(n,r,i),Fr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=v,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new p(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let i=this.count;this.#i(i+1);let{typeFlag:o,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((u,l)=>u+l.length,v),f=o==="5"||Es(d)&&e.name.at(-1)===47;this.paths.push(Xk(e.name)),
this.kind[i]=f?qe.directory:o==="1"?qe.hardLink:qe.file,this.start[i]=r,this.bytes[i]=c+ce(s),this.dataBytes[i]=s,f&&(this.
parentBytes[i]=XD(e)),o==="1"&&this.targets.set(i,Xk(Lt(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#i(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(i,o)=>(o.set(i),o);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function Xk(t){
let e=A(t);return e==="."?"":e}function XD(t){return t.extensions.length===0?v:Oc(t).extensions.reduce((e,n)=>e+n.length,
v)}function Zk(t){let e=ZD(t);return{order:e,parent:QD(t,e),target:t1(t)}}function ZD({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function QD({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(fe),i=[];for(let o of n){let s=t[o];for(;i.length>0&&!e1(s,t[i.at(-1)]);)
i.pop();let a=i.at(-1);if(a!==void 0){if(e[a]!==qe.directory)throw n1(s,t[a]);r[o]=a}s!==""&&i.push(o)}return r}function e1(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function t1({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
fe);if(e.size===0)return n;let r=new Set(e.values()),i=new Map;for(let[o,s]of t.entries()){let a=e.get(o);a!==void 0&&(n[o]=
i.get(a)??r1(s,a)),r.has(s)&&i.set(s,o)}return n}function n1(t,e){return new p("TAR_INVALID",`The entry ${R(J(t))} is be\
low ${R(J(e))}, which is no directory.`,{hint:ge})}function r1(t,e){throw new p("TAR_INVALID",`The hard link ${R(J(t))} \
comes before its target ${R(J(e))}, or has none.`,{hint:ge})}var ts=class{#e;#t;#n;#r;#i=[];constructor(e,{parent:n,order:r},i){this.#e=e,this.#t=n,this.#n=r,this.#r=i}add(e){this.#i.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#o(e);for(let i of this.#i){let o=this.#t[i],s=o===fe?fe:r[o];s!==fe?yield[
i,`/${n[s]}/`]:this.#r[i]>e/4?yield[i,`/${n[i]}`]:yield[i,o===fe?"/":`/${n[o]}/`]}}#o(e){let n=this.#s(),r=new Int32Array(
n.length).fill(fe);for(let i of this.#n){if(this.#e.kind[i]!==qe.directory)continue;let o=this.#t[i],s=o===fe?fe:r[o];s!==
fe?r[i]=s:n[i]<=e&&(r[i]=i)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#i)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],i=this.#t[r];i!==fe&&(e[i]+=e[r])}return e}};var i1=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],o1=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),s1=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function op(t){let e=t.replace(/-(?:old)?$/,"");return o1.has(e)||i1.some(n=>t.startsWith(n))||s1.test(t)}var $n=-1,Ri=60,Qk=.35,Ac=class{#e;#t;#n;#r=[];#i=new Map;#o;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#o=new Int32Array(
e.count).fill($n)}make(e,n){let{kind:r,paths:i,count:o,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,o):d1(this.#e),
f={volatile:new ts(this.#e,this.#t,c),other:new ts(this.#e,this.#t,c)};for(let l of a){if(r[l]===qe.directory||d[l]!==fe)
continue;let m=i[l],h=op(m)?void 0:this.#s(m);h!==void 0?this.#a(l,h,"package"):f[op(m)?"volatile":"other"].add(l)}let u=n(
c.reduce((l,m)=>l+m,0));for(let l of["volatile","other"])for(let[m,h]of f[l].divide(u))this.#a(m,h,l);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let i=`${r} ${n}`,o=this.#i.get(i);o===void 0&&(o=this.#r.push(_c(n,r))-1,this.#i.set(i,o)),this.#o[e]=o}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,i=new Float64Array(this.#r.length),o=new Float64Array(this.#r.length);for(let[a,d]of this.#o.entries()){
let c=n[a];d===$n||!(c>=0)||!ip(r[a])||(i[d]+=r[a],o[d]+=c*r[a])}let s=a1(i,o);for(let[a,d]of this.#o.entries()){if(d===
$n||!Number.isNaN(n[a]))continue;let c=i[d]>0?o[d]/i[d]:s;e[a]=Ri+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#o,
sizes:e,movedLinks:n};return sp(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,i]of e.entries()){if(i===fe)continue;
let o=this.#o[i];this.#o[r]=o;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[o]?.name&&n++}return n}};function _c(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function sp({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let i of e)Object.assign(i,_c(i.name,i.kind));for(let[i,o]of n.entries()){if(o===$n)continue;let s=e[o],a=r[i];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[i],s.entries++}}function a1(t,e){let n=i=>i.reduce((o,s)=>o+s,
0),r=n(t);return r===0?Qk:Math.max(1,Math.round(16*n(e)/r))/16}function d1({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,i)=>{let o=n[i];return Ri+e[i]*(Number.isNaN(o)?Qk:o)})}function e0(t,e,n){let r=t.reduce((o,s)=>o+s.bytes,n),i=e;for(let{largestBytes:o}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(i===1||o<=r/i)break;r-=o,i--}return r/i}function ap(t,{order:e,target:n},r,i){let o=r.groups.map(({bytes:f,entries:u})=>f>
i&&u>1);if(!o.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let u=a[f];
if(u===$n||!o[u]||n[f]!==fe)continue;let l=r.groups[u],m=d.get(u)??{number:u,count:1,bytes:0};d.set(u,m);let h=r.sizes[f];
m.bytes>0&&m.bytes+h>l.bytes/Math.ceil(l.bytes/i)&&(m.number=s.push(_c(`${l.name} (${++m.count})`,l.kind))-1,m.bytes=0),
m.bytes+=h,a[f]=m.number}for(let[f,u]of n.entries())u!==fe&&(a[f]=a[u]);let c={...r,groups:s,groupOf:a};return sp(t,c),c}var c1=1024;function t0(t,e,n){let r=new Uint8Array(t.count);return f1(e.order,n).map((i,o)=>{let s=new dp(t,e,n,{of:r,layer:o});
for(let a of i)s.put(a);return s.end()})}function f1(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let i=r.map(s=>new Uint32Array(s)),o=new Array(n).fill(0);for(let s of t){let a=e[s];i[a][o[a]++]=s}return i}var dp=class{#e;#t;#n;#r;#i=[];#o=0;#s=c1;#a=0;constructor(e,n,r,i){
this.#e=e,this.#t=n,this.#n=r,this.#r=i}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:i}=this.#r,
o=i+1,s=[];for(let a=e;a!==fe&&r[a]!==o;a=n[a])r[a]=o,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#u(r):this.#f(r);this.#u(e)}#f(e){this.#i.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=Ri}#u(e){let{bytes:n,dataBytes:r}=this.#e;this.#i.push(e),this.#o+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function n0(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function r0(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return n0(e)}function Lc(t,e){return(n0(
t+Math.imul(e+1,2654435761))+.5)/2**32}function Nc(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[i,o]of e.entries()){if(o<=
0)continue;let s=-Math.log(Lc(t,i))/o;s>=r||(n=i,r=s)}return n}function cp(t,e,n){if(e<=0)return 0;let r=Lc(t,u1);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var u1=65535;var fp={fill:1.05,large:.03,roomStep:.1,shareStep:1.1,others:1.04},l1={fill:1.12,large:.1,roomStep:.15,shareStep:1.2,others:1.06},
up=4,m1=16,p1=1.1,h1=.85,y1=.25,g1=65534,w1=1.11,i0=1.06;function mp(t){let e=new lp(t);return e.placeGiants(),e.fillTop(),
e.share(),e.placeLarge(),e.placeOthers(),(t.isExact||t.count<=up)&&e.level(),e.layerOf}var lp=class{layerOf;#e;#t;#n;#r;#i;#o=!1;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:i}){this.layerOf=new Uint8Array(e.length),this.#e=n-1,this.#i=n,this.#t=i?fp:b1(n),this.#n=
e.map((o,s)=>{let a=r0(o.name);return{number:s,group:o,hash:a,size:cp(a,o.bytes,p1)}}).sort((o,s)=>s.size-o.size||(o.group.
name<s.group.name?-1:1)),this.#r=e.reduce((o,{bytes:s})=>o+s,r),this.#s=new Array(n).fill(0),this.#s[this.#e]=r,this.#a=
new Array(n).fill(1)}placeGiants(){let e=[];for(let n of this.#n){if(!(this.#i>1&&n.size>=h1*this.#r/this.#i)||e.length>
0){e.push(n);continue}if(this.#d(n)){this.#o=!0,e.push(n);continue}let i=Nc(n.hash,this.#a.with(this.#e,0));this.layerOf[n.
number]=i,this.#r-=n.group.bytes,this.#a[i]=0,this.#i--}this.#n=e}#d({group:{kind:e,bytes:n}}){return this.#a.length>2||
e==="package"?!1:this.#n.filter(({group:o})=>o.kind==="package").reduce((o,{group:s})=>o+s.bytes,0)>(this.#r-n)/2}fillTop(){
let e=this.#r/this.#i,n=this.#i===1||this.#o?Number.POSITIVE_INFINITY:e*Math.max(y1,this.#f());for(let r of["volatile","\
other"]){let i=Map.groupBy(this.#n.filter(({group:o})=>o.kind===r).reverse(),({size:o})=>Math.floor(Math.log2(o)));for(let o of i.
values()){let a=(n-this.#s[this.#e])/o.reduce((c,{size:f})=>c+f,0),d=Math.floor(4*a)/4;if(this.#c(o.filter(({hash:c})=>Lc(
c,g1)<d)),a<1)break}}}#c(e){let n=new Set(e);for(let{number:r,size:i}of e)this.#s[this.#e]+=i,this.layerOf[r]=this.#e;this.#n=
this.#n.filter(r=>!n.has(r))}#f(){let{others:e}=this.#t;return e-(e-1)*this.#i}share(){let e=cp(0,this.#r/this.#i,this.#t.
shareStep),n=this.#s[this.#e],r=this.#i===1,i=r?e:Math.max(0,e*this.#f()),o=(e*this.#i-Math.max(i,n))/Math.max(1,this.#i-
1);for(let[s,a]of this.#a.entries())a>0&&(this.#a[s]=o);this.#a[this.#e]=r||i>n?i:0}placeLarge(){let{fill:e,large:n}=this.#t,
r=n*Math.max(...this.#a),i=[];for(let o of this.#n){if(o.size<r){i.push(o);continue}let s=this.#a.map((d,c)=>{let f=this.#s[c];
return d>0&&(f===0||f+o.size<=e*d)?1:0}),a=s.includes(1)?Nc(o.hash,s):this.#u();this.#s[a]+=o.size,this.layerOf[o.number]=
a}this.#n=i}#u(){let e=this.#e,n=-1/0;for(let[r,i]of this.#a.entries()){let o=i-this.#s[r];i===0||o<=n||(e=r,n=o)}return e}placeOthers(){
let{roomStep:e}=this.#t,n=e*Math.max(...this.#a),r=this.#a.map((i,o)=>i===0?0:Math.max(0,Math.round((i-this.#s[o])/n)));
Math.max(...r)===0&&(r[this.#u()]=1);for(let i of this.#n){let o=Nc(i.hash,r);this.layerOf[i.number]=o,this.#s[o]+=i.size}}level(){
let e=this.#a.filter(i=>i>0).length,n=this.#s,r=this.#a.reduce((i,o,s)=>i+(o>0?n[s]:0),0)/Math.max(1,e);for(let[i,o]of this.#a.
entries()){if(o===0||n[i]<=w1*r)continue;let s=this.#n.filter(({number:a})=>this.layerOf[a]===i);for(let a of s.sort((d,c)=>d.
hash-c.hash)){if(n[i]<=i0*r)break;let d=this.#u();n[d]+a.size>i0*r||(n[i]-=a.size,n[d]+=a.size,this.layerOf[a.number]=d)}}}};
function b1(t){let e=Math.min(1,Math.max(0,(t-up)/(m1-up))),n=r=>fp[r]+e*(l1[r]-fp[r]);return{fill:n("fill"),large:n("la\
rge"),roomStep:n("roomStep"),shareStep:n("shareStep"),others:n("others")}}var o0=100,E1=1/8,S1=4,k1=1.5,x1=.9,P1=5;function Cc(t,e,n){let r=Zk(t),o=t.kind.subarray(0,t.count).filter(c=>c===qe.directory).
length*Ri,s=c=>_1(E1*("layers"in n?c/n.layers:n.maxBytes)),a=new Ac(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?I1({
index:t,arrangement:r,grouping:a,topBytes:o},n.layers):T1({index:t,arrangement:r,grouping:a,topBytes:o},n.maxBytes);return{
...O1(t,r,d),notices:d.notices,details:R1(a)}}function I1({index:t,arrangement:e,grouping:n,topBytes:r},i){let s=e0(n.groups,
i,r)*(i<=S1?1:k1),a=ap(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(i,d.length)),f=mp({groups:d,count:c,topBytes:r,isExact:!1}),
u={grouping:a,...s0(f,c,r>0)},l=u.count<i?[`The result has ${u.count} ${u.count===1?"layer":"layers"} instead of ${i}: t\
here is too little to divide that stays together.`]:[];return{...u,notices:l}}function T1({index:t,arrangement:e,grouping:n,
topBytes:r},i){let o=x1*i,s=ap(t,e,n,o),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/o));;c++){
let f=Math.min(c,o0),u=mp({groups:a,count:f,topBytes:r,isExact:!0});if(f===o0||B1(a,u,{count:f,topBytes:r,limit:o}))return{
grouping:s,...s0(u,f,r>0),notices:[]}}}function B1(t,e,{count:n,topBytes:r,limit:i}){let o=new Array(n).fill(0);o[n-1]=r;
let s=new Array(n).fill(0);for(let[a,d]of e.entries())o[d]+=t[a].bytes,s[d]++;return o.every((a,d)=>a<=i||s[d]===1)}function s0(t,e,n){
let r=new Set(t);(n||r.size===0)&&r.add(e-1);let i=new Map([...r].sort((o,s)=>o-s).map((o,s)=>[o,s]));return{layerOf:t.map(
o=>i.get(o)),count:i.size}}function O1(t,e,n){let{groups:r,groupOf:i,sizes:o}=n.grouping,s=n.count-1,a=Uint8Array.from(i,
f=>f===$n?s:n.layerOf[f]),d=t0(t,e,{count:n.count,layerOf:a,sizes:o}),c=v1(r,n);return{layers:d.map((f,u)=>({...f,largest:c[u]??
[]}))}}function v1(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),i=t.map((o,s)=>({group:o,layer:e[s]})).sort(
(o,s)=>s.group.dataBytes-o.group.dataBytes);for(let{group:o,layer:s}of i)r[s].length<P1&&r[s].push({name:A1(o.name),bytes:o.
dataBytes});return r}function R1({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their fil\
e, though another package has their names`];return[`${e.length} groups of files that stay together`,...n]}function A1(t){
return J(t).toString("utf8")}function _1(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function $c({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function a0({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:L1(n,e)<=1}))}function*d0({pieces:t},{start:e,bytes:n}){let r=0,i=0;for(let o of t)
o<0||(e[o]!==r&&i>0&&(yield i,i=0),i+=n[o]??0,r=(e[o]??0)+(n[o]??0));i>0&&(yield i)}function L1({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let i of t)i>=0&&e[i]===qe.file&&(n[i]??0)>0&&r++;return r}function c0(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packe\
d: its layer is larger than ${k("max-layer-size")}.`)}var N1=3;function Fc(t,e){for(let[n,{packedBytes:r,bytes:i,contents:o}]of t.
entries()){let s=o.slice(0,N1).map(({name:d})=>d),a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}\
, ${x(i)}, packed ${x(r)}${a}`)}}import{pipeline as p0}from"node:stream";var pp=Buffer.alloc(1048576),Dc=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,C1(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function C1(t){for(let e=0;e<t.length;e+=pp.length){let n=t.subarray(
e,e+pp.length);if(!n.equals(pp.subarray(0,n.length)))return!1}return!0}function f0(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:o,bytes:s})=>`${o} ${x(s)}`),i=Rt(
"clean",sd(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var $1=10,u0=100;function l0({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(let{name:d,ms:c,bytes:f}of e){let u=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(let{kind:d,name:c,entries:f,bytes:u}of t)
f===0&&u===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(u)} in ${te(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(D1(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let u=`The kept base\
 has ${x(f)} in ${te(c)} that the rules would drop: its layers stay as they are.`;f>0?s.notice(u):s.info(u)}i.length>0&&
s.notice(M1(i));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of o)
s.warning(d)}var F1=20;function D1(t){let e=t.slice(0,F1).map(({what:r,why:i})=>`${R(Buffer.from(r))} (${ie(i??"",u0)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function M1(t){let e=t.
slice(0,$1).map(i=>JSON.stringify(ie(i,u0)));if(t.length===1)return`The pattern ${e[0]} in ${k("exclude")} matches nothi\
ng in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${k("exclude")} matc\
h nothing in the image: ${e.join(", ")}${r}.`}function m0(t){return({name:e,sizeBytes:n},r)=>{let o=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${R(Buffer.
from(A(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function U1(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(A(t.name))??0}}async function Jt({reader:t,
rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){let{base:f}=t,u=Ot([f===void 0?d:void 0,...r.
map($=>$.observer),n.observer,t.observer,new Dc(m0(s))]),l=e===void 0?t.decide:$=>e.decide(U1($,t),t.decide($)),m=$=>Math.
min($,o??1/0),h=o===void 0?l:vd(l,m),y=f===void 0?h:$=>f.owns(A($.name))?l($):h($),g=e&&(()=>e.appendix({reader:t,retime:$=>Od(
$,m),observer:u,signal:a})),E=new _n,I=f===void 0?c:c&&new _n,P=new G(y,u,{...g===void 0?{}:{appendix:g},...I===void 0?{}:
{spans:{input:E,output:I}}}),C=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,E);if(p0(await C,P,()=>{i().catch(
()=>{})}),f===void 0)return P;let N=I instanceof _n&&c?{input:I,output:c}:void 0;return H1(P,f,d,N)}function H1(t,e,n,r){
let i=e.openAbove(),o=new G(s=>i.decide(s),n,{appendix:async function*(){yield*i.whiteouts(),o.counts.entries+=i.deleted},
spans:r});return p0(t,o,()=>{}),o}async function Mc(t,e,n={}){let r=await Jt(t,e,n.looker),i=n.totalBytes===void 0?cn(t.
expectedBytes):()=>n.totalBytes;return await On(e,[r],i),r}function Ai({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as nM}from"node:fs/promises";function Uc(t){return t.slice(t.lastIndexOf("/")+1)}function Fn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Hc(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function ns(t){let e=Uc(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function zc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var h0=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>hp(t,ns(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>hp(t,ns(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:z1},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>hp(t,zc(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:W1},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:J1}];function*hp(t,e,n){for(let r of yp(t))yield{
name:e,file:n(r)}}function*yp(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*z1(t){let e="",n="";for(let r of yp(t)){let i=r.slice(
2);r.startsWith("P:")?e=i:r.startsWith("F:")?n=i:r.startsWith("R:")&&(yield{name:e,file:n===""?i:`${n}/${i}`})}}function*W1(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=Hc(Uc(n)),i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let o of yp(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(o)??[];yield{name:r,file:y0(i,s??a)}}}function*J1(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),i=Fn(Fn(Uc(e).replace(/\.json$/,"")));for(let o of G1(t))typeof o=="string"&&(yield{name:i,file:y0(r,Buffer.from(o).toString(
"latin1"))})}function G1(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function y0(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function Dn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var g0=Dn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Hc),
j1=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>ns(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>zc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:K1},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Dn(/\/pkgs\/([^/]+)/,e=>Fn(Fn(e)))(t)||g0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>g0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Dn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Fn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Dn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Fn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Dn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Dn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Dn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Dn(/\.nuget\/packages\/([^/]+)\//)}];
function w0(t){for(let{manager:e,path:n,name:r}of j1)if(n.test(t))return{manager:e,name:r(t)}}var gp="node_modules/";function K1(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[i=""]=t.slice(e+7).split("/",1),o=i.indexOf("@",1);return t.slice(0,e+7)+(o===
-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${gp}`)+1;if(n===0&&!t.startsWith(gp))return"";n+=gp.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var Y1=128*1024*1024,V1=32*1024*1024,q1=4096,X1=1e6,Z1=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,Q1=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
_i=class{#e=new Map;#t=[];#n=new Map;#r=!1;#i;#o=Y1;begin(e,n){if(this.#i=void 0,e.sizeBytes===0||!tM(e.name))return;let r=A(
e.name);Z1.test(r)&&(this.#r=!0);let i=h0.find(o=>o.path.test(r));i===void 0||e.sizeBytes>Math.min(this.#o,V1)||(this.#o-=
e.sizeBytes,this.#i={format:i,path:r,parts:[]})}data(e){this.#i?.parts.push(Buffer.from(e))}end(){let e=this.#i;if(this.#i=
void 0,e===void 0)return;let{format:n,path:r,parts:i}=e,o=Buffer.concat(i).toString("latin1");for(let{name:s,file:a}of n.
read(o,r))if(a!==""){if(this.#e.size>=X1)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),i=this.#e.
get(e);(i===void 0||eM(n,this.#t[i]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>q1)return;let n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];
let r=w0(e);return r!==void 0?r:this.#r&&Q1.test(e)?{manager:"rpm",name:""}:void 0}};function eM(t,e){return t.manager!==
e.manager?t.manager<e.manager:t.name<e.name}function tM(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var Wc=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#i=0;add(e,n){if(e===0)return;
let r=this.#i;this.#i+=e;let{stream:i,offset:o}=n??{stream:-1,offset:0};this.#o(r,i,o)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
i,this.#n[this.#r++]=o)}#o(e,n,r){let i=this.#r-1;return i<0||this.#t[i]!==n?!1:n===-1?!0:this.#n[i]+e-this.#e[i]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(i)}*range(e,n){let r=e+n;if(r>this.#i)throw new RangeError(
"the stream is ahead of its spans");for(let i=e,o=this.#a(e);i<r;o++){let s=this.#e[o],a=o+1<this.#r?this.#e[o+1]:this.#i,
d=Math.min(a,r)-i,c=this.#t[o],f=this.#n[o]+i-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},i+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let i=n+r>>1;this.#e[i]<=e?n=i:r=i}return n}};function wp(){let t=new _i;return{index:new Rc(t),owners:t}}async function b0({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){let{log:s,signal:a}=t,d=wp(),c=r?new Wc:void 0,f=await Jt(e,t,o,c),u=ak(n,bp(f,d.index));if(await W(s,ut(f,i),
u),await e.resume(),a.aborted)throw H(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.digest(),streamBytes:f.
bytesWritten,counts:Ai(f,e)}}async function*bp(t,e){for await(let n of t)e.add(n),yield n;e.end()}async function E0({spool:t}){
await nM(t.path,{force:!0})}var Jc=4096,iM=59,mt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=Jc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,i=xn(e,n),o=e.typeFlag==="2"?me(r).link.length:0;if(!this.#e){this.#t+=i+
o;return}let s=e.typeFlag==="5"||o>iM;this.#t+=Math.ceil((s?1:i)/Jc)*Jc}data(){}end(){}};function oM(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((i,o)=>i+(o<0?1:0),0),t.length-1)*Jc}async function S0(t,e,n){let{run:r}=t,i=new mt({countsBlocks:lt(
t)}),{index:o,owners:s}=wp(),a=await Jt(e,r,i),d=ut(a,cn(e.expectedBytes)),{signal:c}=r;await W(r.log,d,rM(bp(a,o),Bn(),
{signal:c})),await e.resume();let{layers:f,notices:u}=Cc(o,s,n);for(let m of u)r.log.notice(m);let l=f.map(m=>({diffId:void 0,
digest:void 0,packedBytes:m.packedBytes,bytes:m.dataBytes,entries:m.entries,contents:m.largest}));return l.length>1&&Fc(
l,r.log),{newBytes:i.bytes+(lt(t)?oM(f):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0}}async function k0(t,e,n){
let{run:r,engine:i,options:o}=t,s=new mt({countsBlocks:lt(t)}),a=await Mc(e,r,{looker:s});await e.resume();let d=z(await n.
configFor([{diffId:a.digest()}])),f=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0)&&!i.store.idIsConfigDigest?
void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function P0(t,e,{path:n,...r}){let{run:i}=t,{log:o,signal:s}=i,{compression:a}=r,d=new mt({countsBlocks:lt(t)}),c=Ot(
[d,ki(i.touch)]),f=xi(t,e),u=await Jt(e,i,c,f?.spans),l=ut(u,r.totalBytes),m=f?.pack(u,n)??Cn(u,n,a),{digest:h,packedBytes:y}=await W(
o,l,m);if(await e.resume(),s.aborted)throw H(s.reason);let g=Ai(u,e);o.info(`Packed ${te(g.entries)} in one layer of ${x(
d.bytes)}, packed ${x(y)}${f?.copied??""}`);let E=u.digest();f!==void 0&&!Ep(t)&&await f.check(n,E,i);let I={path:n,diffId:E,
digest:h,packedBytes:y,packing:a.kind},P=g.dataBytes>0,C=await Gc([I],r,P),{bytesWritten:N}=u;return{...C,newBytes:d.bytes,
streamBytes:N,counts:g}}function Ep({options:t}){return t.verify||t.tagLocations.length===0}async function I0(t,e,n){let{
record:r}=e,i=lt(t),{bytes:o,streamBytes:s}=await Sp(e,t.run,i),a=Pc(e).map((f,u)=>({...f,contents:r.layers&&rs(r.layers[u]?.
contents??[])})),d=await Gc(a,n,r.dataBytes>0),c=r.layers===void 0?"one layer":`${r.layers.length} layers`;return t.run.
log.info(`Took ${te(r.entries)} in ${c} of ${x(o)}, packed ${x(r.packedBytes)}`),{...d,parts:r.layers,newBytes:o,streamBytes:s,
counts:es}}var x0=3,sM=100;function rs(t){return`${t.slice(0,x0).map(({name:n})=>ie(n,sM)).join(", ")}${t.length>x0?" an\
d more":""}`}async function Gc(t,e,n){let r=await e.configFor(t),i=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((o,{packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Sp(t,e,n=!1){let r=0,
i=0;for(let o of Pc(t)){let s=await aM(o,e,n);r+=s.bytes,i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function aM({
path:t,packing:e,diffId:n},r,i){let o=new mt({countsBlocks:i}),s=yc({path:t,packing:e},r,o),{diffId:a,streamBytes:d}=await s.
catch(c=>{throw r.signal.aborted?c:Nn("its layer cannot be unpacked.",c)});if(a!==n)throw Nn(`its layer unpacks to ${a},\
 but the record says ${n}.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as bM}from"node:fs";import{rm as EM}from"node:fs/promises";import{pipeline as SM}from"node:stream";import{open as pM}from"node:fs/promises";import{Readable as hM}from"node:stream";var dM=16*1024,cM=512;async function*T0(t,e,n){let r;for(let i of fM(e,n)){let o=r;r=uM(t,i),r.catch(()=>{}),o!==void 0&&
(yield await o)}r!==void 0&&(yield await r)}function*fM(t,e){let n=[],r=e;for(let i of t)n.length>0&&(i.bytes>r||n.length===
cM)&&(yield n,n=[],r=e),n.push(i),r-=i.bytes;n.length>0&&(yield n)}async function uM(t,e){let n=lM(e),r=await Promise.all(
n.map(o=>mM(t,o))),i=new Map;for(let[o,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;i.set(d,r[o].subarray(
c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function lM(t){let e=[];for(let n of t.toSorted((r,i)=>r.start-i.start)){let r=e.
at(-1),i=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=dM?(r.bytes=Math.max(r.bytes,i-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function mM(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let i=0;i<n;){let{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===0)throw new p("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+i}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});i+=o}return r}var jc=1024*1024;function O0(t,e,n,r){return hM.from(yM(t,e,r),{objectMode:!1,highWaterMark:jc,signal:n})}async function*yM(t,e,n){
let r=await pM(t.path);try{for await(let i of T0(r,wM(t.index,e),jc)){let o=i.flatMap(([s,a])=>{if(!s.isParent)return gM(
t,n,s),[a];let{extensions:d,header:c}=Oc(Vk(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield o.length===
1?o[0]:Buffer.concat(o)}n?.add(Zt.length,void 0),yield Zt}finally{await r.close()}}function gM({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let i of t.range(n,r))e.add(i.bytes,i.origin)}function*wM(t,{pieces:e}){
let n=0,r=0;for(let i of e){let o=i<0,s=o?~i:i,a=t.start[s];(o||a!==n+r)&&(yield*B0(n,r),[n,r]=[a,0]),o?yield{start:a,bytes:t.
bytes[s],isParent:o}:r+=t.bytes[s]}yield*B0(n,r)}function*B0(t,e){for(let n=0;n<e;n+=jc)yield{start:t+n,bytes:Math.min(jc,
e-n),isParent:!1}}var kM=2,v0=5,xM=.97;async function R0(t,e,n,{path:r,...i}){let{run:o}=t,s=xi(t,e),a=await b0(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:i.totalBytes,looker:ki(o.touch)}),d=kp(t,n),c=await PM({job:t,flat:a,compression:d,splice:s,path:r});await E0(
a);let f=is(c,({facts:N})=>N.bytes),u=is(c,N=>N.streamBytes),l=is(c,({file:N})=>N.packedBytes),m=100*is(c,({copiedBytes:N})=>N)/
Math.max(1,u),h=s===void 0?"":`, ${m.toFixed(1)} % of it copied as it was`,{entries:y,dataBytes:g}=a.counts,E=c.length===
1?"one layer":`${c.length} layers`;o.log.info(`Packed ${te(y)} in ${E} of ${x(f)}, packed ${x(l)}${h}`);let I=c.map(({file:N})=>N),
P=await Gc(I,i,g>0),C=c.length===1?void 0:c.map(N=>N.facts);return C!==void 0&&Fc(C,o.log),{...P,packedBytes:Ln(t)?void 0:
l,parts:C,flatDiffId:a.diffId,newBytes:f,streamBytes:u,counts:a.counts}}function kp(t,e){let{compression:n}=t.options.layer;
return Ln(t)?e.kind==="miss"?Sc(n):{kind:"none"}:n}async function PM(t){let{job:e,flat:n}=t,{log:r}=e.run,i=$c(e.options.
layer);if(i===void 0)throw new Error("one layer is not divided");let o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>o&&!f.isOneFile,a=i,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=Cc(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let u=c>=v0,l=a0(f,n),m=await TM(t,l,u?()=>!1:s),h=m.filter(s);if(h.length===0||u||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of c0(m,o))r.notice(g);return h.length>0&&r.warning(IM(h,
m.length)),m}let y=A0(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=v0-1:a={...a,maxBytes:Math.floor(a.maxBytes*
o*xM/y)},d=y;for(let{file:g}of m)await EM(g.path)}}function IM(t,e){return`${t.length} of ${e} layers are larger than ${k(
"max-layer-size")}, the largest ${x(A0(t))}: they could not be divided any further.`}function A0(t){return Math.max(...t.
map(({file:e})=>e.packedBytes))}async function TM(t,e,n){let{run:r}=t.job,i=new AbortController,o=AbortSignal.any([r.signal,
i.signal]),s=0,a=h=>{s+=h},d=is(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],u=async()=>{for(let h=f.shift();h!==
void 0;h=f.shift()){let[y,g]=h,E=await BM(t,g,{number:y+1,signal:o,onBytes:a});c[y]=E,n(E)&&(f.length=0)}},l=Array.from(
{length:kM},()=>u().catch(h=>{throw i.abort(h),h})),m={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await W(r.log,
m,Promise.all(l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw H(r.signal.reason);return c.filter(h=>h!==
void 0)}async function BM({job:t,flat:e,compression:n,splice:r,path:i},o,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:u}=o,l=`${i}-${s}`,m=new mt({countsBlocks:lt(t)}),h={begin:()=>{},data:Be=>d(Be.length),end:()=>{}},y=new G(()=>"\
keep",Ot([m,ki(c.touch),h])),E=(u||r?.paysFor(d0(f,e.index)))===!0?r?.another():void 0,I=u?OM(e,a,E?.spans):O0(e.spool,f,
a,E?.spans);SM(I,y,()=>{});let P=await E?.pack(y,l)??await Cn(y,l,n),{digest:C,packedBytes:N,copiedOutBytes:$=0}=P,q=y.digest();
E!==void 0&&!Ep(t)&&await E.check(l,q,c);let ke=f.largest,xe=u?void 0:rs(ke);return{plan:o,file:{path:l,diffId:q,digest:C,
packedBytes:N,packing:n.kind,contents:xe},facts:{diffId:q,digest:C,packedBytes:N,bytes:m.bytes,entries:f.entries,contents:ke},
streamBytes:y.bytesWritten,copiedBytes:$}}function OM({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return bM(t.path,{highWaterMark:1024*1024,signal:n})}function is(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as NM}from"node:path";var vM=1e3;async function _0(t,e,{id:n}){let[r,i]=await Promise.all([t.docker.run(["diff",n]),Ue(t,n,["--size"])]),o=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=i;if(o.length>vM||typeof s!=
"number")return;let a=await K(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of o){let u=await RM(t,a,f,c==="D");u>
0&&d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await V(t,a)}}async function RM(t,e,n,r){let{signal:i}=t;
try{return await AM(await t.transport.readArchive(e,n,i),r)}catch(o){if(Ge(o,n))return 0;throw o}}async function AM(t,e){
let n=new AbortController,r=0,i=!0,o=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,i&&(s!=="5"||!e)&&n.abort(),
i=!1),"drop"));return await tr(n.signal,t,o),r}import{posix as _M}from"node:path";var Kc="/var/lib/apt/lists",L0="/var/cache/apt";function N0(t){return[Kc,L0].some(e=>t.
startsWith(`${e}/`))}function C0(t){return t.filter(e=>{let n=_M.normalize(`/${e}/`);return[`${Kc}/`,`${L0}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function os(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function $0(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${os(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Kc} ] || exit 0`,`cd ${Kc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as LM}from"node:crypto";function F0(t,{script:e,aptClean:n}){return["-c",[os(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${os(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${os(t,"apt")}`:":"].join(`
`),"sh",e??"",$0(t)]}var Yc=class{token=`docker-flatten-${LM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var CM=/no such file or directory|executable file not found|not a directory/i,$M=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
D0=/exec format error/i,FM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,DM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function M0(t,e,n){
let{log:r,signal:i}=t,{image:o}=e;MM(o,n,r);let s=new Yc,a=await Ad(t,o,{program:"/bin/sh",args:F0(s.token,n),user:"0:0",
network:n.network,shows:l=>s.read(l)}).catch(l=>{throw l instanceof p&&l.code==="DOCKER_FAILED"?U0(n,l.message,l)??l:l});
if(s.ms("shell")===void 0)return WM(t,o,n,a);if(a.exitCode!==0)throw UM(o,n,s,a);let d=HM(o,n,s,r),{container:c}=a;if(d.
length===0)return await ui(t,c),cr;let f=_0(t,o,c).then(l=>d.map(m=>zM(m,d,l))).catch(l=>(i.aborted||r.notice(`Could not\
 measure what the commands freed: ${S(l)}`),d));return{changed:gS(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function MM({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let i=n?C0(t):[];i.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${i.join(", ")}. Use ${k("exclude")} to d\
rop their contents.`)}function Vc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function UM(t,{script:e,network:n},r,i){let o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=_d(i,d=>r.strip(
d)),a=o==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${k("run-network")} names one`:""}.`:`Leave ${k("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new p("COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Vc(t.volumes)})}function HM(t,{script:e,aptClean:n},r,i){let o=r.ms("no-apt")===void 0;o||i.notice(`Skippe\
d apt-clean: the image has no apt-get.${Vc(H0(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&o&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var cr={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function zM(t,e,n){if(n===void 0)return t;let r=e.length>1,i=t.name==="apt-clean",o=n.old.filter(
({path:s})=>!r||N0(s)===i).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function WM(t,e,n,r){
let{log:i}=t,{script:o,aptClean:s}=n,a=U0(n,r.stderr);if(a!==void 0)throw a;let d=JM(e,t,r);if(o!==void 0)throw new p("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${k("clean")} and ${k("exclude")} instead: \
they need no program in the image.${Vc(e.volumes)}`});return await ui(t,r.container),s&&i.notice(`Used the rules of ${k(
"clean","apt")} instead of apt-clean: ${d}.${Vc(H0(e))}`),{...cr,needsAptRule:s}}function U0({network:t},e,n){if(!(t==="\
none"||!FM.test(e)))return new p("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${k("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${k("run-network")} out.`,cause:n})}function H0({volumes:t}){return t.filter(e=>DM.test(NM.normalize(e)))}
function JM(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:i}=t.platform,o=e.platform.architecture,s=i!==o,a=CM.test(r),d=$M.test(r);if(D0.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${o})`;if(D0.test(r)||s&&!a&&!d)return`the image is for ${i},\
 which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw re(["start"],n)}var z0=4e5,GM=15e4,jM=40,ss=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=z0){this.#t=e,this.#n=
n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;let i=e.split("/"),o=[...i.splice(0,jM),...i.length>0?[
i.join("/")]:[]],s=n<0?this.#o(o,n,r):n;if(s===0)return;let a=o.pop()??"",d=this.#e;for(let f of o)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#o(e,n,r){
let i=[],o=this.#e;for(let a of e){if(o===void 0||"bytes"in o)break;o.folded!==void 0&&i.unshift(o.folded.bytes),o=o.children.
get(a)}if(o!==void 0)return n;let s=n;for(let a of i){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let i={children:new Map,folded:void 0};return e.children.
set(n,i),r===void 0&&this.#r++,i}#a(){let e=1024,n=this.#n/z0*GM;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let i=0,o=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(o+=a.bytes,a.bytes>=r)i++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#i++}continue}let c=this.#d(
a,d,r);o+=c.bytes,c.bytes>=r?i+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>!0){let n=(r,i)=>{let o=[];for(let[
s,a]of r.children){let d=i===""?s:`${i}/${s}`,c=J(s).toString("utf8");if("children"in a){let u=n(a,d);u.length>0&&o.push(
[c,0,-1,u]);continue}let f=a.group===-1?this.#t(d):a.group;a.bytes>0&&e(f)&&o.push([c,a.bytes,f])}for(let[s,a]of r.folded?.
bytes??[])a>0&&e(s)&&o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Mn=class{#e;#t;#n;#r;#i=!1;observer;constructor({files:e=!1,contents:n=!1},r){let i=e||n?new _i:void 0;this.#t=e&&i!==
void 0?new xp(i):void 0,this.#n=n&&i!==void 0?new Fd(i):void 0,this.#e=this.#n?.directories??new mi,this.#r=r;let o=Ot([
this.#e,i,this.#t?.observer,r])??this.#e,s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?a=>this.#o(
()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){return this.#o(()=>this.#n?.
contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(!this.#i)try{return e()}catch{this.#i=!0;return}}},xp=class{#e;#t=new ss(
()=>-1);#n=[];observer;constructor(e){this.#e=new ss(n=>rr.indexOf(e.managerOf(n))),this.observer=new Pp(this.#e)}drop(e,n,r){
this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,rr.length+this.#n.indexOf(r))}toPage(){let e=[[this.#e,"of the resu\
lt"],[this.#t,"that were dropped"]];return{groups:[...rr.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.
map(({kind:r,name:i})=>({kind:r,name:i}))],result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-rr.length]?.bytes??
0)>0),notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "\
(smaller files)" combines those of a directory.`)}}},Pp=class{#e;constructor(e){this.#e=e}begin(e,n){let r=xn(e,n);r>0&&
this.#e.add(A(e.name),r)}data(){}end(){}};import{access as KM,constants as W0,mkdtemp as YM,rm as VM,stat as Ip,statfs as J0}from"node:fs/promises";import{join as qM}from"node:path";var XM=.5,ZM={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},QM={input:()=>`The ${T(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function G0(t,e,n){try{await KM(t,W0.W_OK|W0.X_OK),await VM(await YM(qM(t,se(n))),{recursive:!0})}catch(r){
let i=await eU(t,he(r));throw new p("TEMP_DIR",`${QM[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${T("temp-dir")}.`,cause:r})}}async function eU(t,e){let n=await Ip(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":ZM[e]??e}function as(t,e,n,r=XM){
return n?t===void 0?Math.round(e*r):t.reduce((i,o)=>i+(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*
r)),0):e}async function Tp(t,e,n="The packed layer needs"){let{bavail:r,bsize:i}=await J0(t),o=r*i;if(!(o>=e))throw new p(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(o)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${T("temp-dir")}.`})}async function Bp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){
if(e===void 0)return;let s=await Promise.all([J0(e),Ip(e),Ip(o)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,u=[{what:"unpacked",bytes:n}];t.keepsPacked&&u.push({what:"packed",bytes:r}),i>0&&c.dev===f.dev&&u.push({what:"fo\
r the spool, which is on the same disk",bytes:i});let l=u.reduce((y,{bytes:g})=>y+g,0),m=a*d;if(m>=l)return;let h=u.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(l)}\
 there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}async function K0(t,e){let{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t,{tempDir:a,layer:d}=o;if(t.packTo===void 0&&
n?.store.keepsPacked===!1){let E=r.knownBytes??0;return j0(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}let c=(await e).
bytes,{packedLayers:f}=await i,u=d.division===void 0?0:c,l=d.compression.kind!=="none"&&(d.division===void 0||t.cache!==
void 0||!Ln(t)),m=as(f,c,l)+u,h=u===0?void 0:"The filesystem and the layers made of it need";await Tp(a,m,h).catch(async()=>{
await s.settle(),await Tp(a,m,h)});let y=as(f,c,l,1),g={unpackedBytes:c,packedBytes:y,spoolBytes:y+u};await j0(t,g)}async function j0({
engine:t,options:e,sweep:n},r){if(t===void 0||await Bp(t,r,e.tempDir)===void 0)return;await n.settle();let i=await Bp(t,
r,e.tempDir);i!==void 0&&t.log.warning(i)}var tU=50;async function Y0(t,e){let n=new Map;for(let[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;let o=r<
tU?e.lookAtImage:void 0,s=await nU(t,i,{...e,lookAtImage:o});s!==void 0&&n.set(i.text,iU(i,s))}return[...n.values()]}async function nU(t,{
candidates:e},{look:n,lookAtImage:r}){let i=e.map(s=>t.trace(s)),o=i.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(o===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(o!==void 0||
r===void 0)return o;for(let s of e)if(await rU(s,r))return"a command"}}async function rU(t,e){let n=await Qa(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function iU({by:t,text:e},n){let r=R(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function qc(t){let e=new Map,n=async r=>{try{let i=await t(Buffer.from(r,"latin1").toString());return i===void 0?void 0:
{link:i.typeFlag==="2"?me(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_LIMIT")return{link:void 0};
throw i}};return r=>{let i=e.get(r)??n(r);return e.set(r,i),i}}import{isUtf8 as oU}from"node:buffer";import{pipeline as sU}from"node:stream/promises";var V0=8,Xc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:i}=this.#e,o=r(n);i?.begin(
e,{head:o}),i?.end(),this.#t.entries++,yield*[...o.extensions,o.header]}async*fetchEntry(e,n){let{reader:r,signal:i}=this.#e,
o=J(e),s=await r.openPath(o,i).then(l=>oi(l,0)).catch(l=>{if(!r.isNotFound(l,o))throw l});if(s===void 0)return;let a=s.typeFlag===
"5",d=J(a?`${e}/`:e),{typeFlag:c}=s,f={...Se(s,d),name:d,typeFlag:c,sizeBytes:0},u=n(f)===void 0?"drop":r.decide(f);u!==
"drop"&&(yield*this.emit(f,u==="keep"?f:u.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:i,retime:o,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&
s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),end:()=>c!==void 0&&s?.end()},u=new G(m=>{c=void 0;let h=n(d+A(m.name),m);
if(h===void 0)return"drop";let y=J(m.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:E}=m;c={...Se(m,y),name:y,typeFlag:g,
sizeBytes:E};let I=i.decide(c);return I==="drop"?I:I==="keep"?{head:o(c)}:{...I,head:o(I.head)}},f,{isPart:!0}),l=J(e);try{
let m=sU(await i.openPath(l,a),u,{signal:a});m.catch(()=>{});for await(let h of u)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=u.counts.entries,this.#t.dataBytes+=u.counts.dataBytes}};function Zc(t){let e=Map.groupBy(
q0(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function q0(t){if(t.length<=V0)return t.
map(r=>({root:aU(r),path:r}));let e=dU(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>V0?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(q0)}function aU(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(oU(J(e.slice(e.lastIndexOf("/")+1))))return e;return t}function dU(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),i=e.findIndex((o,s)=>o!==r[s]);i!==-1&&(e=e.slice(0,
i))}return e}var Qc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=Tn){this.#e=e,this.#r=Ml(i),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,i]of this.#t.kept)this.#d(r,i);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>He(r).some(
i=>this.#i.has(i)),n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#u(r)}return this.#o.pop()}#d(e,n){let r=Bo(wb(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let i=o=>this.#n.has(o)&&this.#t.targetOf(o)===void 0;for(let o of r.
through)i(o)||this.#f(o,e);this.#f(r.end,e)}#c(e){let n=Bo(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(Dl(e,n)))this.#i.add(r),this.#u(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),i=this.#e.restore(e,r,n,this.#n.has(e));if(i!=="unchanged"){if(i!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${R(J(`/${e}`))}, the target of the link ${R(J(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#i.add(e),this.#u(e)}}#u(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#o.push([
n,r])}}};var ef=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Dr(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],He(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){Mt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var nf=1e5,tf=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>nf)throw Op(r.count?.name??"a rule");let o=A(n.name),s=this.#e.
get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let i=new Map(this.#e);for(let[o,{links:s}]of this.#e)
if(n(o)){for(let a of s)yield*e.emit(a);i.delete(o)}for(let[o,s]of Zc([...i.keys()])){let a=new Set(s);yield*e.fetch(o,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!i.delete(d))throw X0(d,f.name);return r(d,f.decision,
kn(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(i.has(d))throw X0(d,c);for(let u of f.slice(1))yield*e.
emit(u,fd(u,J(c)))}}}};function Op(t){return new p("TAR_LIMIT",`More than ${nf} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function X0(t,e){return new p(
"CHECK_FAILED",`${R(J(t))} was read again, since ${R(J(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:Q})}function rf(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var cU=new Set(["0","7","S"]),of=class{#e;#t;#n=new Set;#r=new Za;#i=new Map;#o=new tf;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new ei(e),this.#t=new ef(e.returnsToDirectories===!0),this.#f=e.references??Tn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:i}=n,o=r==="empty"||r==="drop"&&i===void 0;
return o&&this.#s.set(e,n),o}decide(e,n){if(n==="drop")return n;let r=A(e.name);this.#t.leaveFor(r);let i=n==="keep"?e:n.
head,{typeFlag:o}=e,s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#g(r,e,i,s);let a=kn(e),
d=o==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),o==="1"&&this.#b(e,i,s))return"dr\
op";if(o==="2"){let u=Z0(i);this.#r.add(r,u,!0),this.#e.spareLinkTarget(r,u,this.#r.isFull)}let c=this.#E(r),f=n==="keep"?
{head:i}:n;return s.action==="empty"&&cU.has(o)&&a>0?(this.#w(r,s.count,a),{head:ud(i),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#S();let n=new Xc(e,this.appended);for(let o of this.#o.
directories)yield*n.emit(o);let{restored:r,roots:i}=new Qc(this.#e,this.#r,this.#n,this.#f).findRestored();(i.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#u(new Set(r.flatMap(He)),i,n)),yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#y(o,s,0,a))}async*#u(e,n,r){let i=this.#e.presets.filter(({isSkipped:o})=>o);
for(let{droppedTops:o,count:s}of i){for(let a of o)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let o of Zc(n).keys()){for(let s of He(o))this.#l(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[o,s]of this.#i)this.#e.decisionFor(o,"1").action===
"keep"&&(this.#h(o,s),this.#b(s,s,Qr)||(yield*r.emit(s)))}trace(e){let n=Bo(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#l(d)),i=r===void 0?Qr:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:o,name:s=""}=i.count??{},a=o===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw Op("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,i=kn(n),{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,i)}#y(e,n,r,i){Mt(n,-r,-i),n!==void 0&&i>0&&this.#c(e,-i,n)}#g(e,n,r,{
count:i,rule:o}){this.#e.recordDropped(e),o?.preset.skippedIfLinked===!0&&fU(o,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:rf(n,r),count:i}),"drop"):(s==="2"&&this.#r.add(e,Z0(r),!1),s==="1"&&o!==void 0&&this.#i.size<nf&&this.#i.
set(e,rf(n,r)),this.#d++,this.#w(e,i,kn(n)),"drop")}#w(e,n,r){Mt(n,1,r),n!==void 0&&this.#c(e,r,n)}#E(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let i=A(me(n).link),o=this.#e.decisionFor(i,
"0"),s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return!1;let a=this.#E(A(e.name));return this.#o.add(
i,rf(e,n),o,a),!0}#S(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function fU({droppedTops:t},e){t.some(n=>Dr(
e,n))||t.push(e)}function Z0(t){return me(t).link.toString("latin1")}import{posix as uU}from"node:path";var lU=200;async function Q0(t,e){let n=0,r=async o=>++n>lU?void 0:(await e(o))?.link,i=[];for(let o of t){let s=await Qa(
Buffer.from(uU.normalize(o)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&i.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...i])]}async function ex({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),u=er("apt");if(s.needsAptRule&&u!==void 0&&f.add(u),f.size===0&&c.length===0&&s.changed===void 0)return;
let l=f.size>0,m=l?await i.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=w(h,"config","Env"),g=m===void 0?0:We(m.header,
"size"),E=m?.data.subarray(0,g),I=l?await Q0(e.volumes,qc(P=>i.lookAt(P,a))):e.volumes;return new of({presets:[...f],excludes:c,
places:Va(E,U(y)?y:[]),volumes:I,references:Rl(h,vl(E)),returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,
isInBase:i.base?.owns})}function tx({source:t,options:e},n){let{clean:r,exclude:i,aptClean:o}=e.layer,s=o?er("apt"):void 0,
{Env:a}=t.shownConfig;return new od({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:U(a)?a:[],volumes:t.
volumes,references:Rl({config:t.shownConfig},vl(void 0)),isInBase:n})}async function nx({reader:t,rules:e,survey:n},r,i){
let{lookAtImage:o}=t,s={look:qc(d=>t.lookAt(d,i)),lookAtImage:o&&qc(d=>o(d,i))},a=e===void 0?[]:await Y0(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function vp({verify:t,html:e}){return t||e!==void 0}async function rx(t,e,n){let{source:r,options:i}=t,o=e.kind!=="hit"||
vp(i),s=o?await mU(t):cr;zt(n,s.measuredCommands);let a=zt(n,(s.changed??r).openReader()),d=zt(n,pU(t,a));return{isRead:o,
ran:s,reader:await a,sourceSize:d}}async function mU(t){let{run:e,engine:n,source:r,inEngine:i,options:o}=t,{aptClean:s,
script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return cr;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${k(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...cr,needsAptRule:s};
if(n===void 0||i===void 0)return cr;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>M0(n,i,f))}async function pU({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function hU({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function ix(t,e,n){
let{options:r}=t,{isRead:i,ran:o}=e,s={files:r.html!==void 0,contents:hU(t)},a=new Mn(s,tx(t,e.reader.base?.owns));!r.dryRun&&
i&&await K0(t,e.sourceSize);let d=i?await ex(t,{reader:e.reader,survey:a,ran:o}):void 0,c=await gU(t,e,d),f=await wU(t),
u=e.sourceSize.then(({bytes:l})=>l);return{reader:c,base:Kk(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?yU(t):[],
resume:f,expectedBytes:zt(n,u),latestSeconds:r.layer.sourceDateEpoch}}function yU({source:t,options:e}){let n=t.byLayers===
!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new yi(
i))}async function gU({run:t,options:e},{reader:n,ran:r},i){let{clean:o,exclude:s}=e.layer,a=s.length>0||o.some(({empties:c})=>c!==
void 0);if(i===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.measuredCommands,i.dropsContentOf(c));
return n.sparingZeros(d,t.signal)}async function wU({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as bU,rename as EU}from"node:fs/promises";import{join as ox}from"node:path";async function sf({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;let c=i.diffIds[0]??"",f={surveyed:o,entries:s,dataBytes:a,ms:d};try{await Zm(r,{key:n,diffId:c,
...i.savedFile,...sx(f)}),await Oi(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${S(u)}.`)}}function sx({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function ax({run:t,cache:e},{key:n,directory:r,isReplacing:i},{
diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:m,...h})=>h),u=z(Buffer.from(f.map(m=>m.
digest).join(`
`))),l=f.reduce((m,h)=>m+h.packedBytes,0);try{for(let[m,{path:h,digest:y}]of a.entries()){if(!e.canSave(Xo(y),c))continue;
let g=Zo(r,m);await bU(g),await EU(h,ox(g,bc)),await Oi(t,e.save(Xo(y),g,c,!i))}if(!e.canSave(n,c))return;await Zm(r,{key:n,
diffId:o,digest:u,packedBytes:l,packing:s,layers:f,...sx(d)}),await Oi(t,e.save(n,r,c))}catch(m){c.warning(`Could not sa\
ve the layers: ${S(m)}.`)}}function af(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return ox(t.directory,
bc)}async function cx(t,e,n){let{base:r}=e,i=await SU(t,e,n);return r===void 0?i:jk(i,r,Ln(t))}async function SU(t,e,n){let{
run:r,options:i,packTo:o}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=xU(t,e,n),f=u=>i.
layer.division===void 0?P0(t,e,{...c,...e.base&&{compression:kp(t,n)},path:u}):R0(t,e,n,{...c,path:u});try{if(i.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>PU(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?
TU(t,e,c):f(o));let u=vp(i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>BU(t,e,n)):void 0;return o!==void 0?
await s.group(`Check the cached layer${d}`,()=>I0(t,n.found,c)):await s.group("Load the cached layer",()=>IU(t,n,c).then(
l=>({...l,streamBytes:u})))}catch(u){throw kU(u,t)}}function kU(t,{source:e,options:n}){return!(t instanceof p&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function xU(t,e,n){let{source:r,sourceConfig:i,options:o}=t;return{
platform:r.platform,configFor:async s=>Eh((await i).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:Qo,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,
compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?af(n,t):void 0,totalBytes:cn(e.expectedBytes)}}
async function PU(t,e,n){let r=$c(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?k0(t,e,n):
S0(t,e,r)),counts:es}}function fx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function IU(t,{found:e},n){let{stored:r,newBytes:i}=await Dk(fx(t),e,n),s=t.source.countsFiles!==!0?i:(await Sp(
e,t.run)).bytes;return{...ux(r),newBytes:s,counts:es}}async function TU(t,e,n){let r=fx(t),{log:i,signal:o}=r,s=t.source.
countsFiles===!0?new mt({countsBlocks:!1}):void 0;r.store.keepsPacked||i.debug(`${k("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?xi(t,e):void 0,d=await Jt(e,r,s,a?.spans),c=a&&((g,E)=>a.
pack(g,E)),f=await Jk(r.store).store(r,d,{...n,pack:c});if(await e.resume(),o.aborted)throw H(o.reason);let u=Ai(d,e),l=await Ii(
r,f,u.dataBytes>0),m=s?.bytes??l,h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;i.info(`Stor\
ed ${te(u.entries)} in one layer of ${x(m)}${h}`);let{bytesWritten:y}=d;return{...ux(f),newBytes:m,streamBytes:y,counts:u}}
function ux(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function BU({run:t,options:e},n,{found:{record:r}}){let i=await Mc(n,t,{totalBytes:OU(r)}),o=i.digest();if(o!==r.diffId)
throw vU(o,r.diffId,e);return i.bytesWritten}var dx=768;function OU({entries:t,dataBytes:e,rules:n}){let r=n.reduce((i,o)=>i+
o.bytes+o.entries*dx,0);return e+t*dx+r}function vU(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return Nn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let o=[...r?[k("verify")]:[],...i===void 0?[]:[k("html")]];
return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function ds(t,e,n){let{run:r,options:i}=t,o=performance.now(),s=await rx(t,e,n),{ran:a,isRead:d}=s,c=await ix(t,s,
n),f=await cx(t,c,e),u=performance.now()-o,l=e.kind==="hit"?e.found.record:await nx(c,a,r.signal);l0(l,r.log),f0(l.suggestions,
i,r.log);let m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,sourceSize:m,layerMs:u,isRead:d}}function df({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&Mk(e,n,t.run.log)}function RU({newBytes:t,parts:e},n,{history:r}){
let{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
Rf(s,i.length))??[];if(e===void 0)return[...a,{command:Qo,bytes:t-o,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:Af(Qo,rs(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function cf(t,e){let{job:n,cached:r,input:i,layer:o,surveyed:s,
sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,imageId:u,configDigest:l,parts:m}=o,h=RU(o,i.base,a);return Ic({source:n.
source,sourceSize:a,image:{bytes:d,packedBytes:f,history:h,imageId:u,configDigest:l,layers:(m?.length??1)+(i.base?.layers.
length??0),keptLayers:i.base?.layers.length,parts:m,packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var lx="moby.buildkit.cache.v0";function mx(t){if(!(lx in t))return{config:t,hadCache:!1};let{[lx]:e,...n}=t;return{config:n,
hadCache:!0}}var AU=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
_U=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function px(t,e){let n=w(t,"config","Labels");return B(n)?Object.keys(n).filter(r=>AU.some(i=>i.test(r))||hx(b(n,r)??"",
e)):[]}function cs(t,e){let n=([i,o])=>_U.test(i)||hx(o,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(i=>!n(
i))),leftOut:r.filter(n).map(([i])=>i)}}function hx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function ff({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
LU(r,e,n)}function LU(t,e,n){let{config:r,hadCache:i}=mx(t.json);i&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=px(r,o);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=cs(t.annotations,o);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}import{readdir as NU,rm as CU}from"node:fs/promises";import{basename as $U,dirname as yx,join as FU}from"node:path";async function DU(t){let e=$U(t);for(let n of await NU(yx(t)))(n===e||n.startsWith(`${e}-`))&&await CU(FU(yx(t),n))}async function Li(t,e,n){
return e.scans?.hasFailed!==!0?[e,await $k(t,n,e)]:(e.run.log.debug(`packed anew: ${S(t)}`),e.packTo!==void 0&&await DU(
e.packTo),[{...e,scans:void 0},Fk(n)])}async function wx(t){var i=[];try{let e=it(i,new AsyncDisposableStack,!0);let n={...t,sourceConfig:zt(e,ff(t))};let r=await mk(
n);if(r===void 0)return Rp(n,Li);try{return await Rp({...n,source:r.source},(c,f,u)=>{if(f.scans?.hasFailed===!0)throw new Vo(
S(c),{cause:c});return Li(c,f,u)})}catch(c){if(!r.mayFallBack(c))throw c;await pk(c,n)}finally{await r.close()}return Rp(
n,Li)}catch(o){var s=o,a=!0}finally{var d=ot(i,s,a);d&&await d}}async function Rp(t,e){var o=[];try{let n=it(o,new AsyncDisposableStack,
!0);let r=await kc(t);n.defer(()=>xc(r));let i={...t,scans:gc(t,r,n)};try{return await gx(i,r)}catch(f){return await gx(
...await e(f,i,r))}}catch(s){var a=s,d=!0}finally{var c=ot(o,a,d);c&&await c}}async function gx(t,e){var u=[];try{let n=it(
u,new AsyncDisposableStack,!0);let r=await ds(t,e,n);let i=await MU(t,r);let{layer:o,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=o;await Kd(t,c,s.reader);e.kind==="miss"&&c!==void 0&&i.isMet&&await sf(t,e,{stored:c,surveyed:a,...f,
ms:d});df(r);return cf(r,i)}catch(l){var m=l,h=!0}finally{var y=ot(u,m,h);y&&await y}}async function MU({run:t,engine:e,
options:n,tags:r,source:i},{input:o,layer:s,sourceSize:a}){let{reader:d,expected:c}=o,{stored:f,newBytes:u,streamBytes:l=u}=s,
m=_r(n.budgets,{oldBytes:a.bytes,newBytes:u}),h=ln(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:Nm};let[
y]=c,E=await VS(e,f,y&&{expected:y,source:i,reader:d,streamBytes:l},n.test);if(t.signal.aborted)throw H(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:m,isMet:h,checks:E}}import{rename as n2}from"node:fs/promises";import{join as r2}from"node:path";import{stat as UU,statfs as HU}from"node:fs/promises";import{dirname as zU,resolve as WU}from"node:path";async function Ex(t,{packedBytes:e,spoolBytes:n},r){let i=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await JU(
a),c=await bx(d);if(c===void 0)continue;let f=i.get(c)??{directory:d,names:[]};f.names.push(a.text),i.set(c,f)}let o=await bx(
r),s=[];for(let[a,{directory:d,names:c}]of i){let f=a===o,u=e*c.length+(f?n:0),l=await HU(d).catch(()=>{}),m=l===void 0?
u:l.bavail*l.bsize;if(m>=u)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(u)} there (for ${h}), but only ${x(m)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function JU({transport:t,path:e}){let n=await un(WU(e));return t==="oci"&&await _e(
n)!==void 0?n:zU(n)}async function bx(t){return UU(t).then(({dev:e})=>e,()=>{})}async function Sx({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:i,tempDir:o,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((l,m)=>l+kx(m,a),0),c=s.division===void 0?0:Math.max(0,...r.map(GU)),f={packedBytes:d,spoolBytes:d+c},
u=()=>Ex(i,f,o);if((await u()).length!==0){await n.settle();for(let l of await u())t.log.warning(l)}}function kx({source:t,
image:e},n){let r=e?.layers.map(({descriptor:i})=>i);return r===void 0&&t.knownBytes===void 0?0:as(r,t.knownBytes??0,n||
r!==void 0)}function GU(t){return t.source.knownBytes??kx(t,!0)}function Px(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=i=>t.reduce((o,s)=>o+i(s),0);return{...Xs(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),keptLayers:r(i=>i.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:lf(
t.map(i=>i.oldPackedBytes)),newPackedBytes:lf(t.map(i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:lf(
t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:
t.every(i=>i.cacheHit),rules:uf(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,xx),commands:uf(t.flatMap(i=>i.commands),
({name:i})=>i,jU),spared:uf(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),xx),skippedPresets:[...new Set(
t.flatMap(i=>i.skippedPresets))],suggestions:uf(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+
o.bytes})),page:KU(t),...e}}function lf(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function uf(t,e,n){
let r=new Map;for(let i of t){let o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function xx(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function jU(t,e){let n=lf([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function KU(t){let e=[],n=[],r=[],i=new Set;for(let{platform:o,page:s}of t){if(s===
void 0)return;let a=s.groups.map(d=>{let c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-
1:c});n.push(Ap(s.result,o,a)),(s.dropped[3]??[]).length>0&&r.push(Ap(s.dropped,o,a));for(let d of s.notes)i.add(d)}return{
groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function Ap([,t,e,n],r,i){let o=i[e]??-1;return n===void 0?
[r,t,o]:[r,t,o,n.map(s=>Ap(s,s[0],i))]}async function Ix({id:t,index:e},n){let r=await Promise.all(n.map(o=>YU(o,t)));if(e===void 0)return{images:r,index:e};let{
kept:i}=cs(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function YU({found:t,made:e},n){let{image:r}=t,
{job:i,layer:o}=e,{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=i,{annotations:d,
digest:c}=await i.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],u=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:cs(r?.entryAnnotations??{},f).kept,annotations:d,format:u,layers:s.
files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{mediaType:pr(u,l.packing),digest:l.digest,sizeBytes:l.
packedBytes}}))}}import{createReadStream as VU}from"node:fs";import{join as qU}from"node:path";import{isDeepStrictEqual as XU}from"node:util";async function Tx(t,e,n,r){let[i]=e,o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return ZU(t,e,n,r);let s=await Bi(t.engine,o.files,o.request);return await Ii(t.engine,s,o.hasContent),
{stored:s,platforms:e}}async function ZU({run:t,engine:e,options:n},r,i,o){let s=st(t.runId),a=qU(o,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=ae(s,"tag"),u=await ca({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(i);await u.publish();let l=u.digest,m=await dr(e,l),h=Bx(r[0]),y={reference:m?l:s,expectedId:l,
diffIds:h},I=(await Ti(e,y,()=>e.transport.loadImage(VU(a),void 0,t.signal))).split(`
`).find(N=>/^error /i.test(N.trim()));if(I!==void 0)throw _p("a load without an error",JSON.stringify(I));let P=b(await ne(
e,y.reference),"Id");if(P!==l)throw _p(`the ID ${l}`,String(P));let C={stored:{...y,importedId:void 0},platforms:r};for(let N of r)
await QU(e,C,N);return C}function Bx(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function QU(t,e,n){
let{platform:r}=n.job.source,{diffIds:i}=await Lp(t,e,r),o=Bx(n);if(!XU(i,o))throw _p(`${Qm(o)} for ${O(r)}`,JSON.stringify(
i))}function _p(t,e){return new p("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:Q})}async function Lp(t,{stored:e,platforms:n},r){let i=n.length>1?r:void 0,o=await Ye(t,e.
reference,i);if(o!==void 0)return o;throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function Ox({
run:t,engine:e},n){let r=new Map;for(let i of n.platforms){let{job:o,input:s,layer:a}=i,d=o.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await Lp(e,n,o.source.platform),{newBytes:u,streamBytes:l=u}=a,
m={expected:c,source:o.source,streamBytes:l},h=o.platformTitle===void 0?"":` ${o.platformTitle}`,y=()=>gi(t,tt(e,f),m);r.
set(i,await t.log.group(`Verify${h} in the engine`,y))}return r}async function vx({run:t,engine:e,options:n},r){let{test:i}=n;
if(i===void 0)return!1;let o=await Lp(e,r,void 0);return await t.log.group("Test",()=>wi(e,o,i)),!0}var Rx={names:[],imageId:void 0,counts:void 0,isTested:!1};async function Ax(t,e,n){let{run:r,options:i,places:o,placements:s}=t,
a=await Ix(e,n),d=n.map(({made:h})=>h);for(let h of o)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=e2(t),f=c===void 0?[]:Hd(c.engine,d,h=>h.job.source.platform),u=c&&await r.log.group("Store in\
 the engine",()=>Tx(c,f,a,t.spool)),l=[];if(i.verify){for(let h of s.all)for(let[y,g]of(await t2(t,h,{set:a,all:d})).entries())
l[y]=g;if(c!==void 0&&u!==void 0){let h=await Ox(c,u);for(let[y,g]of d.entries())l[y]??=h.get(g)}}let m=c!==void 0&&u!==
void 0&&await vx(c,u);if(r.signal.aborted)throw H(r.signal.reason);if(await s.publish("files"),c!==void 0&&u!==void 0){let{
stored:h}=u;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await Kd(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:o.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:u?.stored.expectedId,counts:i.verify?l:void 0,isTested:m}}function e2(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function t2({run:t,options:e},{target:n,written:r},{set:i,
all:o}){let s=await r.readBack();try{let a=i.images.map(({config:u})=>z(u)),d=s.images.map(({config:u})=>u.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[u,l]of s.images.entries()){let{job:m,input:h,layer:y}=o[u],g=h.
expected.find(({view:q})=>q==="exact"),{newBytes:E,streamBytes:I=E}=y,P=m.platformTitle===void 0?"":` ${m.platformTitle}`,
C=Ht(l,s,f),N={expected:g,source:m.source,streamBytes:I},$=()=>gi(t,C,N);c.push(await t.log.group(`Verify${P} in ${n.name}`,
$))}return c}finally{await s.close()}}async function Np(t,e,n){var h=[];try{let r=it(h,new AsyncDisposableStack,!0);let{options:i}=t;let o=i.dryRun?void 0:await Md(
t,r);i.dryRun||await Sx(t,e);let s=[];for(let[P,C]of e.platforms.entries()){let N=o===void 0?void 0:r2(o,`layer-${P}`),$=e.
platforms.length>1?O(C.source.platform):void 0,{source:q,inEngine:ke,baseBlobs:xe}=C,Be={...t,source:q,inEngine:ke,baseBlobs:xe,
packTo:N,platformTitle:$},pt=await i2(Be,r);s.push({found:C,made:pt})}let a=s.map(({made:P})=>P);let d=P=>a.reduce((C,N)=>C+
P(N),0);let c=_r(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});let f=ln(c)===void 0;
let u=f&&o!==void 0?await Ax({...t,places:n,spool:o},e,s):Rx;for(let P of a)f&&await s2(P);for(let P of a)df(P);let l=a.
map((P,C)=>{let $={verifiedEntries:u.counts?.[C],isTested:u.isTested},q=O(P.job.source.platform);return{...cf(P,{isMet:f,
budgets:[],checks:$}),platform:q}});let m=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{...Px(l,{budgets:c,imageId:m}),
platforms:l,written:u.names}}catch(y){var g=y,E=!0}finally{var I=ot(h,g,E);I&&await I}}async function i2(t,e){var a=[];try{
let n={...t,sourceConfig:zt(e,ff(t))};let r=await kc(n);e.defer(()=>xc(r));let i=it(a,new AsyncDisposableStack,!0);let o={
...n,scans:gc(t,r,i)};let s=await ds(o,r,e).catch(async l=>ds(...await Li(l,o,r),e));await s.input.reader.close();return s}catch(d){
var c=d,f=!0}finally{var u=ot(a,c,f);u&&await u}}async function o2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
let{packed:s,parts:a=[],flatDiffId:d,counts:c}=r,f=np(s),[u]=f;if(e.kind!=="miss"||s===void 0||u===void 0||d===void 0||!n.
reader.isReproducible)return;let l=f.map(({path:h,digest:y,diffId:g},E)=>({...a[E],path:h,digest:y,diffId:g})),{packing:m}=u;
await ax(t,e,{diffId:d,packing:m,layers:l,surveyed:i,...c,ms:o})}async function s2({job:t,cached:e,input:n,layer:r,surveyed:i,
layerMs:o}){if(r.parts!==void 0)return o2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});let[s]=np(r.packed),a=n.
reader.isReproducible?af(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;let{diffId:d,digest:c,packedBytes:f,
packing:u}=s;if(!await n2(s.path,a).then(()=>!0,()=>!1))return;await sf(t,e,{stored:{diffIds:[d],savedFile:{digest:c,packedBytes:f,
packing:u}},surveyed:i,...r.counts,ms:o})}async function _x({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await G0(n,r,t.runId),i!==void 0&&
await Yw(i),o!==void 0&&await ua("report",o),s!==void 0&&await ua("html",s)}async function Lx({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(i=>({location:i,target:ca(i,n)}));for(let{target:i}of r)await i.check();return r}var mf=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=Cp(e)?this.#t.length:this.#t.filter(
Nx).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?Nx:Cp;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:i}of e.slice(0,n).toReversed())
await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,()=>n.discard())}async#i(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Xe(r)}`))}};function Cp({location:t}){return t.transport==="docke\
r"}function Nx(t){return!Cp(t)}async function pf(t,e,n,r){let i=await e.openReader();try{let o=new G(i.decide,r.observer);await On(t,[await i.open(t.signal),
o],()=>n)}finally{await i.close()}}async function Fx({run:t},e,{platforms:n}){if(e===void 0)return;let r=await RS(e,n.map(({source:o})=>o.platform));if(e.kind===
"report")return e.earlier;let{name:i}=e;try{return await t.log.group(`Read ${i} to compare with it`,async()=>{let o=await e.
open(r);try{let s=[];for(let a of o.sources)s.push(await a2(t,a));return{kind:"image",name:i,platforms:s}}finally{await o.
close()}})}catch(o){if(t.signal.aborted)throw o;t.log.warning(`Nothing is compared with ${i}. ${Xe(o)}`);return}}async function a2(t,e){
let n=new Mn({contents:!0}),{packedLayers:r}=await e.readConfig();return await pf(t,e,e.knownBytes,n),{platform:O(e.platform),
contents:n.contents,packedBytes:r?.reduce((i,{sizeBytes:o})=>i+o,0),layers:new Set([...e.diffIds,...(r??[]).map(({digest:i})=>i)])}}
var Cx=3,d2=80;function Dx(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:i}=t;for(let o of r){let s=r.length===
1?"":` for ${o.platform}`;if(o.oldBytes===void 0||o.newBytes===void 0){e.notice(`The files of the result${s} cannot be c\
ompared with ${n}: its report does not have them, since that run only tagged an image, or the result was not read.`);continue}
let a=o.pullBytes===void 0?"":`, ${x(o.pullBytes)} to pull`;e.info(`Compared with ${n}${s}: files ${x(o.oldBytes)} → ${x(
o.newBytes)} (${Sr(o.newBytes-o.oldBytes)})${a}`);let d=[...o.packages.slice(0,Cx).map(c=>$x(c2(c),c)),...o.directories.
slice(0,Cx).map(c=>$x(c.path,c))];d.length>0&&e.info(`Largest changes: ${d.join(", ")}`)}i.length>0&&e.notice(`${n} lack\
s ${i.join(", ")}, so these platforms are not compared.`)}function c2({manager:t,name:e}){return e===""?t==="other"?"fil\
es of no package":`${t} packages`:`${t} ${e}`}function $x(t,{oldBytes:e,newBytes:n}){return`${ie(yt(t),d2)} ${Sr(n-e)}`}import{isDeepStrictEqual as f2}from"node:util";var $p=Symbol("any value"),u2={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:$p,sourceDateEpoch:void 0,compression:$p,
division:void 0,keepBase:void 0};function l2(t){return Object.entries(u2).every(([e,n])=>n===$p||f2(t[e],n))}function Mx(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&l2(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function Ux({engine:t,inEngine:e,options:n,tags:r}){let{log:i,signal:o}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:u,dryRun:l,html:m,compare:h}=n,y=_r(n.budgets,{oldBytes:d,newBytes:d}),
g=ln(y)===void 0,E=m===void 0&&h===void 0?void 0:new Mn({files:m!==void 0,contents:h!==void 0});if(E!==void 0){let N=()=>pf(
t,e,d,E);await i.group("Look through",N).catch($=>{if(o.aborted)throw $;i.warning(Xe($))})}let I=u!==void 0&&!l&&g;!l&&g&&
(u!==void 0&&await i.group("Test",()=>wi(t,e.image,u)),await r.move(t.docker,e.id,e.id));let P=e.layerCount,C=P===0?"has\
 no layer":"is already one layer";return g&&i.notice(`${e.reference} ${C} and no option changes it: it ${l?"would be":"w\
as"} tagged without changes.`),Ic({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:I}},surveyed:{directories:E?.directories,contents:E?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:E?.page})}async function Hx(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:i,inEngine:o}of e.platforms){if(o===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${O(i.platform)})`,u=i.knownBytes??0;await n.log.group(
f,()=>jS(n,o,c,u))};if(i.byLayers===!0){await s(i);continue}let a={platforms:[i.platform],isEach:!0},d=await Ho({...t,engine:r},
o.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var m2="{{title}}",p2="{{data}}";function Wx(t,e){let[n,r]=zx(t,m2),[i,o]=zx(r,p2);return[n,h2(yt(e.title)),i,y2(e),o].join(
"")}function zx(t,e){let[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function h2(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function y2(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}async function Jx({report:t,page:e},n,{runId:r,log:i},o=ng){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){i.warning("The page was not written: the files of the result are not known.");return}return await tg(a,c,`${se(
r)}${a}`,await d()),c}catch(f){i.warning(Xe(f));return}};return{htmlPath:await s("html",async()=>Wx(await o(),Zb(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var g2=1.05;function Gx(t,e,n,r){let{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:g2;if(o>i*d&&!qs(r.countsBlocks,o-i,i)){let[l,m]=Pr(o,i);n.warning(`The result (${l}) is larger than the source\
 (${m}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${k("compression","zstd")} makes it smaller`,[f,u]=Pr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function iue(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(let m of t.notices)r.notice(m);let s=new Ze(i,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new Ia(t.tags),c=new mf(r),f=qy(t),u=new ka(f?n:void 0,Vy(t),r),l;try{
f&&(l={...await kg(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let m=Eu(t)?l:void 0,y=await w2({run:a,engine:m,
comparesIn:l,options:t,tags:d,placements:c,sweep:u,cache:o});return await c.finish(),ba(e)&&await mn(n,t.timeoutSeconds,
g=>Ct(g,e,r)),y}catch(m){throw await c.undo(),l!==void 0&&await mn(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await Ct(
h,e,r)}),s.signal.aborted?H(s.signal.reason):m}finally{s.signal.aborted||await u.settle(),await u.end(),s.release()}}async function w2(t){
var ke=[];try{let e=it(ke,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:i,options:o}=t;let{log:s}=r;
await _x(t);let a=await Lx(t);let d=await vS(t,e);let c=await DS(t);e.defer(()=>c.close());let f=await tE(t,MS(t,c),e);E2(
t,f);let u=await Fx(t,d,f);await S2(t,c);o.verifiesLayers&&!o.dryRun&&await Hx(t,f);let l=await b2(t,f,a);let m=ln(l.budgets);
let h=m===void 0&&!o.dryRun;let y=h&&o.push?await k2(t,l):[];h&&x2(t,l);let[g]=c.platforms;h&&o.removeOld&&i!==void 0&&g?.
inEngine!==void 0&&await $g(i,g.inEngine.image,l.imageId);let E=performance.now()-n;let I=y[0]?.digest??l.written[0]?.digest;
let P=u&&qw(u,l.platforms);Dx(P,s);let C={...l,digest:I,pushed:y,comparison:P};let N=P2(t,f);let $=Yb(C,{options:o,engine:i,
source:N,comparison:P,ms:E});let q=await Jx({report:$,page:l.page},o,r);o.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");Gx(l,o,s,{countsBlocks:$.sizes==="blocks"});s.info(gy({...l,ms:E}));return{...C,report:$,...q,budgetError:m}}catch(xe){
var Be=xe,pt=!0}finally{var Hn=ot(ke,Be,pt);Hn&&await Hn}}async function b2(t,e,n){let{engine:r,options:i}=t,[o,...s]=e.
platforms;if(o===void 0||r===void 0||n.length>0||s.length>0)return Np(t,e,n);let{source:a,inEngine:d}=o,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:u}=i.layer;if(f!==void 0||u!==void 0)return Np(t,e,n);let l=Mx(c)?await Ux(c):
await wx(c),m=O(a.platform);return{...l,platforms:[{...l,platform:m}],written:[]}}function E2({run:t,engine:e},{reference:n,
platforms:r,notices:i}){let o=r.map(({source:a})=>`${O(a.platform)}, ${ye(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(let a of i)t.log.notice(a)}async function S2({run:t,engine:e,
options:n},r){let{backup:i,dryRun:o}=n,s=r.platforms[0]?.inEngine?.image;i===void 0||o||e===void 0||s===void 0||await t.
log.group("Back up",()=>Vw(e,s,i))}async function k2({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>_g(e,n.tags,r))}function x2({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(lr).join(", ")}`);for(let{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function P2(t,e){let{reference:n,
id:r,platforms:i}=e,{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.
platform),countsBlocks:lt({...t,source:o,inEngine:s})}}function due(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":ti(t),"size-change":I2(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(T2)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function I2({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function T2(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":ti(t),"cache-hit":t.cacheHit??null}}import{tmpdir as oH}from"node:os";import{resolve as Dp}from"node:path";import{resolve as $2}from"node:path";var B2=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),jx='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',O2=/^([a-z][a-z0-9+-]*):/,v2=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
R2=/^@(\d{1,9})$/;function Ni(t,e="image"){let n=O2.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return A2(n,r,{text:t,input:e});case"docker":return N2(r,{text:t,input:e});default:
if(!B2.has(n)&&!r.startsWith("//"))return;throw Un({text:t,input:e},`has the transport "${n}:", which is not supported`,
C2(n,r))}}function A2(t,e,n){let{text:r,input:i}=n,o=e.indexOf(":"),s=o===-1?e:e.slice(0,o),a=o===-1?"":e.slice(o+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw Un(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=_2(a,n);if(t!=="docker-archive"){let u=a===""||c!==void 0?void 0:a;if(u!==
void 0&&!v2.test(u))throw Un(n,`names ${JSON.stringify(u)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:u,index:c}}let f=a===""||c!==void 0?void 0:L2(a,n,i);return{transport:t,
text:r,path:s,reference:f,index:c}}function _2(t,e){if(!t.startsWith("@"))return;let n=R2.exec(t)?.[1];if(n===void 0)throw Un(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw Un(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function L2(t,e,n){let r=ae(t,n);if(r.digest!==void 0)throw Un(e,"has a digest","Docker archives\
 name images only by tags.");return r}function N2(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw Un(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let i=t.slice(2),o=r==="tag"?As(i,r):ae(i,
r);if(en(i))throw Un(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:o}}function C2(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${jx}. "skopeo copy" converts from all other transports. ${n}`}function Un({text:t,
input:e},n,r){let i=`The ${T(e)} must be an image reference or one of ${jx}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}var F2=/^\.{0,2}\/|\.json$/i;function Kx(t){if(t==="")return;let e=Ni(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:F2.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:$2(t)}:{kind:"engine",text:t,reference:ae(t,"compar\
e")}}import{resolve as D2}from"node:path";function Yx(t){M2(t),t.container!==void 0&&U2(t),t.imageLocation!==void 0&&H2(t,t.imageLocation.text),z2(t),W2(t),J2(t),
G2(t)}function M2(t){let{backup:e,report:n,html:r}=t,i=Object.entries({backup:e,report:n,html:r}),o=t.tagLocations.flatMap(
a=>"path"in a?[["tag",D2(a.path)]]:[]),s=[...i,...o];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([u,l])=>l===c&&u!=="tag");if(f!==void 0)throw new p("BAD_INPUT",`The ${T(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${k(t)} out.`){throw new p("BAD_INPUT",`The ${T(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function U2(t){let e=k("container"),n=r=>be(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&be("platform",e,"a container already has its platform"),t.pull==="always"&&be("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&be("backup",e,"flattening does not change the container"),t.removeOld&&be("remove-old",
e,"the container still uses its image")}function H2(t,e){let n=k("image",e),r=i=>`Load the image into the engine first a\
nd name it without a transport, or leave ${k(i)} out.`;t.layer.script!==void 0&&be("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${k("clean")} and ${k("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&be("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&be("remove-old",n,"it re\
moves an image of an engine"),t.pause||be("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&be("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&be("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${k("verify","true")}, or load the image into the engine\
 first.`)}function z2(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let i=k("tag",r.join(
", "));t.test!==void 0&&be("test",i,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${k("tag")}, for example "app:flat".`);let o=n.some(({transport:s})=>s==="docker");t.push&&!o&&be("push",i,"a\
 file is not pushed",`Add a name in a registry to ${k("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function W2(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,o=k(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&be("co\
ntainer",o,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&be("run",o,"what commands \
change is in no layer"))}function J2({layer:t,container:e}){if(t.keepBase===void 0)return;let n=k("keep-base");e!==void 0&&
be("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&be("run",n,"what commands change is in no layer, and may change the base")}function G2({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=k("platform",e==="all"?"\
all":e.map(O).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function Vx(t,e=!1){let n=t.split(`
`).map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.every(i=>/^-\s+\S/.test(i)))return t;let r=n.
map(i=>j2(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(`
`)}function j2(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var K2=1e4;function qx(t,e){if(t!==""&&e!==void 0)throw new p("BAD_INPUT",`Set either ${k("image")} or ${k("container")}\
, not both.`,{hint:`To flatten the container, leave ${k("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${T("container")}.`});let n=Ni(t,"image");return{image:n===void 0?ae(t,"ima\
ge"):void 0,imageLocation:n}}function Xx(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=Ni(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:ae(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=K2)return{kind:"l\
ayers",count:e};throw new p("BAD_INPUT",`The ${T("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${k("keep-base","debian:13")}, or leave it out to keep no layers.`})}function Zx(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new p("BAD_INPUT",`The ${T("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,i=new Map,o=new Map;for(let a of n){
let d=Ni(a,"tag"),c=d===void 0?As(a,"tag"):void 0,f=c===void 0?a:ue(c);o.has(f)||(o.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&i.set(f,d))}let s=[...i.values()];return Y2(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function Y2(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var V2=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,Qx=/^[0-9a-f]{12,64}$/;function eP(t,e){let n=e.
map(X2).filter(i=>i!==void 0),r=q2(t);return r===void 0?n:[...n,r]}function q2(t){let e=zl(t),n=vo(t);if(n.every((o,s)=>o===
e[s]))return;let r=n.map((o,s)=>o===e[s]?o:"true"),i=e.length===1?"which":`in which ${JSON.stringify(Tt)}`;return`${k("c\
lean",r.join(", "))} means ${k("clean",n.join(", "))}, ${i} selects all safe presets.`}function X2(t){let{text:e,domain:n}=t,
r=lr(t);if(Qx.test(e)||V2.test(e)){let i=Qx.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var Z2={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ile"},summary:{default:"true",help:"do not write the job summary",isActionOnly:!0},compare:{default:"",value:"IMAGE|REPO\
RT",help:"compare the contents with those of an earlier image, or of the JSON report of one"},"max-size":{default:"",value:"\
SIZE",help:"fail without tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"\
fail without tagging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in\
 the GitHub Actions cache",isActionOnly:!0},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such\
 as the compressed layer"}},tP=Object.fromEntries(Object.entries(ps).map(([t,e])=>[t,{kind:e,...Z2[t]}]));import{resolve as Q2,sep as eH}from"node:path";var Fp={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function Gt(t,e){let n=Object.hasOwn(Fp,e)?Fp[e]:void 0;if(n===
void 0)throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${k(t,"tru\
e")} or leave it out.`});return n}var tH=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function iP(t){if(tH.test(t))return t;throw new p(
"BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function hf(t,e){let n=r=>new p("BAD_INPUT",
`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(eH))throw n(`${JSON.stringify(e)} is a direct\
ory`);return Q2(e)}var nH=8**11-1;function oP(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=nH))throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function sP(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var nP=2e6;function aP(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=nP))throw new p(
"BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${nP}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var rH=["missing","always","never"];function dP(t){let e=rH.find(
n=>n===t);if(e===void 0)throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function cP(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new p(
"BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(Ds);return n.filter((r,i)=>n.findIndex(
o=>Y(r,o))===i)}function fP(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(Fp,t))throw new p("\
BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("verify","t\
rue")} or leave it out.`});return{verify:Gt("verify",t),verifiesLayers:!1}}var rP=100,iH=1e6;function uP(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=rP))throw new p("BAD_INPUT",`The ${T("layers")} must be a whole number from 1 to ${rP}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=la(e);if(r===void 0||r<iH)throw new p("BAD_INPUT",`The ${T("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new p("BAD_INPUT",`Set either the ${T("layers")} or the ${T("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${k("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function lP(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",`The ${T("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var sH=["clean","platform"];function tle(t){let e=d=>t(d).trim()||tP[d].default,n=d=>Vx(t(d),sH.includes(d)),r=Gt("dry-r\
un",e("dry-run")),i=e("container")===""?void 0:iP(e("container")),o=qx(e("image"),i),s=Zx(n("tag"),r),a={...o,container:i,
from:lP(e("from")),pause:Gt("pause",e("pause")),...s,layer:{aptClean:Gt("apt-clean",e("apt-clean")),clean:Gb(n("clean")),
exclude:Bb(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:sP(e("run-network")),compression:vk(e(
"compression")),division:uP(e("layers"),e("max-layer-size")),keepBase:Xx(e("keep-base")),sourceDateEpoch:oP(process.env.
SOURCE_DATE_EPOCH)},cleanWords:vo(n("clean")),dryRun:r,platforms:cP(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:dP(e("pull")),push:Gt("push",e("push")),...fP(e("verify")),test:YS(t("test")),backup:e("backup")===""?
void 0:hf("backup",e("backup")),removeOld:Gt("remove-old",e("remove-old")),timeoutSeconds:aP(e("timeout")),budgets:{maxBytes:rg(
e("max-size")),minSaving:ig(e("min-saving"))},report:e("report")===""?void 0:hf("report",e("report")),html:e("html")===""?
void 0:hf("html",e("html")),compare:Kx(e("compare")),summary:Gt("summary",e("summary")),cache:Gt("cache",e("cache")),notices:eP(
n("clean"),s.tags),...aH(e("temp-dir"))};return Yx(a),a}function aH(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:Dp(
t),tempDirFrom:"input"}:e?{tempDir:Dp(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:Dp(oH()),tempDirFrom:"system"}}import{constants as CP}from"node:fs";import{appendFile as RH,stat as AH}from"node:fs/promises";var dH=["▏","▎","▍","▌","▋","▊","▉"],Mp=10,cH=40;function pP(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":dH[i-1])}function hP(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),i=Math.max(...r.map(s=>s.length)),o=Math.max(...t.map(({bytes:s})=>s));
return At(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(i),pP(a,o,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function yP(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,Mp),i=n.slice(Mp).reduce((s,{bytes:a})=>s+a,0);i>0&&r.push({name:`${n.length-Mp} more`,bytes:i});let o=fH(
r.map(({name:s})=>mP(s)));return At([`pie showData title ${mP(t)}`,...r.map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function fH(t){let e=new Set;return t.map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i}\
)`;return e.add(r),r})}function mP(t){return ie(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),cH)}function Up(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let i=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>i(a+1)?"│  ":"   ").join("")}${i(e)?"├─ ":"└─ "}${n}`})}function gP(t,e){let n=t.map(({path:o,bytes:s})=>{
let a=o.split("/"),d=a.length-2,c=yt(d===0?o:a.at(-1)??"");return{level:d,name:ie(c,40),bytes:s}}),r=Up(n.map(({level:o,
name:s})=>({level:o,text:s}))),i=Math.max(0,...r.map(o=>o.length));return At(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}\
  ${x(o).padStart(7)}  ${pP(o,e,30)}`.trimEnd()))}var Ci=200,rt=60;function Z(t){return Ch(ie(t,Ci))}function Ee(t){return t.replaceAll(" "," ")}var wP=10;function SP({comparison:t,dryRun:e}){if(t===null)return"";let{kind:n,name:r,platforms:i,missing:o}=t,s=i.length===
1&&o.length===0,a=e?" (expected)":"",d=n==="report"?"the report ":"",c=o.slice(0,rt).map(Z).join(", ");return[`#### Comp\
ared with ${d}${Z(r)}${a}`,...i.slice(0,rt).map(f=>uH(f,s?"":`${Z(f.platform)}: `)),...o.length===0?[]:[`Not in the earl\
ier image: ${c}.`]].join(`

`)}function uH(t,e){return[`${e}${lH(t)}`,...pH(t)].join(`

`)}function lH(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:i,pullBytes:o}=t,s=e===null||n===null?"The f\
iles of one of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${mH(e,n)}.`,a=r===null||i===null?"":` Compresse\
d: ${x(r)} → ${x(i)}.`,d=o===null?"":` A machine that has the earlier image pulls ${x(o)}.`;return`${s}${a}${d}`}function mH(t,e){
return t===e?"the same size":`**${Sr(e-t)}**, ${Gn(kr(t,e))}`}function pH(t){let e=t.packages.map(i=>bP(kP(i)?"":"packag\
e",hH(i),i)),n=t.directories.map(i=>bP("directory",Z(i.path),i));return e.length===0&&n.length===0?[]:[["| | | before | \
after | |","| --- | --- | ---: | ---: | ---: |",...[...EP(e,t.morePackages,"packages"),...EP(n,t.moreDirectories,"direct\
ories")]].join(`
`)]}function kP({manager:t,name:e}){return t==="other"&&e===""}function hH({manager:t,name:e}){return kP({manager:t,name:e})?
"files of no package":e===""?`${t} packages`:`${t} ${Z(e)}`}function bP(t,e,{change:n,oldBytes:r,newBytes:i}){let o=n===
"added"?"":Ee(x(r)),s=n==="removed"?"":Ee(x(i));return`| ${t} | ${e} | ${o} | ${s} | ${Ee(Sr(i-r))} |`}function EP(t,e,n){
let r=Math.max(0,t.length-wP)+e;return[...t.slice(0,wP),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var yH=120,gH=150,wH=16;function OP({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,rt).map(i=>{let o=i.oldPackedBytes===
null||i.newPackedBytes===null?"":`${Ee(x(i.oldPackedBytes))} → ${Ee(x(i.newPackedBytes))}`,s=Gn(i.savedPercent.toFixed(
1));return`| ${Z(i.platform)} | ${Ee(x(i.oldBytes))} in ${Ee(ye(i.oldLayers))} | ${Ee(x(i.newBytes))} | ${Ee(s)} | ${o} \
|`}),r=t.length-n.length;return[`| platform of ${Z(e.reference)} | before | after | | compressed |`,"| --- | ---: | ---:\
 | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}var xP=3;function vP({result:t,platforms:e,dryRun:n}){return e.length<2?PP("Layers",t.layerDetails,n):e.map(r=>PP(`La\
yers of ${Z(r.platform)}`,r.layerDetails,n)).filter(r=>r!=="").join(`

`)}function PP(t,e,n){if(e===null)return"";let r=e.slice(0,rt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{let u=`${d.
slice(0,xP).map(({name:m})=>Z(m)).join(", ")}${d.length>xP?" and more":""}`,l=`${n?"about ":""}${x(o)}`;return`| ${c+1} \
| ${Ee(l)} | ${Ee(x(s))} | ${Ee(te(a))} | ${u} |`}),i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompre\
ssed | | largest contents |","| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join(`
`)}function RP(t){let{source:e,result:n,platforms:r}=t,i=n.tags[0]??"the result";if(r.length===1){let o={oldLayers:e.layers,
newLayers:n.layers};return TP("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>TP(`History of ${Z(
o.platform)}`,o,[{title:e.reference,...IP(o.oldBytes,o.oldHistory)},{title:i,...IP(o.newBytes,o.newHistory)}])).join(`

`)}function IP(t,e){return{bytes:t,steps:e?.length??null,history:e}}function TP(t,{oldLayers:e,newLayers:n},r){return[`<\
details${r.reduce((o,s)=>o+(s.steps??0),0)<=wH?" open":""}><summary>${t}: ${ye(e)} before, ${ye(n)} after</summary>`,"",
...r.flatMap(o=>[EH(o.title,o),""]),"</details>"].join(`
`)}var bH=24;function EH(t,{bytes:e,steps:n,history:r}){let i=`${yt(ie(t,Ci))}  ${x(e)}`;if(r===null)return At([i,"└─ (t\
he history does not cover all layers)"]);let o=r.slice(-gH),s=n??r.length,a=[{level:0,text:i}],d=1;if(o.length<s){let c=`\
(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}for(let{command:c,bytes:f,layer:u}of o){let l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,
"").replace(/\s+/g," "),m=yt(ie(l.trim()||"(no command)",yH));a.push({level:d,text:`${u?x(f):"-"}  ${m}`}),u&&(d=Math.min(
d+1,bH))}return At(Up(a))}function AP({result:t,dryRun:e,platforms:n}){let r=e?" (expected)":"";return n.length===1?BP(`\
Largest directories${r}`,t.directories,t.bytes):n.map(i=>BP(`Largest directories of ${Z(i.platform)}${r}`,i.directories,
i.newBytes)).filter(i=>i!=="").join(`

`)}function BP(t,e,n){if(e===null||e.length===0)return"";let r=gP(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var Hp=1024*1024;function LP(t,e){let n=[SH(t),kH(t),xH(t),OP(t),SP(t),PH(t),RP(t),BH(t),TH(t),vP(t),AP(t),OH(t),vH(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(Hp)}. The report has the rest._`,i=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${i(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function SH(t){let{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,cacheHit:a}=t,
d=i.tags.slice(0,3).map(Z).join(", "),c=i.tags.length>3?` and ${i.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,l=r.
bytes===i.bytes&&r.layers===i.layers?"unchanged":Gn(o.toFixed(1)),m=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${Z(r.reference)}${f}`,"",`${m}**${x(r.bytes)}** in ${ye(r.layers)} →\
 **${x(i.bytes)}** in ${ye(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].join(`
`)}function kH(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function xH({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:ye(t.layers)},{name:"after",bytes:e.bytes,note:ye(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return hP(n)+r}var yf=10;function PH({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e,a=[...o===null?[]:[`${te(o)} verified`],...s===
!0?["test passed"]:[]],d=i.slice(0,yf).map(({name:u,digest:l})=>`${Z(u)}, ${Z(l)}`),c=r.slice(0,yf).map(u=>Z(`${u.name}@${u.
digest}`)),f=r.length>yf?[`${r.length-yf} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${Z(n)}`],...[
...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function IH(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!NP(
n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:te(i)})),...t.commands.map(({name:n,seconds:r,
bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-
n.bytes)}function _P(t){let e=t.rules.filter(NP).map(({kind:r,name:i})=>r==="preset"?Us(ie(i,Ci)):Z(i));if(e.length===0)
return"";let n=e.length>rt?` and ${e.length-rt} more`:"";return`
Matched nothing: ${e.slice(0,rt).join(", ")}${n}.`}function NP({entries:t,bytes:e}){return t===0&&e===0}function TH({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:o,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=er(o)?.why,c=d===void 0?"":` (${d})`;return`- preset ${Z(o)}: ${x(s)}, ${xr(a)} % of the result${c}`}),i=Rt(
"clean",n);return["#### Possible further savings","",...r,"",At([i],i.startsWith("--")?"sh":"yaml")].join(`
`)}function BH(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&qs(e,t.savedBytes,t.source.bytes))return _P(
t).trimStart();let r=IH(t),i=r.slice(0,rt),o=Math.max(1,...r.map(({bytes:d})=>d)),s=i.map(({kind:d,name:c,bytes:f,note:u=""})=>{
let l=t.source.bytes===0?0:f/t.source.bytes*100,m=d==="hidden"?c:`${d} ${Z(c)}`,h=Math.max(0,Math.round(f/o*20));return`\
| ${m} | ${Ee(x(f))} | ${Ee(`${xr(l)} %`)} | ${"█".repeat(h)} | ${Ee(u)} |`}),a=r.length-i.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),_P(t),"",yP("Saved, in MB",r)].join(`
`).trimEnd()}function OH(t){let e=t.kept.slice(0,rt).map(({what:n,why:r,entries:i,bytes:o})=>{let s=i===null||o===null?"":
`: ${x(o)} in ${te(i)}`,a=r===null?" (requested)":` (${Us(ie(r,Ci))})`;return`- ${Z(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function vH({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${Z(n.reference)} is unchanged.`,d=o===null?a:i!==null?`<code>docker load --input</code> ${Z(i)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${Z(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?"the layers are shared only with other builds of this image":"the single layer is not shared \
with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",`**Trade-offs**: ${c}. S\
ignatures and attestations of the source do not apply to the result: sign it again.`].join(`
`)}async function vle(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await AH(t),i=LP(e,Hp-r);if(i===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await RH(t,i,{flag:CP.O_WRONLY|CP.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${S(r)}.`)}}import{readdir as _H,rm as LH,stat as NH}from"node:fs/promises";import{join as CH}from"node:path";async function Lle(t,e,n){
for(let r of await _H(t)){if(!e(r))continue;let i=CH(t,r),o=await NH(i).catch(()=>{});o!==void 0&&Date.now()-o.mtimeMs>n&&
await LH(i,{recursive:!0,force:!0}).catch(()=>{})}}export{jp as a,Oe as b,fs as c,p as d,S as e,Xe as f,FH as g,JH as h,vt as i,jH as j,Di as k,QP as l,ys as m,Ef as n,Sf as o,
qH as p,Ze as q,ih as r,B as s,Zs as t,PT as u,IT as v,TT as w,by as x,BJ as y,Vy as z,qy as A,Ar as B,zb as C,It as D,Tt as E,
bc as F,bk as G,Pte as H,c4 as I,iue as J,due as K,tP as L,tle as M,vle as N,Lle as O};
