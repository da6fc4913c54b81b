// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "core/report/docxwriter.h"

#include "tests/core/report/docxtools.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"

#include <QRegularExpression>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;
using test::docx::paragraphs;
using test::docx::part;

/// What stands on which page of a DOCX: its contents, and what is kept together.
class TestDocxPages : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

    QByteArray written(const Document &document)
    {
        const auto bytes = docxBytes(document, m_figures);
        return bytes ? *bytes : QByteArray();
    }

private slots:
    void init() { test::failOnWarnings(); }

    void theContentsCanBeReadAtOnce()
    {
        const Document document = diagnosisReport(test::richDiagnosis(), Language::Korean);
        const QByteArray file = written(document);
        const QString body = part(file, u"word/document.xml"_s);
        QCOMPARE(body.count(u" TOC \\o &quot;1-2&quot; \\h \\z \\u "), 1);
        const auto listed = contentsHeadings(document).size();
        QVERIFY(listed > 5);
        QCOMPARE(body.count(u"<w:hyperlink "), listed);
        // Every line ends in its page, a field that leads to its heading.
        static const QRegularExpression numbered(u"<w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF (_Toc\\d+) \\\\h "
                                                 "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">(\\d+)</w:t>"_s);
        int last = 2; // the contents stand on the first page
        qsizetype found = 0;
        for (auto match = numbered.globalMatch(body); match.hasNext(); ++found) {
            const QRegularExpressionMatch one = match.next();
            QVERIFY(body.contains(u"w:name=\"%1\"/>"_s.arg(one.captured(1))));
            QVERIFY2(one.captured(2).toInt() >= last && one.captured(2).toInt() < 60, qPrintable(one.captured(2)));
            last = one.captured(2).toInt();
        }
        QCOMPARE(found, listed);
        QVERIFY(last > 5);
        QVERIFY(paragraphs(file).contains(u"I. 진단 요약2"_s));
        QVERIFY(!part(file, u"word/settings.xml"_s).contains(u"updateFields"));
        QVERIFY(!body.contains(u"w:dirty"));
    }

    void theContentsNameThePages()
    {
        // Pages that the document itself asks for, and such as follow from what stands on them.
        Document document = test::emptyDocument();
        const auto heading = [&](const QString &text) { document.blocks.append(Heading{1, text, {}}); };
        const auto said = [&] {
            numberHeadings(document);
            QStringList pages;
            static const QRegularExpression line(u"^[IVX]+\\. (\\D+)(\\d+)$"_s);
            for (const QString &words : paragraphs(written(document))) {
                if (const QRegularExpressionMatch match = line.match(words); match.hasMatch())
                    pages << match.captured(1) + u' ' + match.captured(2);
            }
            return pages;
        };
        heading(u"하나"_s);
        heading(u"둘"_s);
        document.blocks.append(PageBreak{});
        heading(u"셋"_s);
        for (int i = 0; i < 70; ++i) // 16.5 and 3 points each: 36 on a page
            document.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
        heading(u"넷"_s);
        Table table;
        table.columns = {{1, Align::Start}};
        table.head = {headRow({u"머리"_s})};
        for (int i = 0; i < 100; ++i) // 16.2 points each: 43 on a page
            table.rows.append(Row{{textCell(u"행"_s)}, Row::Kind::Normal});
        document.blocks.append(table);
        heading(u"다섯"_s);
        QCOMPARE(said(), (QStringList{u"하나 2"_s, u"둘 2"_s, u"셋 3"_s, u"넷 5"_s, u"다섯 7"_s}));
        document.design.coverPage = true;
        QCOMPARE(said(), (QStringList{u"하나 3"_s, u"둘 3"_s, u"셋 4"_s, u"넷 6"_s, u"다섯 8"_s}));
        // A heading does not stand alone at the foot of a page, and is counted where it stands.
        document.design.coverPage = false;
        document.blocks.clear();
        for (const char16_t *text : {u"가", u"나", u"다", u"라"})
            heading(QString::fromUtf16(text));
        for (int i = 0; i < 18; ++i)
            document.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
        const auto fitting = [&](const QList<Block> &below) {
            const Document kept = document;
            int lines = 0;
            for (; lines < 40; ++lines) {
                document = kept;
                for (int i = 0; i < lines; ++i)
                    document.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
                heading(u"끝"_s);
                document.blocks += below;
                if (said().last() != u"끝 2"_s)
                    break;
            }
            document = kept;
            return lines;
        };
        const int alone = fitting({});
        const int withBox = fitting({Callout{Tone::Information, u"볼 것"_s, plain(u"긴 글 "_s.repeated(120))}});
        QVERIFY2(alone > 5 && alone < 40, qPrintable(QString::number(alone)));
        QVERIFY2(withBox == alone - 3, qPrintable(QString::number(withBox))); // the gap, its title and its first two lines: 5 + 5.5 + 3 x 13.3 points
    }

    void whatBelongsTogetherStaysOnAPage()
    {
        // The paragraphs that Word keeps with the next one, by their words.
        const auto kept = [&](const Document &document) {
            QStringList found;
            QXmlStreamReader reader(part(written(document), u"word/document.xml"_s));
            QString words;
            bool keep = false;
            while (!reader.atEnd()) {
                reader.readNext();
                if (reader.isStartElement() && reader.name() == u"p") {
                    words.clear();
                    keep = false;
                } else if (reader.isStartElement() && reader.name() == u"keepNext") {
                    keep = reader.attributes().value(u"w:val"_s) != u"0";
                } else if (reader.isStartElement() && reader.name() == u"t") {
                    words += reader.readElementText();
                } else if (reader.isEndElement() && reader.name() == u"p" && keep) {
                    found << words;
                }
            }
            return found;
        };
        Document document = test::emptyDocument();
        Outline outline;
        outline.items = {{0, plain(u"위"_s)}, {1, plain(u"아래"_s)}, {0, plain(u"다음"_s)}};
        document.blocks = {outline};
        QCOMPARE(kept(document), QStringList{u"위"_s});
        Table table;
        table.columns = {{1, Align::Start}};
        table.head = {headRow({u"머리"_s})};
        for (const char16_t *text : {u"첫", u"둘", u"셋", u"넷"})
            table.rows.append(Row{{textCell(QString::fromUtf16(text))}, Row::Kind::Normal});
        table.rows[1].kind = Row::Kind::Group;
        document.blocks = {table};
        QCOMPARE(kept(document), (QStringList{u"머리"_s, u"첫"_s, u"둘"_s}));
        document.blocks = {Heading{1, u"제목"_s, {}}, Callout{Tone::Warning, u"주의"_s, plain(u"볼 것"_s)}};
        QCOMPARE(kept(document), (QStringList{QString(), u"주의"_s})); // the gap above the box, and its title; the heading by its style
    }
};

QTEST_MAIN(TestDocxPages)
#include "tst_docxpages.moc"
