import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import*as ve from"os";function F(e){if(e===null||e===void 0){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(
e)}function ie(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,
col:e.startColumn,endColumn:e.endColumn}}function N(e,t,r){const n=new se(e,t,r);process.stdout.write(n.toString()+ve.EOL)}function ae(e,t=""){N(e,{},t)}var Se="\
::";var se=class{constructor(t,r,n){if(!t){t="missing.command"}this.command=t;this.properties=r;this.message=n}toString(){
let t=Se+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=true;for(const n in this.properties){
if(this.properties.hasOwnProperty(n)){const o=this.properties[n];if(o){if(r){r=false}else{t+=","}t+=`${n}=${Ut(o)}`}}}}t+=
`${Se}${Rt(this.message)}`;return t}};function Rt(e){return F(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function Ut(e){return F(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as ke from"os";import*as I from"os";import*as fe from"events";import*as Ie from"child_process";import*as Pe from"path";import*as h from"path";import*as H from"fs";import*as y from"path";var Ce=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){
s(i)})}return new(r||(r=Promise))(function(i,s){function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n["thr\
ow"](u))}catch(l){s(l)}}function c(u){u.done?i(u.value):o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})};var{chmod:Mt,
copyFile:Ft,lstat:Gt,mkdir:Ht,open:Hn,readdir:Te,rename:Bt,rm:Wt,rmdir:Bn,stat:G,symlink:Kt,unlink:jt}=H.promises;var b=process.
platform==="win32";var Wn=H.constants.O_RDONLY;function ce(e){return Ce(this,void 0,void 0,function*(){try{yield G(e)}catch(t){if(t.code===
"ENOENT"){return false}throw t}return true})}function B(e){e=Vt(e);if(!e){throw new Error('isRooted() parameter "p" cannot be empty')}if(b){return e.startsWith("\\")||
/^[A-Z]:/i.test(e)}return e.startsWith("/")}function ue(e,t){return Ce(this,void 0,void 0,function*(){let r=void 0;try{r=
yield G(e)}catch(o){if(o.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exist\
s '${e}': ${o}`)}}if(r&&r.isFile()){if(b){const o=y.extname(e).toUpperCase();if(t.some(i=>i.toUpperCase()===o)){return e}}else{
if(_e(r)){return e}}}const n=e;for(const o of t){e=n+o;r=void 0;try{r=yield G(e)}catch(i){if(i.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${e}': ${i}`)}}if(r&&r.isFile()){if(b){try{const i=y.dirname(
e);const s=y.basename(e).toUpperCase();for(const a of yield Te(i)){if(s===a.toUpperCase()){e=y.join(i,a);break}}}catch(i){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${i}`)}return e}else{if(_e(r)){
return e}}}}return""})}function Vt(e){e=e||"";if(b){e=e.replace(/\//g,"\\");return e.replace(/\\\\+/g,"\\")}return e.replace(
/\/\/+/g,"/")}function _e(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&
64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}var Ae=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){
function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n["throw"](u))}catch(l){s(l)}}function c(u){u.done?i(u.
value):o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})};function de(e,t){return Ae(this,void 0,void 0,function*(){if(!e){throw new Error("parameter 'tool' is required")}if(t){const n=yield de(
e,false);if(!n){if(b){throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists\
 or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a vali\
d extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${e}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check\
 the file mode to verify the file is executable.`)}}return n}const r=yield Jt(e);if(r&&r.length>0){return r[0]}return""})}
