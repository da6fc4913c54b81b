// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blankform.h"

#include "core/diagnosis/builtin.h"
#include "core/report/htmlwriter.h"
#include "core/report/pageddocument.h"
#include "core/report/pdfwriter.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"
#include "tests/support/plainfigures.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString every = u"| survey |\n"
                      "|| type | name | label::한국어 (ko) | label::English (en) | relevant | required | parameters | hint::한국어 (ko) |\n"
                      "|| note | hello | 현장에서 채웁니다 | Fill in on site | | | | |\n"
                      "|| text | site | 공장 이름 | Name of the plant | | yes | | 등기부에 적힌 이름 |\n"
                      "|| begin_group | work | 공정 | Process | | | | |\n"
                      "|| select_one rule | rules | 작업 표준이 있습니까 | Are there work rules | | | | |\n"
                      "|| select_multiple kit or_other | tools | 쓰는 도구 | Tools in use | ${rules} = 'yes' | | | |\n"
                      "|| rank kit | best | 쓸모 있는 순서 | In order of use | | | | |\n"
                      "|| end_group | | | | | | | |\n"
                      "|| integer | robots | 로봇 수 | Robots | | | | |\n"
                      "|| decimal | rate | 불량률 | Defect rate | | | | |\n"
                      "|| range | mood | 만족도 | Satisfaction | | | start=1 end=5 | |\n"
                      "|| date | since | 가동 시작 | In use since | | | | |\n"
                      "|| time | shift | 교대 시각 | Shift begins | | | | |\n"
                      "|| dateTime | broke | 마지막 고장 | Last breakdown | | | | |\n"
                      "|| geopoint | where | 위치 | Place | | | | |\n"
                      "|| image | photo | 사진 | Photograph | | | | |\n"
                      "|| acknowledge | sure | 사실과 같습니다 | This is true | | | | |\n"
                      "|| begin_repeat | line | 생산 라인 | Lines | | | | |\n"
                      "|| text | title | 라인 이름 | Name of the line | | | | |\n"
                      "|| integer | people | 인원 | People | | | | |\n"
                      "|| select_one rule | auto | 자동화 | Automated | | | | |\n"
                      "|| end_repeat | | | | | | | |\n"
                      "| choices |\n|| list_name | name | label::한국어 (ko) | label::English (en) |\n|| rule | yes | 있음 | Yes |\n|| rule | no | 없음 | No |\n"
                      "|| kit | mes | 생산 관리(MES) | Production control (MES) |\n|| kit | excel | 엑셀 | Spreadsheet |\n"
                      "| settings |\n|| form_title | form_id |\n|| 공장 점검 | plant |\n"_s;

BlankForm blankOf(const QString &table)
{
    const forms::Reading reading = test::readForm(table);
    if (!reading.isGood())
        qFatal("%s", qPrintable(test::problemLines(reading)));
    BlankForm blank;
    blank.form = diagnosis::paperForm(reading.form);
    blank.key = u"plant"_s;
    blank.version = u"3"_s;
    blank.issue = {u"서울 산업 AX 혁신센터"_s, u"김지원"_s, QDate(2026, 11, 25)};
    return blank;
}

BlankForm builtin(const QString &key)
{
    const auto form = diagnosis::builtinForm(key);
    BlankForm blank;
    blank.form = diagnosis::paperForm(**diagnosis::builtinQuestionnaire(key));
    blank.key = key;
    blank.version = QString::number(form->version);
    return blank;
}

QString all(const Document &document)
{
    return test::textsOf(document).join(u'\n');
}

} // namespace

