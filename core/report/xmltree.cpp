// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xmltree.h"

#include <QXmlStreamReader>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

const XmlElement *XmlElement::child(const QString &wanted) const
{
    for (const auto &each : children) {
        if (each->name == wanted)
            return each.get();
    }
    return nullptr;
}

XmlTree readXml(const QByteArray &part)
{
    XmlTree tree;
    QXmlStreamReader reader(part);
    std::vector<XmlElement *> open{tree.top.get()};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            auto made = std::make_unique<XmlElement>();
            made->name = reader.qualifiedName().toString();
            for (const QXmlStreamAttribute &each : reader.attributes())
                made->attributes.insert(each.qualifiedName().toString(), each.value().toString());
            XmlElement *raw = made.get();
            open.back()->children.push_back(std::move(made));
            open.push_back(raw);
            if (open.size() == 2) {
                for (const QXmlStreamNamespaceDeclaration &each : reader.namespaceDeclarations())
                    tree.spaces += each.namespaceUri().toString();
            }
        } else if (reader.isEndElement()) {
            open.pop_back();
        } else if (reader.isDTD()) {
            tree.problems += u"has a document type"_s;
        }
    }
    if (reader.hasError())
        tree.problems += u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString());
    return tree;
}

} // namespace axw::report
