// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packagecheck.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

QStringList PackageCheck::problems()
{
    const auto opened = files::ZipReader::open(m_file);
    if (!opened)
        return {u"no ZIP archive: "_s + opened.error().sentence};
    m_zip = &*opened;
    readParts();
    if (m_problems.isEmpty())
        checkParts();
    m_zip = nullptr;
    return m_problems;
}

void PackageCheck::need(bool right, const QString &part, const QString &why)
{
    constexpr qsizetype most = 50;
    if (!right && m_problems.size() < most)
        m_problems += part + u": "_s + why;
}

void PackageCheck::read(const QString &part)
{
    const auto bytes = m_zip->read(part);
    need(bytes.has_value(), part, u"cannot be read"_s);
    if (!bytes)
        return;
    const XmlTree &tree = *m_parts.insert(part, readXml(*bytes));
    for (const QString &problem : tree.problems)
        need(false, part, problem);
}

void PackageCheck::needParts(std::initializer_list<const char *> parts)
{
    for (const char *part : parts)
        need(m_zip->contains(QString::fromLatin1(part)), QString::fromLatin1(part), u"is not there"_s);
}

} // namespace axw::report
