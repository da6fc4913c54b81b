// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/zip.h"
#include "core/report/xmltree.h"

#include <QHash>

#include <initializer_list>

namespace axw::report {

/// What the checks of office documents share: a ZIP package, its parts as trees, and a list of what is wrong with them.
class PackageCheck
{
public:
    virtual ~PackageCheck() = default;
    PackageCheck(const PackageCheck &) = delete;
    PackageCheck &operator=(const PackageCheck &) = delete;

    /// Everything that is wrong, part by part; empty where the package is sound.
    QStringList problems();

protected:
    explicit PackageCheck(const QByteArray &file) : m_file(file) {}

    /// Reads what the rest is checked by. Where something is wrong with that, nothing more is looked at.
    virtual void readParts() = 0;
    virtual void checkParts() = 0;

    void need(bool right, const QString &part, const QString &why);
    /// Reads a part that is XML.
    void read(const QString &part);
    void needParts(std::initializer_list<const char *> parts);

    const QByteArray &file() const { return m_file; }
    const files::ZipReader &zip() const { return *m_zip; }
    const QHash<QString, XmlTree> &parts() const { return m_parts; }
    const XmlElement &root(const QString &part) const { return *m_parts.value(part).top; }

private:
    const QByteArray &m_file;
    const files::ZipReader *m_zip = nullptr; ///< while problems() runs
    QHash<QString, XmlTree> m_parts;
    QStringList m_problems;
};

} // namespace axw::report
