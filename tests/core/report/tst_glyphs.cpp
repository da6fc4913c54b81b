// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/glyphs.h"

#include "core/report/compose.h"
#include "core/report/diagnosisreport.h"
#include "core/report/printstyle.h"
#include "core/report/textbox.h"

#include "tests/support/check.h"
#include "tests/support/reportsamples.h"

#include <QRawFont>
#include <QTest>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

class TestGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void thePrintFontHasAllOfKorean_data()
    {
        QTest::addColumn<bool>("bold");
        QTest::newRow("regular") << false;
        QTest::newRow("bold") << true;
    }
    void thePrintFontHasAllOfKorean()
    {
        QFETCH(bool, bold);
        const QRawFont font = QRawFont::fromFont(printFont(100, bold));
        QCOMPARE(font.familyName(), printFamily());
        for (char32_t syllable = 0xAC00; syllable <= 0xD7A3; ++syllable)
            QVERIFY2(font.supportsCharacter(syllable), qPrintable(QString::number(syllable, 16)));
        // Hanja of names and places, and the symbols that reports use.
        const QString used = u"金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳全高文梁孫裵白許盧大韓民國京畿道忠淸慶尙全羅濟州法人株式會社"_s
            + u"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ□○●◎◇◆※①②③㉮㉯㈜△▲▽▼→←↑↓↔±×÷≤≥≠∞℃㎡㎏㎜%‰₩·…―“”‘’「」『』【】《》☆★■▣§¶"_s;
        for (const char32_t letter : used.toUcs4())
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString::fromUcs4(&letter, 1)));
    }

    void reportsOfOursLackNothing()
    {
        for (const Language language : {Language::Korean, Language::English})
            QCOMPARE(missingGlyphs(diagnosisReport(test::richDiagnosis(), language)), QList<MissingGlyphs>());
    }

    void whatIsMissingIsNamedWithItsPlace()
    {
        // Characters that no font has: a private one, and one of a plane that is not in use.
        const char32_t letters[] = {0x10AAF0, 0x6FFF0};
        const QString privateOne = QString::fromUcs4(letters, 1);
        const QString farOne = QString::fromUcs4(letters + 1, 1);
        Document document;
        document.title = u"제목"_s;
        Table table;
        table.columns = {{1}};
        table.rows = {Row{{textCell(u"칸 "_s + farOne + farOne)}, Row::Kind::Normal}};
        document.blocks = {Paragraph{plain(u"앞 "_s + privateOne), Align::Start}, Heading{1, u"개요"_s, u"Ⅰ."_s}, Paragraph{plain(u"가나다 ABC 漢字 ※"_s), Align::Start}, table,
                           Callout{Tone::Bad, {}, plain(privateOne)}};
        const QList<MissingGlyphs> found = missingGlyphs(document);
        QCOMPARE(found, (QList<MissingGlyphs>{{u"제목"_s, {privateOne + u" U+10AAF0"_s}}, {u"Ⅰ. 개요"_s, {farOne + u" U+6FFF0"_s, privateOne + u" U+10AAF0"_s}}}));
    }

    void namesWithinAPlanAreLookedAt()
    {
        const char32_t letter = 0x10AAF0;
        const QString privateOne = QString::fromUcs4(&letter, 1);
        const auto sight = std::make_shared<picture::PlanSight>();
        picture::GanttScene scene;
        scene.tasks.resize(3);
        scene.tasks[0].name = u"가"_s;
        scene.tasks[1].name = u"라벨링 "_s + privateOne;
        scene.tasks[2].name = u"다"_s;
        sight->scene = scene;
        Document document;
        document.title = u"제목"_s;
        PlanFigure first;
        first.plan = {sight, 0, 1};
        PlanFigure second;
        second.plan = {sight, 1, 2};
        document.blocks = {Heading{1, u"앞"_s, u"Ⅰ."_s}, first, Heading{1, u"뒤"_s, u"Ⅱ."_s}, second};
        QCOMPARE(missingGlyphs(document), (QList<MissingGlyphs>{{u"Ⅱ. 뒤"_s, {privateOne + u" U+10AAF0"_s}}}));
        sight->cells = {{u"3. 4."_s, privateOne}, {}, {}};
        QCOMPARE(missingGlyphs(document).first().where, u"Ⅰ. 앞"_s);
    }

    void whatNobodySeesIsNotMissing()
    {
        Document document;
        document.blocks = {Paragraph{plain(u"가\u200B나\uFE0F\u00AD\n다\t"_s), Align::Start}};
        QCOMPARE(missingGlyphs(document), QList<MissingGlyphs>());
    }
};

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
