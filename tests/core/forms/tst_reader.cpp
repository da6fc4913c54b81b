// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "tests/support/formbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;
using test::readForm;

namespace {

const Node &nodeNamed(const Form &form, QStringView name)
{
    for (const Node &node : form.nodes) {
        if (node.name == name)
            return node;
    }
    qFatal("there is no such node");
}

} // namespace

/// Forms written as the documentation of pyxform, ODK and KoboToolbox writes them.
class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void aPlainForm()
    {
        const Reading reading = readForm(u"| survey   |                     |           |                |\n"
                                         "|          | type                | name      | label          |\n"
                                         "|          | begin_group         | person    | 응답자         |\n"
                                         "|          | text                | full_name | 성명           |\n"
                                         "|          | integer             | age       | 나이           |\n"
                                         "|          | end_group           |           |                |\n"
                                         "|          | select_one yes_no   | happy     | Are you happy? |\n"
                                         "|          | note                | thanks    | 고맙습니다     |\n"
                                         "| choices  |                     |           |                |\n"
                                         "|          | list_name           | name      | label          |\n"
                                         "|          | yes_no              | yes       | 예             |\n"
                                         "|          | yes_no              | no        | 아니오         |\n"
                                         "| settings |                     |           |                |\n"
                                         "|          | form_title          | form_id   | version        |\n"
                                         "|          | 만족도              | happy_v1  | 2026           |\n"_s);
        FORM_OK(reading);
        const Form &form = reading.form;
        QCOMPARE(form.settings.title, u"만족도"_s);
        QCOMPARE(form.settings.id, u"happy_v1"_s);
        QCOMPARE(form.settings.version, u"2026"_s);
        QCOMPARE(form.languages, QStringList());
        QCOMPARE(form.nodes.size(), size_t(5));
        QCOMPARE(form.nodes[0].end, 3);
        QCOMPARE(form.nodes[2].parent, 0);
        QCOMPARE(form.path(2), u"person/age"_s);
        QCOMPARE(form.nodes[3].parent, -1);
        QCOMPARE(form.nodes[3].row, 6);
        QCOMPARE(form.nodes[3].list, u"yes_no"_s);
        QCOMPARE(form.itemCount(), 3);
        const ChoiceList *list = form.list(u"yes_no");
        QVERIFY(list != nullptr);
        QCOMPARE(list->choices.size(), size_t(2));
        QCOMPARE(list->choice(u"no")->label.value(QString()), u"아니오"_s);
        QCOMPARE(list->choice(u"no")->row, 3);
        QVERIFY(!list->isScored());
    }

    void everyColumnArrives()
    {
        const Reading reading = readForm(
            u"| survey |      |      |       |      |               |          |            |                    |                  |          |           |         |         |          |               |              |            |            |\n"
            "| | type | name | label | hint | guidance_hint | relevance | constraint | constraint message | required message | required | read_only | default | trigger | appearance | parameters | choice filter | repeat_count | calculation | media::image |\n"
            "| | integer | a | A | h | g | ${b} > 1 | . > 0 | 0보다 커야 합니다 | 필요합니다 | yes | true() | 3 | ${b} | w1 | | | | | a.png |\n"
            "| | select_one l | b | B | | | | | | | | | | | | randomize=true seed=3 | x = ${a} | | | |\n"
            "| | begin_repeat | r | R | | | | | | | | | | | | | | ${a} | | |\n"
            "| | calculate | c | | | | | | | | | | | | | | | | ${a} + 1 | |\n"
            "| | end_repeat | | | | | | | | | | | | | | | | | | |\n"
            "| choices | | | | |\n"
            "| | list name | name | label | x |\n"
            "| | l | one | 하나 | 1 |\n"_s);
        FORM_OK(reading);
        const Node &a = nodeNamed(reading.form, u"a");
        QCOMPARE(a.hint.value({}), u"h"_s);
        QCOMPARE(a.guidanceHint.value({}), u"g"_s);
        QCOMPARE(a.relevant, u"${b} > 1"_s);
        QCOMPARE(a.constraint, u". > 0"_s);
        QCOMPARE(a.constraintMessage.value({}), u"0보다 커야 합니다"_s);
        QCOMPARE(a.requiredMessage.value({}), u"필요합니다"_s);
        QCOMPARE(a.required, u"yes"_s);
        QCOMPARE(a.readOnly, u"true()"_s);
        QCOMPARE(a.defaultValue, u"3"_s);
        QCOMPARE(a.trigger, u"${b}"_s);
        QCOMPARE(a.appearance, u"w1"_s);
        QCOMPARE(a.media.value(u"image"_s).value({}), u"a.png"_s);
        const Node &b = nodeNamed(reading.form, u"b");
        QCOMPARE(b.choiceFilter, u"x = ${a}"_s);
        QCOMPARE(b.parameters, (QMap<QString, QString>{{u"randomize"_s, u"true"_s}, {u"seed"_s, u"3"_s}}));
        QCOMPARE(nodeNamed(reading.form, u"r").repeatCount, u"${a}"_s);
        QCOMPARE(nodeNamed(reading.form, u"c").calculation, u"${a} + 1"_s);
        QCOMPARE(reading.form.list(u"l")->choices[0].columns, (QMap<QString, QString>{{u"x"_s, u"1"_s}}));
    }

    void languages()
    {
        const Reading reading = readForm(u"| survey  |              |      |                    |                     |                     |\n"
                                         "|         | type         | name | label::한국어 (ko) | label::English (en) | hint::English (en)  |\n"
                                         "|         | text         | a    | 가                 | A                   | Only English        |\n"
                                         "|         | select_one l | b    | 나                 |                     |                     |\n"
                                         "| choices |              |      |                    |                     |                     |\n"
                                         "|         | list_name    | name | label::한국어 (ko) | label::English (en) | media::image        |\n"
                                         "|         | l            | x    |                    | X                   | x.png               |\n"_s);
        FORM_OK(reading);
        QCOMPARE(reading.form.languages, (QStringList{u"한국어 (ko)"_s, u"English (en)"_s}));
        QCOMPARE(reading.form.nodes[0].label, (Texts{{u"한국어 (ko)"_s, u"가"_s}, {u"English (en)"_s, u"A"_s}}));
        const std::vector<MissingTranslation> wanted{{u"survey"_s, 2, u"hint::한국어 (ko)"_s, u"한국어 (ko)"_s, u"a"_s},
                                                     {u"survey"_s, 3, u"label::English (en)"_s, u"English (en)"_s, u"b"_s},
                                                     {u"choices"_s, 2, u"label::한국어 (ko)"_s, u"한국어 (ko)"_s, u"x"_s}};
        QCOMPARE(reading.missingTranslations, wanted); // the picture is for all languages
    }

    void oneColonAndAColumnWithoutLanguage()
    {
        const Reading mixed = readForm(u"| survey |      |      |       |               |\n"
                                       "|        | type | name | label | label:English |\n"
                                       "|        | text | a    | 가    | A             |\n"_s);
        FORM_OK(mixed);
        QCOMPARE(mixed.form.languages, (QStringList{QString(), u"English"_s}));
        const Reading named = readForm(u"| survey   |                  |      |       |               |\n"
                                       "|          | type             | name | label | label:English |\n"
                                       "|          | text             | a    | 가    | A             |\n"
                                       "| settings |                  |      |       |               |\n"
                                       "|          | default_language |      |       |               |\n"
                                       "|          | 한국어 (ko)      |      |       |               |\n"_s);
        FORM_OK(named);
        QCOMPARE(named.form.languages, (QStringList{u"한국어 (ko)"_s, u"English"_s}));
        QCOMPARE(named.form.nodes[0].label, (Texts{{u"한국어 (ko)"_s, u"가"_s}, {u"English"_s, u"A"_s}}));
    }

    void orOther()
    {
        const Reading reading = readForm(u"| survey  |                          |      |                    |                     |\n"
                                         "|         | type                     | name | label::한국어 (ko) | label::English (en) |\n"
                                         "|         | select_multiple l or_other | pets | 동물             | Pets                |\n"
                                         "|         | select_one l or_other    | pet  | 동물               | Pet                 |\n"
                                         "| choices |                          |      |                    |                     |\n"
                                         "|         | list_name                | name | label::한국어 (ko) | label::English (en) |\n"
                                         "|         | l                        | cat  | 고양이             | Cat                 |\n"_s);
        FORM_OK(reading);
        const Form &form = reading.form;
        QCOMPARE(form.nodes.size(), size_t(4));
        QVERIFY(form.nodes[0].orOther && form.nodes[1].otherText);
        QCOMPARE(form.nodes[1].name, u"pets_other"_s);
        QCOMPARE(form.nodes[1].relevant, u"selected(../pets, 'other')"_s);
        QCOMPARE(form.nodes[1].label.value(u"English (en)"_s), u"Specify other."_s);
        QCOMPARE(form.nodes[3].name, u"pet_other"_s);
        QCOMPARE(form.lists[0].choices.size(), size_t(2)); // added once
        QCOMPARE(form.lists[0].choices[1].name, u"other"_s);
        QCOMPARE(form.lists[0].choices[1].label, (Texts{{u"한국어 (ko)"_s, u"기타"_s}, {u"English (en)"_s, u"Other"_s}}));
        QVERIFY(reading.missingTranslations.empty());
        QCOMPARE(form.itemCount(), 2);
    }

    void ourOwnColumns()
    {
        const Reading reading = readForm(u"| survey     |              |      |       |           |        |          |\n"
                                         "|            | type         | name | label | dimension | weight | evidence |\n"
                                         "|            | select_one l | a    | A     | process   | 2      | yes      |\n"
                                         "|            | select_one l | b    | B     | data      |        |          |\n"
                                         "| choices    |              |      |       |           |        |          |\n"
                                         "|            | list_name    | name | label | score     |        |          |\n"
                                         "|            | l            | 0    | 없음  | 0         |        |          |\n"
                                         "|            | l            | 1    | 조금  | 2.5       |        |          |\n"
                                         "|            | l            | na   | 해당 없음 |       |        |          |\n"
                                         "| dimensions |              |      |       |           |        |          |\n"
                                         "|            | key          | label::한국어 (ko) | label::English (en) | weight | switchable | |\n"
                                         "|            | process      | 공정 | Process | 60      |        |          |\n"
                                         "|            | data         | 데이터 | Data  | 40      | yes    |          |\n"
                                         "| levels     |              |      |       |           |        |          |\n"
                                         "|            | level        | label::한국어 (ko) | meaning::한국어 (ko) | | |     |\n"
                                         "|            | 0            | 미실시 | 아무것도 | | | |\n"_s);
        FORM_OK(reading);
        const Form &form = reading.form;
        QCOMPARE(form.nodes[0].dimension, u"process"_s);
        QCOMPARE(form.nodes[0].weight, 2.0);
        QVERIFY(form.nodes[0].evidence);
        QCOMPARE(form.nodes[1].weight, 1.0);
        QVERIFY(form.lists[0].isScored());
        QCOMPARE(form.lists[0].choices[1].score, std::optional<double>(2.5));
        QCOMPARE(form.lists[0].choices[2].score, std::optional<double>());
        QCOMPARE(form.dimensions.size(), size_t(2));
        QCOMPARE(form.dimensions[1].label.value(u"English (en)"_s), u"Data"_s);
        QCOMPARE(form.dimensions[1].weight, 40.0);
        QVERIFY(form.dimensions[1].switchable && !form.dimensions[0].switchable);
        QCOMPARE(form.levels[0].meaning.value(u"한국어 (ko)"_s), u"아무것도"_s);
    }

    void rowsThatAreNoQuestions()
    {
        const Reading reading = readForm(u"| Survey |      |      |       |          |\n"
                                         "|        | Type | Name | Label | disabled |\n"
                                         "|        |      |      |       |          |\n"
                                         "|        | text | a    | A     |          |\n"
                                         "|        | nonsense | b | B    | yes      |\n"
                                         "|        | text | c    | C     | no       |\n"_s);
        FORM_OK(reading);
        QCOMPARE(reading.form.nodes.size(), size_t(2));
        QCOMPARE(reading.form.nodes[0].row, 3);
        QCOMPARE(reading.form.nodes[1].name, u"c"_s);
        QCOMPARE(reading.form.nodes[1].row, 5);
    }

    void textIsCleaned()
    {
        const Reading reading = readForm(u"| survey |      |      |       |          |\n"
                                         "|        | type | name | label | relevant |\n"
                                         "|        | text | a    | “A”   | ${한}\u00A0= ‘x’ |\n"
                                         "|        | text | \u1112\u1161\u11AB | \u1112\u1161\u11AB | |\n"_s);
        FORM_OK(reading);
        QCOMPARE(reading.form.nodes[0].relevant, u"${한} = 'x'"_s);
        QCOMPARE(reading.form.nodes[0].label.value({}), u"“A”"_s); // for people: as it was typed
        QCOMPARE(reading.form.nodes[1].name, u"한"_s);             // composed, whoever typed it
        QCOMPARE(reading.form.nodes[1].label.value({}), u"한"_s);
    }

    void severalBlanksAreOne()
    {
        const QString table = u"| survey |\n|| type | name | label | calculation |\n|| calculate | a | A  B | string-length('x  y') |\n"_s;
        QCOMPARE(readForm(table).form.nodes[0].calculation, u"string-length('x y')"_s); // as other tools have it
        QCOMPARE(readForm(table).form.nodes[0].label.value({}), u"A  B"_s);
        QCOMPARE(readForm(table + u"| settings |\n|| clean_text_values |\n|| no |\n"_s).form.nodes[0].calculation, u"string-length('x  y')"_s);
    }

    void theSameNameInOtherGroups()
    {
        const Reading reading = readForm(u"| survey |              |      |       |\n"
                                         "|        | type         | name | label |\n"
                                         "|        | begin_group  | g    | G     |\n"
                                         "|        | text         | a    | A     |\n"
                                         "|        | end_group    |      |       |\n"
                                         "|        | begin_repeat | r    | R     |\n"
                                         "|        | text         | a    | A     |\n"
                                         "|        | begin group  | g    | G     |\n"
                                         "|        | text         | a    | A     |\n"
                                         "|        | end group    |      |       |\n"
                                         "|        | end_repeat   |      |       |\n"_s);
        FORM_OK(reading);
        QCOMPARE(reading.form.path(5), u"r/g/a"_s);
        QCOMPARE(reading.form.nodes[2].end, 6);
    }

    void aNoteNeedsNoName()
    {
        const Reading reading = readForm(u"| survey |      |      |       |\n"
                                         "|        | type | name | label |\n"
                                         "|        | note |      | 안내  |\n"_s);
        FORM_OK(reading);
        QCOMPARE(reading.form.nodes[0].name, u"generated_note_name_2"_s);
        QCOMPARE(reading.form.itemCount(), 0);
    }

    void picturesThatAreNotThereAreToldOnce()
    {
        const QTemporaryDir place;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(place.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(u"있음.png"_s, "png");
        write(u"form.xlsx"_s, test::formBook(u"| survey |\n|| type | name | label | media::image |\n|| text | a | A | 있음.png |\n|| text | b | B | 없음.png |\n|| text | c | C | jr://images/없음.png |\n"_s));
        const Reading reading = readWorkbook(place.filePath(u"form.xlsx"_s));
        QVERIFY(reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QCOMPARE(reading.problems[0].row, 3);
        QCOMPARE(reading.problems[0].column, u"media::image"_s);
        QVERIFY(reading.problems[0].why.contains(u"없음.png"_s));
    }

    void listsOfFiles()
    {
        const QTemporaryDir place;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(place.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(u"과일.csv"_s, "name,label,계절\napple,사과,가을\n,없음,\npear,배,가을\n");
        write(u"towns.csv"_s, "코드;이름\r\nseoul;서울\r\n");
        write(u"form.xlsx"_s, test::formBook(u"| survey |                                 |      |       |                       |               |\n"
                                              "|        | type                            | name | label | parameters            | calculation   |\n"
                                              "|        | select_one_from_file 과일.csv   | a    | A     |                       |               |\n"
                                              "|        | select_multiple_from_file towns.csv | b | B    | value=코드 label=이름 |               |\n"
                                              "|        | calculate                       | c    |       |                       | pulldata('과일', 'label', 'name', ${a}) |\n"_s));
        const Reading reading = readWorkbook(place.filePath(u"form.xlsx"_s));
        QVERIFY2(reading.isGood(), qPrintable(test::problemLines(reading)));
        QCOMPARE(reading.problems.size(), size_t(1)); // a row of the file without a name
        const ChoiceList *fruits = reading.form.list(u"과일.csv");
        QCOMPARE(fruits->choices.size(), size_t(2));
        QCOMPARE(fruits->file, u"과일.csv"_s);
        QCOMPARE(fruits->choices[1].name, u"pear"_s);
        QCOMPARE(fruits->choices[1].label.value({}), u"배"_s);
        QCOMPARE(fruits->choices[1].columns.value(u"계절"_s), u"가을"_s);
        const ChoiceList *towns = reading.form.list(reading.form.nodes[1].list);
        QCOMPARE(towns->choices[0].name, u"seoul"_s);
        QCOMPARE(reading.form.files.keys(), (QStringList{u"towns.csv"_s, u"과일.csv"_s}));
        // The files can also come along with the form.
        QFile kept(place.filePath(u"form.xlsx"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(readWorkbook(kept.readAll(), filesOf(reading.form.files)).form, reading.form);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
