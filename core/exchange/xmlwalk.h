// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/projectvalues.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace axw::exchange {

/// Walks through a plan's XML element by element, by names without their namespace, and stops at the first value that
/// cannot be. Every reader of a value reads the element it stands in to its end.
class XmlWalk
{
public:
    explicit XmlWalk(QXmlStreamReader &xml) : m_xml(xml) {}

    /// Goes into the element that was entered and visits its children; what a visit does not read is skipped.
    template<class Visit>
    void eachChild(Visit visit)
    {
        while (m_xml.readNextStartElement()) {
            const qint64 depth = ++m_depth;
            visit(m_xml.name());
            if (m_depth == depth)
                skip();
        }
        --m_depth;
    }

    QString text();
    /// Nothing for an empty element. What is no whole number within the limits ends the reading.
    std::optional<int> number(int least, int most);
    std::optional<double> decimal(double least, double most);
    /// An amount of money as plans have it: in hundredths.
    std::optional<qint64> hundredths();
    std::optional<bool> truth();
    std::optional<schedule::Moment> moment(bool finish = false);
    std::optional<QDate> date();
    std::optional<int> minute();

    int line() const { return int(m_xml.lineNumber()); }
    /// Ends the reading: what stands in this line cannot be.
    void refuse(int line, const QString &why);
    bool isRefused() const { return m_refused; }
    const QString &whyRefused() const { return m_why; }
    int lineRefused() const { return m_line; }

private:
    void skip();
    void refuseValue(const QString &element, int line, const QString &value, const QString &right);

    QXmlStreamReader &m_xml;
    qint64 m_depth = 0; ///< elements that were entered and not yet left
    bool m_refused = false;
    int m_line = 0;
    QString m_why;
};

} // namespace axw::exchange