/// The sheet that is filled in by hand.
class TestBlankForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void holdsEveryQuestionAndWhoItIsFor()
    {
        BlankForm blank = blankOf(every);
        Company company;
        company.name = u"(주)한빛물류"_s;
        company.caseNumber = u"2026-014"_s;
        blank.company = company;
        const Document document = blankFormReport(blank, PaperLanguages::Korean);
        const QString text = all(document);
        for (const QString &word : {u"공장 점검"_s, u"판 3"_s, u"(주)한빛물류"_s, u"2026-014"_s, u"현장에서 채웁니다"_s, u"공장 이름 *"_s, u"등기부에 적힌 이름"_s,
                                    u"다음일 때만: 2.1번 답이 ‘있음’"_s, u"기타 (2.3):"_s, u"(네모에 순위를 숫자로)"_s, u"년"_s, u"위도"_s, u"확인함"_s, u"기록자"_s, u"□ 있음"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        QVERIFY(!text.contains(u"Name of the plant"_s));
        QVERIFY(document.subject.contains(u"한빛물류"_s));
        const auto *last = std::get_if<Signatures>(&document.blocks.last());
        QVERIFY(last && last->lines.size() == 2);
    }

    void speaksEnglishOrBoth()
    {
        const QString english = all(blankFormReport(blankOf(QString(every).remove(u"| settings |\n|| form_title | form_id |\n|| 공장 점검 | plant |\n"_s)), PaperLanguages::English));
        QVERIFY(english.contains(u"Only if question 2.1 is “Yes”"_s));
        static const QRegularExpression hangul(u"[\\x{AC00}-\\x{D7A3}]"_s);
        QString own = english;
        own.remove(u"서울 산업 AX 혁신센터"_s).remove(u"등기부에 적힌 이름"_s); // the centre's, and a hint nobody translated
        const auto found = hangul.match(own);
        QVERIFY2(!found.hasMatch(), qPrintable(own.mid(std::max<qsizetype>(0, found.capturedStart() - 40), 80)));
        const QString both = all(blankFormReport(blankOf(every), PaperLanguages::Both));
        QVERIFY(both.contains(u"공장 이름 *\nName of the plant"_s));
        QVERIFY(both.contains(u"다음일 때만: 2.1번 답이 ‘있음’ / Only if question 2.1 is “Yes”"_s));
    }

    void pagesHoldEveryBox_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<PaperLanguages>("languages");
        QTest::newRow("full, 한국어") << u"full"_s << PaperLanguages::Korean;
        QTest::newRow("full, English") << u"full"_s << PaperLanguages::English;
        QTest::newRow("full, both") << u"full"_s << PaperLanguages::Both;
        QTest::newRow("every type") << u"every"_s << PaperLanguages::Korean;
    }
    void pagesHoldEveryBox()
    {
        QFETCH(QString, form);
        QFETCH(PaperLanguages, languages);
        const Document document = blankFormReport(form == u"every" ? blankOf(every) : builtin(form), languages);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"양식.pdf"_s);
        CHECK_OK(writePdf(document, test::PlainFigures(), path));
        const QString printed = test::squeezed(test::pdfText(path));
        for (const Block &block : document.blocks) {
            const auto *entry = std::get_if<Entry>(&block);
            if (!entry)
                continue;
            const QString question = test::squeezed(test::textOf(entry->question));
            QVERIFY2(printed.contains(question), qPrintable(question));
            for (const Entry::Choice &choice : entry->choices)
                QVERIFY2(printed.contains(test::squeezed(choice.mark + test::textOf(choice.label))), qPrintable(test::textOf(choice.label)));
        }
        const PagedDocument pages(document);
        const QStringList texts = test::pdfPages(path);
        QCOMPARE(texts.size(), qsizetype(pages.pageCount()));
        for (int page = 0; page < pages.pageCount(); ++page)
            QVERIFY(texts[page].contains(u"%1 / %2"_s.arg(page + 1).arg(pages.pageCount())));
    }

    void anItemIsNotDividedByAPage()
    {
        const Document document = blankFormReport(builtin(u"full"_s), PaperLanguages::Korean);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"양식.pdf"_s);
        CHECK_OK(writePdf(document, test::PlainFigures(), path));
        int found = 0;
        for (const QString &page : test::pdfPages(path)) {
            // As many levels 0 as words for not known: an item's boxes all stand on its page.
            const qsizetype unknown = page.count(u"U 미확인\n"_s);
            QCOMPARE(page.count(QRegularExpression(u"^메모"_s, QRegularExpression::MultilineOption)), unknown);
            QCOMPARE(page.count(QRegularExpression(u"^0  ?\\S"_s, QRegularExpression::MultilineOption)), unknown);
            found += int(unknown);
        }
        QCOMPARE(found, 36);
    }

    void theSamePageAsHtmlIsWellFormed()
    {
        QString page = html(blankFormReport(blankOf(every), PaperLanguages::Both));
        page.remove(u"<!DOCTYPE html>"_s);
        QXmlStreamReader reader(page);
        int boxes = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            boxes += reader.isCharacters() && reader.text().contains(u'☐') ? 1 : 0;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(boxes, 2 + 2 + 1 + 3 + 5 + 1);
    }

    void aFormOfAThousandQuestionsIsSoonLaidOut()
    {
        QString table = u"| survey |\n|| type | name | label |\n"_s;
        for (int at = 0; at < 1000; ++at)
            table += u"|| select_one yn | q%1 | 질문 %1: ${q0}에 이어 무엇을 합니까 |\n"_s.arg(at).replace(u"질문 0: ${q0}에"_s, u"질문 0:"_s);
        table += u"| choices |\n|| list_name | name | label |\n|| yn | y | 예 |\n|| yn | n | 아니요 |\n"_s;
        QElapsedTimer timer;
        timer.start();
        const BlankForm blank = blankOf(table);
        const PagedDocument pages(blankFormReport(blank, PaperLanguages::Korean));
        QVERIFY(pages.pageCount() > 50);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // a bound against squares, not a measure
    }
};

QTEST_MAIN(TestBlankForm)
#include "tst_blankform.moc"
