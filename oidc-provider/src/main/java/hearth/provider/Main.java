package hearth.provider;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Run with {@code --server.port} and {@code --spring.security.oauth2.authorizationserver.client…}.
 * Its keys are new at every start, as when a provider changes them.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class Main {
  public static void main(String[] arguments) {
    SpringApplication.run(Main.class, arguments);
  }

  /** The password is the name. */
  @Bean
  UserDetailsService people() {
    return new InMemoryUserDetailsManager(
        Person.ALL.keySet().stream()
            .map(name -> User.withUsername(name).password("{noop}" + name).build())
            .toList());
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) {
    return http.oauth2AuthorizationServer(
            server ->
                server.oidc(
                    oidc ->
                        oidc.userInfoEndpoint(
                            asked ->
                                asked.userInfoMapper(
                                    it -> told(it.getAuthorization().getPrincipalName())))))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .formLogin(withDefaults())
        .build();
  }

  private static OidcUserInfo told(String name) {
    return new OidcUserInfo(Person.named(name).claims(name));
  }

  /** Of some the token says all, of others the provider has to be asked. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
    return token -> {
      var name = Objects.requireNonNull(token.<Authentication>getPrincipal()).getName();
      boolean id = OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue());
      if (id && Person.named(name).inToken()) {
        token.getClaims().claims(claims -> claims.putAll(Person.named(name).claims(name)));
      }
    };
  }

  /** Somebody who can sign in here. */
  private record Person(String email, boolean verified, boolean inToken) {
    static final Map<String, Person> ALL =
        Map.of(
            "anna", new Person("anna@practice.example", true, true),
            "ben", new Person("ben@practice.example", true, false),
            "carl", new Person("carl@practice.example", false, true),
            "zoe", new Person("zoe@elsewhere.example", true, true));

    static Person named(String name) {
      return ALL.getOrDefault(name, new Person("", false, false));
    }

    Map<String, Object> claims(String name) {
      return Map.of("sub", name, "email", email, "email_verified", verified);
    }
  }
}
