import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{open as kt}from"node:fs/promises";import{parentPort as ht}from"node:worker_threads";function Q(n){return n instanceof Error?n.message:String(n)}var y=11;var R=7;var N=15;var T=5;var D=15;var A=9;var O=32767;var K=24;var Z=15;var g=1<<28;var Y=1<<29;var C=1<<30;var x=1<<
31;var F=(n,t)=>n<<T|t<<A;var S=new Int32Array(288).fill(x);var X=new Int32Array(32).fill(x);var tt=Int32Array.from({length:19},
(n,t)=>F(0,t));for(let n=0;n<256;n++)S[n]=F(0,1)|1<<K;S[256]=x|Y;for(let n=257,t=3;n<285;n++){const e=Math.max(0,n-261>>
2|0);S[n]=g|F(e,t);t+=1<<e}S[285]=g|F(0,258);for(let n=0,t=1;n<30;n++){const e=Math.max(0,n-2>>1);X[n]=F(e,t);t+=1<<e}var p=new Uint16Array(
N+1);var I=new Uint16Array(N+1);var et=new Uint16Array(288);function V(){return new Int32Array(1<<N)}function U(n,t,e,s){
const i=ct(t);if(i<0)return false;if(i<=1)n.fill(x,0,1<<s);const a=I[N];const o=1<<s;let h=o;let d=-1;let u=0;let E=o;for(let f=0,
r=0;f<a;f++){const B=et[f];const b=t[B];if(b>s&&(r&o-1)!==d){d=r&o-1;u=h;const c=ft(b,i,s);E=1<<c;h+=E;n[d]=x|C|u<<A|c}const w=e[B];
const _=w+b+(w>>T&D);if(b<=s)for(let c=r,k=1<<b;c<o;c+=k)n[c]=_;else for(let c=r>>s,k=1<<b-s;c<E;c+=k)n[u+c]=_;p[b]--;let m=1<<
b-1;while((r&m)!==0)m>>=1;r=m===0?0:(r&m-1)+m}return true}function ct(n){p.fill(0);for(let s=0;s<n.length;s++)p[n[s]]++;
let t=0;let e=1;I[0]=0;p[0]=0;for(let s=1;s<=N;s++){I[s]=I[s-1]+p[s-1];e=2*e-p[s];if(e<0)return-1;if(p[s]>0)t=s}if(e>0&&
t>1)return-1;for(let s=0;s<n.length;s++){const i=n[s];if(i>0)et[I[i]++]=s}return t}function ft(n,t,e){let s=n-e;let i=1<<
s;for(;s+e<t;s++,i<<=1){i-=p[s+e];if(i<=0)break}return s}function st(n,t){for(let e=0;e<1<<y;e++){let s=n[e];let i=s&31;
if(s>=0&&(s&g)===0)while(i<y){const a=n[e>>>i];const o=(a&31)-(a>>T&D);if(a<0||o>y-i)break;s+=a;i=s&31;if((a&g)!==0)break}
t[e]=s}}var nt=32*1024;var $=640;var rt=16;var it=(1<<y)-1;var dt=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var H=class{joined=new Int32Array(
1<<y);single=V();distances=V();make(t,e){if(!U(this.single,t,S,y))return false;if(!U(this.distances,e,X,y))return false;
st(this.single,this.joined);return true}};var M;function bt(){const n=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);M=new H;M.make(n,new Uint8Array(32).fill(5));return M}var P=class{#n;#t=new H;#i=new Uint8Array(
320);#o=new Uint8Array(19);#e=new Int32Array(1<<R);#h=this.#t;position=0;outBytes=0;lookBack=0;constructor(t){this.#n=new DataView(
t.buffer,t.byteOffset,t.byteLength)}take(t){const e=this.#n.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<t)-
1;this.position+=t;return e}#a(t){this.#h=t;this.outBytes=0;this.lookBack=0}startFixed(){this.#a(M??bt())}startDynamic(){
const t=this.take(5)+257;const e=this.take(5)+1;const s=this.take(4)+4;if(t>286||e>30)return"a block has too many symbol\
s";this.#o.fill(0);for(let h=0;h<s;h++)this.#o[dt[h]]=this.take(3);const i=U(this.#e,this.#o,tt,R);if(!i||this.#e[1]<0)return"\
a block has an invalid code for code lengths";const a=this.#s(t+e);if(a!==void 0)return a;if(this.#i[256]===0)return"a b\
lock has no code for its end";const o=this.#t.make(this.#i.subarray(0,t),this.#i.subarray(t,t+e));if(!o)return"a block h\
as invalid codes";this.#a(this.#t);return void 0}#s(t){const e=this.#i;for(let s=0;s<t;){const i=this.#e[this.take(R)];this.
position-=R-(i&31);const a=i>>A;if(a<16){e[s++]=a;continue}if(a===16&&s===0)return"a block repeats a code length before \
the first one";const o=a===16?e[s-1]:0;const h=a===16?3+this.take(2):a===17?3+this.take(3):11+this.take(7);if(s+h>t)return"\
a block has too many code lengths";e.fill(o,s,s+h);s+=h}return void 0}read(t){const e=this.#n;const{joined:s,single:i,distances:a}=this.#h;
const o=Math.min(this.outBytes,nt);let h=o;let d=this.lookBack;let u=this.position;let E=false;while(u<t){let f=e.getInt32(
u>>>3,true)>>>(u&7);let r=s[f&it];if(r<0){if((r&C)!==0){const k=f>>>y&(1<<(r&31))-1;r=i[(r>>A&O)+k]}if(r<0){u+=r&31;E=(r&
Y)!==0||"a symbol has no meaning";break}}const B=h+(r>>K&Z);const b=r&31;const w=r>>T&D;h+=(r>>A&O)+(f>>>b-w&(1<<w)-1);u+=
b;if((r&g)===0)continue;f=e.getInt32(u>>>3,true)>>>(u&7);r=a[f&it];if(r<0){if((r&C)!==0){const k=f>>>y&(1<<(r&31))-1;r=a[(r>>
A&O)+k]}if(r<0){E="a distance has no meaning";break}}u+=r&31;if(B>=nt)continue;const _=r>>T&D;const m=u-_;f=e.getInt32(m>>>
3,true)>>>(m&7);const c=(r>>A&O)+(f&(1<<_)-1);if(c-B>d)d=c-B}this.outBytes+=h-o;this.lookBack=d;this.position=u;return E}};var z=16*1024;var It=8*1024*1024;var yt=1024*1024;var L=1024;var G=class{#n=new Float64Array(L);#t=new Float64Array(L);#i=new Float64Array(L);#o=new Uint16Array(
L);#e=new Uint8Array(L);#h=0;#a=false;#s=0;#l=0;#r=0;#u=0;outBytes=0;add(t){this.outBytes+=t.outBytes;if(t.isFinal)return this.#f()&&
this.#d(t);if(!this.#a){this.#a=true;this.#s=t.startBit;this.#r=0;this.#u=0}this.#u=Math.max(this.#u,t.lookBack-this.#r);
this.#l=t.endBit;this.#r+=t.outBytes;const e=this.#l-this.#s;return this.#r<z&&e<8*z||this.#f()}#f(){if(!this.#a)return true;
this.#a=false;return this.#d({startBit:this.#s,endBit:this.#l,outBytes:this.#r,lookBack:this.#u,isFinal:false})}#d({startBit:t,
endBit:e,outBytes:s,lookBack:i,isFinal:a}){if(s===0)return true;if(this.#h===yt)return false;if(this.#h+1===this.#n.length)
this.#b();const o=this.#h++;this.#n[o]=t;this.#t[o]=e;this.#i[o+1]=this.#i[o]+s;this.#o[o]=i;this.#e[o]=a?1:0;return true}#b(){
const t=2*this.#n.length;const e=(s,i)=>{i.set(s);return i};this.#n=e(this.#n,new Float64Array(t));this.#t=e(this.#t,new Float64Array(
t));this.#i=e(this.#i,new Float64Array(t));this.#o=e(this.#o,new Uint16Array(t));this.#e=e(this.#e,new Uint8Array(t))}tables(t,e){
const s=this.#h;return{startBits:this.#n.slice(0,s),endBits:this.#t.slice(0,s),outStarts:this.#i.slice(0,s+1),lookBacks:this.#o.
slice(0,s),finals:this.#e.slice(0,s),packedBytes:t,members:e}}};var ot=256*1024;var mt=35615;var pt=8;var at=10;var At=8;var j=2;var W=4;var q=8;var J=16;var Et=224;var l=class extends Error{};
var v=class{#n=new Uint8Array(ot+$);#t=new P(this.#n);#i=new G;#o=0;#e=0;#h=false;#a;#s="header";#l=0;#r=0;#u=0;#f=0;#d=0;#b=false;#m=false;write(t){
for(let e=0;e<t.length&&this.#a===void 0;){this.#p();const s=t.subarray(e,e+ot-this.#e);this.#n.set(s,this.#e);this.#e+=
s.length;e+=s.length;this.#A()}return this.#a===void 0}end(){if(this.#a===void 0){this.#p();this.#n.fill(0,this.#e);this.#h=
true;this.#A()}if(this.#a!==void 0)return{kind:"unusable",reason:this.#a};const t=this.#o+this.#e;return{kind:"scanned",
tables:this.#i.tables(t,this.#u)}}#p(){const t=this.#t.position>>>3;this.#n.copyWithin(0,t,this.#e);this.#o+=t;this.#e-=
t;this.#t.position&=7}#A(){try{while(this.#g());if(this.#h&&(this.#s!=="padding"||this.#u===0))throw new l("it ends too \
early")}catch(t){if(!(t instanceof l))throw t;const e=this.#o+(this.#t.position>>>3);this.#a=`${t.message}, at byte ${e}\
 of the gzip stream`}}#g(){switch(this.#s){case"header":return this.#y(at)&&this.#T();case"field":return this.#S();case"\
bytes":if(!this.#E())return false;this.#s="field";return true;case"text":return this.#w();case"block":return this.#y($)&&
this.#_();case"stored":return this.#E()&&this.#B();case"symbols":return this.#x();case"trailer":return this.#y(At)&&this.#R();case"\
padding":return this.#N()}}#y(t){const e=this.#e-(this.#t.position>>>3);return e>=t||this.#h&&this.#s==="block"&&e>0}#c(t){
return this.#t.take(8*t)}#T(){if(this.#c(2)!==mt)throw new l("it is no gzip stream");const t=this.#c(1);const e=this.#c(
1);if(t!==pt||(e&Et)!==0)throw new l("a header asks for something unknown");this.#t.position+=8*(at-4);this.#f=this.#i.outBytes;
this.#r=e&(W|q|J|j);this.#s="field";return true}#S(){if((this.#r&W)!==0){if(!this.#y(2))return false;this.#l=this.#c(2);
this.#r&=~W;this.#s="bytes"}else if((this.#r&q)!==0){this.#r&=~q;this.#s="text"}else if((this.#r&J)!==0){this.#r&=~J;this.#s=
"text"}else if((this.#r&j)!==0){this.#l=2;this.#r&=~j;this.#s="bytes"}else this.#s="block";return true}#w(){const t=this.#t.
position>>>3;const e=this.#n.subarray(0,this.#e).indexOf(0,t);this.#t.position=8*(e===-1?this.#e:e+1);if(e!==-1)this.#s=
"field";return e!==-1}#E(){const t=Math.min(this.#l,this.#e-(this.#t.position>>>3));this.#t.position+=8*t;this.#l-=t;return this.#l===
0}#_(){const t=this.#t;this.#d=this.#k();this.#b=t.take(1)===1;this.#s="symbols";switch(t.take(2)){case 0:this.#I();break;case 1:
t.startFixed();break;case 2:{const e=t.startDynamic();if(e!==void 0)throw new l(e);break}default:throw new l("a block ha\
s an unknown type")}return true}#k(){return 8*this.#o+this.#t.position}#I(){const t=this.#t;t.position=t.position+7&~7;this.#l=
this.#c(2);if(this.#c(2)!==(this.#l^65535))throw new l("a stored block has an invalid length");t.outBytes=this.#l;t.lookBack=
0;this.#s="stored"}#x(){const t=this.#t;const e=this.#h?this.#e:this.#e-rt;const s=t.read(8*e);if(t.position>8*this.#e)throw new l(
"it ends too early");if(typeof s==="string")throw new l(s);return s&&this.#B()}#B(){const{outBytes:t,lookBack:e}=this.#t;
if(e>this.#i.outBytes-this.#f)throw new l("a match refers to what is before the start");const s=this.#k();if(s>8*(this.#o+
this.#e))throw new l("it ends too early");const i=this.#b;if(!this.#i.add({startBit:this.#d,endBit:s,outBytes:t,lookBack:e,
isFinal:i}))throw new l("it has too many blocks");this.#s=i?"trailer":"block";if(i)this.#t.position=this.#t.position+7&~7;
return true}#R(){this.#t.position+=32;const t=this.#c(2)+65536*this.#c(2);if(t!==(this.#i.outBytes-this.#f)%2**32)throw new l(
"a member has another size than it says");this.#u++;this.#s="padding";return true}#N(){const t=this.#n.subarray(this.#t.
position>>>3,this.#e);if(t.length===0)return false;if(t[0]!==0&&!this.#m){this.#s="header";return true}if(t.some(e=>e!==
0))throw new l("something follows its end");this.#m=true;this.#t.position=8*this.#e;return false}};var lt=256*1024;function ut(){ht?.on("message",async n=>{const t=await Bt(n);ht?.postMessage(t,gt(t))})}async function Bt({
path:n,startByte:t,packedBytes:e}){let s;try{s=await kt(n);const i=new v;const a=Buffer.allocUnsafeSlow(lt);for(let o=0;o<
e;){const h=Math.min(lt,e-o);const{bytesRead:d}=await s.read(a,0,h,t+o);if(d===0)return{kind:"unusable",reason:"the file\
 is too short"};if(!i.write(a.subarray(0,d)))break;o+=d}return i.end()}catch(i){return{kind:"unusable",reason:Q(i)}}finally{
await s?.close()}}function gt(n){if(n.kind==="unusable")return[];const{startBits:t,endBits:e,outStarts:s,lookBacks:i,finals:a}=n.
tables;return[t,e,s,i,a].map(({buffer:o})=>o)}ut();
