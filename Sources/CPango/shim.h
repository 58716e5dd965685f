#include <cairo.h>
#include <glib-object.h>

/* What is used of Pango 1.50, as its headers have it. They can not be included: pkg-config names
   their folders together with -pthread, and SwiftPM warns of that flag at each build. */

#define PANGO_SCALE 1024

typedef struct _PangoAttribute PangoAttribute;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFont PangoFont;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoLayout PangoLayout;

typedef enum { PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT } PangoAlignment;
typedef enum { PANGO_DIRECTION_LTR, PANGO_DIRECTION_RTL } PangoDirection;
typedef enum {
  PANGO_ELLIPSIZE_NONE,
  PANGO_ELLIPSIZE_START,
  PANGO_ELLIPSIZE_MIDDLE,
  PANGO_ELLIPSIZE_END
} PangoEllipsizeMode;
typedef enum { PANGO_WRAP_WORD, PANGO_WRAP_CHAR, PANGO_WRAP_WORD_CHAR } PangoWrapMode;

PangoFontMap *pango_cairo_font_map_get_default (void);
PangoLayout *pango_cairo_create_layout (cairo_t *cr);
void pango_cairo_context_set_font_options (PangoContext *context,
                                           const cairo_font_options_t *options);
void pango_cairo_show_layout (cairo_t *cr, PangoLayout *layout);

const char *pango_version_string (void);
PangoFont *pango_font_map_load_font (PangoFontMap *map, PangoContext *context,
                                     const PangoFontDescription *font);
PangoLanguage *pango_language_from_string (const char *tag);
void pango_context_set_language (PangoContext *context, PangoLanguage *language);

PangoFontDescription *pango_font_description_new (void);
void pango_font_description_free (PangoFontDescription *font);
void pango_font_description_set_family (PangoFontDescription *font, const char *family);
void pango_font_description_set_absolute_size (PangoFontDescription *font, double size);

PangoAttrList *pango_attr_list_new (void);
void pango_attr_list_unref (PangoAttrList *list);
void pango_attr_list_insert (PangoAttrList *list, PangoAttribute *attribute);
PangoAttribute *pango_attr_letter_spacing_new (int spacing);

PangoContext *pango_layout_get_context (PangoLayout *layout);
void pango_layout_context_changed (PangoLayout *layout);
void pango_layout_set_alignment (PangoLayout *layout, PangoAlignment alignment);
void pango_layout_set_attributes (PangoLayout *layout, PangoAttrList *attributes);
void pango_layout_set_ellipsize (PangoLayout *layout, PangoEllipsizeMode mode);
void pango_layout_set_font_description (PangoLayout *layout, const PangoFontDescription *font);
void pango_layout_set_height (PangoLayout *layout, int height);
void pango_layout_set_line_spacing (PangoLayout *layout, float factor);
void pango_layout_set_text (PangoLayout *layout, const char *text, int length);
void pango_layout_set_width (PangoLayout *layout, int width);
void pango_layout_set_wrap (PangoLayout *layout, PangoWrapMode mode);
PangoDirection pango_layout_get_direction (PangoLayout *layout, int index);
int pango_layout_get_line_count (PangoLayout *layout);
void pango_layout_get_size (PangoLayout *layout, int *width, int *height);
int pango_layout_get_width (PangoLayout *layout);
gboolean pango_layout_is_ellipsized (PangoLayout *layout);
