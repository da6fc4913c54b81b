// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/columns.h"

#include <QHash>
#include <QSet>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using Standing = ColumnMeaning::Standing;

/// "  Choice   Filter" as "choice_filter".
QString snake(const QString &text)
{
    return text.simplified().toLower().replace(u' ', u'_');
}

const QSet<QString> &translatable(SheetKind sheet)
{
    static const QSet<QString> survey{u"label"_s,           u"topic"_s,        u"hint"_s,        u"guidance_hint"_s, u"constraint_message"_s,
                                      u"required_message"_s, u"media::image"_s, u"media::audio"_s, u"media::video"_s,  u"media::big-image"_s};
    static const QSet<QString> choices{u"label"_s, u"media::image"_s, u"media::audio"_s, u"media::video"_s, u"media::big-image"_s};
    static const QSet<QString> dimensions{u"label"_s, u"short"_s, u"about"_s};
    static const QSet<QString> levels{u"label"_s, u"meaning"_s};
    static const QSet<QString> none;
    switch (sheet) {
    case SheetKind::Survey:
        return survey;
    case SheetKind::Choices:
        return choices;
    case SheetKind::Settings:
        return none;
    case SheetKind::Dimensions:
        return dimensions;
    case SheetKind::Levels:
        return levels;
    }
    return none;
}

const QSet<QString> &plain(SheetKind sheet)
{
    static const QSet<QString> survey{u"type"_s,        u"name"_s,    u"relevant"_s,      u"constraint"_s,   u"required"_s,   u"readonly"_s,
                                      u"calculation"_s, u"default"_s, u"trigger"_s,       u"choice_filter"_s, u"repeat_count"_s, u"parameters"_s,
                                      u"appearance"_s,  u"disabled"_s, u"dimension"_s,    u"weight"_s,       u"evidence"_s};
    static const QSet<QString> choices{u"list_name"_s, u"name"_s, u"score"_s};
    // What concerns servers and other programs' screens is kept and needs no remark.
    static const QSet<QString> settings{u"form_title"_s,   u"form_id"_s,  u"version"_s,          u"default_language"_s, u"instance_name"_s,
                                        u"allow_choice_duplicates"_s, u"name"_s, u"style"_s,     u"namespaces"_s,       u"submission_url"_s,
                                        u"auto_send"_s,    u"auto_delete"_s, u"instance_id"_s,   u"client_editable"_s,  u"clean_text_values"_s,
                                        u"omit_instanceid"_s, u"prefix"_s, u"delimiter"_s,       u"sms_keyword"_s,      u"sms_separator"_s,
                                        u"sms_allow_media"_s, u"sms_date_format"_s, u"sms_datetime_format"_s, u"title"_s, u"instance_xmlns"_s};
    static const QSet<QString> dimensions{u"key"_s, u"weight"_s, u"switchable"_s};
    static const QSet<QString> levels{u"level"_s};
    switch (sheet) {
    case SheetKind::Survey:
        return survey;
    case SheetKind::Choices:
        return choices;
    case SheetKind::Settings:
        return settings;
    case SheetKind::Dimensions:
        return dimensions;
    case SheetKind::Levels:
        return levels;
    }
    return survey;
}

/// Columns of the standard that have no effect here.
bool isNotSupported(SheetKind sheet, const QString &first)
{
    static const QSet<QString> survey{u"intent"_s,  u"autoplay"_s, u"rows"_s,        u"noapperrorstring"_s, u"no_app_error_string"_s,
                                      u"save_to"_s, u"bind"_s,     u"body"_s,        u"control"_s,          u"instance"_s,
                                      u"media"_s,   u"query"_s,    u"compact_tag"_s, u"sms_field"_s,        u"sms_option"_s,
                                      u"sms_separator"_s, u"sms_allow_media"_s, u"sms_date_format"_s, u"sms_datetime_format"_s, u"sms_response"_s};
    if (sheet == SheetKind::Settings)
        return first == u"public_key"_s || first == u"flat"_s || first == u"attribute"_s || first == u"add_none_option"_s;
    if (sheet == SheetKind::Choices)
        return first == u"media"_s;
    return sheet == SheetKind::Survey && survey.contains(first);
}

