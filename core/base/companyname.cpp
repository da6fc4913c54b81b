// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"

#include <QRegularExpression>

namespace axw {

using namespace Qt::Literals::StringLiterals;

const QRegularExpression &corporateForms()
{
    static const QRegularExpression forms(
        uR"(㈜|\((?:주|유|합|사|재|복|학|의|특|영농|농)\)|주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인|농업회사법인|어업회사법인|영농조합법인|영어조합법인|사회복지법인|학교법인|의료법인|사회적협동조합|협동조합(?=\s|$)|\b(?:co|company)\b\.?\s*,?\s*\bltd\b\.?|\bltd\b\.?|\binc\b\.?|\bcorp(?:oration)?\b\.?|\bllc\b\.?)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return forms;
}

QString bareCompanyName(const QString &name)
{
    const QString bare = QString(name).remove(corporateForms()).simplified();
    return bare.isEmpty() ? name : bare;
}

} // namespace axw
