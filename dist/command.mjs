import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{B as O,C as z,D as $,E as S,F as T,G as V,H as Be,I as Ae,J as ye,K as be,L as Te,M as we,N as xe,O as ve,a as Y,
b as l,c as Rt,d,e as E,f as le,g as ce,h as fe,j as he,p as Fe,q as de,s as q,t as me,u as U,v as pe,w as Ce,x as Ee,y as ge}from"./core.mjs";var je=l((bD,We)=>{var Q=class{constructor(e,u,D){this.etaBufferLength=e||100,this.valueBuffer=[D],this.timeBuffer=[u],this.
eta="0"}update(e,u,D){this.valueBuffer.push(u),this.timeBuffer.push(e),this.calculate(D-u)}getTime(){return this.eta}calculate(e){
let u=this.valueBuffer.length,D=Math.min(this.etaBufferLength,u),r=this.valueBuffer[u-1]-this.valueBuffer[u-D],i=this.timeBuffer[u-
1]-this.timeBuffer[u-D],n=r/i;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength),this.timeBuffer=this.timeBuffer.
slice(-this.etaBufferLength);let s=Math.ceil(e/n/1e3);isNaN(s)?this.eta="NULL":isFinite(s)?s>1e7?this.eta="INF":s<0?this.
eta=0:this.eta=s:this.eta="INF"}};We.exports=Q});var te=l((TD,Ge)=>{var C=Y("readline"),ee=class{constructor(e){this.stream=e,this.linewrap=!0,this.dy=0}cursorSave(){this.
stream.isTTY&&this.stream.write("\x1B7")}cursorRestore(){this.stream.isTTY&&this.stream.write("\x1B8")}cursor(e){this.stream.
isTTY&&(e?this.stream.write("\x1B[?25h"):this.stream.write("\x1B[?25l"))}cursorTo(e=null,u=null){this.stream.isTTY&&C.cursorTo(
this.stream,e,u)}cursorRelative(e=null,u=null){this.stream.isTTY&&(this.dy=this.dy+u,C.moveCursor(this.stream,e,u))}cursorRelativeReset(){
this.stream.isTTY&&(C.moveCursor(this.stream,0,-this.dy),C.cursorTo(this.stream,0,null),this.dy=0)}clearRight(){this.stream.
isTTY&&C.clearLine(this.stream,1)}clearLine(){this.stream.isTTY&&C.clearLine(this.stream,0)}clearBottom(){this.stream.isTTY&&
C.clearScreenDown(this.stream)}newline(){this.stream.write(`
`),this.dy++}write(e,u=!1){this.linewrap===!0&&u===!1?this.stream.write(e.substr(0,this.getWidth())):this.stream.write(e)}lineWrapping(e){
this.stream.isTTY&&(this.linewrap=e,e?this.stream.write("\x1B[?7h"):this.stream.write("\x1B[?7l"))}isTTY(){return this.stream.
isTTY===!0}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};Ge.exports=ee});var Ze=l((wD,Je)=>{"use strict";Je.exports=({onlyFirst:t=!1}={})=>{let e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-\
Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-\
ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var Ke=l((xD,He)=>{"use strict";var ou=Ze();He.exports=t=>typeof t=="string"?t.replace(ou(),""):t});var Qe=l((vD,ue)=>{"use strict";var Xe=t=>Number.isNaN(t)?!1:t>=4352&&(t<=4447||t===9001||t===9002||11904<=t&&t<=12871&&
t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||65040<=t&&
t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||131072<=
t&&t<=262141);ue.exports=Xe;ue.exports.default=Xe});var tt=l((kD,et)=>{"use strict";et.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var Dt=l((OD,De)=>{"use strict";var au=Ke(),lu=Qe(),cu=tt(),ut=t=>{if(typeof t!="string"||t.length===0||(t=au(t),t.length===
0))return 0;t=t.replace(cu(),"  ");let e=0;for(let u=0;u<t.length;u++){let D=t.codePointAt(u);D<=31||D>=127&&D<=159||D>=
768&&D<=879||(D>65535&&u++,e+=lu(D)?2:1)}return e};De.exports=ut;De.exports.default=ut});var re=l(($D,rt)=>{rt.exports=function(e,u,D){if(u.autopadding!==!0)return e;function r(i,n){return(u.autopaddingChar+i).
slice(-n)}return D==="percentage"?r(e,3):e}});var ie=l((SD,it)=>{it.exports=function(e,u){let D=Math.round(e*u.barsize),r=u.barsize-D;return u.barCompleteString.substr(
0,D)+u.barGlue+u.barIncompleteString.substr(0,r)}});var ne=l((_D,nt)=>{nt.exports=function(e,u,D){function r(n){return D?D*Math.round(n/D):n}function i(n){return(u.autopaddingChar+
n).slice(-2)}return e>3600?i(Math.floor(e/3600))+"h"+i(r(e%3600/60))+"m":e>60?i(Math.floor(e/60))+"m"+i(r(e%60))+"s":e>10?
i(r(e))+"s":i(e)+"s"}});var se=l((ID,st)=>{var fu=Dt(),hu=re(),Fu=ie(),du=ne();st.exports=function(e,u,D){let r=e.format,i=e.formatTime||du,n=e.
formatValue||hu,s=e.formatBar||Fu,a=Math.floor(u.progress*100)+"",c=u.stopTime||Date.now(),F=Math.round((c-u.startTime)/
1e3),h=Object.assign({},D,{bar:s(u.progress,e),percentage:n(a,e,"percentage"),total:n(u.total,e,"total"),value:n(u.value,
e,"value"),eta:n(u.eta,e,"eta"),eta_formatted:i(u.eta,e,5),duration:n(F,e,"duration"),duration_formatted:i(F,e,1)});r=r.
replace(/\{(\w+)\}/g,function(k,m){return typeof h[m]<"u"?h[m]:k});let b=Math.max(0,u.maxWidth-fu(r)-2),v=Math.floor(b/2);
switch(e.align){case"right":r=b>0?" ".repeat(b)+r:r;break;case"center":r=v>0?" ".repeat(v)+r:r;break;default:break}return r}});var N=l((RD,ot)=>{function o(t,e){return typeof t>"u"||t===null?e:t}ot.exports={parse:function(e,u){let D={},r=Object.assign(
{},u,e);return D.throttleTime=1e3/o(r.fps,10),D.stream=o(r.stream,process.stderr),D.terminal=o(r.terminal,null),D.clearOnComplete=
o(r.clearOnComplete,!1),D.stopOnComplete=o(r.stopOnComplete,!1),D.barsize=o(r.barsize,40),D.align=o(r.align,"left"),D.hideCursor=
o(r.hideCursor,!1),D.linewrap=o(r.linewrap,!1),D.barGlue=o(r.barGlue,""),D.barCompleteChar=o(r.barCompleteChar,"="),D.barIncompleteChar=
o(r.barIncompleteChar,"-"),D.format=o(r.format,"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}"),D.formatTime=
o(r.formatTime,null),D.formatValue=o(r.formatValue,null),D.formatBar=o(r.formatBar,null),D.etaBufferLength=o(r.etaBuffer,
10),D.etaAsynchronousUpdate=o(r.etaAsynchronousUpdate,!1),D.progressCalculationRelative=o(r.progressCalculationRelative,
!1),D.synchronousUpdate=o(r.synchronousUpdate,!0),D.noTTYOutput=o(r.noTTYOutput,!1),D.notTTYSchedule=o(r.notTTYSchedule,
2e3),D.emptyOnZero=o(r.emptyOnZero,!1),D.forceRedraw=o(r.forceRedraw,!1),D.autopadding=o(r.autopadding,!1),D.gracefulExit=
o(r.gracefulExit,!1),D},assignDerivedOptions:function(e){return e.barCompleteString=e.barCompleteChar.repeat(e.barsize+1),
e.barIncompleteString=e.barIncompleteChar.repeat(e.barsize+1),e.autopaddingChar=e.autopadding?o(e.autopaddingChar,"   "):
"",e}}});var oe=l((LD,lt)=>{var at=je(),mu=te(),pu=se(),Cu=N(),Eu=Y("events");lt.exports=class extends Eu{constructor(e){super(),
this.options=Cu.assignDerivedOptions(e),this.terminal=this.options.terminal?this.options.terminal:new mu(this.options.stream),
this.value=0,this.startValue=0,this.total=100,this.lastDrawnString=null,this.startTime=null,this.stopTime=null,this.lastRedraw=
Date.now(),this.eta=new at(this.options.etaBufferLength,0,0),this.payload={},this.isActive=!1,this.formatter=typeof this.
options.format=="function"?this.options.format:pu}render(e=!1){let u={progress:this.getProgress(),eta:this.eta.getTime(),
startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};this.
options.etaAsynchronousUpdate&&this.updateETA();let D=this.formatter(this.options,u,this.payload);(e||this.options.forceRedraw||
this.options.noTTYOutput&&!this.terminal.isTTY()||this.lastDrawnString!=D)&&(this.emit("redraw-pre"),this.terminal.cursorTo(
0,null),this.terminal.write(D),this.terminal.clearRight(),this.lastDrawnString=D,this.lastRedraw=Date.now(),this.emit("r\
edraw-post"))}start(e,u,D){this.value=u||0,this.total=typeof e<"u"&&e>=0?e:100,this.startValue=u||0,this.payload=D||{},this.
startTime=Date.now(),this.stopTime=null,this.lastDrawnString="",this.eta=new at(this.options.etaBufferLength,this.startTime,
this.value),this.isActive=!0,this.emit("start",e,u)}stop(){this.isActive=!1,this.stopTime=Date.now(),this.emit("stop",this.
total,this.value)}update(e,u={}){typeof e=="number"&&(this.value=e,this.eta.update(Date.now(),e,this.total));let D=(typeof e==
"object"?e:u)||{};this.emit("update",this.total,this.value);for(let r in D)this.payload[r]=D[r];this.value>=this.getTotal()&&
this.options.stopOnComplete&&this.stop()}getProgress(){let e=this.value/this.total;return this.options.progressCalculationRelative&&
(e=(this.value-this.startValue)/(this.total-this.startValue)),isNaN(e)&&(e=this.options&&this.options.emptyOnZero?0:1),e=
Math.min(Math.max(e,0),1),e}increment(e=1,u={}){typeof e=="object"?this.update(this.value+1,e):this.update(this.value+e,
u)}getTotal(){return this.total}setTotal(e){typeof e<"u"&&e>=0&&(this.total=e)}updateETA(){this.eta.update(Date.now(),this.
value,this.total)}}});var ft=l((MD,ct)=>{var gu=oe(),Bu=N();ct.exports=class extends gu{constructor(e,u){super(Bu.parse(e,u)),this.timer=null,
this.options.noTTYOutput&&this.terminal.isTTY()===!1&&(this.options.synchronousUpdate=!1),this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule,this.sigintCallback=null}render(){this.timer&&(clearTimeout(
this.timer),this.timer=null),super.render(),this.options.noTTYOutput&&this.terminal.isTTY()===!1&&this.terminal.newline(),
this.timer=setTimeout(this.render.bind(this),this.schedulingRate)}update(e,u){this.timer&&(super.update(e,u),this.options.
synchronousUpdate&&this.lastRedraw+this.options.throttleTime*2<Date.now()&&this.render())}start(e,u,D){this.options.noTTYOutput===
!1&&this.terminal.isTTY()===!1||(this.sigintCallback===null&&this.options.gracefulExit&&(this.sigintCallback=this.stop.bind(
this),process.once("SIGINT",this.sigintCallback),process.once("SIGTERM",this.sigintCallback)),this.terminal.cursorSave(),
this.options.hideCursor===!0&&this.terminal.cursor(!1),this.options.linewrap===!1&&this.terminal.lineWrapping(!1),super.
start(e,u,D),this.render())}stop(){this.timer&&(this.sigintCallback&&(process.removeListener("SIGINT",this.sigintCallback),
process.removeListener("SIGTERM",this.sigintCallback),this.sigintCallback=null),this.render(),super.stop(),clearTimeout(
this.timer),this.timer=null,this.options.hideCursor===!0&&this.terminal.cursor(!0),this.options.linewrap===!1&&this.terminal.
lineWrapping(!0),this.terminal.cursorRestore(),this.options.clearOnComplete?(this.terminal.cursorTo(0,null),this.terminal.
clearLine()):this.terminal.newline())}}});var Ft=l((qD,ht)=>{var Au=te(),yu=oe(),bu=N(),Tu=Y("events");ht.exports=class extends Tu{constructor(e,u){super(),this.bars=
[],this.options=bu.parse(e,u),this.options.synchronousUpdate=!1,this.terminal=this.options.terminal?this.options.terminal:
new Au(this.options.stream),this.timer=null,this.isActive=!1,this.schedulingRate=this.terminal.isTTY()?this.options.throttleTime:
this.options.notTTYSchedule,this.loggingBuffer=[],this.sigintCallback=null}create(e,u,D,r={}){let i=new yu(Object.assign(
{},this.options,{terminal:this.terminal},r));return this.bars.push(i),this.options.noTTYOutput===!1&&this.terminal.isTTY()===
!1||(this.sigintCallback===null&&this.options.gracefulExit&&(this.sigintCallback=this.stop.bind(this),process.once("SIGI\
NT",this.sigintCallback),process.once("SIGTERM",this.sigintCallback)),this.isActive||(this.options.hideCursor===!0&&this.
terminal.cursor(!1),this.options.linewrap===!1&&this.terminal.lineWrapping(!1),this.timer=setTimeout(this.update.bind(this),
this.schedulingRate)),this.isActive=!0,i.start(e,u,D),this.emit("start")),i}remove(e){let u=this.bars.indexOf(e);return u<
0?!1:(this.bars.splice(u,1),this.update(),this.terminal.newline(),this.terminal.clearBottom(),!0)}update(){if(this.timer&&
(clearTimeout(this.timer),this.timer=null),this.emit("update-pre"),this.terminal.cursorRelativeReset(),this.emit("redraw\
-pre"),this.loggingBuffer.length>0)for(this.terminal.clearLine();this.loggingBuffer.length>0;)this.terminal.write(this.loggingBuffer.
shift(),!0);for(let e=0;e<this.bars.length;e++)e>0&&this.terminal.newline(),this.bars[e].render();this.emit("redraw-post"),
this.options.noTTYOutput&&this.terminal.isTTY()===!1&&(this.terminal.newline(),this.terminal.newline()),this.timer=setTimeout(
this.update.bind(this),this.schedulingRate),this.emit("update-post"),this.options.stopOnComplete&&!this.bars.find(e=>e.isActive)&&
this.stop()}stop(){if(clearTimeout(this.timer),this.timer=null,this.sigintCallback&&(process.removeListener("SIGINT",this.
sigintCallback),process.removeListener("SIGTERM",this.sigintCallback),this.sigintCallback=null),this.isActive=!1,this.options.
hideCursor===!0&&this.terminal.cursor(!0),this.options.linewrap===!1&&this.terminal.lineWrapping(!0),this.terminal.cursorRelativeReset(),
this.emit("stop-pre-clear"),this.options.clearOnComplete)this.terminal.clearBottom();else{for(let e=0;e<this.bars.length;e++)
e>0&&this.terminal.newline(),this.bars[e].render(),this.bars[e].stop();this.terminal.newline()}this.emit("stop")}log(e){
this.loggingBuffer.push(e)}}});var mt=l((UD,dt)=>{dt.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var Ct=l((zD,pt)=>{pt.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var gt=l((VD,Et)=>{Et.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var At=l((WD,Bt)=>{Bt.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var bt=l((jD,yt)=>{var wu=mt(),xu=Ct(),vu=gt(),ku=At();yt.exports={legacy:wu,shades_classic:xu,shades_grey:vu,rect:ku}});var xt=l((GD,wt)=>{var Tt=ft(),Ou=Ft(),$u=bt(),Su=se(),_u=re(),Iu=ie(),Ru=ne();wt.exports={Bar:Tt,SingleBar:Tt,MultiBar:Ou,
Presets:$u,Format:{Formatter:Su,BarFormat:Iu,ValueFormat:_u,TimeFormat:Ru}}});import{writeFile as zu}from"node:fs/promises";import{resolve as $t}from"node:path";import{stripVTControlCharacters as Nt}from"node:util";function g(t){return Nt(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomUUID as Lt}from"node:crypto";import{cp as $e,link as Pt,mkdir as Mt,readdir as Yt,rename as _,rm as W,stat as Se,
utimes as ke}from"node:fs/promises";import{join as B}from"node:path";var qt=/\.partial(?:\.old)?$/,Ut=1440*60*1e3,I=class{#e;constructor(e){this.#e=e}async prepare(){try{await Mt(this.#e,{recursive:!0}),
await ve(this.#e,e=>qt.test(e),Ut)}catch(e){throw new d("BAD_INPUT",`The option --cache-dir must be a writable directory\
, but ${JSON.stringify(this.#e)} is not: ${E(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,u,D){let r=B(
this.#e,e);if(await Se(r).catch(()=>{})===void 0)return!1;try{let i=await Yt(r),n=Be(e)?T:V;for(let s of[V,T].filter(a=>a===
n||i.includes(a)))await Vt(B(r,s),B(u,s));return await ke(r,new Date,new Date).catch(()=>{}),!0}catch(i){return D.warning(
`Could not read the cached layer ${r}: ${E(i)}.`),!1}}canSave(){return!0}async save(e,u,D,r=!1){let i=B(this.#e,e);if(r&&
await zt(B(i,T),B(u,T)))return await ke(i,new Date,new Date).catch(()=>{}),W(u,{recursive:!0,force:!0});let n=`${i}.${Lt()}\
.partial`,s=`${n}.old`;try{await _(u,n).catch(async a=>{if(a.code!=="EXDEV")throw a;await $e(u,n,{recursive:!0}),await W(
u,{recursive:!0,force:!0})}),await _(n,i).catch(async a=>{if(!Oe(a))throw a;await _(i,s).catch(()=>{}),await _(n,i).catch(
c=>{if(!Oe(c))throw c})})}catch(a){D.warning(`Could not save the layer in ${this.#e}: ${E(a)}.`)}finally{for(let a of[n,
s])await W(a,{recursive:!0,force:!0}).catch(()=>{})}}};async function zt(t,e){let u=await Promise.all([t,e].map(D=>Se(D).
catch(()=>{})));return u[0]!==void 0&&u[0].size===u[1]?.size}function Oe({code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||
t==="ENOTDIR"}async function Vt(t,e){await Pt(t,e).catch(()=>$e(t,e))}import{parseArgs as Ht}from"node:util";var _e=Object.entries(Te).filter(([,t])=>t.isActionOnly!==!0).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}})),
f=[..._e,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them in lat\
er runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this file"},
{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"boo\
lean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show debu\
g messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boolean",
default:"false",help:"show the version"}];function Ie(t){return _e.some(e=>e.name===t)}function Re(t){let{kind:e,value:u}=t;
return u===void 0?A(t):`${A(t)}${e==="choice"?`[=${u}]`:` ${u}`}`}function j({kind:t,value:e}){return e!==void 0&&t!=="c\
hoice"}function A({name:t,kind:e,default:u}){return`--${e==="boolean"&&u==="true"?"no-":""}${t}`}var w="__complete",H=["bash","zsh","fish"],p={files:0,none:4,noSpace:6},Ne={candidates:[],directive:p.none},Wt={candidates:[],
directive:p.files};async function Le(t,e){let u=t.at(-1)??"",{candidates:D,directive:r}=await jt(t.slice(0,-1),u,e);return[
...D.filter(({text:n})=>n.startsWith(u)).map(({text:n,help:s})=>s===void 0?n:`${n}	${s}`),`:${r}`].join(`
`)}async function jt(t,e,u){let D=G(t.at(-1)??"");if(D!==void 0&&j(D))return J(D.name,e,u);let[,r="",i]=/^--([a-z-]+)=(.*)$/.
exec(e)??[];if(i!==void 0){let{candidates:s,directive:a}=await J(r,i,u);return{candidates:s.map(c=>({...c,text:`--${r}=${c.
text}`})),directive:a}}if(e.startsWith("-")){let s=new Set(t.map(c=>G(c)?.name));return{candidates:f.filter(({name:c,kind:F})=>F===
"list"||!s.has(c)).map(c=>({text:A(c),help:c.help})),directive:p.none}}return t.some((s,a)=>!s.startsWith("-")&&!Gt(G(t[a-
1]??"")))?Ne:J("image",e,u)}function Gt(t){return t!==void 0&&j(t)}function G(t){return f.find(({name:e,short:u})=>t===`\
--${e}`||t===`--no-${e}`||u!==void 0&&t===`-${u}`)}async function J(t,e,u){let D=(...r)=>({candidates:r.map(i=>({text:i})),
directive:p.none});switch(t){case"image":case"tag":case"compare":return Z(u,"image","ls","--format","{{.Repository}}:{{.\
Tag}}");case"container":return Z(u,"ps","--all","--format","{{.Names}}");case"run-network":return Z(u,"network","ls","--\
format","{{.Name}}");case"clean":return Jt(e);case"pull":return D("missing","always","never");case"compression":return D(
"gzip","zstd","none");case"platform":return D("linux/amd64","linux/arm64","linux/arm/v7","all");case"from":return D("aut\
o","layers");case"verify":return D("true","false","layers");case"backup":case"report":case"html":case"summary":case"temp\
-dir":case"cache-dir":return Wt;default:return Ne}}async function Z(t,...e){let u=await t.try(e).catch(()=>{});return{candidates:(u?.
exitCode===0?u.stdout.split(`
`):[]).map(i=>i.trim()).filter(i=>i!=="").filter(i=>!i.includes("<none>")).map(i=>({text:i})),directive:p.none}}function Jt(t){
let e=t.slice(0,t.lastIndexOf(",")+1),u=e.split(",");return{candidates:[{text:S,help:"all safe presets"},...$.map(({name:r,
isSafe:i,what:n})=>({text:r,help:`${i?"":"by name only: "}${n.replaceAll("`","")}`}))].filter(({text:r})=>!u.includes(r)).
map(({text:r,help:i})=>({text:e+r,help:i})),directive:p.noSpace}}var Zt={bash:`# bash completion of docker-flatten: sour\
ce <(docker-flatten completion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${w} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${w} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${w} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${p.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function Pe(t){return Zt[t]}var Me="docker-cli-plugin-metadata";function Ye(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${O}`,ShortDescription:"Flatten an image into one layer"})}var qe="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND",K="flatten",Kt=["--config","-c","--context","-H","--host","-l","--log-le\
vel","--tlscacert","--tlscert","--tlskey"];function Ue(t,e){if(t[0]===Me)return{kind:"plugin-metadata"};if(t[0]===w)return{
kind:"complete",words:ru(t.slice(1),e)};let{dockerArgs:u,rest:D}=e[qe]===void 0?{dockerArgs:[],rest:t}:iu(t),{values:r,positionals:i}=Qt(
D);if(i[0]==="completion"&&(i.length>1||D.length===1))return{kind:"completion",shell:Du(i.slice(1))};if(r.help===!0)return{
kind:"help"};if(r.version===!0)return{kind:"version"};if(i.length>1)throw x(`expected one image, got ${i.length}: ${i.join(
" ")}`);if(i.length===1&&r.image!==void 0)throw x("give the image either as an argument or with --image, not both");return{
kind:"flatten",input:n=>Ie(n)?n==="image"?i[0]??R(r[n]):R(r[n]):"",json:r.json===!0,summary:R(r.summary)||void 0,cacheDir:R(
r["cache-dir"])||void 0,verbosity:Xt(r,u),dockerArgs:u}}function Xt(t,e){let u=t.quiet===!0,D=t.debug===!0||e.some(r=>r===
"-D"||r==="--debug");if(u&&D)throw x("--quiet and --debug cannot be combined");return u?"quiet":D?"debug":"normal"}function Qt(t){
let e={};for(let{name:u,kind:D,short:r}of f)e[u]={type:D==="boolean"?"boolean":"string",multiple:D==="list",...r===void 0?
{}:{short:r}};try{return Ht({args:t.map(tu),options:e,allowPositionals:!0,allowNegative:!0})}catch(u){let D=E(u).split("\
. ")[0]??"";throw x(D,uu(D))}}var eu=f.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function tu(t,e,u){let D=u.indexOf(
"--");if(D!==-1&&e>D)return t;for(let r of eu){if(t===`--${r}`)return`--${r}=true`;if(t===`--no-${r}`)return`--${r}=fals\
e`}return t}function uu(t){let[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return;let u=f.filter(({kind:i})=>i===
"boolean"||i==="choice").map(i=>i.name),D=e.startsWith("no-")?z(e.slice(3),u):void 0,r=f.map(A).map(i=>i.slice(2));return D===
void 0?z(e,r):`no-${D}`}function Du(t){let e=H.find(D=>D===t[0]);if(e!==void 0&&t.length===1)return e;let u=t.length===0?
"none was given":`got "${t.join(" ")}"`;throw x(`"completion" needs one shell (${H.join(", ")}), but ${u}`)}function ru(t,e){
return e[qe]!==void 0&&t[0]===K?t.slice(1):t}function iu(t){let e=0;for(;e<t.length;){let u=t[e];if(u===K)return{dockerArgs:t.
slice(0,e),rest:t.slice(e+1)};if(u==="help"&&t[e+1]===K)return{dockerArgs:[],rest:["--help"]};if(!u.startsWith("-"))break;
e+=Kt.includes(u)?2:1}return{dockerArgs:[],rest:[...t]}}function R(t){return Array.isArray(t)?t.join(`
`):t===void 0?"":String(t)}function x(t,e){let u='Run "docker-flatten --help" for usage.';return new d("BAD_INPUT",`Inva\
lid arguments: ${t}.`,{hint:e===void 0?u:`Did you mean --${e}? ${u}`})}var nu=80;function Ve(){let t=f.filter(({name:D})=>D!=="image").map(su),e=Math.max(...t.map(([D])=>D.length)),u=D=>$.filter(
r=>r.isSafe===D).map(({name:r})=>r);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatten --co\
ntainer NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image into a sin\
gle layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Results go t\
o stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are invalid.","",
"Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --clean auto\
,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:flat","","O\
ptions:",...t.flatMap(([D,r])=>X(`  ${D.padEnd(e)}  `,r)),"",'Presets for --clean (write -NAME to omit one, as in "auto,\
-logs"):',...X(`  ${S}:`.padEnd(17),ze(u(!0))),...X("  by name only:".padEnd(17),ze(u(!1)))].join(`
`)}function su(t){let{kind:e,short:u,default:D,help:r}=t,i=u===void 0?"    ":`-${u}, `,s=D===""||(e==="boolean"||e==="ch\
oice")?[]:[`(default ${D})`];return[`${i}${Re(t)}`,[...r.split(" "),...s]]}function ze(t){return t.map((e,u)=>u===t.length-
1?e:`${e},`)}function X(t,e){let u=[],D=t;for(let r of e){let i=D.length===t.length;!i&&D.length+1+r.length>nu?(u.push(D),
D=" ".repeat(t.length)+r):D+=i?r:` ${r}`}return[...u,D]}var y=Rt(xt(),1);import{clearScreenDown as Nu,cursorTo as Lu,moveCursor as Pu}from"node:readline";var Mu=4,vt={min:8,max:40},Yu=80,L=class{#e;#t;#D=0;constructor(e,u){this.#e=e,this.#t=new y.MultiBar({stream:e,fps:Mu,format:D=>this.#u(
u.measure(),D),forceRedraw:!0,clearOnComplete:!0,hideCursor:!0,linewrap:!0,gracefulExit:!1},y.Presets.legacy),this.#t.create(
1,0),e.on("resize",this.#r),process.on("exit",this.end),this.#t.update()}print(e){this.#t.log(e),this.#t.update()}end=()=>{
this.#t.isActive&&(this.#e.off("resize",this.#r),process.off("exit",this.end),this.#t.stop())};#r=()=>{let e=Math.ceil(this.#D/
kt(this.#e))-1,u=this.#e;e>0&&Pu(u,0,-e),Lu(u,0),Nu(u),this.#t.update()};#u(e,u){let D=qu(e,kt(this.#e)-1,(r,i)=>y.Format.
BarFormat(r,{...u,barsize:i}));return this.#D=D.length,D}};function kt({columns:t}){return t===void 0||t===0?Yu:t}function qu(t,e,u){let{title:D,seconds:r,doneBytes:i,totalBytes:n,
percent:s}=t;if(i===void 0)return Ot(`${D}  ${Ee(Math.round(r))} so far`,e);let a=U(t),c=U({...t,totalBytes:void 0}),[F,
h]=[pe(t),Ce(t)],b=[[a,F,h],[a,h],[c,h],[h??c],[]];for(let v of b){let k=`${D} [`,m=["",s===void 0?void 0:`${s} %`.padStart(
4),...v].filter(It=>It!==void 0).join("  ");if(s===void 0||n===void 0){if(D.length+m.length<=e)return D+m;continue}let ae=e-
k.length-m.length;if(ae<=vt.min)continue;let _t=Math.min(vt.max,ae-1);return`${k}${u(Math.min(.99,i/n),_t)}]${m}`}return Ot(
s===void 0?`${D}  ${c}`:`${D}  ${s} %`,e)}function Ot(t,e){return t.slice(0,Math.max(0,e))}var Uu=300,P=class{#e;#t;#D;#r;#u;constructor(e={}){let{verbosity:u="normal",signal:D,stream:r=process.stderr,env:i=process.
env}=e;this.#e=u,this.#t=D,this.#D=r,this.#r=r.isTTY===!0&&!i.NO_COLOR&&i.TERM!=="dumb"}info(e){this.#e!=="quiet"&&this.#i(
e)}debug(e){this.#e==="debug"&&this.#i(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#i(`warning: ${e}`)}async group(e,u){
return this.info(e),u()}showProgress(e){return this.#e==="quiet"?()=>{}:this.#r?this.#n({...e,title:g(e.title).replaceAll(
`
`," ")}):ge(e,u=>this.info(u))}untrusted(e){this.info(`  | ${e}`)}#n(e){let u=new me(e),D,i=setTimeout(()=>{this.#u!==void 0||
this.#t?.aborted||(D=new L(this.#D,u),this.#u=D)},Uu),n=()=>{clearTimeout(i),this.#t?.removeEventListener("abort",n),D?.
end(),this.#u===D&&(this.#u=void 0)};return this.#t?.addEventListener("abort",n),n}#i(e){let u=`${g(e)}
`;this.#u===void 0?this.#D.write(u):this.#u.print(u)}};var M={success:0,failure:1,invalidArguments:2};async function St(t){let e=!1;Fe("command-line");try{let u=Ue(t,process.env);
return u.kind!=="flatten"?(process.stdout.write(`${await Gu(u)}
`),M.success):(e=u.verbosity==="debug",await Vu(u),M.success)}catch(u){return process.stderr.write(`docker-flatten: ${g(
le(u))}
`),t.length===0&&process.stderr.write(`Run "docker-flatten --help" for usage.
`),e&&process.stderr.write(`${g(ce(u))}
`),u instanceof d&&u.code==="BAD_INPUT"?M.invalidArguments:M.failure}}async function Vu(t){let e=we(t.input),{summary:u,
cacheDir:D}=t;u!==void 0&&(ju(u,e),await Ae(u));let r=D===void 0?void 0:new I($t(D));await r?.prepare();let i=he();try{let n=new P(
{verbosity:t.verbosity,signal:i.signal}),s=await ye(e,{id:fe(),docker:new q({globalArgs:t.dockerArgs}),log:n,signal:i.signal,
cache:r}),a=be(s),c=Object.entries(a).map(([F,h])=>`${F}: ${h}`);if(await Wu(t.json?JSON.stringify(a):c.join(`
`)),u!==void 0&&(await zu(u,"",{flag:"a"}).catch(()=>{}),await xe(u,s.report,n)),s.budgetError!==void 0)throw s.budgetError}finally{
i.release()}}async function Wu(t){let e=await new Promise(u=>process.stdout.write(`${t}
`,u));if(!(e==null||e.code==="EPIPE"))throw new d("OUTPUT_FAILED",`The image was flattened, but the results could not be\
 written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}function ju(t,e){
let u=["backup","report","html"].find(D=>e[D]===$t(t));if(u!==void 0)throw new d("BAD_INPUT",`The options --summary and \
--${u} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function Gu(t){switch(t.kind){case"\
help":return Ve();case"version":return`docker-flatten ${O}`;case"plugin-metadata":return Ye();case"completion":return Pe(
t.shell);case"complete":return Zu(t.words)}}var Ju=3;async function Zu(t){let e=new de(void 0,Ju);try{return await Le(t,
new q({watch:e}))}finally{e.release()}}process.exitCode=await St(process.argv.slice(2));