QString dealiased(SheetKind sheet, const QString &first)
{
    static const QHash<QString, QString> survey{
        {u"caption"_s, u"label"_s},
        {u"command"_s, u"type"_s},
        {u"tag"_s, u"name"_s},
        {u"value"_s, u"name"_s},
        {u"relevance"_s, u"relevant"_s},
        {u"read_only"_s, u"readonly"_s},
        {u"calculate"_s, u"calculation"_s},
        {u"constraining_message"_s, u"constraint_message"_s},
        {u"requiredmsg"_s, u"required_message"_s},
        {u"count"_s, u"repeat_count"_s},
        {u"jr:count"_s, u"repeat_count"_s},
        {u"image"_s, u"media::image"_s},
        {u"big-image"_s, u"media::big-image"_s},
        {u"audio"_s, u"media::audio"_s},
        {u"video"_s, u"media::video"_s},
        {u"bind::relevant"_s, u"relevant"_s},
        {u"bind::constraint"_s, u"constraint"_s},
        {u"bind::required"_s, u"required"_s},
        {u"bind::readonly"_s, u"readonly"_s},
        {u"bind::calculate"_s, u"calculation"_s},
        {u"bind::jr:constraintmsg"_s, u"constraint_message"_s},
        {u"bind::jr:requiredmsg"_s, u"required_message"_s},
        {u"body::appearance"_s, u"appearance"_s},
        {u"control::appearance"_s, u"appearance"_s},
        {u"body::jr:count"_s, u"repeat_count"_s},
        {u"control::jr:count"_s, u"repeat_count"_s},
    };
    static const QHash<QString, QString> choices{
        {u"caption"_s, u"label"_s},      {u"value"_s, u"name"_s},         {u"image"_s, u"media::image"_s},
        {u"big-image"_s, u"media::big-image"_s}, {u"audio"_s, u"media::audio"_s}, {u"video"_s, u"media::video"_s},
    };
    static const QHash<QString, QString> settings{
        {u"title"_s, u"form_title"_s},        {u"set_form_title"_s, u"form_title"_s},
        {u"id_string"_s, u"form_id"_s},       {u"set_form_id"_s, u"form_id"_s},
    };
    switch (sheet) {
    case SheetKind::Survey:
        return survey.value(first, first);
    case SheetKind::Choices:
        return choices.value(first, first);
    case SheetKind::Settings:
        return settings.value(first, first);
    case SheetKind::Dimensions:
    case SheetKind::Levels:
        return first;
    }
    return first;
}

QStringList tokensOf(const QString &header, bool doubleColons)
{
    QStringList tokens = header.split(doubleColons || header.contains(u"::"_s) ? u"::"_s : u":"_s);
    for (QString &token : tokens)
        token = token.simplified();
    // 'jr:count' is one word, also where a single colon parts.
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].compare(u"jr"_s, Qt::CaseInsensitive) == 0) {
            tokens[i] += u':' + tokens[i + 1];
            tokens.removeAt(i + 1);
        }
    }
    return tokens;
}

} // namespace

QString sheetName(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Survey:
        return u"survey"_s;
    case SheetKind::Choices:
        return u"choices"_s;
    case SheetKind::Settings:
        return u"settings"_s;
    case SheetKind::Dimensions:
        return u"dimensions"_s;
    case SheetKind::Levels:
        return u"levels"_s;
    }
    return {};
}

ColumnMeaning columnMeaning(SheetKind sheet, const QString &header, bool doubleColons)
{
    QStringList tokens = tokensOf(header, doubleColons);
    QString name = snake(tokens[0]);
    const bool grouped = name == u"bind"_s || name == u"body"_s || name == u"control"_s || name == u"media"_s;
    if (grouped && tokens.size() > 1) {
        name += u"::"_s + snake(tokens[1]);
        tokens.removeFirst();
    }
    name = dealiased(sheet, name);
    if (tokens.size() == 1 && (translatable(sheet).contains(name) || plain(sheet).contains(name)))
        return {Standing::Known, name, {}};
    if (tokens.size() == 2 && translatable(sheet).contains(name) && !tokens[1].isEmpty())
        return {Standing::Known, name, tokens[1]};
    const bool ofTheStandard = isNotSupported(sheet, snake(tokens[0])) || isNotSupported(sheet, name.section(u"::"_s, 0, 0));
    return {ofTheStandard ? Standing::NotSupported : Standing::Unknown, header.simplified(), {}};
}

bool isTranslatable(SheetKind sheet, const QString &name)
{
    return translatable(sheet).contains(name);
}

} // namespace axw::forms
