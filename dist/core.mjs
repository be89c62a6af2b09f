import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var GP=Object.create;var pp=Object.defineProperty;var KP=Object.getOwnPropertyDescriptor;var YP=Object.getOwnPropertyNames;var VP=Object.getPrototypeOf,qP=Object.prototype.hasOwnProperty;var up=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),mp=t=>{throw TypeError(t)};var BU=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var XP=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var ZP=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of YP(e))!qP.call(t,o)&&o!==n&&pp(t,o,{get:()=>e[o],
enumerable:!(r=KP(e,o))||r.enumerable});return t};var QP=(t,e,n)=>(n=t!=null?GP(VP(t)):{},ZP(e||!t||!t.__esModule?pp(n,"default",{value:t,enumerable:!0}):n,t));var ye=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&mp("Object expected");var r,o;n&&(r=e[up("asyncDi\
spose")]),r===void 0&&(r=e[up("dispose")],n&&(o=r)),typeof r!="function"&&mp("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},ge=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Ow=XP((r3,Iw)=>{Iw.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return m(n||100);if(r===0)return m(o);if(o===0)return m(
r);var a,d,c,f,l,u;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return m(r);c=e[a-1],f=d===c?0:1,l=i[s-
1][a]+1,(u=i[s][a-1]+1)<l&&(l=u),(u=i[s-1][a-1]+f)<l&&(l=u),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(u=i[s-2][a-2]+f)<
l?u:l}return m(i[r][o]);function m(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var X=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,Ht="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",we="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function J(t){return t instanceof p?t:new p("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var hp=300;function A(t){let e=t.toString("utf8"),n=e.length>hp;return JSON.
stringify(n?`${e.slice(0,hp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var e0="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Xe(t){
return t instanceof p?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${e0}`}function OU(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as n0}from"node:crypto";import{readlinkSync as r0}from"node:fs";import{readFileSync as t0}from"node:fs";function Oo(t){try{return t0(`/proc/${t}`,"utf8")}catch{return""}}var Et="io.github.docker-flatten.run",Ut="docker-flatten-pending",To="docker-flatten-",yp="paused-",o0=1440*60,qi=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
i0=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function $U(){let t=Math.floor(Date.now()/1e3),{start:e}=Sp("self");return`${kp()}\
-${Ep()}-${process.pid}-${e}-${t}-${sf()}`}function vo(t){return`${Et}=${t}`}function rt(t){return`${Ut}:${t}`}function gp(t){
return`${rt(t)}-${sf()}`}function of(t){let e=t.startsWith(`${Ut}:`)?t.slice(Ut.length+1):"";if(qi.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return qi.test(n)?n:void 0}function wp(t){return`${To}${t}-${sf()}`}function bp(t,e){return`${To}${t}-${yp}${e}`}
function Xi(t){return new RegExp(`-${yp}([0-9a-f]{64})$`).exec(t)?.[1]}function oe(t){return`${To}${t}-`}function lt(t){
if(!t.startsWith(To))return;let e=i0.exec(t.slice(To.length))?.[1];return e!==void 0&&qi.test(e)?e:void 0}function St(t){
let e=qi.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===kp()&&e.pidNamespace!=="0"&&e.pidNamespace===Ep()?!s0(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>o0}function s0(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=Sp(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function kp(){return Oo("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Ep(){try{return/\d+/.exec(r0("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function Sp(t){let e=Oo(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function sf(){return n0(4).toString("hex")}var xp=["SIGINT","SIGTERM","SIGHUP"];function FU(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of xp)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of xp)process.off(r,e)}}}var Zi={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Qi="workflow";function HU(t){Qi=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${Qi==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Qi==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=Zi[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function xt(t,e){return Qi===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var a0=250,Ze=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(a0,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(d0(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function Pp(t){return t instanceof p&&t.code==="TIMEOUT"}function d0(t){return new p("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as B0}from"node:child_process";import{spawn as c0}from"node:child_process";import{StringDecoder as f0}from"node:string_decoder";var Ao=process.platform!==
"win32",l0=128,es=class{async run(e,n,r){let o=c0(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Ao}),i=new af(r.
onOutput);return i.readFrom(o),df(r.kill,o),{exitCode:await Lo(o),...i.texts()}}},u0=64*1024*1024,Ro=64*1024,af=class{stdout;stderr;constructor(e){
this.stdout=new zt(u0,e),this.stderr=new zt(Ro,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},zt=class{#e=new f0("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function df(t,e){let n=()=>{m0(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function m0(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function Lo(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:l0)))})}var p0=500;function ts(t,e){let n="";return setInterval(()=>{let r=Oo(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},p0)}var Bp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',h0=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Bp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Bp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ns(t,e){let n=h0.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var y0={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},g0=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function cf(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!w0(e[0])))}function w0(t){let e=t.toUpperCase();return Object.hasOwn(y0,e)||g0.some(n=>e.startsWith(
n))}function O(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function b(t,...e){let n=t;for(let r of e){if(!O(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function w(t,...e){
let n=b(t,...e);return typeof n=="string"&&n!==""?n:void 0}function $(t){try{return JSON.parse(t)}catch{return}}var Pt=class extends Error{constructor(e){super(`unexpected answer of the engine: ${String(JSON.stringify(e)).slice(0,200)}`)}};var{request:b0,STATUS_CODES:k0}=process.getBuiltinModule("node:http"),Ip=64*1024*1024;function E0(t,{method:e,path:n,body:r},{
kill:o,touch:i}){let s=r===void 0?void 0:JSON.stringify(r);return new Promise((a,d)=>{let c=b0({socketPath:t,method:e,path:n,
headers:s===void 0?{}:{"Content-Type":"application/json"},agent:!1,signal:o});c.once("response",f=>S0(f,i).then(a,d)),c.
on("error",d),c.end(s)})}async function S0(t,e){e();let n=[],r=0;for await(let o of t){if(e(),r+=o.length,r>Ip)throw new Error(
`more than ${Ip} bytes`);n.push(o)}return{status:t.statusCode??0,headers:t.headers,text:Buffer.concat(n).toString("utf8")}}
async function Op(t,e,n){let r=[],o=[];for(let s of e){let a=await n(s);typeof a=="string"?o.push(a):r.push(a.body)}let i=s=>({
exitCode:o.length===0?0:1,stdout:"",stderr:o.join(`
`),value:s});try{return i(t.ofApi(r))}catch(s){if(!(s instanceof Pt))throw s;return o.push(s.message),i(t.ofApi([]))}}async function Tp({
path:t,apiVersion:e},{method:n,path:r,body:o},i){let s={method:n,path:e===void 0?r:`/v${e}${r}`,...o===void 0?{}:{body:o}},
a;try{a=await E0(t,s,i)}catch(f){return x0(t,s,f)}let d=P0(a);if(d!==void 0)return d;if(a.text===""&&n!=="GET")return{body:void 0};
let c=$(a.text);return c===void 0?`the answer to ${n} ${r} is not JSON: ${a.text.slice(0,200)}`:{body:c}}function x0(t,{
method:e,path:n},r){let o=w(r,"code");return o==="EACCES"||o==="EPERM"?`permission denied while trying to connect to the\
 docker API at unix://${t}`:o==="ENOENT"||o==="ECONNREFUSED"?`Cannot connect to the Docker daemon at unix://${t}. Is the\
 docker daemon running?`:`error during connect: ${e} ${n}: ${E(r)}`}function P0({status:t,text:e}){return t>=200&&t<=299?
void 0:`Error response from daemon: ${(w($(e),"message")??e.trim())||`${t} ${k0[t]??""}`.trimEnd()}`}var vp=class t{globalArgs;#e;#t;#n;#r;constructor(e={}){this.globalArgs=e.globalArgs??[],this.#e=e.watch??new Ze(void 0,
0),this.#t=e.graceMs??Ap,this.#n=e.runner??new es,this.#r=e.socket}withWatchdog(e,n=Ap){return this.#o({watch:e,graceMs:n})}withSocket(e){
return this.#o({socket:e})}#o(e){return new t({globalArgs:this.globalArgs,watch:this.#e,graceMs:this.#t,runner:this.#n,socket:this.#r,
...e})}get touch(){return this.#e.touch}async ask(e){let n=this.#r;if(n!==void 0&&e.requests!==void 0)return await Op(e,
e.requests,o=>this.#i(i=>Tp(n,o,{kill:i,touch:this.touch})));let r=await this.try(e.args);return{...r,value:e.ofCommand(
r.stdout)}}async get(e){let n=await this.ask(e);if(n.exitCode!==0)throw ee(e.args,n);return n.value}try(e){return this.#i(
n=>this.#n.run("docker",[...this.globalArgs,...e],{env:cf(process.env),onOutput:this.touch,kill:n}))}async#i(e){let{signal:n}=this.#e;
if(n.aborted)throw J(n.reason);let r=new AbortController,o,i=()=>{o=setTimeout(()=>r.abort(),this.#t)};n.addEventListener(
"abort",i,{once:!0});try{let s=await e(r.signal);if(n.aborted)throw J(n.reason);return this.touch(),s}catch(s){throw Rp(
s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==0)throw ee(
e,n);return n.stdout.trimEnd()}spawn(e,n,r){return B0("docker",[...this.globalArgs,...e],{stdio:n,env:cf(process.env),detached:Ao,
...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pipe","pipe"],
r),s=f=>Co(i[f],Ro,l=>{this.touch(),n(l,f)}),a=s("stdout"),d=s("stderr"),c=o?ts(i,this.touch):void 0;try{return{exitCode:await rs(
i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},Ap=2e3;function Co(t,e,n){let r=new zt(e,n);return t?.on("data",r.
add),()=>r.text}async function rs(t){try{return await Lo(t)}catch(e){throw Rp(e)}}function Rp(t){return t instanceof Error?
"code"in t&&t.code==="ENOENT"?O0(t):t.name==="AbortError"?J(t.cause):t:t}function ee(t,e){let n=(e.stderr.trim()||e.stdout.
trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Jt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}
function Jt(t,e,n){let r=ns(t,n);return r!==void 0?r:ff(t)?lf(t):new p(e,`${n}: ${t}`,{hint:X})}function ff(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function lf(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?I0:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var I0=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function O0(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as EO}from"node:path";import{realpathSync as hO}from"node:fs";import{dirname as wy,resolve as yO}from"node:path";import{open as zp}from"node:fs/promises";import{Readable as _0}from"node:stream";var v=512,jt=Buffer.alloc(2*v),z={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Te={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},T0=new Set(["1",
"2","3","4","5","6"]);function ae(t){return Math.ceil(t/v)*v}function $o(t){for(let e=0;e<v;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function os(t){return t[z.typeFlag[0]]===0}function is(t){return!T0.has(t)}
function ve(t,e){let n=Lp(t,z.checksum,e),r=mf(t);if(n!==r&&n!==L0(t))throw new p("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:Ht});let o=t[z.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:Lp(t,z.size,e),name:A0(t),gnuIsExtended:(t[z.gnuIsExtended[0]]??
0)!==0&&o===83}}function ot(t,e){return new p("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:Ht})}function ze(t,e){
return $p(t,z[e])}function ss(t){return uf(t,z.linkName)}function uf(t,e){return t.subarray(e[0],v0(t,e))}function v0(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function A0(t){let e=uf(t,z.name);if(t[z.prefix[0]]===0||!Cp(t))return Buffer.
from(e);let n=uf(t,z.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var R0=Buffer.from("ustar\0");function Cp(t){return R0.
every((e,n)=>t[z.magic[0]+n]===e)}function mf(t){let[e,n]=z.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
v;o++)r+=t[o];return r}function L0(t){let[e,n]=z.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return mf(t)-o*256}function Lp(t,e,n){let r=$p(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new p("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:Ht})}return r}var C0=17;function $p(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=C0;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:as(t.subarray(e,r))}function as(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Gt(t){return ze(t,"mtime")}var $0=8**11-1;function No(t,e){let n=Math.
min(Math.max(0,e),$0);return Wt(t,z.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function Fo(t,e){return Wt(
t,z.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function Np(t){return t[z.typeFlag[0]]!==83?t:Wt(Wt(t,z.typeFlag,
Buffer.from("0")),z.sparseMap,Buffer.alloc(z.sparseMap[1]))}var pf=8**7-1;function hf(t,e,n){if(n<=pf)return Wt(t,z[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Wt(t,z[e],
r)}function ds(t,e){let n=cs(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function cs(t,e,n,r=!1){let o=Buffer.alloc(z[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Wt(
t,z[e],o);return e==="name"&&Cp(t)?Wt(i,z.prefix,Buffer.alloc(z.prefix[1])):i}function fs(){let t=Buffer.alloc(v);t.write(
"0000755",z.mode[0],"latin1");for(let e of[z.uid,z.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",z.
mtime[0],"latin1"),t.write("5",z.typeFlag[0],"latin1"),t.write("ustar\x0000",z.magic[0],"latin1"),Fo(t,0)}function Fp(t,e){
let n=Buffer.alloc(v);n.write("././@LongLink",z.name[0],"latin1");for(let r of[z.mode,z.uid,z.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",z.mtime[0],"latin1"),n.write(t,z.typeFlag[0],"latin1"),n.write("ustar  \0",z.magic[0],
"latin1"),Fo(n,e)}function Wt(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=mf(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,z.checksum[0],"latin1"),r}var _p=16*1024;function Dp(t,e){let n=new Map,r=[];for(let{key:o,value:i}of bf(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function Mp(t,e){
return yf(t,n=>n===e)}function yf(t,e){return Buffer.concat([...bf(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function gf(t,e){
return Buffer.concat([...bf(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:wf(n,o)}))}function wf(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*bf(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>_p)throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${_p} r\
ecords.`,{hint:we});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new p("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:Ht});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function Kt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var N0=8**11-1,F0=100;function Yt(t,e){return Up("0",t,e)}function Hp(t){let e=Buffer.concat([...t].map(([n,r])=>wf(n,r)));
return Buffer.concat([Up("x","pax",e.length),e,_o(e.length)])}function Up(t,e,n){let r=Buffer.alloc(v);if(r.write(e,0,F0,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=N0?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function _o(t){return Buffer.
alloc(ae(t)-t)}function or(){return Buffer.alloc(2*v)}var Jp=4*1024*1024;function Wp(t){return t.map(({content:n})=>{let r=Mo(n);return Yt("",0).length+r+_o(r).length}).reduce(
(n,r)=>n+r,or().length)}async function jp(t,e,n){for(let{path:r,content:o}of e)await Do(t,Yt(r,Mo(o)),n),Buffer.isBuffer(
o)?await Do(t,o,n):await Ho(o,t,n),await Do(t,_o(Mo(o)),n);await Do(t,or(),n)}async function Ho(t,e,n){let{path:r,sizeBytes:o}=t,
i=await zp(r,"r");try{await Gp(i,t);let s=Buffer.allocUnsafe(Math.min(Jp,o));for(let a=o;a>0;){let d=kf(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await Do(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function ls(t,e=()=>{}){return _0.from(D0(t,e),{objectMode:!1})}async function*D0(t,e){
for(let{path:n,content:r}of t){yield Yt(n,Mo(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*M0(r,e);let o=_o(Mo(r));
o.length>0&&(yield o)}yield or()}async function*M0(t,e){let{path:n,sizeBytes:r}=t,o=await zp(n,"r");try{await Gp(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(Jp/4,i)),{bytesRead:a}=await o.read(s,0,s.length,kf(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function kf({startByte:t=0,
sizeBytes:e}){return t+e}async function Gp(t,e){let{size:n}=await t.stat(),r=kf(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function Do(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function Mo(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as H0}from"node:crypto";var Ef=JSON;function us(t){let e=Ef.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?Ef.rawJSON(o.source):r);if(!O(
e)||Ef.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Uo(t){let e=b(t,"ro\
otfs","diff_ids");return D(e)?e:[]}function Cn(t){let e=b(t,"history");if(Array.isArray(e))return e.map(n=>b(n,"empty_la\
yer")!==!0)}function U0(t){return t.reduce((e,n)=>e===void 0?n:W(Buffer.from(`${e} ${n}`)),void 0)}function W(t){return`\
sha256:${H0("sha256").update(t).digest("hex")}`}function Yp(t,e){let n=J0(w(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:xf(e.createdBy,i),comment:U0(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...z0(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function z0(t,e){if(e===0)return[];
let n=b(t,"history"),r=Cn(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==Uo(t).length?Array.from({length:e},
()=>({})):n.slice(0,Sf(r,e))}function Sf(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function xf(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function J0(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var W0=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],j0="0001-01-01T\
00:00:00Z";function Vp(t){let e={};for(let[r,o]of W0){let i=t[r];!Kp(i)&&i!==j0&&(e[o]=i)}let n=t.Config;return e.config=
O(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Kp(r))):{},e.rootfs={type:"layers",diff_ids:b(t,"RootFS","Laye\
rs")??[]},e}function Kp(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Ae={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function zo(t){let e=w(t,"digest"),
n=b(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:w(t,"mediaType")??"",digest:e,sizeBytes:n}}function qp(t){
let e=$(t),n=zo(b(e,"config")),r=b(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=b(e,"annotations"),i=Object.
entries(O(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(zo).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function Xp(t){let e=b($(t),"manifests");if(Array.isArray(e))return e.filter(n=>w(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=zo(n);return r===void 0?[]:[{...r,platform:G0(n)}]})}function G0(t){let e=b(
t,"platform"),n=w(e,"os"),r=w(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:w(e,"var\
iant")}}function ir(t){return t===Ae.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ms(t,e,n,r={}){
return Zp({schemaVersion:2,mediaType:t,config:Pf(e),layers:n.map(Pf),...ys(r)})}function ps(t,e,n={}){return Zp({schemaVersion:2,
mediaType:t,manifests:e.map(hs),...ys(n)})}function hs(t){let{platform:e,annotations:n={}}=t;return{...Pf({...t,annotations:{}}),
...e===void 0?{}:{platform:e},...ys(n)}}function Bf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?
{}:{variant:n}}}function ys(t){return Object.keys(t).length===0?{}:{annotations:t}}function Pf({mediaType:t,digest:e,sizeBytes:n,
annotations:r={}}){return{mediaType:t,digest:e,size:n,...ys(r)}}function Zp(t){return Buffer.from(JSON.stringify(t))}var K0=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
Y0=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,V0=/^\w[\w.-]{0,127}$/,q0=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
X0=255,If=/^(?:sha256:)?[0-9a-f]{64}$/;function Vt(t){return If.test(t)}function ne(t,e){let n=Of(t);if(n===void 0)throw new p(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:Z0(t)});return n}function gs(t,e){let n=ne(t,e),r=o=>{throw new p("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(If.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function sr({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function ie(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function Qp(t){let e=ie(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=Of(n);
return r!==void 0&&ie(r)===e?n:e}function Of(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!q0.test(n)||n?.startsWith(
"sha256:")&&!If.test(n)||s!==void 0&&!V0.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,l=f?c:"docker.io",u=f?a.slice(d+1):a;if(f&&!K0.test(l)||!u.split("/").every(g=>Y0.test(
g)))return;let m=l==="docker.io"||l==="index.docker.io",h=m&&!u.includes("/")?`library/${u}`:u,y=m?"docker.io":l;if(!(`${y}\
/${h}`.length>X0))return{text:t,domain:y,path:h,tag:s,digest:n}}function Z0(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&Of(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function eh(t,e,n){let r=`${W(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return ls([{path:r,content:t},ws([{Config:r,
RepoTags:[n],Layers:[o]}])])}function ws(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var bs={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function ks(t){return{path:"index.j\
son",content:ps(Ae.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var Es="io.containerd.image.name";function Ss(t,e,n={}){
let r=ms(Ae.manifest,{mediaType:Ae.config,digest:W(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Ae.manifest,
digest:W(r),sizeBytes:r.length}}}function th(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:l})=>l),
a=Ss(e,s,o),d=s.map(({digest:l})=>Je(l)),c=Je(W(e)),f=[bs,ks({...a.descriptor,platform:Bf(n),annotations:{[Es]:r.full}}),
ws([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:Je(a.descriptor.digest),content:a.bytes},...t.map(
({path:l,startByte:u,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(m),content:{path:l,startByte:u,sizeBytes:h}}))];return ls(
f,i)}function nh(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=Ss(s,[{...t,mediaType:"application\
/octet-stream"}]),c=ie(ne(n,"tag"));return ls([bs,ks({...d,platform:Bf(e),annotations:{[Es]:c}}),{path:Je(W(s)),content:s},
{path:Je(d.digest),content:a}])}var ar={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},rh={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function dr(t,e){return t==="oci"||e==="zstd"?ar.oci.layer+rh.oci[e]:
ar.docker.layer+rh.docker[e]}function Tf(t){return["gzip","zstd","none"].find(e=>t===dr("oci",e)||t===dr("docker",e))}var sh=/^[A-Za-z0-9_.-]+$/,oh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
ih={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ne(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(oh,n)?oh[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(ih,o)?ih[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function K(t,e){return T(t)===T(e)}function T(t){let{
os:e,architecture:n,variant:r}=Ne(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function xs({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||sh.test(r))}function Ps(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>sh.test(s)))throw new p("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ne({os:e,architecture:n,variant:r})}function $n(t){let e=Rf(t)?Bs(t):t,n=e.images.map(eB),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
ps(ar[o.format].index,n.map(tB),o.annotations),s=o===void 0?{...r.manifest,platform:ah(r.image)}:vf(ar[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:Q0({images:n,root:s,rootBytes:i})}}function Q0({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:W(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function eB(t){
let e=ar[t.format],n=vf(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=ms(e.manifest,n,r,t.annotations);return{
manifest:vf(e.manifest,o),bytes:o,image:t}}function tB({manifest:t,image:e}){return{...t,platform:ah(e),annotations:e.entryAnnotations}}
function ah({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=$(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,w(n,i)]),o=b(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function vf(t,e){return{mediaType:t,digest:W(e),sizeBytes:e.length}}function Af({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Rf(t){return Af(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>Tf(n.mediaType)==="zstd"))}function Bs(t){let n=o=>{let{descriptor:i}=o,s=Tf(i.mediaType),a=s===void 0?
i.mediaType:dr("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Jo({root:t,blobs:e},n,r){return[bs,ks({...t,annotations:n}),
...r===void 0?[]:[ws([r])],...e.map(({digest:o,content:i})=>({path:Je(o),content:i}))]}function dh({images:t},e,n){let r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:Je(W(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>Je(s.digest))}}import{access as FI,chmod as _I,constants as oy,link as DI,rename as iy,rm as Js}from"node:fs/promises";import{basename as MI,
dirname as Xo}from"node:path";var nB=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ut(t){return t.replace(nB,e=>[...e].map(n=>`\\u${rB(n.codePointAt(0)??
0)}`).join(""))}function rB(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function Z(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function ch(t){return`<code>${Is(t)}</cod\
e>`}function Is(t){return ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Bt(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var Wo="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",oB=150;
function Fe(t){return JSON.stringify(Z(t,oB))}function Pe(t,e,n){return new p("BLOB_INVALID",`The file ${Fe(t)} of ${Fe(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as iB}from"node:crypto";var fh={sha256:64,sha512:128};function It(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(fh,e)?fh[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function Os(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Q(e,qt(t.length,n));let r=It(e)?.algorithm;if(r===void 0)throw Q(e,"has a digest that cannot be checked");let o=`${r}\
:${iB(r).update(t).digest("hex")}`;if(o!==e)throw Q(e,`has the digest ${o}`)}function qt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Q(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var Lf="application/vnd.oci.image.",Ts="application/vnd.docker.",Xt={index:`${Ts}distribution.manifest.list.v2+json`,manifest:`${Ts}\
distribution.manifest.v2+json`,config:`${Ts}container.image.v1+json`,layer:`${Ts}image.rootfs.diff.tar`},sB=new Map([[`${Lf}\
manifest.v1+json`,"oci"],[`${Lf}index.v1+json`,"oci"],[Xt.manifest,"docker"],[Xt.index,"docker"]]),aB=new Set([`${Lf}con\
fig.v1+json`,Xt.config]),dB=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
cB=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Zt(t){return sB.
get(t)}function Cf(t){return aB.has(t)}function lh(t){return dB.test(t)?"layer":cB.test(t)?"foreign":"other"}function Qt(t,e){Os(t,e);let n=$(t.toString("utf8")),r=u=>Q(e.digest,u);if(!O(n))throw r("is not a JSON object");let o=w(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||fB(n)),a=Zt(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=$f(n);if(ir(s))return{kind:"index",format:a,entries:uh(n,"manifests",r),annotations:d};let c=hh(b(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=uh(n,"layers",r).map(lB),l=w(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:l}}function mh(t){let e=$(t.toString(
"utf8")),n=b(e,"manifests");if(!O(e)||!Array.isArray(n))return;let r=n.map(ph).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:$f(e)}}function fB(t){return"manifests"in t?Ae.index:"config"in t&&
"layers"in t?Ae.manifest:""}function uh(t,e,n){let r=b(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=ph(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function lB({
mediaType:t,digest:e,sizeBytes:n,annotations:r}){let o=Object.keys(r).length>0;return{mediaType:t,digest:e,sizeBytes:n,...o?
{annotations:r}:{}}}function ph(t){let e=hh(t);if(e===void 0)return;let n=b(t,"platform");return{...e,platform:O(n)?n:void 0,
annotations:$f(t)}}function hh(t){let e=zo(t);if(!(e===void 0||It(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&
e.sizeBytes>=0?e:void 0}function $f(t){let e=b(t,"annotations");return Object.fromEntries(Object.entries(O(e)?e:{}).filter(
n=>typeof n[1]=="string"))}async function cr(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Pe(n,"is missing, though an index n\
ames it",t.name);let o=Qt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":Fe(o.mediaType);throw fe(
i,`must be an image or an index, but is ${s}`,Wo)}import{open as Sh,stat as xh}from"node:fs/promises";import{join as xB}from"node:path";import{Readable as PB}from"node:stream";function he(t){return t?.code??String(t)}function mt(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as wh}from"node:path";var yh=1024*1024,uB=4*1024*1024,gh=Buffer.alloc(0),vs={pax:new Map,longName:void 0,longLink:void 0};function en(t){return t===
Te.pax||t===Te.gnuLongName||t===Te.gnuLongLink}var fr=class{#e=[];#t=0;#n=vs;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>yh||this.#t+i>uB)throw new p("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${yh} are read.`,{hint:we});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:ae(i),parts:[],sizeBytes:i}:this.#n=Nf(this.#n,o,gh,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=Nf(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=vs,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function lr(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=ve(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function be(t){return t.length===0?vs:lr(t).reduce((e,{typeFlag:n,data:r=gh,
sizeBytes:o})=>Nf(e,n,r.subarray(0,o),0),vs)}function tn(t,{pax:e,longName:n}){return n??_e(e.get("GNU.sparse.name"))??_e(
e.get("path"))??t.name}function We(t,{pax:e,longLink:n}){return n??_e(e.get("linkpath"))??ss(t)}function As(t,{pax:e},n){
let r=_e(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=Kt(o);if(!Number.isSafeInteger(i))
throw ot(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function Nf(t,e,n,r){if(e===Te.pax)
return{...t,pax:Dp(n,r)};let o=_e(mB(n));return e===Te.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function _e(t){return t?.
length===0?void 0:t}function mB(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var bh=2e5,pB=1024,hB=64*1024,yB=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function kh(t){
let e=new Ff(t),n=new Map,r=new fr;kB(await e.read(0,v),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=v,$o(d)){i++;continue}if(i===1)throw ot(a,"there is a single zero block between two entries");let c=ve(d,
a);if(++o>bh)throw SB(t.path);if(c.typeFlag===Te.paxGlobal)s+=ae(c.sizeBytes);else if(en(c.typeFlag)){r.begin(c,d,a);let f=ae(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),l=c.hasOldType&&c.name.at(-1)===
47,u=is(c.typeFlag)&&!l?As(c,f,a):0;if(s=c.gnuIsExtended?await gB(e,s):s,s+u>t.sizeBytes)throw _f(t,s+u);wB(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:u}),s+=ae(u)}}if(!r.isEmpty)throw _f(t,s);return n}async function gB(t,e){let n=e;
for(let r=!0;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}function wB(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=tn(n,o),d=a.length>pB?void 0:Rs(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(bB))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let l=(o.longLink??o.pax.get("linkpath")??ss(r)).toString("utf8"),u=c==="1"||l.startsWith("/")?l:`${wh.dirname(
d)}/${l}`;t.set(d,{kind:"link",target:Rs(u)})}else t.delete(d)}function bB(t){return t.startsWith("GNU.sparse.")}function Rs(t){
let e=wh.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Ff=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw J(i.reason);let s=Buffer.alloc(Math.max(n,hB)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw _f(this.#e,e+n);return r}block(e){return this.exactly(
e,v)}};function kB(t,e){let n=t.toString("hex",0,8),r=yB.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===v&&($o(t)||EB(t))))throw new p("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function EB(t){try{return ve(t,0),!0}catch{return!1}}function _f({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function SB(t){let e=`The archive ${JSON.stringify(
t)} has more than ${bh} entries.`;return new p("TAR_LIMIT",e,{hint:we})}function Ls(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Eh=1024*1024,Ph=4*1024*1024,BB=8;async function nn(t,e,n){
if(t.sizeBytes>Ph)throw IB(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function IB(t,e){
let n=`${t} has ${e} bytes, but at most ${Ph} bytes of a manifest, an index or a config are read.`;return new p("TAR_LIM\
IT",n,{hint:we})}async function Bh(t){if(!(await Oh(t)).isDirectory())throw new p("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=xB(t,n),o=await xh(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(he(i)))throw jo(r,i)});if(o?.isFile())return Ih({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function Cs(t,e){let n=await Oh(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new p(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Sh(t).catch(o=>{throw jo(t,o)});try{let o=await kh({handle:r,path:t,sizeBytes:n.size,signal:e});return new Df(
t,r,o)}catch(o){throw await r.close(),o}}var Df=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=Rs(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return Ih({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw Pe(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===BB)throw Pe(e,"is behind a loop of links",this.path);n=o.target}throw Pe(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function Ih(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new Mf(t,i)}}var Mf=class extends PB{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Eh,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Sh(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(jo(r,i)))}_read(){let e=Math.min(Eh,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(jo(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function Oh(t){return xh(t).catch(
e=>{throw jo(t,e)})}function jo(t,e){let n=he(e);return n==="ENOENT"||n==="ENOTDIR"?new p("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var OB=/^sha256:[0-9a-f]{64}$/;function $s(t,e,n){let r=b(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!D(r)||!r.every(i=>OB.test(i)))throw fe(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var TB=8,ur=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(Th(this.attestations,"attestation")),this.artifacts.length>0){let o=Uf([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${Th(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${Hf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${vB(this.missing)}.`),n}};function Hf(t){return Uf([...new Set(t.map(T))])}function vB(t){
return Uf([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Uf(t){let e=t.slice(0,TB).map(r=>/^[\w./+ -]*$/.
test(r)?r:Fe(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Th(t,e){return`${t} ${e}${t===
1?"":"s"}`}function zf(t){let e=w(t,"os"),n=w(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:w(
t,"variant")};return xs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function vh(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!Jf(n,e);return Ne({...n,variant:n.variant??(r?e.variant:void 0)})}function Jf(t,e){let n=r=>Ne({...r,variant:void 0});
return!K(n(t),n(e))}function Ah(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${Hf(n)}`,
i=`The image ${t} is needed for ${T(e)}, but ${o}.`;return new p("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var Rh=8,Lh=1e4,AB="vnd.docker.reference.type";function Go({annotations:t}){return t[AB]!==void 0}var mr=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>Lh)throw this.#a(
`has more than ${Lh} entries in its indexes`);if(Go(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&Zt(r)===void 0?this.#t.artifacts.push(r):r===""||ir(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===Rh)throw this.#a(`has indexes nested more than ${Rh} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Qt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Q(
e.digest,"is not an index")}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var RB=4;async function Nn(t,e,n){let{reference:r,digest:o,index:i}=e,s=new ur,a=i===void 0,d=await new mr(t,s).follow(e.
entries),c=new Wf(t,{leftOut:s,platforms:n,isAlone:a}),f=await LB(d,u=>c.load(u)),l=(n??[]).find(u=>!f.some(m=>K(m.platform,
u)));if(l!==void 0){let u=[...f.map(({platform:m})=>m),...c.others];throw Ah(r,l,{available:u,notices:s.notices(r)})}if(f.
length===0){let u=s.notices(r).join(" ");throw fe(r,`has no image that can be flattened${u&&`. ${u.replace(/\.$/,"")}`}`,
Wo)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:u})=>t.release(
u),close:()=>t.close()}}async function LB(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:RB},o)),n.filter(i=>i!==void 0)}var Wf=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=zf(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Qt(r,e);if(o.kind!=="manifest")throw Q(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=zf(i),a=vh(n,s);if(a===void 0)throw fe(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&Jf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${T(n)}, but its c\
onfig says ${T(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=$s(r,c.length,`The image ${s}`),l={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(u,m)=>{
let h=await this.#e.findLayer(u,l);if(h===void 0)throw this.#i(u.digest,e);return{descriptor:u,diffId:f[m]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>K(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Pe(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(l=>lh(
l.mediaType));if(!(Cf(e.mediaType)&&(n.length===0||a.some(l=>l!=="other")))){let l=r??(Cf(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw fe(this.#e.name,`is not an image, but ${Fe(l)}`,Wo);return n.some(u=>u.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(l),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw fe(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;Os(r,e);let o=$(r.toString("utf8"));if(!O(o))throw Q(e.digest,"\
is not a config, since it is not a JSON object");return o}};var CB=["org.opencontainers.image.ref.name","io.containerd.image.name"],Ch=20;function Fh(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw jf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>Ns(d).includes(r)),a=s.length>
0?s:t.filter(d=>NB(d,r));if(a.length===0)throw jf(`${o} must name an image, but the layout has none with that name.`,t);
return $h(a,t,e)}let i=t.filter($B);if(i.length===0)throw jf(`${o} must contain an image, but contains none.`,t);return $h(
i,t,e)}function $h(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>Ns(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new p("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${_h(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function $B(t){return!Go(t)&&(t.mediaType===""||Zt(t.mediaType)!==
void 0)}function Ns({annotations:t}){return CB.map(e=>t[e]).filter(e=>e!==void 0)}function NB(t,e){let n=Nh(e);return n!==
void 0&&Ns(t).some(r=>/[/:]/.test(r)&&Nh(r)===n)}function Nh(t){try{return ie(ne(t,"image"))}catch{return}}function _h(t){
let e=[...new Set(t.map((r,o)=>Ns(r).at(-1)??`@${o}`))],n=e.length-Ch;return e.slice(0,Ch).map(Fe).join(", ")+(n>0?` and\
 ${n} more`:"")}function jf(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${_h(e)}\
.`})}var Dh="1.0.0",Ko=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(Fs(e));return n&&nn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(Fs(e));if(r!==void 0){if(r.sizeBytes!==n)throw Q(e,qt(r.sizeBytes,n));return Ls(r)}}async release(){}close(){
return this.#e.close()}};async function Mh(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?Bh(r):Cs(r,e.signal));
try{let s=new Ko(n,i,e.signal),a=await Gf(i,e.signal);if(a===void 0)throw await DB(i,t);let[d,...c]=Fh(a.entries,t),f=d!==
void 0&&c.length===0?await cr(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(l=>l!==void 0).map(_B)};return await Nn(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function Gf(t,e){
let n=await FB(t,e);if(n!==void 0&&n!==Dh)throw fe(t.path,`is an OCI image layout of version ${Fe(n)}; only ${Dh} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await nn(
r,`The file index.json of ${t.path}`,e),i=mh(o);if(i===void 0)throw Pe("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:W(o)}}async function FB(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await nn(
n,`The file oci-layout of ${t.path}`,e)).toString();return w($(r),"imageLayoutVersion")}function _B(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Fs(t){let e=It(t);if(e===void 0)throw Q(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function DB(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return fe(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as VB}from"node:crypto";import{Writable as qB}from"node:stream";import{pipeline as XB}from"node:stream/promises";var Hh=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<Hh.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Hh[n]}`}function pr(t){return`${t>0?"+":""}${x(t)}`}
function hr(t,e){return yr(t===0?0:(t-e)/t*100)}function yr(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function gr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var MB=16*4096,HB=.001;function _s(t,e,n){
return t?Math.abs(e)<=Math.max(MB,n*HB):e===0}function Ds(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:hr(
t,e)}}function zh(t){return`${Kf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Kf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=Fn(hr(t,e));return`${Uh(t,n)} → ${Uh(e,r)}, ${o}`}function Fn(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function Uh(t,e){return`${x(t)} in ${de(e)}`}function re(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function de(t){return`${t} ${t===1?"layer":"layers"}`}var UB=.2,zB=10,JB=3,WB=6e3*60,Ms=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),l=(d??0)-(i??0),u=o<JB||l<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/f)),m=u>WB?void 0:u;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:m}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=UB){let o=Math.exp(-r/zB);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function Jh(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${Wh(Math.round(n))} so far`;let i=[jB(t),o===void 0?void 0:`${o} %`,GB(t),KB(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function jB({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function GB({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function KB({secondsLeft:t}){return t===
void 0?void 0:`${Wh(t)} left`}function Wh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var YB=5e3,jh=1e3;async function U(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function Hs(t,e,n){
return await U(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),U(t,{title:e.after},n)}function PJ(t,e){let n=new Ms(
t),r=YB/jh,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(Jh(a)),i=d},jh);return()=>clearInterval(s)}function rn(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var ZB=[["1f8b",".gzip"],["28b52ffd",".zstd"]],QB=[["fd377a585a00","xz"],["425a68","bzip2"]],eI=6,tI=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
Us=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:Xt.config,digest:W(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Xt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await nI(e,n,r),i=$(o.toString("utf8"));if(!O(i))throw Pe(e.config,"is not a config, since it is not a JSON object",
n.path);let s=$s(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,l]of e.layers.entries()){let u=await n.find(
l);if(u===void 0)throw Pe(l,"is missing, though manifest.json names it",n.path);let m=await rI(u,l,r.signal),h=m===""?`${s[f]}`:
`file ${l}`,y=c.get(h)??{mediaType:`${Xt.layer}${m}`,digest:m===""?s[f]??"":await iI(u,r),sizeBytes:u.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,u)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=W(this.#r),n=Xt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&Ls(n)}async release(){}close(){return this.#e.close()}};async function nI(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Pe(t.config,"is missing, though manifest.json names it",e.path);let o=await nn(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=tI.exec(t.config)?.[1],s=W(o);if(i!==void 0&&s!==`sha256:${i}`)throw Q(
`sha256:${i}`,`has the digest ${s}`);return o}async function rI(t,e,n){let r=await oI(t,n),o=QB.find(([i])=>r.startsWith(
i));if(o!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return ZB.find(([i])=>r.startsWith(
i))?.[1]??""}async function oI(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,eI);return""}async function iI(t,{
signal:e,log:n,touch:r}){let o=VB("sha256"),i=0,s=new qB({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await U(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},XB(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var Gh=20;async function Yh(t,e){let{text:n,path:r}=t,o=await Cs(r,e.signal);try{let i=dI(await sI(o,t,e.signal),t),s=new Ko(
n,o,e.signal),a=await Gf(o,e.signal),d=a&&await fI(s,a.entries,i);if(d!==void 0)return await Nn(s,await cr(s,d),e.platforms);
let c=await Us.of(i,o,{...e,name:n});return await Nn(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function sI(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw fe(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await nn(o,`The file manifest.json of ${n}`,r),
s=$(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(aI);if(!Array.isArray(s)||a.includes(void 0))throw Pe("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function aI(t){let e=w(t,"Config"),n=b(t,"Layers")??[],r=b(
t,"RepoTags")??[];if(!(e===void 0||!D(n)||!D(r)))return{config:e,names:r,layers:n}}function dI(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=cI(t);if(t.length===0)throw new p("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&ie(o),d=t.filter(({
names:f})=>a===void 0||f.some(l=>Yf(l)===a)),[c]=d;if(c===void 0)throw new p("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(Kh(f))!==JSON.stringify(Kh(
c))))throw new p("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function Kh({config:t,layers:e}){return[t,e]}function Yf(t){try{return ie(ne(
t,"image"))}catch{return}}function cI(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-Gh;return e.
slice(0,Gh).map(Fe).join(", ")+(n>0?` and ${n} more`:"")}async function fI(t,e,n){let r=n.names.map(Yf),o=({annotations:a})=>r.
includes(Yf(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Go(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await lI(t,a,n))return a}async function lI(t,e,n){for(let r of await new mr(t,new ur).follow([e])){let o=await t.readManifest(
r),i=o&&Qt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>Fs(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as kI,readdirSync as EI,statSync as SI}from"node:fs";import{mkdtemp as xI,rm as ey,stat as PI}from"node:fs/promises";
import{join as Zf}from"node:path";import{Readable as BI}from"node:stream";import{spawn as gI}from"node:child_process";var uI=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function mI(t){return uI.test(t)}function Yo(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ie(t):`${e}/${n}@${r}`}`}function Vo({domain:t},e){return mI(t)?[`${e}=f\
alse`]:[]}var on={read:"PULL_FAILED",write:"PUSH_FAILED"},Vh='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',pI={read:"NO_SPACE",write:"\
NO_SPACE"},qh=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,hI=[{
words:/no space left on device|disk quota exceeded/i,codes:pI,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:on,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:on,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:on,hint:()=>`${Vh} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:on,hint:t=>`${Vh} ${t===
"read"?"read":"push"} there.`},{words:qh,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:on,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:on,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:on,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],yI=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Xh(t){return yI.test(t)}function Zh(t){return qh.test(t)}function zs(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function wr(t,{kind:e,name:n}){let r=hI.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??on[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Xf=[1,4,1],Vf=[1,9],wI=32*1024*1024,Qh=["--retry-times","2"],pt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw qf(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=Xf.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(Xf[a]??0))throw qf(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[Yo(e),Vo(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[Yo(n),Vo(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Qh,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw wr(zs(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>Vf[0]||e===Vf[0]&&n>=Vf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...Qh,...Vo(e,"--tls-verify"),"--",Yo(e)]);if(r.exitCode===0)return r.stdout;let o=zs(r.stderr);if(!Zh(o))throw wr(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...Vo(e,"--tls-verify"),"--",Yo(e)]);if(n.
exitCode!==0)throw wr(zs(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw J(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=gI(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Ao});df(n,i);let s=bI(i,r),a=new zt(Ro,r);i.stderr?.on("data",
a.add);let d=ts(i,r);try{let c=await Lo(i);if(n.aborted)throw J(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?qf(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function bI(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>wI)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function qf(t,e){return new p("NO_SKOP\
EO",`docker-flatten needs skopeo ${Xf.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var II=1024*1024;async function ty(t,e){let{text:n,reference:r}=t,o=new pt(e),i=await o.rawManifest(r);if(i===void 0)throw vI(
n);let s=new Qf(t,e,o),a=r.digest??W(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await Nn(s,await cr(s,d),e.platforms)}catch(c){throw await s.close(),c}}var Qf=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=Zf(await this.#s(r),OI(e)),a=await PI(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Q(e,"is missing from what skopeo copied");if(a!==n)throw Q(e,qt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?BI.from([]):kI(a,{highWaterMark:II,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await ey(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await xI(
Zf(o,`${oe(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>TI(a),totalBytes:()=>n.reduce((l,{sizeBytes:u})=>l+
u,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await U(s,d,f),a}catch(l){
throw await ey(a,{recursive:!0,force:!0}),l}}};function OI(t){let e=It(t);if(e===void 0)throw Q(t,"has a digest that can\
not be checked");return e.hex}function TI(t){try{return EI(t).reduce((e,n)=>e+SI(Zf(t,n)).size,0)}catch{return 0}}function vI(t){
return new p("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function De(t,e){try{return await AI(t,e)}catch(n){throw e.signal.aborted?J(e.signal.reason):n}}function AI(t,e){switch(t.
transport){case"docker-archive":return Yh(t,e);case"oci":case"oci-archive":return Mh(t,e);case"docker":return ty(t,e)}}import{lstat as RI,open as ry,realpath as LI}from"node:fs/promises";import{dirname as CI,join as $I}from"node:path";var NI=0;function _n(t,e){return $I(t,`${oe(e)}${++NI}.pending`)}async function sn(t){return LI(t).catch(()=>t)}async function br(t,e){
let n=await ry(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function Ot(t){let e=await ry(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function Re(t){return RI(t).catch(()=>{})}function kr(t,e,n){
return new p("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var ny={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function qo(t){let e=he(t);return Object.hasOwn(ny,e)?ny[e]??e:e}function Dn(t,{name:e,path:n,signal:r}){return t instanceof
p?t:r.aborted?J(r.reason):mt(t)?new p("NO_SPACE",`The disk of ${CI(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new p("WRITE_FAILED",`Cannot \
write ${e} (${qo(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function Er(t,e,{log:n,name:r}){return Rf(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),Bs(t)):!e||!Af(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),Bs(t))}var Zo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await sn(this.#e),n=(o,i)=>kr(this.name,o,i),r=await Re(e);if(MI(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await FI(`${Xo(e)}/`,oy.W_OK|oy.X_OK)}catch(o){throw n(qo(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await sn(this.#e),
a=_n(Xo(s),n),d=$n(Er(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=Wp(c),l=0,u=h=>{l+=h,i()},m={title:"Write",doneBytes:()=>l,
totalBytes:()=>f};try{let h=br(a,y=>jp(y,c,{signal:o,onBytes:u}));await U(r,m,h)}catch(h){throw await Js(a,{force:!0}).catch(
()=>{}),Dn(h,{name:this.name,path:s,signal:o})}return new el({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
el=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await Re(n),s=i===void 0||await this.#r();i!==void 0&&await _I(r,Number(i.mode)&511);
let a=(await Re(r))?.ino;await iy(r,n),this.#n=s?Number(a):void 0,await Ot(Xo(n))}catch(i){throw Dn(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=_n(Xo(e),n.runId);try{await DI(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await Re(e))?.ino)!==this.#n||(this.#t===void 0?await Js(e,{force:!0}):await iy(this.#t,e),this.#n=void 0,this.#t=void 0,
await Ot(Xo(e)))}async discard(){await Js(this.#e.pending,{force:!0}),this.#t!==void 0&&await Js(this.#t,{force:!0}),this.#t=
void 0}};var Mn="org.opencontainers.image.ref.name";function Qo(t){try{let e=us(t),n=b(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>w(o,"digest"))?e:void 0}catch{return}}function sy(t,e){let n=dy(t),r=e.annotations?.[Mn],o=n.
filter(c=>HI(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=hs(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return cy({...t,manifests:d})}function ay(t,e){let n=JSON.stringify(hs(e));return cy({...t,manifests:dy(t).filter(
r=>JSON.stringify(r)!==n)})}function dy(t){let e=b(t,"manifests");return Array.isArray(e)?e.filter(O):[]}function HI(t){
return w(t,"annotations",Mn)}function cy(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Ae.index,...t}))}import{access as QI,constants as hy,mkdir as eO,readdir as tO,readFile as nO,rm as rO}from"node:fs/promises";import{basename as oO,
dirname as yy,join as Sr,resolve as iO}from"node:path";import{mkdir as uy,readdir as py,readFile as rl,rename as js,rm as Hn,rmdir as XI}from"node:fs/promises";import{dirname as my,
join as Be}from"node:path";import{readdir as UI,rm as Ws,writeFile as zI}from"node:fs/promises";import{basename as JI,join as tl}from"node:path";import{
setTimeout as WI}from"node:timers/promises";var fy=".lock",ly=6e4,jI=10,GI=40,KI=0;async function nl(t,e){let n=await YI(t);try{return await e()}finally{await Ws(n,
{force:!0}).catch(()=>{})}}async function YI({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=tl(t,`${oe(
r)}${++KI}${fy}`),a=performance.now()+ly;for(;;){o.throwIfAborted(),await zI(s,"",{flag:"wx"});let[d]=await VI(t,JI(s)).
catch(c=>Ws(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await Ws(s,{force:!0}),performance.now()>
a)throw qI(e,tl(t,d));i(),await WI(jI+Math.random()*GI)}}async function VI(t,e){let n=[];for(let r of await UI(t)){let o=r.
endsWith(fy)&&r!==e?lt(r):void 0;o!==void 0&&(St(o)?await Ws(tl(t,r),{force:!0}):n.push(r))}return n}function qI(t,e){return new p(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${ly/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var Gs=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await nl({directory:n,name:e,context:i},()=>this.#r()),
await Ot(o?my(n):n),await Hn(r,{recursive:!0,force:!0})}catch(s){throw Dn(s,{name:e,path:Be(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await Re(e)!==void 0)return;let o=await rl(Be(n,"index.json"));try{await js(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(he(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(Je)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await uy(Be(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(Je)])await Re(Be(e,d))===void 0&&i.push(d),await js(Be(n,d),Be(e,d));await Ot(Be(e,"blobs/sha256"));let s=await this.#o(),
a=sy(s?.index,r);return await ol(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Hn(Be(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await rl(Be(n,"index.json")).catch(i=>{if(he(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=Qo(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await Re(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await nl({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await rl(Be(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await ZI(o,s.runId),f=_n(c?my(o):o,s.runId);if(c){await js(o,f),await Hn(f,{recursive:!0,force:!0});return}
await uy(f);try{if(!d){let l=Qo(a.toString());l!==void 0&&await ol(o,f,ay(l,i));return}e===void 0?await Hn(Be(o,"index.j\
son")):await ol(o,f,e);for(let l of r)l!==""&&await Hn(Be(o,l),{force:!0})}finally{await Hn(f,{recursive:!0,force:!0})}if(e===
void 0)for(let l of["blobs/sha256","blobs"])(await py(Be(o,l))).length===0&&await XI(Be(o,l))}async discard(){await Hn(this.#e.
pending,{recursive:!0,force:!0})}};async function ZI(t,e){return(await py(t)).map(lt).some(r=>r!==void 0&&r!==e&&!St(r))}
async function ol(t,e,n){let r=Be(e,"next-index.json");await br(r,o=>o.writeFile(n)),await js(r,Be(t,"index.json")),await Ot(
t)}var Ks=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=iO(n),this.#t=r,this.#n=o}async check(){
let e=await sn(this.#e),n=await Re(e);if(n!==void 0&&!n.isDirectory())throw kr(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${yy(e)}/`:e;await QI(r,hy.W_OK|hy.X_OK)}catch(r){throw kr(this.name,qo(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await tO(e).catch(()=>[""])).
length===0)return;let n=await nO(Sr(e,"index.json"),"utf8").catch(()=>"");if(!(await Re(Sr(e,"oci-layout"))!==void 0&&Qo(
n)!==void 0))throw kr(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await sn(this.#e),
a=await Re(s)===void 0,d=_n(a?yy(s):s,n),c=$n(Er(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Mn]:this.#t},l=Jo(
c,f),u=l.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),m=0,h=g=>{m+=g,i()},y=async()=>{await eO(Sr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of l)o.throwIfAborted(),await br(Sr(d,g),async P=>{Buffer.isBuffer(k)?await P.
writeFile(k):await Ho(k,P,{signal:o,onBytes:h})})};try{let g=u.reduce((P,B)=>P+B,0);await U(r,{title:"Write",doneBytes:()=>m,
totalBytes:()=>g},y());for(let P of["blobs/sha256","blobs","."])await Ot(Sr(d,P))}catch(g){throw await rO(d,{recursive:!0,
force:!0}).catch(()=>{}),Dn(g,{name:this.name,path:Sr(s,oO(s)),signal:o})}return new Gs({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as sO,mkdtemp as aO,open as dO,rm as cO,symlink as fO,writeFile as Ys}from"node:fs/promises";import{join as xr,
resolve as lO}from"node:path";var uO=30,Vs=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new pt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(Xh(r))throw wr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=$n(Er(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new pt(this.#t).rawManifest(c).then(u=>u!==void 0).catch(()=>!0),l=await aO(xr(r,oe(
o))).catch(u=>{throw gy(u,r,i)});try{await this.#n(l,a)}finally{await cO(l,{recursive:!0,force:!0})}return new sl({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new pt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(l,u,m)=>{let{digest:h}=u.root,y=xr(e,il(h));await mO(y,u,{signal:i,onBytes:s}).catch(
k=>{throw gy(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await U(r,{title:l},a.copy(`dir:${y}`,g,m,d))},f=n.
images.map(({image:l})=>$n({images:[l],index:void 0}));for(let l of new Map(f.map(u=>[u.root.digest,u])).values()){let u=l.
images[0]?.image.platform;await c(u===void 0?"Push":`Push ${T(u)}`,l,[])}f.some(l=>l.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function mO(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await sO(t),await Ys(xr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await Ys(xr(t,"manifest.json"),o);for(let[d,c]of a)await Ys(xr(t,`${il(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=xr(t,il(d));Buffer.isBuffer(c)?await Ys(f,c):c.startByte===void 0?await fO(lO(c.
path),f):await pO(c,f,n)}}async function pO(t,e,n){let r=await dO(e,"wx");try{await Ho(t,r,n)}finally{await r.close()}}function il(t){
return t.slice(t.indexOf(":")+1)}function gy(t,e,n){return n.aborted?J(n.reason):new p(mt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var sl=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new pt(n)}readBack(){
let{text:e}=this.#e;return De({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new p(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":W(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Ze(void 0,uO),i=new pt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function qs(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new Zo(t,e,r=>gO(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Mn]:n};return new Zo(t,e,o=>Jo(o,r))}case"oci":return new Ks(t,e);case"docke\
r":return new Vs(t,e)}}function gO(t,e){let n=e===void 0?{}:{[Es]:ie(e),[Mn]:e.tag??"latest"},r=e===void 0?[]:[Qp(e)];return Jo(
t,n,dh(t,r,bO()))}var wO={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function bO(){let t=wO[process.
arch]??process.arch;return Ne({os:"linux",architecture:t,variant:void 0})}function by(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=kO(yO(e.path));return e.transport==="oci"?[wy(n),n]:[wy(n)]})}function kO(t){try{return hO(t)}catch{
return t}}function ky(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=by(i);return[...new Set(
[e,...s.map(d=>EO(d)),...a])]}function al({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Ey(t){
return al(t)||t.compare?.kind==="engine"}var Pr="0.1.0";import{constants as Sy}from"node:fs";import{access as xy,readFile as SO,rename as xO,rm as PO,stat as Py,writeFile as BO}from"node:fs/promises";
import{dirname as By,join as IO}from"node:path";var OO={report:"report",html:"page",summary:"summary"};async function Zs(t,e){try{await xy(`${By(e)}/`,Sy.W_OK)}catch(r){
throw Xs(t,e,E(r),r)}let n=await Py(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Xs(t,e,"it exists and is not a fil\
e")}async function sG(t){if(!(await Py(t).catch(()=>{}))?.isFile())return Zs("summary",t);await xy(t,Sy.W_OK).catch(n=>{
throw Xs("summary",t,E(n),n)})}async function Iy(t,e,n,r){let o=IO(By(e),n);try{await BO(o,r,{flag:"wx"}),await xO(o,e)}catch(i){
throw await PO(o,{force:!0}).catch(()=>{}),Xs(t,e,E(i),i)}}function Xs(t,e,n,r){return new p("BAD_INPUT",`Cannot write t\
he ${OO[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Oy(){
return SO(new URL("page.html",import.meta.url),"utf8")}var TO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,vO="kmgtp",AO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Qs(t){let[,e,n,r]=AO.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:vO.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function Ty(t){if(t==="")return;let e=Qs(t);
if(e===void 0||e===0)throw new p("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function vy(t){if(t==="")return;
let e=TO.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new p("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?Qs(t):void 0;if(r===void 0)throw new p(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function Br(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=gr(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=gr(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=CO(s,e,a),c=LO(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var RO=12;function LO(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${hr(t,e)} %`:x(o);for(let s=1;s<=RO;s++){let a=yr(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function CO(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function an(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new p("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as gT,release as wT}from"node:os";import{PassThrough as $O}from"node:stream";import{pipeline as NO}from"node:stream/promises";function je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Ir(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function dn(t){return t===void 0?[]:["--platform",T(t)]}var dl=64*1024,ea=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${A(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...dn(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new p("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:X});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...dn(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=Co(r.stderr,dl),i=new $O,s=rs(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(ee(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=Co(o.stderr,dl),s=Co(o.
stdout,dl),a=rs(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",u=>{o.stdin?.errored||(d=u,o.kill("SIGKILL"))});
let c=NO(n,o.stdin,{signal:r}),[f,l]=await Promise.allSettled([c,a]);if(r.aborted)throw J(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof p)throw f.reason;if(d!==void 0)throw d;if(l.status==="rejected")throw l.reason;if(l.value!==0)
throw ee(e,{exitCode:l.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:X,cause:f.reason});return s()}};import{PassThrough as HO}from"node:stream";import{pipeline as UO}from"node:stream/promises";import{connect as FO}from"node:net";import{Readable as _O}from"node:stream";var ta=1024*1024,DO=64*1024,MO=64*1024,Ay=`\r
\r
`;function Ry(t,e,n,r){return new Promise((o,i)=>{let s=new cl,a=Buffer.alloc(0),d=0,c=new _O({highWaterMark:ta,read:()=>{
m.resume()},destroy:(y,g)=>{n.removeEventListener("abort",l),m.destroy(),g(y)}}),f=y=>{let g=n.aborted?J(n.reason):fl(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},l=()=>f(n.reason),u=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(Ay);if(g===-1)return a.length>MO&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),P=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(P===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let B=a.subarray(g+Ay.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-B.length,o({status:Number(P),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),B.length===0||c.push(B)},m=FO(
{path:t,onread:{buffer:()=>s.room(),callback:y=>u(s.taken(y))}});m.on("error",f);let h=!1;if(m.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),m.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return l();n.addEventListener("abort",l,{once:!0}),m.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var cl=class{#e=Buffer.allocUnsafeSlow(ta);#t=0;room(){return ta-this.#t<DO&&(this.#e=Buffer.allocUnsafeSlow(ta),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function fl(t){return new p(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function Ly(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:zO}=process.getBuiltinModule("node:http"),Cy=4*1024*1024,na=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${WO(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${Ir(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=ll(i).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:X});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${Ir(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return ll(i).map(
s=>w(s,"stream")??w(s,"status")??"").join(`
`)}async#r(e,n){let r=await Ry(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?J(n.reason):fl(a),i=await $y(r).catch(a=>{
throw o(a)}),s=new HO;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await Ny(n);throw Jt(w($(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);Ly(s),s.on("drain",this.#n);let a=$y(
s).then(async l=>{l.on("data",this.#n);let u=await Ny(l);return s.writableFinished||s.destroy(),{status:l.statusCode??0,
text:u}}),[d,c]=await Promise.allSettled([UO(o,s,{signal:i}),a]);if(i.aborted)throw J(i.reason);if(d.status==="rejected"&&
d.reason instanceof p)throw d.reason;if(c.status==="fulfilled"){let l=JO(c.value.status,c.value.text);if(l!==void 0)throw Jt(
l,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return zO({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function $y(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function Ny(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>Cy)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${Cy} byte\
s.`,{hint:X});e.push(r)}return Buffer.concat(e).toString("utf8")}function ll(t){return t.split(`
`).map($).filter(e=>e!==void 0)}function JO(t,e){if(t<200||t>299)return w($(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of ll(e)){let r=w(n,"errorDetail","message")??w(n,"error");if(r!==void 0)return r}}function WO(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var ul={args:["version","--format","{{json .}}"],requests:[Tt("/version")],ofCommand:t=>ia([$(t)])[0],ofApi:([t])=>t===void 0?
void 0:{Server:ri(t)}},ml={args:["info","--format","{{json .}}"],requests:[Tt("/info")],ofCommand:t=>ia([$(t)])[0],ofApi:([
t])=>t===void 0?void 0:ri(t)};function Un(t){return{args:["image","inspect",...t],requests:t.map(e=>Tt(`/images/${ni(e)}\
/json`)),ofCommand:e=>ia($(e)),ofApi:e=>e.map(ri)}}function _y(t,e){let n=`?platform=${Ir(e)}`;return{...Un([]),args:["i\
mage","inspect",...dn(e),t],requests:[Tt(`/images/${ni(t)}/json${n}`)]}}function Dy(t,e){let n=e?["--size"]:[],r=e?"?siz\
e=1":"";return{args:["inspect","--type","container",...n,t],requests:[Tt(`/containers/${encodeURIComponent(t)}/json${r}`)],
ofCommand:o=>ia($(o)),ofApi:o=>o.map(ri)}}function pl(t,e){let n=e===void 0?"":`?platform=${Ir(e)}`;return{args:["histor\
y",...["--no-trunc","--human=false","--format","{{json .}}"],...dn(e),t],requests:[Tt(`/images/${ni(t)}/history${n}`)],ofCommand:o=>oa(
o).map(i=>Fy($(i))),ofApi:([o])=>sa(o).map(Fy)}}function Fy(t){let e=w(t,"CreatedBy")||(w(t,"Comment")??""),n=b(t,"Size"),
r=typeof n=="number"||typeof n=="string"&&n!=="";return{command:e.replaceAll("	"," "),bytes:r?Number(n):Number.NaN}}function Or(t){
return{args:["ps","--all","--no-trunc",...hl(t),"--format","{{.ID}} {{.Names}}"],requests:[Tt(`/containers/json?all=1&${yl(
t)}`)],ofCommand:e=>oa(e).map(n=>n.split(" ")).map(([n="",r=""])=>({id:n,name:r.split(",")[0]??""})),ofApi:([e])=>sa(e).
map(n=>{let r=b(n,"Names"),[o=""]=D(r)?r:[];return{id:Gy(n),name:o.replace(/^\//,"")}})}}function My(t){return{args:["im\
ages","--quiet","--no-trunc",...hl(t)],requests:[Tt(`/images/json?${yl(t)}`)],ofCommand:oa,ofApi:([e])=>sa(e).map(Gy)}}function Hy(t){
let e={reference:t};return{args:["images",...hl(e),"--format","{{.Repository}}:{{.Tag}}"],requests:[Tt(`/images/json?${yl(
e)}`)],ofCommand:oa,ofApi:([n])=>sa(n).flatMap(r=>{let o=b(r,"RepoTags");return D(o)?o:[]})}}function ei(t,e){let n=ie(ne(
e,"tag")),r=n.lastIndexOf(":"),o=`repo=${encodeURIComponent(n.slice(0,r))}&tag=${n.slice(r+1)}`;return{args:["tag",t,e],
requests:[{method:"POST",path:`/images/${ni(t)}/tag?${o}`}],...ra}}function cn(t){return{args:["rmi",...t],requests:t.map(
e=>Wy(`/images/${ni(e)}`)),ofCommand:()=>{},ofApi:e=>e.forEach(jO)}}function Uy(t,e){return{args:t,requests:e&&[e],ofCommand:n=>n.
trim().split(`
`).at(-1)??"",ofApi:([n])=>w(n,"Id")??""}}function ti(t){return{args:["rm","--force","--volumes",...t],requests:t.map(e=>Wy(
`/containers/${encodeURIComponent(e)}?force=1&v=1`)),...ra}}function zy(t){return{args:["unpause",t],requests:[jy(t,"unp\
ause")],...ra}}function Jy(t){return{args:["pause",t],requests:[jy(t,"pause")],...ra}}var ra={ofCommand:()=>{},ofApi:()=>{}};
function Tt(t){return{method:"GET",path:t}}function Wy(t){return{method:"DELETE",path:t}}function jy(t,e){return{method:"\
POST",path:`/containers/${encodeURIComponent(t)}/${e}`}}function ni(t){return encodeURIComponent(t).replace(/%(?:2F|3A|40)/g,
decodeURIComponent)}function hl(t){return Object.entries(t).flatMap(([e,n])=>["--filter",`${e}=${n}`])}function yl(t){let e=Object.
entries(t).map(([n,r])=>[n,{[r]:!0}]);return`filters=${encodeURIComponent(JSON.stringify(Object.fromEntries(e)))}`}function oa(t){
return t.split(`
`).filter(e=>e!=="")}function ia(t){return(Array.isArray(t)?t:[]).filter(O)}function ri(t){if(!O(t))throw new Pt(t);return t}
function jO(t){if(!Array.isArray(t))throw new Pt(t)}function sa(t){if(t==null)return[];if(!Array.isArray(t))throw new Pt(
t);return t.map(ri)}function Gy(t){let e=w(t,"Id");if(e===void 0)throw new Pt(t);return e}import{createHash as GO}from"node:crypto";import{access as KO,constants as YO,open as VO,readFile as qO,realpath as XO}from"node:fs/promises";
import{homedir as ZO}from"node:os";import{basename as QO,delimiter as eT,join as aa}from"node:path";var tT="/var/run/docker.sock",Ky="default",nT=["DOCKER_API_VERSION","DOCKER_CUSTOM_HEADERS","DOCKER_TLS","DOCKER_TLS_VER\
IFY"];async function qy(t,e){let n=f=>e[f]||void 0,r=t.every(f=>f==="-D"||f==="--debug");if(process.platform==="win32"||
!r||nT.some(n)||!await rT(n("PATH")??""))return;let o=n("DOCKER_CONFIG")??aa(ZO(),".docker"),i=await Vy(aa(o,"config.jso\
n"));if(i===void 0||"HttpHeaders"in i)return;let s=n("DOCKER_HOST");if(s!==void 0)return Yy(s);let a=n("DOCKER_CONTEXT")??
w(i,"currentContext")??Ky;if(a===Ky)return tT;let d=GO("sha256").update(a).digest("hex"),c=await Vy(aa(o,"contexts","met\
a",d,"meta.json"));return Yy(w(c,"Endpoints","docker","Host")??"")}function Yy(t){return/^unix:\/\/(\/.+)$/.exec(t)?.[1]}
async function Vy(t){try{let e=$(await qO(t,"utf8"));return O(e)?e:void 0}catch(e){return w(e,"code")==="ENOENT"?{}:void 0}}
async function rT(t){for(let e of t.split(eT)){let n=aa(e,"docker");if(await KO(n,YO.X_OK).then(()=>!0,()=>!1))return oT(
n)}return!0}async function oT(t){try{var e=[];try{if(QO(await XO(t))!=="docker")return!1;let s=ye(e,await VO(t),!0);let{
buffer:a}=await s.read(Buffer.alloc(2),0,2);return a.toString("latin1")!=="#!"}catch(n){var r=n,o=!0}finally{var i=ge(e,
r,o);i&&await i}}catch{return!1}}var iT=/emulate docker cli using podman/i;function gl(t,e){let n=b(t,"Client");if(iT.test(e)||w(n,"APIVersion")!==void 0&&
w(n,"ApiVersion")===void 0)throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=b(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(i===void 0)return;let s=w(i,"Version")??"";throw new p("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}var oi={name:"Docker 20.10",api:"1.41"},wl="1.51";async function Xy(t){return await sT(t)??await dT(t)}async function sT(t){
let e=await qy(t.globalArgs,process.env);if(e===void 0)return;let n=t.withSocket({path:e,apiVersion:void 0}),r=n.ask(ml);
r.catch(()=>{});let{value:o}=await n.ask(ul),i=aT(b(o,"Server"));if(gl(o,""),!(o===void 0||i===void 0))return{version:Zy(
{...o,Client:{ApiVersion:i}}),info:Qy(await r),host:`unix://${e}`}}function aT(t){let e=w(t,"ApiVersion"),n=w(t,"MinAPIV\
ersion");return e===void 0||vt(e,wl)<0?e:n!==void 0&&vt(n,wl)>0?n:wl}async function dT(t){let e=Promise.all([t.ask(ml),fT(
t)]);e.catch(()=>{});let n=Zy(await cT(t)),[r,o]=await e;return{version:n,info:Qy(r),host:o}}function Zy(t){let e=b(t,"S\
erver"),n=w(e,"ApiVersion")??"0",r=w(t,"Client","ApiVersion")??n;return lT(r,n,w(e,"Version")??"unknown"),t}async function cT(t){
let e=await t.ask(ul),{value:n}=e;if(gl(n,e.stderr),n!==void 0&&O(n.Server))return n;let r=e.stderr.trim()||e.stdout.trim();
throw ff(r)||e.exitCode===0?lf(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new p("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${oi.name} or newer.`}):ee(["version"],e)}function Qy({
value:t,stderr:e}){if(t!==void 0&&w(t,"Driver")!==void 0)return t;let n=b(t,"ServerErrors"),r=D(n)&&n.length>0?n.join(";\
 "):e;throw Jt(r.trim()||"it names no storage driver","ENGINE_FAILED","The engine did not say how it stores images")}async function fT(t){
let e=await t.try(["context","inspect","--format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}
function lT(t,e,n){if(vt(t,oi.api)>=0)return;let r=vt(e,oi.api)<0?`this engine is ${n} (API ${e})`:`this docker command \
speaks API ${t}`;throw new p("ENGINE_TOO_OLD",`docker-flatten needs ${oi.name} (API ${oi.api}) or newer, but ${r}.`,{hint:"\
Update Docker. If DOCKER_API_VERSION is set, it must not be lower either."})}function vt(t,e){let[n=0,r=0]=t.split(".").
map(Number),[o=0,i=0]=e.split(".").map(Number);return n-o||r-i}import{basename as tg}from"node:path";var uT=/^(?:runc|crun|youki)$/,mT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,pT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
ii="runc";function ng(t){let e=w(t,"DefaultRuntime"),n=b(t,"Runtimes");if(!(e===void 0||!bl(t,e)||!O(n)))return Object.keys(
n).filter(r=>og(b(n,r))===ii).sort((r,o)=>+(o===ii)-+(r===ii))[0]}function bl(t,e){let n=b(t,"Runtimes",e);if(n===void 0)
return!eg(e)&&e!==rg;if([ig(n),w(n,"runtimeType")].some(i=>i!==void 0&&eg(i)))return!1;let o=og(n);return o===void 0||!uT.
test(o)}function eg(t){let e=tg(t);return mT.test(e)||pT.test(e)}var rg="io.containerd.runc.v2";function og(t){let e=b(t,
"runtimeArgs");if(D(e)&&e.length>0)return;let n=ig(t),r=w(t,"runtimeType");if(n===void 0)return r===rg?ii:void 0;let o=tg(
n);return o===ii&&!hT.test(n)?void 0:o}function ig(t){return w(t,"path")??w(t,"options","BinaryName")}var hT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var yT={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=da(t),n=w(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:da},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=da(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${sg}`],r=[`${ag}/${sg}`];return dg(t)?[...r,...n]:[...n,...r]},diskRoot:t=>dg(t)?ag:da(t)}},sg="io.cont\
ainerd.content.v1.content/blobs/sha256",ag="/var/lib/containerd";function cg(t){let e=JSON.stringify(t.DriverStatus??"");
return yT[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function da(t){return w(t,"DockerRootD\
ir")}function dg(t){return w(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var ca={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1.49"};async function fg(t,e){let{version:n,
info:r,host:o}=await Xy(t),i=b(n,"Server"),s=w(i,"ApiVersion"),a=w(n,"Client","ApiVersion")??s??"0",d=s??a,c=w(r,"OSType")??
w(i,"Os")??"linux";if(c!=="linux")throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that runs Linux conta\
iners, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux runner."});let f=o?.
startsWith("unix://")?o.slice(7):void 0,l=f===void 0?new ea(t):new na(f,a,t.touch),u=y=>vt(a,y)>=0,m=cg(r),h=bT(r);if(h&&
!m.canMapOwners)throw ET();return e.debug(`engine ${w(i,"Version")}, API ${a}, ${m.kind} store, bytes through ${l.name}`),
{docker:f===void 0?t:t.withSocket({path:f,apiVersion:a}),transport:l,version:w(i,"Version")??"unknown",apiVersion:a,serverApiVersion:d,
platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:m,contentRoots:m.contentRoots(r),diskRoot:ST(r,o)?
m.diskRoot(r):void 0,mapsOwners:h||m.canMapOwners&&kT(r),canMountImages:u(ca.imageMount),knowsPlatformOption:u(ca.platformOption),
canInspectPlatform:u(ca.inspectPlatform),plainRuntime:ng(r),mayAddMounts:y=>bl(r,y),takesZstd:m.takesZstd||u(ca.zstdLayers)}}
function bT(t){let e=t.SecurityOptions;return D(e)&&e.some(n=>/^name=userns\b/.test(n))}function kT(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(w(t,"DockerRootDir")??"")}function ET(){return new p("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function ST(t,e){return e?.startsWith("unix://")===!0&&w(t,"Name")===gT()&&
w(t,"KernelVersion")===wT()}import{lstat as xT,readdir as PT,rm as BT}from"node:fs/promises";import{join as IT}from"node:path";async function fa(t,e){for(let n of t)await OT(n,St,r=>e.debug(r))}async function OT(t,e,n){let r=await PT(t).catch(()=>[]);
for(let o of r){let i=lt(o);if(i===void 0||!e(i))continue;let s=IT(t,o);try{let{uid:a}=await xT(s);a===(process.getuid?.()??
a)&&await BT(s,{recursive:!0,force:!0})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function kl(t,e){let n=s=>s!==void 0&&e(s),[r,o,i]=await Promise.all([t.get(Or({label:Et})),t.get(My({label:Et,dangling:"\
true"})),t.get(Hy(Ut))]);return{containers:r.filter(({name:s})=>n(lt(s))),pendingNames:i.filter(s=>n(of(s))),imports:await TT(
t,o,n)}}async function TT(t,e,n){if(e.length===0)return[];let{value:r}=await t.ask(Un([...new Set(e)]));return r.filter(
o=>{let i=b(o,"Config","Labels"),s=w(i,Et);return O(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:of(`${Ut}:${s}`))&&
lg(b(o,"RepoTags"))&&lg(b(o,"RepoDigests"))&&w(o,"Comment")==="Imported from -"}).map(o=>w(o,"Id")).filter(o=>o!==void 0)}
function lg(t){return t==null||Array.isArray(t)&&t.length===0}function ug(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===
1?"":"s"}`);return n(t.containers.length,"container"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}
function El(t){return t.containers.length+t.pendingNames.length+t.imports.length}var vT=3,AT=300,mg=10;async function fn(t,e,n){let r=Math.min(e||mg,mg),o=new Ze(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var xl=new Set;function Tr(t){xl.add(t)}function la(t){return xl.has(t)}async function At(t,e,n){
xl.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<vT;o++){o>0&&await new Promise(s=>setTimeout(s,
AT));let i;try{i=await kl(t,s=>s===e)}catch(s){r(Pl(s),[`docker ps --all --filter name=${oe(e)}`,`docker images ${Ut}`]);
return}if(El(i)===0&&o>0||(await yg(t,i,r)).isOver)return}}async function pg(t,e,n,r){await fa(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await kl(t,St),s=i.containers.
filter(({name:d})=>r===void 0||Xi(d)!==r),a={...i,containers:s};if(El(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${ug(a)}`),await yg(t,a,o)}catch(i){o(Pl(i),[])}}async function hg(t,e){let r=(await t.get(Or({label:Et,name:e}))).
filter(({name:o})=>Xi(o)===e&&St(lt(o)??""));r.length!==0&&(await ma(t,e),await gg(t,ti,r.map(({id:o})=>o)))}async function vr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await fn(t,n,r=>r.ask(cn(e)))}catch(r){if(Pp(r))return;
throw r}}async function yg(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{let a=Xi(s);return{work:async()=>{a!==
void 0&&await ma(t,a),r.push(i)},byHand:a&&`docker unpause ${ua(a)}`}}),Sl(t,ti,r,e.containers.map(({id:i})=>i)),Sl(t,cn,
e.pendingNames),Sl(t,cn,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){let d=a instanceof p&&RT.includes(
a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(Pl(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0)),d)return{isOver:d}}return{
isOver:!1}}function Sl(t,e,n,r=n){let o=["docker",...e(r.map(ua)).args].join(" ");return{work:()=>gg(t,e,n),byHand:r.length===
0?void 0:o}}function ua(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var RT=["TIMEOUT","CANCELLE\
D","NO_ENGINE"];function Pl(t){return t instanceof p&&(t.code==="TIMEOUT"||t.code==="CANCELLED")?"the engine did not ans\
wer in time.":E(t)}async function ma(t,e){let n=zy(e),r=await t.ask(n);if(r.exitCode!==0&&!/no such container|is not (?:paused|running)/i.
test(r.stderr))throw ee(n.args,r)}async function gg(t,e,n){if(n.length===0)return;let r=await t.ask(e(n)),i=r.stderr.split(
`
`).filter(s=>s!==""&&!/no such|not found|already in progress/i.test(s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw ee(e([]).args,{...r,stderr:i})}var LT=5,CT=2e3,pa=class{#e;#t;#n=new AbortController;#r=Promise.resolve();constructor(e,n){this.#e=e,this.#t=n}start(e,n){
if(e===void 0){this.#r=fa(this.#e,this.#t);return}let r=new Ze(this.#n.signal,LT),o=e.withWatchdog(r,0);this.#r=pg(o,this.#e,
this.#t,n).finally(()=>r.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,CT)});await Promise.race([this.#r,
n]),clearTimeout(e)}async end(){this.#n.abort(),await this.#r}};async function wg(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=sr(s),d=await U(r,{title:"Push"},t.docker.stream(
["push",a],l=>r.debug(l.trimEnd()),o,!0)),c=l=>{let u=e.slice(0,i.length).map(m=>m.text);return $T(a,u,l,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function $T(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p("PUSH_FAILED",`Pushing ${t} faile\
d${bg.test(n)?` because the layer is too large for the registry or a proxy in front of it (${kg(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:FT(n,r)})}var bg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
NT=/broken pipe|connection reset/i;function kg({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function FT(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return bg.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":NT.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${kg(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var _T=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function si(t){return _T.test(t)}async function te({docker:t},e,n){let r=n===void 0?Un([e]):_y(e,n),o=await t.ask(r);if(o.
exitCode===0)return o.value[0];if(!si(o.stderr))throw ee(r.args,o)}async function Me({docker:t},e,{withSize:n=!1}={}){let r=Dy(
e,n),[o]=await t.get(r);if(o===void 0)throw ee(r.args,{exitCode:0,stdout:"",stderr:""});return o}function ha(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||Rt(t).length>0}function Rt(t){
let e=b(t,"RootFS","Layers");return D(e)?e:[]}function ya(t){let e=t.RepoTags;return D(e)?e:[]}function Qe(t){let e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function ai(t){
let e=w(t,"Descriptor","mediaType");return e===void 0?void 0:ir(e)}var DT=10;async function Eg(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${T(e.platform)}.`);let o=await te(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=ya(
o),s=i.filter(f=>!MT(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.get(Or({ancestor:e.id}));if(a.length>0)return r.notice(`The source image was kept: containers u\
se it (${a.map(({name:f})=>f).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await vr(t.docker,[d],DT);
c===void 0?r.notice(`The engine is taking long to remove the source image, and may still finish. If the image remains, r\
emove it with "docker rmi ${d}".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(
`The source image was kept because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(
c.stderr)?r.debug(`the source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${ee([
"rmi",d],c).message}`)}function MT({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=ne(e,"image");return o!==
void 0?Vt(t.text)||t.domain===n&&t.path===r:t.digest===void 0&&ie(ne(e,"image"))===ie(t)}import{setTimeout as HT}from"node:timers/promises";var UT=10,zT=100,ga=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>Bl(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await Sg(
e,r,a);await Promise.all(o.map(s=>JT(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.ask(ei(
r.to,this.#n)).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await Bl(e,o)!==s)continue;
i===void 0?await e.get(cn([o])):await Sg(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;n.warning(`\
The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function Sg(t,e,n){let r=ei(e,n);for(let o=1;;o++){
let i=await t.ask(r);if(i.exitCode===0)return;if(o===UT||!/already ?exists/i.test(i.stderr))throw ee(r.args,i);await HT(
Math.random()*o*zT)}}async function JT(t,e,n){let r=()=>Bl(t,e).catch(()=>n);if(await r()===n)return;let o=await r();if(o!==
n)throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} instead o\
f ${n}.`,{hint:X})}async function Bl(t,e){let n=Un([e]),r=await t.ask(n),o=w(r.value[0],"Id");if(r.exitCode===0&&o?.startsWith(
"sha256:"))return o;if(!/no such image/i.test(r.stderr))throw ee(n.args,r)}import{createWriteStream as wv}from"node:fs";import{link as bv,lstat as kv,open as Cg,rename as Ev,rm as Ia,stat as Sv}from"node:fs/promises";
import{basename as $g,dirname as Ll,join as xv}from"node:path";import{pipeline as Pv}from"node:stream/promises";import{createHash as WT}from"node:crypto";import{Transform as jT}from"node:stream";var wa=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=$o(e);if(this.isReached){if(!o)throw ot(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw ot(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw ot(n,"there is a single zero block between two entries");return!1}};var ba=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);let n=Math.min(v-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
v)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var ln={blocks:[],keepsData:!1},Ar={blocks:void 0,keepsData:!0},et=class{#e;#t;#n=0;#r=new ba;#o=0;#i=0;#s=!0;#a=new fr;#d=!1;#c=new wa;#f=!1;#l=Buffer.
alloc(0);#u=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#l:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw ot(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e,n,i),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.take(e.subarray(
n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.isEmpty&&e.length-
n>=v){let i=this.#g(e.subarray(n,n+v),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+v),n+=v}else o(n),n+=this.#p(e.subarray(
n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){let i=this.#n+n+
r-v,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.emit(n,this.#y(
n))}#y(e){let n=this.#m;for(let r of this.#u){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=(e[504]??
0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];let r=ve(e,n),{typeFlag:o}=r;return o===Te.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),en(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw ot(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=tn(e,i),a=e.hasOldType&&s.at(-1)===47,d=As(e,i,r),c=is(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
l={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#u=[...o,n];let u=this.#e.begin(l,i,this.#m);return this.#f=
!1,this.#l=s,this.#b(c,u.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),u.blocks!==void 0?u.blocks:
o.length===0?void 0:this.#u}#b(e,n){this.#o=ae(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var GT=16*1024*1024,KT=1024*1024,G=class extends jT{counts={entries:0,dataBytes:0};#e=WT("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let i=r.isPart===!0||r.spans!==void 0?KT:GT;super({readableHighWaterMark:i,writableHighWaterMark:i}),this.#n=e,this.#r=n,
this.#o=r,this.#i=new et({begin:s=>this.#l(s),emit:(s,a)=>this.#c(s,a),mapBlock:n&&(s=>n.mapBlock?.(s)),data:n&&(s=>n.data(
s)),end:n&&(()=>n.end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){
return this.#i.offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)
throw this.#d();this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(
e)}async#a(){this.#o.appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){
if(this.destroyed)return;this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),
this.#s=void 0)}this.#o.isPart!==!0&&!this.destroyed&&this.#c(jt)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?
"":` within ${A(e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entr\
ies without its end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine r\
estarted or ran out of disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,
this.#f(e.length,n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.
input.take(n,e))r.output.add(o.bytes,o.origin)}#l(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??
[])this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return ln;if(this.counts.entries++,r?.data===
void 0&&(this.counts.dataBytes+=e.sizeBytes),r===void 0)return Ar;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=
s.length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var ka={name:void 0,path:""};function R(t){if(t===ka.name)return ka.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return ka={name:t,path:t.toString("latin1",e,n)},ka.path}function un(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function j(t){return Buffer.from(t,"latin1")}var xg=["manifest.json","index.json"],YT=4*1024*1024,Ea=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return xg.some(
e=>this.#e.has(e))}begin(e){let n=R(e.name);this.#e.add(n),this.#n=n===xg[0]}data(e){!this.#n||this.#r>YT||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=$(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=b(r,"Layers");return[w(r,"Config")??"",...D(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(R(Buffer.
from(r))))}};async function*Sa(t){let e=new Il(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var Il=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new et({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),ln),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw VT(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function VT(t){return new p("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as qT}from"node:crypto";import{posix as Pg}from"node:path";async function Y(t,e){let{runId:n}=t,{source:r,name:o=wp(n)}=e,i=["create","--name",o,"--label",vo(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?dn(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:QT,...Ig(e).flatMap(d=>["--mount",di(d)]),...e.options??[],r.id,...e.command??[Bg]],
s=await t.docker.ask(Uy(i,XT(vo(n),{...e,name:o}))),a=s.value;if(s.exitCode!==0)throw ZT(r,i,s);if(!/^[0-9a-f]{12,64}$/.
test(a))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(a)} instead of an ID.`,{hint:X});return a}
var Bg="docker-flatten";function XT(t,e){let{source:n,name:r,asUsed:o,asConfigured:i,network:s,options:a,command:d}=e;if(o===
!0||i===!0||[s,a,d].some(m=>m!==void 0))return;let c=Ig(e).map(tv);if(c.includes(void 0))return;let f=n.isIndex?`&platfo\
rm=${encodeURIComponent(T(n.platform))}`:"",[l="",u=""]=t.split("=");return{method:"POST",path:`/containers/create?name=${encodeURIComponent(
r)}${f}`,body:{Image:n.id,Cmd:[Bg],WorkingDir:"/",Healthcheck:{Test:["NONE"]},Labels:{[l]:u},HostConfig:{NetworkMode:"no\
ne",RestartPolicy:{Name:"no"},Mounts:c}}}}function ZT(t,e,n){let r=ee(e,n),o=t.volumes.find(i=>Pg.normalize(`${i}/`)==="\
/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new p("UNSUPPORTED_IMAGE",`docker-flatten needs a \
container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(o)}).`,{hint:'\
No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var QT=["--workdir","/"];function Ig({source:t,
asUsed:e,mounts:n=[]}){let r=nv(t).map(o=>({type:"tmpfs",dst:o}));return[...e===!0?[]:r,...n]}var ev={type:"Type",src:"S\
ource",dst:"Target",readonly:"ReadOnly"};function tv(t){let e=Object.entries(t).map(([n,r])=>n==="volume-nocopy"?["Volum\
eOptions",{NoCopy:!0}]:[ev[n],r===""?!0:r]);return e.every(([n])=>n!==void 0)?Object.fromEntries(e):void 0}function nv({
volumes:t}){let e=t.filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>Pg.resolve(n)))]}function Ge(){return`/docke\
r-flatten-${qT(8).toString("hex")}`}function di(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.
test(r)?`"${r.replaceAll('"','""')}"`:r}).join(",")}async function V(t,e){let n=await t.docker.ask(ti([e]));if(n.exitCode!==
0&&!/no such container/i.test(n.stderr))throw ee(["rm",e],n)}var se=class extends Error{},rv=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Tl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&rv.test(t.message)}var ov=16*1024*1024;async function vl(t,e,n){
let r=Ge(),s=await Y(t,{source:e,mounts:[{type:"bind",src:n,dst:r,readonly:""}]}).catch(a=>{throw Tl(a)?new se(E(a),{cause:a}):
a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(f=>{throw je(f,c)?new se(
E(f),{cause:f}):f})},close:()=>V(t,s)}}async function Og(t,e,n,r){let o=await vl(t,e,n),i=async(s,a)=>{let d=await o.open(
s,t.signal);await Al(d,s,c=>a(c))};try{return await r({stream:i,text:Rl(i)})}finally{await o.close()}}async function Al(t,e,n){
try{for await(let{name:r,bytes:o}of Sa(t))await n(o,r).catch(i=>{throw i instanceof p?new xa(i):i})}catch(r){throw r instanceof
xa?r.cause:r instanceof p&&!r.code.startsWith("TAR_")?r:Ol(e,`cannot be read (${E(r)})`)}finally{t.destroy()}}var xa=class extends Error{cause;constructor(e){
super(e.message),this.cause=e}};function Rl(t){return(e,n)=>iv(e,n,t)}async function iv(t,e,n){let r=[],o=0;await n(t,async d=>{
for await(let c of d){if(o+=c.length,o>ov)throw Ol(t,"is too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=W(
s);if(a!==t)throw Ol(t,`has the digest ${a}`);return s.toString("utf8")}function Ol(t,e){return new p("ENGINE_FAILED",`T\
he engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"Run again. If it happens again, pull or build \
the image again."})}async function*Rr(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1,a="",{digest:d}=t;for(;;){let c=r===
void 0?void 0:Xp(r),f=r===void 0||c!==void 0?void 0:qp(r);if(r!==void 0&&f!==void 0){let u=await Tg(e(f.config.digest,f.
config.sizeBytes)),h={mediaType:sv(r)??a,digest:d,sizeBytes:Buffer.byteLength(r)};u!==void 0&&(yield{descriptor:h,manifest:f,
configText:u,isInIndex:s})}o=[...av(c??[],n),...o];let l=o.shift();for(;l!==void 0&&i.has(l.digest);)l=o.shift();if(l===
void 0)return;i.add(l.digest),s=!0,{digest:d,mediaType:a}=l,r=await Tg(e(l.digest,l.sizeBytes))}}function sv(t){return w(
$(t),"mediaType")}function av(t,e){let n=({platform:r})=>r===void 0?1:K(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Tg(t){
return t.catch(e=>{if(!(e instanceof se))throw e})}var dv=3;async function vg(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await uv(t,o),d=gp(t.runId),c=nh({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(l=>{throw Ag(l)?new se(E(l),{cause:l}):l}),f=!0,await cv(
t,d,o,i)}finally{await lv(t,d,f)}};return e({stream:r,text:Rl(r)})}async function cv(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await Al(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&Ag(
s)&&fv.test(E(s))?new se(E(s),{cause:s}):s}if(!i)throw new se(`the store has no blob ${n}`)}var fv=/not found|no such|does not exist/i;
async function lv(t,e,n){if(la(t.runId))return;let r=await vr(t.docker,[e],dv).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&Tr(t.runId)}async function uv(t,e){let n=b(await te(t,e),"Descriptor"),r=b(n,"size");if(b(n,"digest")===e&&typeof r==
"number")return r;throw new se(`the engine does not tell the size of ${e}`)}function Ag(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Lr(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>Og(t,e,o,i),openDirectory:()=>vl(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>vg(t,o);return[...n,{place:"in a save",open:r}]}var mv=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function pv(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>vt(r,a)>=0,s=a=>{let d=b(
e.inspect,"Config",a);return O(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:mv,...o?[]:["docker_version"],...o&&
vt(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Rg(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${pv(t,e).join(", ")}.`}function Pa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Ba(t,e){let{log:n}=t;for(let r of Lr(
t,e)){let o=await hv(t,e,r).catch(i=>{if(!(i instanceof se))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:Vp(e.inspect),digest:void 0,manifest:void 0,
packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Rg(t,e)}}async function hv(t,e,{open:n,openDirectory:r}){let o=await n(
async i=>t.store.idIsConfigDigest?Lg(e,e.id,await i.text(e.id),void 0):await yv(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function yv(t,e){let n=Rr({digest:t.id},e,t.platform);for await(let{descriptor:r,manifest:o,configText:i}of n){let s=Lg(
t,o.config.digest,i,o);if(s!==void 0)return{...s,manifest:r}}}function Lg(t,e,n,r){let o=gv(e,n);if(o===void 0)return;let i=JSON.
stringify(Uo(o))===JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.
variant;if(!i||!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,...{manifest:void 0,
openBlobs:void 0,missing:void 0}}}function gv(t,e){try{return us(e)}catch(n){if(n instanceof SyntaxError)return;throw new p(
"UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes su\
ch a config.",cause:n})}}async function Ng(t){let e=(r,o)=>new p("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await Sv(Ll(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if($g(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await Rv(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var Bv={flags:"wx",mode:384};async function Fg(t,e,n,r={createWriteStream:wv,link:bv,rename:Ev}){let{
log:o,signal:i}=t,s=xv(Ll(n),`${oe(t.runId)}${$g(n).slice(0,80)}.partial`),a=Ov(t,e);try{let d=Av(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=l=>{let u={name:d??e.id,platform:l};
return Iv(t,u,()=>r.createWriteStream(s,Bv),rn(a))},f=await c().catch(async l=>{if(!Tv(t,e,l))throw l;return o.debug(`sa\
ving the platform alone: ${E(l)}`),await Ia(s,{force:!0}),c(e.platform)});await U(o,{title:"Flush"},Lv(s)),await Cv(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await Ia(s,{force:!0}).catch(()=>{}),i.aborted?d:$v(d,n)}finally{await a}}
async function Iv(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new Ea,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await U(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},Pv(c,d,r(),{signal:s})),vv(a),
d.bytesWritten}async function Ov(t,e){if(!t.store.keepsPacked){let n=b(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return Pa(await Ba(t,e))}catch{return}}function Tv(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.
test(n.message)}function vv(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:X});let e=t.missing();if(e.length!==0)throw new p("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function Av(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function Rv(t){return kv(t).then(()=>!0,()=>!1)}async function Lv(t){
let e=await Cg(t,"r+");try{await e.sync()}finally{await e.close()}}async function Cv(t,e,n){try{await n.link(t,e)}catch{
await(await Cg(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await Ia(e,{force:!0}),r});return}await Ia(
t)}function $v(t,e){if(t instanceof p)return new p(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=mt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Ll(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function ci({manager:t,name:e}){return t==="other"&&e===""}function _g({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){
let d=n.find(({platform:c})=>c===a.platform);d===void 0?i.push(a.platform):o.push(Nv(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];
return d===void 0||f===void 0?void 0:d+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,
missing:i}}function Nv(t,e){let[n,r]=[t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?_v(n,r):[],s=o?Dv(n,r):[];return{
platform:e.platform,oldBytes:o?n.bytes:void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,
...Fv(t.layers,e.packedLayers),packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),
moreDirectories:Math.max(0,s.length-100)}}function Fv(t,e){if(t===void 0||e===void 0)return{pullBytes:void 0,pulledLayers:void 0};
let n=new Map;for(let{digest:o,diffId:i,packedBytes:s}of e)!t.has(o)&&!t.has(i)&&n.set(o,s);return{pullBytes:[...n.values()].
reduce((o,i)=>o+i,0),pulledLayers:[...n.keys()]}}function _v(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,r=[Oa(t.packages,
n,t.morePackages),Oa(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),i]));return Dg(...r).
map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function Dv(t,e){let n=({path:s})=>s,
r=Dg(Oa(t.directories,n,t.moreDirectories),Oa(e.directories,n,e.moreDirectories)),o=new Map;for(let{key:s,oldBytes:a,newBytes:d}of r){
let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:l}=o.get(c)??{most:0,least:0},u=d-a;o.set(c,{most:Math.max(f,u),least:Math.
min(l,u)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:l=0}=o.get(s)??{};return c>0?f>=c*.9:l<=c*.9};
return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function Oa(t,e,n){let r=new Map;for(let i of t)r.set(e(i),
(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{sizes:r,absentBytes:n===0||t.length===0?
0:o}}function Dg(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.keys()])){let[i,s]=[t.sizes.get(o),e.sizes.
get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===d)continue;let c=a===0?"added":d===0?
"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}let r=o=>Math.abs(o.newBytes-o.oldBytes);
return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var Cl=1024*1024,$l=12,Mv=[386,4],Hv=[0,21],Uv=20,zv=10;function fi({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&_e(e.get(Mg))!==void 0;return o||i?"records":void 0}var Mg="GN\
U.sparse.map";function mn(t,e){return new p("TAR_INVALID",`The sparse file ${A(t)} is damaged: ${e}.`,{hint:Ht})}var Ta=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?Mv:Hv;for(let i=0;i<o;i++){let s=r+i*2*$l,a=s+$l;if(e[s]===0)return;this.#a(
as(e.subarray(s,a))),this.#a(as(e.subarray(a,a+$l)))}}addRecords({pax:e}){let n=String(_e(e.get(Mg))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(Kt(o));if(Kt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw mn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(zv,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>Uv)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=Kt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>Cl)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw mn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===Cl)throw this.#c();this.pieces.push([n,e])}#d(){return mn(this.#e,"its map has something else than numbers")}#c(){
return new p("TAR_LIMIT",`The sparse file ${A(this.#e)} has more than ${Cl} pieces.`,{hint:we})}};function Hg(t){return(v-
t%v)%v}var Jv=["GNU.sparse.realsize","GNU.sparse.size"];function zn(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return Ug(n,ze(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of Jv){let o=_e(e.get(r));if(o!==void 0)return Ug(n,Kt(
o.toString("latin1")))}return t.sizeBytes}function pn(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?zn(t,be(t.extensions)):t.sizeBytes}function Ug(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw mn(t,"its real s\
ize is not a number");return e}var Wv=Buffer.alloc(0),zg="SCHILY.xattr.",jv=4095;function le({extensions:t,header:e},n=be(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let l=_e(r.get(c));return l===void 0?ze(e,f):Math.floor(Number(l.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:ze(e,"mode")&jv,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:Yv(r.get("mtime")),link:a?We(e,n):Wv,device:d?`${ze(e,"devMajor")},${ze(
e,"devMinor")}`:"",xattrs:r.size===0?Gv:Kv(r)}}var Gv=[];function Kv(t){return[...t].filter(([e])=>e.startsWith(zg)).map(
([e,n])=>`${e.slice(zg.length)}=${n.toString("latin1")}`).sort()}function Yv(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function hn(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
pn(t):ze(e.head.header,"size")}function Lt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as Bw}from"node:path";import{posix as Ca}from"node:path";import{posix as li}from"node:path";var Vv=3,qv=1e3,jg=4096,Xv=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
Gg=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,Zv=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,Qv=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
eA=/^[;&|()\n`]$/,tA=/^[<>]+&?$/,nA=/^(?:-|[A-Za-z_]\w*=)/,rA=Ra("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),Jg=Ra("cd pushd WORKDIR"),Wg=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
oA=Ra("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),iA=Ra("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function _l(t,e,n="/"){let r=new Nl(e);return r.read(t,n,0),r.words}var Nl=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new Fl(n,Dl(this.#e)),i=!0;for(let s of e){if(this.words.length>=qv)return;if(s.length>jg&&r>0)continue;
if(eA.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<Vv;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(sA(s,this.#e),o.directory,r+1);let d=o.isValue||nA.test(s);a||this.#n(s,i&&!d,o);let c=d||
rA.has(li.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},Fl=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return Jg.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return tA.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=li.basename(e),Jg.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(oA.has(r))return"name";let o=this.#i;return this.#i=
Wg.test(e)&&!e.includes("="),o||Wg.test(e)?"directory":iA.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:li.resolve(n,va(e,r)),e.startsWith("-")?"name":"directory"}};function Dl(t){return t.get("\
HOME")??"/root"}function va(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function sA(t,e){return[...t.slice(0,jg*
16).replace(/\\\n/g," ").matchAll(Xv)].map(([r])=>Ml(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Ml(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function Aa(t){let e=[...t.matchAll(Gg)].map(([o])=>o),r=[Zv.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(Qv)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(Hl))]}
function ui(t){let e=[...t.matchAll(Gg)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>Hl(n.slice(0,n.lastIndexOf("/")))))]}function yn(t,e){return Hl(li.resolve("/",t,e))}function Hl(t){return Buffer.
from(li.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function Ra(t){return new Set(t.split(" "))}var aA=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),dA=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
cA=/PATH$|^(?:PERL5|RUBY)LIB$/,fA=/(?:^|_)LOGS?_?PATH$/;function Kg([t,e]){let n=Aa(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(aA.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=cA.test(t)&&!fA.test(t),i=e.startsWith("/")&&!dA.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...ui(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as lA}from"node:path";function Ul(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function Yg(t){
return Wl(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function zl(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function Vg(t){return/[^\0-\x7f]/.test(t)?
zl(t).map(Jl).join(""):t}function Jl(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function Wl(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var qg=4096,uA=256,Xg=16,mA={GOPATH:":",CONDA_PKGS_DIRS:","},pA=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function La(t,e){let n=jl(e),r=[n.get("HOME"),...Qg(
t)].map(o=>ew(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>Ul(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,qg+2),env:n}}function jl(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Gl(t){return[...new Set(Qg(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,qg)}function Zg(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return yA(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(mA[i]??"\0",Xg).map(d=>ew(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!hA(d??"")).map(d=>`${r}${Ul(d??"")}/${s}`)}function Qg(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=uA).map(e=>Yg(e))}function ew(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return lA.normalize(t).replace(/^\/+|\/+$/g,"")}function hA(t){return pA.some(e=>e===t||e.startsWith(`${t}/`))}
function yA(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Xg)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var tw=1e3;function Kl(t,e){let n=b(t,"config"),r=b(n,"Env"),o=jl(D(r)?r:[]),i=Ca.resolve("/",w(n,"WorkingDir")??""),s=gA(
n,o).map(({by:l,argv:u})=>({by:l,words:_l(u,o,i)})),a=s.filter(({by:l})=>l!=="ONBUILD"&&l!=="SHELL"),d=Dl(o),c=[{path:yn(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:l,words:u})=>u.flatMap(m=>bA(l,m,d))),...[...o].flatMap(
Kg),...e.map(l=>({path:yn("/",l),by:"etc/passwd",extent:"below"}))].filter(({path:l})=>l!==""),f=new Map;for(let l of c){
let u=`${l.path}\0${l.extent}`;f.has(u)||f.set(u,l)}return{paths:[...f.values()].slice(0,tw),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[yn("/",i)]}],...a.flatMap(({by:l,words:u})=>kA(l,u,d,o))].slice(0,tw),commands:[...a,{by:"EN\
TRYPOINT",words:_l(wA(n),o)}].flatMap(EA)}}function gA(t,e){let n=(...s)=>{let a=b(t,...s);return D(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",Ml(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function wA(t){let[e,n]=[b(t,"Entrypoint"),b(t,"Cmd")];return D(e)&&D(
n)?[...e,...n]:[]}function bA(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=rw(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!$a(c)});if(o==="name")return a;let d=nw(r)?ui(Ca.resolve(e.directory,r)):ui(va(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function $a(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ca.basename(t))}function nw(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function rw({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[yn("/",va(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||nw(t)?[yn(n,t)]:Aa(t)}function kA(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[yn("/",s)]}]:s.includes("/")?rw(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>yn(d,s))}]})}function EA({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>SA(o))}))}function SA(t){return Ca.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*ow(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=Cr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function mi(t,e){
let n=ow(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function Fa(t,e){let n=ow(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function iw(t,e){return e.startsWith("/")?e:`${Cr(t)}/${e}`}
function Cr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function He(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var Na=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=xA(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function xA(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var _a=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of He(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of He(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var Da=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=aw(e);for(let o=0;o<
4;o++){let i=sw(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=aw(e);for(let o=0;o<4;o++){
let i=sw(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function sw(t,e,n){return t+Math.imul(e,n)&67108863}
function aw(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as IA}from"node:path";var Yl=47;function dw(t,e,n){let r=zl(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=PA(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw $r(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function PA(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw $r(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw $r(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function Vl(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=Jl(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function cw(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===Yl&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===Yl&&r(d+1,a);else if(BA(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function BA(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==Yl}function $r(t,e){return new p("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var fw=47,OA=64,lw=new WeakMap,gn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw $r(e,
"it is empty");let n=TA(e);if(n==="!")throw $r(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=dw(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=Vg(o)+(Vl(a)[0]??""),this.#t=i.slice(a.length);let d=Vl(this.#t);this.#n=
mw(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=mw(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===fw);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
cw(this.#t,Wl(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==fw;)r=e.indexOf(this.#o,r+1);return r}};function pw(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new gn(e))}function Jn(t,e){if(t.length<OA)return t.
findLast(o=>o.matches(e));let n=-1,r=yw(t);for(let o of gw(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function hw(t,e){let n=yw(t),r=`${e}/`;return gw(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function yw(t){let e=lw.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return lw.set(t,n),n}function gw(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function TA(t){let e=t.startsWith("\
!")?"!":"",n=uw(t.slice(e.length).trim());return uw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function uw(t){return t===
""?"":IA.normalize(t).replace(/(?<=.)\/$/,"")}function mw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as NA}from"node:path";import{posix as ww}from"node:path";function bw(t,e){let n=pi(t.owned,e),r=pi(t.drops,e),o=pi(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:AA([...n,...r,...o]),above:t.skippedIfLinked===!0?vA(n):[],droppedTops:[],
isSkipped:!1}}function pi(t=[],e){return t.flatMap(n=>Zg(n,e)).map(n=>new gn(n))}function it(t,e){let n=Jn(t,e);return n!==
void 0&&!n.isException}function kw(t,e){let n=Ew(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||it(t.owned,
e)}function vA(t){let e=t.map(({text:n})=>ww.dirname(n));return[...new Set([...e,...e.map(n=>ww.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new gn(n),depth:Ew(n)}))}function Ew(t){return t.split("/").length}function AA(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>ql(n)));return e.has("")?void 0:e}function ql(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Nr(t,e,n,r){let o=n.map(i=>new gn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var Xl=String.
raw`v?\d[\d.]*`,Zl="(?:[-._ ][^/]*)?",RA=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${Xl})?${Zl}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Xl})?${Zl}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${Xl}${Zl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
LA=new RegExp(`(?:^|/)(?:${RA.join("|")})(?=/|$)`,"i"),CA=[Nr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],LA),Nr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Nr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Nr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Nr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Nr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ma(t){
return CA.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Jn(e,t)!==void 0)}var Sw="";function xw(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:l})=>$A(l,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=pi(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function $A(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function Pw(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=Ql(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,eu(t,s),[[i,a]])}}function Ql({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=He(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=Cr(t);
return e==="beside"&&r!==""&&n(`${r}/${Sw}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${Sw}`,"0")?
t:void 0}function eu({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var FA=1e3,Ha=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>bw(i,n)),this.#t=xw(e,n,o),this.#e=r.
map(i=>R(Buffer.from(NA.normalize(i))))}rulesFor(e){let n=ql(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<FA&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&it(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=it(e.owned,n),i=o||it(e.drops,n),
s=i&&!o?Ma(n):void 0,d=i&&s===void 0?"drop":it(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>it(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||un(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var _A=1e4,Ua=class{#e=new Map;#t=0;constructor(e){for(let n of nu(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>tu(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,_A-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...He(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function tu(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function nu({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var wn={paths:[],required:[],commands:[]};var Fr={action:"keep"},_r=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new Da;#d;#c=new _a(this.dropped);#f;#l;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=wn}=e;this.#l=e.isInBase??(()=>!1),this.#e=new Ha(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new Ua(s);for(let a of s.paths)this.#u(a)}#u(e){Pw(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):Lt(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Fr;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=Jn(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Fr;if(r!==void 0)return this.#l(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#l(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?Fr:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=R(Buffer.from(Bw.resolve("/",Bw.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#u(a);if(this.dropped.has(o))return;let i=$a(e)||$a(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!it(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${A(j(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=kw(r,n)&&!it(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?Jn(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!it(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=Ql(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,eu(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=Cr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=Ma(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${A(j(e))} (${o.what}): ${o.why}.`)}};var Tw=QP(Ow(),1),DA=20;function vw(t,e){let n=t.slice(0,DA).toLowerCase(),r=i=>(0,Tw.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var ru=["v[0-9]","v[0-9][0-9]"],MA="[0-9a-f]".repeat(8),Aw=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Rw=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],yt=[{name:"apt",isSafe:!0,what:"downloaded packa\
ges, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them again",owned:["var\
/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*","!var/lib/apt/\
lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",isSafe:!0,what:"\
apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"dnf",isSafe:!0,what:"\
caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*","var/cache/yum/*","va\
r/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:!0,what:"zypper's caches",why:"\
`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:!0,what:"downloaded packages",why:"\
fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:!0,what:"pip's downloads and wh\
eels",why:"fetched or built again when they are needed",owned:ht(["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],
["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:!0,what:"npm's cache and logs, and packages fetched by npx",
why:"fetched again when they are needed",owned:ht(Rw,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:ht(Rw,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:ht(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],ru),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:ht(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(ht(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${MA}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:ht(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...Aw],empties:["var/log/**",...Aw],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:ht(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],ru.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:ht(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],ru),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
isSafe:!1,what:"Cargo's registry and git checkouts; programs that it installed are kept",why:"builds start from it: a la\
ter `cargo build` fetches everything again",owned:ht(["~/.cargo","$CARGO_HOME"],["registry/cache","registry/src","regist\
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
s are kept",why:"a reader may want them",drops:ou(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:ou(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:ou(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function Wn(t){return yt.find(
e=>e.name===t)}function ht(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function ou(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var gt="auto",HA=/^true$/i,UA=/^false$/i,zA=/^(?:yes|on|1|all|safe|default)$/i;function iu(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function hi(t){let e=iu(t);return e.length===1&&UA.test(e[0]??"")?[]:e.map(n=>HA.test(n)?
gt:n)}function Lw(t){let e=hi(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of JA(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new p("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[gt,...e].join(", "))}.`});return yt.filter(o=>n.has(o)&&!r.has(o))}
function JA(t){if(t===gt)return yt.filter(({isSafe:i})=>i);let e=Wn(t);if(e!==void 0)return[e];let n=[gt,...yt.map(({name:i})=>i)],
r=zA.test(t)?gt:vw(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${A(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var WA=["docs","man","locales","pycache"],jA=1e6,GA=.01,KA=1e5,za=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=wn,isInBase:a}){this.#e=new _r({presets:yt.filter(d=>(d.isSafe||WA.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:La(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=hn(e,n);if(r===0)return;this.#n+=r;let o=R(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&Lt(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=hw(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(jA,Math.max(KA,this.#n*GA));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ja(t,e){let n=t.length===0?[gt]:t,
r=i=>n.includes(gt)&&yt.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var ja=1,YA=1e3,VA=2e3;function Nw(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:ja,tool:`docker-flatten ${Pr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Wa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Wa(t.newHistory),directories:su(t.directories),layerDetails:Fw(t,r.dryRun),packedLayers:_w(t.packedLayers),
contents:Dw(t.contents)},platforms:t.platforms.map(a=>qA(a,{isOneOfMany:t.platforms.length>1,dryRun:r.dryRun})),engine:o===
void 0?null:{version:o.version,store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:XA(e.comparison),savedBytes:t.
savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-Dr(t),cleanedBytes:Dr(t),rules:t.rules.map(({kind:a,
name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,
seconds:$w(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,
bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Ja(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:$w(i)}}function qA(t,{isOneOfMany:e,dryRun:n}){return{platform:t.
platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.
oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??
null,configDigest:t.configDigest??null,cleanedBytes:Dr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?Wa(t.oldHistory):null,newHistory:e?Wa(t.newHistory):null,directories:e?su(t.directories):null,layerDetails:e?
Fw(t,n):null,packedLayers:e?_w(t.packedLayers):null,contents:e?Dw(t.contents):null}}function su(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function Fw({layers:t,newPackedBytes:e},n){if(t===void 0)return null;
let r=n||e!==void 0;return t.map(({diffId:o,digest:i,packedBytes:s,bytes:a,entries:d,contents:c})=>({diffId:o??null,digest:r?
i??null:null,packedBytes:r?s:null,bytes:a,entries:d,contents:c.map(({name:f,bytes:l})=>({name:f,bytes:l}))}))}function _w(t){
return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}function Dw(t){if(t===void 0)
return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.
map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:su(i)??[],moreDirectories:s}}
function XA(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;return{kind:e,
name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,
newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??
null,pulledLayers:a.pulledLayers===void 0?null:[...a.pulledLayers],packages:a.packages.map(({manager:d,name:c,...f})=>({
manager:d,name:c,...Cw(f)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({path:d,...Cw(c)})),
moreDirectories:a.moreDirectories}))}}function Cw({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}
function Wa(t){return t===void 0?null:t.slice(-YA).map(({command:e,bytes:n,hasLayer:r})=>({command:Z(e,VA),bytes:n,layer:r}))}
function Dr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function $w(t){return Math.round(t)/
1e3}function Ga(t,e,n){let r=Qe(n);if(r.os!=="linux")throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!xs(r))throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=b(n,"Config","Volumes"),i=w(e,
"Id")??"";if(i==="")throw au(t);let s=Rt(n),a=ai(e)??ai(n)??!1;return{reference:t,image:void 0,names:ya(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Rt(e)),volumes:O(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function au(t){return new p("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function Mw(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await ZA(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await te(t,n,a);if(c!==void 0&&ha(c)&&K(Qe(c),a))return c}for(let{place:c,open:f}of Lr(t,i))try{let l=await f(
u=>QA(u,d,r!==void 0));if(l!==void 0)return l}catch(l){if(!(l instanceof se))throw l;o.debug(`no config blob ${c}: ${E(l)}`)}
throw tR(t,e,a)}async function ZA(t,e){let n;try{n=await Y(t,{source:e})}catch(r){if(r instanceof p&&si(r.message))return;
throw r}try{return du(await Me(t,n))}finally{await V(t,n)}}function du(t){let e=b(t,"ImageManifestDescriptor"),n=b(e,"pl\
atform"),r=w(n,"architecture")??"",o=b(e,"size");return{digest:w(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:Ne({os:w(n,"os")??"linux",architecture:r,variant:w(n,"variant")})}}async function QA(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of Rr(
s,t.text,o)){let f=$(d);if(!O(f))continue;let l=eR(f,c);if(n!==void 0||K(Qe(f),o))return l;a??=l}return i?void 0:a}function eR(t,e){
let{os:n,architecture:r,variant:o}=Qe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:Uo(t)},...e?{Descriptor:{mediaType:Ae.index}}:{}}}function tR(t,e,n){let r=n===void 0?"":` for ${T(n)}`;return new p(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function yi(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await U(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],l=>r.debug(l.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=ns(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new p("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Hr(t,e){let{image:n,platform:r,pull:o}=e,i=await te(t,n.text);if(i===void 0){if(o==="never"||Vt(n.text))throw cu(
n.text,o);return{...await nR(t,e),image:n}}let s=await Mr(t,n.text,i,r);if(s===void 0){let a=await Mr(t,n.text,i,void 0),
d=o!=="never"&&!Vt(n.text);throw Hw(n.text,a?.platform,r,d)}return o!=="always"||Vt(n.text)?{...s,image:n}:{...await rR(
t,n,s,r),image:n}}async function nR(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:T(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await yi(t,n.text,s);let a=await te(
t,n.text);if(a===void 0)throw cu(n.text,o);let d=r??oR(i),c=await Mr(t,n.text,a,d)??(r===void 0?await Mr(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await Mr(t,n.text,a,void 0);throw Hw(n.text,f?.platform,r,!1)}async function rR(t,e,n,r){
let{os:o,architecture:i}=Ne(n.platform),s=o===""||i===""?void 0:T(n.platform);await yi(t,e.text,s);let a=await Ke(t,e.text,
n.platform)??await Ke(t,e.text,void 0);if(a===void 0)throw cu(e.text,"always");let d=Ne(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:K(d,r))return a;throw e.digest===void 0&&await t.docker.get(ei(n.id,e.text)),new p("PLATFORM_MISMA\
TCH",`The engine has the image ${JSON.stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(d)}.\
 The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for this pl\
atform.`})}function oR(t){try{return t===void 0?void 0:Ps(t)}catch{return}}async function Ke(t,e,n){let r=await te(t,e);
return r===void 0?void 0:Mr(t,e,r,n)}async function Mr(t,e,n,r){let o=ha(n);if(o&&(r===void 0||K(Qe(n),r)))return Ga(e,n,
n);let i=!t.store.holdsIndexes||ai(n)===!1;if(o&&i)return;let s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw au(
e);if(t.canInspectPlatform&&r!==void 0){let c=await te(t,e,r);if(c!==void 0&&K(Qe(c),r))return Ga(e,n,c)}let a=await Mw(
t,e,s,r);return a===void 0?void 0:r===void 0||K(Qe(a),r)?Ga(e,n,a):void 0}function Hw(t,e,n,r){let o=n===void 0?"another\
 platform":T(n),i=e===void 0?"another one":T(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function cu(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Uw(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await sR(t,r,{found:e,end:n});iR(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${de(d)} of ${a.layerCount} (${T(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function iR({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked. Outside it, the kept layers are therefore uncompressed blobs that no registry \
has. To keep a registry's own blobs, name the base with its transport, for example ${S("keep-base","docker://debian:13")}\
.`)}async function sR(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:aR(o,e.count),blobs:void 0});case"\
image":return o=>dR(t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await De(
e.location,{...o,tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>cR(a,d)}}}function aR({reference:t,platform:e,
layerCount:n},r){if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${de(
r)}, but ${t} (${T(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing\
 above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function dR(t,e,n){let{engine:r,options:o}=t;if(r===
void 0)throw new Error("a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Hr(
r,{image:e,platform:i,pull:s,defaultPlatform:void 0});return await zw(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}
async function cR(t,e){let n=t.images.find(({platform:o})=>K(o,e.platform));if(n===void 0)throw new Error("the base lack\
s a platform that was asked for");let{layers:r}=n;return await zw(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,
blobs:r}}async function zw(t,e,n){let{reference:r,platform:o,diffIds:i}=t,s=(l,u)=>{let m=`The image ${r} (${T(o)}) must\
 be built on ${e}, but ${l}.`;throw new p("BASE_MISMATCH",m,{hint:u})};n.length===0&&s("that has no layers",`Leave ${S("\
keep-base")} out: there is nothing to keep.`);let a=n.findIndex((l,u)=>i[u]!==l);if(a===-1){if(n.length<i.length)return;
s(`both have the same ${de(n.length)}: nothing is above the base`,`Name an image that this one was built from, or leave ${S(
"keep-base")} out.`)}let d=i[a];d===void 0&&s(`it has only ${de(i.length)}, all of them the base's, which has ${n.length}`,
"Check the names: the base may be built on this image.");let c=fR((await t.readConfig()).json,a,i.length),f=c===void 0?"":
`, made by ${JSON.stringify(c.slice(0,200))}`;s(`they differ from layer ${a+1} on, which is ${n[a]} in the base and ${d}\
 in the image${f}`,"The base may have been updated since the image was built. Build the image again, or name the base by\
 the digest that it was built on. To keep the lowest layers, whatever they are, set a number.")}function fR(t,e,n){let r=Cn(
t)??[],o=[...r.keys()].filter(s=>r[s]===!0),i=b(t,"history");if(!(o.length!==n||!Array.isArray(i)))return w(i[o[e]??-1],
"created_by")}import{readFile as QC,stat as e$}from"node:fs/promises";import{Readable as eL}from"node:stream";import{Writable as lR}from"node:stream";var Jw=32*1024*1024,Ur=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new lR({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:we});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,v),i=ae(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Gt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>Jw)throw new p("TAR_LIMIT",`Entries exceed ${Jw} bytes in total, but only\
 a few short ones were expected.`,{hint:we});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as mR}from"node:stream/promises";import{Writable as uR}from"node:stream";function bn(){return new uR({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function jn(t,e,n,r=bn()){await mR(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function zr(t,e){let n=new AbortController,r=new Ur(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await jn(n.signal,t,o,r.sink),r.entries()[0]}async function Ww(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await jn(e.signal,t,r),n}function Ee(t,e){return Yw(t,"name",e)}function Jr(t,e){return Yw(t,"linkName",e)}function Gw(t,e,n){return jw(jw(t,"uid",
e),"gid",n)}function jw({extensions:t,header:e},n,r){let o=be(t).pax.has(n);if(r<=pf||!o)return{extensions:o?fu(t,n):t,header:hf(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:Ya(t,a=>gf(a,i)),header:hf(e,n,0)}}function Ka(t){let{pax:e,longName:n}=be(
t.extensions),r=n===void 0?_e(e.get(Kw)):void 0,{extensions:o,header:i}=r===void 0?t:Ee(t,r);return{extensions:Wr(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:Fo(Np(i),0)}}function fu(t,e){return Ya(t,n=>Mp(n,e))}function Wr(t,e){return Ya(
t,n=>yf(n,e))}function Ya(t,e){let n=lr(t),r=n.findLast(({typeFlag:o})=>o===Te.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Te.pax?o===r?pR(o,e):[]:a===void 0?[s]:[s,a]})}function pR({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[Fo(t,i.length),Vw(i)]}var Kw="\
GNU.sparse.name",hR={name:{records:["path",Kw],gnuType:Te.gnuLongName},linkName:{records:["linkpath"],gnuType:Te.gnuLongLink}};
function Yw(t,e,n){let{records:r,gnuType:o}=hR[e],[i,...s]=r,a=cs(t.header,e,n),d=a===void 0&&be(t.extensions).pax.has(i),
c=d?s:r,f=lr(Wr(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==o).flatMap(({block:m,data:h})=>h===void 0?[m]:
[m,h]);if(a!==void 0)return{extensions:f,header:a};let l=cs(t.header,e,n.subarray(0,v),!0)??t.header;if(d)return{extensions:Ya(
f,h=>gf(h,new Map([[i,n]]))),header:l};let u=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,Fp(o,u.length),Vw(
u)],header:l}}function Vw(t){return Buffer.concat([t,Buffer.alloc(ae(t.length)-t.length)])}import{createHash as bR}from"node:crypto";import{createGunzip as kR,createZstdDecompress as ER}from"node:zlib";var qw={rle:1,reserved:3},yR=13;function Xw(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||Zw(
e)}function Zw(t){return(t&4294967280)>>>0===407710288}var jr=class{#e="magic";#t=4;#n=Buffer.alloc(yR);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(Zw(n))this.#d("skipped size",4);else if(n===
4247762216)this.#l();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#u().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===qw.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===qw.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#l(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#u(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#u(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:gR(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:wR(e[0]??0),dictionaryId:i}}};function gR(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function wR(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var SR=1024*1024,xR=4,PR=6,Qw=["drain","end","close"];function Gr(t,e){return new lu(t,e)}var lu=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new jr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=eb(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await OR(o);this.packing=vR(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?eb(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&tb(a,n);if(d!==void 0&&d!==
n)throw Q(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Q(this.#o,qt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Q(this.#o,qt(this.packedBytes,
e));let n=tb(this.#r,this.#o);if(n!==this.#o)throw Q(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:SR,readableObjectMode:!0,readableHighWaterMark:xR},
i=r?kR(o):ER(o),s=r?BR(i,e,n):IR(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof p,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Q(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function BR(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await uu(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function IR(t,e,n,r){for(let o of e.split(n))await uu(t,o);for await(let o of r)for(let i of e.
split(o))await uu(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function uu(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of Qw)
t.off(o,r);n()};for(let o of Qw)t.on(o,r)})}async function OR(t){let e=[],n=0;for(;n<PR;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var TR=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function vR(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(Xw(t))return"zstd";let n=t.toString("latin1"),
r=TR.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function eb(t){let e=It(t)?.algorithm;if(e===void 0)throw Q(t,"has a digest that cannot be ch\
ecked");return bR(e)}function tb(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var mu=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
pu=5,Ct=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(mu.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:Wr(e.extensions,n=>mu.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>pu))for(let n of e.
keys())mu.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,pu).join(", ")+(e.length>
pu?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Le(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function nb(t){return Le(`the tar stream\
 of ${t} ends within an entry`)}var wt=4095,Gn=255,Va=40,hu=1e7,yu=1e4,gu=256*1024**2,wu=192*1024**2,bu=5e8,ku=64*1024**3,Eu=500;function Ie(t){return new p(
"TAR_LIMIT",t,{hint:we})}var ue=47,qa=46;function Su(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&AR(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=RR(r)?r:LR(r,t);if(o.length>wt)throw Ie(`A path of the image has ${o.length} bytes, but at most ${wt} ar\
e possible: ${A(o)}.`);return o}function gi(t,e){return t.length===e.length?t.equals(e):t[0]===qa&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function AR(t,e,n){return t[e]===ue||t[e]===qa&&e+1<n&&t[e+1]===ue}function RR(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>Gn||o<=2&&
t[e]===qa&&(o===1||t[e+1]===qa)||o===0&&t.length>0)return!1;e=n+1}return!0}function LR(t,e){if(t.includes(0))throw Le(`t\
he name ${A(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
Gn)throw Ie(`A name of the image has ${r.length} bytes, but at most ${Gn} are possible: ${A(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Le(`the path ${A(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var Xa=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as CR}from"node:crypto";var bi=20,Kr=2**bi,wi=Kr-1,Za=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>wt)throw new RangeError("a text is longer than \
any path");if((this.#t&wi)+o>Kr||this.#t===this.#e.length*Kr){if(this.#t=this.#e.length*Kr,this.#t+Kr>gu)throw Ie(`The i\
mage's names and link targets exceed ${gu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Kr))}let i=this.#t;return e.
copy(this.#e[i>>bi],i&wi,n,r),this.#t+=o,i}get(e,n){let r=e&wi;return this.#e[e>>bi].subarray(r,r+n)}copy(e,n,r,o){let i=e&
wi,s=this.#e[e>>bi];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
wi,s=this.#e[e>>bi];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var H=0,F=-1,C={directory:0,file:1,symlink:2,special:3},Ce=1024,$R=.6,NR=CR(2**32),Qa=class{texts=new Za;count=0;parent=new Int32Array(
Ce);kind=new Uint8Array(Ce);dead=new Uint8Array(Ce);touched=new Uint16Array(Ce);layer=new Uint16Array(Ce);ordinal=new Uint32Array(
Ce);inode=new Int32Array(Ce);head=new Uint32Array(Ce);extra=new Uint32Array(Ce);extraLength=new Uint16Array(Ce);place=new Uint32Array(
Ce);pathBytes=new Uint16Array(Ce);#e=new Uint32Array(Ce);#t=new Uint8Array(Ce);#n=new Int32Array(4*Ce);#r=0;constructor(){
this.count=1,this.parent[H]=F,this.inode[H]=H}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>Gn||c>wt)throw Ie(`A path of the image is longer than ${wt} bytes, or contains a name of more than ${Gn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),l=this.#n[f];return l===0?this.#r++:this.dead[l-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*$R&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
H;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=FR(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=Ue(this.parent,new Int32Array(
e)),this.kind=Ue(this.kind,new Uint8Array(e)),this.dead=Ue(this.dead,new Uint8Array(e)),this.touched=Ue(this.touched,new Uint16Array(
e)),this.layer=Ue(this.layer,new Uint16Array(e)),this.ordinal=Ue(this.ordinal,new Uint32Array(e)),this.inode=Ue(this.inode,
new Int32Array(e)),this.head=Ue(this.head,new Uint32Array(e)),this.extra=Ue(this.extra,new Uint32Array(e)),this.extraLength=
Ue(this.extraLength,new Uint16Array(e)),this.place=Ue(this.place,new Uint32Array(e)),this.pathBytes=Ue(this.pathBytes,new Uint16Array(
e)),this.#e=Ue(this.#e,new Uint32Array(e)),this.#t=Ue(this.#t,new Uint8Array(e))}};function Ue(t,e){return e.set(t),e}function FR(t,e,n,r){
let o=Math.imul(t^NR,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var _R=64;async function*rb(t,e,n,r){let o=new xu(t,e),i=new Xa,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new et({begin:(l,u)=>o.
begin(l,u),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Gr(d,{checksDiffId:!1,signal:n});for await(let l of f.chunks)if(n.
throwIfAborted(),c.consume(l),yield*i.take(),e.top!==H&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var xu=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[H]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>H?r.pathBytes[o]+1:0,this.#u()}top(){let{top:e}=this.#n;return this.#t.kind[e]===C.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#l}get#l(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#l&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#l||this.#t.ordinal[this.#i]!==
r,this.#d)return ln;let o=this.#i++;this.#u();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;Ct.isIn(n)&&(c=Ct.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=Ee(c,f)),a!==
s){let l=this.#g(s);this.#y(We(e.header,n),l)||(c=Jr(c,l))}return c===e&&d.length===0?Ar:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#u(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===C.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==C.directory||r[s]===0||this.#r[s]===1)){if(i++===_R)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>H&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===H,o=ki(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*v;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===H?gi(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function ki({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===C.directory).subarray(
r);if(o===0)return Ee({extensions:[],header:fs()},i);let s=e.get(o);return r===void 0||tn(ve(s.header,0),be(s.extensions)).
equals(i)?s:Ee(s,i)}var ed=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return H;if(this.#o!==
F&&r==="create"&&DR(this.#r,e,n))return this.#o;let o={directory:H,hidden:this.#s(H),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>bu)throw Ie(`The image's paths have more than ${bu} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#l(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===C.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===C.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>Va)throw Le(`the symbolic links of ${A(n)} form a loop`);return f[0]===ue&&(e.directory=H,e.hidden=s.hiddenBelow(
H)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Le(`an entry is below ${A(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#l(e,n,r,o)}#f(e,n){if(e.directory===H)throw Le(`the symbolic link to ${A(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#l(e,n,r,o){let i=e.directory,s=C.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function DR(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var td=Buffer.from(".wh."),ob=Buffer.from(".wh..wh..opq"),MR=Buffer.from(".wh..wh."),HR={0:C.file,S:C.file,2:C.symlink,3:C.
special,4:C.special,5:C.directory,6:C.special},nd=class{attributes=new Ct;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new ed(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>hu)throw Ie(`The image's layers have more than ${hu}\
 entries.`);let i=Su(e.name),s=i.lastIndexOf(ue)+1;Pu(i,0,MR)&&!sb(i,0)||(Pu(i,s,td)?this.#c(i,s):i.length===0?UR(e):this.#l(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+td.length;if(o===e.length)throw Le(`the whiteout\
 ${A(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(sb(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===C.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#l(e,n,{path:r,start:o,ordinal:i,startBytes:s}){zR(r);let a=this.#e,d=Ct.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),l=ab(e),u=this.#r,m=f;if(l===
C.directory&&f!==F&&a.kind[f]===C.directory)a.touched[f]=u;else{f!==F&&(a.dead[f]=1,this.#n.forget());let P=e.typeFlag===
"1"?this.#p(e,n):F,B=P===F?l:a.kind[P];m=a.add({parent:c,bytes:r,start:o,end:r.length,kind:B,layer:u}),P!==F&&(a.inode[m]=
a.inode[P])}a.layer[m]=u,a.ordinal[m]=i;let h=!d&&gi(e.name,r);if(a.place[m]=h?ib(s):0,e.typeFlag==="1"||(l===C.file&&this.#u(
m,zn(e,n)),l===C.symlink&&this.#m(m,We(e.header,n)),l!==C.directory&&l!==C.symlink))return;let y=d?Ct.remove(e):e,g=a.pathOf(
m,l===C.directory),k=gi(e.name,g);a.head[m]=this.#t.add(k?y:Ee(y,g)),a.place[m]=k&&y===e?ib(s):0}#u(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>wt)throw Le(`the target of the symbolic link ${A(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#u(e,n.length)}#p(e,n){let r=We(e.header,
n),o=Su(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${A(e.name)} leads to ${A(r)}`;if(a===F)throw Le(`${d}, which does not exist`);if(this.#e.kind[a]===C.directory)
throw Le(`${d}, which is a directory`);return a}};function ib(t){let e=t/v+1;return e<2**32?e:0}function UR(t){if(ab(t)!==
C.directory)throw Le(`the entry ${A(t.name)} would replace the root directory`)}function zR(t){for(let e=t.indexOf(td);e!==
-1;e=t.indexOf(td,e+1))if(!(e>0&&t[e-1]!==ue))throw new p("WHITEOUT_NAME",`The image has an entry in ${A(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function ab(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&os(n)&&
r.at(-1)===ue)return C.directory;if(e==="1")return C.file;let o=HR[e];if(o===void 0)throw Le(`the entry ${A(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function sb(t,e){return t.length-e===ob.length&&Pu(t,e,ob)}function Pu(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function rd(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[H]=1,d[H]=
o[H];for(let c=1;c<s;c++){let f=e[c],l=d[f];a[f]===0||n[c]===1||r[c]<l||(a[c]=1,i[c]===C.directory&&(d[c]=Math.max(l,o[c])))}
return a}function Yr(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===H?e:new Uint8Array(s);n!==H&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==H&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===C.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var Ei={absent:0,whole:1,withoutHead:2};function db(t,e){let n=rd(t);for(let r=1;r<n.length;r++)n[r]===Ei.absent||t.kind[r]!==
C.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=Ei.withoutHead);return{layerCount:e,nodes:n}}import{constants as JR,zstdCompressSync as WR,zstdDecompressSync as jR}from"node:zlib";var od=256*1024,GR=16,id=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>od&&this.#d();let o=this.#o+this.#i/v,i=r>od?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(od);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,v),{typeFlag:i,sizeBytes:s}=ve(o,0);if(!en(i))return{extensions:r,header:o};let a=v+ae(s);r.push(
o),s>0&&r.push(n.subarray(v,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*v);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??jR(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=GR)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*v)}#d(){
if(this.#i===0)return;let e=WR(this.#r.subarray(0,this.#i),{params:{[JR.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>wu)throw Ie(`The image's directories have more than ${wu} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/v,this.#i=0,this.#r.length>od&&(this.#r=void 0)}};async function Si(t,e){for(let{descriptor:i}of t)VR(i.mediaType,i.digest);if(t.length>yu)throw Ie(`The image has ${t.length}\
 layers, but at most ${yu} are read.`);let n=new Bu(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return U(e.log,o,n.run())}var Bu=class{#e;#t;#n=new Qa;#r=new id;#o=new nd(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#l;#u=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#u+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#l=db(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:rd(this.#n),base:this.#l}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Gr(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new et({begin:(s,a,d)=>(this.#o.
apply(s,a,d),ln),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw nb(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#u+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(KR(n,this.packedBytes))throw Ie(`The image's layers unpack to more than\
 ${ku} bytes and to more than ${Eu} times their size.`)}#g({descriptor:e},n){let r=YR(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function KR(t,e){return t>ku&&t>Eu*e}function YR(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function VR(t,e){
let n=(r,o)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var qR=Buffer.from(".wh.");function cb(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=XR(t,e),i=new sd(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,layerOf:s=>{let a=i.
find(s);return o[a]===1?t.tree.layer[a]-1:void 0},openAbove:()=>new Iu(t,e,o)}}function XR({tree:t,living:e},{nodes:n,layerCount:r}){
let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let l=i[f];
e[f]===1&&l<n.length&&(c[l]=1)}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==Ei.whole)continue;(o[f]===C.directory?s[f]<=
r:c[i[f]]===0)&&(d[f]=1)}return d}var sd=class{#e;#t="";#n=H;constructor(e){this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.
slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(H,r),this.#t=r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,
living:o}=this.#e,i=j(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===C.directory?
r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},Iu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{nodes:n},r){
let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new sd(e),this.#i=new Uint8Array(o.count),this.#i[H]=1,this.#s=
new Uint8Array(o.count),this.#s[H]=1}decide(e){let n=this.#o.find(R(e.name));if(n===F)throw new Error("a stream of layer\
s has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);return this.#s[n]=
1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.length).fill(
F);r[H]=H;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===Ei.absent)continue;let i=r[n[o]];if(i===F||e[i]!==C.directory)
continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;for(let a of[
...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+1,o=Buffer.
concat([n.subarray(0,r),qR,n.subarray(r)]);return Ee({extensions:[],header:Yt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=ki(this.#e,o,void 0),s=tn(
ve(i.header,0),be(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var fb=2**24;function lb(t){let{tree:e,layerTarBytes:n}=t,r=ZR(t),o=[];for(let[i,s]of QR(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let l=e.place[f];
if(l===0)continue;let u=(l-1)*v,m=e.ordinal[f];(m!==d||!r(f))&&c(u),r(f)&&(a??=u),d=m+1}c(n[i]??0)}return o}function ZR({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=Yr(t,e,H);return a=>{if(e[a]===0)return!1;if(r[a]===
C.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function QR({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*fb+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%fb))}var tL=4*1024*1024,nL=4*1024*1024,ad=class extends Error{};function dd(t){let{tree:e,living:n}=t,r=(i,s,a)=>eL.from(rL(rb(
t,i,s,a),a),{objectMode:!1,highWaterMark:tL,signal:s}),o=async(i,s)=>{let a=ub(t,i);if(a===F)throw new ad(`there is no ${i.
toString()} in the layers`);return r(Yr(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&cb(t,t.base),open:async i=>r(Yr(e,n,H),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>lb(t),open:async(i,s)=>r(Yr(e,n,H),i,
s)},openPath:o,isNotFound:i=>i instanceof ad,lookAt:async(i,s)=>{let a=Buffer.from(i),d=ub(t,a);if(d!==F)return oL(t,d)??
zr(await o(a,s),nL)},close:async()=>{}}}async function*rL(t,e){yield*t,e?.add(jt.length,void 0),yield jt}function oL(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==C.directory&&(r!==C.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>H?n.pathBytes[o]+
1:0,{header:s,extensions:a}=ki(t,e,i),d=r===C.directory?"5":"2",c=Gt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function ub({tree:t,living:e},n){let r=0,o=H,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(H,t.parent[o]);continue}if(t.kind[o]!==C.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==C.symlink||i.length===0){o=f;continue}if(++r>Va)return F;let l=t.targetOf(t.inode[f]);l[0]===ue&&
(o=H),i=Buffer.concat([l,Buffer.from("/"),i])}return o}function $t(t,e,n){let{json:r}=t.config,o=b(r,"config"),i=b(o,"Volumes"),s=new Ou(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:O(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:O(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=$t(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Ou=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=iL(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...dd(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await Si(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:sL(n.json,r.layerBytes)},r}};function iL(t){let e;return()=>(e??=t(),e)}function sL(t,e){let n=Cn(
t),r=b(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as aL}from"node:stream";var dL=16,cd=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new se(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=aL.from(i===void 0?s.bytes:cL(s.bytes,i),{objectMode:!0,highWaterMark:dL});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await Sa(o).next();if(s===!0)throw new se(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*cL(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function mb(t,e,n,r){let o=await t.docker.get(pl(e,r));if(o.length<n||!o.every(({bytes:i})=>i>=0))throw new p("ENG\
INE_FAILED",`The engine returned ${o.length} sizes (${o.map(({bytes:i})=>i).join(", ")}) for the image ${JSON.stringify(
e)}, which has ${de(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'});return o.reverse()}async function pb(t,e,n){
return hb(await mb(t,e,n))}function hb(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function yb(t,e,n){let r=e.diffIds.
length,o=Cn(n);if(!(!e.isDefaultPlatform&&!t.knowsPlatformOption?!1:o===void 0?await fL(t,e):o.filter(f=>f).length===r))
return{bytes:await lL(t,e),history:void 0};let a=await mb(t,e.id,r,wb(t,e)),d=o?.length===a.length,c=a.map((f,l)=>({...f,
hasLayer:d?o[l]===!0:f.bytes>0}));return{bytes:hb(a),history:c}}async function gb(t,e,n){let{rootFs:r}=await bb(t,e.id),
o=Math.max(0,r-n.bytes),i={command:`container ${e.name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,
i]}}async function fL(t,e){return(await t.docker.get(pl(e.id,wb(t,e)))).length>=e.diffIds.length}function wb(t,e){return e.
isIndex&&t.knowsPlatformOption?e.platform:void 0}async function lL(t,e){let n=await Y(t,{source:e});try{let{rootFs:r,own:o}=await bb(
t,n);return Math.max(0,r-o)}finally{await V(t,n)}}async function bb(t,e){let n=await Me(t,e,{withSize:!0}),r=b(n,"SizeRo\
otFs"),o=b(n,"SizeRw")??0;if(typeof r!="number"||typeof o!="number")throw new p("ENGINE_FAILED",`The engine returned no \
size for the container ${e}.`,{hint:X});return{rootFs:r,own:o}}function ld(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=le(
i),a=e(s),d=o?.before?.map(f=>({...f,...fd(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:fd(i,e)}}}function fd(t,e){let{mtimeSeconds:n}=le(t),r=e(n);return r===n||Number.isNaN(r)?t:Tu(t,r)}function Tu(t,e){
return{extensions:fu(t.extensions,"mtime"),header:No(t.header,e)}}var uL=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],mL=512,pL=3600,vu=4*1024*1024,hL=64*
1024,yL=10,gL=300;async function Vr(t,{id:e}){await V(t,e)}async function md(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await kb(
t,o,e,n),s=i.exitCode!==0&&wL.test(i.stderr);if(o===void 0||!s)return i;await Vr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await kb(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var wL=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function kb(t,e,n,r){let{log:o,signal:i}=t,s=await Y(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Ru],
command:r.args}),a=r.limitSeconds??pL,d=AbortSignal.timeout(a*1e3),c=new Au(o,r.shows??(f=>f));try{let f=await U(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(l,u)=>c[u].add(l),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?J(i.reason):d.aborted?new p("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var Ru=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(mL),...uL.flatMap(t=>["--cap-add",t])];function pd(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-yL).map(n=>n.slice(0,gL)).join(`
`)}var ud=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-hL);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},Au=class{stdout=new ud(
e=>this.#r(e));stderr=new ud(e=>this.#r(e));#e;#t;#n=vu;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return vu-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${vu} characters is not shown.`))}};var Lu=10,bL=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function Eb(t,e,n){let r=b(e,"HostConfig"),o=w(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=b(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(kL);if(!i&&a.length===0)return;let d=b(e,"Co\
nfig","Env"),c=D(d)?d.filter(f=>bL.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function kL(t){if(!O(t))return[];
let e=t.DeviceIDs,n=D(e)?e:[],r=w(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",di({...EL(t,n),...r?
{driver:r}:{}})]}function EL(t,e){let n=b(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...D(r)?{capabilities:r.join(",")}:{}}}async function Sb(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await SL(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(xb(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:l},u)=>{u!=="drop"&&l===0&&f!=="1"&&a.has(R(c))&&d.push(A(Buffer.concat(
[Buffer.from("/"),PL(R(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>Lu?` and ${d.
length-Lu} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,Lu).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function SL(t,e,n){let{log:r}=t,
o=[...n,...Ru,"--entrypoint",Ge()],i=await Y(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
xL(await t.docker.run(["diff",i]))}finally{await V(t,i).catch(s=>{Tr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function xL(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>xb(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function xb(t){return R(Buffer.from(t))}function PL(t){return Buffer.from(t,"latin1")}var Pb=2;async function Bb(t,e){let n=await Me(t,e),r=(...o)=>Ob(w(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Ib(t){return Ob(w(t.inspect,
"Created")??"")??0}function Ob(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Tb(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Cu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],qr=["dev","etc"],xi=[...Cu,...qr],$u=4*1024*1024;function Nu(t,e,n=[]){return r=>{let o=R(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":qr.includes(o)?Gt(r.header)>e?"keep":Lb(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:BL(i,o),data:i.data}}}async function vb(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!Cu.includes(o));return qr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function Ab(t,e,n,r){let o=new Map;for(let i of xi)o.set(i,await Ye(t,e,`${n}/${i}`,r));return o}function Rb(t,e,n,r){
return o=>{let i=R(o.name),s=Gt(o.header),a=s>=t;return Cu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):qr.includes(i)&&a&&s<=n?Lb(o,e):"keep"}}async function Ye(t,e,n,r){try{return await zr(await t.
readArchive(e,n,r),$u)}catch(o){if(je(o,n))return;throw o}}function Lb(t,e){return Gt(t.header)===e?"keep":{head:Tu(t,e)}}
function BL(t,e){return{extensions:t.extensions,header:ds(t.header,e)}}import{PassThrough as IL}from"node:stream";import{pipeline as OL}from"node:stream/promises";import{createGunzip as TL,createZstdDecompress as vL}from"node:zlib";var Cb=".wh.",AL=".wh..wh..opq";async function $b(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(xi.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>RL(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function RL(t,e,n,r){let o=[],i=new Ur($u),s=new G(a=>{let d=R(a.name);return LL(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await OL(n,CL(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function LL(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===AL)Fu(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Cb)){let i=e.slice(0,r)+o.slice(Cb.length);t.has(i)&&t.set(i,void 0),Fu(t,i)}else n!=="5"&&Fu(t,e)}function Fu(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function CL(t){return/[+.]gzip$/.test(t)?TL():/[+.]zstd$/.
test(t)?vL():new IL}import{posix as hd}from"node:path";import{isDeepStrictEqual as $L}from"node:util";var NL=4e3;async function Nb(t,e,n,r){let{signal:o}=t,i=DL(n).map(l=>({lower:l,dst:Ge()})),s={src:n.made,dst:Ge()},d=[di(
{type:"bind",...s,readonly:""}),...i.map(({lower:l,dst:u})=>ML(l,u))].flatMap(l=>["--mount",l]),c=await Y(t,{source:e,options:d}),
f=(l,u)=>Ye(t.transport,c,`${l}/${u}`,o);try{let l=[];for(let u of r)await FL(i.map(({dst:m})=>m),s.dst,m=>f(m,u))&&l.push(
u);return l}finally{await V(t,c)}}async function FL(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!_L(i,r))return!0}return!1}
function _L(t,e){return $L(le(t),le(e))&&t.data.equals(e.data)}function DL({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=NL-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function ML(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Fb=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],HL="0,0";async function _b(t,e,n){let{log:r,
signal:o}=t,i=await GL(t,n);if(i!==void 0){try{return await Nb(t,e,i,Fb)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return UL(t,e,i.layers)}}async function UL(t,e,n){let r=KL(n);if(r===void 0)return;let o=Ge(),
i=await JL(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>WL(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await zL(n,
Fb,s)}finally{await V(t,i)}}async function zL(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,hd.dirname)){let s=i.map(a=>hd.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function JL(t,e,n,r){let o=i=>{let s={type:"bind",src:n,dst:r,readonly:"",...i};return Y(
t,{source:e,mounts:[s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(E(i)))throw i;
return o({"bind-nonrecursive":""})})}catch(i){if(Tl(i))return;throw i}}async function WL(t,e,n,r){let{signal:o}=t,i=await t.
transport.readArchive(e,n,o).catch(f=>{if(!je(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??"",a=new Map,
d=new AbortController,c=new G(f=>{let[,l="",...u]=R(f.name).split("/");return u.length===0&&(l===""||r.includes(l))&&a.set(
l,jL(f)),l>=s&&d.abort(),"drop"});return await jn(d.signal,i,c),a}function jL(t){return le(t).device===HL?"deleted":t.typeFlag===
"5"?"directory":"file"}async function GL(t,e){let n=await Me(t,e),r=w(n,"GraphDriver","Data","LowerDir"),[o,...i]=r?.split(
":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function KL(t){let[e,...n]=new Set(t.map(r=>hd.dirname(
hd.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as ZL,Readable as QL}from"node:stream";import{pipeline as YL}from"node:stream/promises";async function Nt(t,e){await YL([...t,bn()],{signal:e})}async function Xr({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await U(
t,st(i,r,o),Nt(n,e))}function st(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function Mb(t){let e=new Map,n=4294967295,r=VL();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=qL(e,n)}return XL(e)}function Hb(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function VL(){let t=Array.from({length:32},(e,n)=>2**n);return yd([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function qL(t,e){let n=yd([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Db(o,e):Ub(t,o,s)?[]:Db(o,s)});
return yd(r)}function Db(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Ub(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function XL(t){let e=[];for(let n of yd([...t.keys()])){let r=e.
at(-1);r!==void 0&&Ub(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function yd(t){return[...new Set(t)].sort((e,n)=>e-n)}var _u="etc/mtab";async function jb(t,e){if(!t.mapsOwners)return t.transport;let n=await Y(t,{source:e});try{let r=await Wb(
t,n,"uid"),o=await Wb(t,n,"gid");return new Du(t.transport,{users:r,groups:o})}finally{await V(t,n)}}var Du=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return zb(o,new G(i=>eC(i,this.#t)))}async exportContainer(e,n){
let r=await Ye(this,e,`/${_u}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=Ee(
r,j(_u)),a=!1,d=f=>(a||=R(f.name)===_u,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return zb(
o,new G(d,void 0,{appendix:c}))}};function zb(t,e){return ZL(t,e,()=>{}),e}function eC(t,{users:e,groups:n}){let{uid:r,gid:o}=le(
t),i=Jb(e,r,t),s=Jb(n,o,t);return i===r&&s===o?"keep":{head:Gw(t,i,s)}}function Jb(t,e,{name:n}){let r=Hb(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${A(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function Wb(t,e,n){try{return await Mb(r=>tC(t,e,n,
r))}catch(r){throw r instanceof RangeError?new p("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function tC(t,e,n,r){let{signal:o}=t,i=Ge().slice(1),s=Buffer.concat([ds(fs(),
`${i}/`),...r.flatMap(d=>[Hp(new Map([[n,String(d)]])),Yt(`${i}/${d}`,0)]),or()]);await t.transport.writeArchive(e,QL.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await nC(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function nC(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=R(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),le(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await Nt(
[s,i],r),o}import{Readable as rC}from"node:stream";var oC=["lastlog","faillog","tallylog","btmp","wtmp"],Mu="var/log",iC=1024**3;async function gd(t,{id:e,mountPath:n},r,o){
let i=d=>sC(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(Mu);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of oC){let c=`${Mu}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=iC&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function Hu(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[Ee(d,j(`${Mu}/`)),Ka(
Ee(a,j(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*v)]);await t.writeArchive(
e,rC.from([i]),r)}async function sC(t,e,n,r){try{return await Ww(await t.readArchive(e,n,r))}catch(o){if(je(o,n))return;
throw o}}function Gb(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await gd(s,n,d,c);if(f.length===
0)return t;let l=await Y(o,{source:i});try{await Hu(o.transport,l,f,c);let{way:u,open:m,decide:h}=await r(l),y=async()=>{
await Promise.all([t.close(),V(o,l)])};return{...t,way:u,open:m,decide:h,sizeInImage:Yb(f,a),close:y}}catch(u){if(await V(
o,l).catch(()=>{}),c.aborted)throw u;return a.debug(`huge logs are read with all of their zeros: ${E(u)}`),{...t,isReproducible:!1}}}}
function Kb(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await gd(o,s,a,d);
if(c.length===0)return t;try{await Hu(r.transport,n,c,d)}catch(f){if((await gd(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:Yb(c,i)}}}
function Yb(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var aC="1.52",dC=20,cC=2;async function Uu(t,e,n=[]){let{log:r}=t,o=t.serverApiVersion===aC?await fC(t,e.id):e.id;for(let i=1;i<=
cC;i++){let s=Ge(),a=[{type:"image",src:o,dst:s},...n.map(d=>({type:"volume",dst:`${s}/${d}`,"volume-nocopy":""}))];try{
return{id:await Y(t,{source:e,mounts:a}),mountPath:s}}catch(d){if(!mC(d))throw d;r.debug(`the engine does not mount the \
image: ${E(d)}`)}}r.debug("so a container is exported")}async function fC(t,e){let n=e.replace(/^sha256:/,"").slice(0,dC);
return(await te(t,n).catch(()=>{}))?.Id===e?n:e}var lC=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
uC=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function mC(t){return t instanceof p&&uC.includes(t.code)&&
!lC.test(t.message)}import{posix as Vb}from"node:path";async function qb(t,e,n,r){let{signal:o}=t,i=pC(n),s=async({id:d,mountPath:c})=>hC(i,async f=>{let l=`${c}/${Buffer.from(
f,"latin1")}`;return await Ye(e,d,l,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await Y(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await V(t,d)}}return d=>a.has(R(d.name))?"drop":void 0}function pC({
volumes:t}){let e=new Set;for(let n of t){let r=R(Buffer.from(Vb.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function hC(t,e){let n=new Set;for(let r of t)(n.has(Vb.dirname(
r))||!await e(r))&&n.add(r);return n}var Zb=Buffer.from("/");async function Pi(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await Uu(
t,e):void 0,d=s&&a===void 0,c=await jb(t,e),f=!1,u=t.store.keepsPacked&&(a===void 0||await bC(c,a,i))?await $b(await n(),
i).catch(g=>{if(!(g instanceof se))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,m={session:t,
source:e,files:c,viewer:a,fromLayers:u,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=u&&Nu(u,1/0),k=Qb(m,a,g);return{
...k,sparingZeros:Gb(k,m,a,B=>Xb(m,B,void 0,!1))}}let h=r?.id??await Y(t,{source:e}),y=await Xb(m,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:Kb(y,m,h)}}async function Xb(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:l}=o,u=[a?.id,n?.isOwn===!1?void 0:e].filter(M=>M!==void 0),m=a===void 0&&d===void 0;m&&await wC(o,i,e);let h=await Bb(
o,e),y=Ib(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Pb,h.startedSeconds):1/0,k=d??(a&&await Ab(s,a.id,a.mountPath,l)),
P=n===void 0?[]:await vb(o,n.id),B=k===void 0?Rb(h.createdSeconds,y,g,f):Nu(k,g,P),N=n?.isOwn===!0?await qb(o,s,i,a):void 0,
_=n?.added===void 0?void 0:await Sb(o,i,n.added),L=M=>ek(M)??N?.(M)??B(M);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:m?qr:[],...m?{unseenPaths:xi}:{},open:M=>s.exportContainer(e,M),openPath:(M,Se)=>s.readArchive(
e,Buffer.concat([Zb,M]),Se),isNotFound:(M,Se)=>je(M,`/${Se}`),lookAt:(M,Se)=>Ye(s,e,`/${M}`,Se),...n?.isOwn===!0?{lookAtImage:gC(
t,u)}:{},observer:_,decide:n?.isOwn===!0?ld(L,Tb(h,y)):L,close:async()=>{_?.logNotice(),await yC(o,u)}}}async function yC(t,e){
let n=await Promise.allSettled(e.map(r=>V(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function gC({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return Ye(n,r.id,`${r.mountPath}/${s}`,a);i??=Y(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),Ye(n,d,`/${s}`,a)}}async function wC(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await _b(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function bC(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await Ye(t,e.id,r,n)!==void 0}function Qb(t,e,n){let{
session:r,source:o,files:i,areLayersHidden:s}=t,a=async d=>{let c=await Uu(r,o,d);if(c===void 0)throw new p("UNSUPPORTED\
_ENGINE","The engine covers no part of an image mount.",{hint:"This only takes longer."});return Qb(t,c,n)};return{...r.
mapsOwners?{}:{without:a},way:"image mount",isReproducible:!s,unseenTimes:[],open:d=>i.readArchive(e.id,`${e.mountPath}/\
.`,d),openPath:(d,c)=>i.readArchive(e.id,Buffer.concat([Buffer.from(e.mountPath),Zb,d]),c),isNotFound:(d,c)=>je(d,`${e.mountPath}\
/${c}`),lookAt:(d,c)=>Ye(i,e.id,`${e.mountPath}/${d}`,c),decide:d=>ek(d)??(kC(d.name)?"drop":n?.(d)??"keep"),close:()=>V(
r,e.id)}}function kC(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function ek(t){let{name:e}=t,n=e.at(-1)===
47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new p("W\
HITEOUT_NAME",`The image contains a file named ${A(e)}, but a layer cannot contain a name that starts with ".wh.": the e\
ngine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ve(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=b(e.inspect,"Config"),d,c=()=>(d??=Ba(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:O(a)?a:
{},knownBytes:SC(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>EC(await c(),
i),openReader:()=>Pi(t,e,c),measure:async()=>{let f=await c();return{...await yb(t,e,f.json),packedBytes:Pa(f)}}}}function tk(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>Pi(t,e.image,e.readConfig,r)}}function EC({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new cd(r,e)}function SC({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var Kn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var xC=3,PC=1e5,BC=[10,5,3],IC=.01,Zr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=hn(e,n);if(r===0)return;
let o=R(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<xC;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=PC&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return rk(this.#r(),"",0,e*IC)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(nk))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function nk([t,e]){return{path:`/${j(t).toString("utf8")}`,...e}}function rk(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,BC[n]).flatMap(([o,i])=>[
nk([o,i]),...rk(t,o,n+1,r)])}var wd=500,OC=1e6,TC=300,bd=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new Zr((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<OC){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(ok),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,wd),morePackages:Math.max(0,e.length-wd),directories:n.slice(0,wd).map(o=>({...o,path:ak(o.path)})),moreDirectories:Math.
max(0,n.length-wd)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??zu;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(zu.manager,zu.name,this.#r,this.#o),[...e.values()].sort(ok).map(r=>({...r,name:ak(
RC(r.name))}))}},zu={manager:"other",name:""};function ok(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var vC=1e3;function kd(t){return O(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>Ju(t[e]))&&ik(t.packages,e=>AC(e.manager)&&sk(e.name))&&ik(t.directories,({path:e})=>sk(e)&&e.startsWith("/"))}
function ik(t,e){return Array.isArray(t)&&t.length<=vC&&t.every(n=>O(n)&&e(n)&&Ju(n.bytes)&&Ju(n.files))}var sk=t=>typeof t==
"string",Ju=t=>Number.isSafeInteger(t)&&t>=0,AC=t=>Kn.some(e=>e===t);function RC(t){return j(t).toString("utf8")}function ak(t){
return Z(t,TC)}function dk(t,e){let n=$(t),r=w(n,"tool")?.startsWith("docker-flatten ")===!0;if(!O(n)||!r)throw Bi(e,"is not one");let{
version:o,platforms:i}=n;if(o!==ja)throw Bi(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${ja}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw Bi(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>LC(a,s?b(n,"result"):a,e))}}function LC(t,e,n){let r=w(t,"plat\
form");if(r===void 0)throw Bi(n,"has a platform without a name");let o=b(t,"newPackedBytes");return{platform:r,contents:CC(
b(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:$C(b(e,"packedLayers"))}}function CC(t,e){if(t!=null){
if(!kd(t))throw Bi(e,"has contents of another form");return t}}function $C(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[w(n,"digest")??[],w(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function Bi(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new p("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as GC}from"node:fs/promises";import{join as KC}from"node:path";import{createWriteStream as NC}from"node:fs";import{pipeline as FC}from"node:stream/promises";async function ck(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=NC(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await U(o,{title:"Save",doneBytes:d},FC(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof p)throw c;
let f=mt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${he(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function fk(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of Lr(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of Rr({digest:e.id},o.
text,e.platform)){let a=$(s);if(!O(a))continue;let d=Ne(Qe(a));d.os==="linux"&&!i.some(c=>K(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof se))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as _C,rm as DC}from"node:fs/promises";import{join as MC}from"node:path";async function kn({run:t,options:e},n){let r=await _C(MC(e.tempDir,oe(t.runId)));return n.defer(()=>DC(r,{recursive:!0,force:!0})),
r}import{createReadStream as UC}from"node:fs";import{rm as zC}from"node:fs/promises";import{join as JC}from"node:path";import{
Readable as mk}from"node:stream";import{createHash as HC}from"node:crypto";import{open as Gu}from"node:fs/promises";var Wu=1024*1024;async function Ed(t,e){let n=await Gu(t,"wx",384).catch(r=>{throw Qr(r,t)});try{return await e(new ju(n,
t))}finally{await n.close()}}async function lk(t,e){let n="the flat filesystem",r=await Gu(t,"wx",384).catch(d=>{throw Qr(
d,t,n)}),o=Buffer.allocUnsafe(Wu),i=0,s=async d=>{await Ku(r,d).catch(c=>{throw Qr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>Wu&&await a(),d.length>Wu?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*uk(t,e,n){let r=await Gu(t,"wx",384).catch(o=>{throw Qr(o,t,n)});try{for await(let o of e)await Ku(
r,o).catch(i=>{throw Qr(i,t,n)}),yield o}finally{await r.close()}}var ju=class{#e;#t;#n=HC("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await Ku(this.#e,e).catch(n=>{throw Qr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function Ku(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function Qr(t,e,n="the packed layer"){return mt(t)?new p("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new p("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${he(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}var WC=1024*1024,jC=4,eo=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Vu(r,JC(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Vu=class{layer;isWritten=!1;#e;#t=Yu();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=Yu()),this.isWritten=!1,await zC(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?mk.from([]):UC(this.#e,{highWaterMark:WC,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return mk.from(this.#o(e,r),{objectMode:!0,highWaterMark:jC})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of uk(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=Yu(),s(new Error(`${r} was not read \
to its end`)))}}};function Yu(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function pk(t,e){var u=[];try{let{run:n}=t;let{manifest:r,digest:o,json:i,annotations:s}=await e.readConfig();let a=await e.
findLayers();if(a===void 0||r===void 0||o===void 0)return;let d=ye(u,new AsyncDisposableStack,!0);d.defer(()=>qu(a,n));try{
await a.requireAll(n.signal)}catch(k){if(n.signal.aborted)throw k;n.log.debug(`the image is saved: ${E(k)}`);return}let c=new eo(
a.layers,await kn(t,d));let f=d.move();let l={mediaType:"",digest:o,sizeBytes:0};return{image:{manifest:r,annotations:s,
platform:e.platform,layers:c.layers,format:Zt(r.mediaType)??"oci",indexPlatform:void 0,entryAnnotations:{},config:{descriptor:l,
json:i}},release:()=>c.remove(),close:()=>f.disposeAsync()}}catch(m){var h=m,y=!0}finally{var g=ge(u,h,y);g&&await g}}function qu(t,{
runId:e}){return t.close().catch(()=>Tr(e))}async function hk(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await YC(e,{...n,image:r},i);let s;for(let f of i)
s=await Hr(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await VC(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await Ii(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function YC(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new p("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await te(t,e.text)!==void 0))for(let o of r)await yi(t,e.text,o&&T(o))}async function VC(t,e){let n=await fk(t,e);
if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function Ii(t,e,n){let[r,...o]=n.platforms;return(o.length===0&&n.isEach&&K(e.platform,r)?await qC(
t,e):void 0)??XC(t,e,n)}async function qC(t,e){let n=Ve(t.engine,e),r=await pk(t,n);return r===void 0?void 0:{platforms:[
yk(t,n,{image:r.image,set:r})],index:void 0,close:r.close}}async function XC(t,e,{platforms:n,isEach:r}){var m=[];try{let{
run:o,engine:i,options:s}=t;let a={...o,tempDir:s.tempDir};let d=ye(m,new AsyncDisposableStack,!0);let c=await kn(t,d);let f=[];
let l;for(let[P,B]of n.entries()){let N=KC(c,`${P}.tar`),_=`Save ${e.reference} (${T(B)})`,L=await o.log.group(_,async()=>{
let M=e.isIndex&&i.knowsPlatformOption?B:void 0;try{await ck(i,e,N,M)}catch(Oe){let ft=Oe instanceof p&&/not found/i.test(
Oe.message);if(r||!ft)throw Oe;o.log.notice(`The engine lacks layers of ${e.reference} for ${T(B)}: this platform is lef\
t out.`),await GC(N,{force:!0});return}let xe={transport:"docker-archive",text:`docker-archive:${N}`,path:N,reference:void 0,
index:void 0};return De(xe,{...a,platforms:[B]})});L!==void 0&&(d.defer(()=>L.close()),l??=L.index,f.push(await ZC(t,e,{
set:L,platform:B})))}if(f.length===0)throw gk(e.reference,n);let u=d.move();return{platforms:f,index:l,close:()=>u.disposeAsync()}}catch(h){
var y=h,g=!0}finally{var k=ge(m,y,g);k&&await k}}async function ZC(t,e,{set:n,platform:r}){let o=n.images.find(a=>K(a.platform,
r)),i=K(e.platform,r)?e:await Ke(t.engine,e.reference,r);if(o===void 0||i===void 0)throw gk(e.reference,[r]);let s=Ve(t.
engine,{...i,image:e.image});return yk(t,s,{image:o,set:n})}function yk({run:t,options:e},n,{image:r,set:o}){let{reference:i,
id:s}=n,a={...t,tempDir:e.tempDir};return{source:{...$t(r,{reference:i,release:async l=>o.release?.(l)},a),id:s,byLayers:!0},
inEngine:n,image:{...r,indexPlatform:void 0}}}function gk(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(
t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("d\
ocker pull --platform").'})}var t$=64*1024*1024;async function wk(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await n$(n)};case"outside":return r$(t,n,e);case"engine":return o$(t,n)}}async function n$({path:t,
text:e}){let n=(r,o)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. A name that ends in ".json" or starts like a path is read as a report.',cause:o});try{let r=await e$(
t);if(!r.isFile())throw n("it is not a file");if(r.size>t$)throw n("it is too large for a report");return dk(await QC(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(E(r),r)}}async function r$({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await De(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>K(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>$t(
c,s,i)),close:async()=>{}})}}async function o$(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await te(n,e)===void 0)throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await Ke(n,e,i)!==void 0&&o.push(i);return o},open:r=>i$({...t,engine:n},e,r)}}async function i$(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await Ke(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ve(r,s)],close:async()=>{}};let a=await Ii(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function bk(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===T(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(T).join(", "),i=t.kind==="report"?`report is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"image la\
cks that platform";throw new p("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but\
 that ${i}.`,{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var s$=/^(?:https?|ftp|no|all)_proxy$/i;function Xu(t,e,n){let r=new Set(t),o=a=>{let d=Sd(a);return!s$.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(a$(d)+a.slice(d.length))},i=t.filter(o).map(Sd);return{env:t.flatMap(a=>o(a)?n.filter(d=>Sd(d)===
Sd(a)):[a]),removed:i}}function Sd(t){return t.split("=")[0]??""}function a$(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var d$=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],c$=["ExposedPorts","Volumes","Labels"],f$=["Healthche\
ck","StopTimeout"];function Sk(t,e,n){let r=b(t,"config"),o={...O(r)?r:{}},i=Zu(o.Env),s=Zu(n.Env),{env:a,removed:d}=Xu(
Zu(e.Env),s,i),c={...e,Env:a},f={...n,Env:Xu(s,s,i).env};for(let l of d$)Oi(c[l],f[l])||Oi(c[l],o[l])||(Ti(c[l])?delete o[l]:
o[l]=c[l]);for(let l of c$){let u=l$(o[l],e[l],n[l]);u!==void 0&&(Ti(u)?delete o[l]:o[l]=u)}for(let l of f$){let u=e[l];
!Ti(u)&&!Oi(u,n[l])&&!Oi(u,o[l])&&(o[l]=u)}return{config:{...t,config:o},proxies:d}}function l$(t,e,n){let[r,o,i]=[t,e,n].
map(c=>O(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!kk(i,c,f)&&!kk(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function kk(t,e,n){return Object.hasOwn(t,e)&&Oi(t[e],n)}function Zu(t){return D(t)?t:[]}function Oi(t,e){
return JSON.stringify(Ek(t))===JSON.stringify(Ek(e))}function Ek(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return Ti(e)?null:O(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||O(n)||n!==0&&!Ti(n)).sort(([n],[r])=>n<
r?-1:1)):e}function Ti(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:O(t)&&Object.keys(t).length===0}async function xk(t,e,n){let r=bp(t.runId,n.id),o=await Y(t,{source:e,name:r}),i=Jy(n.id),s=await t.docker.ask(i);if(s.exitCode!==
0&&!/is not running/i.test(s.stderr))throw u$(e.reference,ee(i.args,s));let a;return()=>(a??=ma(t.docker,n.id).then(()=>V(
t,o)),a)}function u$(t,e){return e.code==="NO_ENGINE"?e:new p("DOCKER_FAILED",`Cannot pause the running container ${JSON.
stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it runs (files that chan\
ge meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function Pk(t,e){return new p(e.code,`Th\
e container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,{hint:`\
Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("docker sto\
p").`,cause:e})}function Bk(t,{image:e,container:n}){let r=Ve(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[m$(n.mounts)],readConfig:()=>(s??=p$(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>Pi(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await gb(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>xk(t,e,n),changedWhileRead:a=>Pk(o,
a)}:{}}}function m$(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>A(Buffer.from(
n))).join(", ")}.`}async function p$(t,{image:e,container:n},r){let o=h$(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=Sk(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function h$(t,e){let n=b(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=b(n,s);return Array.isArray(a)&&a.length>0}),i=await Y(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=b(await Me(t,i),"Config"),{[Et]:a,...d}=b(s,"Labels")??{};return{...O(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await V(t,i)}}var y$="0001-01-01T00:00:00Z";async function Qu(t,e){let n=await Me(t,e).catch(c=>{throw si(E(c))?g$(e):c}),r=w(n,"Id"),
o=w(n,"Image"),i=b(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!O(i))throw new p("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:X});if(b(n,"State","\
Restarting")===!0||b(n,"State","Dead")===!0)throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
b(n,"HostConfig","UsernsMode")==="host")throw w$(e);let s=await Ke(t,o,du(n).platform);if(s===void 0)throw new p("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=b$(n),d=b(n,"State","Star\
tedAt")!==y$;return{image:{...s,reference:e},container:{id:r,isRunning:b(n,"State","Running")===!0,isPaused:b(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?Eb(t,n,a):void 0}}}function g$(t){return new p("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function w$(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function b$(t){let e=b(t,"Mounts"),n=b(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>w(o,"Destination")),...O(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function Ik(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await E$(t,o??"",n);return{source:Bk(t,a),inEngine:void 0}}
n.start(t.docker);let i=await Hr(t,{...e,image:r}),s=Ve(t,i);return{source:s,inEngine:s}}var k$=5;async function E$(t,e,n){
let r=await Qu(t,e),{id:o,isPaused:i}=r.container;return await fn(t.docker,k$,s=>hg(s,o)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`)),n.start(t.docker,o),i?Qu(t,e):r}function xd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>K(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>T(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${T(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function Ok(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(t.comparesIn?.docker),x$(
t);if(e===void 0)throw new Error("an image of an engine needs the engine");return S$({...t,engine:e})}async function S$(t){
let{engine:e,options:n,sweep:r}=t,{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.
keepBase!==void 0)return r.start(e.docker),hk(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await Ik(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function x$(t){let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error(
"there is no image outside an engine");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await De(
r,s);return{reference:a.reference,platforms:a.images.map(d=>({source:{...$t(d,a,s),byLayers:!0},inEngine:void 0,image:d})),
index:i?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function Tk({run:t,engine:e,options:n},r){
let{tags:o,tagLocations:i}=n;if(e===void 0||o.length===0)return r;P$(e,n,r);let s=xd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;let a=s.map(({source:d})=>T(d.platform)).join(", ");return t.log.notice(`Only ${a}\
 goes into the engine: its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function P$({
takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!==
"zstd"))throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`\
Use ${S("compression","gzip")}.`})}function at({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function bt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var B$=10,to=class{#e=[];#t=0;get count(){return this.#t}get room(){return B$-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${A(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${A(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new p("VERIFY_FAILED",`${e.what}. Of ${re(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};function qe(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{randomBytes as I$}from"node:crypto";var tt=16,no=256*1024,vi=2,Pd=1024,Bd=class{#e=Buffer.alloc(Pd*tt);#t=new Float64Array(
Pd);#n=new Uint8Array(Pd);#r=new Uint32Array(2*Pd);#o=[];#i=no;#s=0;#a=0;#d=Buffer.alloc(tt);#c=new Uint32Array(new Uint8Array(
I$(tt)).buffer).map(e=>e|1);get size(){return this.#s-this.#a}set(e,n){let r=this.#f(e),o=this.#r[r],i=o===0?this.#m(r):
o-1;this.#n[i]===1&&this.#a--,this.#n[i]=0,this.#t[i]=this.#y(n)}get(e){let n=this.#r[this.#f(e)]-1;return n<0||this.#n[n]===
1?void 0:this.#g(n)}take(e){let n=this.#r[this.#f(e)]-1;if(!(n<0||this.#n[n]===1))return this.#n[n]=1,this.#a++,this.#g(
n)}*[Symbol.iterator](){for(let e=0;e<this.#s;e++){if(this.#n[e]===1)continue;let n=e*tt;yield[this.#e.toString("hex",n,
n+tt),this.#g(e)]}}#f(e){let n=this.#d.write(e,"hex");n<tt&&this.#d.fill(0,n);let r=this.#r.length-1;for(let o=this.#u(this.#d,
0)&r;;o=o+1&r){let i=this.#r[o];if(i===0||this.#l(i-1))return o}}#l(e){let n=e*tt;for(let r=0;r<tt;r++)if(this.#e[n+r]!==
this.#d[r])return!1;return!0}#u(e,n){let r=0;for(let o=0;o<tt/4;o++)r=r+Math.imul(e.readUInt32LE(n+4*o),this.#c[o])|0;return(r^
r>>>16)>>>0}#m(e){let n=this.#s++;return n===this.#t.length&&this.#p(),this.#d.copy(this.#e,n*tt),2*this.#s>this.#r.length?
this.#h():this.#r[e]=n+1,n}#p(){let e=2*this.#t.length,n=Buffer.alloc(e*tt);this.#e.copy(n),this.#e=n;let r=new Float64Array(
e);r.set(this.#t),this.#t=r;let o=new Uint8Array(e);o.set(this.#n),this.#n=o}#h(){let e=2*this.#r.length-1,n=new Uint32Array(
e+1);for(let r=0;r<this.#s;r++){let o=this.#u(this.#e,r*tt)&e;for(;n[o]!==0;)o=o+1&e;n[o]=r+1}this.#r=n}#y(e){this.#i+vi+
e.length>no&&(this.#o.push(Buffer.allocUnsafeSlow(no)),this.#i=0);let n=(this.#o.length-1)*no+this.#i,r=this.#o.at(-1);return r.
writeUInt16LE(e.length,this.#i),r.write(e,this.#i+vi,"latin1"),this.#i+=vi+e.length,n}#g(e){let n=this.#t[e],r=this.#o[Math.
floor(n/no)],o=n%no,i=o+vi+r.readUInt16LE(o);return r.toString("latin1",o+vi,i)}};import{hash as C$}from"node:crypto";var Id=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=zn(e,n),this.#t=new Ta(this.#e,this.realBytes);let o=fi(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return fi(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=Hg(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw mn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw mn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as Td,hash as R$}from"node:crypto";import{createCipheriv as O$,randomBytes as T$}from"node:crypto";var v$=T$(16),A$=Buffer.alloc(12),Od=class{#e=O$("aes-12\
8-gcm",v$,A$);update(e){return this.#e.setAAD(e),this}digest(){return this.#e.final(),this.#e.getAuthTag()}};var me=4096,em=Buffer.alloc(me),vk=128*1024,Yn=class t{#e;#t;#n;#r=0;#o=0;#i=!1;constructor(e){this.#t=e>=vk}static of(e){
if(e.length<vk&&!L$(e))return R$("sha256",e,"buffer");let n=new t(e.length);return n.data(e),n.digest()}data(e){let n=0;
for(;n<e.length;){let r=this.#o%me;if(r>0||e.length-n<me){let i=Math.min(e.length,n+me-r);tm(e,n,i)?this.zeros(i-n):this.#s(
e.subarray(n,i)),n=i;continue}let o=n;for(;o+me<=e.length&&!tm(e,o,o+me);)o+=me;o>n?this.#s(e.subarray(n,o)):(this.zeros(
me),o+=me),n=o}}zeros(e){let n=this.#o%me,r=Math.min(e,me-n);this.#i?this.#e?.update(em.subarray(0,r)):n+r===me&&this.#r++,
this.#a(r);let o=e-r;this.#r+=Math.floor(o/me),this.#o+=o}digest(){this.#o%me>0&&!this.#i&&this.#r++,this.#d(Math.ceil(this.#o/
me));let e=(this.#e??Td("sha256")).digest();return this.#n===void 0?e:Td("sha256").update(e).update(this.#n.digest()).digest()}#s(e){
let n=this.#o%me;this.#e??=this.#t?new Od:Td("sha256"),this.#i||(this.#d((this.#o-n)/me),n>0&&this.#e.update(em.subarray(
0,n))),this.#i=!0,this.#e.update(e),this.#a(e.length)}#a(e){this.#o+=e,this.#o%me===0&&(this.#i=!1)}#d(e){if(this.#r===0)
return;let n=new Float64Array([e,this.#r]);this.#n??=Td("sha256"),this.#n.update(new Uint8Array(n.buffer)),this.#r=0}};function L$(t){
for(let e=0;e<t.length;e+=me)if(tm(t,e,Math.min(e+me,t.length)))return!0;return!1}function tm(t,e,n){return t[e]===0&&t.
compare(em,0,n-e,e,n)===0}var $$=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],N$=/^security\.capability=/,
ro=class{#e;#t;#n;#r;#o;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#i=
void 0,this.#n=void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=be(o.extensions),s=le(o,i),a=r?.data;if(a===
void 0){if(fi(e,i)!==void 0){let l={...e,...o};this.#r=new Yn(zn(l,i)),this.#i=Id.of(l,i,this.#r)}let f=this.#i?.realBytes??
e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f};return}let d=F$(o,a),c=Yn.of(a.subarray(0,d));this.#s(e.name,s,d,c)}mapBlock(e){
this.#i?.mapBlock(e)}data(e){this.#n!==void 0&&(this.#i!==void 0?this.#i.data(e):e.length===this.#n.sizeBytes?this.#o=Yn.
of(e):(this.#r??=new Yn(this.#n.sizeBytes),this.#r.data(e)))}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.end(),
this.#s(e.name,e.facts,e.sizeBytes,this.#o??this.#r?.digest()))}#s(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t==="\
exact"?n.xattrs:n.xattrs.filter(l=>N$.test(l)),d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds),c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),
s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":rm(s?Vn(n.link):n.link),n.device,s||a.length===0?"":rm(Buffer.from(
JSON.stringify(a))),r,i||o===void 0?"":o.toString("hex",0,Ak)],f=s?En(n.link):void 0;this.#e(En(e),c.join(nm),Vn(e),f)}},
Ak=16,nm=" ";function En(t){return rm(Vn(t))}function vd(t,e){let[n,r]=[t.split(nm),e.split(nm)];return $$.filter((o,i)=>n[i]!==
r[i])}function rm(t){return C$("sha256",t,"hex").slice(0,2*Ak)}function Vn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===
46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.subarray(e,n)}function F$(t,e){let n=ze(t.header,"size");return Math.
min(Number.isNaN(n)?0:n,e.length)}var Ck=3,_$=1e4,D$=8,Rk=1e3,M$=32*1024,H$=64*1024*1024,U$=.2,z$=.03,J$=/^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/,Ad=class{#e=new Map;#t=0;#n=new Set;#r;#o=[];begin(e,n){
if(n==="drop")return;let r=R(e.name),o=M$+e.sizeBytes;this.#t+=o;for(let i of this.#s(r))i.cost+=o;if(e.typeFlag==="5"&&
j$(r)<=Ck){let i=this.#a(r);i!==void 0&&(i.isDirectory=!0)}else if(e.typeFlag==="1"){let i=n==="keep"?e:n.head;this.#d(r,
R(We(i.header,be(i.extensions))))}}data(){}end(){}get second(){if(this.#t<H$||this.#n.size>Rk)return[];let e=[...this.#n].
map(r=>r.split("\0")),n=new Set;for(;;){let r=this.#i(n),o=r.filter(i=>e.some(([s="",a=""])=>oo(s,i)!==oo(a,i)));if(o.length===
0)return r;for(let i of o)n.add(i)}}#i(e){let n=[],r=this.#t/2,o=[...this.#e].filter(([i,{isDirectory:s}])=>s&&J$.test(i)&&
!e.has(i)).toSorted(([i,s],[a,d])=>d.cost-s.cost||(i<a?-1:1));for(let[i,{cost:s}]of o){if(n.length===D$||r<this.#t*z$)break;
s>r||n.some(a=>oo(i,a)||oo(a,i))||(n.push(i),r-=s)}return r>this.#t*(.5-U$)?[]:n}#s(e){let n=e.slice(0,Math.max(0,e.lastIndexOf(
"/")));return n===this.#r?this.#o:(this.#r=n,this.#o=Lk(n).map(r=>this.#a(r)).filter(r=>r!==void 0),this.#o)}#a(e){let n=this.#e.
get(e);if(n!==void 0||this.#e.size===_$)return n;let r={cost:0,isDirectory:!1};return this.#e.set(e,r),r}#d(e,n){let[r,o]=[
e,n].map(i=>Lk(W$(i)).at(-1)??"");r!==o&&this.#n.size<=Rk&&this.#n.add(`${r}\0${o}`)}};function oo(t,e){return t===e||un(
t,e)}function W$(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function j$(t){return t.split("/").length}function Lk(t){
if(t==="")return[];let e=t.split("/").slice(0,Ck);return e.map((n,r)=>e.slice(0,r+1).join("/"))}var io=class{#e=new Bd;#t=new Map;observer;halves=new Ad;view;constructor(e="exact"){this.view=e;let n=new ro((r,o,i,s)=>{
this.#e.set(r,o),s===void 0?this.#t.delete(r):this.#t.set(r,s)},e);this.observer=qe([n,this.halves])??n}get count(){return this.#e.
size}take(e){return this.#e.take(e)}get remaining(){return new Set([...this.#e].map(([e])=>e))}grouped(){let e=new Map(this.#e);
e.delete(G$);for(let[n,r]of this.#n()){let o=this.#e.get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)
e.set(s,`${o} ${i[0]}`)}return e}#n(){let e=new Map;for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==
void 0&&!i.has(o);)i.add(o),o=a,a=this.#t.get(o);let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},G$=En(Buffer.
alloc(0));async function Rd(t,e,n,{signal:r}){let o=[],i=new G(s=>(o.length<n&&t.has(En(s.name))&&o.push(Buffer.from(Vn(
s.name))),"drop"));return await Nt([await e.open(r),i],r),o}async function $k(t,e){let{reader:n,second:r,observe:o,streamBytes:i}=e,s=[],a=(f,l)=>{let u=new G(f,l,{onlyObserves:!0});
return s.push(u),u},d={title:"Read back",doneBytes:()=>s.reduce((f,{bytesRead:l})=>f+l,0),totalBytes:()=>i,isEstimate:!0},
c=r.length===0?void 0:await K$(t,n,r);if(c===void 0){let f=a(n.decide,o()),l=n.open(t.signal).then(u=>Nt([u,f],t.signal));
return U(t.log,d,l)}try{let f=[async l=>{let u=m=>r.some(h=>oo(R(m.name),h))?"drop":c.reader.decide(m);await Nt([c.tar,a(
u,o())],l)},async l=>{for(let u of r){let m=await n.openPath(Buffer.from(u,"latin1"),l),{decide:h,observer:y}=V$(u,n.decide,
o());await Nt([m,a(h,y)],l)}}];await U(t.log,d,Y$(f,t.signal))}finally{await c.reader.close()}}async function K$({log:t,
signal:e},n,r){let o;try{return o=await n.without?.(r),o&&{reader:o,tar:await o.open(e)}}catch(i){if(await o?.close(),e.
aborted)throw i;t.debug(`everything is read back in one stream: ${E(i)}`);return}}async function Y$(t,e){let n=new AbortController,
r=AbortSignal.any([e,n.signal]),o=[],i=t.map(s=>s(r).catch(a=>{o.push(a),n.abort(a)}));if(await Promise.all(i),o.length>
0)throw o[0]}function V$(t,e,n){let r=Buffer.from(t.slice(0,t.lastIndexOf("/")+1),"latin1");if(r.length===0)return{decide:e,
observer:n};let o,i=s=>{let a=Buffer.concat([r,s.name]);if(s.typeFlag!=="1")return{...s,name:a};let d=We(s.header,be(s.extensions));
return{...s,...Jr(s,Buffer.concat([r,d])),name:a}};return{decide:s=>(o=i(s),e(o)),observer:{begin:(s,a)=>n.begin(o??i(s),
a),mapBlock:s=>n.mapBlock?.(s),data:s=>n.data(s),end:()=>n.end()}}}var om={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function Nk(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i}=t,
{count:s}=n,a=await e.openReader(),d=new to,c=(u,m,h)=>{let y=n.take(u);if(y===void 0)return d.note(h,"unexpected");if(y===
m)return;let g=a.unseenTimes.includes(h.toString("latin1")),k=vd(y,m).filter(P=>P!=="time"||!g);k.length>0&&d.note(h,`di\
fferent ${k.join(" and ")}`)},f=()=>new ro(c,n.view);await $k(t,{reader:a,second:n.halves.second,observe:f,streamBytes:o}),
await a.close();let l=n.remaining;if(l.size>0){let u=await Rd(l,r,d.room,t).catch(()=>[]);d.noteMissing(l.size,u)}if(d.count>
0)throw d.toError(om,s);return i.info(`Verified ${re(s)}: the new image matches what was read from the source`),s}async function so(t,e,{expected:n,source:r,streamBytes:o}){let i=await im(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await Hk(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:om});return t.log.info(`Verified ${re(s)}: the new image\
 matches what was read from the source`),s}async function Mk(t,e,n,r){let o={view:"engine",streamBytes:r},i=await im(t,n,
{...o,title:"Read the layers"}),s=await im(t,e,{...o,title:"Read from the engine"}),a=await Hk(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${re(a)}: the engine shows what the image's layers have`)}async function im(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new io(n),a=new G(i.decide,s.observer,{onlyObserves:!0}),
d=[await i.open(t.signal),a];return await Xr(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??
[]}}finally{await i.close()}}async function Hk(t,{wanted:e,seen:n,text:r}){let o=Fk([...e.unseenPaths??[],...n.unseenPaths??
[]]),i=_k(e.entries.grouped(),o),s=_k(n.entries.grouped(),o),a=Fk(n.unseenTimes??[]),d=new Map;for(let[m,h]of s){let y=i.
get(m);if(y===h)continue;let k=(y===void 0?[]:vd(y,h)).filter(P=>P!=="time"||!a.has(m));y===void 0?d.set(m,"unexpected"):
k.length>0&&d.set(m,`different ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===
0)return i.size;let f=new to,l=await Dk(t,n.from,new Set(d.keys()),f.room);for(let m of l)f.note(m,d.get(En(Vn(m)))??"");
let u=await Dk(t,e.from,c,f.room);throw f.noteMissing(c.size,u),f.noteMissing(d.size-l.length,[]),f.toError(r,i.size)}function Fk(t){
return new Set(t.map(e=>En(Buffer.from(e,"latin1"))))}function _k(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.
has(n)))}async function Dk(t,e,n,r){if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await Rd(n,o,r,
t)}catch(i){if(t.signal.aborted)throw i;return[]}finally{await o?.close()}}function Uk(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?$(t):void 0,n=i=>new p("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${xt("tes\
t",'python3 -c "import numpy"')}, or ${xt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!D(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function ao(t,e,[n,...r]){let{log:o}=t,s=await md(t,e,
{program:n,args:r,asUsed:!0});if(await Vr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new p("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${pd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var sm={verifiedEntries:void 0,isTested:!1};async function zk(t,e,n,r){if(n===void 0&&r===void 0)return sm;let{log:o}=t,
i=await Ke(t,e.reference,void 0);if(i===void 0)throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>q$(t,Ve(t,i),n));return r!==void 0&&await o.group("Test",()=>ao(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function q$(t,e,n){return n.source.byLayers!==!0?Nk(t,e,n):so(t,e,n)}var X$=3;async function Ld({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=rt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,l]=await Promise.allSettled([vr(o,c,X$),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${ua(h)}`),l.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&l.status==="fulfilled"||await fn(o,e.timeoutSeconds,h=>At(h,i,s))}import{access as Z$,constants as Jk,mkdtemp as Q$,rm as eN,stat as am,statfs as Wk}from"node:fs/promises";import{join as tN}from"node:path";var nN=.5,rN={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},oN={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function jk(t,e,n){try{await Z$(t,Jk.W_OK|Jk.X_OK),await eN(await Q$(tN(t,oe(n))),{recursive:!0})}catch(r){
let o=await iN(t,he(r));throw new p("TEMP_DIR",`${oN[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function iN(t,e){let n=await am(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":rN[e]??e}function co(t,e,n,r=nN){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function dm(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Wk(t),i=r*o;if(!(i>=e))throw new p(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function cm({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Wk(e),am(e),am(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,l=[{what:"unpacked",bytes:n}];t.keepsPacked&&l.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&l.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let u=l.reduce((y,{bytes:g})=>y+g,0),m=a*d;if(m>=u)return;let h=l.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(u)}\
 there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{setFlagsFromString as sN}from"node:v8";var aN=1e3;function Gk(){sN(`--heap-growing-percent=${aN}`)}import{Writable as $N}from"node:stream";import{pipeline as NN}from"node:stream/promises";import{promisify as kN}from"node:util";import{constants as EN,crc32 as SN,deflateRaw as xN}from"node:zlib";var fo=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var dN=[[2,10]],cN=[[3,10]],fN=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],Cd=class extends fo{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(fN));this.#t!==e;)await this.writeNumbers(dN)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
cN),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var Ri=(t,e)=>t<<5|e<<9,lo=new Int32Array(288).fill(-2147483648),fm=new Int32Array(32).fill(-2147483648),Kk=Int32Array.from(
{length:19},(t,e)=>Ri(0,e));for(let t=0;t<256;t++)lo[t]=Ri(0,1)|1<<24;lo[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);lo[t]=268435456|Ri(n,e),e+=1<<n}lo[285]=268435456|Ri(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);fm[t]=Ri(n,e),e+=1<<n}var Sn=new Uint16Array(16),Ai=new Uint16Array(16),Yk=new Uint16Array(288);function lm(){return new Int32Array(
32768)}function $d(t,e,n,r){let o=lN(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=Ai[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let l=0,u=0;l<i;l++){let m=Yk[l],h=e[m];if(h>r&&(u&s-1)!==d){d=u&s-1,c=a;let P=uN(h,o,r);f=1<<P,a+=f,t[d]=-1073741824|
c<<9|P}let y=n[m],g=y+h+(y>>5&15);if(h<=r)for(let P=u,B=1<<h;P<s;P+=B)t[P]=g;else for(let P=u>>r,B=1<<h-r;P<f;P+=B)t[c+P]=
g;Sn[h]--;let k=1<<h-1;for(;(u&k)!==0;)k>>=1;u=k===0?0:(u&k-1)+k}return!0}function lN(t){Sn.fill(0);for(let r=0;r<t.length;r++)
Sn[t[r]]++;let e=0,n=1;Ai[0]=0,Sn[0]=0;for(let r=1;r<=15;r++){if(Ai[r]=Ai[r-1]+Sn[r-1],n=2*n-Sn[r],n<0)return-1;Sn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(Yk[Ai[o]++]=r)}return e}function uN(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=Sn[r+n],!(o<=0));r++,o<<=1);return r}function Vk(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var Ci=32*1024,Zk=640;var hN=25,yN=1023,gN=511,wN=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],Dd=class{joined=new Int32Array(1024);single=lm();distances=lm();make(e,n){
return!$d(this.single,e,lo,10)||!$d(this.distances,n,fm,9)?!1:(Vk(this.single,this.joined),!0)}},_d;function bN(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return _d=new Dd,_d.make(t,new Uint8Array(32).fill(5)),_d}
function Xk(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Hd=-1,$i=-2,Md=class{#e;#t=new Dd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=Xk(
e)}moveTo(e,n){this.#e=Xk(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(_d??bN())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[wN[a]]=this.take(3);if(!$d(this.#o,this.#r,Kk,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,Ci),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let l=n.getInt32(c>>>3,!0)>>>(c&7),u=r[l&yN];if(u<0){if((u&1073741824)!==0){let B=l>>>10&(1<<(u&31))-1;u=o[(u>>9&32767)+
B]}if(u<0){c+=u&31,f=(u&536870912)!==0||"a symbol has no meaning";break}}let m=a+(u>>24&15),h=u&31,y=u>>5&15;if(a+=(u>>9&
32767)+(l>>>h-y&(1<<y)-1),c+=h,(u&268435456)===0)continue;if(l>>>=h,h>hN-9&&(l=n.getInt32(c>>>3,!0)>>>(c&7)),u=i[l&gN],u<
0){if((u&1073741824)!==0){l=n.getInt32(c>>>3,!0)>>>(c&7);let B=l>>>9&(1<<(u&31))-1;u=i[(u>>9&32767)+B]}if(u<0){f="a dist\
ance has no meaning";break}}if(c+=u&31,m>=Ci)continue;let g=u>>5&15,k=c-g;l=n.getInt32(k>>>3,!0)>>>(k&7);let P=(u>>9&32767)+
(l&(1<<g)-1);P-m>d&&(d=P-m)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?$i:Hd;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?$i:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function Ud(){return new Error("A gzip stream has changed since it was scanned.")}var zd=class{#e=new Md(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(Zk)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Ud()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===Hd)break;if(f===$i||c>=e.endBit)throw Ud();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw Ud()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
l=r.step();if(l===Hd)break;if(l===$i||this.#o()>o)throw Ud();if(f-l>=n)continue;let u=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:u}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function Qk(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let l=d.endBit-d.startBit;await t.fillTo(
(i+8*l-l)%8),await t.writeShifted(e,f,f+l)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var PN=Buffer.from([31,139,8,0,0,0,0,0,0,3]),BN=kN(xN),Jd=class{windowBytes=Ci;trimmer=new zd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Cd(e),this.#t=n}count(e){this.#n=SN(e,this.#n),this.#r+=e.length}pack(e,n){return BN(e,{level:this.#t,finishFlush:EN.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-Ci)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await Qk(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(PN)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Xn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function hm(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var Wd=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var eE=1024*1024,ON=256*1024,TN=4096,vN=8,jd=4096,tE=512*1024,Gd=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Xn;#a=new Xn;#d=new Xn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#l(n);r.next+=e.length,this.#s.push(e),await this.#u(r)}await this.#k()}}async#l({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#u(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=jd&&n.lengthOf(i)<=tE){let f=await hm(o,i),{range:l,
outBytes:u}=c.back(f,r-s),m=s+u-a;if(d-m>=jd)return this.#s.moveTo(this.#a,m),this.#h(f,l,d-m)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=jd){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=tE){let d=await hm(o,i),{range:c,outBytes:f}=r.front(d,n);f>=jd&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*TN)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*ON&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=eE;)await this.#E(eE)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Xn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>vN&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as AN}from"node:util";import{constants as RN,zstdCompress as LN}from"node:zlib";var CN=AN(LN),Kd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new fo(e),this.#t=n}count(){}pack(e){return CN(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[RN.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};function nE(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return Ed(e,async s=>{let a=o==="gzip"?Jd:Kd,d=new Gd(new a(m=>s.write(
m),i)),c=0,f=async m=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,m.length)){let k=g&&await r(g.stream),P=m.subarray(h,
h+y),B=k&&{source:k,offset:g?.offset??0};await d.write(P,B),h+=y}c+=m.length},l=new $N({write:(m,h,y)=>{f(m).then(()=>y(),
y)}});return await NN(t,l),{...await d.end(),layerBytes:c,digest:s.digest()}})}var Pn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as UN}from"node:fs/promises";import{availableParallelism as DN}from"node:os";import{Worker as MN}from"node:worker_threads";import{MessageChannel as FN}from"node:worker_threads";var ym=256*1024,_N=8,Yd=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new FN;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+ym-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===ym&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===_N&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(ym))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var HN=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),Vd=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=DN()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new Yd(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new MN(HN,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var qd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var Xd=class{hasFailed=!1;kind;#e;#t=new Vd;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new Wd(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new qd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await UN(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createHash as JN}from"node:crypto";import{createReadStream as rE}from"node:fs";import{PassThrough as WN,Writable as jN}from"node:stream";
import{pipeline as oE}from"node:stream/promises";import{createGunzip as GN,createZstdDecompress as KN}from"node:zlib";import{Transform as zN}from"node:stream";var Zd=class extends zN{#e=new jr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var gm=1024*1024;async function iE({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",qe([o,mo(r)])),s=rE(t,
{highWaterMark:gm});return await oE([s,...aE(e),i,bn()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}async function sE({
path:t,packing:e},{signal:n,touch:r}){let o=JN("sha256"),i=new jN({write:(a,d,c)=>{r(),o.update(a),c()}}),s=rE(t,{highWaterMark:gm});
return await oE([s,...aE(e),i],{signal:n}),`sha256:${o.digest("hex")}`}function aE(t){let e={chunkSize:gm};switch(t){case"\
gzip":return[GN(e)];case"zstd":return[new Zd,KN(e)];case"none":return[new WN]}}function mo(t){return{begin:t,data:t,end:()=>{}}}var bm=8*1024*1024,dE=1/4,cE=128*1024,YN=256*1024;function km(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,
i=e?.store.keepsPacked===!0||r!==void 0&&!kt(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function Qd(t,e,n){
let{run:r,source:o,options:i}=t,s=(o.packedLayers??[]).map((l,u)=>u<(o.keptLayers??0)?void 0:l),a=s.reduce((l,u)=>l+(u?.
descriptor.sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=bm,c=km(t);if(!d||c===void 0)return;Gk();let f=new Xd(s,c,r);
return n.defer(()=>f.close()),f}function Em(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(
e))return!1;let s=r.slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&!fE(t,d)&&
(a+=Math.max(0,f-c-lE(t,d)));return a>=dE*s}function fE({packings:t,frames:e,layerTarBytes:n},r){let o=n[r]??0;return t[r]===
"zstd"&&o<YN*(e[r]??0)}function lE({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?cE:(n[r]??0)/Math.max(1,
e[r]??1)}function kt({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function po({run:t,
scans:e,options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let{layers:i}=r,
s=i.packings.map((d,c)=>!fE(i,c)),a=Math.max(...s.map((d,c)=>d?lE(i,c):0));if(Em(i,e.kind))return new wm(e,o.level,{lossBytes:a,
isCopied:d=>s[d]});t.log.debug("packed anew: too little of the layers stays as it is packed")}var VN={lossBytes:cE,isCopied:()=>!0},
wm=class t{spans=new Pn;#e;#t;#n;copied="";constructor(e,n,r=VN){this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)
r+=o,n+=Math.max(0,o-this.#n.lossBytes);return n>=dE*r}another(){return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{
spans:r}=this,o=async i=>this.#n.isCopied(i)?this.#e.sourceOf(i):void 0;try{let i={spans:r,sourceOf:o,kind:this.#e.kind,
level:this.#t},s=await nE(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`, ${a.toFixed(1)} %\
 of it copied without recompression`,s}catch(i){throw i instanceof p||(this.#e.hasFailed=!0),i}}async check(e,n,r){let o={
path:e,packing:this.#e.kind},i;try{i=await sE(o,r)}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==n)throw this.#r(
`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new p("CHECK_FAILED",`The packed layer cannot be\
 used: ${e}.`,{hint:`Run again with ${xt("compression",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied f\
rom the source's layers.`})}};async function mE(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let m=r.
knownBytes??0;return uE(t,{unpackedBytes:m,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=hE(
t,i),d=yE(t),c=co(s,i,d)+a;await gE(t,c,a===0?void 0:"The filesystem and the layers made of it need");let l=co(s,i,d,1),
u={unpackedBytes:i,packedBytes:l,spoolBytes:l+a};await uE(t,u)}async function pE(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=co(r,n,yE(t)),i=e+hE(t,n)+o;await gE(t,i,"Copying what is packed needs")}function hE({
options:t},e){return t.layer.division===void 0?0:e}function yE(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!kt(t)}async function gE({options:t,sweep:e},n,r){await dm(t.tempDir,n,r).
catch(async()=>{await e.settle(),await dm(t.tempDir,n,r)})}async function uE({engine:t,options:e,sweep:n},r){if(t===void 0||
await cm(t,r,e.tempDir)===void 0)return;await n.settle();let o=await cm(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as NF,rm as FF}from"node:fs/promises";import{basename as _F,dirname as JE,join as DF}from"node:path";import{mkdir as vF,mkdtemp as AF,readdir as RF,rm as vm}from"node:fs/promises";import{join as FE}from"node:path";import{createHash as qN}from"node:crypto";function Sm(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var XN=7,ZN=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],QN={clean:t=>yt.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function wE(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,l=Sm(n,QN,void 0),{script:u,sourceDateEpoch:m,compression:h,division:y,...g}=l,k={format:XN,release:Pr,
diffIds:t.diffIds,...g,run:u,env:d||c?b(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?eF(e):[],created:d||
!r?b(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:L})=>L.digest)}:{}},P=qN("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:B,variant:N}=t.platform;return`docker-flatten-v1-${[B,N].filter(L=>L!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${P}`}function eF(t){let e=b(t,"config","Env"),n=(D(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...ZN.map(r=>b(t,"config",r)??null),n??null]}var ho=()=>{},tF={clean:ho,exclude:ho,script:ho,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:ho,division:ho,keepBase:ho,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function bE(t,e){return e.isContainer?"containers cannot be cached":Object.values(Sm(t,tF,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as nF}from"node:crypto";import{createReadStream as rF}from"node:fs";import{lstat as EE,readFile as oF,
writeFile as iF}from"node:fs/promises";import{join as ec}from"node:path";import{pipeline as sF}from"node:stream/promises";var tc="layer",SE="record.json",xE=1,PE="docker-flatten-v1-layer-",aF=1e3,dF=16*1024*1024;function Bm({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Fi(t){return`${PE}${t.slice(7)}`}function xte(t){
return t.startsWith(PE)}function _i(t,e){return ec(t,`part-${e+1}`)}async function Im(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:xE,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:BE(i)});await iF(ec(t,SE),`${s}
`,{flag:"wx"})}function BE(t){return W(Buffer.from(JSON.stringify(t)))}async function IE(t,e){let n=await fF(t);if(n.key!==
e.key)throw Ft(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Ft(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function OE(t,e,n){let r=[];for(let[o,i]of Bm(e).entries()){
let s=e.layers===void 0?t:_i(t,o),a=ec(s,tc);await cF(a,i,n),r.push(a)}return{paths:r,record:e}}async function cF(t,e,n){
let r=await EE(t).catch(a=>{throw Ft(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Ft("its layer is not a file");
if(r.size!==e.packedBytes)throw Ft(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=nF("sha2\
56"),i=rF(t,{highWaterMark:1024*1024});await sF(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Ft(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Ft(`its layer is ${s}, but the record says ${e.digest}`)}
async function fF(t){let e=ec(t,SE),n=await EE(e).then(c=>c.isFile()&&c.size<=dF?oF(e,"utf8"):"").catch(()=>""),r=$(n);if(!lF(
r))throw Ft("its record cannot be read");let{seal:o,...i}=r;if(BE(i)!==o)throw Ft("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var TE=/^sha256:[0-9a-f]{64}$/;function lF(t){if(!O(t)||t.version!==xE)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:l,warnings:u,
suggestions:m,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&TE.test(k))&&xm("gzip","zstd","none")(i)&&g.every(k=>nt(t[k]))&&Zn(s,{kind:xm("preset","exc\
lude"),name:Ni,entries:nt,bytes:Pm})&&Zn(a,{name:xm("run","apt-clean"),ms:nt,bytes:kE(Pm)})&&Zn(d,{what:Ni,why:kE(Ni),entries:nt,
bytes:nt})&&[c,l,u].every(D)&&(h===void 0||uF(h))&&(m===void 0||Zn(m,{name:Ni,bytes:nt}))&&Array.isArray(f)&&f.length<=aF&&
Zn(f,{path:mF,bytes:nt,files:nt})&&(y===void 0||kd(y))}function uF(t){let e=o=>typeof o=="string"&&TE.test(o),n={packedBytes:nt,
bytes:nt,entries:nt},r=o=>Zn(o,{name:Ni,bytes:nt});return Array.isArray(t)&&t.length>1&&Zn(t,{diffId:e,digest:e,...n,contents:r})}
var mF=t=>typeof t=="string"&&t.startsWith("/"),Ni=t=>typeof t=="string",Pm=t=>typeof t=="number"&&Number.isFinite(t),nt=t=>Pm(
t)&&t>=0,xm=(...t)=>e=>typeof e=="string"&&t.includes(e),kE=t=>e=>e===void 0||t(e);function Zn(t,e){return Array.isArray(
t)&&t.every(n=>O(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function Bn(t,e){return new p("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Ft(t){return Bn(`${t}.`)}import{once as OF}from"node:events";import{promisify as AE}from"node:util";import{constants as vE,deflateRaw as pF,zstdCompress as hF}from"node:zlib";var nc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},RE={gzip:"+gzip",zstd:"+zstd",none:""};function LE(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new p("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${nc.gzip.max}", "zstd" or\
 "zstd:${nc.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=nc[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function rc(t){return t.kind==="none"?t:{kind:t.
kind,level:nc[t.kind].min}}var yF=0,gF=31,wF=7.95,bF=256*1024;function kF(t){if(t.length<bF)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=gF,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>wF}var EF=AE(
pF),SF=AE(hF);function CE(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return EF(t,{level:kF(t)?yF:e.
level,finishFlush:vE.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return SF(t,{chunkSize:n,params:{[vE.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as $E}from"node:util";async function Qn(t,e){let n=await te(t,e);return w(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=b(n,r)??[];
return D(o)&&o.length===0})}async function yo(t,e,n){try{return await IF(t,e,n)}catch(r){throw await NE(t,e),r}}var xF=/^Loaded image(?: ID)?: (\S+)$/gm;
async function go(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await NE(t,{...e,answer:""}),
r}}async function NE(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(xF)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await PF(t,a,o).catch(()=>!1):BF(a,n))&&await t.docker.
ask(cn([a])).catch(()=>{})}async function PF(t,e,n){if(!await Qn(t,e))return!1;let r=Rt(await te(t,e)??{});return $E(r,n)}
function Om(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function BF(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function IF(t,e,n){let r=(c,f)=>{throw new p("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:X})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Jt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([te(t,e.reference),pb(t,e.reference,e.diffIds.length)]),a=w(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=Rt(i??{});return $E(d,e.diffIds)||r(Om(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function wo(t,e,n){let{log:r,runId:o,signal:i}=t,s=rt(o),a=e.map(({path:xe,startByte:Oe,digest:ft,packedBytes:Ln,packing:lp,
annotations:rf={}})=>{let jP=Ae.layer+RE[lp];return{path:xe,startByte:Oe,descriptor:{mediaType:jP,digest:ft,sizeBytes:Ln,
annotations:rf}}}),d=a.map(({descriptor:xe})=>xe),c=d.reduce((xe,{sizeBytes:Oe})=>xe+Oe,0),f=e.map(({diffId:xe})=>xe),l=await n.
configFor(e),u=W(l),{keepsPacked:m,idIsConfigDigest:h}=t.store,y=await n.annotations(),g=Ss(l,d,y),k=h?u:g.descriptor.digest,
P=await Qn(t,k),B=m&&!K(n.platform,t.platform),N=t.knowsPlatformOption&&n.platform.architecture!=="",_=B&&N?n.platform:void 0,
L=()=>{let Oe={full:ie(ne(s,"tag")),familiar:s},ft=0,Ln=th(a,{config:l,platform:n.platform,name:Oe,annotations:y},rf=>{ft+=
rf});return Hs(r,{progress:{title:"Load",doneBytes:()=>ft,totalBytes:()=>c},sent:OF(Ln,"close"),after:"Unpack"},t.transport.
loadImage(Ln,_,i))},M=P?k:s,Se=await go(t,{reference:M,expectedId:k,diffIds:f},L);return B&&_===void 0&&await TF(t,k,n.platform),
{answer:Se,reference:M,diffIds:f,expectedId:k,configDigest:u,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}
async function TF(t,e,n){let{log:r,runId:o}=t,i={reference:rt(o),id:e,isIndex:!1,platform:n,volumes:[]};try{await V(t,await Y(
t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var Tm={kind:"none",wasAsked:!1};async function oc(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return Tm;let{layer:d}=i,c=bE(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),Tm;let f=performance.now(),l=wE(r,(await o).json,d),u=FE(i.tempDir,`${oe(e.runId)}cache-`),m=await AF(
u).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(m===void 0)return Tm;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${l}`),h=await bo(e,s.restore(l,m,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:l,packing:d.compression.kind};return h?bo(e,LF({cache:s,directory:m},k,e)):void 0}),
g={key:l,directory:m,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await DE(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await vm(m,{recursive:!0,force:!0}),y}}async function bo({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function LF({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await IE(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=_i(e,s);if(await vF(d),!await t.restore(Fi(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await OE(e,i,o)}catch(i){if(!(i instanceof
p))throw i;_E(i,r)}}function _E(t,e){t.code==="CACHE_DIFFERS"?e.notice(Xe(t)):t.code==="CACHE_BAD"?e.warning(Xe(t)):e.warning(
`${Xe(t)} The layer is made again.`)}async function DE({directory:t}){for(let e of await RF(t))await vm(FE(t,e),{recursive:!0,
force:!0})}async function ME(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof p)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;_E(t,n.log),r!==void 0&&await At(r.docker,n.runId,n.log),await DE(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function HE(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function ic(t){t.kind!=="none"&&await vm(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function sc({
paths:t,record:e}){let{packing:n}=e;return Bm(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var CF=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function UE(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await wo(t,sc({paths:e,record:n}),r),a=await yo(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${re(n.entries)} in one layer of ${x(a)}, ${x(n.packedBytes)} compressed`),{stored:s,newBytes:a}}catch(s){throw i.aborted||
!(s instanceof p)||!CF.includes(s.code)?s:Bn(s.message,s)}}var $F=.5;function zE({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.
record.seconds,[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<$F){r.info(`Used the cached layer in ${s}; making it took ${a}`);
return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function MF(t){let e=_F(t);for(let n of await NF(JE(t)))(n===e||n.startsWith(`${e}-`))&&await FF(DF(JE(t),n))}async function ko(t,e,n){
return e.scans?.hasFailed!==!0?[e,await ME(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await MF(
e.packTo),[{...e,scans:void 0},HE(n)])}async function dc(t,e,n=async()=>{}){let r=await zF(t);if(r===void 0)return await e(t,ko);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new ac(E(o),{cause:o});return ko(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await WF(o,t)}finally{await r.close()}return await e(t,ko)}var ac=class extends Error{},HF=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],UF=["CHECK_FAILED","VERIFY_FAILED"];async function zF(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||km(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!jF(d))return;let c=await r.findLayers();if(c===void 0)return;let f=ye(g,new AsyncDisposableStack,!0);f.defer(
()=>qu(c,e));let l=await JF(t,c.layers,f);let{layers:u}=l??c;let m=!0;let h=async()=>{try{await c.requireAll(e.signal),l?.
isEmpty===!0&&await pE(t,WE(d));let _={...e,log:KF(e.log)},L=dd(await Si(u,_));if(L.layers===void 0||!Em(L.layers,"gzip"))
throw new ac("too little of the layers stays as it is packed");return{...L,close:async()=>l?.remove()}}catch(_){throw m=
!1,_}};let y=f.move();return{source:{...n,packedLayers:u,isExact:!0,byLayers:!0,openReader:h},mayFallBack:_=>{let L=!(_ instanceof
p)||HF.includes(_.code);return!e.signal.aborted&&(!m||L)},close:()=>y.disposeAsync()}}catch(k){var P=k,B=!0}finally{var N=ge(
g,P,B);N&&await N}}async function JF(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===void 0))return new eo(e,
await kn(t,n))}async function WF(t,{run:e,engine:n}){let r=`the image is not read by its layers: ${E(t)}`;t instanceof p&&
UF.includes(t.code)?e.log.notice(`Made again, because ${r}`):t instanceof p&&t.code==="NO_SPACE"?e.log.notice(`Compresse\
d blocks are not copied: ${E(t)}`):e.log.debug(r),await At(n.docker,e.runId,e.log)}function jF(t){return WE(t)>=bm&&t.every(
({mediaType:e})=>GF(e))}function WE(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function GF(t){return/[.+]gzip$/.test(t)}
function KF(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.group(
n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var Di=`docker-flatten ${Pr}`;function Am(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var Mi={entries:0,dataBytes:0};function cc(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...Ds(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as e_,rename as t_,rm as n_}from"node:fs/promises";import{join as jE}from"node:path";import{availableParallelism as XF}from"node:os";import{crc32 as YF}from"node:zlib";var VF=Buffer.from([31,139,8,0,0,0,0,0,0,3]),qF=Buffer.from([3,0]),fc=class{header=VF;#e=0;#t=0;add(e){
this.#e=YF(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([qF,e])}};var Rm=1024*1024,ZF=Math.min(16,2*XF()+2);async function In(t,e,n){return Ed(e,r=>QF(r,t,n))}async function QF(t,e,n){let r=n.
kind==="gzip"?new fc:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let l=await s.shift();await t.
write(l),n.kind==="none"&&i.push(l)},d=(l,u)=>{let m=l.subarray(0,u);o+=u,r?.add(m);let h=CE(m,n);h.then(()=>n.kind!=="n\
one"&&i.push(l),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(Rm),f=0;try{for await(let l of e)for(let u=0;u<l.length;){let m=l.
copy(c,f,u);if(u+=m,f+=m,f<Rm)break;d(c,f),s.length>=ZF&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(Rm),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var GE={async store(t,e,n){let r=await e_(jE(n.tempDir,oe(t.runId)));try{let o=jE(r,"layer"),{digest:i,packedBytes:s}=await U(
t.log,st(e,n.totalBytes),n.pack?.(e,o)??In(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await wo(t,[d],n);return n.saveTo===void 0?c:await t_(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await n_(r,{recursive:!0,force:!0})}}};import{pipeline as i_}from"node:stream";import{finished as s_}from"node:stream/promises";import{PassThrough as r_,Transform as o_}from"node:stream";var KE=8*1024*1024,lc=class extends o_{side=new r_({highWaterMark:KE});constructor(){
super({highWaterMark:KE}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var YE={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:a_(e,n,r),a=await Hs(r,{progress:st(
e,n.totalBytes),sent:s_(e),after:"Store"},t.transport.importImage(s?.layer??e,vo(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),l=W(f),[u]=await Promise.all([Qn(t,l),d_(t,a,c)]),m=eh(f,c,rt(o)),h=u?l:rt(o),y=await go(
t,{reference:h,expectedId:l,diffIds:[c]},()=>t.transport.loadImage(m,void 0,i));return{reference:h,diffIds:[c],expectedId:l,
configDigest:l,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function a_(t,{saveTo:e="",compression:n},r){let o=new lc,
i=!1,s=In(o.side,e,rc(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return i_(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function d_(t,e,n){
let[r]=Rt(await te(t,e)??{});if(r!==n)throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:X})}var c_={"graph-driver":YE,containerd:GE};function VE({kind:t}){return c_[t]}async function qE(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Gr(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function XE(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function ZE({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a,layerOf:d}=r,c=n??o.blobs.slice(0,a),f=!0,l=async()=>{
let u=n===void 0?o.packings:await qE(n,t);return Promise.all(c.map(async({descriptor:m,diffId:h,locate:y},g)=>{if(y===void 0)
throw new Error("a kept layer is in no file");let{path:k,startByte:P,sizeBytes:B}=await y(t.signal),{digest:N,annotations:_}=m,
L=u[g];return{path:k,startByte:P,diffId:h,digest:N,packedBytes:B,packing:L,annotations:_,isKept:f}}))};return{unpackedBytes:i,
tarBytes:s,layerOf:d,layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:f})),files:l}}import{pipeline as SD}from"node:stream/promises";var f_=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),QE=0;function uc({extensions:t,header:e}){return{extensions:lr(
Wr(t,n=>f_.has(n))).flatMap(({block:n,data:r})=>[No(n,QE),...r===void 0?[]:[r]]),header:No(e,QE)}}function eS(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+v),{typeFlag:o,sizeBytes:i}=ve(r,n);if(!en(o))return{extensions:e,header:r};e.push(r),
n+=v,i!==0&&(e.push(t.subarray(n,n+ae(i))),n+=ae(i))}}var tS=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),mc=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!Lm(n)||n>0&&l_(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#u(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,l=r[f]-i;if(r[f]=d+i,l>=0&&n[l]===n[d]&&n[l+1]===n[d+1]&&n[l+2]===n[d+2]&&n[l+3]===n[d+3])for(a++,d+=
4,l+=4;d<e&&n[d]===n[l];d++)l++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#l(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#l(s)/8+a*2.25}#l(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=tS[r];return(tS[e]-n)/e}#u(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function Lm(t){return t<16384}function l_(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var ce=-1,$e={file:0,directory:1,hardLink:2},Eo=1024,So=class{paths=[];targets=new Map;kind=new Uint8Array(Eo);start=new Float64Array(
Eo);bytes=new Float64Array(Eo);dataBytes=new Float64Array(Eo);parentBytes=new Uint32Array(Eo);packedPart=new Float32Array(
Eo);#e=new mc;#t;#n;constructor(e){this.#n=e,this.#t=new et({begin:(n,r,o)=>(this.#r(n,r,o),Ar),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=v,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new p(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((l,u)=>l+u.length,v),f=i==="5"||os(d)&&e.name.at(-1)===47;this.paths.push(nS(e.name)),
this.kind[o]=f?$e.directory:i==="1"?$e.hardLink:$e.file,this.start[o]=r,this.bytes[o]=c+ae(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=u_(e)),i==="1"&&this.targets.set(o,nS(We(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function nS(t){
let e=R(t);return e==="."?"":e}function u_(t){return t.extensions.length===0?v:uc(t).extensions.reduce((e,n)=>e+n.length,
v)}function rS(t){let e=m_(t);return{order:e,parent:p_(t,e),target:y_(t)}}function m_({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function p_({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(ce),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!h_(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==$e.directory)throw g_(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function h_(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function y_({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
ce);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??w_(s,a)),r.has(s)&&o.set(s,i)}return n}function g_(t,e){return new p("TAR_INVALID",`The entry ${A(j(t))} is be\
low ${A(j(e))}, which is no directory.`,{hint:we})}function w_(t,e){throw new p("TAR_INVALID",`The hard link ${A(j(t))} \
comes before its target ${A(j(e))}, or has none.`,{hint:we})}var Hi=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===ce?ce:r[i];s!==ce?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===ce?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(ce);for(let o of this.#n){if(this.#e.kind[o]!==$e.directory)continue;let i=this.#t[o],s=i===ce?ce:r[i];s!==
ce?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==ce&&(e[o]+=e[r])}return e}};var b_=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],k_=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),E_=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function Cm(t){let e=t.replace(/-(?:old)?$/,"");return k_.has(e)||b_.some(n=>t.startsWith(n))||E_.test(t)}var On=-1,xo=60,oS=.35,pc=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(On)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):x_(this.#e),
f={volatile:new Hi(this.#e,this.#t,c),other:new Hi(this.#e,this.#t,c)};for(let u of a){if(r[u]===$e.directory||d[u]!==ce)
continue;let m=o[u],h=Cm(m)?void 0:this.#s(m);h!==void 0?this.#a(u,h,"package"):f[Cm(m)?"volatile":"other"].add(u)}let l=n(
c.reduce((u,m)=>u+m,0));for(let u of["volatile","other"])for(let[m,h]of f[u].divide(l))this.#a(m,h,u);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(hc(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===On||!(c>=0)||!Lm(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=S_(o,i);for(let[a,d]of this.#i.entries()){if(d===
On||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=xo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return $m(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===ce)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function hc(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function $m({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,hc(o.name,o.kind));for(let[o,i]of n.entries()){if(i===On)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function S_(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?oS:Math.max(1,Math.round(16*n(e)/r))/16}function x_({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return xo+e[o]*(Number.isNaN(i)?oS:i)})}function iS(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function Nm(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:l})=>f>
o&&l>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let l=a[f];
if(l===On||!i[l]||n[f]!==ce)continue;let u=r.groups[l],m=d.get(l)??{number:l,count:1,bytes:0};d.set(l,m);let h=r.sizes[f];
m.bytes>0&&m.bytes+h>u.bytes/Math.ceil(u.bytes/o)&&(m.number=s.push(hc(`${u.name} (${++m.count})`,u.kind))-1,m.bytes=0),
m.bytes+=h,a[f]=m.number}for(let[f,l]of n.entries())l!==ce&&(a[f]=a[l]);let c={...r,groups:s,groupOf:a};return $m(t,c),c}var P_=1024;function sS(t,e,n){let r=new Uint8Array(t.count);return B_(e.order,n).map((o,i)=>{let s=new Fm(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function B_(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var Fm=class{#e;#t;#n;#r;#o=[];#i=0;#s=P_;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==ce&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#l(r):this.#f(r);this.#l(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=xo}#l(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function aS(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function dS(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return aS(e)}function yc(t,e){return(aS(
t+Math.imul(e+1,2654435761))+.5)/2**32}function er(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(yc(t,o))/i;s>=r||(n=o,r=s)}return n}function tr(t,e,n){if(e<=0)return 0;let r=yc(t,I_);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var I_=65535;var O_=1.1,T_=.85,v_=.25,A_=.35,R_=65534,gc=class{layerOf;top;waiting;loads;isOpen;openBytes;#e=!1;constructor({groups:e,
count:n,topBytes:r}){this.layerOf=new Uint8Array(e.length),this.top=n-1,this.waiting=e.map((o,i)=>{let s=dS(o.name);return{
number:i,group:o,hash:s,size:tr(s,o.bytes,O_)}}).sort((o,i)=>i.size-o.size||(o.group.name<i.group.name?-1:1)),this.openBytes=
e.reduce((o,{bytes:i})=>o+i,r),this.loads=new Array(n).fill(0),this.loads[this.top]=r,this.isOpen=new Array(n).fill(!0)}get open(){
return this.isOpen.filter(e=>e).length}put({number:e,size:n},r){this.loads[r]+=n,this.layerOf[e]=r}placeGiants(){let e=[];
for(let n of this.waiting){if(!(this.open>1&&n.size>=T_*this.openBytes/this.open)||e.length>0){e.push(n);continue}if(this.#t(
n)){this.#e=!0,e.push(n);continue}let o=er(n.hash,this.isOpen.map((i,s)=>i&&s!==this.top?1:0));this.put(n,o),this.openBytes-=
n.group.bytes,this.isOpen[o]=!1}this.waiting=e}#t({group:{kind:e,bytes:n}}){return this.isOpen.length>2||e==="package"?!1:
this.waiting.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.openBytes-n)/2}fillTop(e){
let n=this.openBytes/this.open,o=this.open===1||this.#e?1/0:n*Math.max(v_,e),i=Math.max(o,n*A_);for(let s of["volatile",
"other"]){let a=this.waiting.filter(({group:d})=>d.kind===s).reverse();if(this.loads[this.top]+_t(a)<=i){this.#n(a);continue}
for(let d of Map.groupBy(a,({size:c})=>Math.floor(Math.log2(c))).values()){let c=(o-this.loads[this.top])/_t(d),f=Math.floor(
4*c)/4;if(this.#n(d.filter(({hash:l})=>yc(l,R_)<f)),c<1)break}}}#n(e){let n=new Set(e);for(let r of e)this.put(r,this.top);
this.waiting=this.waiting.filter(r=>!n.has(r))}emptiest(e){let n=this.top,r=-1/0;for(let[o,i]of e.entries()){let s=i-this.
loads[o];i===0||s<=r||(n=o,r=s)}return n}putWithRoom(e,n,r){let o=n.map((i,s)=>{let a=this.loads[s];return i>0&&(a===0||
a+e.size<=r*i)?1:0});this.put(e,o.includes(1)?er(e.hash,o):this.emptiest(n))}};function _t(t){return t.reduce((e,{size:n})=>e+
n,0)}var L_=.1,C_=1/160,cS={fill:1.05,shareStep:1.1},$_={fill:1.15,shareStep:1.2},fS=4,N_=16,F_=1.1,__=.25;function lS(t){t.fillTop(
0);let{waiting:e,isOpen:n,top:r}=t,o=[...n.keys()].filter(m=>m!==r&&n[m]),i=_t(e)/o.length,s=D_(n.length),a=M_(t,i,s),d=Object.
values(a).filter(m=>m.length>0).length;if(o.length<=d){_m(t,e,o.length===0?[r]:o,s);return}let c=H_(a,o.length,i),f=c.others+
c.large,l=c.others===0?o.slice(-1):o.slice(0,c.others);_m(t,a.others,l,s),_m(t,a.large,o.slice(c.others,f),s);let u=n.map(
(m,h)=>o.indexOf(h)>=f?1:0);for(let m of a.small)t.put(m,er(m.hash,u))}function D_(t){let e=uS((t-fS)/(N_-fS),0,1),n=r=>cS[r]+
e*($_[r]-cS[r]);return{fill:n("fill"),shareStep:n("shareStep")}}function M_({waiting:t,loads:e},n,{shareStep:r}){let o=Math.
min(L_,C_*e.length)*tr(0,n,r),i=t.filter(({group:s})=>s.kind==="package");return{others:t.filter(({group:s})=>s.kind!=="\
package"),large:i.filter(({size:s})=>s>=o),small:i.filter(({size:s})=>s<o)}}function H_({others:t,large:e,small:n},r,o){
let i=_t(t)<__*o,s=e.length>0?1:0,a=n.length>0?1:0,d=i?0:s+a===0?r:uS(Math.round(_t(t)/o),1,r-s-a),c=r-d;if(s===0||a===0)
return{others:d,large:s*c,small:a*c};let f=U_(c,_t(e),F_*_t(n));return{others:d,large:f,small:c-f}}function U_(t,e,n){let r=1;
for(let o=1;o<t;o++){let i=s=>Math.max(e/s,n/(t-s));i(o)<i(r)&&(r=o)}return r}function uS(t,e,n){return Math.max(e,Math.
min(t,n))}function _m(t,e,n,{fill:r,shareStep:o}){let i=tr(0,_t(e)/Math.max(1,n.length),o),s=t.loads.map((a,d)=>n.includes(
d)?i:0);for(let a of e)t.putWithRoom(a,s,r)}var z_=1.05,J_=.03,W_=.1,j_=1.1,mS=1.04,G_=1.11,pS=1.06;function hS(t){t.fillTop(yS(t));let e=K_(t),n=J_*Math.max(...e);
for(let r of t.waiting)r.size>=n&&t.putWithRoom(r,e,z_);t.waiting=t.waiting.filter(({size:r})=>r<n),Y_(t,e),V_(t,e)}function yS({
open:t}){return mS-(mS-1)*t}function K_(t){let{open:e,openBytes:n,top:r,isOpen:o,loads:i}=t,s=tr(0,n/e,j_),a=i[r],d=e===
1,c=d?s:Math.max(0,s*yS(t)),f=(s*e-Math.max(c,a))/Math.max(1,e-1),l=o.map(u=>u?f:0);return l[r]=d||c>a?c:0,l}function Y_(t,e){
let n=W_*Math.max(...e),r=e.map((o,i)=>o===0?0:Math.max(0,Math.round((o-t.loads[i])/n)));Math.max(...r)===0&&(r[t.emptiest(
e)]=1);for(let o of t.waiting)t.put(o,er(o.hash,r))}function V_(t,e){let{loads:n,layerOf:r}=t,o=e.filter(s=>s>0).length,
i=e.reduce((s,a,d)=>s+(a>0?n[d]:0),0)/Math.max(1,o);for(let[s,a]of e.entries()){if(a===0||n[s]<=G_*i)continue;let d=t.waiting.
filter(({number:c})=>r[c]===s);for(let c of d.sort((f,l)=>f.hash-l.hash)){if(n[s]<=pS*i)break;let f=t.emptiest(e);n[f]+c.
size>pS*i||(n[s]-=c.size,t.put(c,f))}}}var q_=4;function Dm(t){let e=new gc(t);return e.placeGiants(),t.isExact||t.count<=q_?hS(e):lS(e),e.layerOf}var gS=100,X_=1/8,Z_=4,Q_=1.5,eD=.9,tD=5;function wc(t,e,n){let r=rS(t),i=t.kind.subarray(0,t.count).filter(c=>c===$e.directory).
length*xo,s=c=>cD(X_*("layers"in n?c/n.layers:n.maxBytes)),a=new pc(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?nD({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):rD({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...iD(t,r,d),notices:d.notices,details:aD(a)}}function nD({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=iS(n.groups,
o,r)*(o<=Z_?1:Q_),a=Nm(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=Dm({groups:d,count:c,topBytes:r,isExact:!1}),
l={grouping:a,...wS(f,c,r>0)},u=l.count<o?[`The result has ${l.count} ${l.count===1?"layer":"layers"} instead of ${o}: t\
he rest belongs together and is not split.`]:[];return{...l,notices:u}}function rD({index:t,arrangement:e,grouping:n,topBytes:r},o){
let i=eD*o,s=Nm(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){let f=Math.
min(c,gS),l=Dm({groups:a,count:f,topBytes:r,isExact:!0});if(f===gS||oD(a,l,{count:f,topBytes:r,limit:i}))return{grouping:s,
...wS(l,f,r>0),notices:[]}}}function oD(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;let s=new Array(
n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function wS(t,e,n){let r=new Set(
t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(i=>o.get(i)),
count:o.size}}function iD(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,f=>f===On?s:
n.layerOf[f]),d=sS(t,e,{count:n.count,layerOf:a,sizes:i}),c=sD(r,n);return{layers:d.map((f,l)=>({...f,largest:c[l]??[]}))}}
function sD(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort((i,s)=>s.
group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<tD&&r[s].push({name:dD(i.name),bytes:i.dataBytes});
return r}function aD({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their file, though an\
other package has their names`];return[`${e.length} groups of files that stay together`,...n]}function dD(t){return j(t).
toString("utf8")}function cD(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function bc({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function bS({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:fD(n,e)<=1}))}function*kS({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function fD({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===$e.file&&(n[o]??0)>0&&r++;return r}function ES(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} compr\
essed, so its layer is larger than ${S("max-layer-size")}.`)}var lD=2,uD=36;function kc(t,e,{arePacked:n}){for(let[r,{packedBytes:o,
bytes:i,contents:s}]of t.entries()){let a=s.slice(0,lD).map(({name:f})=>Z(f,uD)),d=a.length===0?"":`: ${a.join(", ")}`,c=n?
`, ${x(o)} compressed`:"";e.info(`Layer ${r+1} of ${t.length}, ${x(i)}${c}${d}`)}}import{pipeline as IS}from"node:stream";var Mm=Buffer.alloc(1048576),Ec=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,mD(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function mD(t){for(let e=0;e<t.length;e+=Mm.length){let n=t.subarray(
e,e+Mm.length);if(!n.equals(Mm.subarray(0,n.length)))return!1}return!0}function SS(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=xt(
"clean",Ja(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var pD=10,xS=100;function PS({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let l=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${l}`)}for(let{kind:d,name:c,entries:f,bytes:l}of t)
f===0&&l===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(l)} in ${re(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(yD(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let l=`The kept base\
 has ${x(f)} in ${re(c)} that the rules would drop, but its layers do not change.`;f>0?s.notice(l):s.info(l)}o.length>0&&
s.notice(gD(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var hD=20;function yD(t){let e=t.slice(0,hD).map(({what:r,why:o})=>`${A(Buffer.from(r))} (${Z(o??"",xS)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function gD(t){let e=t.
slice(0,pD).map(o=>JSON.stringify(Z(o,xS)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothin\
g in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} match\
 nothing in the image: ${e.join(", ")}${r}.`}function BS(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${A(Buffer.
from(R(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function wD(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(R(t.name))??0}}async function Dt({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,l=qe([f===void 0?d:void 0,...r.
map(L=>L.observer),n.observer,t.observer,new Ec(BS(s))]),u=e===void 0?t.decide:L=>e.decide(wD(L,t),t.decide(L)),m=L=>Math.
min(L,i??1/0),h=i===void 0?u:ld(u,m),y=f===void 0?h:L=>f.owns(R(L.name))?u(L):h(L),g=e&&(()=>e.appendix({reader:t,retime:L=>fd(
L,m),observer:l,signal:a})),k=new Pn,P=f===void 0?c:c&&new Pn,B=new G(y,l,{...g===void 0?{}:{appendix:g},...P===void 0?{}:
{spans:{input:k,output:P}}}),N=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(IS(await N,B,()=>{o().catch(
()=>{})}),f===void 0)return B;let _=P instanceof Pn&&c?{input:P,output:c}:void 0;return bD(B,f,d,_)}function bD(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return IS(t,i,()=>{}),i}async function Sc(t,e,n={}){let r=await Dt(t,e,n.looker),o=n.totalBytes===void 0?rn(t.
expectedBytes):()=>n.totalBytes;return await Xr(e,[r],o),r}function Po({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}var kD=1e6;function xc({options:t},e,n){return t.html===void 0?void 0:Ui.ofDivision(e,n).partOf}var Ui=class t{#e=new Map;partOf=e=>this.#e.
get(e);static ofDivision(e,{kind:n,dataBytes:r,paths:o}){let i=new t;for(let[s,{pieces:a}]of e.entries())for(let d of a)
d>=0&&n[d]===$e.file&&(r[d]??0)>0&&i.#t(o[d],s);return i}observerOf(e){return{begin:({name:n,sizeBytes:r})=>{r>0&&this.#t(
R(n),e)},data:()=>{},end:()=>{}}}#t(e,n){this.#e.size<kD&&this.#e.set(e,n)}};import{rm as ED}from"node:fs/promises";var Pc=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function Hm({survey:t}){if(t.owners===void 0)throw new Error("several layers need the packages of files");return t.owners}
async function OS({run:t},e,{path:n,isTraced:r,totalBytes:o,looker:i}){let{log:s,signal:a}=t,d=new So,c=r?new Pc:void 0,
f=await Dt(e,t,i,c),l=lk(n,Um(f,d));if(await U(s,st(f,o),l),await e.resume(),a.aborted)throw J(a.reason);return{index:d,
owners:Hm(e),spool:{path:n,index:d,spans:c},diffId:f.digest(),streamBytes:f.bytesWritten,counts:Po(f,e)}}async function*Um(t,e){
for await(let n of t)e.add(n),yield n;e.end()}async function TS({spool:t}){await ED(t.path,{force:!0})}var Bc=4096,xD=59,dt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=Bc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=hn(e,n),i=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>xD;this.#t+=Math.ceil((s?1:o)/Bc)*Bc}data(){}end(){}};function PD(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*Bc}async function vS(t,e,n){let{run:r}=t,o=new dt({countsBlocks:at(
t)}),i=new So,s=await Dt(e,r,o),a=st(s,rn(e.expectedBytes)),{signal:d}=r;await U(r.log,a,SD(Um(s,i),bn(),{signal:d})),await e.
resume();let{layers:c,notices:f}=wc(i,Hm(e),n);for(let u of f)r.log.notice(u);let l=c.map(u=>({diffId:void 0,digest:void 0,
packedBytes:u.packedBytes,bytes:u.dataBytes,entries:u.entries,contents:u.largest}));return l.length>1&&kc(l,r.log,{arePacked:!0}),
{newBytes:o.bytes+(at(t)?PD(c):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0,partOf:l.length>1?xc(t,c,
i):void 0}}async function AS(t,e,n){let{run:r,engine:o,options:i}=t,s=new dt({countsBlocks:at(t)}),a=await Sc(e,r,{looker:s});
await e.resume();let d=W(await n.configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.length===
0)&&!o.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function LS(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new dt({countsBlocks:at(t)}),c=qe(
[d,mo(o.touch)]),f=po(t,e),l=await Dt(e,o,c,f?.spans),u=st(l,r.totalBytes),m=f?.pack(l,n)??In(l,n,a),{digest:h,packedBytes:y}=await U(
i,u,m);if(await e.resume(),s.aborted)throw J(s.reason);let g=Po(l,e);i.info(`Packed ${re(g.entries)} in one layer of ${x(
d.bytes)}, ${x(y)} compressed${f?.copied??""}`);let k=l.digest();f!==void 0&&!zm(t)&&await f.check(n,k,o);let P={path:n,
diffId:k,digest:h,packedBytes:y,packing:a.kind},B=g.dataBytes>0,N=await Ic([P],r,B),{bytesWritten:_}=l;return{...N,newBytes:d.
bytes,streamBytes:_,counts:g}}function zm({options:t}){return t.verify||t.tagLocations.length===0}async function CS(t,e,n){
let{record:r}=e,o=at(t),i=t.options.html===void 0?void 0:new Ui,{bytes:s,streamBytes:a}=await Jm(e,t.run,{isInBlocks:o,observerOf:m=>i?.
observerOf(m)}),d=sc(e).map((m,h)=>({...m,contents:r.layers&&zi(r.layers[h]?.contents??[])})),c=await Ic(d,n,r.dataBytes>
0),f=r.layers===void 0?`one layer of ${x(s)}`:`${r.layers.length} layers, ${x(s)} in all`;t.run.log.info(`Took ${re(r.entries)}\
 in ${f}, ${x(r.packedBytes)} compressed`);let{layers:l}=r,u=l&&i?.partOf;return{...c,parts:l,partOf:u,newBytes:s,streamBytes:a,
counts:Mi}}var RS=3,BD=100;function zi(t){return`${t.slice(0,RS).map(({name:n})=>Z(n,BD)).join(", ")}${t.length>RS?" and\
 more":""}`}async function Ic(t,e,n){let r=await e.configFor(t),o=W(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function Jm(t,e,{isInBlocks:n=!1,
observerOf:r=()=>{}}={}){let o=0,i=0;for(let[s,a]of sc(t).entries()){let d=await ID(a,e,{isInBlocks:n,observer:r(s)});o+=
d.bytes,i+=d.streamBytes}return{bytes:o,streamBytes:i}}async function ID({path:t,packing:e,diffId:n},r,{isInBlocks:o,observer:i}){
let s=new dt({countsBlocks:o}),a=iE({path:t,packing:e},r,qe([s,i])),{diffId:d,streamBytes:c}=await a.catch(f=>{throw r.signal.
aborted?f:Bn("its layer cannot be unpacked.",f)});if(d!==n)throw Bn(`its layer unpacks to ${d}, but the record says ${n}\
.`);return{bytes:s.bytes,streamBytes:c}}import{createReadStream as DD}from"node:fs";import{rm as MD}from"node:fs/promises";import{pipeline as HD}from"node:stream";import{open as CD}from"node:fs/promises";import{Readable as $D}from"node:stream";var OD=16*1024,TD=512;async function*$S(t,e,n){let r;for(let o of vD(e,n)){let i=r;r=AD(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*vD(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
TD)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function AD(t,e){let n=RD(e),r=await Promise.all(
n.map(i=>LD(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function RD(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=OD?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function LD(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new p("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var Oc=1024*1024;function FS(t,e,n,r){return $D.from(ND(t,e,r),{objectMode:!1,highWaterMark:Oc,signal:n})}async function*ND(t,e,n){
let r=await CD(t.path);try{for await(let o of $S(r,_D(t.index,e),Oc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return FD(
t,n,s),[a];let{extensions:d,header:c}=uc(eS(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(jt.length,void 0),yield jt}finally{await r.close()}}function FD({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*_D(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*NS(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*NS(n,r)}function*NS(t,e){for(let n=0;n<e;n+=Oc)yield{start:t+n,bytes:Math.min(Oc,
e-n),isParent:!1}}var UD=2,_S=5,zD=.97;async function DS(t,e,n,{path:r,...o}){let{run:i}=t,s=po(t,e),a=await OS(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:mo(i.touch)}),d=Wm(t,n),{parts:c,layers:f}=await JD({job:t,flat:a,compression:d,splice:s,
path:r});await TS(a);let l=Ji(c,({facts:M})=>M.bytes),u=Ji(c,M=>M.streamBytes),m=Ji(c,({file:M})=>M.packedBytes),h=100*Ji(
c,({copiedBytes:M})=>M)/Math.max(1,u),y=s===void 0?"":`, ${h.toFixed(1)} % of it copied without recompression`,{entries:g,
dataBytes:k}=a.counts,P=c.length===1?`one layer of ${x(l)}`:`${c.length} layers, ${x(l)} in all`,B=kt(t)?"":`, ${x(m)} c\
ompressed`;i.log.info(`Packed ${re(g)} in ${P}${B}${y}`);let N=c.map(({file:M})=>M),_=await Ic(N,o,k>0),L=c.length===1?void 0:
c.map(M=>M.facts);return L!==void 0&&kc(L,i.log,{arePacked:!kt(t)}),{..._,packedBytes:kt(t)?void 0:m,parts:L,partOf:L&&xc(
t,f,a.index),flatDiffId:a.diffId,newBytes:l,streamBytes:u,counts:a.counts}}function Wm(t,e){let{compression:n}=t.options.
layer;return kt(t)?e.kind==="miss"?rc(n):{kind:"none"}:n}async function JD(t){let{job:e,flat:n}=t,{log:r}=e.run,o=bc(e.options.
layer);if(o===void 0)throw new Error("one layer is not divided");let i="maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=wc(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let l=c>=_S,u=bS(f,n),m=await jD(t,u,l?()=>!1:s),h=m.filter(s);if(h.length===0||l||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of ES(m,i))r.notice(g);return h.length>0&&r.warning(WD(h,
m.length)),{parts:m,layers:f.layers}}let y=MS(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=_S-1:a={...a,maxBytes:Math.
floor(a.maxBytes*i*zD/y)},d=y;for(let{file:g}of m)await MD(g.path)}}function WD(t,e){return`${t.length} of ${e} layers a\
re larger than ${S("max-layer-size")}, the largest ${x(MS(t))}: they cannot be divided any further.`}function MS(t){return Math.
max(...t.map(({file:e})=>e.packedBytes))}async function jD(t,e,n){let{run:r}=t.job,o=new AbortController,i=AbortSignal.any(
[r.signal,o.signal]),s=0,a=h=>{s+=h},d=Ji(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],l=async()=>{for(let h=f.
shift();h!==void 0;h=f.shift()){let[y,g]=h,k=await GD(t,g,{number:y+1,signal:i,onBytes:a});c[y]=k,n(k)&&(f.length=0)}},u=Array.
from({length:UD},()=>l().catch(h=>{throw o.abort(h),h})),m={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await U(r.
log,m,Promise.all(u))}finally{await Promise.allSettled(u)}if(r.signal.aborted)throw J(r.signal.reason);return c.filter(h=>h!==
void 0)}async function GD({job:t,flat:e,compression:n,splice:r,path:o},i,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:l}=i,u=`${o}-${s}`,m=new dt({countsBlocks:at(t)}),h={begin:()=>{},data:Oe=>d(Oe.length),end:()=>{}},y=new G(()=>"\
keep",qe([m,mo(c.touch),h])),k=(l||r?.paysFor(kS(f,e.index)))===!0?r?.another():void 0,P=l?KD(e,a,k?.spans):FS(e.spool,f,
a,k?.spans);HD(P,y,()=>{});let B=await k?.pack(y,u)??await In(y,u,n),{digest:N,packedBytes:_,copiedOutBytes:L=0}=B,M=y.digest();
k!==void 0&&!zm(t)&&await k.check(u,M,c);let Se=f.largest,xe=l?void 0:zi(Se);return{plan:i,file:{path:u,diffId:M,digest:N,
packedBytes:_,packing:n.kind,contents:xe},facts:{diffId:M,digest:N,packedBytes:_,bytes:m.bytes,entries:f.entries,contents:Se},
streamBytes:y.bytesWritten,copiedBytes:L}}function KD({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return DD(t.path,{highWaterMark:1024*1024,signal:n})}function Ji(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as QD}from"node:path";var YD=1e3;async function HS(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),Me(t,n,{withSize:!0})]),i=r.
split(`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>YD||typeof s!=
"number")return;let a=await Y(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let l=await VD(t,a,f,c==="D");l>
0&&d.push({path:f,bytes:l})}return{old:d,writtenBytes:s}}finally{await V(t,a)}}async function VD(t,e,n,r){let{signal:o}=t;
try{return await qD(await t.transport.readArchive(e,n,o),r)}catch(i){if(je(i,n))return 0;throw i}}async function qD(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await jn(n.signal,t,i),r}import{posix as XD}from"node:path";var Tc="/var/lib/apt/lists",US="/var/cache/apt";function zS(t){return[Tc,US].some(e=>t.
startsWith(`${e}/`))}function JS(t){return t.filter(e=>{let n=XD.normalize(`/${e}/`);return[`${Tc}/`,`${US}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function Wi(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function WS(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${Wi(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Tc} ] || exit 0`,`cd ${Tc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as ZD}from"node:crypto";function jS(t,{script:e,aptClean:n}){return["-c",[Wi(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Wi(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${Wi(t,"apt")}`:":"].join(`
`),"sh",e??"",WS(t)]}var vc=class{token=`docker-flatten-${ZD(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var eM=/no such file or directory|executable file not found|not a directory/i,tM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
GS=/exec format error/i,nM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,rM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function KS(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;oM(i,n,r);let s=new vc,a=await md(t,i,{program:"/bin/sh",args:jS(s.token,n),user:"0:0",
network:n.network,shows:u=>s.read(u)}).catch(u=>{throw u instanceof p&&u.code==="DOCKER_FAILED"?YS(n,u.message,u)??u:u});
if(s.ms("shell")===void 0)return dM(t,i,n,a);if(a.exitCode!==0)throw iM(i,n,s,a);let d=sM(i,n,s,r),{container:c}=a;if(d.
length===0)return await Vr(t,c),nr;let f=HS(t,i,c).then(u=>d.map(m=>aM(m,d,u))).catch(u=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(u)}`),d));return{changed:tk(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function oM({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?JS(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function Ac(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function iM(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=pd(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new p("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+Ac(t.volumes)})}function sM(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${Ac(VS(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var nr={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function aM(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||zS(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function dM(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=YS(n,r.stderr);if(a!==void 0)throw a;let d=cM(e,t,r);if(i!==void 0)throw new p("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${Ac(e.volumes)}`});return await Vr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${Ac(VS(e))}`),{...nr,needsAptRule:s}}function YS({network:t},e,n){if(!(t==="\
none"||!nM.test(e)))return new p("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function VS({volumes:t}){return t.filter(e=>rM.test(QD.normalize(e)))}
function cM(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=eM.test(r),d=tM.test(r);if(GS.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(GS.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw ee(["start"],n)}function Rc(t){return t.slice(t.lastIndexOf("/")+1)}function Tn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Lc(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function ji(t){let e=Rc(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function Cc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var qS=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>jm(t,ji(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>jm(t,ji(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:fM},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>jm(t,Cc(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:lM},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:uM}];function*jm(t,e,n){for(let r of Gm(t))yield{
name:e,file:n(r)}}function*Gm(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*fM(t){let e="",n="";for(let r of Gm(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*lM(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=Lc(Rc(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of Gm(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:XS(o,s??a)}}}function*uM(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=Tn(Tn(Rc(e).replace(/\.json$/,"")));for(let i of mM(t))typeof i=="string"&&(yield{name:o,file:XS(r,Buffer.from(i).toString(
"latin1"))})}function mM(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function XS(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function vn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var ZS=vn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Lc),
pM=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>ji(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>Cc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:hM},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>vn(/\/pkgs\/([^/]+)/,e=>Tn(Tn(e)))(t)||ZS(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>ZS(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:vn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Tn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:vn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Tn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":vn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:vn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:vn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:vn(/\.nuget\/packages\/([^/]+)\//)}];
function QS(t){for(let{manager:e,path:n,name:r}of pM)if(n.test(t))return{manager:e,name:r(t)}}var Km="node_modules/";function hM(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${Km}`)+1;if(n===0&&!t.startsWith(Km))return"";n+=Km.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var yM=128*1024*1024,gM=32*1024*1024,wM=4096,bM=1e6,kM=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,EM=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
$c=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=yM;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!PM(e.name))return;let r=R(
e.name);kM.test(r)&&(this.#r=!0);let o=qS.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,gM)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=bM)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||SM(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>wM)return;let n=this.#d(e)??this.#d(xM(e));if(n!==void 0)return this.#t[n];let r=QS(e);return r!==void 0?r:this.#r&&
EM.test(e)?{manager:"rpm",name:""}:void 0}#d(e){if(e===void 0)return;let n=this.#e.get(e);return n===void 0&&e.startsWith(
"usr/")?this.#e.get(e.slice(4)):n}};function SM(t,e){return t.manager!==e.manager?t.manager<e.manager:t.name<e.name}var ex="\
__pycache__/";function xM(t){let e=t.lastIndexOf(ex);if(e===-1||!t.endsWith(".pyc"))return;let n=t.slice(e+ex.length);return`${t.
slice(0,e)}${n.slice(0,n.indexOf("."))}.py`}function PM(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var tx=4e5,BM=15e4,IM=40,Gi=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=tx){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,IM),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/tx*BM;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0,n=()=>{}){let r=(o,i)=>{let s=[];
for(let[a,d]of o.children){let c=i===""?a:`${i}/${a}`,f=j(a).toString("utf8");if("children"in d){let m=r(d,c);m.length>0&&
s.push([f,0,-1,m]);continue}let l=d.group===-1?this.#t(c):d.group;if(d.bytes<=0||!e(l))continue;let u=n(c);s.push(u===void 0?
[f,d.bytes,l]:[f,d.bytes,l,u])}for(let[a,d]of o.folded?.bytes??[])d>0&&e(a)&&s.push(["(smaller files)",d,a]);return s};return[
"",0,-1,r(this.#e,"")]}};var An=class{#e;#t;#n;#r;#o=!1;owners;observer;constructor({files:e=!1,contents:n=!1,packages:r=!1},o){let i=e||n||r?new $c:
void 0;this.owners=i,this.#t=e&&i!==void 0?new Ym(i):void 0,this.#n=n&&i!==void 0?new bd(i):void 0,this.#e=this.#n?.directories??
new Zr,this.#r=o;let s=qe([this.#e,i,this.#t?.observer,o])??this.#e,a=i!==void 0;this.observer={begin:(d,c)=>this.#i(()=>s.
begin(d,c)),data:a?d=>this.#i(()=>s.data(d)):()=>{},end:a?()=>this.#i(()=>s.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.
drop(e,n,r))};get directories(){return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){
return this.#i(()=>this.#n?.contents)}page(e){return this.#i(()=>this.#t?.toPage(e))}#i(e){if(!this.#o)try{return e()}catch{
this.#o=!0;return}}},Ym=class{#e;#t=new Gi(()=>-1);#n=[];observer;constructor(e){this.#e=new Gi(n=>Kn.indexOf(e.managerOf(
n))),this.observer=new Vm(this.#e)}drop(e,n,r){this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,Kn.length+this.#n.indexOf(
r))}toPage(e){let n=[[this.#e,"of the result"],[this.#t,"that were dropped"]];return{groups:[...Kn.map(o=>({name:o,kind:o===
"other"?"other":"manager"})),...this.#n.map(({kind:o,name:i})=>({kind:o,name:i}))],result:this.#e.toPage(()=>!0,e),dropped:this.#t.
toPage(o=>(this.#n[o-Kn.length]?.bytes??0)>0),notes:n.filter(([o])=>o.foldedFiles>0).map(([o,i])=>`${o.foldedFiles} smal\
l files ${i} are not shown one by one: "(smaller files)" combines those of a directory.`)}}},Vm=class{#e;constructor(e){
this.#e=e}begin(e,n){let r=hn(e,n);r>0&&this.#e.add(R(e.name),r)}data(){}end(){}};var OM=50;async function nx(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
OM?e.lookAtImage:void 0,s=await TM(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,AM(o,s))}return[...n.values()]}async function TM(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await vM(s,r))return"a command"}}async function vM(t,e){let n=await Fa(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function AM({by:t,text:e},n){let r=A(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function Nc(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?le(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof p&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as RM}from"node:buffer";import{pipeline as LM}from"node:stream/promises";var rx=8,Fc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=j(e),s=await r.openPath(i,o).then(u=>zr(u,0)).catch(u=>{if(!r.isNotFound(u,i))throw u});if(s===void 0)return;let a=s.typeFlag===
"5",d=j(a?`${e}/`:e),{typeFlag:c}=s,f={...Ee(s,d),name:d,typeFlag:c,sizeBytes:0},l=n(f)===void 0?"drop":r.decide(f);l!==
"drop"&&(yield*this.emit(f,l==="keep"?f:l.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&
s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),end:()=>c!==void 0&&s?.end()},l=new G(m=>{c=void 0;let h=n(d+R(m.name),m);
if(h===void 0)return"drop";let y=j(m.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=m;c={...Ee(m,y),name:y,typeFlag:g,
sizeBytes:k};let P=o.decide(c);return P==="drop"?P:P==="keep"?{head:i(c)}:{...P,head:i(P.head)}},f,{isPart:!0}),u=j(e);try{
let m=LM(await o.openPath(u,a),l,{signal:a});m.catch(()=>{});for await(let h of l)yield h;await m}catch(m){if(!r||!o.isNotFound(
m,u))throw m}this.#t.entries+=l.counts.entries,this.#t.dataBytes+=l.counts.dataBytes}};function _c(t){let e=Map.groupBy(
ox(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function ox(t){if(t.length<=rx)return t.
map(r=>({root:CM(r),path:r}));let e=$M(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>rx?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(ox)}function CM(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(RM(j(e.slice(e.lastIndexOf("/")+1))))return e;return t}function $M(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var Dc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=wn){this.#e=e,this.#r=nu(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>He(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#l(r)}return this.#i.pop()}#d(e,n){let r=mi(iw(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=mi(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(tu(e,n)))this.#o.add(r),this.#l(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${A(j(`/${e}`))}, the target of the link ${A(j(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#l(e)}}#l(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var Mc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(un(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],He(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){Lt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var Uc=1e5,Hc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>Uc)throw qm(r.count?.name??"a rule");let i=R(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of _c([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw ix(d,f.name);return r(d,f.decision,
pn(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw ix(d,c);for(let l of f.slice(1))yield*e.
emit(l,Jr(l,j(c)))}}}};function qm(t){return new p("TAR_LIMIT",`More than ${Uc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function ix(t,e){return new p(
"CHECK_FAILED",`${A(j(t))} was read again, since ${A(j(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:X})}function zc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var NM=new Set(["0","7","S"]),Jc=class{#e;#t;#n=new Set;#r=new Na;#o=new Map;#i=new Hc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new _r(e),this.#t=new Mc(e.returnsToDirectories===!0),this.#f=e.references??wn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=R(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=pn(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let l=sx(o);this.#r.add(r,l,!0),this.#e.spareLinkTarget(r,l,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&NM.has(i)&&a>0?(this.#w(r,s.count,a),{head:Ka(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new Fc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new Dc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#l(new Set(r.flatMap(He)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#l(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of _c(n).keys()){for(let s of He(i))this.#u(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#u(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,Fr)||(yield*r.emit(s)))}trace(e){let n=mi(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#u(d)),o=r===void 0?Fr:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#u(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#u(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw qm("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=pn(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){Lt(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&FM(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:zc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,sx(r),!1),s==="1"&&i!==void 0&&this.#o.size<Uc&&this.#o.
set(e,zc(n,r)),this.#d++,this.#w(e,o,pn(n)),"drop")}#w(e,n,r){Lt(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=R(le(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(R(e.name));return this.#i.add(
o,zc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function FM({droppedTops:t},e){t.some(n=>un(
e,n))||t.push(e)}function sx(t){return le(t).link.toString("latin1")}import{posix as _M}from"node:path";var DM=200;async function ax(t,e){let n=0,r=async i=>++n>DM?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await Fa(
Buffer.from(_M.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function dx({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),l=Wn("apt");if(s.needsAptRule&&l!==void 0&&f.add(l),f.size===0&&c.length===0&&s.changed===void 0)return;
let u=f.size>0,m=u?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=b(h,"config","Env"),g=m===void 0?0:ze(m.header,
"size"),k=m?.data.subarray(0,g),P=u?await ax(e.volumes,Nc(B=>o.lookAt(B,a))):e.volumes;return new Jc({presets:[...f],excludes:c,
places:La(k,D(y)?y:[]),volumes:P,references:Kl(h,Gl(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function cx({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?Wn("apt"):void 0,
{Env:a}=t.shownConfig;return new za({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:D(a)?a:[],volumes:t.
volumes,references:Kl({config:t.shownConfig},Gl(void 0)),isInBase:n})}async function fx({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:Nc(d=>t.lookAt(d,o)),lookAtImage:i&&Nc(d=>i(d,o))},a=e===void 0?[]:await nx(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function Xm({verify:t,html:e}){return t||e!==void 0}async function lx(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
Xm(o),s=i?await MM(t):nr;bt(n,s.measuredCommands);let a=bt(n,(s.changed??r).openReader()),d=bt(n,HM(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function MM(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return nr;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...nr,needsAptRule:s};
if(n===void 0||o===void 0)return nr;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>KS(n,o,f))}async function HM({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function UM({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function ux(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:UM(t),packages:r.layer.division!==void 0},a=new An(
s,cx(t,e.reader.base?.owns));!r.dryRun&&o&&await mE(t,e.sourceSize);let d=o?await dx(t,{reader:e.reader,survey:a,ran:i}):
void 0,c=await JM(t,e,d),f=await WM(t),l=e.sourceSize.then(({bytes:u})=>u);return{reader:c,base:ZE(t,c),rules:d,survey:a,
expected:r.verify&&!r.dryRun?zM(t):[],resume:f,expectedBytes:bt(n,l),latestSeconds:r.layer.sourceDateEpoch}}function zM({
source:t,options:e}){let n=t.byLayers===!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>
0?[n]:[]];return[...new Set(r)].map(o=>new io(o))}async function JM({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.
layer,a=s.length>0||i.some(({empties:c})=>c!==void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.
measuredCommands,o.dropsContentOf(c));return n.sparingZeros(d,t.signal)}async function WM({source:t,options:e}){return e.
pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as jM,rename as GM}from"node:fs/promises";import{join as mx}from"node:path";async function Wc({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await Im(r,{key:n,diffId:c,
...o.savedFile,...px(f)}),await bo(t,e.save(n,r,t.log))}catch(l){t.log.warning(`Could not save the layer: ${E(l)}.`)}}function px({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function hx({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:m,...h})=>h),l=W(Buffer.from(f.map(m=>m.
digest).join(`
`))),u=f.reduce((m,h)=>m+h.packedBytes,0);try{for(let[m,{path:h,digest:y}]of a.entries()){if(!e.canSave(Fi(y),c))continue;
let g=_i(r,m);await jM(g),await GM(h,mx(g,tc)),await bo(t,e.save(Fi(y),g,c,!o))}if(!e.canSave(n,c))return;await Im(r,{key:n,
diffId:i,digest:l,packedBytes:u,packing:s,layers:f,...px(d)}),await bo(t,e.save(n,r,c))}catch(m){c.warning(`Could not sa\
ve the layers: ${E(m)}.`)}}function jc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return mx(t.directory,
tc)}async function gx(t,e,n){let{base:r}=e,o=await KM(t,e,n);return r===void 0?o:XE(o,r,kt(t))}async function KM(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=VM(t,e,n),f=l=>o.
layer.division===void 0?LS(t,e,{...c,...e.base&&{compression:Wm(t,n)},path:l}):DS(t,e,n,{...c,path:l});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>qM(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
ZM(t,e,c):f(i));let l=Xm(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>QM(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>CS(t,n.found,c)):await s.group("Load the cached layer",()=>XM(t,n,c).then(
u=>({...u,streamBytes:l})))}catch(l){throw YM(l,t)}}function YM(t,{source:e,options:n}){return!(t instanceof p&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function VM(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>Yp((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:Di,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?jc(n,t):void 0,totalBytes:rn(e.expectedBytes)}}
async function qM(t,e,n){let r=bc(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?AS(t,e,n):
vS(t,e,r)),counts:Mi}}function wx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function XM(t,{found:e},n){let{stored:r,newBytes:o}=await UE(wx(t),e,n),s=t.source.countsFiles!==!0?o:(await Jm(
e,t.run)).bytes;return{...bx(r),newBytes:s,counts:Mi}}async function ZM(t,e,n){let r=wx(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new dt({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?po(t,e):void 0,d=await Dt(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await VE(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw J(i.reason);let l=Po(d,e),u=await yo(
r,f,l.dataBytes>0),m=s?.bytes??u,h=f.packedBytes===void 0?"":`, ${x(f.packedBytes)} compressed${a?.copied??""}`;o.info(`\
Stored ${re(l.entries)} in one layer of ${x(m)}${h}`);let{bytesWritten:y}=d;return{...bx(f),newBytes:m,streamBytes:y,counts:l}}
function bx(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function QM({run:t,options:e},n,{found:{record:r}}){let o=await Sc(n,t,{totalBytes:e1(r)}),i=o.digest();if(i!==r.diffId)
throw t1(i,r.diffId,e);return o.bytesWritten}var yx=768;function e1({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*yx,0);return e+t*yx+r}function t1(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return Bn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function Ki(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await lx(t,e,n),{ran:a,isRead:d}=s,c=await ux(t,s,
n),f=await gx(t,c,e),l=performance.now()-i,u=e.kind==="hit"?e.found.record:await fx(c,a,r.signal);PS(u,r.log),SS(u.suggestions,
o,r.log);let m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:u,sourceSize:m,layerMs:l,isRead:d}}function Gc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&zE(e,n,t.run.log)}function n1({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
Sf(s,o.length))??[];if(e===void 0)return[...a,{command:Di,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:xf(Di,zi(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function r1({parts:t,partOf:e},n){let r=e??(t===void 0?()=>0:
void 0);if(n===void 0)return e;let o=n.layers.length;return i=>{let s=n.layerOf(i);if(s!==void 0)return s;let a=r?.(i);return a===
void 0?void 0:o+a}}function Kc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,
imageId:l,configDigest:u,parts:m}=i,h=n1(i,o.base,a);return cc({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:f,
history:h,imageId:l,configDigest:u,layers:(m?.length??1)+(o.base?.layers.length??0),keptLayers:o.base?.layers.length,parts:m,
packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:o.survey.page(r1(i,o.base))})}var kx="moby.buildkit.cache.v0";function Ex(t){if(!(kx in t))return{config:t,hadCache:!1};let{[kx]:e,...n}=t;return{config:n,
hadCache:!0}}var o1=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
i1=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Sx(t,e){let n=b(t,"config","Labels");return O(n)?Object.keys(n).filter(r=>o1.some(o=>o.test(r))||xx(w(n,r)??"",
e)):[]}function Yi(t,e){let n=([o,i])=>i1.test(o)||xx(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function xx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Vi({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
s1(r,e,n)}function s1(t,e,n){let{config:r,hadCache:o}=Ex(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=Sx(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=Yi(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function Bx(t){var r=[];try{let e=ye(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:bt(e,Vi(t))};return await dc(
n,a1)}catch(o){var i=o,s=!0}finally{var a=ge(r,i,s);a&&await a}}async function a1(t,e){var i=[];try{let n=ye(i,new AsyncDisposableStack,
!0);let r=await oc(t);n.defer(()=>ic(r));let o={...t,scans:Qd(t,r,n)};try{return await Px(o,r)}catch(f){return await Px(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=ge(i,a,d);c&&await c}}async function Px(t,e){var l=[];try{let n=ye(
l,new AsyncDisposableStack,!0);let r=await Ki(t,e,n);let o=await d1(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await Ld(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await Wc(t,e,{stored:c,surveyed:a,...f,
ms:d});Gc(r);return Kc(r,o)}catch(u){var m=u,h=!0}finally{var y=ge(l,m,h);y&&await y}}async function d1({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:l,streamBytes:u=l}=s,
m=Br(n.budgets,{oldBytes:a.bytes,newBytes:l}),h=an(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:sm};let[
y]=c,k=await zk(e,f,y&&{expected:y,source:o,reader:d,streamBytes:u},n.test);if(t.signal.aborted)throw J(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:m,isMet:h,checks:k}}import{rename as B1}from"node:fs/promises";import{join as I1}from"node:path";import{stat as c1,statfs as f1}from"node:fs/promises";import{dirname as l1,resolve as u1}from"node:path";async function Ox(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await m1(
a),c=await Ix(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await Ix(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,l=e*c.length+(f?n:0),u=await f1(d).catch(()=>{}),m=u===void 0?
l:u.bavail*u.bsize;if(m>=l)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(l)} there (for ${h}), but only ${x(m)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function m1({transport:t,path:e}){let n=await sn(u1(e));return t==="oci"&&await Re(
n)!==void 0?n:l1(n)}async function Ix(t){return c1(t).then(({dev:e})=>e,()=>{})}async function Tx({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((u,m)=>u+vx(m,a),0),c=s.division===void 0?0:Math.max(0,...r.map(p1)),f={packedBytes:d,spoolBytes:d+c},
l=()=>Ox(o,f,i);if((await l()).length!==0){await n.settle();for(let u of await l())t.log.warning(u)}}function vx({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:co(r,t.knownBytes??0,n||
r!==void 0)}function p1(t){return t.source.knownBytes??vx(t,!0)}function Ax(t){return Array.isArray(t[3])}function Lx(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...Ds(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Vc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:Vc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Vc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:Yc(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,Rx),commands:Yc(t.flatMap(o=>o.commands),
({name:o})=>o,h1),spared:Yc(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),Rx),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:Yc(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:y1(t),...e}}function Vc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function Yc(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function Rx(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function h1(t,e){let n=Vc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function y1(t){let e=[],n=[],r=[],o=new Set,i=0;for(let{platform:s,page:a,newLayers:d}of t){
if(a===void 0)return;let c=a.groups.map(f=>{let l=e.findIndex(({name:u,kind:m})=>u===f.name&&m===f.kind);return l===-1?e.
push(f)-1:l});n.push(Zm(a.result,s,f=>Qm(f,c,i))),d>1&&(i+=d),a.dropped[3].length>0&&r.push(Zm(a.dropped,s,f=>Qm(f,c,0)));
for(let f of a.notes)o.add(f)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function Zm([,t,e,n],r,o){
return[r,t,e,n.map(o)]}function Qm(t,e,n){if(Ax(t))return Zm(t,t[0],d=>Qm(d,e,n));let[r,o,i,s]=t,a=e[i]??-1;return s===void 0?
[r,o,a]:[r,o,a,n+s]}async function Cx({id:t,index:e},n){let r=await Promise.all(n.map(i=>g1(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=Yi(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function g1({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],l=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:Yi(r?.entryAnnotations??{},f).kept,annotations:d,format:l,layers:s.
files.map(u=>({path:u.path,startByte:u.startByte,diffId:u.diffId,descriptor:{mediaType:dr(l,u.packing),digest:u.digest,sizeBytes:u.
packedBytes,...u.annotations===void 0?{}:{annotations:u.annotations}}}))}}import{createReadStream as w1}from"node:fs";import{join as b1}from"node:path";import{isDeepStrictEqual as k1}from"node:util";async function $x(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return E1(t,e,n,r);let s=await wo(t.engine,i.files,i.request);return await yo(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function E1({run:t,engine:e,options:n},r,o,i){let s=rt(t.runId),a=b1(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=ne(s,"tag"),l=await qs({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await l.publish();let u=l.digest,m=await Qn(e,u),h=Nx(r[0]),y={reference:m?u:s,expectedId:u,
diffIds:h},P=(await go(e,y,()=>e.transport.loadImage(w1(a),void 0,t.signal))).split(`
`).find(_=>/^error /i.test(_.trim()));if(P!==void 0)throw ep("a load without an error",JSON.stringify(P));let B=w(await te(
e,y.reference),"Id");if(B!==u)throw ep(`the ID ${u}`,String(B));let N={stored:{...y,importedId:void 0},platforms:r};for(let _ of r)
await S1(e,N,_);return N}function Nx(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function S1(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await tp(t,e,r),i=Nx(n);if(!k1(o,i))throw ep(`${Om(i)} for ${T(r)}`,JSON.stringify(
o))}function ep(t,e){return new p("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:X})}async function tp(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await Ke(t,e.
reference,o);if(i!==void 0)return i;throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function Fx({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await tp(e,n,i.source.platform),{newBytes:l,streamBytes:u=l}=a,
m={expected:c,source:i.source,streamBytes:u},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>so(t,Ve(e,f),m);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function _x({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await tp(e,r,void 0);return await t.log.group("Test",()=>ao(e,i,o)),!0}var Dx={names:[],imageId:void 0,counts:void 0,isTested:!1};async function Mx(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await Cx(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=x1(t),f=c===void 0?[]:xd(c.engine,d,h=>h.job.source.platform),l=c&&await r.log.group("Store in\
 the engine",()=>$x(c,f,a,t.spool)),u=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await P1(t,h,{set:a,all:d})).entries())
u[y]=g;if(c!==void 0&&l!==void 0){let h=await Fx(c,l);for(let[y,g]of d.entries())u[y]??=h.get(g)}}let m=c!==void 0&&l!==
void 0&&await _x(c,l);if(r.signal.aborted)throw J(r.signal.reason);if(await s.publish("files"),c!==void 0&&l!==void 0){let{
stored:h}=l;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await Ld(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:l?.stored.expectedId,counts:o.verify?u:void 0,isTested:m}}function x1(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function P1({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:l})=>W(l)),d=s.images.map(({config:l})=>l.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[l,u]of s.images.entries()){let{job:m,input:h,layer:y}=i[l],g=h.
expected.find(({view:M})=>M==="exact"),{newBytes:k,streamBytes:P=k}=y,B=m.platformTitle===void 0?"":` ${m.platformTitle}`,
N=$t(u,s,f),_={expected:g,source:m.source,streamBytes:P},L=()=>so(t,N,_);c.push(await t.log.group(`Verify${B} in ${n.name}`,
L))}return c}finally{await s.close()}}async function np(t,e,n){var h=[];try{let r=ye(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await Tx(t,e);let c={...t,found:e,places:n,tryAgain:ko};let[f,...l]=e.platforms;if(i===void 0||f===void 0||
l.length>0)return await Hx(c);let u={...t,engine:i,...f};let m=bt(r,Vi(u));return await dc({...u,sourceConfig:m},({source:B},N)=>{
let _=[{...f,source:B}];return Hx({...c,found:{...e,platforms:_},sourceConfig:m,tryAgain:N})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var P=ge(h,g,k);P&&await P}}async function Hx({found:t,places:e,...n}){
var h=[];try{let r=ye(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await kn(n,r);let s=[];for(let[
B,N]of t.platforms.entries()){let _=i===void 0?void 0:I1(i,`layer-${B}`),L=t.platforms.length>1?T(N.source.platform):void 0,
{source:M,inEngine:Se,baseBlobs:xe}=N,Oe={...n,source:M,inEngine:Se,baseBlobs:xe,packTo:_,platformTitle:L},ft=await O1(Oe,
r);s.push({found:N,made:ft})}let a=s.map(({made:B})=>B);let d=B=>a.reduce((N,_)=>N+B(_),0);let c=Br(o.budgets,{oldBytes:d(
({sourceSize:B})=>B.bytes),newBytes:d(({layer:B})=>B.newBytes)});let f=an(c)===void 0;let l=f&&i!==void 0?await Mx({...n,
places:e,spool:i},t,s):Dx;for(let B of a)f&&await T1(B);for(let B of a)Gc(B);let u=a.map((B,N)=>{let L={verifiedEntries:l.
counts?.[N],isTested:l.isTested},M=T(B.job.source.platform);return{...Kc(B,{isMet:f,budgets:[],checks:L}),platform:M}});
let m=l.imageId??(u.length===1?u[0]?.imageId:void 0);return{...Lx(u,{budgets:c,imageId:m}),platforms:u,written:l.names}}catch(y){
var g=y,k=!0}finally{var P=ge(h,g,k);P&&await P}}async function O1(t,e){var d=[];try{let n=t.sourceConfig??bt(e,Vi(t));let r={
...t,sourceConfig:n};let o=await oc(r);e.defer(()=>ic(o));let i=ye(d,new AsyncDisposableStack,!0);let s={...r,scans:Qd(t,
o,i)};let a=await Ki(s,o,e).catch(async m=>Ki(...await t.tryAgain(m,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,l=!0}finally{var u=ge(d,f,l);u&&await u}}async function T1(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?A1(t,e):v1(t,e))}async function v1({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=Am(i),[f]=c;if(f===void 0||a===void 0)return;let l=c.map(({path:m,digest:h,
diffId:y},g)=>({...s[g],path:m,digest:h,diffId:y})),{packing:u}=f;await hx(t,o,{diffId:a,packing:u,layers:l,surveyed:n,...d,
ms:r})}async function A1({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=Am(e.packed),s=jc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await B1(i.path,s).then(()=>!0,()=>!1))return;await Wc(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function Ux({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await jk(n,r,t.runId),o!==void 0&&
await Ng(o),i!==void 0&&await Zs("report",i),s!==void 0&&await Zs("html",s)}async function zx({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:qs(o,n)}));for(let{target:o}of r)await o.check();return r}var qc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=rp(e)?this.#t.length:this.#t.filter(
Jx).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?Jx:rp;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Xe(r)}`))}};function rp({location:t}){return t.transport==="docke\
r"}function Jx(t){return!rp(t)}async function Xc(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await Xr(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function Gx({run:t},e,{platforms:n}){if(e===void 0)return;let r=await bk(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await R1(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`The result is not compared with ${o}. ${Xe(i)}`);return}}
async function R1(t,e){let n=new An({contents:!0}),{packedLayers:r}=await e.readConfig();return await Xc(t,e,e.knownBytes,
n),{platform:T(e.platform),contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,
...(r??[]).map(({digest:o})=>o)])}}var Wx=3,L1=80;function Kx(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;
for(let i of r){let s=r.length===1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The fi\
les of the result${s} cannot be compared with ${n}: that report does not list them, because its run only tagged an image\
, or the result itself was not read.`);continue}e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(i.newBytes)}\
 (${pr(i.newBytes-i.oldBytes)})${C1(i)}`);let a=[...i.packages.slice(0,Wx).map(d=>jx($1(d),d)),...i.directories.slice(0,
Wx).map(d=>jx(d.path,d))];a.length>0&&e.info(`Largest changes: ${a.join(", ")}`)}o.length>0&&e.notice(`${n} lacks ${o.join(
", ")}, so these platforms are not compared.`)}function C1({pullBytes:t,newPackedBytes:e}){if(t===void 0)return"";let n=e===
void 0?"":` of ${x(e)}`;return`, ${x(t)}${n} to pull`}function $1({manager:t,name:e}){return e===""?t==="other"?"files o\
f no package":`${t} packages`:`${t} ${e}`}function jx(t,{oldBytes:e,newBytes:n}){return`${Z(ut(t),L1)} ${pr(n-e)}`}import{isDeepStrictEqual as N1}from"node:util";var op=Symbol("any value"),F1={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:op,sourceDateEpoch:void 0,compression:op,
division:void 0,keepBase:void 0};function _1(t){return Object.entries(F1).every(([e,n])=>n===op||N1(t[e],n))}function Yx(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&_1(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function Vx({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:l,dryRun:u,html:m,compare:h}=n,y=Br(n.budgets,{oldBytes:d,newBytes:d}),
g=an(y)===void 0,k=m===void 0&&h===void 0?void 0:new An({files:m!==void 0,contents:h!==void 0});if(k!==void 0){let _=()=>Xc(
t,e,d,k);await o.group("Look through",_).catch(L=>{if(i.aborted)throw L;o.warning(Xe(L))})}let P=l!==void 0&&!u&&g;!u&&g&&
(l!==void 0&&await o.group("Test",()=>ao(t,e.image,l)),await r.move(t.docker,e.id,e.id));let B=e.layerCount,N=B===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${N} and no option changes it: it ${u?"would be":"w\
as"} tagged without changes.`),cc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:B,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:P}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page()})}async function qx(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${T(o.platform)})`,l=o.knownBytes??0;await n.log.group(
f,()=>Mk(n,i,c,l))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await Ii({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var D1="{{title}}",M1="{{data}}";function Zx(t,e){let[n,r]=Xx(t,D1),[o,i]=Xx(r,M1);return[n,H1(ut(e.title)),o,U1(e),i].join(
"")}function Xx(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function H1(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function U1(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Zc({result:t,platforms:e,comparison:n}){let r=e.length===1;return e.map(o=>{let{layers:i,keptLayers:s,history:a,
layerDetails:d,packedLayers:c}=t,l=r?{...o,...{newLayers:i,keptLayers:s,newHistory:a,layerDetails:d,packedLayers:c}}:o,u=n?.
platforms.find(({platform:m})=>m===o.platform);return{platform:o.platform,rows:z1(l,u?.pulledLayers??null)}})}function Qc({
result:t,platforms:e},n){return e.length===1?t.layers:e.find(r=>r.platform===n)?.newLayers}function z1(t,e){let{newLayers:n,
keptLayers:r,newHistory:o,layerDetails:i,packedLayers:s}=t;if(n<2)return[];let a=o?.filter(({layer:c})=>c)??[],d=a.length===
n;return Array.from({length:n},(c,f)=>{let l=f<r,u=l?void 0:i?.[f-r],m=s?.[f],h=d?a[f]:void 0,y=e===null||m===void 0?null:
e.includes(m.digest);return{origin:J1({isKept:l,hasBase:r>0,isPulled:y}),isPulled:y,bytes:u?.bytes??h?.bytes??null,packedBytes:m?.
packedBytes??u?.packedBytes??null,entries:u?.entries??null,contents:u?.contents??[],command:l&&h!==void 0?ip(h.command):
null}})}function ip(t){return t.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ").trim()}function J1(t){return t.
isKept?"kept":t.isPulled===!1?"present":t.hasBase||t.isPulled===!0?"new":null}function eP(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Kf({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[],layers:W1(t),isEstimate:t.
dryRun,earlier:j1(t)}}function W1(t){let e=t.platforms.length===1;return Zc(t).flatMap(({platform:n,rows:r})=>r.map(({origin:o,
bytes:i,packedBytes:s,entries:a,contents:d,command:c},f)=>({platform:e?"":n,number:f+1,origin:o,bytes:i,packedBytes:s,entries:a,
command:c,contents:d.map(({name:l,bytes:u})=>({name:l,bytes:u}))})))}function j1(t){let{comparison:e,platforms:n}=t;if(e===
null)return null;let{kind:r,name:o,platforms:i,missing:s}=e,a=n.length===1;return{kind:r,name:o,missing:s,platforms:i.map(
d=>{let{oldBytes:c,newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m}=d;return{platform:a?"":d.platform,oldBytes:c,
newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m,pulledLayers:d.pulledLayers?.length??null,layers:Qc(t,d.platform)??
0,packages:Qx(d.packages,d.morePackages,G1),directories:Qx(d.directories,d.moreDirectories,({path:h})=>h)}})}}function Qx(t,e,n){
return{listed:t.map(r=>{let{change:o,oldBytes:i,newBytes:s}=r;return{name:n(r),change:o,oldBytes:i,newBytes:s}}),more:e}}
function G1({manager:t,name:e}){return ci({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t}:${e}`}async function tP({report:t,page:e},n,{runId:r,log:o},i=Oy){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await Iy(a,c,`${oe(
r)}${a}`,await d()),c}catch(f){o.warning(Xe(f));return}};return{htmlPath:await s("html",async()=>Zx(await i(),eP(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var K1=1.05;function nP(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:K1;if(i>o*d&&!_s(r.countsBlocks,i-o,o)){let[u,m]=gr(i,o);n.warning(`The result (${u}) is larger than the source\
 (${m}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,l]=gr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${l}), so pushing and pulling it takes longer; ${c}.`)}async function Ole(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let m of t.notices)r.notice(m);let s=new Ze(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new ga(t.tags),c=new qc(r),f=Ey(t),l=new pa(ky(t),r),u;try{f&&(u={...await fg(
n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let m=al(t)?u:void 0,y=await Y1({run:a,engine:m,comparesIn:u,options:t,
tags:d,placements:c,sweep:l,cache:i});return await c.finish(),la(e)&&await fn(u?.docker??n,t.timeoutSeconds,g=>At(g,e,r)),
y}catch(m){throw await c.undo(),u!==void 0&&await fn(u.docker,t.timeoutSeconds,async h=>{await d.undo(h,r),await At(h,e,
r)}),s.signal.aborted?J(s.signal.reason):m}finally{s.signal.aborted||await l.settle(),await l.end(),s.release()}}async function Y1(t){
var Se=[];try{let e=ye(Se,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await Ux(t);let a=await zx(t);let d=await wk(t,e);let c=await Ok(t);e.defer(()=>c.close());let f=await Uw(t,Tk(t,c),e);q1(
t,f);let l=await Gx(t,d,f);await X1(t,c);i.verifiesLayers&&!i.dryRun&&await qx(t,f);let u=await V1(t,f,a);let m=an(u.budgets);
let h=m===void 0&&!i.dryRun;let y=h&&i.push?await Z1(t,u):[];h&&Q1(t,u);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await Eg(o,g.inEngine.image,u.imageId);let k=performance.now()-n;let P=y[0]?.digest??u.written[0]?.digest;
let B=l&&_g(l,u.platforms);Kx(B,s);let N={...u,digest:P,pushed:y,comparison:B};let _=eH(t,f);let L=Nw(N,{options:i,engine:o,
source:_,comparison:B,ms:k});let M=await tP({report:L,page:u.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");nP(u,i,s,{countsBlocks:L.sizes==="blocks"});s.info(zh({...u,ms:k}));return{...N,report:L,...M,budgetError:m}}catch(xe){
var Oe=xe,ft=!0}finally{var Ln=ge(Se,Oe,ft);Ln&&await Ln}}async function V1(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return np(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:l}=o.layer;if(f!==void 0||l!==void 0)return np(t,e,n);let u=Yx(c)?await Vx(c):
await Bx(c),m=T(a.platform);return{...u,platforms:[{...u,platform:m}],written:[]}}function q1({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${T(a.platform)}, ${de(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function X1({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Fg(e,s,o))}async function Z1({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>wg(e,n.tags,r))}function Q1({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(sr).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function eH(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:at({...t,source:i,inEngine:s})}}function Rle(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Dr(t),"size-change":tH(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(nH)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function tH({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function nH(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Dr(t),"cache-hit":t.cacheHit??null}}import{tmpdir as NH}from"node:os";import{resolve as ap}from"node:path";import{resolve as uH}from"node:path";var rH=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),rP='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',oH=/^([a-z][a-z0-9+-]*):/,iH=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
sH=/^@(\d{1,9})$/;function Bo(t,e="image"){let n=oH.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return aH(n,r,{text:t,input:e});case"docker":return fH(r,{text:t,input:e});default:
if(!rH.has(n)&&!r.startsWith("//"))return;throw Rn({text:t,input:e},`has the transport "${n}:", which is not supported`,
lH(n,r))}}function aH(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw Rn(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=dH(a,n);if(t!=="docker-archive"){let l=a===""||c!==void 0?void 0:a;if(l!==
void 0&&!iH.test(l))throw Rn(n,`names ${JSON.stringify(l)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:l,index:c}}let f=a===""||c!==void 0?void 0:cH(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function dH(t,e){if(!t.startsWith("@"))return;let n=sH.exec(t)?.[1];if(n===void 0)throw Rn(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw Rn(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function cH(t,e,n){let r=ne(t,n);if(r.digest!==void 0)throw Rn(e,"has a digest","Docker archives\
 name images only by tags.");return r}function fH(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw Rn(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?gs(o,r):ne(o,
r);if(Vt(o))throw Rn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function lH(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${rP}. "skopeo copy" converts from all other transports. ${n}`}function Rn({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${rP}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",o,{hint:r})}var mH=/^\.{0,2}\/|\.json$/i;function oP(t){if(t==="")return;let e=Bo(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:mH.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:uH(t)}:{kind:"engine",text:t,reference:ne(t,"compar\
e")}}import{resolve as pH}from"node:path";function iP(t){hH(t),t.container!==void 0&&yH(t),t.imageLocation!==void 0&&gH(t,t.imageLocation.text),wH(t),bH(t),kH(t),
EH(t)}function hH(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",pH(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([l,u])=>u===c&&l!=="tag");if(f!==void 0)throw new p("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ke(t,e,n,r=`Leave ${S(t)} out.`){throw new p("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function yH(t){let e=S("container"),n=r=>ke(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ke("platform",e,"a container already has its platform"),t.pull==="always"&&ke("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ke("backup",e,"flattening does not change the container"),t.removeOld&&ke("remove-old",
e,"the container still uses its image")}function gH(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ke("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ke("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ke("remove-old",n,"it re\
moves an image of an engine"),t.pause||ke("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ke("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ke("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function wH(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ke("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ke("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function bH(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ke("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ke("run",i,"what commands \
change is in no layer"))}function kH({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ke("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ke("run",n,"what commands change is in no layer, and may change the base")}function EH({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(T).join(", "));ke("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function sP(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>SH(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function SH(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var xH=1e4;function aP(t,e){if(t!==""&&e!==void 0)throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new p("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=Bo(t,"image");return{image:n===void 0?ne(t,"ima\
ge"):void 0,imageLocation:n}}function dP(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=Bo(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:ne(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=xH)return{kind:"l\
ayers",count:e};throw new p("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function cP(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new p("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=Bo(a,"tag"),c=d===void 0?gs(a,"tag"):void 0,f=c===void 0?a:ie(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return PH(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function PH(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new p("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var BH=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,fP=/^[0-9a-f]{12,64}$/;function lP(t,e){let n=e.
map(OH).filter(o=>o!==void 0),r=IH(t);return r===void 0?n:[...n,r]}function IH(t){let e=iu(t),n=hi(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(gt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function OH(t){let{text:e,domain:n}=t,
r=sr(t);if(fP.test(e)||BH.test(e)){let o=fP.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var TH={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},uP=Object.fromEntries(Object.entries(Zi).map(([t,e])=>[t,{kind:e,...TH[t]}]));import{resolve as vH,sep as AH}from"node:path";var sp={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function Mt(t,e){let n=Object.hasOwn(sp,e)?sp[e]:void 0;if(n===
void 0)throw new p("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var RH=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function hP(t){if(RH.test(t))return t;throw new p(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function ef(t,e){let n=r=>new p("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(AH))throw n(`${JSON.stringify(e)} is a direct\
ory`);return vH(e)}var LH=8**11-1;function yP(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=LH))throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function gP(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var mP=2e6;function wP(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=mP))throw new p(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${mP}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var CH=["missing","always","never"];function bP(t){let e=CH.find(
n=>n===t);if(e===void 0)throw new p("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function kP(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new p(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(Ps);return n.filter((r,o)=>n.findIndex(
i=>K(r,i))===o)}function EP(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(sp,t))throw new p("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:Mt("verify",t),verifiesLayers:!1}}var pP=100,$H=1e6;function SP(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=pP))throw new p("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${pP}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=Qs(e);if(r===void 0||r<$H)throw new p("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new p("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function xP(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var FH=["clean","platform"];function Pue(t){let e=d=>t(d).trim()||uP[d].default,n=d=>sP(t(d),FH.includes(d)),r=Mt("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:hP(e("container")),i=aP(e("image"),o),s=cP(n("tag"),r),a={...i,container:o,
from:xP(e("from")),pause:Mt("pause",e("pause")),...s,layer:{aptClean:Mt("apt-clean",e("apt-clean")),clean:Lw(n("clean")),
exclude:pw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:gP(e("run-network")),compression:LE(e(
"compression")),division:SP(e("layers"),e("max-layer-size")),keepBase:dP(e("keep-base")),sourceDateEpoch:yP(process.env.
SOURCE_DATE_EPOCH)},cleanWords:hi(n("clean")),dryRun:r,platforms:kP(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:bP(e("pull")),push:Mt("push",e("push")),...EP(e("verify")),test:Uk(t("test")),backup:e("backup")===""?
void 0:ef("backup",e("backup")),removeOld:Mt("remove-old",e("remove-old")),timeoutSeconds:wP(e("timeout")),budgets:{maxBytes:Ty(
e("max-size")),minSaving:vy(e("min-saving"))},report:e("report")===""?void 0:ef("report",e("report")),html:e("html")===""?
void 0:ef("html",e("html")),compare:oP(e("compare")),summary:Mt("summary",e("summary")),cache:Mt("cache",e("cache")),notices:lP(
n("clean"),s.tags),..._H(e("temp-dir"))};return iP(a),a}function _H(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:ap(
t),tempDirFrom:"input"}:e?{tempDir:ap(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:ap(NH()),tempDirFrom:"system"}}import{constants as WP}from"node:fs";import{appendFile as bU,stat as kU}from"node:fs/promises";var DH=["▏","▎","▍","▌","▋","▊","▉"],dp=10,MH=40;function BP(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":DH[o-1])}function IP(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return Bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),BP(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function OP(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,dp),o=n.slice(dp).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-dp} more`,bytes:o});let i=HH(
r.map(({name:s})=>PP(s)));return Bt([`pie showData title ${PP(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function HH(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function PP(t){return Z(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),MH)}function cp(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function TP(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ut(d===0?i:a.at(-1)??"");return{level:d,name:Z(c,40),bytes:s}}),r=cp(n.map(({level:i,name:s})=>({
level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return Bt(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}  ${x(i).padStart(
7)}  ${BP(i,e,30)}`.trimEnd()))}var Io=200,ct=60;function q(t){return tf(t,Io)}function tf(t,e){return ch(Z(t,e))}function rr(t,e,n){return Math.max(n,Math.
floor(t/Math.max(1,e)))}function pe(t){return t.replaceAll(" "," ")}var UH=10,zH=60,JH=3;function RP(t){let{comparison:e,dryRun:n}=t;if(e===null)return"";let{kind:r,name:o,platforms:i,missing:s}=e,
a=i.length===1&&s.length===0,d=n?" (expected)":"",c=r==="report"?"the report ":"",f=Math.min(UH,rr(zH,i.length,JH)),l=s.
slice(0,ct).map(q).join(", ");return[`#### Compared with ${c}${q(o)}${d}`,...i.slice(0,ct).map(u=>[`${a?"":`${q(u.platform)}\
: `}${WH(u)}${jH(u,Qc(t,u.platform))}`,...KH(u,f)].join(`

`)),...s.length===0?[]:[`Not in the earlier image: ${l}.`]].join(`

`)}function WH(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o}=t,i=e===null||n===null?"The files of one \
of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${GH(e,n)}.`,s=r===null||o===null?"":` Compressed: ${x(r)} →\
 ${x(o)}.`;return`${i}${s}`}function jH({pullBytes:t,pulledLayers:e,newPackedBytes:n},r){if(t===null)return"";if(t===0)return"\
 A machine that has the earlier image has all layers already.";let o=n===null?"":` of ${x(n)}`,i=e?.length??0,s=r===void 0||
r<2||i===0?"":`, ${i} of ${de(r)}`;return` A machine that has the earlier image pulls **${x(t)}**${o}${s}.`}function GH(t,e){
return t===e?"the same size":`**${pr(e-t)}**, ${Fn(hr(t,e))}`}function KH(t,e){let n=t.packages.map(i=>vP(ci(i)?"":"pack\
age",YH(i),i)),r=t.directories.map(i=>vP("directory",q(i.path),i));return n.length===0&&r.length===0?[]:[["| | | before \
| after | |","| --- | --- | ---: | ---: | ---: |",...[...AP(n,t.morePackages,{most:e,what:"packages"}),...AP(r,t.moreDirectories,
{most:e,what:"directories"})]].join(`
`)]}function YH({manager:t,name:e}){return ci({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t} ${q(
e)}`}function vP(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n==="added"?"":pe(x(r)),s=n==="removed"?"":pe(x(o));return`\
| ${t} | ${e} | ${i} | ${s} | ${pe(pr(o-r))} |`}function AP(t,e,{most:n,what:r}){let o=Math.max(0,t.length-n)+e;return[...t.
slice(0,n),...o===0?[]:[`| | ${o} more ${r} | | | |`]]}var VH=120,NP=150,qH=5,XH=300,ZH=10,QH=16;function FP({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,ct).
map(o=>{let i=o.oldPackedBytes===null||o.newPackedBytes===null?"":`${pe(x(o.oldPackedBytes))} → ${pe(x(o.newPackedBytes))}`,
s=Fn(o.savedPercent.toFixed(1));return`| ${q(o.platform)} | ${pe(x(o.oldBytes))} in ${pe(de(o.oldLayers))} | ${pe(x(o.newBytes))}\
 | ${pe(s)} | ${i} |`}),r=t.length-n.length;return[`| platform of ${q(e.reference)} | before | after | | compressed |`,"\
| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}function _P(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let s={oldLayers:e.layers,
newLayers:n.layers};return CP("History",s,[{title:e.reference,...e},{title:o,...n}])}let i=rr(NP,r.length,qH);return r.map(
s=>{let a=[{title:e.reference,...LP(s.oldBytes,s.oldHistory)},{title:o,...LP(s.newBytes,s.newHistory)}];return CP(`Histo\
ry of ${q(s.platform)}`,s,a,i)}).join(`

`)}function LP(t,e){return{bytes:t,steps:e?.length??null,history:e}}function CP(t,{oldLayers:e,newLayers:n},r,o=NP){return[
`<details${r.reduce((s,a)=>s+(a.steps??0),0)<=QH?" open":""}><summary>${t}: ${de(e)} before, ${de(n)} after</summary>`,"",
...r.flatMap(s=>[tU(s.title,s,o),""]),"</details>"].join(`
`)}var eU=24;function tU(t,{bytes:e,steps:n,history:r},o){let i=`${ut(Z(t,Io))}  ${x(e)}`;if(r===null)return Bt([i,"└─ (\
the history does not cover all layers)"]);let s=r.slice(-o),a=n??r.length,d=[{level:0,text:i}],c=1;if(s.length<a){let f=`\
(${a-s.length} earlier steps)`;d.push({level:c++,text:f})}for(let{command:f,bytes:l,layer:u}of s){let m=ut(Z(ip(f)||"(no\
 command)",VH));d.push({level:c,text:`${u?x(l):"-"}  ${m}`}),u&&(c=Math.min(c+1,eU))}return Bt(cp(d))}function DP({result:t,
dryRun:e,platforms:n}){let r=e?" (expected)":"";if(n.length===1)return $P(`Largest directories${r}`,t.directories,t.bytes);
let o=rr(XH,n.length,ZH);return n.map(i=>$P(`Largest directories of ${q(i.platform)}${r}`,i.directories?.slice(0,o)??null,
i.newBytes)).filter(i=>i!=="").join(`

`)}function $P(t,e,n){if(e===null||e.length===0)return"";let r=TP(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var nU=130,rU=10,oU=16,MP=3,iU=36,sU=120,aU={kept:"kept from the base",present:"in the earlier image",new:"new"};function HP(t){
let{platforms:e,dryRun:n}=t,r=rr(nU,e.length,rU);return Zc(t).filter(({rows:o})=>o.length>0).map(({platform:o,rows:i})=>{
let s=e.length===1?"":` of ${q(o)}`;return dU(`${i.length} layers${s}, bottom first`,i,{most:r,dryRun:n})}).join(`

`)}function dU(t,e,{most:n,dryRun:r}){let o=e.some(({origin:d})=>d!==null),i=(d,c)=>`| ${[...d.slice(0,3),...o?[c]:[],...d.
slice(3)].join(" | ")} |`,s=e.slice(0,n).map((d,c)=>{let{packedBytes:f,bytes:l,origin:u}=d,m=f===null?"":x(f);return i([
String(c+1),pe(r&&m!==""?`about ${m}`:m),l===null?"":pe(x(l)),cU(d)],u===null?"":pe(aU[u]))}),a=e.length-s.length;return[
`<details${e.length<=oU?" open":""}><summary>${t}</summary>`,"",i(["","compressed","uncompressed","largest contents"],"s\
tatus"),i(["---:","---:","---:","---"],"---"),...s,...a>0?[i([`${a} more`,"","",""],"")]:[],"","</details>"].join(`
`)}function cU({contents:t,command:e}){return e!==null?tf(e,sU):`${t.slice(0,MP).map(({name:r,bytes:o})=>`${tf(r,iU)} ${pe(
x(o))}`).join(", ")}${t.length>MP?" and more":""}`}var fp=1024*1024;function zP(t,e){let n=[fU(t),lU(t),uU(t),FP(t),RP(t),mU(t),_P(t),yU(t),hU(t),HP(t),DP(t),gU(t),wU(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(fp)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function fU(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(q).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,u=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":Fn(i.toFixed(1)),m=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${q(r.reference)}${f}`,"",`${m}**${x(r.bytes)}** in ${de(r.layers)} →\
 **${x(o.bytes)}** in ${de(o.layers)}, **${u}**, ${s.toFixed(1)} s${h}`].join(`
`)}function lU(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function uU({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:de(t.layers)},{name:"after",bytes:e.bytes,note:de(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return IP(n)+r}var nf=10;function mU({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${re(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,nf).map(({name:l,digest:u})=>`${q(l)}, ${q(u)}`),c=r.slice(0,nf).map(l=>q(`${l.name}@${l.
digest}`)),f=r.length>nf?[`${r.length-nf} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${q(n)}`],...[
...c,...f].map(l=>`- Pushed: ${l}`),...d.map(l=>`- Written: ${l}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function pU(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!JP(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:re(o)})),...t.commands.map(({name:n,seconds:r,
bytes:o})=>({kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-
n.bytes)}function UP(t){let e=t.rules.filter(JP).map(({kind:r,name:o})=>r==="preset"?Is(Z(o,Io)):q(o));if(e.length===0)return"";
let n=e.length>ct?` and ${e.length-ct} more`:"";return`
Matched nothing: ${e.slice(0,ct).join(", ")}${n}.`}function JP({entries:t,bytes:e}){return t===0&&e===0}function hU({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=Wn(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${q(i)}: ${x(s)}, ${yr(a)} % of the result${c}`}),o=xt(
"clean",n);return["#### Possible further savings","",...r,"",Bt([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function yU(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&_s(e,t.savedBytes,t.source.bytes))return UP(
t).trimStart();let r=pU(t),o=r.slice(0,ct),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:l=""})=>{
let u=t.source.bytes===0?0:f/t.source.bytes*100,m=d==="hidden"?c:`${d} ${q(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${m} | ${pe(x(f))} | ${pe(`${yr(u)} %`)} | ${"█".repeat(h)} | ${pe(l)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),UP(t),"",OP("Saved, in MB",r)].join(`
`).trimEnd()}function gU(t){let e=t.kept.slice(0,ct).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${re(o)}`,a=r===null?" (requested)":` (${Is(Z(r,Io))})`;return`- ${q(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function wU({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${q(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${q(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${q(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?`the layers ${r.keptLayers>0?"above the base ":""}are shared only with other builds of this i\
mage`:"the single layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Und\
o**: ${d}`,"",`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again\
.`].join(`
`)}async function sme(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await kU(t),o=zP(e,fp-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await bU(t,o,{flag:WP.O_WRONLY|WP.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as EU,rm as SU,stat as xU}from"node:fs/promises";import{join as PU}from"node:path";async function fme(t,e,n){
for(let r of await EU(t)){if(!e(r))continue;let o=PU(t,r),i=await xU(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await SU(o,{recursive:!0,force:!0}).catch(()=>{})}}export{BU as a,XP as b,QP as c,p as d,E as e,Xe as f,OU as g,$U as h,St as i,FU as j,Ao as k,l0 as l,es as m,af as n,df as o,
HU as p,Ze as q,O as r,vp as s,Ms as t,jB as u,GB as v,KB as w,Wh as x,PJ as y,ky as z,Ey as A,Pr as B,vw as C,yt as D,gt as E,
tc as F,SE as G,xte as H,sG as I,Ole as J,Rle as K,uP as L,Pue as M,sme as N,fme as O};
