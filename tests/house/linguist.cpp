// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/linguist.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axw::house {

namespace {

/// Words that a Korean of this field writes in Latin letters.
const QSet<QString> latinWords = {
    // the field
    u"AI"_s, u"AX"_s, u"PoC"_s, u"KPI"_s, u"PV"_s, u"EV"_s, u"AC"_s, u"SPI"_s, u"CPI"_s, u"EAC"_s, u"KSIC"_s, u"H50"_s, u"png"_s, u"ERP"_s, u"MES"_s, u"WMS"_s, u"CMS"_s, u"MLOps"_s, u"NDA"_s,
    u"TRL"_s, u"GPL"_s, u"BRN"_s, u"RISE"_s, u"KAIST"_s, u"IT"_s, u"MD"_s, u"FS"_s, u"QCustomPlot"_s, u"Qt"_s,
    // files
    u"PDF"_s, u"HTML"_s, u"CSV"_s, u"XLSX"_s, u"XLSForm"_s, u"HWPX"_s, u"DOCX"_s, u"XML"_s, u"ZIP"_s, u"JSON"_s,
    u"UTF"_s, u"BOM"_s, u"CP949"_s, u"EUC"_s, u"KR"_s, u"Excel"_s, u"MS"_s, u"Project"_s, u"iCalendar"_s, u"USB"_s,
    u"axw"_s, u"axwb"_s, u"form"_s, u"SQLite"_s, u"XPath"_s, u"OpenDocument"_s, u"DTD"_s, u"PNG"_s, u"JPEG"_s, u"TIFF"_s, u"WebP"_s, u"HEIF"_s, u"HEIC"_s, u"ODK"_s, u"KoboToolbox"_s, u"SVG"_s, u"SHA"_s, u"UUID"_s, u"UID"_s, u"ISO"_s, u"URL"_s, u"WebDAV"_s, u"webdavs"_s, u"https"_s,
    // keys
    u"Ctrl"_s, u"Alt"_s, u"Shift"_s, u"Tab"_s, u"Esc"_s, u"Enter"_s, u"Del"_s, u"Home"_s, u"End"_s, u"Space"_s,
    u"English"_s,
};

/// Words of the XLSForm standard: in the sentences about forms they name what a person finds in the workbook, and are not
/// translated there either.
const QSet<QString> formWords = {
    u"type"_s, u"name"_s, u"label"_s, u"hint"_s, u"list"_s, u"key"_s, u"value"_s, u"settings"_s, u"survey"_s, u"choices"_s, u"choice"_s,
    u"dimensions"_s, u"dimension"_s, u"levels"_s, u"entities"_s, u"osm"_s, u"external"_s, u"filter"_s, u"allow"_s, u"duplicates"_s,
    u"select"_s, u"one"_s, u"text"_s, u"integer"_s, u"range"_s, u"calculate"_s, u"calculation"_s, u"repeat"_s, u"group"_s, u"begin"_s,
    u"end"_s, u"other"_s, u"meta"_s, u"step"_s, u"seed"_s, u"randomize"_s, u"true"_s, u"false"_s, u"yes"_s, u"tick"_s, u"labelset"_s, u"appearance"_s, u"search"_s, u"from"_s, u"file"_s,
    u"count"_s, u"sum"_s, u"join"_s, u"indexed"_s, u"div"_s, u"MD5"_s, u"base64"_s, u"hex"_s, u"evidence"_s, u"note"_s, u"T09"_s,
};

/// Korean that says the thing, but not as the centre says it.
struct WrongTerm
{
    QStringView wrong;
    QStringView right;
};

constexpr WrongTerm wrongTerms[] = {
    {u"고객", u"수요기업"},        {u"감사 추적", u"변경이력"},   {u"크리티컬", u"주공정"},    {u"임계 경로", u"주공정"},
    {u"마일스톤", u"이정표"},      {u"베이스라인", u"기준계획"},  {u"리포트", u"보고서"},      {u"익스포트", u"내보내기"},
    {u"임포트", u"가져오기"},      {u"태스크", u"작업"},          {u"선행 작업", u"선행작업"}, {u"여유 시간", u"여유시간"},
    {u"상담 일지", u"상담일지"},   {u"접수 대장", u"접수대장"},   {u"수준 진단", u"수준진단"}, {u"자료 요청", u"자료요청"},
    {u"수요 기업", u"수요기업"},   {u"공급 기업", u"공급기업"},   {u"동기 화", u"동기화"},     {u"싱크", u"동기화"},
    {u"자격 요건", u"자격요건"},   {u"근거 자료", u"근거자료"},   {u"문항들", u"문항"},        {u"클라이언트", u"수요기업"},
};

} // namespace

Result<QList<Message>> readMessages(const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, tsFile, file.errorString());
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            if (xml.isEndElement() && xml.name() == u"context")
                context.clear();
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", true, false});
        } else if (xml.name() == u"source" && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation" && !messages.isEmpty()) {
            const auto type = xml.attributes().value(u"type"_s);
            messages.last().finished = type != u"unfinished";
            messages.last().obsolete = type == u"obsolete" || type == u"vanished";
            if (!messages.last().numerus)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == u"numerusform" && !messages.isEmpty()) {
            messages.last().translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        return fail(Error::Kind::Damaged, tsFile, xml.errorString());
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

QString koreanFault(const Message &message)
{
    if (!message.finished || message.translations.isEmpty())
        return u"is not translated"_s;
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return u"is not translated"_s;
        if (placeholders(text) != placeholders(message.source))
            return u"has other placeholders: %1"_s.arg(text);
        for (const WrongTerm &term : wrongTerms) {
            if (text.contains(term.wrong))
                return u"says %1 where the field says %2: %3"_s.arg(term.wrong, term.right, text);
        }
        // A placeholder, a level (T0, E1), a file's ending (.xlsx), a script's option (--dry-run), a function of an expression
        // (count-selected()), an element (<StartDate>) and what stands in ${} are no words.
        static const QRegularExpression scripts(u"(?<![A-Za-z0-9])(\\.[a-z]+|--[a-z-]+|[a-z][a-z:-]*(?=\\()|\\$\\{[^}]*\\}|<[A-Za-z]+>|__last-saved|Page Up/Down)"_s);
        static const QRegularExpression latin(u"[A-Za-z][A-Za-z0-9]{2,}"_s);
        QString said = text;
        said.remove(scripts);
        for (auto words = latin.globalMatch(said); words.hasNext();) {
            const QString word = words.next().captured();
            const bool ofForms = message.context.startsWith(u"axw::forms") && formWords.contains(word);
            if (!latinWords.contains(word) && !ofForms)
                return u"leaves '%1' in English: %2"_s.arg(word, text);
        }
    }
    return {};
}

} // namespace axw::house
