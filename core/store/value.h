// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

namespace axw::store {

/// One cell of the workspace file. Equality is strict: the integer 1 is not the text "1".
class Value
{
public:
    Value() = default;
    Value(std::nullptr_t) {}
    Value(bool value) : m_value(qint64(value)) {}
    template<std::integral T>
    Value(T value) : m_value(qint64(value))
    {}
    Value(double value) : m_value(value) {}
    Value(const QString &value) : m_value(value) {}
    Value(const QByteArray &value) : m_value(value) {}
    Value(const QUuid &value) : m_value(value.toRfc4122()) {}
    Value(Won value) : m_value(value.amount) {}
    /// ISO 8601 text; an invalid date is NULL.
    Value(QDate value)
    {
        if (value.isValid())
            m_value = value.toString(Qt::ISODate);
    }
    /// A null id is NULL.
    template<class Kind>
    Value(const Id<Kind> &id)
    {
        if (!id.isNull())
            m_value = id.bytes();
    }
    template<class T>
    Value(const std::optional<T> &value)
    {
        if (value)
            *this = Value(*value);
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const qint64 *integer() const { return std::get_if<qint64>(&m_value); }
    const double *real() const { return std::get_if<double>(&m_value); }
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const QByteArray *blob() const { return std::get_if<QByteArray>(&m_value); }

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, qint64, double, QString, QByteArray> m_value;
};

using Values = std::vector<Value>;

} // namespace axw::store
