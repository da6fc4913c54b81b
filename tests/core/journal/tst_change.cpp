// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"

#include "tests/support/check.h"

#include <QRandomGenerator>

using namespace axw;
using namespace axw::journal;
using namespace Qt::Literals::StringLiterals;

/// Payloads: what is packed is unpacked, damage is refused and never read past.
class TestChange : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20261123};
    const QByteArray m_salt = QByteArray(16, 'x');

    QByteArray bytes(int size)
    {
        QByteArray made(size, Qt::Uninitialized);
        for (char &byte : made)
            byte = char(m_random.bounded(256));
        return made;
    }
    store::Value value()
    {
        switch (m_random.bounded(6)) {
        case 0: return {};
        case 1: return qint64(m_random.generate64());
        case 2: return m_random.generateDouble() * 1e9;
        case 3: return u"한글 값 "_s + QString::number(m_random.bounded(1000));
        case 4: return std::numeric_limits<qint64>::min();
        default: return bytes(m_random.bounded(40));
        }
    }
    std::vector<RowChange> changes()
    {
        std::vector<RowChange> made(size_t(m_random.bounded(6)));
        for (RowChange &change : made) {
            change.op = RowChange::Op(m_random.bounded(3));
            change.table = m_random.bounded(1, 300);
            change.row = bytes(16);
            for (int i = m_random.bounded(4); i > 0; --i) {
                FieldChange field;
                field.column = m_random.bounded(1, 200);
                if (change.op != RowChange::Op::Insert)
                    field.before = value();
                if (change.op != RowChange::Op::Delete)
                    field.after = value();
                for (int v = m_random.bounded(3); v > 0; --v)
                    field.replaces.push_back({qint64(m_random.bounded(1 << 30)) << 20, bytes(16)});
                change.fields.push_back(field);
            }
        }
        return made;
    }

private slots:
    void init() { test::failOnWarnings(); }

    void whatIsPackedIsUnpacked()
    {
        for (int i = 0; i < 2000; ++i) {
            const auto made = changes();
            const auto read = unpack(pack(made, m_salt));
            QVERIFY(read);
            QCOMPARE(*read == made, true);
        }
    }

    void damageIsRefused()
    {
        for (int i = 0; i < 5000; ++i) {
            const auto made = changes();
            QByteArray packed = pack(made, m_salt);
            QVERIFY(!unpack(packed.left(m_random.bounded(int(packed.size())))) || made.empty());
            packed[m_random.bounded(int(packed.size()))] = char(m_random.bounded(256));
            (void)unpack(packed); // any answer, but no reading past the end
        }
        QVERIFY(!unpack({}));
    }

    void anErasedRowLeavesThePayload()
    {
        RowChange keep{RowChange::Op::Update, 1, QByteArray(16, 'a'), {{1, u"남는 값"_s, u"다음"_s, {}}}, {}};
        RowChange drop{RowChange::Op::Update, 1, QByteArray(16, 'b'), {{1, u"지울 값"_s, u"다음"_s, {}}}, {}};
        const QByteArray less = without(pack({keep, drop}, m_salt), {{1, drop.row}});
        QVERIFY(!less.contains(u"지울 값"_s.toUtf8()));
        const auto read = unpack(less);
        QVERIFY(read);
        QCOMPARE(*read == std::vector<RowChange>{keep}, true);
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
