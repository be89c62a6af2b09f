import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{open as St}from"node:fs/promises";import{parentPort as ht}from"node:worker_threads";function Z(n){return n instanceof Error?n.message:String(n)}var A=10;var D=9;var N=7;var R=15;var g=5;var O=15;var p=9;var C=32767;var X=24;var tt=15;var T=1<<28;var V=1<<29;var U=1<<
30;var x=1<<31;var F=(n,t)=>n<<g|t<<p;var S=new Int32Array(288).fill(x);var $=new Int32Array(32).fill(x);var et=Int32Array.
from({length:19},(n,t)=>F(0,t));for(let n=0;n<256;n++)S[n]=F(0,1)|1<<X;S[256]=x|V;for(let n=257,t=3;n<285;n++){const e=Math.
max(0,n-261>>2|0);S[n]=T|F(e,t);t+=1<<e}S[285]=T|F(0,258);for(let n=0,t=1;n<30;n++){const e=Math.max(0,n-2>>1);$[n]=F(e,
t);t+=1<<e}var m=new Uint16Array(R+1);var I=new Uint16Array(R+1);var st=new Uint16Array(288);function z(){return new Int32Array(
1<<R)}function M(n,t,e,s){const i=ct(t);if(i<0)return false;if(i<=1)n.fill(x,0,1<<s);const a=I[R];const o=1<<s;let h=o;let b=-1;
let l=0;let E=o;for(let c=0,r=0;c<a;c++){const B=st[c];const f=t[B];if(f>s&&(r&o-1)!==b){b=r&o-1;l=h;const d=ft(f,i,s);E=
1<<d;h+=E;n[b]=x|U|l<<p|d}const w=e[B];const _=w+f+(w>>g&O);if(f<=s)for(let d=r,k=1<<f;d<o;d+=k)n[d]=_;else for(let d=r>>
s,k=1<<f-s;d<E;d+=k)n[l+d]=_;m[f]--;let y=1<<f-1;while((r&y)!==0)y>>=1;r=y===0?0:(r&y-1)+y}return true}function ct(n){m.
fill(0);for(let s=0;s<n.length;s++)m[n[s]]++;let t=0;let e=1;I[0]=0;m[0]=0;for(let s=1;s<=R;s++){I[s]=I[s-1]+m[s-1];e=2*
e-m[s];if(e<0)return-1;if(m[s]>0)t=s}if(e>0&&t>1)return-1;for(let s=0;s<n.length;s++){const i=n[s];if(i>0)st[I[i]++]=s}return t}
function ft(n,t,e){let s=n-e;let i=1<<s;for(;s+e<t;s++,i<<=1){i-=m[s+e];if(i<=0)break}return s}function nt(n,t){for(let e=0;e<
1<<A;e++){let s=n[e];let i=s&31;if(s>=0&&(s&T)===0)while(i<A){const a=n[e>>>i];const o=(a&31)-(a>>g&O);if(a<0||o>A-i)break;
s+=a;i=s&31;if((a&T)!==0)break}t[e]=s}}var it=32*1024;var j=640;var rt=16;var dt=25;var bt=(1<<A)-1;var yt=(1<<D)-1;var mt=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,
2,14,1,15];var P=class{joined=new Int32Array(1<<A);single=z();distances=z();make(t,e){if(!M(this.single,t,S,A))return false;
if(!M(this.distances,e,$,D))return false;nt(this.single,this.joined);return true}};var H;function At(){const n=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);H=new P;H.make(n,new Uint8Array(32).fill(5));return H}var G=class{#n;#t=new P;#i=new Uint8Array(
320);#r=new Uint8Array(19);#e=new Int32Array(1<<N);#h=this.#t;position=0;outBytes=0;lookBack=0;constructor(t){this.#n=new DataView(
t.buffer,t.byteOffset,t.byteLength)}take(t){const e=this.#n.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<t)-
1;this.position+=t;return e}#o(t){this.#h=t;this.outBytes=0;this.lookBack=0}startFixed(){this.#o(H??At())}startDynamic(){
const t=this.take(5)+257;const e=this.take(5)+1;const s=this.take(4)+4;if(t>286||e>30)return"a block has too many symbol\
s";this.#r.fill(0);for(let h=0;h<s;h++)this.#r[mt[h]]=this.take(3);const i=M(this.#e,this.#r,et,N);if(!i||this.#e[1]<0)return"\
a block has an invalid code for code lengths";const a=this.#s(t+e);if(a!==void 0)return a;if(this.#i[256]===0)return"a b\
lock has no code for its end";const o=this.#t.make(this.#i.subarray(0,t),this.#i.subarray(t,t+e));if(!o)return"a block h\
as invalid codes";this.#o(this.#t);return void 0}#s(t){const e=this.#i;for(let s=0;s<t;){const i=this.#e[this.take(N)];this.
position-=N-(i&31);const a=i>>p;if(a<16){e[s++]=a;continue}if(a===16&&s===0)return"a block repeats a code length before \
the first one";const o=a===16?e[s-1]:0;const h=a===16?3+this.take(2):a===17?3+this.take(3):11+this.take(7);if(s+h>t)return"\
a block has too many code lengths";e.fill(o,s,s+h);s+=h}return void 0}read(t){const e=this.#n;const{joined:s,single:i,distances:a}=this.#h;
const o=Math.min(this.outBytes,it);let h=o;let b=this.lookBack;let l=this.position;let E=false;while(l<t){let c=e.getInt32(
l>>>3,true)>>>(l&7);let r=s[c&bt];if(r<0){if((r&U)!==0){const k=c>>>A&(1<<(r&31))-1;r=i[(r>>p&C)+k]}if(r<0){l+=r&31;E=(r&
V)!==0||"a symbol has no meaning";break}}const B=h+(r>>X&tt);const f=r&31;const w=r>>g&O;h+=(r>>p&C)+(c>>>f-w&(1<<w)-1);
l+=f;if((r&T)===0)continue;c>>>=f;if(f>dt-D)c=e.getInt32(l>>>3,true)>>>(l&7);r=a[c&yt];if(r<0){if((r&U)!==0){c=e.getInt32(
l>>>3,true)>>>(l&7);const k=c>>>D&(1<<(r&31))-1;r=a[(r>>p&C)+k]}if(r<0){E="a distance has no meaning";break}}l+=r&31;if(B>=
it)continue;const _=r>>g&O;const y=l-_;c=e.getInt32(y>>>3,true)>>>(y&7);const d=(r>>p&C)+(c&(1<<_)-1);if(d-B>b)b=d-B}this.
outBytes+=h-o;this.lookBack=b;this.position=l;return E}};var v=16*1024;var Rt=8.5*1024*1024;var pt=1024*1024;var Et=v/16;var L=1024;var K=class{#n=new Float64Array(L);#t=new Float64Array(L);#i=new Float64Array(L);#r=new Uint16Array(
L);#e=new Uint8Array(L);#h=0;#o=false;#s=0;#l=0;#a=0;#u=0;#c=0;outBytes=0;add(t){this.outBytes+=t.outBytes;if(t.isFinal)
return this.#d()&&this.#b(t);if(!this.#o){this.#o=true;this.#s=0;this.#l=t.startBit;this.#u=0;this.#c=0}this.#c=Math.max(
this.#c,t.lookBack-this.#u);this.#a=t.endBit;this.#u+=t.outBytes;if(++this.#s>Et)return false;const e=this.#a-this.#l;return this.#u<
v&&e<8*v||this.#d()}#d(){if(!this.#o)return true;this.#o=false;return this.#b({startBit:this.#l,endBit:this.#a,outBytes:this.#u,
lookBack:this.#c,isFinal:false})}#b({startBit:t,endBit:e,outBytes:s,lookBack:i,isFinal:a}){if(s===0)return true;if(this.#h===
pt)return false;if(this.#h+1===this.#n.length)this.#y();const o=this.#h++;this.#n[o]=t;this.#t[o]=e;this.#i[o+1]=this.#i[o]+
s;this.#r[o]=i;this.#e[o]=a?1:0;return true}#y(){const t=2*this.#n.length;const e=(s,i)=>{i.set(s);return i};this.#n=e(this.#n,
new Float64Array(t));this.#t=e(this.#t,new Float64Array(t));this.#i=e(this.#i,new Float64Array(t));this.#r=e(this.#r,new Uint16Array(
t));this.#e=e(this.#e,new Uint8Array(t))}tables(t,e){const s=this.#h;return{startBits:this.#n.slice(0,s),endBits:this.#t.
slice(0,s),outStarts:this.#i.slice(0,s+1),lookBacks:this.#r.slice(0,s),finals:this.#e.slice(0,s),packedBytes:t,members:e}}};var ot=256*1024;var kt=35615;var Bt=8;var at=10;var Tt=8;var W=2;var q=4;var J=8;var Q=16;var gt=224;var u=class extends Error{};
var Y=class{#n=new Uint8Array(ot+j);#t=new G(this.#n);#i=new K;#r=0;#e=0;#h=false;#o;#s="header";#l=0;#a=0;#u=0;#c=0;#d=0;#b=false;#y=false;write(t){
for(let e=0;e<t.length&&this.#o===void 0;){this.#A();const s=t.subarray(e,e+ot-this.#e);this.#n.set(s,this.#e);this.#e+=
s.length;e+=s.length;this.#p()}return this.#o===void 0}end(){if(this.#o===void 0){this.#A();this.#n.fill(0,this.#e);this.#h=
true;this.#p()}if(this.#o!==void 0)return{kind:"unusable",reason:this.#o};const t=this.#r+this.#e;return{kind:"scanned",
tables:this.#i.tables(t,this.#u)}}#A(){const t=this.#t.position>>>3;this.#n.copyWithin(0,t,this.#e);this.#r+=t;this.#e-=
t;this.#t.position&=7}#p(){try{while(this.#T());if(this.#h&&(this.#s!=="padding"||this.#u===0))throw new u("it ends too \
early")}catch(t){if(!(t instanceof u))throw t;const e=this.#r+(this.#t.position>>>3);this.#o=`${t.message}, at byte ${e}\
 of the gzip stream`}}#T(){switch(this.#s){case"header":return this.#m(at)&&this.#g();case"field":return this.#S();case"\
bytes":if(!this.#E())return false;this.#s="field";return true;case"text":return this.#w();case"block":return this.#m(j)&&
this.#_();case"stored":return this.#E()&&this.#B();case"symbols":return this.#x();case"trailer":return this.#m(Tt)&&this.#D();case"\
padding":return this.#N()}}#m(t){const e=this.#e-(this.#t.position>>>3);return e>=t||this.#h&&this.#s==="block"&&e>0}#f(t){
return this.#t.take(8*t)}#g(){if(this.#f(2)!==kt)throw new u("it is no gzip stream");const t=this.#f(1);const e=this.#f(
1);if(t!==Bt||(e&gt)!==0)throw new u("a header asks for something unknown");this.#t.position+=8*(at-4);this.#c=this.#i.outBytes;
this.#a=e&(q|J|Q|W);this.#s="field";return true}#S(){if((this.#a&q)!==0){if(!this.#m(2))return false;this.#l=this.#f(2);
this.#a&=~q;this.#s="bytes"}else if((this.#a&J)!==0){this.#a&=~J;this.#s="text"}else if((this.#a&Q)!==0){this.#a&=~Q;this.#s=
"text"}else if((this.#a&W)!==0){this.#l=2;this.#a&=~W;this.#s="bytes"}else this.#s="block";return true}#w(){const t=this.#t.
position>>>3;const e=this.#n.subarray(0,this.#e).indexOf(0,t);this.#t.position=8*(e===-1?this.#e:e+1);if(e!==-1)this.#s=
"field";return e!==-1}#E(){const t=Math.min(this.#l,this.#e-(this.#t.position>>>3));this.#t.position+=8*t;this.#l-=t;return this.#l===
0}#_(){const t=this.#t;this.#d=this.#k();this.#b=t.take(1)===1;this.#s="symbols";switch(t.take(2)){case 0:this.#I();break;case 1:
t.startFixed();break;case 2:{const e=t.startDynamic();if(e!==void 0)throw new u(e);break}default:throw new u("a block ha\
s an unknown type")}return true}#k(){return 8*this.#r+this.#t.position}#I(){const t=this.#t;t.position=t.position+7&~7;this.#l=
this.#f(2);if(this.#f(2)!==(this.#l^65535))throw new u("a stored block has an invalid length");t.outBytes=this.#l;t.lookBack=
0;this.#s="stored"}#x(){const t=this.#t;const e=this.#h?this.#e:this.#e-rt;const s=t.read(8*e);if(t.position>8*this.#e)throw new u(
"it ends too early");if(typeof s==="string")throw new u(s);return s&&this.#B()}#B(){const{outBytes:t,lookBack:e}=this.#t;
if(e>this.#i.outBytes-this.#c)throw new u("a match refers to what is before the start");const s=this.#k();if(s>8*(this.#r+
this.#e))throw new u("it ends too early");const i=this.#b;if(!this.#i.add({startBit:this.#d,endBit:s,outBytes:t,lookBack:e,
isFinal:i}))throw new u("it has too many blocks");this.#s=i?"trailer":"block";if(i)this.#t.position=this.#t.position+7&~7;
return true}#D(){this.#t.position+=32;const t=this.#f(2)+65536*this.#f(2);if(t!==(this.#i.outBytes-this.#c)%2**32)throw new u(
"a member has another size than it says");this.#u++;this.#s="padding";return true}#N(){const t=this.#n.subarray(this.#t.
position>>>3,this.#e);if(t.length===0)return false;if(t[0]!==0&&!this.#y){this.#s="header";return true}if(t.some(e=>e!==
0))throw new u("something follows its end");this.#y=true;this.#t.position=8*this.#e;return false}};var lt=256*1024;function ut(){ht?.on("message",async n=>{const t=await wt(n);ht?.postMessage(t,_t(t))})}async function wt({
path:n,startByte:t,packedBytes:e}){let s;try{s=await St(n);const i=new Y;const a=Buffer.allocUnsafeSlow(lt);for(let o=0;o<
e;){const h=Math.min(lt,e-o);const{bytesRead:b}=await s.read(a,0,h,t+o);if(b===0)return{kind:"unusable",reason:"the file\
 is too short"};if(!i.write(a.subarray(0,b)))break;o+=b}return i.end()}catch(i){return{kind:"unusable",reason:Z(i)}}finally{
await s?.close()}}function _t(n){if(n.kind==="unusable")return[];const{startBits:t,endBits:e,outStarts:s,lookBacks:i,finals:a}=n.
tables;return[t,e,s,i,a].map(({buffer:o})=>o)}ut();
