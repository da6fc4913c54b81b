// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"

#include <QDataStream>
#include <QIODevice>

namespace axw::journal {

using store::Value;

namespace {

constexpr quint8 format = 1;
constexpr int saltBytes = 16;
constexpr quint64 mostFields = 1u << 24;

/// A compact, deterministic writing: variable-length integers, tagged values.
class Writer
{
public:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char((value & 0x7f) | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    void raw(const QByteArray &bytes) { m_bytes.append(bytes); }
    void sized(const QByteArray &bytes)
    {
        number(quint64(bytes.size()));
        raw(bytes);
    }
    void value(const Value &value)
    {
        if (const qint64 *integer = value.integer()) {
            number(1);
            number((quint64(*integer) << 1) ^ quint64(*integer >> 63));
        } else if (const double *real = value.real()) {
            number(2);
            quint64 bits = 0;
            memcpy(&bits, real, sizeof bits);
            for (int i = 0; i < 8; ++i)
                m_bytes.append(char((bits >> (8 * i)) & 0xff));
        } else if (const QString *text = value.text()) {
            number(3);
            sized(text->toUtf8());
        } else if (const QByteArray *blob = value.blob()) {
            number(4);
            sized(*blob);
        } else {
            number(0);
        }
    }
    void versions(const std::vector<Version> &versions)
    {
        number(versions.size());
        for (const Version &version : versions) {
            number(quint64(version.clock));
            raw(version.device);
        }
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = quint8(m_bytes.at(m_at++));
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_ok = false;
        return 0;
    }
    QByteArray raw(qsizetype size)
    {
        if (size < 0 || size > m_bytes.size() - m_at) {
            m_ok = false;
            return {};
        }
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    QByteArray sized()
    {
        const quint64 size = number();
        return size > quint64(m_bytes.size()) ? (m_ok = false, QByteArray()) : raw(qsizetype(size));
    }
    Value value()
    {
        switch (number()) {
        case 0: return {};
        case 1: {
            const quint64 coded = number();
            return qint64(coded >> 1) ^ -qint64(coded & 1);
        }
        case 2: {
            const QByteArray bytes = raw(8);
            quint64 bits = 0;
            for (int i = 0; m_ok && i < 8; ++i)
                bits |= quint64(quint8(bytes.at(i))) << (8 * i);
            double real = 0;
            memcpy(&real, &bits, sizeof real);
            return real;
        }
        case 3: return QString::fromUtf8(sized());
        case 4: return sized();
        default: m_ok = false; return {};
        }
    }
    std::vector<Version> versions()
    {
        std::vector<Version> versions;
        const quint64 count = number();
        for (quint64 i = 0; m_ok && i < count && i < mostFields; ++i) {
            Version version;
            version.clock = qint64(number());
            version.device = raw(16);
            versions.push_back(version);
        }
        return versions;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace

QByteArray pack(const std::vector<RowChange> &changes, const QByteArray &salt)
{
    Q_ASSERT(salt.size() == saltBytes);
    Writer out;
    out.number(format);
    out.raw(salt);
    out.number(changes.size());
    for (const RowChange &change : changes) {
        out.number(quint64(change.op));
        out.number(quint64(change.table));
        out.raw(change.row);
        out.versions(change.replaces);
        out.number(change.fields.size());
        for (const FieldChange &field : change.fields) {
            out.number(quint64(field.column));
            if (change.op != RowChange::Op::Insert)
                out.value(field.before);
            if (change.op != RowChange::Op::Delete)
                out.value(field.after);
            out.versions(field.replaces);
        }
    }
    return out.take();
}

std::optional<std::vector<RowChange>> unpack(const QByteArray &payload)
{
    Reader in(payload);
    if (in.number() != format)
        return std::nullopt;
    in.raw(saltBytes);
    std::vector<RowChange> changes;
    const quint64 rows = in.number();
    for (quint64 i = 0; in.ok() && i < rows; ++i) {
        RowChange change;
        const quint64 op = in.number();
        if (op > 2)
            return std::nullopt;
        change.op = RowChange::Op(op);
        change.table = int(in.number());
        change.row = in.raw(16);
        change.replaces = in.versions();
        const quint64 fields = in.number();
        for (quint64 f = 0; in.ok() && f < fields; ++f) {
            FieldChange field;
            field.column = int(in.number());
            if (change.op != RowChange::Op::Insert)
                field.before = in.value();
            if (change.op != RowChange::Op::Delete)
                field.after = in.value();
            field.replaces = in.versions();
            change.fields.push_back(std::move(field));
        }
        changes.push_back(std::move(change));
    }
    if (!in.ok() || !in.atEnd())
        return std::nullopt;
    return changes;
}

QByteArray without(const QByteArray &payload, const QSet<std::pair<int, QByteArray>> &rows)
{
    const auto changes = unpack(payload);
    if (!changes)
        return {};
    std::vector<RowChange> kept;
    for (const RowChange &change : *changes) {
        if (!rows.contains({change.table, change.row}))
            kept.push_back(change);
    }
    return pack(kept, payload.mid(1, saltBytes));
}

} // namespace axw::journal
