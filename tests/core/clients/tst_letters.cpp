// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letter.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void theNextNumberFollowsTheLastOne_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QStringList &given, const QString &device, const QString &next) {
            QTest::newRow(name) << given << device << next;
        };
        row("the first", {}, {}, u"AX센터-2026-0001"_s);
        row("the first of another device", {}, u"B"_s, u"AX센터-2026-B0001"_s);
        row("one more", {u"AX센터-2026-0011"_s}, {}, u"AX센터-2026-0012"_s);
        row("the highest counts, not the newest", {u"AX센터-2026-0012"_s, u"AX센터-2026-0003"_s}, {}, u"AX센터-2026-0013"_s);
        row("a new year begins anew", {u"AX센터-2025-0140"_s}, {}, u"AX센터-2026-0001"_s);
        row("the centre's own way", {u"서울AX 제7호-041"_s}, {}, u"서울AX 제7호-042"_s);
        row("digits may overflow", {u"AX센터-2026-0099"_s, u"AX센터-2026-9999"_s}, {}, u"AX센터-2026-10000"_s);
        row("another device does not count", {u"AX센터-2026-B0004"_s}, {}, u"AX센터-2026-0001"_s);
        row("each device its own", {u"AX센터-2026-0007"_s, u"AX센터-2026-B0004"_s}, u"B"_s, u"AX센터-2026-B0005"_s);
        row("a letter of the name is no device", {u"AX12"_s}, {}, u"AX13"_s);
        row("a device without a mark", {u"산학협력단12"_s}, u"B"_s, u"산학협력단B01"_s);
        row("a device goes on without a mark", {u"산학협력단12"_s, u"산학협력단B01"_s}, u"B"_s, u"산학협력단B02"_s);
        row("and on", {u"산학협력단12"_s, u"산학협력단B01"_s, u"산학협력단B02"_s}, u"B"_s, u"산학협력단B03"_s);
        row("the first device beside it", {u"산학협력단12"_s, u"산학협력단B01"_s}, {}, u"산학협력단13"_s);
        row("a third one", {u"산학협력단12"_s, u"산학협력단B01"_s}, u"C"_s, u"산학협력단C01"_s);
        row("a device behind Latin letters", {u"AX12"_s, u"AXB01"_s}, u"B"_s, u"AXB02"_s);
        row("a device that is a letter of the name", {u"AX12"_s}, u"X"_s, u"AXX01"_s);
        row("and goes on", {u"AX12"_s, u"AXX01"_s}, u"X"_s, u"AXX02"_s);
        row("a device in a new year", {u"2025년산학12"_s, u"2025년산학B07"_s}, u"B"_s, u"2026년산학B01"_s);
        row("and goes on in it", {u"2025년산학12"_s, u"2025년산학B07"_s, u"2026년산학B01"_s}, u"B"_s, u"2026년산학B02"_s);
        row("what has no number tells nothing", {u"AX센터-2026-0002"_s, u"없음"_s}, {}, u"AX센터-2026-0003"_s);
        row("endless digits are no number", {u"1234567890123456789012"_s}, {}, u"AX센터-2026-0001"_s);
    }
    void theNextNumberFollowsTheLastOne()
    {
        QFETCH(QStringList, given);
        QFETCH(QString, device);
        QFETCH(QString, next);
        QCOMPARE(nextLetterNumber(given, 2026, device), next);
    }

    void enclosuresAreLines()
    {
        Letter letter;
        letter.enclosures = u" 수행계획서 \n\n  협약서 사본\n"_s;
        QCOMPARE(enclosuresOf(letter), (QStringList{u"수행계획서"_s, u"협약서 사본"_s}));
    }

    void aLetterWaitsUntilItIsAnswered()
    {
        Letter letter;
        QVERIFY(!letter.isWaiting());
        letter.replyDue = QDate(2026, 3, 4);
        QVERIFY(letter.isWaiting());
        letter.replied = QDate(2026, 3, 2);
        QVERIFY(!letter.isWaiting());
    }
};

QTEST_APPLESS_MAIN(TestLetters)
#include "tst_letters.moc"
