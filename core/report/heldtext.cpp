// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/heldtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &heldParts()
{
    static const QRegularExpression parts = [] {
        const QString korean = uR"((?<![\d.])(?:\d{4}\. \d{1,2}\. \d{1,2}\b\.?|\d{1,4}\. \d{1,2}\.))"_s;
        const QString english = uR"(\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?)"_s
            + uR"(|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?: \d{4})?\b)"_s;
        const QString range = uR"( ~(?= ?\d))"_s;
        const QString unit = uR"((?<=\d) (?:(?:working |calendar )?days?|weeks?|months?|years?|hours?|minutes?|person-days?|persons?|people|employees)"_s
            + uR"(|companies|company|cases?|visits?|letters?|items?|tasks?|PoCs?|points?|times|bytes|million|billion|M/D|%p|[kKMG]B|mm|cm|km|kg)(?![\p{L}\d]))"_s;
        const QString caption = uR"((?<!\p{L})(?:표|그림|Table|Figure) (?=\d))"_s;
        const QString telephone = uR"(\+\d{1,3}(?:[ -]\d{1,4}){2,4}\b)"_s;
        return QRegularExpression(QStringList{korean, english, range, unit, caption, telephone}.join(u'|'));
    }();
    return parts;
}

} // namespace

QString heldTogether(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return text;
    QString held = text;
    for (auto found = heldParts().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        for (qsizetype at = part.capturedStart(); at < part.capturedEnd(); ++at) {
            if (held.at(at) == u' ')
                held[at] = QChar::Nbsp;
        }
    }
    return held;
}

} // namespace axw::report
