// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/formfile.h"
#include "tests/support/check.h"
#include "tests/support/docxformsample.h"

#include <QTest>

using namespace axw;
using namespace axw::filling;
using namespace axw::test;

namespace {

Values known()
{
    Values values;
    values.single = {{u"기업명"_s, u"(주)한빛 & 물류"_s}, {u"내용"_s, u"첫 줄\n둘째 줄"_s}, {u"빈것"_s, {}}};
    values.lists[u"과업"_s] = {{u"이름"_s, u"시작"_s}, {{{u"이름"_s, u"일 1"_s}, {u"시작"_s, u"1월"_s}}, {{u"이름"_s, u"일 2"_s}, {u"시작"_s, u"2월"_s}}, {{u"이름"_s, u"일 3"_s}, {u"시작"_s, u"3월"_s}}}};
    return values;
}

Filled filledWith(const QByteArray &form)
{
    const auto file = FormFile::read(form);
    const auto filled = file ? file->filled(known()) : Result<Filled>(fail(file.error()));
    return filled ? *filled : Filled{};
}

QByteArray p(const QByteArray &inner)
{
    return "<w:p w14:paraId=\"1A2B3C4D\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + inner + "</w:p>";
}
QByteArray r(const QString &text, const QByteArray &look = {})
{
    return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</w:t></w:r>";
}
QByteArray tc(const QByteArray &content, const QByteArray &settings = {})
{
    return "<w:tc><w:tcPr>" + settings + "</w:tcPr>" + content + "</w:tc>";
}
QByteArray line(const QByteArray &cells)
{
    return "<w:tr w14:paraId=\"0ABCDEF0\">" + cells + "</w:tr>";
}
QByteArray tbl(const QByteArray &rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}

} // namespace

class TestDocxFilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAndLeavesAllElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("wanted");
        const QByteArray bold = "<w:rPr><w:b/></w:rPr>";
        const QByteArray grey = "<w:rPr><w:rStyle w:val=\"a3\"/></w:rPr>";
        const QString name = u"(주)한빛 & 물류"_s;
        QTest::newRow("in running text") << p(r(u"앞 "_s) + sdt(u"기업명"_s, r(u"옛"_s, bold) + r(u" 글"_s)) + r(u" 뒤"_s)) << p(r(u"앞 "_s) + sdt(u"기업명"_s, r(name, bold)) + r(u" 뒤"_s));
        QTest::newRow("placeholder") << p(sdt(u"기업명"_s, r(u"눌러 입력"_s, grey), "<w:showingPlcHdr/>")) << p(sdt(u"기업명"_s, r(name)));
        QTest::newRow("look of the control") << p(sdt(u"기업명"_s, r(u"눌러 입력"_s, grey), bold + "<w:showingPlcHdr/>")) << p(sdt(u"기업명"_s, r(name, bold), bold));
        QTest::newRow("bound to data") << p(sdt(u"기업명"_s, r(u"옛"_s), "<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/><w:text/>")) << p(sdt(u"기업명"_s, r(name), "<w:text/>"));
        QTest::newRow("a date") << p(sdt(u"기업명"_s, r(u"옛"_s), "<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:lid w:val=\"ko-KR\"/></w:date>")) << p(sdt(u"기업명"_s, r(name), "<w:date><w:lid w:val=\"ko-KR\"/></w:date>"));
        QTest::newRow("marks stay") << p(sdt(u"기업명"_s, "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>" + r(u"옛"_s) + "<w:bookmarkEnd w:id=\"0\"/>"))
                                    << p(sdt(u"기업명"_s, r(name) + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"));
        QTest::newRow("around a paragraph") << sdt(u"기업명"_s, p(r(u"옛"_s, bold))) << sdt(u"기업명"_s, p(r(name, bold)));
        QTest::newRow("around paragraphs") << sdt(u"내용"_s, p(r(u"옛"_s)) + p(r(u"글"_s)))
                                           << sdt(u"내용"_s, p(r(u"첫 줄"_s)) + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + r(u"둘째 줄"_s) + "</w:p>");
        QTest::newRow("plain text in lines") << sdt(u"내용"_s, p(r(u"옛"_s)), "<w:text w:multiLine=\"1\"/>")
                                             << sdt(u"내용"_s, p("<w:r><w:t xml:space=\"preserve\">첫 줄</w:t><w:br/><w:t xml:space=\"preserve\">둘째 줄</w:t></w:r>"), "<w:text w:multiLine=\"1\"/>");
        QTest::newRow("around a cell") << tbl(line(sdt(u"기업명"_s, tc(p({})) ) + tc(p(r(u"옆"_s))))) << tbl(line(sdt(u"기업명"_s, tc(p(r(name)))) + tc(p(r(u"옆"_s)))));
        QTest::newRow("empty content") << p("<w:sdt><w:sdtPr><w:tag w:val=\"기업명\"/></w:sdtPr><w:sdtContent/></w:sdt>")
                                       << p("<w:sdt><w:sdtPr><w:tag w:val=\"기업명\"/></w:sdtPr><w:sdtContent>" + r(name) + "</w:sdtContent></w:sdt>");
        QTest::newRow("by its title") << p("<w:sdt><w:sdtPr><w:alias w:val=\"기업 명\"/><w:tag w:val=\"Text1\"/></w:sdtPr><w:sdtContent>" + r(u"옛"_s) + "</w:sdtContent></w:sdt>")
                                      << p("<w:sdt><w:sdtPr><w:alias w:val=\"기업 명\"/><w:tag w:val=\"Text1\"/></w:sdtPr><w:sdtContent>" + r(name) + "</w:sdtContent></w:sdt>");
        QTest::newRow("the inner of two") << sdt(u"내용"_s, p(r(u"앞 "_s) + sdt(u"기업명"_s, r(u"옛"_s)))) << sdt(u"내용"_s, p(r(u"앞 "_s) + sdt(u"기업명"_s, r(name))));
    }
    void fillsAndLeavesAllElse()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, wanted);
        const Filled filled = filledWith(docxForm(body));
        QCOMPARE(entryOf(filled.bytes, u"word/document.xml"_s), documentXml(wanted));
    }

    void leavesWhatItWouldHarm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a picture") << p(sdt(u"기업명"_s, "<w:r><w:drawing/></w:r>"));
        QTest::newRow("a box to tick") << p(sdt(u"기업명"_s, r(u"☐"_s), "<w14:checkbox/>"));
        QTest::newRow("a table") << sdt(u"기업명"_s, tbl(line(tc(p({})))));
        QTest::newRow("a tracked change") << p(sdt(u"기업명"_s, "<w:ins w:id=\"1\">" + r(u"새"_s) + "</w:ins>"));
        QTest::newRow("the end of a section") << sdt(u"기업명"_s, "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>");
    }
    void leavesWhatItWouldHarm()
    {
        QFETCH(QByteArray, body);
        const QByteArray form = docxForm(body);
        const Filled filled = filledWith(form);
        QCOMPARE(filled.bytes, form);
        QCOMPARE(filled.unfilled, QStringList{u"기업명"_s});
        QCOMPARE(filled.remarks.size(), 1);
    }

    void fillsHeadersToo()
    {
        const Filled filled = filledWith(docxForm(p({}), p(sdt(u"기업명"_s, r(u"옛"_s)))));
        QVERIFY(entryOf(filled.bytes, u"word/header1.xml"_s).contains("한빛 &amp; 물류"));
        QCOMPARE(filled.filled, QStringList{u"기업명"_s});
    }

    void repeatsRows_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray row = line(tc(p(sdt(u"과업.이름"_s, r(u"이름"_s)))) + tc(p(sdt(u"과업.시작"_s, r(u"시작"_s)))));
        const QByteArray bare = line(tc(p(sdt(u"이름"_s, r(u"이름"_s)))) + tc(p(sdt(u"시작"_s, r(u"시작"_s)))));
        const QByteArray item = "<w:sdt><w:sdtPr><w:id w:val=\"77\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>" + bare + "</w:sdtContent></w:sdt>";
        const QByteArray head = line(tc(p(r(u"과업"_s))) + tc(p(r(u"시작"_s))));
        QTest::newRow("a row") << tbl(head + row);
        QTest::newRow("two blank rows") << tbl(head + row + row);
        QTest::newRow("a repeating section") << tbl(head + sdt(u"과업"_s, item, "<w15:repeatingSection/>"));
        QTest::newRow("a repeating section without a name") << tbl(head + sdt({}, "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>" + row + "</w:sdtContent></w:sdt>", "<w15:repeatingSection/>"));
        QTest::newRow("a control around rows") << tbl(head + sdt(u"과업"_s, bare));
        QTest::newRow("a control around paragraphs") << sdt(u"과업"_s, p(sdt(u"이름"_s, r(u"이름"_s)) + r(u" "_s) + sdt(u"시작"_s, r(u"시작"_s))));
    }
    void repeatsRows()
    {
        QFETCH(QByteArray, body);
        const Filled filled = filledWith(docxForm(body));
        const QByteArray written = entryOf(filled.bytes, u"word/document.xml"_s);
        QXmlStreamReader reader(written);
        QStringList texts;
        QSet<QString> ids;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == u"id") {
                const QString id = reader.attributes().value(u"w:val"_s).toString();
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
            }
            if (reader.isCharacters() && !reader.text().trimmed().isEmpty())
                texts += reader.text().toString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QStringList wanted{u"일 1"_s, u"1월"_s, u"일 2"_s, u"2월"_s, u"일 3"_s, u"3월"_s};
        if (written.contains("<w:tbl>"))
            wanted = QStringList{u"과업"_s, u"시작"_s} + wanted;
        QCOMPARE(texts, wanted);
        QVERIFY(filled.unfilled.isEmpty());
        QVERIFY(filled.unknown.isEmpty());
    }

    /// Found by fuzzing: what is marked as repeated, and holds no column of the list.
    void leavesWhatNoColumnStandsIn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("unknown");
        const QByteArray mistyped = p(sdt(u"이룸"_s, r(u"이름"_s)));
        QTest::newRow("a mistyped column") << sdt(u"과업"_s, mistyped) << u"이룸"_s;
        QTest::newRow("a mistyped column in a section")
            << sdt(u"과업"_s, "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>" + mistyped + "</w:sdtContent></w:sdt>", "<w15:repeatingSection/>") << u"이룸"_s;
        QTest::newRow("only text") << sdt(u"과업"_s, p(r(u"여기에 과업"_s))) << u"과업"_s;
    }
    void leavesWhatNoColumnStandsIn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, unknown);
        const QByteArray form = docxForm(body);
        const Filled filled = filledWith(form);
        QCOMPARE(filled.bytes, form);
        QCOMPARE(filled.unknown, QStringList{unknown});
        QVERIFY(filled.filled.isEmpty());
    }

    /// A label merged downwards from the row: the copies go on with it.
    void goesOnWithMergedCells()
    {
        const QByteArray grid = tbl(line(tc(p(r(u"일정"_s)), "<w:vMerge w:val=\"restart\"/>") + tc(p(sdt(u"과업.이름"_s, r(u"?"_s)))))
                                    + line(tc(p({}), "<w:vMerge/>") + tc(p(r(u"합계"_s)))));
        const QByteArray written = entryOf(filledWith(docxForm(grid)).bytes, u"word/document.xml"_s);
        QCOMPARE(written.count("</w:tr>"), 4);
        QCOMPARE(written.count("<w:vMerge w:val=\"restart\"/>"), 1);
        QCOMPARE(written.count("<w:vMerge/>"), 3);
        QCOMPARE(written.count("일정"), 1);
    }

    void refusesRowsMergedInPart()
    {
        const QByteArray grid = tbl(line(tc(p({}), "<w:vMerge w:val=\"restart\"/>") + tc(p(r(u"머리"_s))))
                                    + line(tc(p({}), "<w:vMerge/>") + tc(p(sdt(u"과업.이름"_s, r(u"?"_s))))) + line(tc(p({})) + tc(p(sdt(u"과업.시작"_s, r(u"?"_s))))));
        const QByteArray form = docxForm(grid);
        const Filled filled = filledWith(form);
        QCOMPARE(filled.bytes, form);
        QCOMPARE(filled.remarks.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestDocxFilling)
#include "tst_docxfilling.moc"
