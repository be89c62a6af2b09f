import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{open as zt}from"node:fs/promises";import{parentPort as yt}from"node:worker_threads";function j(n){return n instanceof Error?n.message:String(n)}var z=16*1024;var L=8.5*1024*1024;var Et=1024*1024;var At=z/16;var O=1024;var I=class{#t=new Float64Array(O);#e=new Float64Array(O);#i=new Float64Array(O);#o=new Uint16Array(
O);#s=new Uint8Array(O);#a=0;#h=false;#r=0;#n=0;#c=0;#l=0;#u=0;outBytes=0;add(t){this.outBytes+=t.outBytes;if(t.isFinal)
return this.#f()&&this.#m(t);if(this.#h&&t.startBit!==this.#c&&!this.#f())return false;if(!this.#h){this.#h=true;this.#r=
0;this.#n=t.startBit;this.#l=0;this.#u=0}this.#u=Math.max(this.#u,t.lookBack-this.#l);this.#c=t.endBit;this.#l+=t.outBytes;
if(++this.#r>At)return false;const e=this.#c-this.#n;return this.#l<z&&e<8*z||this.#f()}end(){return this.#f()}#f(){if(!this.#h)
return true;this.#h=false;return this.#m({startBit:this.#n,endBit:this.#c,outBytes:this.#l,lookBack:this.#u,isFinal:false})}#m({
startBit:t,endBit:e,outBytes:s,lookBack:i,isFinal:r}){if(s===0)return true;if(this.#a===Et)return false;if(this.#a+1===this.#t.
length)this.#y();const o=this.#a++;this.#t[o]=t;this.#e[o]=e;this.#i[o+1]=this.#i[o]+s;this.#o[o]=i;this.#s[o]=r?1:0;return true}#y(){
const t=2*this.#t.length;const e=(s,i)=>{i.set(s);return i};this.#t=e(this.#t,new Float64Array(t));this.#e=e(this.#e,new Float64Array(
t));this.#i=e(this.#i,new Float64Array(t));this.#o=e(this.#o,new Uint16Array(t));this.#s=e(this.#s,new Uint8Array(t))}tables(t,e){
const s=this.#a;return{startBits:this.#t.slice(0,s),endBits:this.#e.slice(0,s),outStarts:this.#i.slice(0,s+1),lookBacks:this.#o.
slice(0,s),finals:this.#s.slice(0,s),packedBytes:t,members:e}}};var b=10;var _=9;var M=7;var H=15;var S=5;var x=15;var m=9;var A=32767;var q=24;var it=15;var k=1<<28;var P=1<<29;var R=1<<
30;var C=1<<31;var v=(n,t)=>n<<S|t<<m;var D=new Int32Array(288).fill(C);var J=new Int32Array(32).fill(C);var rt=Int32Array.
from({length:19},(n,t)=>v(0,t));for(let n=0;n<256;n++)D[n]=v(0,1)|1<<q;D[256]=C|P;for(let n=257,t=3;n<285;n++){const e=Math.
max(0,n-261>>2|0);D[n]=k|v(e,t);t+=1<<e}D[285]=k|v(0,258);for(let n=0,t=1;n<30;n++){const e=Math.max(0,n-2>>1);J[n]=v(e,
t);t+=1<<e}var E=new Uint16Array(H+1);var U=new Uint16Array(H+1);var ot=new Uint16Array(288);function Q(){return new Int32Array(
1<<H)}function K(n,t,e,s){const i=wt(t);if(i<0)return false;if(i<=1)n.fill(C,0,1<<s);const r=U[H];const o=1<<s;let h=o;let p=-1;
let c=0;let w=o;for(let l=0,a=0;l<r;l++){const T=ot[l];const f=t[T];if(f>s&&(a&o-1)!==p){p=a&o-1;c=h;const d=gt(f,i,s);w=
1<<d;h+=w;n[p]=C|R|c<<m|d}const F=e[T];const N=F+f+(F>>S&x);if(f<=s)for(let d=a,g=1<<f;d<o;d+=g)n[d]=N;else for(let d=a>>
s,g=1<<f-s;d<w;d+=g)n[c+d]=N;E[f]--;let B=1<<f-1;while((a&B)!==0)B>>=1;a=B===0?0:(a&B-1)+B}return true}function wt(n){E.
fill(0);for(let s=0;s<n.length;s++)E[n[s]]++;let t=0;let e=1;U[0]=0;E[0]=0;for(let s=1;s<=H;s++){U[s]=U[s-1]+E[s-1];e=2*
e-E[s];if(e<0)return-1;if(E[s]>0)t=s}if(e>0&&t>1)return-1;for(let s=0;s<n.length;s++){const i=n[s];if(i>0)ot[U[i]++]=s}return t}
function gt(n,t,e){let s=n-e;let i=1<<s;for(;s+e<t;s++,i<<=1){i-=E[s+e];if(i<=0)break}return s}function at(n,t){for(let e=0;e<
1<<b;e++){let s=n[e];let i=s&31;if(s>=0&&(s&k)===0)while(i<b){const r=n[e>>>i];const o=(r&31)-(r>>S&x);if(r<0||o>b-i)break;
s+=r;i=s&31;if((r&k)!==0)break}t[e]=s}}var ht=32*1024;var Z=640;var ut=16;var kt=25;var St=(1<<b)-1;var Tt=(1<<_)-1;var It=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,
2,14,1,15];var Y=class{joined=new Int32Array(1<<b);single=Q();distances=Q();make(t,e){if(!K(this.single,t,D,b))return false;
if(!K(this.distances,e,J,_))return false;at(this.single,this.joined);return true}};var G;function _t(){const n=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);G=new Y;G.make(n,new Uint8Array(32).fill(5));return G}function ct(n){
return new DataView(n.buffer,n.byteOffset,n.byteLength)}var xt=-1;var lt=-2;var X=class{#t;#e=new Y;#i=new Uint8Array(320);#o=new Uint8Array(
19);#s=new Int32Array(1<<M);#a=this.#e;position=0;outBytes=0;lookBack=0;constructor(t){this.#t=ct(t)}moveTo(t,e){this.#t=
ct(t);this.position=e}take(t){const e=this.#t.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<t)-1;this.position+=
t;return e}#h(t){this.#a=t;this.outBytes=0;this.lookBack=0}startFixed(){this.#h(G??_t())}startDynamic(){const t=this.take(
5)+257;const e=this.take(5)+1;const s=this.take(4)+4;if(t>286||e>30)return"a block has too many symbols";this.#o.fill(0);
for(let h=0;h<s;h++)this.#o[It[h]]=this.take(3);const i=K(this.#s,this.#o,rt,M);if(!i||this.#s[1]<0)return"a block has a\
n invalid code for code lengths";const r=this.#r(t+e);if(r!==void 0)return r;if(this.#i[256]===0)return"a block has no c\
ode for its end";const o=this.#e.make(this.#i.subarray(0,t),this.#i.subarray(t,t+e));if(!o)return"a block has invalid co\
des";this.#h(this.#e);return void 0}#r(t){const e=this.#i;for(let s=0;s<t;){const i=this.#s[this.take(M)];this.position-=
M-(i&31);const r=i>>m;if(r<16){e[s++]=r;continue}if(r===16&&s===0)return"a block repeats a code length before the first \
one";const o=r===16?e[s-1]:0;const h=r===16?3+this.take(2):r===17?3+this.take(3):11+this.take(7);if(s+h>t)return"a block\
 has too many code lengths";e.fill(o,s,s+h);s+=h}return void 0}read(t){const e=this.#t;const{joined:s,single:i,distances:r}=this.#a;
const o=Math.min(this.outBytes,ht);let h=o;let p=this.lookBack;let c=this.position;let w=false;while(c<t){let l=e.getInt32(
c>>>3,true)>>>(c&7);let a=s[l&St];if(a<0){if((a&R)!==0){const g=l>>>b&(1<<(a&31))-1;a=i[(a>>m&A)+g]}if(a<0){c+=a&31;w=(a&
P)!==0||"a symbol has no meaning";break}}const T=h+(a>>q&it);const f=a&31;const F=a>>S&x;h+=(a>>m&A)+(l>>>f-F&(1<<F)-1);
c+=f;if((a&k)===0)continue;l>>>=f;if(f>kt-_)l=e.getInt32(c>>>3,true)>>>(c&7);a=r[l&Tt];if(a<0){if((a&R)!==0){l=e.getInt32(
c>>>3,true)>>>(c&7);const g=l>>>_&(1<<(a&31))-1;a=r[(a>>m&A)+g]}if(a<0){w="a distance has no meaning";break}}c+=a&31;if(T>=
ht)continue;const N=a>>S&x;const B=c-N;l=e.getInt32(B>>>3,true)>>>(B&7);const d=(a>>m&A)+(l&(1<<N)-1);if(d-T>p)p=d-T}this.
outBytes+=h-o;this.lookBack=p;this.position=c;return w}step(){const t=this.#n(this.#a.single,b);if(t<0){this.position+=t&
31;return(t&P)===0?lt:xt}this.outBytes+=this.#c(t);if((t&k)===0)return 0;const e=this.#n(this.#a.distances,_);return e<0?
lt:this.#c(e)}#n(t,e){const s=this.#t.getInt32(this.position>>>3,true)>>>(this.position&7);const i=t[s&(1<<e)-1];if(i>=0||
(i&R)===0)return i;const r=s>>>e&(1<<(i&31))-1;return t[(i>>m&A)+r]}#c(t){const e=t>>S&x;this.position+=(t&31)-e;return(t>>
m&A)+this.take(e)}endCode(){const{single:t}=this.#a;for(let e=0;;e++){const s=t[e];if(s>=0)continue;if((s&P)!==0)return{
value:e&(1<<(s&31))-1,bits:s&31};const i=(s&R)===0?0:1<<(s&31);const r=s>>m&A;for(let o=0;o<i;o++){const h=t[r+o]&31;if(t[r+
o]<0)return{value:(e|o<<b)&(1<<h)-1,bits:h}}}}};var ft=256*1024;var Rt=35615;var Dt=8;var dt=10;var Ft=8;var tt=2;var et=4;var st=8;var nt=16;var Nt=224;var u=class extends Error{};
var V=class{#t=new Uint8Array(ft+Z);#e=new X(this.#t);#i=new I;#o=0;#s=0;#a=false;#h;#r="header";#n=0;#c=0;#l=0;#u=0;#f=0;#m=false;#y=false;write(t){
for(let e=0;e<t.length&&this.#h===void 0;){this.#p();const s=t.subarray(e,e+ft-this.#s);this.#t.set(s,this.#s);this.#s+=
s.length;e+=s.length;this.#B()}return this.#h===void 0}end(){if(this.#h===void 0){this.#p();this.#t.fill(0,this.#s);this.#a=
true;this.#B()}if(this.#h!==void 0)return{kind:"unusable",reason:this.#h};const t=this.#o+this.#s;return{kind:"scanned",
tables:this.#i.tables(t,this.#l)}}#p(){const t=this.#e.position>>>3;this.#t.copyWithin(0,t,this.#s);this.#o+=t;this.#s-=
t;this.#e.position&=7}#B(){try{while(this.#g());if(this.#a&&(this.#r!=="padding"||this.#l===0))throw new u("it ends too \
early")}catch(t){if(!(t instanceof u))throw t;const e=this.#o+(this.#e.position>>>3);this.#h=`${t.message}, at byte ${e}\
 of the gzip stream`}}#g(){switch(this.#r){case"header":return this.#b(dt)&&this.#k();case"field":return this.#S();case"\
bytes":if(!this.#E())return false;this.#r="field";return true;case"text":return this.#T();case"block":return this.#b(Z)&&
this.#I();case"stored":return this.#E()&&this.#w();case"symbols":return this.#x();case"trailer":return this.#b(Ft)&&this.#R();case"\
padding":return this.#D()}}#b(t){const e=this.#s-(this.#e.position>>>3);return e>=t||this.#a&&this.#r==="block"&&e>0}#d(t){
return this.#e.take(8*t)}#k(){if(this.#d(2)!==Rt)throw new u("it is no gzip stream");const t=this.#d(1);const e=this.#d(
1);if(t!==Dt||(e&Nt)!==0)throw new u("a header asks for something unknown");this.#e.position+=8*(dt-4);this.#u=this.#i.outBytes;
this.#c=e&(et|st|nt|tt);this.#r="field";return true}#S(){if((this.#c&et)!==0){if(!this.#b(2))return false;this.#n=this.#d(
2);this.#c&=~et;this.#r="bytes"}else if((this.#c&st)!==0){this.#c&=~st;this.#r="text"}else if((this.#c&nt)!==0){this.#c&=
~nt;this.#r="text"}else if((this.#c&tt)!==0){this.#n=2;this.#c&=~tt;this.#r="bytes"}else this.#r="block";return true}#T(){
const t=this.#e.position>>>3;const e=this.#t.subarray(0,this.#s).indexOf(0,t);this.#e.position=8*(e===-1?this.#s:e+1);if(e!==
-1)this.#r="field";return e!==-1}#E(){const t=Math.min(this.#n,this.#s-(this.#e.position>>>3));this.#e.position+=8*t;this.#n-=
t;return this.#n===0}#I(){const t=this.#e;this.#f=this.#A();this.#m=t.take(1)===1;this.#r="symbols";switch(t.take(2)){case 0:
this.#_();break;case 1:t.startFixed();break;case 2:{const e=t.startDynamic();if(e!==void 0)throw new u(e);break}default:
throw new u("a block has an unknown type")}return true}#A(){return 8*this.#o+this.#e.position}#_(){const t=this.#e;t.position=
t.position+7&~7;this.#n=this.#d(2);if(this.#d(2)!==(this.#n^65535))throw new u("a stored block has an invalid length");t.
outBytes=this.#n;t.lookBack=0;this.#r="stored"}#x(){const t=this.#e;const e=this.#a?this.#s:this.#s-ut;const s=t.read(8*
e);if(typeof s==="string")throw new u(s);return s&&this.#w()}#w(){const{outBytes:t,lookBack:e}=this.#e;if(e>this.#i.outBytes-
this.#u)throw new u("a match refers to what is before the start");const s=this.#A();const i=this.#m;if(!this.#i.add({startBit:this.#f,
endBit:s,outBytes:t,lookBack:e,isFinal:i}))throw new u("it has too many blocks");this.#r=i?"trailer":"block";if(i)this.#e.
position=this.#e.position+7&~7;return true}#R(){this.#e.position+=32;const t=this.#d(2)+65536*this.#d(2);if(t!==(this.#i.
outBytes-this.#u)%2**32)throw new u("a member has another size than it says");this.#l++;this.#r="padding";return true}#D(){
const t=this.#t.subarray(this.#e.position>>>3,this.#s);if(t.length===0)return false;if(t[0]!==0&&!this.#y){this.#r="head\
er";return true}if(t.some(e=>e!==0))throw new u("something follows its end");this.#y=true;this.#e.position=8*this.#s;return false}};import{zstdDecompressSync as Pt}from"node:zlib";var Lt=4247762216;var Ot=407710288;var mt={rle:1,reserved:3};var Ut=13;function Ct(n){return(n&4294967280)>>>0===Ot}var $=class{#t="magic";#e=4;#i=Buffer.alloc(Ut);#o=0;#s=0;#a=false;#h=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#t==="magic"&&this.#o===0}*split(t){let e=0;let s=0;while(s<t.length){const i=this.#t==="skipped"||this.#t===
"block"||this.#t==="checksum";const r=Math.min(this.#e,t.length-s);const o=this.#t==="skipped"||this.#t==="skipped size";
if(!i)this.#r(t.subarray(s,s+r));s+=r;this.position+=r;this.#e-=r;if(o)e=s;if(this.#e>0)break;const h=this.#t==="magic";
this.#c();if(this.#t==="skipped size")e=s;else if(h&&s-e<4){yield Buffer.from(this.#i.subarray(0,4));e=s}if(this.#t==="m\
agic"&&s>e){yield t.subarray(e,s);e=s}}if(this.#t!=="magic"&&s>e)yield t.subarray(e,s)}#r(t){t.copy(this.#i,this.#o);this.#o+=
t.length}#n(t,e){this.#t=t;this.#e=e;this.#o=0}#c(){const t=this.#i;switch(this.#t){case"magic":{const e=t.readUInt32LE(
0);if(Ct(e))this.#n("skipped size",4);else if(e===Lt)this.#u();else throw new RangeError("bytes that are not a zstd fram\
e follow its last frame");return}case"skipped size":{const e=t.readUInt32LE(0);this.#n(e===0?"magic":"skipped",e===0?4:e);
return}case"descriptor":this.#s=t[0]??0;this.#n("header",this.#f().headerBytes);return;case"header":this.header=this.#m();
this.#n("block header",3);return;case"block header":{const e=t.readUIntLE(0,3);const s=e>>1&3;if(s===mt.reserved)throw new RangeError(
"a zstd block has an unknown type");this.#a=(e&1)===1;const i=s===mt.rle?1:e>>3;if(i>0)this.#n("block",i);else this.#l();
return}case"block":this.#l();return;case"skipped":case"checksum":this.#n("magic",4);return}}#l(){if(!this.#a)this.#n("bl\
ock header",3);else if((this.#s&4)!==0)this.#n("checksum",4);else this.#n("magic",4)}#u(){this.frames++;this.#h=this.position-
4;this.#n("descriptor",1)}#f(){const t=this.#s;const e=(t&32)!==0;const s=e?0:1;const i=[0,1,2,4][t&3]??0;const r=[e?1:0,
2,4,8][t>>6]??0;const o=s+i+r;return{windowBytes:s,dictionaryBytes:i,contentBytes:r,headerBytes:o}}#m(){const t=this.#i;
const{windowBytes:e,dictionaryBytes:s,contentBytes:i}=this.#f();const r=s===0?0:t.readUIntLE(e,s);const o=i===0?void 0:Mt(
t,e+s,i);return{startByte:this.#h,contentBytes:o,windowBytes:e===0?o??0:Ht(t[0]??0),dictionaryId:r}}};function Mt(n,t,e){
if(e===8)return Number(n.readBigUInt64LE(t));return n.readUIntLE(t,e)+(e===2?256:0)}function Ht(n){const t=2**(10+(n>>3));
return t+t/8*(n&7)}var vt=8*1024*1024;var y=class extends Error{};var W=class{#t=new $;#e=new I;#i=[];#o=0;#s;write(t){return this.#a(()=>{
const e=Buffer.from(t.buffer,t.byteOffset,t.length);for(const s of this.#t.split(e))this.#h(s)})}end(){this.#a(()=>{if(!this.#t.
isBetweenFrames)throw new y("it ends too early");if(!this.#e.end())throw new y("it has too many frames")});if(this.#s!==
void 0)return{kind:"unusable",reason:this.#s};const{position:t,frames:e}=this.#t;return{kind:"scanned",tables:this.#e.tables(
t,e)}}#a(t){try{if(this.#s===void 0)t()}catch(e){if(!(e instanceof y)&&!(e instanceof RangeError))throw e;this.#s=`${e.message}\
, at byte ${this.#t.position} of the zstd stream`}return this.#s===void 0}#h(t){this.#o+=t.length;if(this.#o<=L)this.#i.
push(Buffer.from(t));else this.#i=[];if(this.#t.isBetweenFrames)this.#r();else if(this.#o>L&&this.#t.header?.contentBytes===
void 0)throw new y("a frame is too long")}#r(){const{header:t,position:e}=this.#t;if(t===void 0||t.dictionaryId!==0)throw new y(
"a frame needs a dictionary");if(t.windowBytes>vt)throw new y("a frame needs a large window");const s=t.contentBytes??this.#n();
const i=8*t.startByte;const r=8*e;if(!this.#e.add({startBit:i,endBit:r,outBytes:s,lookBack:0,isFinal:false}))throw new y(
"it has too many frames");this.#i=[];this.#o=0}#n(){if(this.#o>L)throw new y("a frame is too long");try{const t={maxOutputLength:L};
return Pt(Buffer.concat(this.#i),t).length}catch{throw new y("a frame is too long, or cannot be unpacked")}}};var bt=256*1024;function pt(){yt?.on("message",async n=>{const t="port"in n?await Kt(n):await Gt(n);yt?.postMessage(t,Yt(
t))})}async function Kt({port:n,kind:t}){const e=Bt(t);try{return await new Promise((s,i)=>{n.on("message",r=>{try{if(r===
"end"||!e.write(r))s(e.end());else n.postMessage(r.buffer,[r.buffer])}catch(o){i(o)}});n.once("close",()=>s({kind:"unusa\
ble",reason:"it was not read to its end"}))})}catch(s){return{kind:"unusable",reason:j(s)}}finally{n.close()}}async function Gt({
path:n,startByte:t,packedBytes:e,kind:s}){let i;try{i=await zt(n);const r=Bt(s);const o=Buffer.allocUnsafeSlow(bt);for(let h=0;h<
e;){const p=Math.min(bt,e-h);const{bytesRead:c}=await i.read(o,0,p,t+h);if(c===0)return{kind:"unusable",reason:"the file\
 is too short"};if(!r.write(o.subarray(0,c)))break;h+=c}return r.end()}catch(r){return{kind:"unusable",reason:j(r)}}finally{
await i?.close()}}function Bt(n){return n==="zstd"?new W:new V}function Yt(n){if(n.kind==="unusable")return[];const{startBits:t,
endBits:e,outStarts:s,lookBacks:i,finals:r}=n.tables;return[t,e,s,i,r].map(({buffer:o})=>o)}pt();