function Jt(e){return Ae(this,void 0,void 0,function*(){if(!e){throw new Error("parameter 'tool' is required")}const t=[];
if(b&&process.env["PATHEXT"]){for(const o of process.env["PATHEXT"].split(h.delimiter)){if(o){t.push(o)}}}if(B(e)){const o=yield ue(
e,t);if(o){return[o]}return[]}if(e.includes(h.sep)){return[]}const r=[];if(process.env.PATH){for(const o of process.env.
PATH.split(h.delimiter)){if(o){r.push(o)}}}const n=[];for(const o of r){const i=yield ue(h.join(o,e),t);if(i){n.push(i)}}
return n})}import{setTimeout as Xt}from"timers";var Ne=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(
i)})}return new(r||(r=Promise))(function(i,s){function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n["throw"](
u))}catch(l){s(l)}}function c(u){u.done?i(u.value):o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})};var W=process.
platform==="win32";var K=class extends fe.EventEmitter{constructor(t,r,n){super();if(!t){throw new Error("Parameter 'too\
lPath' cannot be null or empty.")}this.toolPath=t;this.args=r||[];this.options=n||{}}_debug(t){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(t)}}_getCommandString(t,r){const n=this._getSpawnFileName();const o=this.
_getSpawnArgs(t);let i=r?"":"[command]";if(W){if(this._isCmdFile()){i+=n;for(const s of o){i+=` ${s}`}}else if(t.windowsVerbatimArguments){
i+=`"${n}"`;for(const s of o){i+=` ${s}`}}else{i+=this._windowsQuoteCmdArg(n);for(const s of o){i+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{i+=n;for(const s of o){i+=` ${s}`}}return i}_processLineBuffer(t,r,n){try{let o=r+t.toString();let i=o.indexOf(
I.EOL);while(i>-1){const s=o.substring(0,i);n(s);o=o.substring(i+I.EOL.length);i=o.indexOf(I.EOL)}return o}catch(o){this.
_debug(`error processing line. Failed with error ${o}`);return""}}_getSpawnFileName(){if(W){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(t){if(W){if(this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const n of this.args){r+=" ";r+=t.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n)}r+='"';return[
r]}}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(
t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile()){return this._uvQuoteCmdArg(t)}if(!t){return'\
""'}const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=false;for(const s of t){
if(r.some(a=>a===s)){n=true;break}}if(!n){return t}let o='"';let i=true;for(let s=t.length;s>0;s--){o+=t[s-1];if(i&&t[s-
1]==="\\"){o+="\\"}else if(t[s-1]==='"'){i=true;o+='"'}else{i=false}}o+='"';return o.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t){return'""'}if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"')){return t}if(!t.includes('"')&&!t.includes("\\")){
return`"${t}"`}let r='"';let n=true;for(let o=t.length;o>0;o--){r+=t[o-1];if(n&&t[o-1]==="\\"){r+="\\"}else if(t[o-1]===
'"'){n=true;r+="\\"}else{n=false}}r+='"';return r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.
cwd||process.cwd(),env:t.env||process.env,silent:t.silent||false,windowsVerbatimArguments:t.windowsVerbatimArguments||false,
failOnStdErr:t.failOnStdErr||false,ignoreReturnCode:t.ignoreReturnCode||false,delay:t.delay||1e4};r.outStream=t.outStream||
process.stdout;r.errStream=t.errStream||process.stderr;return r}_getSpawnOptions(t,r){t=t||{};const n={};n.cwd=t.cwd;n.env=
t.env;n["windowsVerbatimArguments"]=t.windowsVerbatimArguments||this._isCmdFile();if(t.windowsVerbatimArguments){n.argv0=
`"${r}"`}return n}exec(){return Ne(this,void 0,void 0,function*(){if(!B(this.toolPath)&&(this.toolPath.includes("/")||W&&
this.toolPath.includes("\\"))){this.toolPath=Pe.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield de(this.toolPath,true);return new Promise((t,r)=>Ne(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const n=this._cloneExecOptions(
this.options);if(!n.silent&&n.outStream){n.outStream.write(this._getCommandString(n)+I.EOL)}const o=new le(n,this.toolPath);
o.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield ce(this.options.cwd))){return r(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const i=this._getSpawnFileName();const s=Ie.spawn(i,this._getSpawnArgs(n),this._getSpawnOptions(
this.options,i));let a="";if(s.stdout){s.stdout.on("data",c=>{if(this.options.listeners&&this.options.listeners.stdout){
this.options.listeners.stdout(c)}if(!n.silent&&n.outStream){n.outStream.write(c)}a=this._processLineBuffer(c,a,u=>{if(this.
options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(u)}})})}let d="";if(s.stderr){s.stderr.
on("data",c=>{o.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(
c)}if(!n.silent&&n.errStream&&n.outStream){const u=n.failOnStdErr?n.errStream:n.outStream;u.write(c)}d=this._processLineBuffer(
c,d,u=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(u)}})})}s.on("error",c=>{
o.processError=c.message;o.processExited=true;o.processClosed=true;o.CheckComplete()});s.on("exit",c=>{o.processExitCode=
c;o.processExited=true;this._debug(`Exit code ${c} received from tool '${this.toolPath}'`);o.CheckComplete()});s.on("clo\
se",c=>{o.processExitCode=c;o.processExited=true;o.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.
toolPath}'`);o.CheckComplete()});o.on("done",(c,u)=>{if(a.length>0){this.emit("stdline",a)}if(d.length>0){this.emit("err\
line",d)}s.removeAllListeners();if(c){r(c)}else{t(u)}});if(this.options.input){if(!s.stdin){throw new Error("child proce\
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function De(e){const t=[];let r=false;let n=false;let o="";function i(s){
if(n&&s!=='"'){o+="\\"}o+=s;n=false}for(let s=0;s<e.length;s++){const a=e.charAt(s);if(a==='"'){if(!n){r=!r}else{i(a)}continue}
if(a==="\\"&&n){i(a);continue}if(a==="\\"&&r){n=true;continue}if(a===" "&&!r){if(o.length>0){t.push(o);o=""}continue}i(a)}
if(o.length>0){t.push(o.trim())}return t}var le=class e extends fe.EventEmitter{constructor(t,r){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!r){throw new Error("toolPath must not be empty")}this.options=t;this.toolPath=r;if(t.delay){
this.delay=t.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=Xt(e.HandleTimeout,this.delay,this)}}_debug(t){this.emit("debug",t)}_setResult(){let t;if(this.processExited){
if(this.processError){t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",t,this.
processExitCode)}static HandleTimeout(t){if(t.done){return}if(!t.processClosed&&t.processExited){const r=`The STDIO stre\
ams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}};var Qt=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){
function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n["throw"](u))}catch(l){s(l)}}function c(u){u.done?i(u.
value):o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})};function $e(e,t,r){return Qt(this,void 0,void 0,function*(){
const n=De(e);if(n.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const o=n[0];t=n.slice(
1).concat(t||[]);const i=new K(o,t,r);return i.exec()})}var Le;(function(e){e[e["Success"]=0]="Success";e[e["Failure"]=1]="Failure"})(Le||(Le={}));function Re(e){N("debug",{},e)}function j(e,t={}){N("warning",ie(t),e instanceof Error?e.toString():e)}function Ue(e,t={}){N("notice",ie(t),e instanceof
Error?e.toString():e)}function P(e){process.stdout.write(e+ke.EOL)}function Me(e){ae("group",e)}function Fe(){ae("endgro\
up")}function w(e){return process.env[`STATE_${e}`]||""}var He=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var f=class extends Error{code;hint;constructor(t,r,n){super(r,n.cause===void 0?{}:{cause:n.cause});this.name="FlattenEr\
ror";this.code=t;this.hint=n.hint}};function V(e){if(e instanceof f)return e;return new f("CANCELLED","The run was cance\
lled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what this one c\
ould not remove in time.",cause:e})}function g(e){return e instanceof Error?e.message:String(e)}var zt="This is a bug in docker-flatten. Please report it, w\
ith the log of a run that has debug logging enabled (in a shell: --debug).";function Be(e){if(e instanceof f)return`${e.
message}
${e.hint}`;return`Unexpected failure: ${g(e)}
${zt}`}function D(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function We(e){return Array.isArray(e)&&e.every(t=>typeof t===
"string")}function S(e,...t){let r=e;for(const n of t){if(!D(r)||!Object.hasOwn(r,n))return void 0;r=r[n]}return r}function v(e,...t){
const r=S(e,...t);return typeof r==="string"&&r!==""?r:void 0}function $(e){try{return JSON.parse(e)}catch{return void 0}}var Ke=["SIGINT","SIGTERM","SIGHUP"];function je(){const e=new AbortController;const t=n=>e.abort(new Error(`received ${n}`));
const r=n=>e.abort(n);process.stdout.on("error",r);process.stderr.on("error",r);for(const n of Ke)process.once(n,t);return{
signal:e.signal,release:()=>{for(const n of Ke)process.off(n,t)}}}import{lstat as ar,readdir as cr,rm as ur}from"node:fs/promises";import{join as dr}from"node:path";function Ve(e){return e?.code??String(e)}import{randomBytes as er}from"node:crypto";import{readlinkSync as tr}from"node:fs";import{readFileSync as Zt}from"node:fs";function L(e){try{return Zt(`/proc/${e}`,"utf8")}catch{return""}}var q="io.github.docker-flatten.run";var _="docker-flatten-pending";var me="docker-flatten-";var rr="paused-";var nr=24*
60*60;var J=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var or=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Je(){const e=Math.floor(Date.now()/1e3);const{start:t}=ze(
"self");return`${Ye()}-${Qe()}-${process.pid}-${t}-${e}-${sr()}`}function pe(e){const t=e.startsWith(`${_}:`)?e.slice(_.length+1):"";if(J.test(t))return t;const r=/^(.+)-[0-9a-f]{8}$/.exec(
t)?.[1]??"";return J.test(r)?r:void 0}function qe(e){return new RegExp(`-${rr}([0-9a-f]{64})$`).exec(e)?.[1]}function Xe(e){return`${me}${e}-`}function k(e){if(!e.
startsWith(me))return void 0;const t=or.exec(e.slice(me.length))?.[1];return t!==void 0&&J.test(t)?t:void 0}function X(e){
const t=J.exec(e)?.groups;if(t===void 0)return false;const r=t["boot"]!=="0"&&t["boot"]===Ye()&&t["pidNamespace"]!=="0"&&
t["pidNamespace"]===Qe();if(r)return!ir(Number(t["pid"]),t["start"]??"");return Date.now()/1e3-Number(t["seconds"])>nr}function ir(e,t){
try{process.kill(e,0)}catch(n){if(n.code==="ESRCH")return false}const r=ze(e);if(r.start==="0")return true;return r.start===
t&&r.state!=="Z"&&r.state!=="X"}function Ye(){return L("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Qe(){
try{return/\d+/.exec(tr("/proc/self/ns/pid"))?.[0]??"0"}catch{return"0"}}function ze(e){const t=L(`${e}/stat`).replace(/^.*\)\s*/s,
"").split(" ");return{state:t[0]??"",start:t[19]??"0"}}function sr(){return er(4).toString("hex")}async function Ze(e,t,r){await lr(e,n=>n===t,n=>r.warning(n))}async function lr(e,t,r){const n=await cr(e).catch(()=>[]);for(const o of n){const i=k(o);if(i===void 0||!t(i))continue;
const s=dr(e,o);try{const{uid:a}=await ar(s);if(a===(process.getuid?.()??a))await ur(s,{recursive:true,force:true})}catch(a){
if(Ve(a)==="ENOENT")continue;r(`Could not remove the temporary file ${s}: ${g(a)}`)}}}import{spawn as _r}from"node:child_process";import{spawn as fr}from"node:child_process";import{StringDecoder as mr}from"node:string_decoder";var U=process.platform!==
"win32";var he=128;var C=class{async run(t,r,n){const o=fr(t,r,{stdio:["ignore","pipe","pipe"],env:n.env,detached:U});const i=new R(
n.onOutput);i.readFrom(o);ye(n.kill,o);const s=await we(o);return{exitCode:s,...i.texts()}}};var pr=64*1024*1024;var ge=64*
1024;var R=class{stdout;stderr;constructor(t){this.stdout=new T(pr,t);this.stderr=new T(ge,t)}readFrom(t){t.stdout?.removeAllListeners(
"data").on("data",this.stdout.add);t.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.
stdout.text,stderr:this.stderr.text}}};var T=class{#e=new mr("utf8");#t;#n;#r="";constructor(t,r=()=>{}){this.#t=t;this.#n=
r}add=t=>{const r=this.#e.write(t);this.#r+=r;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(r)};get text(){return this.#r.
slice(-this.#t)}};function ye(e,t){const r=()=>{hr(t);t.stdout?.destroy();t.stderr?.destroy()};if(e.aborted)r();else e.addEventListener(
"abort",r,{once:true})}function hr(e){try{process.kill(-(e.pid??Number.NaN),"SIGKILL")}catch{e.kill("SIGKILL")}}function we(e){
return new Promise((t,r)=>{e.once("error",r);e.once("close",(n,o)=>t(n??(o===null?1:he)))})}var gr=500;function et(e,t){let r="";return setInterval(()=>{const n=L(`${e.pid}/io`).split("\n")[0]??"";if(n===""||n!==
r)t();r=n},gr)}var tt={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var rt="workflow";function nt(e,...t){const r=[e,...t].map(o=>yr(o)).join(" and ");const n=rt==="workflow"?"input":"option";return`${n}${t.
length===0?"":"s"} ${r}`}function yr(e,t){if(rt==="workflow")return`"${e}${t===void 0?"":`: ${t}`}"`;if(t===void 0)return`\
--${e}`;const r=tt[e];const n=r==="boolean"||r==="choice"&&/^(?:true|false)$/.test(t);if(n)return`--${t==="false"?"no-":
""}${e}`;if(r==="choice")return`--${e}=${t}`;return`--${e} ${/^[\w.,:%/-]+$/.test(t)?t:`"${t}"`}`}var wr=250;var O=class{signal;#e;#t=0;constructor(t,r){const n=new AbortController;this.signal=t===void 0?n.signal:AbortSignal.
any([t,n.signal]);if(r===0)return;let o=0;let i=0;let s=performance.now();const a=Math.min(wr,r*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;i=this.#t===o?i+c:0;o=this.#t;if(i>=r*1e3)n.abort(Er(r))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Er(e){return new f("TIMEOUT",`No progress for ${e} s: no byte and no answer came from the engine, or from a com\
mand in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run again. Th\
e ${nt("timeout")} sets the limit in seconds; 0 disables it.`})}var ot='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var xr=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:ot},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:ot},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function it(e,t){const r=xr.find(({words:n})=>n.test(e));return r&&
new f(r.code,`${t} because ${r.why}: ${e}`,r)}var br={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var Sr=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Ee(e){return Object.fromEntries(Object.
entries(e).filter(t=>t[1]!==void 0&&!vr(t[0])))}function vr(e){const t=e.toUpperCase();return Object.hasOwn(br,t)||Sr.some(
r=>t.startsWith(r))}var Y=class e{#e;#t;#n;#r;constructor(t={}){this.#e=t.globalArgs??[];this.#t=t.watch??new O(void 0,0);this.#n=t.graceMs??
st;this.#r=t.runner??new C}withWatchdog(t,r=st){return new e({globalArgs:this.#e,watch:t,graceMs:r,runner:this.#r})}get touch(){
return this.#t.touch}async try(t){const{signal:r}=this.#t;if(r.aborted)throw V(r.reason);const n=new AbortController;let o;
const i=()=>{o=setTimeout(()=>n.abort(),this.#n)};r.addEventListener("abort",i,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...t],{env:Ee(process.env),onOutput:this.touch,kill:n.signal});if(r.aborted)throw V(r.reason);this.
touch();return s}catch(s){throw at(s)}finally{clearTimeout(o);r.removeEventListener("abort",i)}}async run(t){const r=await this.
try(t);if(r.exitCode!==0)throw Q(t,r);return r.stdout.trimEnd()}spawn(t,r,n){return _r("docker",[...this.#e,...t],{stdio:r,
env:Ee(process.env),detached:U,...n===void 0?{}:{signal:n,killSignal:"SIGKILL"}})}async stream(t,r,n,o=false){const i=this.
spawn(t,["ignore","pipe","pipe"],n);const s=u=>Cr(i[u],ge,l=>{this.touch();r(l,u)});const a=s("stdout");const d=s("stder\
r");const c=o?et(i,this.touch):void 0;try{const u=await Tr(i);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var st=2e3;function Cr(e,t,r){const n=new T(t,r);e?.on("data",n.add);return()=>n.text}async function Tr(e){try{return await we(
e)}catch(t){throw at(t)}}function at(e){if(!(e instanceof Error))return e;if("code"in e&&e.code==="ENOENT")return Pr(e);
return e.name==="AbortError"?V(e.cause):e}function Q(e,t){const r=(t.stderr.trim()||t.stdout.trim()).slice(-2e3)||`exit \
status ${t.exitCode}`;return Or(r,"DOCKER_FAILED",`"docker ${e.slice(0,2).join(" ")}" failed`)}function Or(e,t,r){const n=it(
e,r);if(n!==void 0)return n;if(Ar(e))return Nr(e);return new f(t,`${r}: ${e}`,{hint:He})}function Ar(e){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(e)}function Nr(e){const t=/permission denied/i.test(e)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?Ir:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new f("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${e.trim()}`,{hint:t})}var Ir=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function Pr(e){
return new f("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${g(e).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:e})}async function ut(e,t){const r=a=>a!==void 0&&t(a);const n=["--no-trunc","--filter",`label=${q}`];const[o,i,s]=await Promise.
all([e.run(["ps","--all",...n,"--format","{{.ID}} {{.Names}}"]),e.run(["images","--quiet",...n,"--filter","dangling=true"]),
e.run(["images","--filter",`reference=${_}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:dt(o).filter(({name:a})=>r(
k(a))),pendingNames:M(s).filter(a=>r(pe(a))),imports:await Dr(e,M(i),r)}}async function Dr(e,t,r){if(t.length===0)return[];
const n=$((await e.try(["image","inspect",...new Set(t)])).stdout);return(Array.isArray(n)?n:[]).filter(o=>{const i=S(o,
"Config","Labels");const s=v(i,q);return D(i)&&Object.keys(i).length===1&&r(s===void 0?void 0:pe(`${_}:${s}`))&&ct(S(o,"\
RepoTags"))&&ct(S(o,"RepoDigests"))&&v(o,"Comment")==="Imported from -"}).map(o=>v(o,"Id")).filter(o=>o!==void 0)}function ct(e){
return e===void 0||e===null||Array.isArray(e)&&e.length===0}function dt(e){return M(e).map(t=>t.split(" ")).map(([t="",r=""])=>({
id:t,name:r.split(",")[0]??""}))}function lt(e){return e.containers.length+e.pendingNames.length+e.imports.length}function M(e){return e.split("\n").filter(
t=>t!=="")}var $r=3;var Lr=300;var ft=10;async function pt(e,t,r){const n=Math.min(t||ft,ft);const o=new O(void 0,n);try{return await r(
e.withWatchdog(o,0))}finally{o.release()}}var kr=new Set;async function ht(e,t,r){kr.delete(t);const n=(o,i)=>r.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<$r;o++){if(o>0)await new Promise(s=>setTimeout(
s,Lr));let i;try{i=await ut(e,s=>s===t)}catch(s){n(yt(s),[`docker ps --all --filter name=${Xe(t)}`,`docker images ${_}`]);
return}if(lt(i)===0&&o>0)return;if((await Ur(e,i,n)).isOver)return}}var Rr=["rm","--force","--volumes"];var mt=["rmi"];async function Ur(e,t,r){const n=[];const o=[...t.containers.map(({id:i,
name:s})=>{const a=qe(s);const d=async()=>{if(a!==void 0)await Fr(e,a);n.push(i)};return{work:d,byHand:a&&`docker unpaus\
e ${gt(a)}`}}),xe(e,Rr,n,t.containers.map(({id:i})=>i)),xe(e,mt,t.pendingNames),xe(e,mt,t.imports)];for(const[i,{work:s}]of o.
entries()){try{await s()}catch(a){const d=a instanceof f&&Mr.includes(a.code);const c=d?o.slice(i):o.slice(i,i+1);r(yt(a),
c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function xe(e,t,r,n=r){const o=[
"docker",...t,...n.map(gt)].join(" ");return{work:()=>Gr(e,t,r),byHand:n.length===0?void 0:o}}function gt(e){return e.replace(
/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var Mr=["TIMEOUT","CANCELLED","NO_ENGINE"];function yt(e){const t=e instanceof
f&&(e.code==="TIMEOUT"||e.code==="CANCELLED");return t?"the engine did not answer in time.":g(e)}async function Fr(e,t){
const r=await e.try(["unpause",t]);if(r.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(r.stderr))throw Q(
["unpause",t],r)}async function Gr(e,t,r){if(r.length===0)return;const n=await e.try([...t,...r]);const o=M(n.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const i=o.join("\n");if(n.exitCode!==0&&i.trim()!=="")throw Q(t,{...n,
stderr:i})}import{AsyncLocalStorage as Hr}from"node:async_hooks";import{ChildProcess as Br}from"node:child_process";import{subscribe as Wr,
unsubscribe as Kr}from"node:diagnostics_channel";import{accessSync as jr,constants as Vr,statSync as Jr}from"node:fs";import{
delimiter as qr,join as Xr}from"node:path";var wt=new Hr;var Et="child_process";var Yr=2**31-1;var z=class{#e=new C;async run(t,r,n){if(r.some(c=>c.includes("\0")))
return this.#e.run(t,r,n);const o=Symbol(t);const i=new R(n.onOutput);let s;let a;const d=c=>{if(wt.getStore()!==o||!D(c))
return;if(!(c["process"]instanceof Br))return;s=c["process"];Qr(s);s.once("error",u=>{a=u});s.once("spawn",zr.bind(void 0,
s,i,n.kill))};Wr(Et,d);try{const c=await wt.run(o,()=>$e(tn(Zr(t)),[...r],{env:n.env,silent:true,ignoreReturnCode:true,delay:Yr,
listeners:{stdout:i.stdout.add,stderr:i.stderr.add}}));return{exitCode:c??he,...i.texts()}}catch(c){if(s===void 0)return this.#e.
run(t,r,n);throw a??c}finally{Kr(Et,d)}}};function Qr(e){const t=e;const r=t.spawn?.bind(e);if(r===void 0)return;t.spawn=
n=>{try{return r({...n,detached:U})}catch(o){return process.nextTick(()=>e.emit("error",o))}}}function zr(e,t,r){e.stdin?.
on("error",()=>{}).end();t.readFrom(e);ye(r,e)}function Zr(e){const t=(process.env["PATH"]??"").split(qr).filter(r=>r!==
"");return t.map(r=>Xr(r,e)).find(en)??e}function en(e){try{jr(e,Vr.X_OK);return Jr(e).isFile()}catch{return false}}function tn(e){
return`"${e.replaceAll('"','\\"')}"`}import{randomUUID as ln}from"node:crypto";var xt=["B","kB","MB","GB","TB","PB"];function Z(e){let t=e;let r=0;while(Math.abs(t)>=999.5&&r<xt.length-1){t/=1e3;r++}
const n=r===0||Math.abs(t)>=99.95?0:Math.abs(t)>=9.995?1:2;return`${t.toFixed(n)} ${xt[r]}`}var oi=16*4096;var rn=.2;var nn=10;var on=3;var sn=100*60*60;var ee=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(t){
this.#e=t;this.#r=t.doneBytes?.()??0}measure(){const{title:t,isEstimate:r=false}=this.#e;const n=performance.now();const o=(n-
this.#t)/1e3;const i=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=i!==void 0&&s!==void 0&&s>0;const d=a&&
i<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/d*100));const u=i===void 0?void 0:this.#s(n,i);const l=(d??
0)-(i??0);const m=o<on||l<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(l/u));const p=m>sn?void 0:m;return{...{title:t,
seconds:o,doneBytes:i,totalBytes:d,isEstimate:r},...{percent:c,bytesPerSecond:u,secondsLeft:p}}}#s(t,r){const n=(t-this.#n)/
1e3;if(n>=rn){const o=Math.exp(-n/nn);this.#i=this.#i*o+(r-this.#r);this.#o=this.#o*o+n;this.#n=t;this.#r=r}return this.#o===
0?void 0:this.#i/this.#o}};function bt(e){const{title:t,seconds:r,doneBytes:n,percent:o}=e;if(n===void 0)return`${t}: ${St(
Math.round(r))} so far`;const i=[an(e),o===void 0?void 0:`${o} %`,cn(e),un(e)];return`${t}: ${i.filter(s=>s!==void 0).join(
", ")}`}function an({doneBytes:e,totalBytes:t,isEstimate:r}){const n=Z(e??0);if(t===void 0)return n;return`${n} of ${r?"\
about ":""}${Z(t)}`}function cn({bytesPerSecond:e}){return e===void 0?void 0:`${Z(e)}/s`}function un({secondsLeft:e}){return e===
void 0?void 0:`${St(e)} left`}function St(e){const t=e<3600?[[Math.floor(e/60),"min"],[e%60,"s"]]:[[Math.floor(e/3600),"\
h"],[Math.floor(e%3600/60),"min"]];const r=t.filter(([n])=>n>0).map(([n,o])=>`${n} ${o}`);return r.length===0?"0 s":r.join(
" ")}var dn=5e3;var vt=1e3;function _t(e,t){const r=new ee(e);const n=dn/vt;let o=0;let i=e.loggedChars?.();const s=setInterval(()=>{const a=r.measure();
if(++o%n!==0)return;const d=e.loggedChars?.();if(d===i)t(bt(a));i=d},vt);return()=>clearInterval(s)}var te=class{#e;info(t){this.#t();P(fn(t))}debug(t){this.#t();Re(t)}notice(t){this.#t();Ue(t)}warning(t){this.#t();j(t)}async group(t,r){
this.#t();Me(t);try{return await r()}finally{this.#t();Fe()}}showProgress(t){return _t(t,r=>this.info(r))}untrusted(t){if(this.#e===
void 0){this.#e=ln();P(`::stop-commands::${this.#e}`)}P(t)}#t(){if(this.#e!==void 0)P(`::${this.#e}::`);this.#e=void 0}};
function fn(e){return e.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as _n}from"node:crypto";import{link as Cn,mkdir as At,readdir as Tn,readFile as Nt,rename as It,rm as E,
stat as On,writeFile as An}from"node:fs/promises";import{basename as Nn,dirname as In,join as ne}from"node:path";import{readdir as mn,rm as pn,stat as hn}from"node:fs/promises";import{join as gn}from"node:path";async function Ct(e,t,r){
for(const n of await mn(e)){if(!t(n))continue;const o=gn(e,n);const i=await hn(o).catch(()=>void 0);if(i!==void 0&&Date.
now()-i.mtimeMs>r)await pn(o,{recursive:true,force:true}).catch(()=>{})}}import{fork as yn}from"node:child_process";import{realpath as wn}from"node:fs/promises";import{fileURLToPath as En}from"node:url";
var Tt=20*60*1e3;var xn=64*1024;async function Ot(e,{cwd:t,temp:r},n){const o=AbortSignal.timeout(Tt);const i=yn(En(new URL(
"cache-client.mjs",import.meta.url)),{cwd:t,env:{...process.env,GITHUB_WORKSPACE:await wn(t),RUNNER_TEMP:r},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>bn(i.pid);const a=AbortSignal.any([n,o]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const m of[i.stdout,i.stderr])m?.setEncoding("utf8").on("data",p=>{if(d.length<
xn)d+=p});let c={isDone:false};i.on("message",m=>{c=m});const u=await new Promise(m=>{i.once("error",p=>m(p.message));i.
once("close",(p,be)=>{const kt=be===null?`exited with status ${p}`:`was killed by ${be}`;m(p===0?void 0:`the cache clien\
t ${kt}`)});i.send(e,()=>{})});a.removeEventListener("abort",s);n.throwIfAborted();const l=o.aborted?`it took more than ${Tt/
6e4} minutes`:u;return{isDone:c.isDone&&l===void 0,...c.wasThere===true?{wasThere:true}:{},...Sn(d,c.error??l)}}function bn(e){
try{if(e!==void 0)process.kill(-e,"SIGKILL")}catch{}}function Sn(e,t){const r=[];const n=[];for(const o of e.split(/\r?\n/)){
const[,i,s=""]=/^::(\w+)[^:]*::(.*)$/.exec(o)??[];if(i==="warning"||i==="error")r.push(vn(s));else if(i===void 0&&o.trim()!==
"")n.push(o.trim())}if(t!==void 0)r.push(t);return{problems:r,lines:n}}function vn(e){return e.replaceAll("%0D"," ").replaceAll(
"%0A"," ").replaceAll("%25","%")}var A="docker-flatten-cache";var re=`${A}.lock`;var Pn="docker-flatten-kept-";var Dn=60*60*1e3;var $n=7*24*60*60*1e3;async function Pt({key:e,directory:t,isShared:r=false},n,o,i){const s=performance.now();try{await kn(n,o,void 0,async a=>{
await E(a,{recursive:true,force:true});await It(t,a);const{isDone:d,wasThere:c,problems:u,lines:l}=await Ln(r?"save-new":
"save",e,a,i);if(c===true){o.info("The cache has this layer already");return}if(d){const p=(performance.now()-s)/1e3;o.info(
`Saved the layer to the cache in ${p.toFixed(1)} s`);return}const m=u.length>0?u:l.slice(-1);o.notice(`Could not save th\
e layer to the cache: ${m.join("; ")}`)})}catch(a){o.notice(`Could not save the layer to the cache: ${g(a)}`)}finally{await E(
t,{recursive:true,force:true}).catch(()=>{})}}async function Dt(e){try{const t=await Tn(e);const r=t.some(n=>[re,A,oe(A)].
includes(n));if(r&&await $t(ne(e,re))){for(const n of[A,oe(A),re])await E(ne(e,n),{recursive:true,force:true})}await Ct(
e,n=>n.startsWith(Pn),$n)}catch{}}async function Ln(e,t,r,n){const o=Nn(r);const i=oe(r);await At(i);try{return await Ot({action:e,key:t,path:o},{cwd:In(r),
temp:i},n)}finally{await E(i,{recursive:true,force:true}).catch(()=>{})}}function oe(e){return`${e}.temp`}async function kn(e,t,r,n){
const o=ne(e,A);const i=ne(e,re);if(!await $t(i)){t.notice("The layer is not cached: another step is using the cache in \
this directory.");return r}try{for(const s of[o,oe(o)])await E(s,{recursive:true,force:true});await At(o);return await n(
o)}finally{await E(o,{recursive:true,force:true}).catch(()=>{});await E(i,{force:true}).catch(()=>{})}}async function $t(e){
const t=Je();for(let r=0;r<2;r++){try{await An(e,t,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const n=await Nt(
e,"utf8").catch(()=>"");const{mtimeMs:o}=await On(e).catch(()=>({mtimeMs:Date.now()}));const i=n===""?Date.now()-o>=Dn:X(
n);if(!i||!await Rn(e,n))return false}return false}async function Rn(e,t){const r=`${e}.${_n()}`;try{await It(e,r)}catch{
return true}const n=await Nt(r,"utf8").catch(()=>t)===t;if(!n)await Cn(r,e).catch(()=>{});await E(r,{force:true});return n}var x={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function Lt(){const e=new te;const t=je();const r=w(x.runId);try{const n=$(w(x.cacheEntries));for(const o of Array.
isArray(n)?n:[]){const i=v(o,"key")??"";const s=v(o,"directory")??"";if(s!=="")await Pt({key:i,directory:s,isShared:S(o,
"isShared")===true},w(x.tempDir),e,t.signal)}if(r!==""&&w(x.ended)!=="true")await Un(r,e)}catch(n){j(Be(n))}finally{t.release()}}
async function Un(e,t){if(w(x.noEngine)!=="true")await pt(new Y({runner:new z}),0,o=>ht(o,e,t));const r=$(w(x.directories));
for(const o of We(r)?r:[])await Ze(o,e,t);const n=w(x.tempDir);if(n!=="")await Dt(n)}await Lt();
