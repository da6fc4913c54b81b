// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace axw::report {

/// An element of a part as it was written, for the checks of office documents. Words are not kept.
struct XmlElement
{
    QString name; ///< with its prefix
    QHash<QString, QString> attributes;
    std::vector<std::unique_ptr<XmlElement>> children;

    QString value(const QString &attribute) const { return attributes.value(attribute); }
    int number(const QString &attribute) const { return attributes.value(attribute, QStringLiteral("-1")).toInt(); }
    /// The first of that name, or nullptr.
    const XmlElement *child(const QString &wanted) const;

    template<class Visit>
    void walk(const Visit &visit) const
    {
        visit(*this);
        for (const auto &each : children)
            each->walk(visit);
    }
};

struct XmlTree
{
    std::shared_ptr<XmlElement> top = std::make_shared<XmlElement>(); ///< holds the outermost element
    QStringList spaces;                                               ///< the URIs that the outermost element declares
    QStringList problems;                                             ///< not well formed, a document type
};

XmlTree readXml(const QByteArray &part);

} // namespace axw::report
