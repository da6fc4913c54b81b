// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/columns.h"
#include "core/forms/names.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;
using Standing = ColumnMeaning::Standing;

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void headersAreUnderstood_data()
    {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("doubleColons");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        const auto survey = [](const char *row, const QString &header, const QString &name, const QString &language = {}, bool doubleColons = true) {
            QTest::newRow(row) << int(SheetKind::Survey) << header << doubleColons << name << language;
        };
        survey("plain", u"type"_s, u"type"_s);
        survey("capitals", u"Type"_s, u"type"_s);
        survey("blanks", u"  Choice   Filter "_s, u"choice_filter"_s);
        survey("relevance", u"relevance"_s, u"relevant"_s);
        survey("bind relevant", u"bind::relevant"_s, u"relevant"_s);
        survey("bind with one colon", u"bind:relevant"_s, u"relevant"_s, {}, false);
        survey("read_only", u"read_only"_s, u"readonly"_s);
        survey("Read Only", u"Read Only"_s, u"readonly"_s);
        survey("caption", u"caption"_s, u"label"_s);
        survey("calculate", u"calculate"_s, u"calculation"_s);
        survey("repeat count", u"repeat count"_s, u"repeat_count"_s);
        survey("jr:count", u"jr:count"_s, u"repeat_count"_s);
        survey("jr:count, one colon", u"jr:count"_s, u"repeat_count"_s, {}, false);
        survey("Korean label", u"label::한국어 (ko)"_s, u"label"_s, u"한국어 (ko)"_s);
        survey("blanks around the language", u"label :: 한국어  (ko)"_s, u"label"_s, u"한국어 (ko)"_s);
        survey("one colon", u"label:English"_s, u"label"_s, u"English"_s, false);
        survey("constraint message", u"constraint message::English"_s, u"constraint_message"_s, u"English"_s);
        survey("jr:constraintMsg", u"bind::jr:constraintMsg::English"_s, u"constraint_message"_s, u"English"_s);
        survey("jr:constraintMsg, one colon", u"bind:jr:constraintMsg:English"_s, u"constraint_message"_s, u"English"_s, false);
        survey("requiredMsg", u"requiredMsg"_s, u"required_message"_s);
        survey("media", u"media::image::English"_s, u"media::image"_s, u"English"_s);
        survey("media in short", u"image::English"_s, u"media::image"_s, u"English"_s);
        survey("appearance", u"body::appearance"_s, u"appearance"_s);
        survey("control", u"control::appearance"_s, u"appearance"_s);
        survey("ours", u"dimension"_s, u"dimension"_s);
        survey("guidance", u"guidance_hint::English (en)"_s, u"guidance_hint"_s, u"English (en)"_s);
        QTest::newRow("list name") << int(SheetKind::Choices) << u"list name"_s << true << u"list_name"_s << QString();
        QTest::newRow("value") << int(SheetKind::Choices) << u"value"_s << true << u"name"_s << QString();
        QTest::newRow("choice label") << int(SheetKind::Choices) << u"Label::English"_s << true << u"label"_s << u"English"_s;
        QTest::newRow("title") << int(SheetKind::Settings) << u"form_title"_s << true << u"form_title"_s << QString();
        QTest::newRow("id_string") << int(SheetKind::Settings) << u"id_string"_s << true << u"form_id"_s << QString();
        QTest::newRow("short") << int(SheetKind::Dimensions) << u"short::한국어 (ko)"_s << true << u"short"_s << u"한국어 (ko)"_s;
    }
    void headersAreUnderstood()
    {
        QFETCH(int, sheet);
        QFETCH(QString, header);
        QFETCH(bool, doubleColons);
        QFETCH(QString, name);
        QFETCH(QString, language);
        const ColumnMeaning meaning = columnMeaning(SheetKind(sheet), header, doubleColons);
        QCOMPARE(int(meaning.standing), int(Standing::Known));
        QCOMPARE(meaning.name, name);
        QCOMPARE(meaning.language, language);
    }

    void othersKeepTheirHeader_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("ofTheStandard");
        QTest::newRow("unknown") << u"remarks of Kim"_s << false;
        QTest::newRow("Korean") << u"비고"_s << false;
        QTest::newRow("type in a language") << u"type::English"_s << false;
        QTest::newRow("three parts") << u"label::a::b"_s << false;
        QTest::newRow("server") << u"save_to"_s << true;
        QTest::newRow("bind") << u"bind::type"_s << true;
        QTest::newRow("instance") << u"instance::abc"_s << true;
        QTest::newRow("media") << u"media::smell"_s << true;
    }
    void othersKeepTheirHeader()
    {
        QFETCH(QString, header);
        QFETCH(bool, ofTheStandard);
        const ColumnMeaning meaning = columnMeaning(SheetKind::Survey, header, true);
        QCOMPARE(int(meaning.standing), int(ofTheStandard ? Standing::NotSupported : Standing::Unknown));
        QCOMPARE(meaning.name, header);
    }

    void namesAreXmlNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("plain") << u"age"_s << true;
        QTest::newRow("underscore") << u"_age.1-b"_s << true;
        QTest::newRow("Korean") << u"공정_1"_s << true;
        QTest::newRow("emoji") << u"\U0001F600"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("digit") << u"1st"_s << false;
        QTest::newRow("blank") << u"first name"_s << false;
        QTest::newRow("hyphen first") << u"-a"_s << false;
        QTest::newRow("colon") << u"a:b"_s << false;
        QTest::newRow("bracket") << u"a(b)"_s << false;
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) << false;
    }
    void namesAreXmlNames()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QCOMPARE(isName(text), right);
    }

    void aSlipIsGuessed()
    {
        const QStringList words{u"text"_s, u"integer"_s, u"select_one"_s, u"예아니오"_s};
        QCOMPARE(nearest(u"txt", words), u"text"_s);
        QCOMPARE(nearest(u"interger", words), u"integer"_s);
        QCOMPARE(nearest(u"SELECT_ONE", words), u"select_one"_s);
        QCOMPARE(nearest(u"예아니요", words), u"예아니오"_s);
        QCOMPARE(nearest(u"hologram", words), QString());
        QCOMPARE(nearest(QString(100000, u'x'), words), QString());
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
