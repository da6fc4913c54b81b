// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/formfile.h"
#include "tests/support/check.h"
#include "tests/support/formsample.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

using namespace axw;
using namespace axw::filling;
using namespace axw::test;

namespace {

Values named(std::initializer_list<std::pair<QString, QString>> values)
{
    Values made;
    for (const auto &[name, text] : values)
        made.single.insert(fieldKey(name), text);
    return made;
}

Filled filledWith(const QByteArray &form, const Values &values)
{
    const auto file = FormFile::read(form);
    if (!file)
        return {};
    const auto filled = file->filled(values);
    return filled ? *filled : Filled{};
}

} // namespace

class TestHwpxFilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingButTheField()
    {
        const HwpxField name{u"기업명"_s};
        const QByteArray before = paragraph(run(words(u"앞 글 & <그대로>"_s)));
        const QByteArray after = paragraph(run(words(u"뒤 글"_s), 2));
        const QByteArray form = hwpxForm(before + paragraph(run(words(u"기업명: "_s)) + field(name) + run(words(u" 귀하"_s), 3)) + after);
        const Filled filled = filledWith(form, named({{u"기업명"_s, u"(주)한빛물류"_s}}));
        QCOMPARE(filled.filled, QStringList{u"기업명"_s});
        const QByteArray wanted = section(before
                                          + paragraph(run(words(u"기업명: "_s)) + run(begin(name, true) + words(u"(주)한빛물류"_s) + end(name)) + run(words(u" 귀하"_s), 3), false)
                                          + after);
        QCOMPARE(sectionOf(filled.bytes), wanted);
    }

    void leavesAFieldWithoutValueAsItIs()
    {
        const QByteArray form = hwpxForm(paragraph(field({u"기업명"_s})) + paragraph(field({u"대표자"_s, u"대표"_s, u"7"_s})) + paragraph(field({u"모르는 것"_s, u"?"_s, u"8"_s})));
        const Filled filled = filledWith(form, named({{u"기업명"_s, {}}, {u"대표자"_s, {}}}));
        QCOMPARE(filled.bytes, form);
        QCOMPARE(filled.unfilled, (QStringList{u"기업명"_s, u"대표자"_s}));
        QCOMPARE(filled.unknown, QStringList{u"모르는 것"_s});
        QVERIFY(filled.filled.isEmpty());
    }

    void fillsAcrossRuns_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("wanted");
        const HwpxField name{u"기업명"_s};
        const QByteArray start = begin(name);
        const QByteArray started = begin(name, true);
        const QByteArray stop = end(name);
        const QByteArray value = words(u"한빛"_s);
        QTest::newRow("runs of their own") << run(start) + run(words(u"안내"_s), 5) + run(stop) << run(started) + run(value, 5) + run(stop);
        QTest::newRow("several looks") << run(start) + run(words(u"안"_s), 5) + run(words(u"내"_s), 6) + run(stop + words(u" 뒤"_s)) << run(started) + run(value, 5) + run(stop + words(u" 뒤"_s));
        QTest::newRow("empty") << run(start + stop) << run(started + value + stop);
        QTest::newRow("empty text") << run(start + "<hp:t/>" + stop) << run(started + value + stop);
        QTest::newRow("tabs and breaks") << run(start + "<hp:t>가<hp:lineBreak/>나<hp:tab width=\"1\"/></hp:t>" + stop) << run(started + value + stop);
        QTest::newRow("text in the first and the last run") << run(words(u"앞"_s) + start + words(u"안"_s)) + run(words(u"내"_s) + stop + words(u"뒤"_s), 2)
                                                            << run(words(u"앞"_s) + started + value) + run(stop + words(u"뒤"_s), 2);
        QTest::newRow("an empty text first") << run(start + "<hp:t></hp:t>") + run(words(u"안내"_s), 4) + run(stop) << run(started) + run(value, 4) + run(stop);
    }
    void fillsAcrossRuns()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, wanted);
        const Filled filled = filledWith(hwpxForm(paragraph(inside)), named({{u"기업명"_s, u"한빛"_s}}));
        QCOMPARE(sectionOf(filled.bytes), section(paragraph(wanted, false)));
    }

    void joinsParagraphs()
    {
        const HwpxField name{u"내용"_s};
        const QByteArray form = hwpxForm(paragraph(run(words(u"가: "_s) + begin(name) + words(u"안내"_s))) + paragraph(run(words(u"사이"_s))) + paragraph(run(words(u"끝"_s) + end(name) + words(u" 뒤"_s), 3))
                                         + paragraph(run(words(u"다음"_s))));
        const Filled filled = filledWith(form, named({{u"내용"_s, u"한 줄"_s}}));
        QCOMPARE(sectionOf(filled.bytes), section(paragraph(run(words(u"가: "_s) + begin(name, true) + words(u"한 줄"_s)) + run(end(name) + words(u" 뒤"_s), 3), false) + paragraph(run(words(u"다음"_s)))));
    }

    void knowsNamesHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"사업자등록번호"_s;
        QTest::newRow("spaces") << u" 사업자 등록 번호 "_s;
        QTest::newRow("underscores") << u"사업자_등록번호"_s;
        QTest::newRow("decomposed") << u"사업자등록번호"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("English") << u"Company.BRN"_s;
        QTest::newRow("full width") << u"ＣＯＭＰＡＮＹ．ＢＲＮ"_s;
    }
    void knowsNamesHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        const Filled filled = filledWith(hwpxForm(paragraph(field({name}))), named({{u"사업자등록번호"_s, u"124-81-00998"_s}, {u"company.brn"_s, u"124-81-00998"_s}}));
        QCOMPARE(filled.filled.size(), 1);
        QCOMPARE(fieldsIn(sectionOf(filled.bytes)).value(name), QStringList{u"124-81-00998"_s});
    }

    /// The name in the command, or where the field was given none, what it asks for.
    void findsNamesElsewhere()
    {
        HwpxField asking{{}, u"기업명"_s};
        Filled filled = filledWith(hwpxForm(paragraph(field(asking))), named({{u"기업명"_s, u"한빛"_s}}));
        QCOMPARE(filled.filled, QStringList{u"기업명"_s});
        QByteArray commanded = field(asking);
        commanded.replace(QString(u"HelpState:wstring:0:"_s).toUtf8(), QString(u"HelpState:wstring:0: Name:wstring:3:대표자 "_s).toUtf8());
        filled = filledWith(hwpxForm(paragraph(commanded)), named({{u"대표자"_s, u"김대표"_s}}));
        QCOMPARE(filled.filled, QStringList{u"대표자"_s});
    }

    void takesAnyText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("read");
        QTest::newRow("markup") << u"<b> & \"따옴\" 'a' ]]>"_s << u"<b> & \"따옴\" 'a' ]]>"_s;
        QTest::newRow("lines") << u"첫 줄\r\n둘째\n\n넷째\n"_s << u"첫 줄\n둘째\n\n넷째"_s;
        QTest::newRow("tab") << u"가\t나"_s << u"가\t나"_s;
        QTest::newRow("control") << u"가\u0001나\u001f다\ufffe라"_s << u"가나다라"_s;
        QTest::newRow("emoji") << u"😀한국👨‍👩‍👧"_s << u"😀한국👨‍👩‍👧"_s;
        QTest::newRow("half a pair") << QString(u"가"_s + QChar(0xd83d) + u"나"_s) << u"가나"_s;
        QTest::newRow("spaces") << u"  가  "_s << u"  가  "_s;
        QTest::newRow("long") << QString(100'000, u'글') << QString(100'000, u'글');
    }
    void takesAnyText()
    {
        QFETCH(QString, value);
        QFETCH(QString, read);
        const Filled filled = filledWith(hwpxForm(paragraph(field({u"내용"_s}))), named({{u"내용"_s, value}}));
        QCOMPARE(fieldsIn(sectionOf(filled.bytes)).value(u"내용"_s), QStringList{read});
    }

    void fillsEveryFieldOfAName()
    {
        const Filled filled = filledWith(hwpxForm(paragraph(field({u"기업명"_s})) + paragraph(field({u"기업 명"_s, u"?"_s, u"2"_s}))), named({{u"기업명"_s, u"한빛"_s}}));
        QCOMPARE(filled.filled, QStringList{u"기업명"_s});
        const auto read = fieldsIn(sectionOf(filled.bytes));
        QCOMPARE(read.value(u"기업명"_s), QStringList{u"한빛"_s});
        QCOMPARE(read.value(u"기업 명"_s), QStringList{u"한빛"_s});
    }

    void leavesWhatItWouldHarm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("remarks");
        const HwpxField a{u"가"_s, u"안내"_s, u"11"_s};
        const HwpxField b{u"나"_s, u"안내"_s, u"12"_s};
        QTest::newRow("no end") << paragraph(run(begin(a) + words(u"글"_s))) << 1;
        QTest::newRow("an end alone") << paragraph(run(end(a) + words(u"글"_s))) << 1;
        QTest::newRow("crossing") << paragraph(run(begin(a) + words(u"1"_s) + begin(b) + words(u"2"_s) + end(a) + words(u"3"_s) + end(b))) << 2;
        QTest::newRow("a table within") << paragraph(run(begin(a) + table({{{0, {paragraph(run(words(u"칸"_s)))}}}}, 1) + end(a))) << 1;
        QTest::newRow("a picture within") << paragraph(run(begin(a) + "<hp:pic id=\"5\"/>" + end(a))) << 1;
        QTest::newRow("from a cell to the text behind it") << paragraph(run(table({{{0, {paragraph(run(begin(a) + words(u"칸"_s)))}}}}, 1))) + paragraph(run(end(a))) << 2;
        QTest::newRow("half a marker") << paragraph(run(begin(a) + "<hp:t>x<hp:markpenBegin/>y</hp:t>" + end(a) + "<hp:t><hp:markpenEnd/></hp:t>")) << 1;
    }
    void leavesWhatItWouldHarm()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, remarks);
        const QByteArray form = hwpxForm(body);
        const Filled filled = filledWith(form, named({{u"가"_s, u"값"_s}, {u"나"_s, u"값"_s}}));
        QCOMPARE(filled.bytes, form);
        QCOMPARE(filled.remarks.size(), remarks);
        for (const Remark &remark : filled.remarks) {
            QVERIFY(!remark.place.isEmpty());
            QVERIFY(!remark.why.isEmpty());
        }
    }

    void fillsTheInnerOfNestedFields()
    {
        const HwpxField outer{u"가"_s, u"안내"_s, u"11"_s};
        const HwpxField inner{u"나"_s, u"안내"_s, u"12"_s};
        const Filled filled = filledWith(hwpxForm(paragraph(run(begin(outer) + words(u"앞 "_s) + begin(inner) + words(u"?"_s) + end(inner) + words(u" 뒤"_s) + end(outer)))), named({{u"가"_s, u"아님"_s}, {u"나"_s, u"값"_s}}));
        QCOMPARE(sectionOf(filled.bytes),
                 section(paragraph(run(begin(outer) + words(u"앞 "_s) + begin(inner, true) + words(u"값"_s) + end(inner) + words(u" 뒤"_s) + end(outer)), false)));
        QCOMPARE(filled.filled, QStringList{u"나"_s});
        QCOMPARE(filled.remarks.size(), 1);
    }

    /// Cells that have a name are fields too (셀 필드).
    void fillsNamedCells_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("empty run") << paragraph(R"(<hp:run charPrIDRef="7"/>)") << paragraph(run(words(u"한빛"_s), 7), false);
        QTest::newRow("text") << paragraph(run(words(u"옛 글"_s), 2)) << paragraph(run(words(u"한빛"_s), 2), false);
        QTest::newRow("paragraphs") << paragraph(run(words(u"옛"_s), 2)) + paragraph(run(words(u"글"_s))) << paragraph(run(words(u"한빛"_s), 2), false);
    }
    void fillsNamedCells()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, wanted);
        const auto body = [](const QByteArray &cell, bool laidOut) { return paragraph(run(table({{{0, {cell, 1, 1, u"기업명"_s}}, {1, {paragraph(run(words(u"옆"_s)))}}}}, 2)), laidOut); };
        const Filled filled = filledWith(hwpxForm(body(content, true)), named({{u"기업명"_s, u"한빛"_s}}));
        QCOMPARE(sectionOf(filled.bytes), section(body(wanted, false)));
    }

    /// Whatever stands in the fields, what stands around them is the same, byte for byte.
    void keepsAllElse()
    {
        QRandomGenerator random(20261123);
        const QStringList pieces{u"가"_s, u"<&>"_s, u"😀"_s, u"\n"_s, u"\t"_s, u" "_s, u"힣"_s, u"a"_s, u"]]>"_s, u"끝\""_s};
        for (int round = 0; round < 300; ++round) {
            QByteArray form, wanted;
            Values values;
            QHash<QString, QStringList> expected;
            const int paragraphs = random.bounded(1, 8);
            int number = 100;
            for (int p = 0; p < paragraphs; ++p) {
                QByteArray runs, filledRuns;
                bool changed = false;
                const int count = random.bounded(1, 5);
                for (int r = 0; r < count; ++r) {
                    const int look = random.bounded(5);
                    if (random.bounded(2) == 0) {
                        const QByteArray text = run(words(u"글 %1 &"_s.arg(random.bounded(100))), look);
                        runs += text;
                        filledRuns += text;
                        continue;
                    }
                    const HwpxField of{u"칸 %1"_s.arg(random.bounded(12)), u"안내"_s, QString::number(++number)};
                    const QString key = fieldKey(of.name);
                    if (!values.single.contains(key)) {
                        QString value;
                        for (int n = random.bounded(4); n > 0; --n)
                            value += pieces[random.bounded(int(pieces.size()))];
                        values.single.insert(key, value);
                    }
                    const QString value = values.single.value(key);
                    QStringList lines = value.split(u'\n');
                    while (lines.size() > 1 && lines.constLast().isEmpty())
                        lines.removeLast();
                    QByteArray text;
                    for (qsizetype i = 0; i < lines.size(); ++i) {
                        QString one = lines[i];
                        one.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
                        text += (i == 0 ? QByteArray() : QByteArray("<hp:lineBreak/>")) + one.toUtf8().replace("\t", R"(<hp:tab width="4000" leader="0" type="1"/>)");
                    }
                    const QByteArray asked = run(begin(of) + words(of.guide) + end(of), look);
                    runs += asked;
                    filledRuns += value.isEmpty() ? asked : run(begin(of, true) + "<hp:t>" + text + "</hp:t>" + end(of), look);
                    changed = changed || !value.isEmpty();
                    expected[of.name] += value.isEmpty() ? of.guide : lines.join(u'\n');
                }
                form += paragraph(runs);
                wanted += paragraph(filledRuns, !changed);
            }
            const Filled filled = filledWith(hwpxForm(form), values);
            QCOMPARE(sectionOf(filled.bytes), section(wanted));
            QCOMPARE(fieldsIn(sectionOf(filled.bytes)), expected);
        }
    }

    void keepsUtf16()
    {
        const auto wide = [](const QByteArray &utf8) {
            QStringEncoder encoder(QStringEncoder::Utf16LE);
            const QByteArray bytes = encoder(QString::fromUtf8(utf8).replace(u"UTF-8"_s, u"UTF-16"_s));
            return QByteArray("\xff\xfe") + bytes;
        };
        const HwpxField of{u"기업명"_s};
        const Filled filled = filledWith(hwpxFile(wide(section(paragraph(field(of))))), named({{u"기업명"_s, u"한빛 😀"_s}}));
        QCOMPARE(sectionOf(filled.bytes), wide(section(paragraph(run(begin(of, true) + words(u"한빛 😀"_s) + end(of)), false))));
    }
};

QTEST_APPLESS_MAIN(TestHwpxFilling)
#include "tst_hwpxfilling.moc"
