import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{open as Mt}from"node:fs/promises";import{parentPort as ut}from"node:worker_threads";function K(n){return n instanceof Error?n.message:String(n)}var yt=1024*1024,bt=16384/16,x=1024,g=class{#t=new Float64Array(x);#e=new Float64Array(x);#i=new Float64Array(x);#o=new Uint16Array(
x);#s=new Uint8Array(x);#a=0;#h=!1;#r=0;#n=0;#c=0;#l=0;#u=0;outBytes=0;add(t){if(this.outBytes+=t.outBytes,t.isFinal)return this.#f()&&
this.#m(t);if(this.#h&&t.startBit!==this.#c&&!this.#f()||(this.#h||(this.#h=!0,this.#r=0,this.#n=t.startBit,this.#l=0,this.#u=
0),this.#u=Math.max(this.#u,t.lookBack-this.#l),this.#c=t.endBit,this.#l+=t.outBytes,++this.#r>bt))return!1;let e=this.#c-
this.#n;return this.#l<16384&&e<8*16384||this.#f()}end(){return this.#f()}#f(){return this.#h?(this.#h=!1,this.#m({startBit:this.#n,
endBit:this.#c,outBytes:this.#l,lookBack:this.#u,isFinal:!1})):!0}#m({startBit:t,endBit:e,outBytes:s,lookBack:i,isFinal:r}){
if(s===0)return!0;if(this.#a===yt)return!1;this.#a+1===this.#t.length&&this.#y();let o=this.#a++;return this.#t[o]=t,this.#e[o]=
e,this.#i[o+1]=this.#i[o]+s,this.#o[o]=i,this.#s[o]=r?1:0,!0}#y(){let t=2*this.#t.length,e=(s,i)=>(i.set(s),i);this.#t=e(
this.#t,new Float64Array(t)),this.#e=e(this.#e,new Float64Array(t)),this.#i=e(this.#i,new Float64Array(t)),this.#o=e(this.#o,
new Uint16Array(t)),this.#s=e(this.#s,new Uint8Array(t))}tables(t,e){let s=this.#a;return{startBits:this.#t.slice(0,s),endBits:this.#e.
slice(0,s),outStarts:this.#i.slice(0,s+1),lookBacks:this.#o.slice(0,s),finals:this.#s.slice(0,s),packedBytes:t,members:e}}};var O=(n,t)=>n<<5|t<<9,k=new Int32Array(288).fill(-2147483648),G=new Int32Array(32).fill(-2147483648),tt=Int32Array.from(
{length:19},(n,t)=>O(0,t));for(let n=0;n<256;n++)k[n]=O(0,1)|1<<24;k[256]=-1610612736;for(let n=257,t=3;n<285;n++){let e=Math.
max(0,n-261>>2|0);k[n]=268435456|O(e,t),t+=1<<e}k[285]=268435456|O(0,258);for(let n=0,t=1;n<30;n++){let e=Math.max(0,n-2>>
1);G[n]=O(e,t),t+=1<<e}var p=new Uint16Array(16),R=new Uint16Array(16),et=new Uint16Array(288);function Y(){return new Int32Array(
32768)}function D(n,t,e,s){let i=pt(t);if(i<0)return!1;i<=1&&n.fill(-2147483648,0,1<<s);let r=R[15],o=1<<s,h=o,y=-1,c=0,
E=o;for(let l=0,a=0;l<r;l++){let w=et[l],f=t[w];if(f>s&&(a&o-1)!==y){y=a&o-1,c=h;let d=At(f,i,s);E=1<<d,h+=E,n[y]=-1073741824|
c<<9|d}let I=e[w],_=I+f+(I>>5&15);if(f<=s)for(let d=a,B=1<<f;d<o;d+=B)n[d]=_;else for(let d=a>>s,B=1<<f-s;d<E;d+=B)n[c+d]=
_;p[f]--;let b=1<<f-1;for(;(a&b)!==0;)b>>=1;a=b===0?0:(a&b-1)+b}return!0}function pt(n){p.fill(0);for(let s=0;s<n.length;s++)
p[n[s]]++;let t=0,e=1;R[0]=0,p[0]=0;for(let s=1;s<=15;s++){if(R[s]=R[s-1]+p[s-1],e=2*e-p[s],e<0)return-1;p[s]>0&&(t=s)}if(e>
0&&t>1)return-1;for(let s=0;s<n.length;s++){let i=n[s];i>0&&(et[R[i]++]=s)}return t}function At(n,t,e){let s=n-e,i=1<<s;
for(;s+e<t&&(i-=p[s+e],!(i<=0));s++,i<<=1);return s}function st(n,t){for(let e=0;e<1024;e++){let s=n[e],i=s&31;if(s>=0&&
(s&268435456)===0)for(;i<10;){let r=n[e>>>i],o=(r&31)-(r>>5&15);if(r<0||o>10-i||(s+=r,i=s&31,(r&268435456)!==0))break}t[e]=
s}}var it=32*1024,j=640,at=16,St=25,wt=1023,gt=511,kt=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],U=class{joined=new Int32Array(
1024);single=Y();distances=Y();make(t,e){return!D(this.single,t,k,10)||!D(this.distances,e,G,9)?!1:(st(this.single,this.
joined),!0)}},N;function Tt(){let n=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return N=
new U,N.make(n,new Uint8Array(32).fill(5)),N}function rt(n){return new DataView(n.buffer,n.byteOffset,n.byteLength)}var It=-1,
ot=-2,M=class{#t;#e=new U;#i=new Uint8Array(320);#o=new Uint8Array(19);#s=new Int32Array(128);#a=this.#e;position=0;outBytes=0;lookBack=0;constructor(t){
this.#t=rt(t)}moveTo(t,e){this.#t=rt(t),this.position=e}take(t){let e=this.#t.getInt32(this.position>>>3,!0)>>>(this.position&
7)&(1<<t)-1;return this.position+=t,e}#h(t){this.#a=t,this.outBytes=0,this.lookBack=0}startFixed(){this.#h(N??Tt())}startDynamic(){
let t=this.take(5)+257,e=this.take(5)+1,s=this.take(4)+4;if(t>286||e>30)return"a block has too many symbols";this.#o.fill(
0);for(let h=0;h<s;h++)this.#o[kt[h]]=this.take(3);if(!D(this.#s,this.#o,tt,7)||this.#s[1]<0)return"a block has an inval\
id code for code lengths";let r=this.#r(t+e);if(r!==void 0)return r;if(this.#i[256]===0)return"a block has no code for i\
ts end";if(!this.#e.make(this.#i.subarray(0,t),this.#i.subarray(t,t+e)))return"a block has invalid codes";this.#h(this.#e)}#r(t){
let e=this.#i;for(let s=0;s<t;){let i=this.#s[this.take(7)];this.position-=7-(i&31);let r=i>>9;if(r<16){e[s++]=r;continue}
if(r===16&&s===0)return"a block repeats a code length before the first one";let o=r===16?e[s-1]:0,h=r===16?3+this.take(2):
r===17?3+this.take(3):11+this.take(7);if(s+h>t)return"a block has too many code lengths";e.fill(o,s,s+h),s+=h}}read(t){let e=this.#t,
{joined:s,single:i,distances:r}=this.#a,o=Math.min(this.outBytes,it),h=o,y=this.lookBack,c=this.position,E=!1;for(;c<t;){
let l=e.getInt32(c>>>3,!0)>>>(c&7),a=s[l&wt];if(a<0){if((a&1073741824)!==0){let B=l>>>10&(1<<(a&31))-1;a=i[(a>>9&32767)+
B]}if(a<0){c+=a&31,E=(a&536870912)!==0||"a symbol has no meaning";break}}let w=h+(a>>24&15),f=a&31,I=a>>5&15;if(h+=(a>>9&
32767)+(l>>>f-I&(1<<I)-1),c+=f,(a&268435456)===0)continue;if(l>>>=f,f>St-9&&(l=e.getInt32(c>>>3,!0)>>>(c&7)),a=r[l&gt],a<
0){if((a&1073741824)!==0){l=e.getInt32(c>>>3,!0)>>>(c&7);let B=l>>>9&(1<<(a&31))-1;a=r[(a>>9&32767)+B]}if(a<0){E="a dist\
ance has no meaning";break}}if(c+=a&31,w>=it)continue;let _=a>>5&15,b=c-_;l=e.getInt32(b>>>3,!0)>>>(b&7);let d=(a>>9&32767)+
(l&(1<<_)-1);d-w>y&&(y=d-w)}return this.outBytes+=h-o,this.lookBack=y,this.position=c,E}step(){let t=this.#n(this.#a.single,
10);if(t<0)return this.position+=t&31,(t&536870912)===0?ot:It;if(this.outBytes+=this.#c(t),(t&268435456)===0)return 0;let e=this.#n(
this.#a.distances,9);return e<0?ot:this.#c(e)}#n(t,e){let s=this.#t.getInt32(this.position>>>3,!0)>>>(this.position&7),i=t[s&
(1<<e)-1];if(i>=0||(i&1073741824)===0)return i;let r=s>>>e&(1<<(i&31))-1;return t[(i>>9&32767)+r]}#c(t){let e=t>>5&15;return this.
position+=(t&31)-e,(t>>9&32767)+this.take(e)}endCode(){let{single:t}=this.#a;for(let e=0;;e++){let s=t[e];if(s>=0)continue;
if((s&536870912)!==0)return{value:e&(1<<(s&31))-1,bits:s&31};let i=(s&1073741824)===0?0:1<<(s&31),r=s>>9&32767;for(let o=0;o<
i;o++){let h=t[r+o]&31;if(t[r+o]<0)return{value:(e|o<<10)&(1<<h)-1,bits:h}}}}};var ht=256*1024,_t=35615,xt=8,ct=10,Rt=8,q=2,J=4,Q=8,Z=16,Ot=224,u=class extends Error{},H=class{#t=new Uint8Array(ht+j);#e=new M(
this.#t);#i=new g;#o=0;#s=0;#a=!1;#h;#r="header";#n=0;#c=0;#l=0;#u=0;#f=0;#m=!1;#y=!1;write(t){for(let e=0;e<t.length&&this.#h===
void 0;){this.#p();let s=t.subarray(e,e+ht-this.#s);this.#t.set(s,this.#s),this.#s+=s.length,e+=s.length,this.#A()}return this.#h===
void 0}end(){if(this.#h===void 0&&(this.#p(),this.#t.fill(0,this.#s),this.#a=!0,this.#A()),this.#h!==void 0)return{kind:"\
unusable",reason:this.#h};let t=this.#o+this.#s;return{kind:"scanned",tables:this.#i.tables(t,this.#l)}}#p(){let t=this.#e.
position>>>3;this.#t.copyWithin(0,t,this.#s),this.#o+=t,this.#s-=t,this.#e.position&=7}#A(){try{for(;this.#w(););if(this.#a&&
(this.#r!=="padding"||this.#l===0))throw new u("it ends too early")}catch(t){if(!(t instanceof u))throw t;let e=this.#o+
(this.#e.position>>>3);this.#h=`${t.message}, at byte ${e} of the gzip stream`}}#w(){switch(this.#r){case"header":return this.#b(
ct)&&this.#g();case"field":return this.#k();case"bytes":return this.#E()?(this.#r="field",!0):!1;case"text":return this.#T();case"\
block":return this.#b(j)&&this.#I();case"stored":return this.#E()&&this.#S();case"symbols":return this.#x();case"trailer":
return this.#b(Rt)&&this.#R();case"padding":return this.#O()}}#b(t){let e=this.#s-(this.#e.position>>>3);return e>=t||this.#a&&
this.#r==="block"&&e>0}#d(t){return this.#e.take(8*t)}#g(){if(this.#d(2)!==_t)throw new u("it is no gzip stream");let t=this.#d(
1),e=this.#d(1);if(t!==xt||(e&Ot)!==0)throw new u("a header asks for something unknown");return this.#e.position+=8*(ct-
4),this.#u=this.#i.outBytes,this.#c=e&(J|Q|Z|q),this.#r="field",!0}#k(){if((this.#c&J)!==0){if(!this.#b(2))return!1;this.#n=
this.#d(2),this.#c&=~J,this.#r="bytes"}else(this.#c&Q)!==0?(this.#c&=~Q,this.#r="text"):(this.#c&Z)!==0?(this.#c&=~Z,this.#r=
"text"):(this.#c&q)!==0?(this.#n=2,this.#c&=~q,this.#r="bytes"):this.#r="block";return!0}#T(){let t=this.#e.position>>>3,
e=this.#t.subarray(0,this.#s).indexOf(0,t);return this.#e.position=8*(e===-1?this.#s:e+1),e!==-1&&(this.#r="field"),e!==
-1}#E(){let t=Math.min(this.#n,this.#s-(this.#e.position>>>3));return this.#e.position+=8*t,this.#n-=t,this.#n===0}#I(){
let t=this.#e;switch(this.#f=this.#B(),this.#m=t.take(1)===1,this.#r="symbols",t.take(2)){case 0:this.#_();break;case 1:
t.startFixed();break;case 2:{let e=t.startDynamic();if(e!==void 0)throw new u(e);break}default:throw new u("a block has \
an unknown type")}return!0}#B(){return 8*this.#o+this.#e.position}#_(){let t=this.#e;if(t.position=t.position+7&-8,this.#n=
this.#d(2),this.#d(2)!==(this.#n^65535))throw new u("a stored block has an invalid length");t.outBytes=this.#n,t.lookBack=
0,this.#r="stored"}#x(){let t=this.#e,e=this.#a?this.#s:this.#s-at,s=t.read(8*e);if(typeof s=="string")throw new u(s);return s&&
this.#S()}#S(){let{outBytes:t,lookBack:e}=this.#e;if(e>this.#i.outBytes-this.#u)throw new u("a match refers to what is b\
efore the start");let s=this.#B(),i=this.#m;if(!this.#i.add({startBit:this.#f,endBit:s,outBytes:t,lookBack:e,isFinal:i}))
throw new u("it has too many blocks");return this.#r=i?"trailer":"block",i&&(this.#e.position=this.#e.position+7&-8),!0}#R(){
if(this.#e.position+=32,this.#d(2)+65536*this.#d(2)!==(this.#i.outBytes-this.#u)%2**32)throw new u("a member has another\
 size than it says");return this.#l++,this.#r="padding",!0}#O(){let t=this.#t.subarray(this.#e.position>>>3,this.#s);if(t.
length===0)return!1;if(t[0]!==0&&!this.#y)return this.#r="header",!0;if(t.some(e=>e!==0))throw new u("something follows \
its end");return this.#y=!0,this.#e.position=8*this.#s,!1}};import{zstdDecompressSync as Nt}from"node:zlib";var lt={rle:1,reserved:3},Ct=13;function Dt(n){return(n&4294967280)>>>0===407710288}var P=class{#t="magic";#e=4;#i=Buffer.alloc(Ct);#o=0;#s=0;#a=!1;#h=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#t==="magic"&&this.#o===0}*split(t){let e=0,s=0;for(;s<t.length;){let i=this.#t==="skipped"||this.#t==="bloc\
k"||this.#t==="checksum",r=Math.min(this.#e,t.length-s),o=this.#t==="skipped"||this.#t==="skipped size";if(i||this.#r(t.
subarray(s,s+r)),s+=r,this.position+=r,this.#e-=r,o&&(e=s),this.#e>0)break;let h=this.#t==="magic";this.#c(),this.#t==="\
skipped size"?e=s:h&&s-e<4&&(yield Buffer.from(this.#i.subarray(0,4)),e=s),this.#t==="magic"&&s>e&&(yield t.subarray(e,s),
e=s)}this.#t!=="magic"&&s>e&&(yield t.subarray(e,s))}#r(t){t.copy(this.#i,this.#o),this.#o+=t.length}#n(t,e){this.#t=t,this.#e=
e,this.#o=0}#c(){let t=this.#i;switch(this.#t){case"magic":{let e=t.readUInt32LE(0);if(Dt(e))this.#n("skipped size",4);else if(e===
4247762216)this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let e=t.readUInt32LE(0);this.#n(e===0?"magic":"skipped",e===0?4:e);return}case"descriptor":this.#s=t[0]??0,this.#n(
"header",this.#f().headerBytes);return;case"header":this.header=this.#m(),this.#n("block header",3);return;case"block he\
ader":{let e=t.readUIntLE(0,3),s=e>>1&3;if(s===lt.reserved)throw new RangeError("a zstd block has an unknown type");this.#a=
(e&1)===1;let i=s===lt.rle?1:e>>3;i>0?this.#n("block",i):this.#l();return}case"block":this.#l();return;case"skipped":case"\
checksum":this.#n("magic",4);return}}#l(){this.#a?(this.#s&4)!==0?this.#n("checksum",4):this.#n("magic",4):this.#n("bloc\
k header",3)}#u(){this.frames++,this.#h=this.position-4,this.#n("descriptor",1)}#f(){let t=this.#s,e=(t&32)!==0,s=e?0:1,
i=[0,1,2,4][t&3]??0,r=[e?1:0,2,4,8][t>>6]??0,o=s+i+r;return{windowBytes:s,dictionaryBytes:i,contentBytes:r,headerBytes:o}}#m(){
let t=this.#i,{windowBytes:e,dictionaryBytes:s,contentBytes:i}=this.#f(),r=s===0?0:t.readUIntLE(e,s),o=i===0?void 0:Ft(t,
e+s,i);return{startByte:this.#h,contentBytes:o,windowBytes:e===0?o??0:Lt(t[0]??0),dictionaryId:r}}};function Ft(n,t,e){return e===
8?Number(n.readBigUInt64LE(t)):n.readUIntLE(t,e)+(e===2?256:0)}function Lt(n){let t=2**(10+(n>>3));return t+t/8*(n&7)}var Ut=8*1024*1024,m=class extends Error{},X=class{#t=new P;#e=new g;#i=[];#o=0;#s;write(t){return this.#a(()=>{let e=Buffer.
from(t.buffer,t.byteOffset,t.length);for(let s of this.#t.split(e))this.#h(s)})}end(){if(this.#a(()=>{if(!this.#t.isBetweenFrames)
throw new m("it ends too early");if(!this.#e.end())throw new m("it has too many frames")}),this.#s!==void 0)return{kind:"\
unusable",reason:this.#s};let{position:t,frames:e}=this.#t;return{kind:"scanned",tables:this.#e.tables(t,e)}}#a(t){try{this.#s===
void 0&&t()}catch(e){if(!(e instanceof m)&&!(e instanceof RangeError))throw e;this.#s=`${e.message}, at byte ${this.#t.position}\
 of the zstd stream`}return this.#s===void 0}#h(t){if(this.#o+=t.length,this.#o<=8912896?this.#i.push(Buffer.from(t)):this.#i=
[],this.#t.isBetweenFrames)this.#r();else if(this.#o>8912896&&this.#t.header?.contentBytes===void 0)throw new m("a frame\
 is too long")}#r(){let{header:t,position:e}=this.#t;if(t===void 0||t.dictionaryId!==0)throw new m("a frame needs a dict\
ionary");if(t.windowBytes>Ut)throw new m("a frame needs a large window");let s=t.contentBytes??this.#n(),i=8*t.startByte,
r=8*e;if(!this.#e.add({startBit:i,endBit:r,outBytes:s,lookBack:0,isFinal:!1}))throw new m("it has too many frames");this.#i=
[],this.#o=0}#n(){if(this.#o>8912896)throw new m("a frame is too long");try{let t={maxOutputLength:8912896};return Nt(Buffer.
concat(this.#i),t).length}catch{throw new m("a frame is too long, or cannot be unpacked")}}};var ft=256*1024;function dt(){ut?.on("message",async n=>{let t="port"in n?await Ht(n):await Pt(n);ut?.postMessage(t,vt(t))})}
async function Ht({port:n,kind:t}){let e=mt(t);try{return await new Promise((s,i)=>{n.on("message",r=>{try{r==="end"||!e.
write(r)?s(e.end()):n.postMessage(r.buffer,[r.buffer])}catch(o){i(o)}}),n.once("close",()=>s({kind:"unusable",reason:"it\
 was not read to its end"}))})}catch(s){return{kind:"unusable",reason:K(s)}}finally{n.close()}}async function Pt({path:n,
startByte:t,packedBytes:e,kind:s}){let i;try{i=await Mt(n);let r=mt(s),o=Buffer.allocUnsafeSlow(ft);for(let h=0;h<e;){let y=Math.
min(ft,e-h),{bytesRead:c}=await i.read(o,0,y,t+h);if(c===0)return{kind:"unusable",reason:"the file is too short"};if(!r.
write(o.subarray(0,c)))break;h+=c}return r.end()}catch(r){return{kind:"unusable",reason:K(r)}}finally{await i?.close()}}
function mt(n){return n==="zstd"?new X:new H}function vt(n){if(n.kind==="unusable")return[];let{startBits:t,endBits:e,outStarts:s,
lookBacks:i,finals:r}=n.tables;return[t,e,s,i,r].map(({buffer:o})=>o)}dt();
