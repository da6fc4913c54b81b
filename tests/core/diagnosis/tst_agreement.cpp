// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/agreement.h"

#include "tests/support/check.h"

#include <random>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Items a, b, c … in one dimension of this many items after the other.
Form formOf(std::vector<int> sizes)
{
    Form form;
    char16_t letter = u'a';
    for (size_t at = 0; at < sizes.size(); ++at) {
        Dimension &dimension = form.dimensions.emplace_back();
        dimension.key = u"d%1"_s.arg(at + 1);
        for (int i = 0; i < sizes[at]; ++i)
            dimension.items.emplace_back().key = QString(QChar(letter++));
    }
    return form;
}

/// A level a letter; 'u' unknown, 'n' not applicable, '-' not answered.
Answers answers(const QString &letters)
{
    Answers given;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        Answer answer;
        const QChar letter = letters.at(i);
        setMark(answer, letter == u'u' ? u"unknown"_s : letter == u'n' ? u"na"_s : letter == u'-' ? QString() : QString(letter));
        given.insert(QString(QChar(char16_t(u'a' + i))), answer);
    }
    return given;
}

/// Kappa by the table of counts, as the paper writes it: a second way to the same figure.
double kappaByTable(const QString &one, const QString &other)
{
    double table[6][6] = {};
    double rows[6] = {};
    double columns[6] = {};
    const auto n = double(one.size());
    for (qsizetype i = 0; i < one.size(); ++i) {
        const int x = one.at(i).digitValue();
        const int y = other.at(i).digitValue();
        table[x][y] += 1 / n;
        rows[x] += 1 / n;
        columns[y] += 1 / n;
    }
    double observed = 0;
    double expected = 0;
    for (int x = 0; x < 6; ++x) {
        for (int y = 0; y < 6; ++y) {
            const double weight = (x - y) * (x - y) / 25.0;
            observed += weight * table[x][y];
            expected += weight * rows[x] * columns[y];
        }
    }
    return 1 - observed / expected;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void measuresKappa_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("consultant");
        QTest::addColumn<double>("kappa"); // 9: none
        QTest::newRow("the same") << u"0123"_s << u"0123"_s << 1.0;
        QTest::newRow("opposite") << u"05"_s << u"50"_s << -1.0;
        QTest::newRow("independent") << u"0055"_s << u"0505"_s << 0.0;
        QTest::newRow("one level apart") << u"1234"_s << u"0123"_s << 1 - 1 / 3.5;
        QTest::newRow("only one item") << u"3"_s << u"3"_s << 9.0;
        QTest::newRow("always the same level") << u"333"_s << u"333"_s << 9.0;
        QTest::newRow("a constant against others") << u"333"_s << u"234"_s << 0.0;
        QTest::newRow("what one left out does not count") << u"0u12n3"_s << u"0-1235"_s.replace(4, 2, u"n3"_s) << 1.0;
        QTest::newRow("nothing") << QString() << QString() << 9.0;
    }

    void measuresKappa()
    {
        QFETCH(QString, company);
        QFETCH(QString, consultant);
        QFETCH(double, kappa);
        const Agreement found = agreement(formOf({6}), answers(company), answers(consultant));
        QVERIFY2(qAbs(found.kappa.value_or(9) - kappa) < 1e-12, qPrintable(QString::number(found.kappa.value_or(9))));
    }

    void agreesWithTheTableOfCounts()
    {
        std::mt19937 random(20261123);
        std::uniform_int_distribution<int> level(0, 5);
        for (int run = 0; run < 300; ++run) {
            QString one;
            QString other;
            for (int i = 0; i < 20; ++i) {
                one += QString::number(level(random));
                other += QString::number(std::clamp(one.back().digitValue() + level(random) % 3 - 1, 0, 5));
            }
            const Agreement found = agreement(formOf({7, 13}), answers(one), answers(other));
            QVERIFY(found.kappa);
            QVERIFY2(qAbs(*found.kappa - kappaByTable(one, other)) < 1e-9, qPrintable(one + u' ' + other));
        }
    }

    void tellsHowMuchHigherTheCompanyRatesItself()
    {
        Form form = formOf({2, 2});
        form.dimensions[0].items[0].weight = 3;
        const Agreement found = agreement(form, answers(u"43u2"_s), answers(u"2332"_s));
        QCOMPARE(found.items.size(), 4u);
        QCOMPARE(found.items[0].gap, std::optional<double>(2));
        QCOMPARE(found.items[2].gap, std::nullopt);
        QCOMPARE(found.both, 3);
        QCOMPARE(found.equal, 2);
        QVERIFY(qAbs(*found.gap - 2.0 / 3) < 1e-12);
        QVERIFY(qAbs(*found.dimensions[0].gap - 2.0 * 3 / 4) < 1e-12);
        QCOMPARE(found.dimensions[1].gap, std::optional<double>(0));
        QCOMPARE(found.dimensions[1].items, 1);
    }

    void namesTheAgreement()
    {
        QCOMPARE(agreementName(-0.1).en, u"Poor"_s);
        QCOMPARE(agreementName(0.2).en, u"Slight"_s);
        QCOMPARE(agreementName(0.61).ko, u"상당한 일치"_s);
        QCOMPARE(agreementName(1).en, u"Almost perfect"_s);
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
