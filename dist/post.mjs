import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import*as ke from"os";function H(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function ue(e){return Object.
keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function R(e,t,n){let r=new de(e,t,n);process.stdout.write(r.toString()+ke.EOL)}function le(e,t=""){R(e,{},t)}var Re="::",
de=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Re+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.
properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${nn(o)}`)}}return t+=`${Re}${tn(this.
message)}`,t}};function tn(e){return H(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function nn(e){return H(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Ke from"os";import*as k from"os";import*as ge from"events";import*as Ge from"child_process";import*as Be from"path";import*as y from"path";import*as q from"fs";import*as b from"path";var Le=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{c(r.next(u))}catch(l){s(l)}}function d(u){try{c(r.throw(
u))}catch(l){s(l)}}function c(u){u.done?i(u.value):o(u.value).then(a,d)}c((r=r.apply(e,t||[])).next())})},{chmod:rn,copyFile:on,
lstat:sn,mkdir:an,open:po,readdir:Ue,rename:cn,rm:un,rmdir:ho,stat:W,symlink:dn,unlink:ln}=q.promises,T=process.platform===
"win32";var go=q.constants.O_RDONLY;function fe(e){return Le(this,void 0,void 0,function*(){try{yield W(e)}catch(t){if(t.code===
"ENOENT")return!1;throw t}return!0})}function K(e){if(e=fn(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return T?e.startsWith("\\")||/^[A-Z]:/i.
test(e):e.startsWith("/")}function me(e,t){return Le(this,void 0,void 0,function*(){let n;try{n=yield W(e)}catch(o){o.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${o}`)}if(n&&n.isFile()){
if(T){let o=b.extname(e).toUpperCase();if(t.some(i=>i.toUpperCase()===o))return e}else if(De(n))return e}let r=e;for(let o of t){
e=r+o,n=void 0;try{n=yield W(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if exe\
cutable file exists '${e}': ${i}`)}if(n&&n.isFile()){if(T){try{let i=b.dirname(e),s=b.basename(e).toUpperCase();for(let a of yield Ue(
i))if(s===a.toUpperCase()){e=b.join(i,a);break}}catch(i){console.log(`Unexpected error attempting to determine the actua\
l case of the file '${e}': ${i}`)}return e}else if(De(n))return e}}return""})}function fn(e){return e=e||"",T?(e=e.replace(
/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function De(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==
void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}var Fe=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){
function a(u){try{c(r.next(u))}catch(l){s(l)}}function d(u){try{c(r.throw(u))}catch(l){s(l)}}function c(u){u.done?i(u.value):
o(u.value).then(a,d)}c((r=r.apply(e,t||[])).next())})};function pe(e,t){return Fe(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){let r=yield pe(
e,!1);if(!r)throw T?new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the \
file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extens\
ion for an executable file.`):new Error(`Unable to locate executable file: ${e}. Please verify either the file path exis\
ts or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to v\
erify the file is executable.`);return r}let n=yield mn(e);return n&&n.length>0?n[0]:""})}function mn(e){return Fe(this,
void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");let t=[];if(T&&process.env.PATHEXT)for(let o of process.
env.PATHEXT.split(y.delimiter))o&&t.push(o);if(K(e)){let o=yield me(e,t);return o?[o]:[]}if(e.includes(y.sep))return[];let n=[];
if(process.env.PATH)for(let o of process.env.PATH.split(y.delimiter))o&&n.push(o);let r=[];for(let o of n){let i=yield me(
y.join(o,e),t);i&&r.push(i)}return r})}import{setTimeout as hn}from"timers";var je=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(
i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{c(r.next(u))}catch(l){s(l)}}function d(u){try{c(r.throw(
u))}catch(l){s(l)}}function c(u){u.done?i(u.value):o(u.value).then(a,d)}c((r=r.apply(e,t||[])).next())})},V=process.platform===
"win32",J=class extends ge.EventEmitter{constructor(t,n,r){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be\
 null or empty.");this.toolPath=t,this.args=n||[],this.options=r||{}}_debug(t){this.options.listeners&&this.options.listeners.
debug&&this.options.listeners.debug(t)}_getCommandString(t,n){let r=this._getSpawnFileName(),o=this._getSpawnArgs(t),i=n?
"":"[command]";if(V)if(this._isCmdFile()){i+=r;for(let s of o)i+=` ${s}`}else if(t.windowsVerbatimArguments){i+=`"${r}"`;
for(let s of o)i+=` ${s}`}else{i+=this._windowsQuoteCmdArg(r);for(let s of o)i+=` ${this._windowsQuoteCmdArg(s)}`}else{i+=
r;for(let s of o)i+=` ${s}`}return i}_processLineBuffer(t,n,r){try{let o=n+t.toString(),i=o.indexOf(k.EOL);for(;i>-1;){let s=o.
substring(0,i);r(s),o=o.substring(i+k.EOL.length),i=o.indexOf(k.EOL)}return o}catch(o){return this._debug(`error process\
ing line. Failed with error ${o}`),""}}_getSpawnFileName(){return V&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.
toolPath}_getSpawnArgs(t){if(V&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let r of this.
args)n+=" ",n+=t.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return n+='"',[n]}return this.args}_endsWith(t,n){
return t.endsWith(n)}_isCmdFile(){let t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".\
BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';let n=[" ","	","&","(",
")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let s of t)if(n.some(a=>a===s)){r=!0;break}
if(!r)return t;let o='"',i=!0;for(let s=t.length;s>0;s--)o+=t[s-1],i&&t[s-1]==="\\"?o+="\\":t[s-1]==='"'?(i=!0,o+='"'):i=
!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let n='"',r=!0;for(let o=t.length;o>0;o--)
n+=t[o-1],r&&t[o-1]==="\\"?n+="\\":t[o-1]==='"'?(r=!0,n+="\\"):r=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){
t=t||{};let n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||
!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||
process.stdout,n.errStream=t.errStream||process.stderr,n}_getSpawnOptions(t,n){t=t||{};let r={};return r.cwd=t.cwd,r.env=
t.env,r.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(r.argv0=`"${n}\
"`),r}exec(){return je(this,void 0,void 0,function*(){return!K(this.toolPath)&&(this.toolPath.includes("/")||V&&this.toolPath.
includes("\\"))&&(this.toolPath=Be.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield pe(
this.toolPath,!0),new Promise((t,n)=>je(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug(
"arguments:");for(let c of this.args)this._debug(`   ${c}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&
r.outStream.write(this._getCommandString(r)+k.EOL);let o=new he(r,this.toolPath);if(o.on("debug",c=>{this._debug(c)}),this.
options.cwd&&!(yield fe(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));let i=this.
_getSpawnFileName(),s=Ge.spawn(i,this._getSpawnArgs(r),this._getSpawnOptions(this.options,i)),a="";s.stdout&&s.stdout.on(
"data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(c),!r.silent&&r.outStream&&
r.outStream.write(c),a=this._processLineBuffer(c,a,u=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(u)})});let d="";if(s.stderr&&s.stderr.on("data",c=>{o.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(c),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).
write(c),d=this._processLineBuffer(c,d,u=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(u)})}),s.on("error",c=>{o.processError=c.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on(
"exit",c=>{o.processExitCode=c,o.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),o.
CheckComplete()}),s.on("close",c=>{o.processExitCode=c,o.processExited=!0,o.processClosed=!0,this._debug(`STDIO streams \
have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(c,u)=>{a.length>0&&this.emit("stdline",a),d.length>
0&&this.emit("errline",d),s.removeAllListeners(),c?n(c):t(u)}),this.options.input){if(!s.stdin)throw new Error("child pr\
ocess missing stdin");s.stdin.end(this.options.input)}}))})}};function He(e){let t=[],n=!1,r=!1,o="";function i(s){r&&s!==
'"'&&(o+="\\"),o+=s,r=!1}for(let s=0;s<e.length;s++){let a=e.charAt(s);if(a==='"'){r?i(a):n=!n;continue}if(a==="\\"&&r){
i(a);continue}if(a==="\\"&&n){r=!0;continue}if(a===" "&&!n){o.length>0&&(t.push(o),o="");continue}i(a)}return o.length>0&&
t.push(o.trim()),t}var he=class e extends ge.EventEmitter{constructor(t,n){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error(
"toolPath must not be empty");this.options=t,this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.
processClosed?this._setResult():this.processExited&&(this.timeout=hn(e.HandleTimeout,this.delay,this)))}_debug(t){this.emit(
"debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to \
execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.
processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed be\
cause one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){
let n=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. Thi\
s may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}};var yn=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){
function a(u){try{c(r.next(u))}catch(l){s(l)}}function d(u){try{c(r.throw(u))}catch(l){s(l)}}function c(u){u.done?i(u.value):
o(u.value).then(a,d)}c((r=r.apply(e,t||[])).next())})};function We(e,t,n){return yn(this,void 0,void 0,function*(){let r=He(
e);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let o=r[0];return t=r.slice(1).concat(
t||[]),new J(o,t,n).exec()})}var qe;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(qe||(qe={}));function Ve(e){R("debug",{},e)}function z(e,t={}){R("warning",ue(t),e instanceof Error?e.toString():e)}function Je(e,t={}){R("notice",ue(t),e instanceof
Error?e.toString():e)}function D(e){process.stdout.write(e+Ke.EOL)}function ze(e){le("group",e)}function Xe(){le("endgro\
up")}function S(e){return process.env[`STATE_${e}`]||""}var Ze=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var f=class extends Error{code;hint;constructor(t,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),this.name="FlattenEr\
ror",this.code=t,this.hint=r.hint}};function X(e){return e instanceof f?e:new f("CANCELLED","The run was cancelled befor\
e it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what this one could not r\
emove in time.",cause:e})}function h(e){return e instanceof Error?e.message:String(e)}var wn="This is a bug in docker-flatten. Please report it, w\
ith the log of a run that has debug logging enabled (in a shell: --debug).";function Qe(e){return e instanceof f?`${e.message}\

${e.hint}`:`Unexpected failure: ${h(e)}
${wn}`}function v(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function L(e){return Array.isArray(e)&&e.every(t=>typeof t==
"string")}function w(e,...t){let n=e;for(let r of t){if(!v(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function m(e,...t){
let n=w(e,...t);return typeof n=="string"&&n!==""?n:void 0}function E(e){try{return JSON.parse(e)}catch{return}}var et=["SIGINT","SIGTERM","SIGHUP"];function tt(){let e=new AbortController,t=r=>e.abort(new Error(`received ${r}`)),n=r=>e.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of et)process.once(r,t);return{signal:e.signal,
release:()=>{for(let r of et)process.off(r,t)}}}import{lstat as On,readdir as _n,rm as Pn}from"node:fs/promises";import{join as $n}from"node:path";function nt(e){return e?.code??String(e)}import{randomBytes as xn}from"node:crypto";import{readlinkSync as bn}from"node:fs";import{readFileSync as En}from"node:fs";function U(e){try{return En(`/proc/${e}`,"utf8")}catch{return""}}var M="io.github.docker-flatten.run",O="docker-flatten-pending",ye="docker-flatten-",Sn="paused-",vn=1440*60,Y=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
Cn=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function rt(){let e=Math.floor(Date.now()/1e3),{start:t}=ct("self");return`${st()}\
-${at()}-${process.pid}-${t}-${e}-${Tn()}`}function we(e){let t=e.startsWith(`${O}:`)?e.slice(O.length+1):"";if(Y.test(t))return t;let n=/^(.+)-[0-9a-f]{8}$/.exec(
t)?.[1]??"";return Y.test(n)?n:void 0}function ot(e){return new RegExp(`-${Sn}([0-9a-f]{64})$`).exec(e)?.[1]}function it(e){return`${ye}${e}-`}function F(e){if(!e.
startsWith(ye))return;let t=Cn.exec(e.slice(ye.length))?.[1];return t!==void 0&&Y.test(t)?t:void 0}function Z(e){let t=Y.
exec(e)?.groups;return t===void 0?!1:t.boot!=="0"&&t.boot===st()&&t.pidNamespace!=="0"&&t.pidNamespace===at()?!An(Number(
t.pid),t.start??""):Date.now()/1e3-Number(t.seconds)>vn}function An(e,t){try{process.kill(e,0)}catch(r){if(r.code==="ESR\
CH")return!1}let n=ct(e);return n.start==="0"?!0:n.start===t&&n.state!=="Z"&&n.state!=="X"}function st(){return U("sys/k\
ernel/random/boot_id").trim().replaceAll("-","")||"0"}function at(){try{return/\d+/.exec(bn("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function ct(e){let t=U(`${e}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:t[0]??"",start:t[19]??
"0"}}function Tn(){return xn(4).toString("hex")}async function ut(e,t,n){await In(e,r=>r===t,r=>n.warning(r))}async function In(e,t,n){let r=await _n(e).catch(()=>[]);for(let o of r){let i=F(o);if(i===void 0||!t(i))continue;let s=$n(
e,o);try{let{uid:a}=await On(s);a===(process.getuid?.()??a)&&await Pn(s,{recursive:!0,force:!0})}catch(a){if(nt(a)==="EN\
OENT")continue;n(`Could not remove the temporary file ${s}: ${h(a)}`)}}}import{spawn as Xn}from"node:child_process";import{spawn as Nn}from"node:child_process";import{StringDecoder as Rn}from"node:string_decoder";var G=process.platform!==
"win32",Ee=128,_=class{async run(t,n,r){let o=Nn(t,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:G}),i=new j(r.onOutput);
return i.readFrom(o),be(r.kill,o),{exitCode:await Se(o),...i.texts()}}},kn=64*1024*1024,xe=64*1024,j=class{stdout;stderr;constructor(t){
this.stdout=new P(kn,t),this.stderr=new P(xe,t)}readFrom(t){t.stdout?.removeAllListeners("data").on("data",this.stdout.add),
t.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.
text}}},P=class{#e=new Rn("utf8");#t;#r;#n="";constructor(t,n=()=>{}){this.#t=t,this.#r=n}add=t=>{let n=this.#e.write(t);
this.#n+=n,this.#n.length>2*this.#t&&(this.#n=this.text),this.#r(n)};get text(){return this.#n.slice(-this.#t)}};function be(e,t){
let n=()=>{Dn(t),t.stdout?.destroy(),t.stderr?.destroy()};e.aborted?n():e.addEventListener("abort",n,{once:!0})}function Dn(e){
try{process.kill(-(e.pid??Number.NaN),"SIGKILL")}catch{e.kill("SIGKILL")}}function Se(e){return new Promise((t,n)=>{e.once(
"error",n),e.once("close",(r,o)=>t(r??(o===null?1:Ee)))})}var Ln=500;function dt(e,t){let n="";return setInterval(()=>{let r=U(`${e.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&t(),n=r},Ln)}var lt={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var ft="workflow";function Q(e,...t){let n=[e,...t].map(o=>Un(o)).join(" and ");return`${ft==="workflow"?"input":"option"}${t.length===0?"":
"s"} ${n}`}function Un(e,t){if(ft==="workflow")return`"${e}${t===void 0?"":`: ${t}`}"`;if(t===void 0)return`--${e}`;let n=lt[e];
return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(t)?`--${t==="false"?"no-":""}${e}`:n==="choice"?`--${e}=${t}`:
`--${e} ${/^[\w.,:%/-]+$/.test(t)?t:`"${t}"`}`}var Mn=250,$=class{signal;#e;#t=0;constructor(t,n){let r=new AbortController;if(this.signal=t===void 0?r.signal:AbortSignal.
any([t,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(Mn,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(Fn(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function Fn(e){return new f("TIMEOUT",`No progress for ${e} s: no byte and no answer came from the engine, or from a com\
mand in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run again. Th\
e ${Q("timeout")} sets the limit in seconds; 0 disables it.`})}var mt='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',jn=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:mt},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:mt},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function pt(e,t){let n=jn.find(({words:r})=>r.test(e));return n&&
new f(n.code,`${t} because ${n.why}: ${e}`,n)}var Gn={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},Bn=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function ve(e){return Object.fromEntries(Object.entries(
e).filter(t=>t[1]!==void 0&&!Hn(t[0])))}function Hn(e){let t=e.toUpperCase();return Object.hasOwn(Gn,t)||Bn.some(n=>t.startsWith(
n))}var x=class extends Error{constructor(t){super(`unexpected answer of the engine: ${String(JSON.stringify(t)).slice(0,200)}`)}};var{request:Wn,STATUS_CODES:qn}=process.getBuiltinModule("node:http"),ht=64*1024*1024;function Kn(e,{method:t,path:n,body:r},{
kill:o,touch:i}){let s=r===void 0?void 0:JSON.stringify(r);return new Promise((a,d)=>{let c=Wn({socketPath:e,method:t,path:n,
headers:s===void 0?{}:{"Content-Type":"application/json"},agent:!1,signal:o});c.once("response",u=>Vn(u,i).then(a,d)),c.
on("error",d),c.end(s)})}async function Vn(e,t){t();let n=[],r=0;for await(let o of e){if(t(),r+=o.length,r>ht)throw new Error(
`more than ${ht} bytes`);n.push(o)}return{status:e.statusCode??0,headers:e.headers,text:Buffer.concat(n).toString("utf8")}}
async function gt(e,t,n){let r=[],o=[];for(let s of t){let a=await n(s);typeof a=="string"?o.push(a):r.push(a.body)}let i=s=>({
exitCode:o.length===0?0:1,stdout:"",stderr:o.join(`
`),value:s});try{return i(e.ofApi(r))}catch(s){if(!(s instanceof x))throw s;return o.push(s.message),i(e.ofApi([]))}}async function yt({
path:e,apiVersion:t},{method:n,path:r,body:o},i){let s={method:n,path:t===void 0?r:`/v${t}${r}`,...o===void 0?{}:{body:o}},
a;try{a=await Kn(e,s,i)}catch(u){return Jn(e,s,u)}let d=zn(a);if(d!==void 0)return d;if(a.text===""&&n!=="GET")return{body:void 0};
let c=E(a.text);return c===void 0?`the answer to ${n} ${r} is not JSON: ${a.text.slice(0,200)}`:{body:c}}function Jn(e,{
method:t,path:n},r){let o=m(r,"code");return o==="EACCES"||o==="EPERM"?`permission denied while trying to connect to the\
 docker API at unix://${e}`:o==="ENOENT"||o==="ECONNREFUSED"?`Cannot connect to the Docker daemon at unix://${e}. Is the\
 docker daemon running?`:`error during connect: ${t} ${n}: ${h(r)}`}function zn({status:e,text:t}){return e>=200&&e<=299?
void 0:`Error response from daemon: ${(m(E(t),"message")??t.trim())||`${e} ${qn[e]??""}`.trimEnd()}`}var ee=class e{globalArgs;#e;#t;#r;#n;constructor(t={}){this.globalArgs=t.globalArgs??[],this.#e=t.watch??new $(void 0,0),
this.#t=t.graceMs??wt,this.#r=t.runner??new _,this.#n=t.socket}withWatchdog(t,n=wt){return this.#i({watch:t,graceMs:n})}withSocket(t){
return this.#i({socket:t})}#i(t){return new e({globalArgs:this.globalArgs,watch:this.#e,graceMs:this.#t,runner:this.#r,socket:this.#n,
...t})}get touch(){return this.#e.touch}async ask(t){let n=this.#n;if(n!==void 0&&t.requests!==void 0)return await gt(t,
t.requests,o=>this.#o(i=>yt(n,o,{kill:i,touch:this.touch})));let r=await this.try(t.args);return{...r,value:t.ofCommand(
r.stdout)}}async get(t){let n=await this.ask(t);if(n.exitCode!==0)throw B(t.args,n);return n.value}try(t){return this.#o(
n=>this.#r.run("docker",[...this.globalArgs,...t],{env:ve(process.env),onOutput:this.touch,kill:n}))}async#o(t){let{signal:n}=this.#e;
if(n.aborted)throw X(n.reason);let r=new AbortController,o,i=()=>{o=setTimeout(()=>r.abort(),this.#t)};n.addEventListener(
"abort",i,{once:!0});try{let s=await t(r.signal);if(n.aborted)throw X(n.reason);return this.touch(),s}catch(s){throw Et(
s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(t){let n=await this.try(t);if(n.exitCode!==0)throw B(
t,n);return n.stdout.trimEnd()}spawn(t,n,r){return Xn("docker",[...this.globalArgs,...t],{stdio:n,env:ve(process.env),detached:G,
...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(t,n,r,o=!1){let i=this.spawn(t,["ignore","pipe","pipe"],
r),s=u=>Yn(i[u],xe,l=>{this.touch(),n(l,u)}),a=s("stdout"),d=s("stderr"),c=o?dt(i,this.touch):void 0;try{return{exitCode:await Zn(
i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},wt=2e3;function Yn(e,t,n){let r=new P(t,n);return e?.on("data",r.add),
()=>r.text}async function Zn(e){try{return await Se(e)}catch(t){throw Et(t)}}function Et(e){return e instanceof Error?"c\
ode"in e&&e.code==="ENOENT"?rr(e):e.name==="AbortError"?X(e.cause):e:e}function B(e,t){let n=(t.stderr.trim()||t.stdout.
trim()).slice(-2e3)||`exit status ${t.exitCode}`;return Qn(n,"DOCKER_FAILED",`"docker ${e.slice(0,2).join(" ")}" failed`)}
function Qn(e,t,n){let r=pt(e,n);return r!==void 0?r:er(e)?tr(e):new f(t,`${n}: ${e}`,{hint:Ze})}function er(e){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(e)}function tr(e){let t=/permission denied/i.test(e)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?nr:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new f("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${e.trim()}`,{hint:t})}var nr=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function rr(e){
return new f("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${h(e).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:e})}var Ni={args:["version","--format","{{json .}}"],requests:[I("/version")],ofCommand:e=>Pe([E(e)])[0],ofApi:([e])=>e===void 0?
void 0:{Server:te(e)}},Ri={args:["info","--format","{{json .}}"],requests:[I("/info")],ofCommand:e=>Pe([E(e)])[0],ofApi:([
e])=>e===void 0?void 0:te(e)};function xt(e){return{args:["image","inspect",...e],requests:e.map(t=>I(`/images/${Ot(t)}/\
json`)),ofCommand:t=>Pe(E(t)),ofApi:t=>t.map(te)}}function Ce(e){return{args:["ps","--all","--no-trunc",...Te(e),"--format","{{.ID}} {{.Names}}"],requests:[I(`/containers\
/json?all=1&${Oe(e)}`)],ofCommand:t=>_e(t).map(n=>n.split(" ")).map(([n="",r=""])=>({id:n,name:r.split(",")[0]??""})),ofApi:([
t])=>$e(t).map(n=>{let r=w(n,"Names"),[o=""]=L(r)?r:[];return{id:_t(n),name:o.replace(/^\//,"")}})}}function bt(e){return{
args:["images","--quiet","--no-trunc",...Te(e)],requests:[I(`/images/json?${Oe(e)}`)],ofCommand:_e,ofApi:([t])=>$e(t).map(
_t)}}function St(e){let t={reference:e};return{args:["images",...Te(t),"--format","{{.Repository}}:{{.Tag}}"],requests:[
I(`/images/json?${Oe(t)}`)],ofCommand:_e,ofApi:([n])=>$e(n).flatMap(r=>{let o=w(r,"RepoTags");return L(o)?o:[]})}}function Ae(e){return{args:["rmi",...e],requests:e.map(t=>Tt(`/images/${Ot(t)}`)),ofCommand:()=>{},ofApi:t=>t.forEach(ir)}}function vt(e){return{args:["rm","--force","--volumes",...e],requests:e.map(t=>Tt(`/containers/${encodeURIComponent(t)}?\
force=1&v=1`)),...At}}function Ct(e){return{args:["unpause",e],requests:[or(e,"unpause")],...At}}var At={ofCommand:()=>{},ofApi:()=>{}};function I(e){return{method:"GET",path:e}}function Tt(e){return{method:"DELETE",path:e}}
function or(e,t){return{method:"POST",path:`/containers/${encodeURIComponent(e)}/${t}`}}function Ot(e){return encodeURIComponent(
e).replace(/%(?:2F|3A|40)/g,decodeURIComponent)}function Te(e){return Object.entries(e).flatMap(([t,n])=>["--filter",`${t}\
=${n}`])}function Oe(e){let t=Object.entries(e).map(([n,r])=>[n,{[r]:!0}]);return`filters=${encodeURIComponent(JSON.stringify(
Object.fromEntries(t)))}`}function _e(e){return e.split(`
`).filter(t=>t!=="")}function Pe(e){return(Array.isArray(e)?e:[]).filter(v)}function te(e){if(!v(e))throw new x(e);return e}
function ir(e){if(!Array.isArray(e))throw new x(e)}function $e(e){if(e==null)return[];if(!Array.isArray(e))throw new x(e);
return e.map(te)}function _t(e){let t=m(e,"Id");if(t===void 0)throw new x(e);return t}async function $t(e,t){let n=s=>s!==void 0&&t(s),[r,o,i]=await Promise.all([e.get(Ce({label:M})),e.get(bt({label:M,dangling:"\
true"})),e.get(St(O))]);return{containers:r.filter(({name:s})=>n(F(s))),pendingNames:i.filter(s=>n(we(s))),imports:await sr(
e,o,n)}}async function sr(e,t,n){if(t.length===0)return[];let{value:r}=await e.ask(xt([...new Set(t)]));return r.filter(
o=>{let i=w(o,"Config","Labels"),s=m(i,M);return v(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:we(`${O}:${s}`))&&
Pt(w(o,"RepoTags"))&&Pt(w(o,"RepoDigests"))&&m(o,"Comment")==="Imported from -"}).map(o=>m(o,"Id")).filter(o=>o!==void 0)}
function Pt(e){return e==null||Array.isArray(e)&&e.length===0}function It(e){return e.containers.length+e.pendingNames.length+e.imports.length}var ar=3,cr=300,Nt=10;async function Rt(e,t,n){let r=Math.min(t||Nt,Nt),o=new $(void 0,r);try{return await n(e.withWatchdog(
o,0))}finally{o.release()}}var ur=new Set;async function kt(e,t,n){ur.delete(t);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<ar;o++){o>0&&await new Promise(s=>setTimeout(s,
cr));let i;try{i=await $t(e,s=>s===t)}catch(s){r(Lt(s),[`docker ps --all --filter name=${it(t)}`,`docker images ${O}`]);
return}if(It(i)===0&&o>0||(await dr(e,i,r)).isOver)return}}async function dr(e,t,n){let r=[],o=[...t.containers.map(({id:i,name:s})=>{let a=ot(s);return{work:async()=>{a!==void 0&&
await fr(e,a),r.push(i)},byHand:a&&`docker unpause ${Dt(a)}`}}),Ie(e,vt,r,t.containers.map(({id:i})=>i)),Ie(e,Ae,t.pendingNames),
Ie(e,Ae,t.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){let d=a instanceof f&&lr.includes(a.code),c=d?
o.slice(i):o.slice(i,i+1);if(n(Lt(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0)),d)return{isOver:d}}return{isOver:!1}}
function Ie(e,t,n,r=n){let o=["docker",...t(r.map(Dt)).args].join(" ");return{work:()=>mr(e,t,n),byHand:r.length===0?void 0:
o}}function Dt(e){return e.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var lr=["TIMEOUT","CANCELLED","NO_EN\
GINE"];function Lt(e){return e instanceof f&&(e.code==="TIMEOUT"||e.code==="CANCELLED")?"the engine did not answer in ti\
me.":h(e)}async function fr(e,t){let n=Ct(t),r=await e.ask(n);if(r.exitCode!==0&&!/no such container|is not (?:paused|running)/i.
test(r.stderr))throw B(n.args,r)}async function mr(e,t,n){if(n.length===0)return;let r=await e.ask(t(n)),i=r.stderr.split(
`
`).filter(s=>s!==""&&!/no such|not found|already in progress/i.test(s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw B(t([]).args,{...r,stderr:i})}import{AsyncLocalStorage as pr}from"node:async_hooks";import{ChildProcess as hr}from"node:child_process";import{subscribe as gr,
unsubscribe as yr}from"node:diagnostics_channel";import{accessSync as wr,constants as Er,statSync as xr}from"node:fs";import{
delimiter as br,join as Sr}from"node:path";var Ut=new pr,Mt="child_process",vr=2**31-1,ne=class{#e=new _;async run(t,n,r){if(n.some(c=>c.includes("\0")))return this.#e.
run(t,n,r);let o=Symbol(t),i=new j(r.onOutput),s,a,d=c=>{Ut.getStore()!==o||!v(c)||c.process instanceof hr&&(s=c.process,
Cr(s),s.once("error",u=>{a=u}),s.once("spawn",Ar.bind(void 0,s,i,r.kill)))};gr(Mt,d);try{return{exitCode:await Ut.run(o,
()=>We(_r(Tr(t)),[...n],{env:r.env,silent:!0,ignoreReturnCode:!0,delay:vr,listeners:{stdout:i.stdout.add,stderr:i.stderr.
add}}))??Ee,...i.texts()}}catch(c){if(s===void 0)return this.#e.run(t,n,r);throw a??c}finally{yr(Mt,d)}}};function Cr(e){
let t=e,n=t.spawn?.bind(e);n!==void 0&&(t.spawn=r=>{try{return n({...r,detached:G})}catch(o){return process.nextTick(()=>e.
emit("error",o))}})}function Ar(e,t,n){e.stdin?.on("error",()=>{}).end(),t.readFrom(e),be(n,e)}function Tr(e){return(process.
env.PATH??"").split(br).filter(n=>n!=="").map(n=>Sr(n,e)).find(Or)??e}function Or(e){try{return wr(e,Er.X_OK),xr(e).isFile()}catch{
return!1}}function _r(e){return`"${e.replaceAll('"','\\"')}"`}import{randomUUID as Ur}from"node:crypto";var Ft=["B","kB","MB","GB","TB","PB"];function re(e){let t=e,n=0;for(;Math.abs(t)>=999.5&&n<Ft.length-1;)t/=1e3,n++;let r=n===
0||Math.abs(t)>=99.95?0:Math.abs(t)>=9.995?1:2;return`${t.toFixed(r)} ${Ft[n]}`}var is=16*4096;var Pr=.2,$r=10,Ir=3,Nr=6e3*60,oe=class{#e;#t=performance.now();#r=this.#t;#n;#i=0;#o=0;constructor(t){this.#e=t,this.#n=
t.doneBytes?.()??0}measure(){let{title:t,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),u=i===void 0?void 0:this.#s(r,i),l=(d??0)-(i??0),p=o<Ir||l<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/u)),g=p>Nr?void 0:p;return{title:t,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:u,secondsLeft:g}}#s(t,n){
let r=(t-this.#r)/1e3;if(r>=Pr){let o=Math.exp(-r/$r);this.#i=this.#i*o+(n-this.#n),this.#o=this.#o*o+r,this.#r=t,this.#n=
n}return this.#o===0?void 0:this.#i/this.#o}};function jt(e){let{title:t,seconds:n,doneBytes:r,percent:o}=e;if(r===void 0)
return`${t}: ${Gt(Math.round(n))} so far`;let i=[Rr(e),o===void 0?void 0:`${o} %`,kr(e),Dr(e)];return`${t}: ${i.filter(s=>s!==
void 0).join(", ")}`}function Rr({doneBytes:e,totalBytes:t,isEstimate:n}){let r=re(e??0);return t===void 0?r:`${r} of ${n?
"about ":""}${re(t)}`}function kr({bytesPerSecond:e}){return e===void 0?void 0:`${re(e)}/s`}function Dr({secondsLeft:e}){
return e===void 0?void 0:`${Gt(e)} left`}function Gt(e){let n=(e<3600?[[Math.floor(e/60),"min"],[e%60,"s"]]:[[Math.floor(
e/3600),"h"],[Math.floor(e%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(
" ")}var Lr=5e3,Bt=1e3;function Ht(e,t){let n=new oe(e),r=Lr/Bt,o=0,i=e.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;
let d=e.loggedChars?.();d===i&&t(jt(a)),i=d},Bt);return()=>clearInterval(s)}var ie=class{#e;info(t){this.#t(),D(Mr(t))}debug(t){this.#t(),Ve(t)}notice(t){this.#t(),Je(t)}warning(t){this.#t(),z(t)}async group(t,n){
this.#t(),ze(t);try{return await n()}finally{this.#t(),Xe()}}showProgress(t){return Ht(t,n=>this.info(n))}untrusted(t){this.#e===
void 0&&(this.#e=Ur(),D(`::stop-commands::${this.#e}`)),D(t)}#t(){this.#e!==void 0&&D(`::${this.#e}::`),this.#e=void 0}};
function Mr(e){return e.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as Xr}from"node:crypto";import{link as Yr,mkdir as Vt,readdir as Zr,readFile as Jt,rename as zt,rm as C,
stat as Qr,writeFile as eo}from"node:fs/promises";import{basename as to,dirname as no,join as ae}from"node:path";import{readdir as Fr,rm as jr,stat as Gr}from"node:fs/promises";import{join as Br}from"node:path";async function Wt(e,t,n){
for(let r of await Fr(e)){if(!t(r))continue;let o=Br(e,r),i=await Gr(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await jr(o,{recursive:!0,force:!0}).catch(()=>{})}}import{fork as Hr}from"node:child_process";import{realpath as Wr}from"node:fs/promises";import{fileURLToPath as qr}from"node:url";
var qt=1200*1e3,Kr=64*1024;async function Kt(e,{cwd:t,temp:n},r){let o=AbortSignal.timeout(qt),i=Hr(qr(new URL("cache-cl\
ient.mjs",import.meta.url)),{cwd:t,env:{...process.env,GITHUB_WORKSPACE:await Wr(t),RUNNER_TEMP:n},stdio:["ignore","pipe",
"pipe","ipc"],execArgv:[],detached:!0}),s=()=>Vr(i.pid),a=AbortSignal.any([r,o]);a.addEventListener("abort",s),a.aborted&&
s();let d="";for(let p of[i.stdout,i.stderr])p?.setEncoding("utf8").on("data",g=>{d.length<Kr&&(d+=g)});let c={isDone:!1};
i.on("message",p=>{c=p});let u=await new Promise(p=>{i.once("error",g=>p(g.message)),i.once("close",(g,Ne)=>{let en=Ne===
null?`exited with status ${g}`:`was killed by ${Ne}`;p(g===0?void 0:`the cache client ${en}`)}),i.send(e,()=>{})});a.removeEventListener(
"abort",s),r.throwIfAborted();let l=o.aborted?`it took more than ${qt/6e4} minutes`:u;return{isDone:c.isDone&&l===void 0,
...c.wasThere===!0?{wasThere:!0}:{},...Jr(d,c.error??l)}}function Vr(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
function Jr(e,t){let n=[],r=[];for(let o of e.split(/\r?\n/)){let[,i,s=""]=/^::(\w+)[^:]*::(.*)$/.exec(o)??[];i==="warni\
ng"||i==="error"?n.push(zr(s)):i===void 0&&o.trim()!==""&&r.push(o.trim())}return t!==void 0&&n.push(t),{problems:n,lines:r}}
function zr(e){return e.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25","%")}var N="docker-flatten-cache",se=`${N}.lock`,ro="docker-flatten-kept-",oo=3600*1e3,io=10080*60*1e3;async function Xt({key:e,directory:t,isShared:n=!1},r,o,i){let s=performance.now();try{await ao(r,o,void 0,async a=>{await C(
a,{recursive:!0,force:!0}),await zt(t,a);let{isDone:d,wasThere:c,problems:u,lines:l}=await so(n?"save-new":"save",e,a,i);
if(c===!0){o.info("The cache has this layer already");return}if(d){let g=(performance.now()-s)/1e3;o.info(`Saved the lay\
er to the cache in ${g.toFixed(1)} s`);return}let p=u.length>0?u:l.slice(-1);o.notice(`Could not save the layer to the c\
ache: ${p.join("; ")}`)})}catch(a){o.notice(`Could not save the layer to the cache: ${h(a)}`)}finally{await C(t,{recursive:!0,
force:!0}).catch(()=>{})}}async function Yt(e){try{if((await Zr(e)).some(r=>[se,N,ce(N)].includes(r))&&await Zt(ae(e,se)))
for(let r of[N,ce(N),se])await C(ae(e,r),{recursive:!0,force:!0});await Wt(e,r=>r.startsWith(ro),io)}catch{}}async function so(e,t,n,r){let o=to(n),i=ce(n);await Vt(i);try{return await Kt({action:e,key:t,path:o},{cwd:no(n),temp:i},
r)}finally{await C(i,{recursive:!0,force:!0}).catch(()=>{})}}function ce(e){return`${e}.temp`}async function ao(e,t,n,r){
let o=ae(e,N),i=ae(e,se);if(!await Zt(i))return t.notice("The layer is not cached: another step is using the cache in th\
is directory."),n;try{for(let s of[o,ce(o)])await C(s,{recursive:!0,force:!0});return await Vt(o),await r(o)}finally{await C(
o,{recursive:!0,force:!0}).catch(()=>{}),await C(i,{force:!0}).catch(()=>{})}}async function Zt(e){let t=rt();for(let n=0;n<
2;n++){try{return await eo(e,t,{flag:"wx"}),!0}catch(s){if(s.code!=="EEXIST")throw s}let r=await Jt(e,"utf8").catch(()=>""),
{mtimeMs:o}=await Qr(e).catch(()=>({mtimeMs:Date.now()}));if(!(r===""?Date.now()-o>=oo:Z(r))||!await co(e,r))return!1}return!1}
async function co(e,t){let n=`${e}.${Xr()}`;try{await zt(e,n)}catch{return!0}let r=await Jt(n,"utf8").catch(()=>t)===t;return r||
await Yr(n,e).catch(()=>{}),await C(n,{force:!0}),r}var A={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function Qt(){let e=new ie,t=tt(),n=S(A.runId);try{let r=E(S(A.cacheEntries));for(let o of Array.isArray(r)?r:[]){
let i=m(o,"key")??"",s=m(o,"directory")??"";s!==""&&await Xt({key:i,directory:s,isShared:w(o,"isShared")===!0},S(A.tempDir),
e,t.signal)}n!==""&&S(A.ended)!=="true"&&await uo(n,e)}catch(r){z(Qe(r))}finally{t.release()}}async function uo(e,t){S(A.
noEngine)!=="true"&&await Rt(new ee({runner:new ne}),0,o=>kt(o,e,t));let n=E(S(A.directories));for(let o of L(n)?n:[])await ut(
o,e,t);let r=S(A.tempDir);r!==""&&await Yt(r)}await Qt();
