import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{open as It}from"node:fs/promises";import{parentPort as ut}from"node:worker_threads";function Z(n){return n instanceof Error?n.message:String(n)}var y=10;var _=9;var C=7;var L=15;var T=5;var w=15;var m=9;var E=32767;var X=24;var tt=15;var g=1<<28;var F=1<<29;var I=1<<
30;var O=1<<31;var U=(n,t)=>n<<T|t<<m;var x=new Int32Array(288).fill(O);var z=new Int32Array(32).fill(O);var et=Int32Array.
from({length:19},(n,t)=>U(0,t));for(let n=0;n<256;n++)x[n]=U(0,1)|1<<X;x[256]=O|F;for(let n=257,t=3;n<285;n++){const e=Math.
max(0,n-261>>2|0);x[n]=g|U(e,t);t+=1<<e}x[285]=g|U(0,258);for(let n=0,t=1;n<30;n++){const e=Math.max(0,n-2>>1);z[n]=U(e,
t);t+=1<<e}var p=new Uint16Array(L+1);var R=new Uint16Array(L+1);var st=new Uint16Array(288);function $(){return new Int32Array(
1<<L)}function H(n,t,e,s){const i=dt(t);if(i<0)return false;if(i<=1)n.fill(O,0,1<<s);const o=R[L];const r=1<<s;let h=r;let b=-1;
let l=0;let k=r;for(let u=0,a=0;u<o;u++){const S=st[u];const f=t[S];if(f>s&&(a&r-1)!==b){b=a&r-1;l=h;const d=bt(f,i,s);k=
1<<d;h+=k;n[b]=O|I|l<<m|d}const D=e[S];const N=D+f+(D>>T&w);if(f<=s)for(let d=a,B=1<<f;d<r;d+=B)n[d]=N;else for(let d=a>>
s,B=1<<f-s;d<k;d+=B)n[l+d]=N;p[f]--;let A=1<<f-1;while((a&A)!==0)A>>=1;a=A===0?0:(a&A-1)+A}return true}function dt(n){p.
fill(0);for(let s=0;s<n.length;s++)p[n[s]]++;let t=0;let e=1;R[0]=0;p[0]=0;for(let s=1;s<=L;s++){R[s]=R[s-1]+p[s-1];e=2*
e-p[s];if(e<0)return-1;if(p[s]>0)t=s}if(e>0&&t>1)return-1;for(let s=0;s<n.length;s++){const i=n[s];if(i>0)st[R[i]++]=s}return t}
function bt(n,t,e){let s=n-e;let i=1<<s;for(;s+e<t;s++,i<<=1){i-=p[s+e];if(i<=0)break}return s}function nt(n,t){for(let e=0;e<
1<<y;e++){let s=n[e];let i=s&31;if(s>=0&&(s&g)===0)while(i<y){const o=n[e>>>i];const r=(o&31)-(o>>T&w);if(o<0||r>y-i)break;
s+=o;i=s&31;if((o&g)!==0)break}t[e]=s}}var it=32*1024;var j=640;var at=16;var mt=25;var yt=(1<<y)-1;var At=(1<<_)-1;var pt=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,
2,14,1,15];var v=class{joined=new Int32Array(1<<y);single=$();distances=$();make(t,e){if(!H(this.single,t,x,y))return false;
if(!H(this.distances,e,z,_))return false;nt(this.single,this.joined);return true}};var P;function Et(){const n=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);P=new v;P.make(n,new Uint8Array(32).fill(5));return P}function rt(n){
return new DataView(n.buffer,n.byteOffset,n.byteLength)}var kt=-1;var ot=-2;var G=class{#n;#t=new v;#i=new Uint8Array(320);#l=new Uint8Array(
19);#e=new Int32Array(1<<C);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(t){this.#n=rt(t)}moveTo(t,e){this.#n=
rt(t);this.position=e}take(t){const e=this.#n.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<t)-1;this.position+=
t;return e}#h(t){this.#o=t;this.outBytes=0;this.lookBack=0}startFixed(){this.#h(P??Et())}startDynamic(){const t=this.take(
5)+257;const e=this.take(5)+1;const s=this.take(4)+4;if(t>286||e>30)return"a block has too many symbols";this.#l.fill(0);
for(let h=0;h<s;h++)this.#l[pt[h]]=this.take(3);const i=H(this.#e,this.#l,et,C);if(!i||this.#e[1]<0)return"a block has a\
n invalid code for code lengths";const o=this.#s(t+e);if(o!==void 0)return o;if(this.#i[256]===0)return"a block has no c\
ode for its end";const r=this.#t.make(this.#i.subarray(0,t),this.#i.subarray(t,t+e));if(!r)return"a block has invalid co\
des";this.#h(this.#t);return void 0}#s(t){const e=this.#i;for(let s=0;s<t;){const i=this.#e[this.take(C)];this.position-=
C-(i&31);const o=i>>m;if(o<16){e[s++]=o;continue}if(o===16&&s===0)return"a block repeats a code length before the first \
one";const r=o===16?e[s-1]:0;const h=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(s+h>t)return"a block\
 has too many code lengths";e.fill(r,s,s+h);s+=h}return void 0}read(t){const e=this.#n;const{joined:s,single:i,distances:o}=this.#o;
const r=Math.min(this.outBytes,it);let h=r;let b=this.lookBack;let l=this.position;let k=false;while(l<t){let u=e.getInt32(
l>>>3,true)>>>(l&7);let a=s[u&yt];if(a<0){if((a&I)!==0){const B=u>>>y&(1<<(a&31))-1;a=i[(a>>m&E)+B]}if(a<0){l+=a&31;k=(a&
F)!==0||"a symbol has no meaning";break}}const S=h+(a>>X&tt);const f=a&31;const D=a>>T&w;h+=(a>>m&E)+(u>>>f-D&(1<<D)-1);
l+=f;if((a&g)===0)continue;u>>>=f;if(f>mt-_)u=e.getInt32(l>>>3,true)>>>(l&7);a=o[u&At];if(a<0){if((a&I)!==0){u=e.getInt32(
l>>>3,true)>>>(l&7);const B=u>>>_&(1<<(a&31))-1;a=o[(a>>m&E)+B]}if(a<0){k="a distance has no meaning";break}}l+=a&31;if(S>=
it)continue;const N=a>>T&w;const A=l-N;u=e.getInt32(A>>>3,true)>>>(A&7);const d=(a>>m&E)+(u&(1<<N)-1);if(d-S>b)b=d-S}this.
outBytes+=h-r;this.lookBack=b;this.position=l;return k}step(){const t=this.#a(this.#o.single,y);if(t<0){this.position+=t&
31;return(t&F)===0?ot:kt}this.outBytes+=this.#r(t);if((t&g)===0)return 0;const e=this.#a(this.#o.distances,_);return e<0?
ot:this.#r(e)}#a(t,e){const s=this.#n.getInt32(this.position>>>3,true)>>>(this.position&7);const i=t[s&(1<<e)-1];if(i>=0||
(i&I)===0)return i;const o=s>>>e&(1<<(i&31))-1;return t[(i>>m&E)+o]}#r(t){const e=t>>T&w;this.position+=(t&31)-e;return(t>>
m&E)+this.take(e)}endCode(){const{single:t}=this.#o;for(let e=0;;e++){const s=t[e];if(s>=0)continue;if((s&F)!==0)return{
value:e&(1<<(s&31))-1,bits:s&31};const i=(s&I)===0?0:1<<(s&31);const o=s>>m&E;for(let r=0;r<i;r++){const h=t[o+r]&31;if(t[o+
r]<0)return{value:(e|r<<y)&(1<<h)-1,bits:h}}}}};var K=16*1024;var Lt=8.5*1024*1024;var Bt=1024*1024;var gt=K/16;var M=1024;var Y=class{#n=new Float64Array(M);#t=new Float64Array(M);#i=new Float64Array(M);#l=new Uint16Array(
M);#e=new Uint8Array(M);#o=0;#h=false;#s=0;#a=0;#r=0;#u=0;#c=0;outBytes=0;add(t){this.outBytes+=t.outBytes;if(t.isFinal)
return this.#d()&&this.#b(t);if(!this.#h){this.#h=true;this.#s=0;this.#a=t.startBit;this.#u=0;this.#c=0}this.#c=Math.max(
this.#c,t.lookBack-this.#u);this.#r=t.endBit;this.#u+=t.outBytes;if(++this.#s>gt)return false;const e=this.#r-this.#a;return this.#u<
K&&e<8*K||this.#d()}#d(){if(!this.#h)return true;this.#h=false;return this.#b({startBit:this.#a,endBit:this.#r,outBytes:this.#u,
lookBack:this.#c,isFinal:false})}#b({startBit:t,endBit:e,outBytes:s,lookBack:i,isFinal:o}){if(s===0)return true;if(this.#o===
Bt)return false;if(this.#o+1===this.#n.length)this.#m();const r=this.#o++;this.#n[r]=t;this.#t[r]=e;this.#i[r+1]=this.#i[r]+
s;this.#l[r]=i;this.#e[r]=o?1:0;return true}#m(){const t=2*this.#n.length;const e=(s,i)=>{i.set(s);return i};this.#n=e(this.#n,
new Float64Array(t));this.#t=e(this.#t,new Float64Array(t));this.#i=e(this.#i,new Float64Array(t));this.#l=e(this.#l,new Uint16Array(
t));this.#e=e(this.#e,new Uint8Array(t))}tables(t,e){const s=this.#o;return{startBits:this.#n.slice(0,s),endBits:this.#t.
slice(0,s),outStarts:this.#i.slice(0,s+1),lookBacks:this.#l.slice(0,s),finals:this.#e.slice(0,s),packedBytes:t,members:e}}};var ht=256*1024;var Tt=35615;var St=8;var lt=10;var _t=8;var W=2;var q=4;var J=8;var Q=16;var wt=224;var c=class extends Error{};
var V=class{#n=new Uint8Array(ht+j);#t=new G(this.#n);#i=new Y;#l=0;#e=0;#o=false;#h;#s="header";#a=0;#r=0;#u=0;#c=0;#d=0;#b=false;#m=false;write(t){
for(let e=0;e<t.length&&this.#h===void 0;){this.#A();const s=t.subarray(e,e+ht-this.#e);this.#n.set(s,this.#e);this.#e+=
s.length;e+=s.length;this.#p()}return this.#h===void 0}end(){if(this.#h===void 0){this.#A();this.#n.fill(0,this.#e);this.#o=
true;this.#p()}if(this.#h!==void 0)return{kind:"unusable",reason:this.#h};const t=this.#l+this.#e;return{kind:"scanned",
tables:this.#i.tables(t,this.#u)}}#A(){const t=this.#t.position>>>3;this.#n.copyWithin(0,t,this.#e);this.#l+=t;this.#e-=
t;this.#t.position&=7}#p(){try{while(this.#g());if(this.#o&&(this.#s!=="padding"||this.#u===0))throw new c("it ends too \
early")}catch(t){if(!(t instanceof c))throw t;const e=this.#l+(this.#t.position>>>3);this.#h=`${t.message}, at byte ${e}\
 of the gzip stream`}}#g(){switch(this.#s){case"header":return this.#y(lt)&&this.#T();case"field":return this.#S();case"\
bytes":if(!this.#E())return false;this.#s="field";return true;case"text":return this.#_();case"block":return this.#y(j)&&
this.#w();case"stored":return this.#E()&&this.#B();case"symbols":return this.#x();case"trailer":return this.#y(_t)&&this.#D();case"\
padding":return this.#N()}}#y(t){const e=this.#e-(this.#t.position>>>3);return e>=t||this.#o&&this.#s==="block"&&e>0}#f(t){
return this.#t.take(8*t)}#T(){if(this.#f(2)!==Tt)throw new c("it is no gzip stream");const t=this.#f(1);const e=this.#f(
1);if(t!==St||(e&wt)!==0)throw new c("a header asks for something unknown");this.#t.position+=8*(lt-4);this.#c=this.#i.outBytes;
this.#r=e&(q|J|Q|W);this.#s="field";return true}#S(){if((this.#r&q)!==0){if(!this.#y(2))return false;this.#a=this.#f(2);
this.#r&=~q;this.#s="bytes"}else if((this.#r&J)!==0){this.#r&=~J;this.#s="text"}else if((this.#r&Q)!==0){this.#r&=~Q;this.#s=
"text"}else if((this.#r&W)!==0){this.#a=2;this.#r&=~W;this.#s="bytes"}else this.#s="block";return true}#_(){const t=this.#t.
position>>>3;const e=this.#n.subarray(0,this.#e).indexOf(0,t);this.#t.position=8*(e===-1?this.#e:e+1);if(e!==-1)this.#s=
"field";return e!==-1}#E(){const t=Math.min(this.#a,this.#e-(this.#t.position>>>3));this.#t.position+=8*t;this.#a-=t;return this.#a===
0}#w(){const t=this.#t;this.#d=this.#k();this.#b=t.take(1)===1;this.#s="symbols";switch(t.take(2)){case 0:this.#I();break;case 1:
t.startFixed();break;case 2:{const e=t.startDynamic();if(e!==void 0)throw new c(e);break}default:throw new c("a block ha\
s an unknown type")}return true}#k(){return 8*this.#l+this.#t.position}#I(){const t=this.#t;t.position=t.position+7&~7;this.#a=
this.#f(2);if(this.#f(2)!==(this.#a^65535))throw new c("a stored block has an invalid length");t.outBytes=this.#a;t.lookBack=
0;this.#s="stored"}#x(){const t=this.#t;const e=this.#o?this.#e:this.#e-at;const s=t.read(8*e);if(typeof s==="string")throw new c(
s);return s&&this.#B()}#B(){const{outBytes:t,lookBack:e}=this.#t;if(e>this.#i.outBytes-this.#c)throw new c("a match refe\
rs to what is before the start");const s=this.#k();const i=this.#b;if(!this.#i.add({startBit:this.#d,endBit:s,outBytes:t,
lookBack:e,isFinal:i}))throw new c("it has too many blocks");this.#s=i?"trailer":"block";if(i)this.#t.position=this.#t.position+
7&~7;return true}#D(){this.#t.position+=32;const t=this.#f(2)+65536*this.#f(2);if(t!==(this.#i.outBytes-this.#c)%2**32)throw new c(
"a member has another size than it says");this.#u++;this.#s="padding";return true}#N(){const t=this.#n.subarray(this.#t.
position>>>3,this.#e);if(t.length===0)return false;if(t[0]!==0&&!this.#m){this.#s="header";return true}if(t.some(e=>e!==
0))throw new c("something follows its end");this.#m=true;this.#t.position=8*this.#e;return false}};var ct=256*1024;function ft(){ut?.on("message",async n=>{const t=await xt(n);ut?.postMessage(t,Dt(t))})}async function xt({
path:n,startByte:t,packedBytes:e}){let s;try{s=await It(n);const i=new V;const o=Buffer.allocUnsafeSlow(ct);for(let r=0;r<
e;){const h=Math.min(ct,e-r);const{bytesRead:b}=await s.read(o,0,h,t+r);if(b===0)return{kind:"unusable",reason:"the file\
 is too short"};if(!i.write(o.subarray(0,b)))break;r+=b}return i.end()}catch(i){return{kind:"unusable",reason:Z(i)}}finally{
await s?.close()}}function Dt(n){if(n.kind==="unusable")return[];const{startBits:t,endBits:e,outStarts:s,lookBacks:i,finals:o}=n.
tables;return[t,e,s,i,o].map(({buffer:r})=>r)}ft();
