// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "core/report/printabletext.h"
#include "core/report/reportkind.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void headingsAreNumberedByTheLanguage()
    {
        Document document;
        for (const int level : {1, 2, 2, 1, 2, 3})
            document.blocks.append(Heading{level, u"제목"_s, {}});
        const auto numbers = [&](Language language) {
            document.language = language;
            numberHeadings(document);
            QStringList found;
            for (const Block &block : document.blocks)
                found << std::get<Heading>(block).number;
            return found;
        };
        QCOMPARE(numbers(Language::Korean), (QStringList{u"Ⅰ."_s, u"□"_s, u"□"_s, u"Ⅱ."_s, u"□"_s, u"○"_s}));
        QCOMPARE(numbers(Language::English), (QStringList{u"1"_s, u"1.1"_s, u"1.2"_s, u"2"_s, u"2.1"_s, u"2.1.1"_s}));
    }

    void keyFiguresAreSpreadEvenly()
    {
        QList<int> rows;
        for (int count = 0; count <= 13; ++count)
            rows << int(figuresInARow(count));
        QCOMPARE(rows, (QList<int>{0, 1, 2, 3, 4, 3, 3, 4, 4, 3, 4, 4, 4, 4}));
        for (int count = 1; count < 100; ++count) {
            // As few rows as four in a row need, and none with a gap it could be spared.
            const int across = int(figuresInARow(count));
            const int needed = (count + 3) / 4;
            QCOMPARE((count + across - 1) / across, needed);
            QVERIFY(across == 1 || (count + across - 2) / (across - 1) > needed);
        }
    }

    void officialLettersHaveMarksOfTheirOwn()
    {
        QStringList marks;
        for (int depth = 0; depth < 8; ++depth)
            marks << letterMark(depth, 1);
        QCOMPARE(marks, (QStringList{u"2."_s, u"나."_s, u"2)"_s, u"나)"_s, u"(2)"_s, u"(나)"_s, u"②"_s, u"㉯"_s}));
        QCOMPARE(letterMark(6, 20), u"(21)"_s);
        QCOMPARE(letterMark(7, 13), u"㉻"_s);
        Document document;
        document.numbering = Document::Numbering::Letter;
        for (const int level : {1, 2, 2, 3, 1, 2})
            document.blocks.append(Heading{level, u"제목"_s, {}});
        numberHeadings(document);
        QStringList found;
        for (const Block &block : document.blocks)
            found << std::get<Heading>(block).number;
        QCOMPARE(found, (QStringList{u"1."_s, u"가."_s, u"나."_s, u"1)"_s, u"2."_s, u"가."_s}));
    }

    void captionsAreCountedAndReferredTo()
    {
        const auto numbered = [](Language language) {
            Document document;
            document.language = language;
            Paragraph before;
            before.runs = plain(u"("_s);
            Run reference;
            reference.refersTo = u"late"_s;
            before.runs << reference;
            const auto table = [](const QString &caption, const QString &key) {
                Table made;
                made.caption = caption;
                made.key = key;
                return made;
            };
            Figure figure;
            figure.caption = u"C"_s;
            PlanFigure plan;
            plan.caption = u"D"_s;
            document.blocks << before << table(u"%1"_s, {}) << Table{} << table(u"B"_s, u"late"_s) << figure << plan;
            numberCaptions(document);
            return document;
        };
        const Document korean = numbered(Language::Korean);
        QCOMPARE(std::get<Table>(korean.blocks.at(1)).caption, u"표 1. %1"_s);
        QCOMPARE(std::get<Table>(korean.blocks.at(2)).caption, QString());
        QCOMPARE(std::get<Table>(korean.blocks.at(3)).caption, u"표 2. B"_s);
        QCOMPARE(std::get<Figure>(korean.blocks.at(4)).caption, u"그림 1. C"_s);
        QCOMPARE(std::get<PlanFigure>(korean.blocks.at(5)).caption, u"그림 2. D"_s);
        QCOMPARE(std::get<Paragraph>(korean.blocks.at(0)).runs.at(1).text, u"표 2"_s);
        QCOMPARE(std::get<Paragraph>(numbered(Language::English).blocks.at(0)).runs.at(1).text, u"Table 2"_s);
    }

    void outlinesCountUnderTheirParent()
    {
        Outline outline;
        for (const int depth : {0, 1, 1, 0, 1, 2})
            outline.items.append({depth, plain(u"항목"_s)});
        QCOMPARE(outlineIndices(outline), (QList<int>{0, 0, 1, 1, 0, 0}));
        QCOMPARE(outlineMark(Outline::Style::Points, Language::Korean, 0, 3), u"○"_s);
        QCOMPARE(outlineMark(Outline::Style::Points, Language::Korean, 2, 0), u"※"_s);
        QCOMPARE(outlineMark(Outline::Style::Points, Language::English, 0, 0), u"•"_s);
        QCOMPARE(outlineMark(Outline::Style::Numbers, Language::Korean, 0, 1), u"2."_s);
        QCOMPARE(outlineMark(Outline::Style::Numbers, Language::Korean, 1, 1), u"나."_s);
        QCOMPARE(outlineMark(Outline::Style::Numbers, Language::Korean, 2, 1), u"2)"_s);
        QCOMPARE(outlineMark(Outline::Style::Numbers, Language::English, 1, 2), u"c."_s);
    }

    void filledTextsAreNotFilledTwice()
    {
        QCOMPARE(filled({u"%2에서 %1"_s, u"%1 at %2"_s}, Language::Korean, {u"a"_s, u"b"_s}), u"b에서 a"_s);
        QCOMPARE(filled({u"%1 / %2"_s, {}}, Language::English, {u"%2 100%"_s, u"x"_s}), u"%2 100% / x"_s);
        QCOMPARE(filled({u"70% 미만 %"_s, {}}, Language::Korean, {u"a"_s}), u"70% 미만 %"_s);
    }

    void cellsCarryTheirValues()
    {
        QCOMPARE(std::get<qint64>(countCell(1234).value), 1234);
        QCOMPARE(countCell(1234).runs, plain(u"1,234"_s));
        QCOMPARE(std::get<double>(percentCell(0.781).value), 0.781);
        QCOMPARE(percentCell(0.781).runs, plain(u"78%"_s));
        QCOMPARE(moneyCell(Won{5000}, Language::English).runs, plain(u"₩5,000"_s));
        QCOMPARE(dateCell(QDate(2026, 3, 4), Language::Korean).runs, plain(u"2026. 3. 4."_s));
        QVERIFY(std::holds_alternative<std::monostate>(dateCell({}, Language::Korean).value));
    }

    void aContentsPageNeedsEnoughHeadings()
    {
        Document document;
        for (int i = 0; i < 4; ++i)
            document.blocks.append(Heading{1, u"제목"_s, {}});
        document.blocks.append(Heading{3, u"아래"_s, {}});
        QVERIFY(contentsHeadings(document).isEmpty());
        document.blocks.append(Heading{2, u"제목"_s, {}});
        QCOMPARE(contentsHeadings(document), (QList<int>{0, 1, 2, 3, 5}));
        document.contentsDepth = 1;
        QVERIFY(contentsHeadings(document).isEmpty());
        document.contentsDepth = 2;
        document.front = Document::Front::Form;
        QVERIFY(contentsHeadings(document).isEmpty());
    }

    void safeTextIsComposedAndHarmless_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("safe");
        QTest::addColumn<QString>("printable");
        QTest::newRow("plain") << u"(주)한빛물류 100%"_s << u"(주)한빛물류 100%"_s << u"(주)한빛물류 100%"_s;
        QTest::newRow("decomposed") << u"\u1112\u1161\u11AB\u1107\u1175\u11BE"_s << u"한빛"_s << u"한빛"_s;
        QTest::newRow("control") << u"a\u0000b\u0007c\u009Fd"_s << u"abcd"_s << u"abcd"_s;
        QTest::newRow("line breaks") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s << u"a b"_s;
        QTest::newRow("turned text") << u"보고서\u202Efdp.exe"_s << u"보고서fdp.exe"_s << u"보고서fdp.exe"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"x"_s + QChar(0xDE00) << u"x"_s << u"x"_s;
        QTest::newRow("emoji") << u"끝 😀"_s << u"끝 😀"_s << u"끝 😀"_s;
        QTest::newRow("minus and dash") << u"−5 3–4 1～2"_s << u"−5 3–4 1～2"_s << u"-5 3-4 1~2"_s;
        QTest::newRow("invisible") << u"a\u200Bb\u00ADc\uFEFFd\u00A0e"_s << u"a\u200Bb\u00ADc\uFEFFd\u00A0e"_s << u"abcd e"_s;
    }
    void safeTextIsComposedAndHarmless()
    {
        QFETCH(QString, typed);
        QFETCH(QString, safe);
        QFETCH(QString, printable);
        QCOMPARE(safeText(typed), safe);
        QCOMPARE(printableText(typed), printable);
    }

    void kindsAndFormatsAreReadBack()
    {
        for (const Kind kind : allKinds()) {
            QVERIFY(kindFromCode(kindCode(kind)) == kind);
            QVERIFY(!kindName(kind).ko.isEmpty() && !kindName(kind).en.isEmpty());
        }
        for (const Format format : allFormats())
            QVERIFY(formatFromCode(formatCode(format)) == format);
        QVERIFY(!kindFromCode(u"novel"));
        QVERIFY(!formatFromCode(u"exe"));
        QVERIFY(!wantsClient(Kind::Register));
    }

    void fileNamesAreProposed_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("company") << u"(주)한빛물류"_s << u"진단보고서_(주)한빛물류_2026-11-25.pdf"_s;
        QTest::newRow("nobody") << u""_s << u"진단보고서_2026-11-25.pdf"_s;
        QTest::newRow("path") << u"../a/b:c*?"_s << u"진단보고서_.._a_b_c___2026-11-25.pdf"_s;
        QTest::newRow("line break") << u"한빛\n물류 "_s << u"진단보고서_한빛 물류_2026-11-25.pdf"_s;
        QTest::newRow("dots") << u"한빛..."_s << u"진단보고서_한빛_2026-11-25.pdf"_s;
        QTest::newRow("long") << QString(300, u'가') << u"진단보고서_%1_2026-11-25.pdf"_s.arg(QString(50, u'가'));
    }
    void fileNamesAreProposed()
    {
        QFETCH(QString, subject);
        QFETCH(QString, name);
        const QString proposed = proposedFileName(Kind::Diagnosis, subject, QDate(2026, 11, 25), Language::Korean, Format::Pdf);
        QCOMPARE(proposed, name);
        QVERIFY(proposed.toUtf8().size() < 255);
    }
};

QTEST_APPLESS_MAIN(TestCompose)
#include "tst_compose.moc"
