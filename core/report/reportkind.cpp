// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportkind.h"

#include "core/report/printabletext.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

QList<Kind> allKinds()
{
    return {Kind::Diagnosis, Kind::Register, Kind::VisitLog, Kind::VisitConfirmation, Kind::Timeline, Kind::CaseFile,
            Kind::Portfolio, Kind::Weekly, Kind::Request, Kind::Letters};
}

QString kindCode(Kind kind)
{
    switch (kind) {
    case Kind::Diagnosis:
        return u"diagnosis"_s;
    case Kind::Register:
        return u"register"_s;
    case Kind::VisitLog:
        return u"visit-log"_s;
    case Kind::VisitConfirmation:
        return u"visit-confirmation"_s;
    case Kind::Timeline:
        return u"timeline"_s;
    case Kind::CaseFile:
        return u"case-file"_s;
    case Kind::Portfolio:
        return u"portfolio"_s;
    case Kind::Weekly:
        return u"weekly"_s;
    case Kind::Request:
        return u"request"_s;
    case Kind::Letters:
        return u"letters"_s;
    }
    return {};
}

std::optional<Kind> kindFromCode(QStringView code)
{
    for (const Kind kind : allKinds()) {
        if (kindCode(kind) == code)
            return kind;
    }
    return {};
}

LocalizedText kindName(Kind kind)
{
    switch (kind) {
    case Kind::Diagnosis:
        return {u"진단보고서"_s, u"Diagnosis report"_s};
    case Kind::Register:
        return {u"접수대장"_s, u"Intake register"_s};
    case Kind::VisitLog:
        return {u"상담일지"_s, u"Visit log"_s};
    case Kind::VisitConfirmation:
        return {u"방문확인서"_s, u"Visit confirmation"_s};
    case Kind::Timeline:
        return {u"PoC 추진 일정"_s, u"PoC timeline"_s};
    case Kind::CaseFile:
        return {u"수요기업 종합 기록"_s, u"Case file"_s};
    case Kind::Portfolio:
        return {u"성과 보고"_s, u"Outcome report"_s};
    case Kind::Weekly:
        return {u"주간보고"_s, u"Weekly report"_s};
    case Kind::Request:
        return {u"요구자료"_s, u"Requested data"_s};
    case Kind::Letters:
        return {u"공문대장"_s, u"Register of letters"_s};
    }
    return {};
}

bool wantsClient(Kind kind)
{
    switch (kind) {
    case Kind::Diagnosis:
    case Kind::VisitLog:
    case Kind::VisitConfirmation:
    case Kind::CaseFile:
        return true;
    case Kind::Register:
    case Kind::Timeline:
    case Kind::Portfolio:
    case Kind::Weekly:
    case Kind::Request:
    case Kind::Letters:
        return false;
    }
    return false;
}

bool takesClient(Kind kind)
{
    return wantsClient(kind) || kind == Kind::Timeline || kind == Kind::Letters;
}

bool isToCome(QStringView code)
{
    static const QStringList codes{u"roadmap"_s, u"matching"_s, u"consortium"_s, u"charter"_s, u"demonstration"_s, u"diffusion-card"_s};
    return codes.contains(code);
}

QList<Format> allFormats()
{
    return {Format::Pdf, Format::Hwpx, Format::Docx, Format::Xlsx, Format::Html};
}

QString formatCode(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Hwpx:
        return u"hwpx"_s;
    case Format::Docx:
        return u"docx"_s;
    case Format::Xlsx:
        return u"xlsx"_s;
    case Format::Html:
        return u"html"_s;
    }
    return {};
}

std::optional<Format> formatFromCode(QStringView code)
{
    for (const Format format : allFormats()) {
        if (formatCode(format) == code)
            return format;
    }
    return {};
}

QString proposedFileName(Kind kind, const QString &subject, QDate date, Language language, Format format)
{
    QString about;
    for (const QChar c : printableText(subject).simplified()) {
        static const QString refused = uR"(\/:*?"<>|)"_s;
        about += refused.contains(c) ? QChar(u'_') : c;
    }
    // Most file systems take 255 bytes, and a Hangul syllable is three of them.
    about = about.left(50).trimmed();
    while (about.endsWith(u'.'))
        about.chop(1);
    QStringList parts{kindName(kind).in(language)};
    if (!about.isEmpty())
        parts.append(about);
    if (date.isValid())
        parts.append(date.toString(Qt::ISODate));
    return parts.join(u'_') + u'.' + formatCode(format);
}

} // namespace axw::report
